/**
 * Where the facts of a population lie: constants that hold for everybody, and columns.
 *
 * A fact's column bears its path. Beside it may stand `PATH^` (the latest day, where days are known only to the month or the year; the plain
 * column then holds the earliest), `PATH+` (whether a list is complete; without it every list is) and `PATH~` (a list of what conflicting
 * sources say; the plain column is then NULL). A fact without column or constant is unknown of everybody. Records are lists of structs whose
 * fields are named in the same way by the part of the path behind `[].`.
 *
 * Days are DATE, moments BIGINT milliseconds since 1970 UTC, durations STRUCT(months, days).
 */
import type { Fact } from './fact.ts';
import { isConflict, isIncompleteList, isPartialDay, type FactValue, type Facts } from './facts.ts';
import { addToMoment } from './point.ts';
import { column, dayLiteral, field, NotInSql, NULL, number, textLiteral, TRUE_SQL, FALSE_SQL, type Sql } from './sql.ts';

export const LATEST = '^';
export const COMPLETE = '+';
export const CONFLICT = '~';

/** One fact of one row. `conflict` is the list of the values that sources give, NULL or empty where they agree. */
export type Shape =
  | { readonly shape: 'value'; readonly value: Sql; readonly conflict?: Sql }
  | { readonly shape: 'day'; readonly lo: Sql; readonly hi: Sql; readonly conflict?: Sql }
  | { readonly shape: 'duration'; readonly months: Sql; readonly days: Sql; readonly conflict?: Sql }
  | { readonly shape: 'list'; readonly items: Sql; readonly complete: Sql; readonly conflict?: Sql }
  | { readonly shape: 'records'; readonly records: Sql; readonly complete: Sql };

export type Layout = {
  /** Every column, and every field of a record (`offences[].violent`), that the table has. */
  readonly columns: ReadonlySet<string>;
  /** Facts that are the same for everybody: the agreement, the law's dated data, the place, the day. */
  readonly constants: Facts;
};

/** What is bound inside a list: the record at hand, or one of several conflicting values. */
export type Scope = { readonly layout: Layout; readonly records: ReadonlyMap<string, Sql>; readonly bound: ReadonlyMap<string, Shape> };

export const outermost = (layout: Layout): Scope => ({ layout, records: new Map(), bound: new Map() });

/** Whether every fact's value is the same for everybody (a fact without column is unknown for everybody). */
export const isConstant = (layout: Layout, path: string): boolean =>
  !layout.columns.has(path) && !layout.columns.has(path + CONFLICT) && !path.includes('[]');

export function shapeOf(fact: Fact, scope: Scope): Shape {
  const { path, kind } = fact;
  const bound = scope.bound.get(path);
  if (bound !== undefined) return bound;
  const { columns, constants } = scope.layout;
  if (isConstant(scope.layout, path)) return constantShape(fact, constants[path]);
  const at = (suffix: string): Sql | undefined => (columns.has(path + suffix) ? reference(path + suffix, scope) : undefined);
  const plain = at('') ?? NULL;
  const conflict = at(CONFLICT);
  const more = conflict === undefined ? {} : { conflict };
  switch (kind) {
    case 'day':
      return { shape: 'day', lo: plain, hi: at(LATEST) ?? plain, ...more };
    case 'duration':
      return { shape: 'duration', ...durationParts(plain), ...more };
    case 'countries':
    case 'choices':
      return { shape: 'list', items: plain, complete: at(COMPLETE) ?? TRUE_SQL, ...more };
    case 'records':
      return { shape: 'records', records: plain, complete: at(COMPLETE) ?? TRUE_SQL };
    case 'boolean':
    case 'choice':
    case 'country':
    case 'text':
    case 'integer':
    case 'moment':
      return { shape: 'value', value: plain, ...more };
  }
}

const durationParts = (of: Sql): { readonly months: Sql; readonly days: Sql } => ({ months: field(of, 'months'), days: field(of, 'days') });

function reference(name: string, scope: Scope): Sql {
  const at = name.lastIndexOf('[].');
  if (at === -1) return column(name);
  const record = scope.records.get(name.slice(0, at));
  if (record === undefined) throw new NotInSql(`${name} is read outside its list`);
  return field(record, name.slice(at + 3));
}

/** One of several conflicting values, as it stands in the list of them. */
export function candidateShape(fact: Fact, value: Sql): Shape {
  switch (fact.kind) {
    case 'day':
      return { shape: 'day', lo: field(value, 'lo'), hi: field(value, 'hi') };
    case 'duration':
      return { shape: 'duration', ...durationParts(value) };
    case 'countries':
    case 'choices':
      return { shape: 'list', items: field(value, 'items'), complete: field(value, 'complete') };
    case 'records':
      throw new NotInSql(`${fact.path}: records in conflict`);
    case 'boolean':
    case 'choice':
    case 'country':
    case 'text':
    case 'integer':
    case 'moment':
      return { shape: 'value', value };
  }
}

/** A plain value in the form in which conflicting values are listed. */
export function asCandidate(shape: Shape): Sql {
  switch (shape.shape) {
    case 'value':
      return shape.value;
    case 'day':
      return { sql: 'struct', fields: { lo: shape.lo, hi: shape.hi } };
    case 'duration':
      return { sql: 'struct', fields: { months: shape.months, days: shape.days } };
    case 'list':
      return { sql: 'struct', fields: { items: shape.items, complete: shape.complete } };
    case 'records':
      throw new NotInSql('records in conflict');
  }
}

function constantShape({ kind, path }: Fact, value: FactValue | undefined): Shape {
  if (value !== undefined && isConflict(value)) throw new NotInSql(`${path}: a constant in conflict`);
  switch (kind) {
    case 'day': {
      if (value !== undefined && isPartialDay(value)) return { shape: 'day', lo: dayLiteral(value.earliest), hi: dayLiteral(value.latest) };
      const day = typeof value === 'string' ? dayLiteral(value) : NULL;
      return { shape: 'day', lo: day, hi: day };
    }
    case 'duration': {
      if (typeof value !== 'string') return { shape: 'duration', months: NULL, days: NULL };
      const { months, days } = durationOf(value);
      return { shape: 'duration', months: number(months), days: number(days) };
    }
    case 'countries':
    case 'choices':
      return constantList(value);
    case 'records':
      if (value !== undefined) throw new NotInSql(`${path}: records that are the same for everybody`);
      return { shape: 'records', records: NULL, complete: TRUE_SQL };
    case 'moment':
      return { shape: 'value', value: typeof value === 'string' ? number(addToMoment(value, undefined)) : NULL };
    case 'boolean':
    case 'choice':
    case 'country':
    case 'text':
    case 'integer':
      return { shape: 'value', value: scalar(value) };
  }
}

function constantList(value: FactValue | undefined): Shape {
  if (typeof value !== 'object') return { shape: 'list', items: NULL, complete: TRUE_SQL };
  const incomplete = isIncompleteList(value);
  const given: readonly unknown[] = incomplete ? value.items : Array.isArray(value) ? value : [];
  const items = given.filter((item) => typeof item === 'string').map(textLiteral);
  return { shape: 'list', items: { sql: 'list', of: items }, complete: incomplete ? FALSE_SQL : TRUE_SQL };
}

function scalar(value: FactValue | undefined): Sql {
  if (typeof value === 'boolean') return { sql: 'boolean', value };
  if (typeof value === 'number') return number(value);
  return typeof value === 'string' ? textLiteral(value) : NULL;
}

/** A calendar duration in whole months and days; the hours of a duration do not move a day. */
export function durationOf(iso: string): { readonly months: number; readonly days: number } {
  const { years, months, weeks, days } = Temporal.Duration.from(iso);
  return { months: years * MONTHS_A_YEAR + months, days: weeks * DAYS_A_WEEK + days };
}

const MONTHS_A_YEAR = 12;
const DAYS_A_WEEK = 7;
