/**
 * Prioritised defaults (as in Catala), compiled away. The base answer stands unless an exception holds; among exceptions the higher priority
 * prevails. Two exceptions of one priority that hold at once with different outcomes are a conflict: the answer is unknown, and says so.
 */
import { conjunction, disjunction, negation, unknownFormula, type Formula } from './formula.ts';

export type LoweredException = {
  readonly id: string;
  readonly priority: number;
  readonly when: Formula;
  readonly outcome: boolean;
};

export function defaultFormula(base: Formula, exceptions: readonly LoweredException[]): Formula {
  const levels = [...Map.groupBy(exceptions, ({ priority }) => priority).entries()].toSorted(([a], [b]) => a - b);
  return levels.reduce((lower, [, level]) => levelFormula(level, lower), base);
}

/** While an exception is open nothing below it is certain, except what every possible outcome agrees on. */
function levelFormula(level: readonly LoweredException[], lower: Formula): Formula {
  const affirming = level.filter(({ outcome }) => outcome);
  const denying = level.filter(({ outcome }) => !outcome);
  const affirmed = disjunction(affirming.map(({ when }) => when));
  const denied = disjunction(denying.map(({ when }) => when));
  const clash = unknownFormula({ reason: 'conflict', ref: level.map(({ id }) => id).join(' / ') });
  return disjunction([
    conjunction([affirmed, negation(denied)]),
    conjunction([affirmed, denied, clash]),
    conjunction([negation(denied), lower]),
  ]);
}
