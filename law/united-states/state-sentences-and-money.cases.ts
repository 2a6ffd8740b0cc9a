/** Worked cases on people sentenced by a state of the Union, and on money and reporting. */
import type { RuleCase } from '../../src/instruments/law.ts';
import { moneyMatterCases } from './liberty-and-placement-matters.cases.ts';
import {
  citizen,
  finalFederal,
  finalState,
  removalToPrisonIn,
  rentedIn,
  salvadoran,
  transferTo,
  venezuelan,
  verifiedConsent,
} from './people-in-cases.ts';

export const stateSentenceCases: readonly RuleCase[] = [
  {
    rule: 'US.STATE',
    title: 'The state has a transfer statute but has not consented',
    on: '2026-02-02',
    holds: true,
    file: {
      person: salvadoran,
      conviction: finalState,
      states: { sentencingStateStatute: true, sentencingStateConsents: false },
      proposal: transferTo('SV'),
    },
  },
  {
    rule: 'US.STATE',
    title: 'The state has a transfer statute and consents',
    on: '2026-02-02',
    holds: false,
    file: {
      person: salvadoran,
      conviction: finalState,
      states: { sentencingStateStatute: true, sentencingStateConsents: true },
      proposal: transferTo('SV'),
    },
  },
  {
    rule: 'US.STATE',
    title: 'The sentence is federal',
    applies: false,
    on: '2026-02-02',
    holds: false,
    file: { person: salvadoran, conviction: finalFederal, consent: verifiedConsent, proposal: transferTo('SV') },
  },
  {
    rule: 'US.STATE',
    title: 'It is not known whether the state consents',
    on: '2026-02-02',
    holds: 'unknown',
    file: { person: salvadoran, conviction: finalState, states: { sentencingStateStatute: true }, proposal: transferTo('SV') },
  },
  {
    rule: 'US.STATE.NATION',
    title: 'A citizen sentenced by a state is not a national of the country of the rented prison',
    on: '2025-02-15',
    holds: true,
    file: { person: citizen, conviction: finalState, proposal: rentedIn('SV') },
  },
  {
    rule: 'US.STATE.NATION',
    title: 'A Salvadoran sentenced by a state is to go to El Salvador',
    on: '2026-02-02',
    holds: false,
    file: { person: salvadoran, conviction: finalState, proposal: transferTo('SV') },
  },
];

export const moneyCases: readonly RuleCase[] = [
  ...moneyMatterCases,
  {
    rule: 'US.MONEY',
    title: 'Congress has appropriated money for the fee',
    on: '2025-02-15',
    agreement: 'us-sv-2025',
    holds: true,
    file: { person: citizen, states: { appropriation: true }, proposal: rentedIn('SV') },
  },
  {
    rule: 'US.MONEY',
    title: 'There is no appropriation for the fee',
    on: '2025-02-15',
    agreement: 'us-sv-2025',
    holds: false,
    file: { person: citizen, states: { appropriation: false }, proposal: rentedIn('SV') },
  },
  {
    rule: 'US.MONEY.REPORT',
    title: 'A non-binding arrangement has been reported to Congress',
    on: '2025-03-20',
    agreement: 'us-sv-2025',
    holds: true,
    file: { person: venezuelan, states: { instrumentReported: true }, proposal: removalToPrisonIn('SV') },
  },
  {
    rule: 'US.MONEY.REPORT',
    title: 'A non-binding arrangement has not been reported to Congress',
    on: '2025-03-20',
    agreement: 'us-sv-2025',
    holds: false,
    file: { person: venezuelan, states: { instrumentReported: false }, proposal: removalToPrisonIn('SV') },
  },
  {
    rule: 'US.MONEY.LEAHY',
    title: 'Money is paid for a prison whose ill-treatment has been documented',
    on: '2026-02-02',
    agreement: 'us-sv-2025',
    holds: true,
    file: { person: venezuelan, proposal: { ...removalToPrisonIn('SV'), facility: 'cecot' } },
  },
  {
    rule: 'US.MONEY.LEAHY',
    title: 'No prison is paid for',
    applies: false,
    on: '2025-03-20',
    agreement: 'us-sv-2025',
    holds: false,
    file: { person: venezuelan, proposal: { ...removalToPrisonIn('SV'), facility: 'none' } },
  },
];
