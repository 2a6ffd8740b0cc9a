/** Worked cases of the human rights convention, condition by condition: who is bound, where the line of space runs, what an assurance needs. */
import { bound, caseTable, eitherBound, type CaseBase } from '../../src/instruments/case-table.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import type { Mode } from '../../src/rules/rule.ts';

const ON = '2026-02-02';
const base = (rule: string, mode: Mode, file: PersonFileInput, supposing: RuleCase['supposing'] = {}): CaseBase => ({
  rule,
  on: ON,
  file: { proposal: { mode, sendingState: 'NO', receivingState: 'NL', facility: 'an-invented-prison' }, ...file },
  supposing: { ...bound('echr', true, true), ...supposing },
});

type Question = 'flagrant-denial-of-justice' | 'facility-conditions' | 'torture-risk' | 'ill-treatment-risk' | 'assurance-sufficient';
const finding = (question: Question, result: boolean) => ({
  question,
  result,
  authority: 'court',
  on: '2026-01-15',
  reasonsDocument: 'judgment 26-4',
});
const found = (question: Question, result: boolean) => [finding(question, result)];
const noRisk = [finding('torture-risk', false), finding('ill-treatment-risk', false)];
const tortureOnly = [finding('torture-risk', true), finding('ill-treatment-risk', false)];
const illTreatmentOnly = [finding('torture-risk', false), finding('ill-treatment-risk', true)];

const MATTERS = [
  { disclosed: true },
  { specific: true },
  { binding: true },
  { localBodiesBound: true },
  { illegalInReceivingState: true },
  { contractingState: true },
  { longRelations: true },
  { verifiable: true },
  { protectionEffective: true },
  { illTreatedBefore: true },
  { courtReviewed: true },
];

const matters: readonly RuleCase[] = MATTERS.flatMap((matter, index) =>
  caseTable(base(`IL.ECHR3.OTHMAN.${index + 1}`, 'extradition', { assurance: { given: true, ...matter } }), [
    ['Where no assurance was given there is nothing to weigh', false, { assurance: { given: false } }, { applies: false }],
    ['A state outside the convention weighs no assurance under it', false, {}, { applies: false, supposing: bound('echr', false, true) }],
  ]),
);

const trial = base('IL.ECHR3.OTHMAN.TRIAL', 'removal', {
  states: { receivingStateCharges: true, extraditionRequested: false },
  findings: found('flagrant-denial-of-justice', true),
});

/** Under three square metres a person: a strong presumption. Under four: a weighty matter. */
const space = (rule: string, below: number, at: number): readonly RuleCase[] => {
  const cell = base(rule, 'rented-prison', {}, { 'place.areaPerPersonCm2': below });
  return [
    ...caseTable(cell, [
      [`${below} square centimetres for each person are too few`, true],
      [`${at} square centimetres are not`, false, {}, { supposing: { 'place.areaPerPersonCm2': at } }],
      ['Nobody is held anywhere: nothing is measured', false, { proposal: { facility: 'none' } }],
    ]),
    ...eitherBound(cell, 'echr', { inPlay: true, outside: false }),
  ];
};

const rebuttal = base(
  'IL.ECHR3.MURSIC.REBUTTAL',
  'rented-prison',
  { findings: found('facility-conditions', false) },
  { 'place.areaPerPersonCm2': 29_999 },
);
const solitary = base('IL.ECHR3.AHMAD', 'rented-prison', {}, { 'place.outOfCellMinutesADay': 120 });
const liberty = base('IL.ECHR5', 'removal-to-prison', {
  conviction: { final: false },
  detention: { orderedByCourt: true },
  states: { courtReviewAvailable: true },
});

const EITHER: readonly CaseBase[] = [
  base('IL.ECHR3.AHMAD.ILLNESS', 'rented-prison', { person: { health: { seriousMentalDisorder: true } } }),
  base('IL.ECHR3.AHMAD.LIFE', 'rented-prison', { sentence: { type: 'life' } }),
  base('IL.ECHR5.TRANSFER', 'sentence-transfer', { conviction: { final: true } }),
  base('IL.ECHR7', 'sentence-transfer', { conviction: { exists: true } }),
  base('IL.ECHR8', 'rented-prison', { person: { family: { contactWithChildren: true } } }),
  solitary,
];

const risk = base('IL.ECHR3.SOERING', 'extradition', {
  fear: { substantialGrounds: false },
  findings: noRisk,
  assurance: { given: false },
});
const sufficient = base('IL.ECHR3.OTHMAN', 'extradition', {
  assurance: { given: true, disclosed: true, verifiable: true, illTreatedBefore: false, protectionEffective: false },
  findings: found('assurance-sufficient', true),
});
const stopped = base('IL.ECHR3.OTHMAN.STOP', 'extradition', {
  fear: { substantialGrounds: true },
  findings: noRisk,
  assurance: { given: true, disclosed: false, verifiable: true, illTreatedBefore: false, protectionEffective: false },
});

const risks: readonly RuleCase[] = [
  ...caseTable(risk, [
    ['There is no ground to fear, and a court found no risk', false],
    ['Substantial grounds are shown', true, { fear: { substantialGrounds: true } }],
    ['A court found a risk of torture', true, { findings: tortureOnly }],
    ['A court found a risk of ill-treatment short of it', true, { findings: illTreatmentOnly }],
  ]),
  ...caseTable(sufficient, [
    ['An assurance that a court found sufficient, whose terms are known and which can be checked', true],
    ['No assurance was given', false, { assurance: { given: false } }],
    ['A court found that it does not suffice', false, { findings: found('assurance-sufficient', false) }],
    ['Its terms are secret', false, { assurance: { disclosed: false } }],
    ['Nobody can check it', false, { assurance: { verifiable: false } }],
    ['The person was ill-treated there before, and protection does not work', false, { assurance: { illTreatedBefore: true } }],
    [
      'The person was ill-treated there before, and protection works now',
      true,
      { assurance: { illTreatedBefore: true, protectionEffective: true } },
    ],
  ]),
  ...caseTable(stopped, [
    ['Much rests on an assurance whose terms are secret', true],
    ['Its terms are known', false, { assurance: { disclosed: true } }],
    ['Its terms are known, but nobody can check it', true, { assurance: { disclosed: true, verifiable: false } }],
    [
      'The person was ill-treated there before, and protection does not work',
      true,
      { assurance: { disclosed: true, illTreatedBefore: true } },
    ],
    [
      'The person was ill-treated there before, and protection works now',
      false,
      { assurance: { disclosed: true, illTreatedBefore: true, protectionEffective: true } },
    ],
    ['A court found a risk of torture', true, { fear: { substantialGrounds: false }, findings: tortureOnly }],
    ['A court found a risk of ill-treatment', true, { fear: { substantialGrounds: false }, findings: illTreatmentOnly }],
    ['No risk is shown: nothing rests on the assurance', false, { fear: { substantialGrounds: false } }, { applies: false }],
    ['No assurance was given', false, { assurance: { given: false } }, { applies: false }],
    ['The sending state is outside the convention', false, {}, { applies: false, supposing: bound('echr', false, true) }],
  ]),
];

export const echrMatterCases: readonly RuleCase[] = [
  ...risks,
  ...matters,
  ...caseTable(trial, [
    ['The receiving state wants to try the person, and the trial would deny justice', true],
    ['It has asked for extradition for such a trial', true, { states: { receivingStateCharges: false, extraditionRequested: true } }],
    ['Nobody wants to try the person there', false, { states: { receivingStateCharges: false } }, { applies: false }],
    ['The sending state is outside the convention', false, {}, { applies: false, supposing: bound('echr', false, true) }],
  ]),
  ...space('IL.ECHR3.MURSIC', 29_999, 30_000),
  ...space('IL.ECHR3.MURSIC.FOUR', 39_999, 40_000),
  ...caseTable(rebuttal, [
    ['The presumption arises, and the court does not find it rebutted', false],
    ['At three square metres there is nothing to rebut', true, {}, { applies: false, supposing: { 'place.areaPerPersonCm2': 30_000 } }],
    ['Nobody is held anywhere: nothing to rebut', true, { proposal: { facility: 'none' } }, { applies: false }],
  ]),
  ...eitherBound(rebuttal, 'echr', { inPlay: false, outside: true }),
  ...caseTable(solitary, [
    ['Two hours a day out of the cell are near-solitary confinement', true],
    ['A minute more is not', false, {}, { supposing: { 'place.outOfCellMinutesADay': 121 } }],
    ['Nobody is held anywhere: no regime is judged', false, { proposal: { facility: 'none' } }],
  ]),
  ...EITHER.flatMap((one) => eitherBound(one, 'echr', { inPlay: true, outside: false })),
  ...caseTable(liberty, [
    ['A court ordered the detention, and a court can review it', true],
    ['No court can review it', false, { states: { courtReviewAvailable: false } }],
    ['Nobody ordered it and nobody convicted', false, { detention: { orderedByCourt: false } }],
  ]),
  ...eitherBound(liberty, 'echr', { inPlay: true, outside: true }),
  ...caseTable(base('IL.ECHR5.SECRET', 'extradition', { states: { acknowledgesCustody: false, disclosesWhereabouts: true } }), [
    ['Custody would be denied', true],
    ['Custody is admitted and its place told', false, { states: { acknowledgesCustody: true } }],
  ]),
];
