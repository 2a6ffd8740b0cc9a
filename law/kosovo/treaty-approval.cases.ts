/** Worked cases of Kosovo's permission to hold persons sentenced in Denmark. */
import { begins } from '../../src/instruments/case-table.ts';
import type { RuleCase } from '../../src/instruments/law.ts';

const fromDenmark = { sendingState: 'DK', receivingState: 'XK', agreement: 'dk-xk-2022' };

export const treatyApprovalCases: readonly RuleCase[] = [
  {
    rule: 'XK.APPROVAL.DK-2022',
    title: 'Since June 2024 Kosovo law lets a person sentenced in Denmark be held',
    on: '2026-11-24',
    file: { proposal: fromDenmark, conviction: { exists: true } },
    holds: true,
  },
  {
    rule: 'XK.APPROVAL.DK-2022',
    title: 'It lets nobody be held who was not sentenced',
    on: '2026-11-24',
    file: { proposal: fromDenmark, conviction: { exists: false } },
    holds: false,
  },
  {
    rule: 'XK.APPROVAL.DK-2022',
    title: 'On 20 May 2024, after the first vote had failed, Kosovo law said nothing',
    on: '2024-05-20',
    file: { proposal: fromDenmark, conviction: { exists: true } },
    holds: 'unknown',
  },
  {
    rule: 'XK.APPROVAL.DK-2022',
    title: 'The fourteenth day after the vote is still a gap',
    on: '2024-06-06',
    file: { proposal: fromDenmark, conviction: { exists: true } },
    holds: 'unknown',
  },
  ...begins(
    {
      rule: 'XK.APPROVAL.DK-2022',
      on: '2026-11-24',
      file: { proposal: { mode: 'rented-prison', sendingState: 'DK', receivingState: 'XK' }, conviction: { exists: true } },
    },
    { before: '2024-06-06', first: '2024-06-07' },
    true,
  ),
];
