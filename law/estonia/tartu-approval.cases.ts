/** Worked cases of the Estonian approval of the Tartu agreement. */
import { begins, caseTable } from '../../src/instruments/case-table.ts';
import type { RuleCase } from '../../src/instruments/law.ts';

const worked = (title: string, on: string, exists: boolean, holds: RuleCase['holds']): RuleCase => ({
  rule: 'EE.APPROVAL.SE-2025',
  title,
  on,
  file: { proposal: { sendingState: 'SE', receivingState: 'EE', agreement: 'se-ee-2025' }, conviction: { exists } },
  holds,
});

export const tartuApprovalCases: readonly RuleCase[] = [
  worked('Whether Estonia may hold a man sentenced in Sweden is open: adoption was not seen', '2026-11-24', true, 'unknown'),
  worked('It would carry nobody who was not sentenced', '2026-11-24', false, false),
  worked('On 4 February 2026 there was no such law', '2026-02-04', true, 'unknown'),
  ...begins(
    {
      rule: 'EE.APPROVAL.SE-2025',
      on: '2026-11-24',
      file: { proposal: { mode: 'rented-prison', sendingState: 'SE', receivingState: 'EE' }, conviction: { exists: false } },
    },
    { before: '2026-02-04', first: '2026-02-05' },
    false,
  ),
  ...caseTable(
    {
      rule: 'EE.APPROVAL.SE-2025',
      on: '2026-11-24',
      file: { proposal: { mode: 'rented-prison', sendingState: 'SE', receivingState: 'EE' }, conviction: { exists: false } },
    },
    [
      [
        'Whether parliament approved it was not seen',
        'unknown',
        { conviction: { exists: true } },
        { because: ['Estonian bill 682 SE: adoption not seen'] },
      ],
    ],
  ),
];
