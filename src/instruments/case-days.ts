/** Worked cases at the edges of a rule's time: the day before its first, its first, its last, the day after. What they expect on a day in force is what the case they come from expects. */
import { begins, ends } from './case-table.ts';
import type { RuleCase } from './law.ts';

export type Edges = {
  /** Rules whose id begins so. */
  readonly of: string;
  /** Rules that have days of their own, or look at another day than that of the decision: their cases are written out. */
  readonly except?: readonly string[];
  readonly before: string;
  readonly first: string;
  readonly last?: string;
  readonly after?: string;
};

/** For each rule, its first case with a settled answer is read again on the days at which the rule begins and ends. */
export const eachAtItsEdges = (cases: readonly RuleCase[], edges: Edges): readonly RuleCase[] => {
  const { of, except = [], before, first, last, after } = edges;
  const isAsked = ({ rule, on, holds, applies = true }: RuleCase): boolean =>
    rule.startsWith(of) &&
    !except.includes(rule) &&
    holds !== 'unknown' &&
    applies === true &&
    first <= on &&
    (last === undefined || on <= last);
  return [...Map.groupBy(cases.filter(isAsked), ({ rule }) => rule).values()].flatMap(([settled]) => {
    if (settled === undefined) return [];
    const { holds, title: _, because: __, ...base } = settled;
    return [
      ...begins({ ...base, file: foundBy(first, base.file) }, { before, first }, holds),
      ...(last === undefined || after === undefined ? [] : ends(base, { last, after }, holds)),
    ];
  });
};

/** A finding counts from its own day on: those on file were made by the day asked about. */
const foundBy = (day: string, file: RuleCase['file']): RuleCase['file'] =>
  Array.isArray(file.findings) ? { ...file, findings: file.findings.map((one) => ({ ...one, on: day })) } : file;
