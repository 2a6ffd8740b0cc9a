/** Worked cases of removal: the order, its clocks, removal before the end of a sentence, and the order of countries. */
import type { RuleCase } from '../../src/instruments/law.ts';
import { removalMatterCases } from './removal-matters.cases.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import {
  citizen,
  finalFederal,
  finalState,
  found,
  noConviction,
  removalTo,
  removalToPrisonIn,
  salvadoran,
  venezuelan,
} from './people-in-cases.ts';

const ordered = {
  person: salvadoran,
  conviction: noConviction,
  removal: { orderFinal: true, orderDate: '2026-01-05' },
  proposal: removalTo('SV'),
};
const serving = {
  ...ordered,
  conviction: finalFederal,
  sentence: { lastDay: '2030-05-09' },
  removal: { ...ordered.removal, releasedFromImprisonment: false },
};
const on = '2026-02-02';

const inInterest = (authority: string) => [found('removal-in-interest', true, '2026-01-20', authority)];
const federal = (category: 'fraud' | 'drugs' | 'migrant-smuggling' | 'weapons', violent = false): PersonFileInput => ({
  ...serving,
  offences: [{ categories: [category], violent }],
  removal: { ...serving.removal, agNonviolentFinding: true },
  findings: inInterest('Attorney General'),
});
const state = (category: 'fraud' | 'drugs' | 'migrant-smuggling' | 'weapons', violent = false): PersonFileInput => ({
  ...serving,
  conviction: finalState,
  offences: [{ categories: [category], violent }],
  removal: { ...serving.removal, chiefStateOfficialRequest: true },
  findings: inInterest('Chief state official'),
});

const toThirdCountry = (exhausted: boolean): PersonFileInput => ({
  person: venezuelan,
  removal: { orderFinal: true, designatedCountry: 'VE', earlierCountriesExhausted: exhausted },
  proposal: removalTo('SV'),
});

export const removalCases: readonly RuleCase[] = [
  ...removalMatterCases,
  { rule: 'US.RM.ALIEN', title: 'There is no final order', on, holds: true, file: { ...ordered, removal: { orderFinal: false } } },
  {
    rule: 'US.RM.ALIEN',
    title: 'The person is a citizen, whatever the order says',
    on,
    holds: true,
    file: { ...ordered, person: citizen },
  },
  { rule: 'US.RM.ALIEN', title: 'There is a final order against a Salvadoran', on, holds: false, file: ordered },
  {
    rule: 'US.RM.ALIEN',
    title: 'Nothing is known of an order',
    on: '2025-03-15',
    holds: 'unknown',
    file: { person: venezuelan, proposal: removalToPrisonIn('SV') },
  },
  { rule: 'US.RM.ORDER', title: 'The order is final', on, holds: true, file: ordered },
  { rule: 'US.RM.ORDER', title: 'The order is still under appeal', on, holds: false, file: { ...ordered, removal: { orderFinal: false } } },
  { rule: 'US.RM.90', title: 'A final order starts the ninety days', on, holds: true, file: ordered },
  { rule: 'US.RM.90', title: 'Without a final order no time runs', on, holds: false, file: { ...ordered, removal: { orderFinal: false } } },
  { rule: 'US.RM.90.SIX-MONTHS', title: 'A final order starts the six months', on, holds: true, file: ordered },
  {
    rule: 'US.RM.90.SIX-MONTHS',
    title: 'Without a final order they do not run',
    on,
    holds: false,
    file: { ...ordered, removal: { orderFinal: false } },
  },
  {
    rule: 'US.RM.SENT',
    title: 'A person is in the middle of a federal sentence',
    on,
    holds: true,
    file: { ...serving, offences: [{ categories: ['robbery'], violent: true }] },
  },
  {
    rule: 'US.RM.SENT',
    title: 'A person on supervised release has been released from imprisonment',
    on,
    holds: false,
    file: { ...serving, removal: { ...ordered.removal, releasedFromImprisonment: true } },
  },
  { rule: 'US.RM.SENT', title: 'The whole term is over', on, holds: false, file: { ...serving, sentence: { lastDay: '2025-12-31' } } },
  { rule: 'US.RM.SENT', title: 'No court has convicted the person', on, holds: false, file: ordered },
  {
    rule: 'US.RM.SENT',
    title: 'The Attorney General has found early removal of a person convicted of fraud to be in the public interest',
    on,
    holds: false,
    file: federal('fraud'),
  },
  {
    rule: 'US.RM.SENT',
    title: 'Whether early removal is in the public interest has not been decided',
    on,
    holds: 'unknown',
    file: { ...federal('fraud'), findings: null },
  },
  { rule: 'US.RM.EARLY.FEDERAL', title: 'Fraud, in federal custody, with the finding', on, holds: true, file: federal('fraud') },
  { rule: 'US.RM.EARLY.FEDERAL', title: 'Drug trafficking is on the federal list', on, holds: false, file: federal('drugs') },
  {
    rule: 'US.RM.EARLY.FEDERAL',
    title: 'Smuggling of migrants is on the federal list',
    on,
    holds: false,
    file: federal('migrant-smuggling'),
  },
  { rule: 'US.RM.EARLY.FEDERAL', title: 'The offence was violent', on, holds: false, file: federal('fraud', true) },
  { rule: 'US.RM.EARLY.FEDERAL', title: 'A state holds the person', applies: false, on, holds: false, file: state('fraud') },
  { rule: 'US.RM.EARLY.STATE', title: 'Fraud, in state custody, asked for in writing', on, holds: true, file: state('fraud') },
  { rule: 'US.RM.EARLY.STATE', title: 'Drugs do not block the state limb', on, holds: true, file: state('drugs') },
  {
    rule: 'US.RM.EARLY.STATE',
    title: 'Smuggling of migrants does not block the state limb',
    on,
    holds: true,
    file: state('migrant-smuggling'),
  },
  { rule: 'US.RM.EARLY.STATE', title: 'Firearms block both limbs', on, holds: false, file: state('weapons') },
  { rule: 'US.RM.EARLY.STATE', title: 'The Bureau of Prisons holds the person', applies: false, on, holds: false, file: federal('fraud') },
  {
    rule: 'US.RM.DEST',
    title: 'Another country than the one named or of nationality is chosen at once',
    on,
    holds: true,
    file: toThirdCountry(false),
  },
  { rule: 'US.RM.DEST', title: 'All countries that come first have been tried', on, holds: false, file: toThirdCountry(true) },
  { rule: 'US.RM.DEST', title: 'The destination is the country of nationality', on, holds: false, file: ordered },
  {
    rule: 'US.RM.DEST',
    title: 'It is not known which country the person named',
    on: '2025-03-15',
    holds: 'unknown',
    file: { person: venezuelan, removal: { orderFinal: true, earlierCountriesExhausted: false }, proposal: removalToPrisonIn('SV') },
  },
];
