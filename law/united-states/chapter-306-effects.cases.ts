/** Worked cases of chapter 306: what follows from a transfer, and transfers in. */
import type { RuleCase } from '../../src/instruments/law.ts';
import { effectsMatterCases } from './chapter-306-matters.cases.ts';
import { citizen, dualCitizen, finalFederal, finalForeign, from, salvadoran, transferTo, verifiedConsent } from './people-in-cases.ts';

const out = { person: salvadoran, conviction: finalFederal, consent: verifiedConsent, proposal: transferTo('SV') };
const home = { person: citizen, conviction: finalForeign, consent: verifiedConsent, proposal: from('MX', 'US', 'sentence-transfer') };
const on = '2026-02-02';

export const chapter306EffectsCases: readonly RuleCase[] = [
  ...effectsMatterCases,
  { rule: 'US.CH306.COURT', title: 'A federal sentence is served abroad', on, holds: true, file: out },
  { rule: 'US.CH306.COURT', title: 'The sentence is a foreign one', on, holds: false, file: { ...out, conviction: finalForeign } },
  {
    rule: 'US.CH306.IMMIG',
    title: 'A Salvadoran under a removal order is transferred',
    on,
    holds: true,
    file: { ...out, removal: { orderFinal: true } },
  },
  {
    rule: 'US.CH306.IMMIG',
    title: 'A Salvadoran without an order is transferred',
    on,
    holds: false,
    file: { ...out, removal: { orderFinal: false } },
  },
  { rule: 'US.CH306.IMMIG', title: 'A citizen of both countries is transferred', on, holds: false, file: { ...out, person: dualCitizen } },
  {
    rule: 'US.CH306.IMMIG.VOLUNTARY',
    title: 'A Salvadoran who may leave voluntarily is transferred',
    on,
    holds: true,
    file: { ...out, removal: { voluntaryDepartureGranted: true } },
  },
  {
    rule: 'US.CH306.IMMIG.VOLUNTARY',
    title: 'Voluntary departure was not granted',
    on,
    holds: false,
    file: { ...out, removal: { voluntaryDepartureGranted: false } },
  },
  {
    rule: 'US.CH306.NATION.INBOUND',
    title: 'A Salvadoran sentenced in Mexico asks to serve the sentence in the United States',
    on,
    holds: true,
    file: { ...home, person: salvadoran },
  },
  {
    rule: 'US.CH306.NATION.INBOUND',
    title: 'A citizen sentenced in Mexico asks to serve the sentence at home',
    on,
    holds: false,
    file: home,
  },
  {
    rule: 'US.CH306.VERIFY.INBOUND',
    title: 'Only a consul has asked about consent',
    on,
    holds: true,
    file: { ...home, consent: { ...verifiedConsent, verifiedBy: 'consul' } },
  },
  {
    rule: 'US.CH306.VERIFY.INBOUND',
    title: 'A citizen designated by a federal judge has verified consent',
    on,
    holds: false,
    file: { ...home, consent: { ...verifiedConsent, verifiedBy: 'official' } },
  },
  {
    rule: 'US.CH306.AUTH.INBOUND',
    title: 'The Department of Justice has agreed to receive the citizen',
    on,
    holds: true,
    file: { ...home, states: { dojDecision: 'approved' } },
  },
  {
    rule: 'US.CH306.AUTH.INBOUND',
    title: 'The Department of Justice has refused',
    on,
    holds: false,
    file: { ...home, states: { dojDecision: 'refused' } },
  },
  { rule: 'US.CH306.INBOUND', title: 'A citizen comes home with a foreign sentence', on, holds: true, file: home },
  {
    rule: 'US.CH306.INBOUND',
    title: 'The sentence is one of the United States',
    on,
    holds: false,
    file: { ...home, conviction: finalFederal },
  },
  { rule: 'US.CH306.PARDON', title: 'The United States administers a foreign sentence', on, holds: true, file: home },
  { rule: 'US.CH306.PARDON', title: 'The sentence is its own', on, holds: false, file: { ...home, conviction: finalFederal } },
];
