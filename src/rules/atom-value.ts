/**
 * Settles one atom: true or false only if all the values that the facts may have agree, otherwise unknown with its reason.
 */
import { addToDay, addToMoment } from './point.ts';
import { candidates, isIncompleteList, isPartialDay, recordsOf, type Candidate, type Facts } from './facts.ts';
import type { Atom, Expression, Operand, Term, Why } from './expression.ts';
import type { Fact } from './fact.ts';
import { and, FALSE, fromBoolean, negate, or, TRUE, UNKNOWN, type Truth } from './truth.ts';
import { unreachable } from '../base/unreachable.ts';

export type AtomValue = { readonly truth: Truth; readonly why: readonly Why[] };

const KNOWN_TRUE: AtomValue = { truth: TRUE, why: [] };
const KNOWN_FALSE: AtomValue = { truth: FALSE, why: [] };
const known = (value: boolean): AtomValue => (value ? KNOWN_TRUE : KNOWN_FALSE);
const unknown = (reason: Why['reason'], ref: string): AtomValue => ({ truth: UNKNOWN, why: [{ reason, ref }] });

export function atomValue(atom: Atom, facts: Facts): AtomValue {
  switch (atom.test) {
    case 'true': {
      const value = facts[atom.fact.path];
      return typeof value === 'boolean' ? known(value) : settle(facts, [atom.fact.path], ([only]) => fromBoolean(only === true));
    }
    case 'one-of':
      return oneOfValue(atom, facts);
    case 'includes':
      return settle(facts, [atom.list.path, ...operandPaths([atom.item])], ([list, item]) =>
        inList(list, 'literal' in atom.item ? atom.item.literal : item),
      );
    case 'empty':
      return emptyValue(atom.list, facts);
    case 'compare':
      return compareValue(atom, facts);
    case 'some':
    case 'every':
      return recordsValue(atom, facts);
    case 'finding':
      return findingValue(atom.question, facts);
    default:
      return unreachable(atom);
  }
}

/** More combinations of conflicting sources than this are not tried: the answer is unknown. */
const COMBINATIONS_MAX = 4_096;

/**
 * Tries every combination of the values that the facts may have. All agree: that is the answer.
 * A fact without any value makes the answer unknown, unless it is left to `test` to do without it.
 */
function settle(facts: Facts, paths: readonly string[], test: (values: readonly (Candidate | undefined)[]) => Truth): AtomValue {
  const options = paths.map((path) => candidates(facts, path));
  const missing = paths.find((_, index) => options[index]?.length === 0);
  if (missing !== undefined) return unknown('missing', missing);
  if (options.reduce((product, list) => product * list.length, 1) > COMBINATIONS_MAX) return unknown('conflict', paths[0] ?? '');
  const truths = new Set<Truth>();
  for (const values of combinations(options)) truths.add(test(values));
  const [first] = truths;
  if (truths.size === 1 && first !== undefined && first !== UNKNOWN) return known(first === TRUE);
  const inConflict = paths.find((_, index) => (options[index]?.length ?? 0) > 1);
  return inConflict !== undefined && truths.size > 1 ? unknown('conflict', inConflict) : unknown('missing', imprecise(facts, paths));
}

function* combinations(options: readonly (readonly Candidate[])[], from = 0): Generator<readonly Candidate[]> {
  const here = options[from];
  if (here === undefined) return yield [];
  for (const rest of combinations(options, from + 1)) for (const value of here) yield [value, ...rest];
}

/** The first fact that is known only in part: that is the one whose completion would settle the atom. */
function imprecise(facts: Facts, paths: readonly string[]): string {
  const inPart = (value: Candidate): boolean => isPartialDay(value) || isIncompleteList(value);
  return paths.find((path) => candidates(facts, path).some(inPart)) ?? paths[0] ?? '';
}

const operandPaths = <F extends Fact>(operands: readonly Operand<F>[]): string[] =>
  operands.flatMap((operand) => ('fact' in operand ? [operand.fact.path] : []));

function oneOfValue(atom: Atom & { test: 'one-of' }, facts: Facts): AtomValue {
  const literals = atom.among.flatMap((operand) => ('literal' in operand ? [operand.literal] : []));
  const value = facts[atom.fact.path];
  if (typeof value === 'string' && literals.includes(value)) return KNOWN_TRUE;
  return settle(facts, [atom.fact.path, ...operandPaths(atom.among)], ([own, ...others]) =>
    fromBoolean(typeof own === 'string' && (literals.includes(own) || others.includes(own))),
  );
}

function inList(list: Candidate | undefined, item: Candidate | undefined): Truth {
  if (list === undefined || typeof item !== 'string') return UNKNOWN;
  if (Array.isArray(list)) return fromBoolean(list.includes(item));
  if (typeof list === 'object' && isIncompleteList(list)) return list.items.includes(item) ? TRUE : UNKNOWN;
  return UNKNOWN;
}

function emptyValue(list: Extract<Atom, { test: 'empty' }>['list'], facts: Facts): AtomValue {
  if (list.kind === 'records') {
    const found = recordsOf(facts, list.path);
    if (found === undefined) return unknown('missing', list.path);
    if (found.records.length > 0) return KNOWN_FALSE;
    return found.complete ? KNOWN_TRUE : unknown('missing', list.path);
  }
  return settle(facts, [list.path], ([value]) => {
    if (value === undefined || typeof value !== 'object') return UNKNOWN;
    if (isIncompleteList(value)) return value.items.length > 0 ? FALSE : UNKNOWN;
    return Array.isArray(value) ? fromBoolean(value.length === 0) : UNKNOWN;
  });
}

function recordsValue(atom: Extract<Atom, { test: 'some' | 'every' }>, facts: Facts): AtomValue {
  const found = recordsOf(facts, atom.list.path);
  if (found === undefined) return unknown('missing', atom.list.path);
  const wanted = atom.test === 'some' ? TRUE : FALSE;
  const why: Why[] = found.complete ? [] : [{ reason: 'missing', ref: atom.list.path }];
  let open = !found.complete;
  for (const record of found.records) {
    const value = conditionValue(atom.where, { ...facts, ...record });
    if (value.truth === wanted) return known(atom.test === 'some');
    if (value.truth === UNKNOWN) {
      open = true;
      why.push(...value.why);
    }
  }
  return open ? { truth: UNKNOWN, why } : known(atom.test === 'every');
}

/** A condition on one record: atoms under AND, OR and NOT, nothing else. */
function conditionValue(expression: Expression, facts: Facts): AtomValue {
  switch (expression.kind) {
    case 'constant':
      return known(expression.value);
    case 'unknown':
      return { truth: UNKNOWN, why: [expression.why] };
    case 'atom':
      return atomValue(expression.atom, facts);
    case 'not': {
      const inner = conditionValue(expression.of, facts);
      return { truth: negate(inner.truth), why: inner.why };
    }
    case 'all':
    case 'any': {
      const values = expression.of.map((part) => conditionValue(part, facts));
      const truth =
        expression.kind === 'all'
          ? values.reduce<Truth>((sum, value) => and(sum, value.truth), TRUE)
          : values.reduce<Truth>((sum, value) => or(sum, value.truth), FALSE);
      return {
        truth,
        why: truth === UNKNOWN ? values.flatMap((value) => (value.truth === UNKNOWN ? value.why : [])) : [],
      };
    }
    case 'reading':
    case 'rule':
    case 'default':
      throw new Error(`a condition on one record cannot hold '${expression.kind}'`);
  }
}

/**
 * An authority's finding counts only if it is reasoned and was made by the day of decision.
 * None: unknown, for nobody else may judge it. Several that differ: a conflict.
 */
function findingValue(question: string, facts: Facts): AtomValue {
  const decidedOn = facts['proposal.decidedOn'];
  const results = new Set<boolean>();
  for (const record of recordsOf(facts, 'findings')?.records ?? []) {
    const {
      'findings[].question': asked,
      'findings[].result': result,
      'findings[].on': on,
      'findings[].reasonsDocument': reasons,
    } = record;
    if (asked !== question || typeof result !== 'boolean' || typeof reasons !== 'string' || reasons === '') continue;
    if (typeof on === 'string' && typeof decidedOn === 'string' && on > decidedOn) continue;
    results.add(result);
  }
  const [only] = results;
  if (results.size > 1) return unknown('conflict', `findings.${question}`);
  return only === undefined ? unknown('discretion', `findings.${question}`) : known(only);
}

type Point = string | number;
type Range = { readonly lo: Point; readonly hi: Point };

function compareValue(atom: Extract<Atom, { test: 'compare' }>, facts: Facts): AtomValue {
  const left = termPaths(atom.left);
  const right = termPaths(atom.right);
  const shared = left.filter((path) => right.includes(path));
  const paths = [...new Set([...left, ...right])];
  return settle(facts, paths, (values) => {
    let truth: Truth | undefined;
    for (const exact of completions(paths, values, shared)) {
      const lookup = new Map(paths.map((path, index) => [path, exact[index]]));
      const one = compareRanges(termRange(atom.left, lookup), atom.op, termRange(atom.right, lookup));
      if (truth !== undefined && truth !== one) return UNKNOWN;
      truth = one;
    }
    return truth ?? UNKNOWN;
  });
}

const termPaths = (term: Term): string[] => {
  if (term.term !== 'fact') return [];
  return typeof term.plus === 'object' ? [term.fact.path, term.plus.path] : [term.fact.path];
};

/** A partial day on both sides of a comparison is one day, not two: each of its days is tried. Elsewhere its bounds are enough, for sums of months keep order. */
function* completions(
  paths: readonly string[],
  values: readonly (Candidate | undefined)[],
  shared: readonly string[],
): Generator<readonly (Candidate | undefined)[]> {
  const index = paths.findIndex((path, at) => shared.includes(path) && isPartialValue(values[at]));
  const value = values[index];
  if (index === -1 || !isPartialValue(value)) return yield values;
  for (let day = value.earliest; day <= value.latest; day = addToDay(day, 'P1D', 'last-day'))
    yield* completions(paths, values.with(index, day), shared);
}

const isPartialValue = (value: Candidate | undefined): value is { earliest: string; latest: string } =>
  value !== undefined && isPartialDay(value);

function termRange(term: Term, values: ReadonlyMap<string, Candidate | undefined>): Range | undefined {
  if (term.term === 'day') return { lo: term.day, hi: term.day };
  if (term.term === 'integer') return { lo: term.integer, hi: term.integer };
  const value = values.get(term.fact.path);
  const duration = typeof term.plus === 'object' ? values.get(term.plus.path) : term.plus;
  if (value === undefined || (duration !== undefined && typeof duration !== 'string')) return undefined;
  if (typeof value === 'number') return { lo: value, hi: value };
  const move = (point: string): Point => {
    if (term.fact.kind === 'moment') return addToMoment(point, duration);
    return duration === undefined ? point : addToDay(point, duration, term.rounding ?? 'last-day');
  };
  if (typeof value === 'string') return { lo: move(value), hi: move(value) };
  return isPartialDay(value) ? { lo: move(value.earliest), hi: move(value.latest) } : undefined;
}

function compareRanges(left: Range | undefined, op: '<' | '<=' | '=', right: Range | undefined): Truth {
  if (left === undefined || right === undefined) return UNKNOWN;
  switch (op) {
    case '<':
      return left.hi < right.lo ? TRUE : left.lo >= right.hi ? FALSE : UNKNOWN;
    case '<=':
      return left.hi <= right.lo ? TRUE : left.lo > right.hi ? FALSE : UNKNOWN;
    case '=':
      if (left.hi < right.lo || right.hi < left.lo) return FALSE;
      return left.lo === left.hi && right.lo === right.hi ? TRUE : UNKNOWN;
    default:
      return unreachable(op);
  }
}
