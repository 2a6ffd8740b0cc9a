/**
 * What is sent to Spark is Spark SQL by its grammar: looked at on every machine, those without Python, PySpark and Java too. Whether Spark then
 * answers as DuckDB does is asked in `spark.test.ts`, where Spark is there. The parser is slow on what is deeply nested, so an expression is read
 * node by node, a column in the place of each of its parts; every part is in brackets or a call, and so stands wherever a column does.
 */
import { SparkSQL } from 'dt-sql-parser/dist/parser/spark/index.js';
import { expect, test } from 'vitest';
import { unreachable } from '../src/base/unreachable.ts';
import { engine } from '../src/catalogue/engine.ts';
import { column, type Sql } from '../src/rules/sql.ts';
import { printSql } from '../src/rules/sql-print.ts';
import { PEOPLE_FACTS } from '../src/screening/json-lines.ts';
import { columnNames } from '../src/screening/people-table.ts';
import { answersSql, compileQuestion, type Compiled } from '../src/screening/program-sql.ts';
import { askOf } from '../src/screening/question.ts';

const complaints = (sql: string): readonly string[] => new SparkSQL().validate(sql).map(({ message }) => `${message}: ${sql}`);

function compiledOffer(columns: ReadonlySet<string>): Compiled {
  const asked = askOf(engine, { agreement: 'us-sv-2025', on: '2025-02-15', knownAt: '2026-11-24', salt: 'test' }, {});
  if (!asked.ok) throw new Error('the offer cannot be asked about');
  const compiled = compileQuestion(asked.value, { columns, constants: asked.value.constants });
  if (!compiled.ok) throw new Error('the offer cannot be compiled');
  return compiled.value;
}

/** The parts of an expression, and the expression with a column in the place of each. */
function opened(sql: Sql): { readonly parts: readonly Sql[]; readonly bare: Sql } {
  const at = column('a^');
  switch (sql.sql) {
    case 'null':
    case 'boolean':
    case 'number':
    case 'text':
    case 'day':
    case 'column':
    case 'variable':
      return { parts: [], bare: sql };
    case 'field':
    case 'not':
    case 'among':
      return { parts: [sql.of], bare: { ...sql, of: at } };
    case 'and':
    case 'or':
    case 'list':
    case 'call':
      return { parts: sql.of, bare: { ...sql, of: sql.of.map(() => at) } };
    case 'compare':
      return { parts: [sql.left, sql.right], bare: { ...sql, left: at, right: at } };
    case 'case':
      return {
        parts: [...sql.branches.flatMap(({ when, then }) => [when, then]), sql.otherwise],
        bare: { ...sql, branches: sql.branches.map(() => ({ when: at, then: at })), otherwise: at },
      };
    case 'extreme':
      return { parts: [sql.list, sql.body], bare: { ...sql, list: at, body: at } };
    case 'struct':
      return {
        parts: Object.values(sql.fields),
        bare: { ...sql, fields: Object.fromEntries(Object.keys(sql.fields).map((key) => [key, at])) },
      };
    default:
      return unreachable(sql);
  }
}

function nodesOf(sql: Sql, found: Set<string>): void {
  const { parts, bare } = opened(sql);
  found.add(printSql(bare, 'spark'));
  for (const part of parts) nodesOf(part, found);
}

test('the parser refuses what only DuckDB reads', () => {
  for (const sql of [
    'SELECT a::int FROM b',
    'SELECT [1, 2] FROM b',
    'SELECT * EXCLUDE (a) FROM b',
    "SELECT {'a': 1} FROM b",
    'SELECT lambda x: x FROM b',
  ])
    expect(complaints(sql), sql).not.toEqual([]);
});

test('every condition of the law of the offer, on columns of every form, is Spark SQL', () => {
  const { atoms, parts } = compiledOffer(columnNames(PEOPLE_FACTS));
  const found = new Set<string>();
  for (const sql of [...atoms.values(), ...parts.values()]) nodesOf(sql, found);
  expect(found.size).toBeGreaterThan(100);
  expect([...found].flatMap((sql) => complaints(`SELECT ${sql} AS \`a^\` FROM people`))).toEqual([]);
});

test('the whole question, outcomes under every reading and masks, is Spark SQL', () => {
  const plain = PEOPLE_FACTS.filter(({ fact }) => fact.kind === 'boolean' || fact.kind === 'choice').map(({ fact }) => fact.path);
  const sql = answersSql(compiledOffer(new Set(plain)), 'people', ['#row', '#id', '#weight'], 'spark');
  expect(sql).toContain('unknown_0');
  expect(complaints(sql)).toEqual([]);
});
