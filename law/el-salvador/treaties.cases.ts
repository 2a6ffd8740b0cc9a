/** Worked cases of El Salvador’s treaties and of its own nationals. */
import type { RuleCase } from '../../src/instruments/law.ts';
import { treatyMatterCases } from './el-salvador-matters.cases.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import type { Mode } from '../../src/rules/rule.ts';

const on = '2026-02-02';
const toElSalvador = (mode: Mode, file: PersonFileInput = {}): PersonFileInput => ({
  ...file,
  proposal: { mode, sendingState: 'US', receivingState: 'SV', ...file.proposal },
});
const fromElSalvador = (mode: Mode, file: PersonFileInput = {}): PersonFileInput => ({
  ...file,
  proposal: { mode, sendingState: 'SV', receivingState: 'US', ...file.proposal },
});

export const treatyCases: readonly RuleCase[] = [
  ...treatyMatterCases,
  {
    rule: 'SV.C5/28/144/131(7)',
    title: 'An instrument that the receiving state’s assembly has voted down (as Gjilan’s was before May 2024) binds it to nothing',
    on: '2024-05-20',
    agreement: 'dk-xk-2022',
    holds: true,
    file: { proposal: { mode: 'rented-prison' } },
  },
  {
    rule: 'SV.C5/28/144/131(7)',
    title: 'No ratified treaty on CECOT was found: that proves nothing',
    on: '2025-02-15',
    agreement: 'us-sv-2025',
    holds: 'unknown',
    file: toElSalvador('rented-prison'),
  },
  {
    rule: 'SV.C5/28/144/131(7)',
    title: 'A transfer rests on the Inter-American Convention, ratified in 2007',
    on,
    holds: false,
    file: toElSalvador('sentence-transfer'),
  },
  {
    rule: 'SV.C5/28/144/131(7).NATIONALS',
    title: 'El Salvador may not rent a prison abroad for a Salvadoran',
    on,
    holds: true,
    file: fromElSalvador('rented-prison', { person: { nationalities: ['SV'] } }),
  },
  {
    rule: 'SV.C5/28/144/131(7).NATIONALS',
    title: 'The article does not protect a foreigner from removal',
    on,
    holds: false,
    file: fromElSalvador('removal', { person: { nationalities: ['US'] } }),
  },
  {
    rule: 'SV.C5/28/144/131(7).EXTRADITION',
    title: 'There is a treaty',
    on: '2016-03-01',
    agreement: 'no-nl-2015',
    holds: true,
    file: { proposal: { mode: 'extradition' } },
  },
  {
    rule: 'SV.C5/28/144/131(7).EXTRADITION',
    title: 'Friendly notes are not a treaty',
    on: '2025-03-15',
    agreement: 'us-sv-2025',
    holds: false,
    file: { proposal: { mode: 'extradition' } },
  },
  {
    rule: 'SV.C5.RETURN',
    title: 'A Salvadoran comes home',
    on,
    holds: true,
    file: toElSalvador('removal', { person: { nationalities: ['SV'] } }),
  },
  {
    rule: 'SV.C5.RETURN',
    title: 'A Venezuelan has no right to be admitted',
    applies: false,
    on,
    holds: false,
    file: toElSalvador('removal', { person: { nationalities: ['VE'] } }),
  },
  {
    rule: 'SV.TREATY',
    title: 'Both states are bound, El Salvador agrees, its court has recognised the judgment',
    on,
    agreement: 'us-sv-inter-american',
    holds: true,
    file: toElSalvador('sentence-transfer', { states: { receivingAgrees: true, localTitle: 'recognised' } }),
  },
  {
    rule: 'SV.TREATY',
    title: 'Its court has given no title',
    on,
    agreement: 'us-sv-inter-american',
    holds: false,
    file: toElSalvador('sentence-transfer', { states: { receivingAgrees: true, localTitle: 'none' } }),
  },
  {
    rule: 'SV.TREATY',
    title: 'Before 17 January 2008 the Convention did not bind El Salvador',
    on: '2007-12-31',
    holds: false,
    file: toElSalvador('sentence-transfer', { states: { receivingAgrees: true, localTitle: 'recognised' } }),
  },
  {
    rule: 'SV.TREATY',
    title: 'From Norway, which is outside the Convention',
    on,
    holds: false,
    file: {
      states: { receivingAgrees: true, localTitle: 'recognised' },
      proposal: { mode: 'sentence-transfer', sendingState: 'NO', receivingState: 'SV' },
    },
  },
  {
    rule: 'SV.TREATY.SENDING',
    title: 'El Salvador agrees to let an American go home',
    on,
    holds: true,
    file: fromElSalvador('sentence-transfer', { states: { sendingAgrees: true } }),
  },
  {
    rule: 'SV.TREATY.SENDING',
    title: 'It does not agree',
    on,
    holds: false,
    file: fromElSalvador('sentence-transfer', { states: { sendingAgrees: false } }),
  },
];
