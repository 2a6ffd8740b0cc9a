/**
 * Comparisons of days, moments and whole numbers as SQL. A date known only in part has an earliest and a latest value; the comparison is known
 * only if all its days agree. A sum with a fixed day on the other side is turned round into a plain comparison, so that nothing is added a row.
 */
import type { Atom, Rounding, Term } from './expression.ts';
import { addToDay, addToMoment } from './point.ts';
import {
  agreement,
  both,
  call,
  compare,
  dayLiteral,
  either,
  FALSE_SQL,
  firstOf,
  NotInSql,
  number,
  TRUE_SQL,
  when,
  type Sql,
} from './sql.ts';
import { durationOf, shapeOf, type Scope, type Shape } from './sql-layout.ts';

type Compare = Extract<Atom, { test: 'compare' }>;
type FactTerm = Extract<Term, { term: 'fact' }>;
/** The least and the greatest value; one and the same object where the value is exact. */
type Range = { readonly lo: Sql; readonly hi: Sql };

export function compareSql(atom: Compare, scope: Scope): Sql {
  const shared = sharedPartialDay(atom, scope);
  if (shared === undefined) return compareRanges(atom, scope);
  const { path, lo, hi } = shared;
  const on = (day: Sql): Scope => ({ ...scope, bound: new Map([...scope.bound, [path, { shape: 'day', lo: day, hi: day }]]) });
  const variable = `d${scope.bound.size}`;
  const each = compareSql(atom, on(call('add-days', lo, { sql: 'variable', name: variable })));
  return firstOf(
    when(compare(lo, '=', hi), compareSql(atom, on(lo))),
    when(compare(lo, '<', hi), agreement(call('offsets', lo, hi), variable, each)),
  );
}

/** A partial day on both sides of a comparison is one day, not two: each of its days is tried. */
function sharedPartialDay(
  { left, right }: Compare,
  scope: Scope,
): { readonly path: string; readonly lo: Sql; readonly hi: Sql } | undefined {
  if (left.term !== 'fact' || right.term !== 'fact' || left.fact.path !== right.fact.path) return undefined;
  const shape = shapeOf(left.fact, scope);
  return shape.shape === 'day' && shape.lo !== shape.hi ? { path: left.fact.path, lo: shape.lo, hi: shape.hi } : undefined;
}

function compareRanges(atom: Compare, scope: Scope): Sql {
  const turned = turnedRound(atom, scope);
  if (turned !== undefined) return turned;
  const left = rangeOf(atom.left, scope);
  const right = rangeOf(atom.right, scope);
  const exact = left.lo === left.hi && right.lo === right.hi;
  if (exact) return compare(left.lo, atom.op, right.lo);
  switch (atom.op) {
    case '<':
      return firstOf(when(compare(left.hi, '<', right.lo), TRUE_SQL), when(compare(right.hi, '<=', left.lo), FALSE_SQL));
    case '<=':
      return firstOf(when(compare(left.hi, '<=', right.lo), TRUE_SQL), when(compare(right.hi, '<', left.lo), FALSE_SQL));
    case '=':
      return firstOf(
        when(either(compare(left.hi, '<', right.lo), compare(right.hi, '<', left.lo)), FALSE_SQL),
        when(both(compare(left.lo, '=', left.hi), compare(right.lo, '=', right.hi)), TRUE_SQL),
      );
  }
}

function rangeOf(term: Term, scope: Scope): Range {
  if (term.term === 'integer') return exactly(number(term.integer));
  if (term.term === 'day') return exactly(dayLiteral(term.day));
  const shape = shapeOf(term.fact, scope);
  if (term.fact.kind === 'moment') return exactly(momentSql(term, shape));
  if (shape.shape === 'value') return exactly(shape.value);
  if (shape.shape !== 'day') throw new NotInSql(`${term.fact.path} is not on a line`);
  const fixed = fixedDays(term, shape);
  if (fixed !== undefined) return fixed;
  const lo = movedDay(shape.lo, term, scope);
  return shape.lo === shape.hi ? exactly(lo) : { lo, hi: movedDay(shape.hi, term, scope) };
}

const exactly = (value: Sql): Range => ({ lo: value, hi: value });

/** A day that is the same for everybody, moved here rather than in every row. */
function fixedDays({ plus, rounding }: FactTerm, shape: Extract<Shape, { shape: 'day' }>): Range | undefined {
  if (shape.lo.sql !== 'day' || shape.hi.sql !== 'day' || typeof plus === 'object') return undefined;
  const move = (day: string): Sql => dayLiteral(plus === undefined ? day : addToDay(day, plus, rounding ?? 'last-day'));
  const lo = move(shape.lo.value);
  return shape.lo === shape.hi ? exactly(lo) : { lo, hi: move(shape.hi.value) };
}

function momentSql({ fact, plus }: FactTerm, shape: Shape): Sql {
  if (shape.shape !== 'value') throw new NotInSql(`${fact.path} is not a moment`);
  if (plus === undefined) return shape.value;
  if (typeof plus === 'object') throw new NotInSql(`${fact.path} is moved by ${plus.path}, a duration that differs from row to row`);
  return call('sum', shape.value, number(addToMoment('1970-01-01T00:00:00Z', plus)));
}

function movedDay(day: Sql, { plus, rounding }: FactTerm, scope: Scope): Sql {
  if (plus === undefined) return day;
  const duration = durationSql(plus, scope);
  const byMonths = isZero(duration.months) ? day : call('add-months', day, duration.months);
  const landed = rounding === 'next-day' && byMonths !== day ? pastTheEnd(day, byMonths) : byMonths;
  return isZero(duration.days) ? landed : call('add-days', landed, duration.days);
}

function durationSql(plus: NonNullable<FactTerm['plus']>, scope: Scope): { readonly months: Sql; readonly days: Sql } {
  if (typeof plus === 'string') {
    const { months, days } = durationOf(plus);
    return { months: number(months), days: number(days) };
  }
  const shape = shapeOf(plus, scope);
  if (shape.shape !== 'duration') throw new NotInSql(`${plus.path} is not a duration`);
  return shape;
}

const isZero = (sql: Sql): boolean => sql.sql === 'number' && sql.value === 0;

/** Where the month is too short for the day, the first day of the next month. */
const pastTheEnd = (day: Sql, byMonths: Sql): Sql => ({
  sql: 'case',
  branches: [when(compare(call('day-of-month', byMonths), '<', call('day-of-month', day)), call('add-days', byMonths, number(1)))],
  otherwise: byMonths,
});

/** `fact + duration < day` as `fact < threshold`: sums keep order, so there is a first day whose sum reaches the other side. */
function turnedRound({ left, op, right }: Compare, scope: Scope): Sql | undefined {
  if (op === '=') return undefined;
  const above = isMoved(right) ? fixedDay(left, scope) : undefined;
  if (above !== undefined && isMoved(right)) {
    const first = firstReaching(right, above, op === '<' ? 'passes' : 'reaches');
    return rangeCompare(exactly(dayLiteral(first)), '<=', plainRange(right, scope));
  }
  const below = isMoved(left) ? fixedDay(right, scope) : undefined;
  if (below === undefined || !isMoved(left)) return undefined;
  return rangeCompare(plainRange(left, scope), '<', exactly(dayLiteral(firstReaching(left, below, op === '<' ? 'reaches' : 'passes'))));
}

type Moved = FactTerm & { readonly plus: string };
const isMoved = (term: Term): term is Moved => term.term === 'fact' && term.fact.kind === 'day' && typeof term.plus === 'string';

const plainRange = ({ fact }: Moved, scope: Scope): Range => rangeOf({ term: 'fact', fact }, scope);

const rangeCompare = (left: Range, op: '<' | '<=', right: Range): Sql => {
  if (left.lo === left.hi && right.lo === right.hi) return compare(left.lo, op, right.lo);
  return firstOf(when(compare(left.hi, op, right.lo), TRUE_SQL), when(compare(right.hi, op === '<' ? '<=' : '<', left.lo), FALSE_SQL));
};

/** The one day that a term is for everybody. */
function fixedDay(term: Term, scope: Scope): string | undefined {
  if (term.term === 'integer') return undefined;
  const { lo, hi } = rangeOf(term, scope);
  return lo === hi && lo.sql === 'day' ? lo.value : undefined;
}

function firstReaching({ plus, rounding }: Moved, target: string, how: 'reaches' | 'passes'): string {
  const lands = (offset: number): string => addToDay(FIRST_DAY.add({ days: offset }).toString(), plus, rounding ?? LAST_DAY);
  const arrives = (offset: number): boolean => (how === 'reaches' ? lands(offset) >= target : lands(offset) > target);
  let low = 0;
  let high = FIRST_DAY.until(Temporal.PlainDate.from(target), { largestUnit: 'days' }).days + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (arrives(middle)) high = middle;
    else low = middle + 1;
  }
  return FIRST_DAY.add({ days: low }).toString();
}

const FIRST_DAY = Temporal.PlainDate.from('0001-01-01');
const LAST_DAY: Rounding = 'last-day';
