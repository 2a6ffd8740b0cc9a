/** Worked cases of the Council of Europe's standards for prisons. CECOT's figures are used as if such a place were offered by a European state. */
import type { RuleCase } from '../../src/instruments/law.ts';
import type { FindingQuestion } from '../../src/people/closed-lists.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

const ON = '2025-06-02';
const asCrowdedAsCecot = { sendingState: 'NO', receivingState: 'NL', facility: 'cecot' };
const unnamed = { sendingState: 'NO', receivingState: 'NL', facility: 'esserheem' };
const noPlace = { sendingState: 'NO', receivingState: 'NL', facility: 'none' };
const outside = { sendingState: 'US', receivingState: 'SV', facility: 'cecot' };

const found = (question: FindingQuestion, result: boolean): PersonFileInput => ({
  findings: [{ question, result, authority: 'Inspectorate of justice and security', on: '2015-03-01', reasonsDocument: 'report 12' }],
});

/** A place measured to the limit and just beyond it, found sound in all else. */
const measured = (rule: string, title: string, place: { readonly [fact: string]: number }, holds: boolean): RuleCase => ({
  rule,
  title,
  on: ON,
  file: {
    findings: (['complaints-in-confidence', 'independent-inspection'] as const).map((question) => ({
      question,
      result: true,
      authority: 'Inspectorate of justice and security',
      on: '2015-03-01',
      reasonsDocument: 'report 12',
    })),
    proposal: unnamed,
  },
  supposing: Object.fromEntries(Object.entries(place).map(([fact, value]) => [`place.${fact}`, value])),
  holds,
});

export const europeanPrisonStandardsCases: readonly RuleCase[] = [
  measured('ST.EPR', 'An hour out of a single cell', { peoplePerCell: 1, outOfCellMinutesADay: 60 }, false),
  measured('ST.EPR', 'A minute less', { peoplePerCell: 1, outOfCellMinutesADay: 59 }, true),
  measured('ST.EPR', 'Two in a cell', { peoplePerCell: 2, outOfCellMinutesADay: 60 }, true),
  measured('ST.CPT', 'Together at 4 m²', { peoplePerCell: 2, areaPerPersonCm2: 40_000 }, false),
  measured('ST.CPT', 'Together at a square centimetre less', { peoplePerCell: 2, areaPerPersonCm2: 39_999 }, true),
  measured('ST.CPT', 'Alone at 6 m²', { peoplePerCell: 1, areaPerPersonCm2: 60_000 }, false),
  measured('ST.CPT', 'Alone at a square centimetre less', { peoplePerCell: 1, areaPerPersonCm2: 59_999 }, true),
  { ...measured('ST.CPT', 'On the day it was published', { peoplePerCell: 2, areaPerPersonCm2: 20_000 }, true), on: '2015-12-15' },
  { ...measured('ST.CPT', 'The day before', { peoplePerCell: 2, areaPerPersonCm2: 20_000 }, true), on: '2015-12-14', holds: 'unknown' },
  { rule: 'ST.EPR', title: 'Half an hour out of a shared cell', on: ON, file: { proposal: asCrowdedAsCecot }, holds: true },
  {
    rule: 'ST.EPR',
    title: 'Complaints are not confidential',
    on: ON,
    file: { ...found('complaints-in-confidence', false), proposal: unnamed },
    holds: true,
  },
  {
    rule: 'ST.EPR',
    title: 'No independent inspection',
    on: ON,
    file: { ...found('independent-inspection', false), proposal: unnamed },
    holds: true,
  },
  { rule: 'ST.EPR', title: 'Nothing is recorded of the place', on: ON, file: { proposal: unnamed }, holds: 'unknown' },
  {
    rule: 'ST.EPR',
    title: 'No place of detention awaits the person',
    on: ON,
    file: { ...found('independent-inspection', false), proposal: noPlace },
    holds: false,
  },
  { rule: 'ST.EPR', title: 'El Salvador is outside the Council', on: ON, file: { proposal: outside }, applies: false, holds: false },
  {
    rule: 'ST.EPR',
    title: 'No independent inspection, on the day of the revised rules',
    on: '2020-07-01',
    file: { ...found('independent-inspection', false), proposal: unnamed },
    holds: true,
  },
  {
    rule: 'ST.EPR',
    title: 'The day before',
    on: '2020-06-30',
    file: { ...found('independent-inspection', false), proposal: unnamed },
    holds: 'unknown',
  },
  { rule: 'ST.CPT', title: 'Under three square metres each in a shared cell', on: ON, file: { proposal: asCrowdedAsCecot }, holds: true },
  { rule: 'ST.CPT', title: 'No place of detention awaits the person', on: ON, file: { proposal: noPlace }, holds: false },
  { rule: 'ST.CPT', title: 'Nothing is recorded of the place', on: ON, file: { proposal: unnamed }, holds: 'unknown' },
  { rule: 'ST.CPT', title: 'El Salvador is outside the convention', on: ON, file: { proposal: outside }, applies: false, holds: false },
];
