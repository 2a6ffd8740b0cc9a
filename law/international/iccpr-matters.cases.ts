/** Worked cases of the Covenant, condition by condition: who is bound, and what makes an imprisonment arbitrary. */
import { bound, caseTable, eitherBound, type CaseBase } from '../../src/instruments/case-table.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import type { Mode } from '../../src/rules/rule.ts';

const ON = '2026-02-02';
const base = (rule: string, mode: Mode, file: PersonFileInput, supposing: RuleCase['supposing'] = {}): CaseBase => ({
  rule,
  on: ON,
  file: { proposal: { mode, sendingState: 'NO', receivingState: 'NL', facility: 'an-invented-prison' }, ...file },
  supposing,
});

type Question = 'torture-risk' | 'ill-treatment-risk' | 'flagrant-denial-of-justice' | 'facility-conditions';
const found = (question: Question, result: boolean) => ({
  question,
  result,
  authority: 'court',
  on: '2026-01-15',
  reasonsDocument: 'decision 26-1',
});

const finalTerm = {
  conviction: { exists: true, final: true },
  sentence: { type: 'determinate', lastDay: '2031-06-30' },
} satisfies PersonFileInput;
const NO_TREATY = { 'agreement.isTreaty': false, 'agreement.inForce': false };
const TREATY = { 'agreement.isTreaty': true, 'agreement.inForce': true };

const held = base(
  'IL.ICCPR9',
  'rented-prison',
  { ...finalTerm, states: { localTitle: 'recognised', courtReviewAvailable: true } },
  NO_TREATY,
);
const untitled = base(
  'IL.ICCPR9',
  'rented-prison',
  { ...finalTerm, states: { localTitle: 'none', courtReviewAvailable: true } },
  NO_TREATY,
);

const arbitrary: readonly RuleCase[] = [
  ...caseTable(held, [
    ['A recognised sentence, a court that can review it, and years to serve', false],
    ['No court can review the detention', true, { states: { courtReviewAvailable: false } }],
    ['Nobody convicted the person whom a rented prison is to hold', true, { conviction: { exists: false, final: null } }],
    [
      'Nor the one whose sentence is to be transferred',
      true,
      { proposal: { mode: 'sentence-transfer' }, conviction: { exists: false, final: null } },
    ],
    ['Nor the one removed to a prison', true, { proposal: { mode: 'removal-to-prison' }, conviction: { exists: false, final: null } }],
    ['Nor the one imprisoned as an enemy', true, { proposal: { mode: 'alien-enemies' }, conviction: { exists: false, final: null } }],
    [
      'A court may order detention before any conviction',
      false,
      { proposal: { mode: 'court-ordered-detention' }, conviction: { exists: false, final: null } },
    ],
    [
      'A removal to prison rests on a conviction that is not final',
      true,
      { proposal: { mode: 'removal-to-prison' }, conviction: { final: false } },
    ],
    ['So does the imprisonment of an enemy', true, { proposal: { mode: 'alien-enemies' }, conviction: { final: false } }],
    ['In a rented prison a conviction that is not final bars until it is, not for good', false, { conviction: { final: false } }],
    ['The last day of the term is the day of decision', false, { sentence: { lastDay: '2026-02-02' } }],
    ['The last day of the term was the day before', true, { sentence: { lastDay: '2026-02-01' } }],
    ['It was, of somebody removed to a prison', true, { proposal: { mode: 'removal-to-prison' }, sentence: { lastDay: '2026-02-01' } }],
    [
      'It was, of somebody whose sentence is to be transferred',
      true,
      { proposal: { mode: 'sentence-transfer' }, sentence: { lastDay: '2026-02-01' } },
    ],
    ['Enemies are not held for a term', false, { proposal: { mode: 'alien-enemies' }, sentence: { lastDay: '2026-02-01' } }],
    ['Life has no last day to pass', false, { sentence: { type: 'life', lastDay: '2026-02-01' } }],
  ]),
  ...caseTable(untitled, [
    ['Nothing at all is a title to hold the person', true],
    ['A treaty in force under which people are held is a title', false, {}, { supposing: TREATY }],
    ['A treaty that is not in force is none', true, {}, { supposing: { ...TREATY, 'agreement.inForce': false } }],
    ['What is in force and no treaty is none', true, {}, { supposing: { ...TREATY, 'agreement.isTreaty': false } }],
    ['In an extradition the title is still to come from the court', false, { proposal: { mode: 'extradition' } }],
    ['In a transfer of sentence likewise', false, { proposal: { mode: 'sentence-transfer' } }],
    [
      'In El Salvador, read strictly, a treaty is no title without a court',
      true,
      { proposal: { receivingState: 'SV' } },
      { supposing: TREATY },
    ],
    [
      'In El Salvador, if notes between governments were title enough',
      false,
      { proposal: { receivingState: 'SV' } },
      { readings: { 'SV.C2/11/13': 'B' } },
    ],
  ]),
];

const EITHER: readonly CaseBase[] = [
  base('IL.ICCPR14/15', 'sentence-transfer', { findings: [found('flagrant-denial-of-justice', true)] }),
  base('IL.ICCPR14/15.SAME-ACT', 'sentence-transfer', finalTerm),
  base('IL.ICCPR14/15.LIGHTER', 'sentence-transfer', finalTerm),
  base('IL.ICCPR9', 'rented-prison', { ...finalTerm, states: { localTitle: 'recognised', courtReviewAvailable: false } }, TREATY),
  base('IL.ICCPR9.REMEDY', 'rented-prison', { ...finalTerm, states: { localTitle: 'recognised', courtReviewAvailable: false } }, TREATY),
  base('IL.ICCPR9.FINAL', 'rented-prison', { conviction: { exists: true, final: false } }),
  base('IL.ICCPR10.PLACE', 'rented-prison', {}, { 'place.documentedIllTreatment': true }),
];

const contested = base(
  'IL.ICCPR13',
  'removal',
  { person: { nationalities: ['MA'] }, removal: { orderFinal: true }, notice: { given: true, howToContest: true } },
  bound('iccpr', true, true),
);

export const iccprMatterCases: readonly RuleCase[] = [
  ...caseTable(contested, [
    ['A final order, notice of it, and a way to contest it', true],
    ['There is no order', false, { removal: { orderFinal: false } }],
    [
      'An enemy is expelled by proclamation, with notice and a way to contest it',
      true,
      { proposal: { mode: 'alien-enemies' }, removal: { orderFinal: false } },
    ],
    ['There was no notice', false, { notice: { given: false } }],
    ['The notice does not say how to contest it', false, { notice: { howToContest: false } }],
    [
      'The state that sends is outside the Covenant',
      true,
      { notice: { given: false } },
      { applies: false, supposing: bound('iccpr', false, true) },
    ],
    ['The article does not speak of a national', true, { person: { nationalities: ['NO'] }, notice: { given: false } }, { applies: false }],
  ]),
  ...arbitrary,
  ...EITHER.flatMap((one) => eitherBound(one, 'iccpr', { inPlay: true, outside: false })),
  ...eitherBound(base('IL.ICCPR10', 'rented-prison', { findings: [found('facility-conditions', false)] }), 'iccpr', {
    inPlay: false,
    outside: true,
  }),
  ...caseTable(base('IL.ICCPR10.PLACE', 'rented-prison', {}, { 'place.documentedIllTreatment': true }), [
    ['Ill-treatment is documented in the place', true],
    ['None is documented there', false, {}, { supposing: { 'place.documentedIllTreatment': false } }],
    ['Nobody is held anywhere', false, { proposal: { facility: 'none' } }],
  ]),
  ...caseTable(
    base('IL.ICCPR6/7', 'removal', {
      fear: { substantialGrounds: false },
      findings: [found('torture-risk', false), found('ill-treatment-risk', false)],
    }),
    [
      ['Nothing shows a risk', false],
      ['Substantial grounds are shown', true, { fear: { substantialGrounds: true } }],
      ['A court found a risk of torture', true, { findings: [found('torture-risk', true), found('ill-treatment-risk', false)] }],
      ['A court found a risk of ill-treatment', true, { findings: [found('torture-risk', false), found('ill-treatment-risk', true)] }],
    ],
  ),
];
