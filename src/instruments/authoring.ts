/** Short forms for writing law. They add nothing: each returns the plain data of a rule's part. */
import type { Text } from '../base/text.ts';

export { text } from '../base/text.ts';
import type { Citation, Confidence, RuleVersion, Standing } from '../rules/rule.ts';
import type { Expression, Reading } from '../rules/expression.ts';

/** The day on which Habeas first said anything about the law. What it knew before that day cannot be asked. */
export const FIRST_RELEASE = '2026-11-24';

/** Day from which old law whose commencement does not matter here is treated as in force. */
export const LONG_SINCE = '1900-01-01';

export const settled: Standing = { kind: 'settled' };

export const contested = (parts: {
  readonly A: Text;
  readonly B: Text;
  readonly default?: Reading;
  readonly strict?: Reading;
}): Standing => ({
  kind: 'contested',
  A: parts.A,
  B: parts.B,
  default: parts.default ?? 'A',
  strict: parts.strict ?? 'A',
});

/** A version in force from that day with no known end. */
export const since = (from: string, when: Expression): readonly RuleVersion[] => [
  { inForce: { from }, encoded: { from: FIRST_RELEASE }, when },
];

/** A version in force between two days, both inclusive. */
export const between = (from: string, to: string, when: Expression): RuleVersion => ({
  inForce: { from, to },
  encoded: { from: FIRST_RELEASE },
  when,
});

export const cited = (cite: string, confidence: Confidence, source?: string): Citation =>
  source === undefined ? { cite, confidence } : { cite, confidence, source };
