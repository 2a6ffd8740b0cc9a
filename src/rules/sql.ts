/**
 * SQL expressions as data, in no dialect: what is common to DuckDB and Spark and means the same in both. `sql-print.ts` writes them.
 *
 * Rules combine nullable boolean columns by AND, OR, NOT and the literal NULL alone (`sql-formula.ts`): there both engines are Kleene's logic, and
 * there alone no wrong answers of theirs are known. CASE and lists belong to the columns below (`sql-atom.ts`), one for each atom.
 */

export type Sql =
  | { readonly sql: 'null' }
  | { readonly sql: 'boolean'; readonly value: boolean }
  | { readonly sql: 'number'; readonly value: number }
  | { readonly sql: 'text'; readonly value: string }
  /** A calendar day, `YYYY-MM-DD`. */
  | { readonly sql: 'day'; readonly value: string }
  | { readonly sql: 'column'; readonly name: string }
  | { readonly sql: 'variable'; readonly name: string }
  | { readonly sql: 'field'; readonly of: Sql; readonly name: string }
  | { readonly sql: 'and' | 'or'; readonly of: readonly Sql[] }
  | { readonly sql: 'not'; readonly of: Sql }
  | { readonly sql: 'compare'; readonly op: '<' | '<=' | '='; readonly left: Sql; readonly right: Sql }
  /** The literal IN: never a sub-query, never a tuple. */
  | { readonly sql: 'among'; readonly of: Sql; readonly literals: readonly string[] }
  | { readonly sql: 'case'; readonly branches: readonly Branch[]; readonly otherwise: Sql }
  | { readonly sql: 'call'; readonly call: Call; readonly of: readonly Sql[] }
  /** The least or the greatest that `body` comes to over the items of a list; NULL for an empty list. */
  | { readonly sql: 'extreme'; readonly which: 'least' | 'greatest'; readonly list: Sql; readonly variable: string; readonly body: Sql }
  | { readonly sql: 'list'; readonly of: readonly Sql[] }
  | { readonly sql: 'struct'; readonly fields: { readonly [name: string]: Sql } };

export type Branch = { readonly when: Sql; readonly then: Sql };

/**
 * `contains` (list, item) · `length` (list) · `add-months` (day, months; the last day of the month where it is shorter) · `add-days` (day, days) ·
 * `day-of-month` (day) · `offsets` (first, last: 0 … the days between them) · `sum`, `product` of whole numbers ·
 * `code` (boolean: false 0, unknown 1, true 2) · `vote` (boolean: false 0, true 1, unknown NULL, which extremes pass over).
 */
export type Call = 'contains' | 'length' | 'add-months' | 'add-days' | 'day-of-month' | 'offsets' | 'sum' | 'product' | 'code' | 'vote';

export const NULL: Sql = { sql: 'null' };
export const TRUE_SQL: Sql = { sql: 'boolean', value: true };
export const FALSE_SQL: Sql = { sql: 'boolean', value: false };

export const column = (name: string): Sql => ({ sql: 'column', name });
export const number = (value: number): Sql => ({ sql: 'number', value });
export const textLiteral = (value: string): Sql => ({ sql: 'text', value });
export const dayLiteral = (value: string): Sql => ({ sql: 'day', value });
/** A column that is missing is NULL, and so is whatever is worked out from it: said here, the engines need not be told its type. */
export const call = (name: Call, ...of: readonly Sql[]): Sql =>
  name !== 'code' && name !== 'vote' && of.some(isNull) ? NULL : { sql: 'call', call: name, of };
export const compare = (left: Sql, op: '<' | '<=' | '=', right: Sql): Sql =>
  isNull(left) || isNull(right) ? NULL : { sql: 'compare', op, left, right };
export const field = (of: Sql, name: string): Sql => (isNull(of) ? NULL : { sql: 'field', of, name });
export const among = (of: Sql, literals: readonly string[]): Sql => (isNull(of) ? NULL : { sql: 'among', of, literals });

const isNull = (part: Sql): boolean => part.sql === 'null';

export const both = (...of: readonly Sql[]): Sql => {
  const kept = of.filter((part) => part !== TRUE_SQL);
  const [only] = kept;
  return only === undefined ? TRUE_SQL : kept.length === 1 ? only : { sql: 'and', of: kept };
};
export const either = (...of: readonly Sql[]): Sql => {
  const kept = of.filter((part) => part !== FALSE_SQL);
  const [only] = kept;
  return only === undefined ? FALSE_SQL : kept.length === 1 ? only : { sql: 'or', of: kept };
};
export const negated = (of: Sql): Sql => (isNull(of) ? NULL : { sql: 'not', of });

/** The first branch whose condition is true; NULL where none is. */
export const firstOf = (...branches: readonly Branch[]): Sql => {
  const kept = branches.filter((branch) => !isNull(branch.when));
  return kept.every(({ then }) => isNull(then)) ? NULL : { sql: 'case', branches: kept, otherwise: NULL };
};
export const when = (condition: Sql, then: Sql): Branch => ({ when: condition, then });

/** True or false where `body` comes to that for every item, otherwise NULL; NULL for an empty or unknown list. */
export const agreement = (list: Sql, variable: string, body: Sql): Sql =>
  firstOf(
    when(compare(extreme('least', list, variable, body), '=', number(CODE_TRUE)), TRUE_SQL),
    when(compare(extreme('greatest', list, variable, body), '=', number(CODE_FALSE)), FALSE_SQL),
  );

/** The least or greatest code of a truth value over the items of a list. */
export const extreme = (which: 'least' | 'greatest', list: Sql, variable: string, body: Sql): Sql => ({
  sql: 'extreme',
  which,
  list,
  variable,
  body: call('code', body),
});

export const CODE_FALSE = 0;
export const CODE_TRUE = 2;

/** What cannot be said in SQL. It is an error that names the rule, never a condition left out. */
export class NotInSql extends Error {}
