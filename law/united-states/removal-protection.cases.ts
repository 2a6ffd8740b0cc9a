/** Worked cases of protection from removal. */
import type { RuleCase } from '../../src/instruments/law.ts';
import { protectionMatterCases } from './removal-matters.cases.ts';
import {
  asEnemyTo,
  citizen,
  finalFederal,
  from,
  removalTo,
  removalToPrisonIn,
  rentedIn,
  salvadoran,
  venezuelan,
} from './people-in-cases.ts';

const protectedPerson = {
  person: salvadoran,
  removal: { orderFinal: true },
  protection: { withholding: ['SV'], catDeferral: [] },
  proposal: removalTo('SV'),
};
const unprotected = { ...protectedPerson, protection: { withholding: [], catDeferral: [] } };
const tortureLikely = { ...unprotected, fear: { expressed: true, screened: true, tortureMoreLikelyThanNot: true } };
const reliable = { given: true, specific: true, disclosed: true, reliableFindingByAg: true, courtReviewed: true };

const third = { person: venezuelan, removal: { orderFinal: true, designatedCountry: 'VE' }, proposal: removalToPrisonIn('SV') };

export const removalProtectionCases: readonly RuleCase[] = [
  ...protectionMatterCases,
  {
    rule: 'US.RM.WH',
    title: 'A Salvadoran whose removal to El Salvador is withheld is to be removed there',
    on: '2026-02-02',
    holds: true,
    file: protectedPerson,
  },
  {
    rule: 'US.RM.WH',
    title: 'The same person is put on a flight to a Salvadoran prison',
    on: '2025-03-15',
    agreement: 'us-sv-2025',
    holds: true,
    file: { ...protectedPerson, proposal: removalToPrisonIn('SV') },
  },
  {
    rule: 'US.RM.WH',
    title: 'The same protection stands against the Alien Enemies Act',
    on: '2025-03-15',
    holds: true,
    file: { ...protectedPerson, proposal: asEnemyTo('SV') },
  },
  {
    rule: 'US.RM.WH',
    title: 'Removal to another country is not withheld',
    on: '2026-02-02',
    holds: false,
    file: { ...protectedPerson, proposal: removalTo('GT') },
  },
  { rule: 'US.RM.WH', title: 'The person has no grant of withholding', on: '2026-02-02', holds: false, file: unprotected },
  {
    rule: 'US.RM.WH',
    title: 'Nothing is known of a grant',
    on: '2025-03-15',
    holds: 'unknown',
    file: { person: salvadoran, proposal: removalToPrisonIn('SV') },
  },
  {
    rule: 'US.CAT',
    title: 'Torture is more likely than not, and no assurance has been given',
    on: '2026-02-02',
    holds: true,
    file: { ...tortureLikely, assurance: { given: false } },
  },
  {
    rule: 'US.CAT',
    title: 'Removal was deferred, and that grant stands against any assurance',
    on: '2026-02-02',
    holds: true,
    file: { ...unprotected, protection: { withholding: [], catDeferral: ['SV'] }, assurance: reliable },
  },
  {
    rule: 'US.CAT',
    title: 'Torture is not more likely than not',
    on: '2026-02-02',
    holds: false,
    file: { ...unprotected, fear: { expressed: true, screened: true, tortureMoreLikelyThanNot: false } },
  },
  {
    rule: 'US.CAT',
    title: 'Assurances for this person were found reliable after a hearing',
    on: '2026-02-02',
    holds: false,
    file: { ...tortureLikely, assurance: reliable },
  },
  { rule: 'US.CAT', title: 'It is not known whether anything was assured', on: '2026-02-02', holds: 'unknown', file: tortureLikely },
  {
    rule: 'US.CAT',
    title: 'It stands against extradition as well',
    on: '2026-02-02',
    holds: true,
    file: { ...tortureLikely, assurance: { given: false }, proposal: from('US', 'SV', 'extradition') },
  },
  {
    rule: 'US.CAT.RETURN',
    title: 'A citizen is to be taken against their will to a prison where torture is likely',
    on: '2026-02-02',
    holds: true,
    file: {
      person: citizen,
      conviction: finalFederal,
      consent: { given: false },
      protection: { catDeferral: [] },
      fear: { tortureMoreLikelyThanNot: true },
      proposal: rentedIn('SV'),
    },
  },
  {
    rule: 'US.CAT.RETURN',
    title: 'The person goes of their own will',
    on: '2026-02-02',
    holds: false,
    file: { person: citizen, conviction: finalFederal, consent: { given: true, withdrawn: false }, proposal: rentedIn('SV') },
  },
  {
    rule: 'US.CAT.ASSUR',
    title: 'Assurances for this person were found reliable and could be contested',
    on: '2026-02-02',
    holds: true,
    file: { ...tortureLikely, assurance: reliable },
  },
  {
    rule: 'US.CAT.ASSUR',
    title: 'The assurance is for a whole country and names nobody',
    on: '2026-02-02',
    holds: false,
    file: { ...tortureLikely, assurance: { ...reliable, specific: false } },
  },
  {
    rule: 'US.CAT.ASSUR',
    title: 'The person was never shown the assurance',
    on: '2026-02-02',
    holds: false,
    file: { ...tortureLikely, assurance: { ...reliable, disclosed: false } },
  },
  {
    rule: 'US.DVD',
    title: 'A Venezuelan is flown to a third country without notice',
    on: '2025-03-15',
    agreement: 'us-sv-2025',
    holds: true,
    file: { ...third, notice: { given: false } },
  },
  {
    rule: 'US.DVD',
    title: 'Notice was given, and the fear was heard',
    on: '2025-03-15',
    holds: false,
    file: { ...third, notice: { given: true }, fear: { expressed: true, screened: true } },
  },
  {
    rule: 'US.DVD',
    title: 'Notice was given, and a fear was voiced that nobody heard',
    on: '2025-03-15',
    holds: true,
    file: { ...third, notice: { given: true }, fear: { expressed: true, screened: false } },
  },
  {
    rule: 'US.DVD',
    title: 'Read so that the policy runs, no more process is asked for',
    on: '2026-03-20',
    holds: false,
    readings: { 'US.DVD': 'B' },
    file: { ...third, notice: { given: false } },
  },
  {
    rule: 'US.DVD',
    title: 'Past the day up to which the case was followed, that reading cannot be relied on',
    on: '2026-06-01',
    holds: 'unknown',
    readings: { 'US.DVD': 'B' },
    file: { ...third, notice: { given: false } },
  },
  { rule: 'US.DVD', title: 'The destination is the country of nationality', on: '2026-02-02', holds: false, file: unprotected },
  {
    rule: 'US.ABREGO',
    title: 'A person is sent against a grant of withholding',
    on: '2025-03-15',
    agreement: 'us-sv-2025',
    holds: true,
    file: { ...protectedPerson, proposal: removalToPrisonIn('SV') },
  },
  { rule: 'US.ABREGO', title: 'There was no grant', on: '2025-03-15', holds: false, file: unprotected },
];
