/** Worked cases of the Dutch permission to hold persons sentenced in Norway. */
import { begins, ends } from '../../src/instruments/case-table.ts';
import type { RuleCase } from '../../src/instruments/law.ts';

const fromNorway = { sendingState: 'NO', receivingState: 'NL', agreement: 'no-nl-2015' };

export const norgerhavenApprovalCases: readonly RuleCase[] = [
  {
    rule: 'NL.APPROVAL.NO-2015',
    title: 'In January 2016 the Netherlands could hold a man sentenced in Norway',
    on: '2016-01-15',
    file: { proposal: fromNorway, conviction: { exists: true } },
    holds: true,
  },
  {
    rule: 'NL.APPROVAL.NO-2015',
    title: 'The approval carries nobody who was not sentenced by a court',
    on: '2016-01-15',
    file: { proposal: fromNorway, conviction: { exists: false } },
    holds: false,
  },
  {
    rule: 'NL.APPROVAL.NO-2015',
    title: 'Whether it carries a man whose conviction is not on file is unknown',
    on: '2016-01-15',
    file: { proposal: fromNorway },
    holds: 'unknown',
  },
  {
    rule: 'NL.APPROVAL.NO-2015',
    title: 'After the last day of the treaty nothing in Dutch law permits it',
    on: '2018-09-01',
    file: { proposal: fromNorway, conviction: { exists: true } },
    holds: 'unknown',
  },
  ...begins(
    {
      rule: 'NL.APPROVAL.NO-2015',
      on: '2016-01-15',
      file: { proposal: { mode: 'rented-prison', sendingState: 'NO', receivingState: 'NL' }, conviction: { exists: true } },
    },
    { before: '2015-06-29', first: '2015-06-30' },
    true,
  ),
  ...ends(
    {
      rule: 'NL.APPROVAL.NO-2015',
      on: '2016-01-15',
      file: { proposal: { mode: 'rented-prison', sendingState: 'NO', receivingState: 'NL' }, conviction: { exists: true } },
    },
    { last: '2018-08-31', after: '2018-09-01' },
    true,
  ),
];
