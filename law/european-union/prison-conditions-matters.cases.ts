/** Worked cases of the Court of Justice’s rules, condition by condition: between whom they run, and where the line of space is drawn. */
import { bothBound, bound, caseTable, type CaseBase } from '../../src/instruments/case-table.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

type Question = 'ill-treatment-risk' | 'assurance-sufficient' | 'facility-conditions';
const found = (question: Question, result: boolean) => ({
  question,
  result,
  authority: 'executing court',
  on: '2026-01-15',
  reasonsDocument: 'decision 26-3',
});

const base = (rule: string, file: PersonFileInput, supposing: RuleCase['supposing'] = {}): CaseBase => ({
  rule,
  on: '2026-02-02',
  file: { proposal: { mode: 'sentence-transfer', sendingState: 'BE', receivingState: 'NL', facility: 'an-invented-prison' }, ...file },
  supposing: { ...bound('eu', true, true), ...supposing },
});
const place = (areaPerPersonCm2: number, documentedIllTreatment: boolean): NonNullable<RuleCase['supposing']> => ({
  'place.areaPerPersonCm2': areaPerPersonCm2,
  'place.documentedIllTreatment': documentedIllTreatment,
});

const general = base('EU.ARANYOSI.GENERAL', {}, place(29_999, false));
const space = base('EU.DOROBANTU', { findings: [found('facility-conditions', false)] }, place(29_999, false));
const BETWEEN_MEMBERS: readonly CaseBase[] = [
  general,
  space,
  base('EU.ARANYOSI', { findings: [found('ill-treatment-risk', true)], assurance: { given: false } }),
  base('EU.ML', { assurance: { given: true }, findings: [found('assurance-sufficient', true)] }),
  base('EU.OGNYANOV', { conviction: { exists: true, final: true } }),
];

export const prisonConditionsMatterCases: readonly RuleCase[] = [
  ...BETWEEN_MEMBERS.flatMap((one) => bothBound(one, 'eu', { inPlay: true, outside: false })),
  ...caseTable(base('EU.ML', { assurance: { given: true }, findings: [found('assurance-sufficient', true)] }), [
    ['The court found the assurance insufficient', false, { findings: [found('assurance-sufficient', false)] }],
  ]),
  ...caseTable(general, [
    ['Less than three square metres for each person are a deficiency', true],
    ['Documented ill-treatment is one, however much space there is', true, {}, { supposing: place(30_000, true) }],
    ['Three square metres and nothing documented are none', false, {}, { supposing: place(30_000, false) }],
    ['Nobody is held anywhere: no information is asked for', false, { proposal: { facility: 'none' } }, { supposing: place(29_999, true) }],
  ]),
  ...caseTable(space, [
    ['Less than three square metres, and the presumption stands', true],
    ['At three square metres no presumption arises', false, {}, { supposing: place(30_000, false) }],
    ['Nobody is held anywhere', false, { proposal: { facility: 'none' } }],
  ]),
];
