/** Writes SQL expressions for DuckDB and for Spark. Every name and literal is quoted here, and nowhere else. */
import { unreachable } from '../base/unreachable.ts';
import type { Call, Sql } from './sql.ts';

export const DIALECTS = ['duckdb', 'spark'] as const;
export type Dialect = (typeof DIALECTS)[number];

export function printSql(sql: Sql, dialect: Dialect): string {
  const print = (part: Sql): string => printSql(part, dialect);
  switch (sql.sql) {
    case 'null':
      return 'NULL';
    case 'boolean':
      return sql.value ? 'TRUE' : 'FALSE';
    case 'number':
      return String(sql.value);
    case 'text':
      return quoteText(sql.value, dialect);
    case 'day':
      return `DATE '${checkedDay(sql.value)}'`;
    case 'column':
      return quoteName(sql.name, dialect);
    case 'variable':
      return sql.name;
    case 'field':
      return dialect === 'duckdb'
        ? `struct_extract(${print(sql.of)}, ${quoteText(sql.name, dialect)})`
        : `${print(sql.of)}.${quoteName(sql.name, dialect)}`;
    case 'and':
    case 'or':
      return `(${sql.of.map(print).join(sql.sql === 'and' ? ' AND ' : ' OR ')})`;
    case 'not':
      return `(NOT ${print(sql.of)})`;
    case 'compare':
      return `(${print(sql.left)} ${sql.op} ${print(sql.right)})`;
    case 'among':
      return sql.literals.length === 1
        ? `(${print(sql.of)} = ${quoteText(sql.literals[0] ?? '', dialect)})`
        : `(${print(sql.of)} IN (${sql.literals.map((literal) => quoteText(literal, dialect)).join(', ')}))`;
    case 'case':
      return `(CASE ${sql.branches.map(({ when, then }) => `WHEN ${print(when)} THEN ${print(then)}`).join(' ')} ELSE ${print(sql.otherwise)} END)`;
    case 'call':
      return printCall(sql.call, sql.of.map(print), dialect);
    case 'extreme':
      return printExtreme(sql, dialect);
    case 'list':
      return dialect === 'duckdb' ? `[${sql.of.map(print).join(', ')}]` : `array(${sql.of.map(print).join(', ')})`;
    case 'struct':
      return printStruct(sql.fields, dialect);
    default:
      return unreachable(sql);
  }
}

function printExtreme({ which, list, variable, body }: Extract<Sql, { sql: 'extreme' }>, dialect: Dialect): string {
  const of = printSql(list, dialect);
  const each = printSql(body, dialect);
  return dialect === 'duckdb'
    ? `${which === 'least' ? 'list_min' : 'list_max'}(list_transform(${of}, lambda ${variable}: ${each}))`
    : `${which === 'least' ? 'array_min' : 'array_max'}(transform(${of}, ${variable} -> ${each}))`;
}

function printStruct(fields: { readonly [name: string]: Sql }, dialect: Dialect): string {
  const pairs = Object.entries(fields).map(([name, value]) => [quoteText(name, dialect), printSql(value, dialect)] as const);
  return dialect === 'duckdb'
    ? `{${pairs.map(([name, value]) => `${name}: ${value}`).join(', ')}}`
    : `named_struct(${pairs.flat().join(', ')})`;
}

function printCall(call: Call, [first = '', second = '']: readonly string[], dialect: Dialect): string {
  const duckdb = dialect === 'duckdb';
  switch (call) {
    case 'contains':
      return `${duckdb ? 'list_contains' : 'array_contains'}(${first}, ${second})`;
    case 'length':
      return `${duckdb ? 'len' : 'array_size'}(${first})`;
    case 'add-months':
      return duckdb ? `CAST(${first} + to_months(${second}) AS DATE)` : `add_months(${first}, CAST(${second} AS INT))`;
    case 'add-days':
      return duckdb ? `(${first} + CAST(${second} AS INTEGER))` : `date_add(${first}, CAST(${second} AS INT))`;
    case 'day-of-month':
      return `day(${first})`;
    case 'offsets':
      return duckdb ? `range(0, date_diff('day', ${first}, ${second}) + 1)` : `sequence(0, datediff(${second}, ${first}))`;
    case 'sum':
      return `(${first} + ${second})`;
    case 'product':
      return `(${first} * ${second})`;
    case 'code':
      return duckdb ? `COALESCE(CAST(${first} AS TINYINT) * 2, 1)` : `COALESCE(CAST(${first} AS INT) * 2, 1)`;
    case 'vote':
      return `CAST(${first} AS ${duckdb ? 'TINYINT' : 'INT'})`;
    default:
      return unreachable(call);
  }
}

export const quoteName = (name: string, dialect: Dialect): string =>
  dialect === 'duckdb' ? `"${name.replaceAll('"', '""')}"` : `\`${name.replaceAll('`', '``')}\``;

/** Spark reads a backslash in a literal as an escape, DuckDB does not. */
export const quoteText = (value: string, dialect: Dialect): string =>
  dialect === 'duckdb' ? `'${value.replaceAll("'", "''")}'` : `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const checkedDay = (value: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new Error(`not a day: ${value}`);
  return value;
};
