/** Worked cases of the Inter-American Convention, condition by condition: between whom it runs, and what a transfer needs. */
import { bound, caseTable, type CaseBase, type CaseRow } from '../../src/instruments/case-table.ts';
import type { RuleCase } from '../../src/instruments/law.ts';

const base = (rule: string): CaseBase => ({
  rule,
  on: '2026-02-02',
  file: {
    proposal: { mode: 'sentence-transfer', sendingState: 'US', receivingState: 'SV', agreement: 'another-agreement' },
    person: { nationalities: ['SV'] },
    conviction: { exists: true, final: true },
    states: { sendingAgrees: true, receivingAgrees: true },
  },
  supposing: bound('oas-57', true, true),
});

const UNDER_IT = { proposal: { agreement: 'us-sv-inter-american' } } as const;

const betweenParties: readonly CaseRow[] = [
  ['Between two parties it speaks, whatever else they have agreed', true],
  ['The receiving state is no party', false, {}, { supposing: bound('oas-57', true, false), applies: false }],
  ['The sending state is no party', false, {}, { supposing: bound('oas-57', false, true), applies: false }],
];

export const interAmericanMatterCases: readonly RuleCase[] = [
  ...caseTable(base('OAS.57'), [
    ...betweenParties,
    ['The person is no national of the receiving state', false, { person: { nationalities: ['US'] } }],
    ['The sending state does not agree', false, { states: { sendingAgrees: false } }],
    ['The receiving state does not agree', false, { states: { receivingAgrees: false } }],
    ['A transfer is asked for under it, and neither state is a party', false, UNDER_IT, { supposing: bound('oas-57', false, false) }],
    ['It is asked for, and the receiving state is no party', false, UNDER_IT, { supposing: bound('oas-57', true, false) }],
    ['It is asked for, and the sending state is no party', false, UNDER_IT, { supposing: bound('oas-57', false, true) }],
  ]),
  ...['OAS.57.VII', 'OAS.57.VIII'].flatMap((rule) =>
    caseTable(base(rule), [
      ...betweenParties,
      ['A transfer under it follows its rules', true, UNDER_IT, { supposing: bound('oas-57', false, false) }],
    ]),
  ),
];
