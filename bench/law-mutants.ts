/**
 * Small wrongs done to a rule on purpose: an operator flipped, a condition or an exception dropped, a threshold or a day moved by one.
 * Each is a mistake that an author could make, and that a worked case should find.
 */
import { addToDay } from '../src/rules/point.ts';
import { LONG_SINCE } from '../src/instruments/authoring.ts';
import type { Catalogue } from '../src/instruments/catalogue.ts';
import type { Atom, Expression, Operand, Term } from '../src/rules/expression.ts';
import type { Rule, RuleVersion, Span } from '../src/rules/rule.ts';

/** A rule with one wrong in it; no rule at all where an exception was dropped. */
export type Mutant = { readonly rule: Rule; readonly what: string; readonly becomes: Rule | undefined };

type Change<T> = { readonly what: string; readonly to: T };

export const mutantsOf = (rule: Rule): readonly Mutant[] => [
  ...(rule.effect === 'exception' ? [{ rule, what: 'the exception is dropped', becomes: undefined }] : []),
  ...rule.versions.flatMap((version, index) =>
    versionChanges(version).map(({ what, to }) => ({ rule, what, becomes: { ...rule, versions: rule.versions.with(index, to) } })),
  ),
  ...(rule.applies === undefined
    ? []
    : changesOf(rule.applies).map(({ what, to }) => ({ rule, what: `applies: ${what}`, becomes: { ...rule, applies: to } }))),
];

const versionChanges = (version: RuleVersion): readonly Change<RuleVersion>[] => [
  ...changesOf(version.when).map(({ what, to }) => ({ what, to: { ...version, when: to } })),
  ...spanChanges(version.inForce).map(({ what, to }) => ({ what, to: { ...version, inForce: to } })),
];

/** Only days that the law names: an open start or end is not moved. */
const spanChanges = ({ from, to }: Span): readonly Change<Span>[] => [
  ...(from === LONG_SINCE
    ? []
    : nearDays(from).map((day) => ({
        what: `in force from ${day}, not ${from}`,
        to: to === undefined ? { from: day } : { from: day, to },
      }))),
  ...(to === undefined ? [] : nearDays(to).map((day) => ({ what: `in force to ${day}, not ${to}`, to: { from, to: day } }))),
];

const nearDays = (day: string): readonly string[] => [addToDay(day, 'P1D', 'last-day'), dayBefore(day)];

const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

export function changesOf(expression: Expression): readonly Change<Expression>[] {
  switch (expression.kind) {
    case 'constant':
      return [{ what: `always ${!expression.value}`, to: { kind: 'constant', value: !expression.value } }];
    case 'unknown':
      return [true, false].map((value) => ({ what: `${expression.why.ref}: taken as ${value}`, to: { kind: 'constant', value } }));
    case 'rule':
      return [{ what: 'negated', to: { kind: 'not', of: expression } }];
    case 'atom':
      return atomChanges(expression);
    case 'not':
      return [{ what: 'a negation dropped', to: expression.of }, ...inside(changesOf(expression.of), (of) => ({ kind: 'not', of }))];
    case 'all':
    case 'any':
      return connectiveChanges(expression);
    case 'reading':
      return [
        { what: `the readings of ${expression.rule} swapped`, to: { ...expression, A: expression.B, B: expression.A } },
        ...inside(changesOf(expression.A), (A) => ({ ...expression, A })),
        ...inside(changesOf(expression.B), (B) => ({ ...expression, B })),
      ];
    case 'default':
      return [
        ...inside(changesOf(expression.base), (base) => ({ ...expression, base })),
        ...expression.exceptions.map(({ id }, index) => ({
          what: `exception ${id} dropped`,
          to: { ...expression, exceptions: expression.exceptions.toSpliced(index, 1) },
        })),
        ...expression.exceptions.flatMap((clause, index) =>
          inside(changesOf(clause.when), (when) => ({ ...expression, exceptions: expression.exceptions.with(index, { ...clause, when }) })),
        ),
      ];
  }
}

function connectiveChanges(expression: Extract<Expression, { readonly kind: 'all' | 'any' }>): readonly Change<Expression>[] {
  const { kind, of } = expression;
  const other = kind === 'all' ? 'any' : 'all';
  return [
    ...(of.length < 2 ? [] : [{ what: `${kind} read as ${other}`, to: { kind: other, of } satisfies Expression }]),
    ...(of.length < 2
      ? []
      : of.map((_, index) => ({ what: `condition ${index + 1} of ${kind} dropped`, to: { kind, of: of.toSpliced(index, 1) } }))),
    ...of.flatMap((one, index) => inside(changesOf(one), (changed) => ({ kind, of: of.with(index, changed) }))),
  ];
}

const inside = (changes: readonly Change<Expression>[], put: (to: Expression) => Expression): readonly Change<Expression>[] =>
  changes.map(({ what, to }) => ({ what, to: put(to) }));

const atomChanges = (expression: Extract<Expression, { readonly kind: 'atom' }>): readonly Change<Expression>[] => [
  { what: `negated: ${expression.atom.test}`, to: { kind: 'not', of: expression } },
  ...innerChanges(expression.atom).map(({ what, to }): Change<Expression> => ({ what, to: { kind: 'atom', atom: to } })),
];

function innerChanges(atom: Atom): readonly Change<Atom>[] {
  switch (atom.test) {
    case 'compare': {
      const op = atom.op === '<' ? '<=' : '<';
      return [
        { what: `${atom.op} read as ${op}`, to: { ...atom, op } },
        ...termChanges(atom.left).map(({ what, to }) => ({ what, to: { ...atom, left: to } })),
        ...termChanges(atom.right).map(({ what, to }) => ({ what, to: { ...atom, right: to } })),
      ];
    }
    case 'one-of':
      return atom.among.length < 2
        ? []
        : atom.among.map((value, index) => ({ what: `${told(value)} left out`, to: { ...atom, among: atom.among.toSpliced(index, 1) } }));
    case 'some':
    case 'every': {
      const test = atom.test === 'some' ? 'every' : 'some';
      return [
        { what: `${atom.test} read as ${test}`, to: { ...atom, test } },
        ...changesOf(atom.where).map(({ what, to }) => ({ what, to: { ...atom, where: to } })),
      ];
    }
    case 'true':
    case 'includes':
    case 'empty':
    case 'finding':
      return [];
  }
}

const told = (operand: Operand<{ readonly path: string }>): string => ('literal' in operand ? operand.literal : operand.fact.path);

function termChanges(term: Term): readonly Change<Term>[] {
  switch (term.term) {
    case 'integer':
      return [1, -1].map((by) => ({ what: `${term.integer + by}, not ${term.integer}`, to: { ...term, integer: term.integer + by } }));
    case 'day':
      return nearDays(term.day).map((day) => ({ what: `${day}, not ${term.day}`, to: { ...term, day } }));
    case 'fact': {
      const { plus } = term;
      return typeof plus === 'string'
        ? nearDurations(plus).map((near) => ({ what: `${near}, not ${plus}`, to: { ...term, plus: near } }))
        : [];
    }
  }
}

/** The smallest unit written moved by one: `P6M` to `P7M` and `P5M`. */
function nearDurations(duration: string): readonly string[] {
  const found = /^(?<head>.*?)(?<count>\d+)(?<unit>[A-Z])$/.exec(duration)?.groups;
  const { head = '', count = '0', unit = 'D' } = found ?? {};
  return [1, -1].flatMap((by) => (Number(count) + by < 0 ? [] : [`${head}${Number(count) + by}${unit}`]));
}

/** The whole of the law with that one wrong in it. */
export function catalogueWith(catalogue: Catalogue, { rule, becomes }: Mutant): Catalogue {
  const put = (rules: readonly Rule[]): readonly Rule[] =>
    rules.flatMap((one) => (one.id === rule.id ? (becomes === undefined ? [] : [becomes]) : [one]));
  return {
    ...catalogue,
    instruments: catalogue.instruments.map((one) => (one.rules.some(({ id }) => id === rule.id) ? { ...one, rules: put(one.rules) } : one)),
    agreements: catalogue.agreements.map((one) => ({
      ...one,
      versions: one.versions.map((version) => ({ ...version, rules: put(version.rules) })),
    })),
  };
}
