import { expect, test } from 'vitest';
import { all, any, isTrue, not, plus, isBefore, day, some, type Atom, type Expression } from './expression.ts';
import { AtomTable } from './formula.ts';
import { lowerCondition } from './lower.ts';
import { column, NotInSql } from './sql.ts';
import { atomSql } from './sql-atom.ts';
import { formulaSql } from './sql-formula.ts';
import type { Layout } from './sql-layout.ts';
import { printSql, quoteName, quoteText, type Dialect } from './sql-print.ts';

const yesNo = (path: string): { readonly kind: 'boolean'; readonly path: string } => ({ kind: 'boolean', path });
const born = { kind: 'day', path: 'born' } as const;
const layout = (...columns: readonly string[]): Layout => ({ columns: new Set(columns), constants: {} });

function atomOf(expression: Expression): Atom {
  if (expression.kind !== 'atom') throw new Error('not an atom');
  return expression.atom;
}
const printed = (expression: Expression, of: Layout, dialect: Dialect = 'duckdb'): string =>
  printSql(atomSql(atomOf(expression), of), dialect);

function formula(expression: Expression): string {
  const table = new AtomTable();
  return printSql(
    formulaSql(lowerCondition(expression, table), (index) => column(`a${index}`)),
    'duckdb',
  );
}

test('a sum with a fixed day becomes a plain comparison, on the day from which it holds', () => {
  const adult = (rounding: 'next-day' | 'last-day'): string =>
    printed(isBefore(plus(born, 'P18Y', rounding), day('2025-03-01')), layout('born'));
  // Born on 29 February: eighteen on 1 March of a common year, or on 28 February, as the law has it.
  expect(adult('next-day')).toBe(`("born" < DATE '2007-03-01')`);
  expect(printed(isBefore(plus(born, 'P1Y', 'next-day'), day('2025-03-01')), layout('born'))).toBe(`("born" < DATE '2024-02-29')`);
  expect(printed(isBefore(plus(born, 'P1Y', 'last-day'), day('2025-03-01')), layout('born'))).toBe(`("born" < DATE '2024-03-01')`);
});

test('days known to the month are compared by their earliest and latest', () => {
  expect(printed(isBefore(born, day('2007-03-01')), layout('born', 'born^'))).toBe(
    `(CASE WHEN ("born^" < DATE '2007-03-01') THEN TRUE WHEN (DATE '2007-03-01' <= "born") THEN FALSE ELSE NULL END)`,
  );
});

test('the two dialects say the same in their own words', () => {
  const condition = some({ kind: 'records', path: 'offences' }, isTrue(yesNo('offences[].violent')));
  const of = layout('offences', 'offences[].violent');
  expect(printed(condition, of)).toContain(
    `list_max(list_transform("offences", lambda r0: COALESCE(CAST(struct_extract(r0, 'violent') AS TINYINT) * 2, 1)))`,
  );
  expect(printed(condition, of, 'spark')).toContain('array_max(transform(`offences`, r0 -> COALESCE(CAST(r0.`violent` AS INT) * 2, 1)))');
});

test('rules combine columns by AND, OR and NOT alone, and say nothing twice', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((path) => isTrue(yesNo(path)));
  if (a === undefined || b === undefined || c === undefined) throw new Error('three conditions');
  expect(formula(any(a, all(a, b), not(not(c))))).toBe('("a0" OR "a2")');
  expect(formula(all(a, { kind: 'unknown', why: { reason: 'law-gap', ref: 'X' } }))).toBe('("a0" AND NULL)');
});

test('a fact without a column is unknown of everybody', () => {
  expect(printed(isTrue(yesNo('a')), layout())).toBe('NULL');
});

test('what cannot be said is an error', () => {
  const moved: Expression = isBefore(plus({ kind: 'moment', path: 'notice.servedAt' }, { kind: 'duration', path: 'wait' }, 'last-day'), {
    kind: 'moment',
    path: 'notice.departureAt',
  });
  expect(() => printed(moved, layout('notice.servedAt', 'notice.departureAt', 'wait'))).toThrow(NotInSql);
});

test('names and words are quoted in both dialects', () => {
  expect([quoteName('a"b', 'duckdb'), quoteName('a`b', 'spark'), quoteText(`a'b\\`, 'duckdb'), quoteText(`a'b\\`, 'spark')]).toEqual([
    '"a""b"',
    '`a``b`',
    `'a''b\\'`,
    `'a\\'b\\\\'`,
  ]);
});
