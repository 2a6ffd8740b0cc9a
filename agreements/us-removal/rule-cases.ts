/** Worked cases of the framework's own rules. */
import { eachAtItsEdges } from '../../src/instruments/case-days.ts';
import type { RuleCase } from '../../src/instruments/law.ts';

const common = { on: '2025-03-15', agreement: 'us-removal' } satisfies Partial<RuleCase>;

const atAnyTime: readonly RuleCase[] = [
  {
    ...common,
    rule: 'us-removal.removal-only',
    title: 'A removal to prison is no removal',
    file: { proposal: { mode: 'removal-to-prison' } },
    holds: true,
  },
  {
    ...common,
    rule: 'us-removal.removal-only',
    title: 'A rented prison is no removal',
    file: { proposal: { mode: 'rented-prison' } },
    holds: true,
  },
  { ...common, rule: 'us-removal.removal-only', title: 'A removal is one', file: { proposal: { mode: 'removal' } }, holds: false },
  { ...common, rule: 'us-removal.order', title: 'The order is final', file: { removal: { orderFinal: true } }, holds: true },
  { ...common, rule: 'us-removal.order', title: 'The order can still be appealed', file: { removal: { orderFinal: false } }, holds: false },
  {
    ...common,
    rule: 'us-removal.no-sentence-abroad',
    title: 'A sentence is still running',
    file: { conviction: { exists: true }, removal: { releasedFromImprisonment: false } },
    holds: true,
  },
  {
    ...common,
    rule: 'us-removal.no-sentence-abroad',
    title: 'There never was a sentence',
    file: { conviction: { exists: false }, removal: { releasedFromImprisonment: false } },
    holds: false,
  },
  {
    ...common,
    rule: 'us-removal.no-sentence-abroad',
    title: 'The sentence is over',
    file: { conviction: { exists: true }, removal: { releasedFromImprisonment: true } },
    holds: false,
  },
];

export const ruleCases: readonly RuleCase[] = [
  ...atAnyTime,
  ...eachAtItsEdges(atAnyTime, { of: 'us-removal.', before: '1999-02-18', first: '1999-02-19' }),
];
