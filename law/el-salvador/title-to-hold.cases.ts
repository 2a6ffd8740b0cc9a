/** Worked cases of the Salvadoran Constitution on liberty and of the Ley Penitenciaria. */
import type { RuleCase } from '../../src/instruments/law.ts';
import { titleMatterCases } from './el-salvador-matters.cases.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import type { Mode } from '../../src/rules/rule.ts';

const inElSalvador = (mode: Mode, file: PersonFileInput = {}): PersonFileInput => ({
  ...file,
  proposal: { mode, sendingState: 'US', receivingState: 'SV', ...file.proposal },
});
const noTitle = { states: { localTitle: 'none' } } satisfies PersonFileInput;
const recognised = { states: { localTitle: 'recognised' } } satisfies PersonFileInput;

export const titleCases: readonly RuleCase[] = [
  ...titleMatterCases,
  {
    rule: 'SV.C2/11/13',
    title: 'The offer of February 2025: a place in CECOT, and no Salvadoran title',
    on: '2025-02-15',
    agreement: 'us-sv-2025',
    holds: true,
    file: inElSalvador('rented-prison', noTitle),
  },
  {
    rule: 'SV.C2/11/13',
    title: 'The flights of March 2025: no Salvadoran court had ordered anything',
    on: '2025-03-15',
    agreement: 'us-sv-2025',
    holds: true,
    file: inElSalvador('removal-to-prison', noTitle),
  },
  {
    rule: 'SV.C2/11/13',
    title: 'On the government’s reading notes are title enough',
    on: '2025-03-15',
    agreement: 'us-sv-2025',
    readings: { 'SV.C2/11/13': 'B' },
    holds: false,
    file: inElSalvador('removal-to-prison', noTitle),
  },
  {
    rule: 'SV.C2/11/13',
    title: 'That reading cannot be supported by law that was not checked up to the day',
    on: '2026-11-24',
    readings: { 'SV.C2/11/13': 'B' },
    holds: 'unknown',
    file: inElSalvador('rented-prison', noTitle),
  },
  {
    rule: 'SV.C2/11/13',
    title: 'A Salvadoran court has recognised the judgment',
    on: '2025-02-15',
    holds: false,
    file: inElSalvador('rented-prison', recognised),
  },
  {
    rule: 'SV.C2/11/13',
    title: 'A removal that ends in a Salvadoran prison without title',
    on: '2025-03-15',
    holds: true,
    file: inElSalvador('removal', { ...noTitle, proposal: { facility: 'cecot' } }),
  },
  {
    rule: 'SV.C2/11/13',
    title: 'Whether there is a title is not known',
    on: '2025-02-15',
    holds: 'unknown',
    file: inElSalvador('rented-prison'),
  },
  {
    rule: 'SV.C2/11/13',
    title: 'In a transfer of sentence the missing title is for the court to give',
    applies: false,
    on: '2026-02-02',
    holds: false,
    file: inElSalvador('sentence-transfer', noTitle),
  },
  {
    rule: 'SV.C2/11/13.RECOGNITION',
    title: 'The Salvadoran court has recognised the judgment',
    on: '2026-02-02',
    holds: true,
    file: inElSalvador('sentence-transfer', recognised),
  },
  {
    rule: 'SV.C2/11/13.RECOGNITION',
    title: 'It has not',
    on: '2026-02-02',
    holds: false,
    file: inElSalvador('sentence-transfer', noTitle),
  },
  {
    rule: 'SV.C2/11/13.EXTRADITION',
    title: 'A Salvadoran court ordered detention in writing',
    on: '2026-02-02',
    holds: true,
    file: inElSalvador('extradition', { ...noTitle, detention: { orderedByCourt: true, country: 'SV' } }),
  },
  {
    rule: 'SV.C2/11/13.EXTRADITION',
    title: 'Only a foreign court ordered it',
    on: '2026-02-02',
    holds: false,
    file: inElSalvador('extradition', { ...noTitle, detention: { orderedByCourt: true, country: 'US' } }),
  },
  {
    rule: 'SV.C2/11/13.72H',
    title: 'Before the emergency regime the limit ran',
    on: '2021-06-01',
    holds: true,
    file: inElSalvador('removal', noTitle),
  },
  {
    rule: 'SV.C2/11/13.72H',
    title: 'Under the emergency regime it is suspended',
    on: '2025-03-15',
    holds: false,
    file: inElSalvador('removal', noTitle),
  },
  {
    rule: 'SV.C2/11/13.72H',
    title: 'After March 2026 it is not known',
    on: '2026-06-01',
    holds: 'unknown',
    file: inElSalvador('removal', noTitle),
  },
  { rule: 'SV.C29-30', title: 'In March 2025 the regime was in force', on: '2025-03-15', holds: true, file: inElSalvador('removal') },
  { rule: 'SV.C29-30', title: 'In 2021 it was not', on: '2021-06-01', holds: false, file: inElSalvador('removal') },
  {
    rule: 'SV.C29-30',
    title: 'Whether it was renewed after March 2026 is not known',
    on: '2026-04-15',
    holds: 'unknown',
    file: inElSalvador('removal'),
  },
  {
    rule: 'SV.LP',
    title: 'The supervision judge has taken up the case',
    on: '2026-02-02',
    holds: true,
    file: inElSalvador('sentence-transfer', { states: { courtControl: true } }),
  },
  {
    rule: 'SV.LP',
    title: 'No judge controls the execution in CECOT',
    on: '2025-03-15',
    holds: false,
    file: inElSalvador('removal-to-prison', { states: { courtControl: false } }),
  },
];
