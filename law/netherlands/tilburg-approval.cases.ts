/** Worked cases of the Dutch permission to hold persons sentenced in Belgium. */
import { begins, ends } from '../../src/instruments/case-table.ts';
import type { RuleCase } from '../../src/instruments/law.ts';

const fromBelgium = { sendingState: 'BE', receivingState: 'NL', agreement: 'be-nl-2009' };

export const tilburgApprovalCases: readonly RuleCase[] = [
  {
    rule: 'NL.APPROVAL.BE-2009',
    title: 'In March 2011 the Netherlands could hold a man sentenced in Belgium',
    on: '2011-03-15',
    file: { proposal: fromBelgium, conviction: { exists: true } },
    holds: true,
  },
  {
    rule: 'NL.APPROVAL.BE-2009',
    title: 'The approval carries nobody who was not sentenced by a court',
    on: '2011-03-15',
    file: { proposal: fromBelgium, conviction: { exists: false } },
    holds: false,
  },
  {
    rule: 'NL.APPROVAL.BE-2009',
    title: 'Whether it carries a man whose conviction is not on file is unknown',
    on: '2011-03-15',
    file: { proposal: fromBelgium },
    holds: 'unknown',
  },
  {
    rule: 'NL.APPROVAL.BE-2009',
    title: 'After the last day of the treaty nothing in Dutch law permits it',
    on: '2017-01-01',
    file: { proposal: fromBelgium, conviction: { exists: true } },
    holds: 'unknown',
  },
  ...begins(
    {
      rule: 'NL.APPROVAL.BE-2009',
      on: '2011-03-15',
      file: { proposal: { mode: 'rented-prison', sendingState: 'BE', receivingState: 'NL' }, conviction: { exists: true } },
    },
    { before: '2010-01-18', first: '2010-01-19' },
    true,
  ),
  ...ends(
    {
      rule: 'NL.APPROVAL.BE-2009',
      on: '2011-03-15',
      file: { proposal: { mode: 'rented-prison', sendingState: 'BE', receivingState: 'NL' }, conviction: { exists: true } },
    },
    { last: '2016-12-31', after: '2017-01-01' },
    true,
  ),
];
