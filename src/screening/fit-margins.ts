/**
 * Iterative proportional fitting: the table nearest to a first guess whose rows and columns add up to what was published. Cells that cannot be
 * stay zero. The result is an estimate and never a count of anybody.
 */
import { refused, accepted, type Outcome } from '../base/outcome.ts';
import { text } from '../base/text.ts';

export type Margins = {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Whether the combination of that row and column can be at all. */
  readonly possible: (row: number, column: number) => boolean;
};

const ROUNDS_MAX = 2_000;
/** People by which a fitted total may miss its margin. */
const TOLERANCE = 1e-6;

/** Refuses margins whose totals differ, and those that the impossible combinations leave no table for. */
export function fitMargins({ rows, columns, possible }: Margins): Outcome<readonly (readonly number[])[]> {
  const total = sum(rows);
  if (Math.abs(total - sum(columns)) > TOLERANCE * total) return noTable('the margins have different totals');
  const table = rows.map((_, row) => columns.map((_column, column) => (possible(row, column) ? 1 : 0)));
  for (let round = 0; round < ROUNDS_MAX; round++) {
    table.forEach((cells, row) => scale(cells, rows[row] ?? 0));
    columns.forEach((wanted, column) => scaleColumn(table, column, wanted));
    const missed = Math.max(...table.map((cells, row) => Math.abs(sum(cells) - (rows[row] ?? 0))));
    if (missed < TOLERANCE * total) return accepted(table);
  }
  return noTable('no table has these margins and leaves the impossible combinations empty');
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function scale(cells: number[], wanted: number): void {
  const now = sum(cells);
  for (const [at, cell] of cells.entries()) cells[at] = now === 0 ? 0 : (cell * wanted) / now;
}

function scaleColumn(table: readonly number[][], column: number, wanted: number): void {
  const now = sum(table.map((cells) => cells[column] ?? 0));
  for (const cells of table) cells[column] = now === 0 ? 0 : ((cells[column] ?? 0) * wanted) / now;
}

/** Whole people whose rows add up exactly: the largest remainders are rounded up, equal ones in the order that `draw` gives. */
export function wholePeople(cells: readonly number[], total: number, draw: () => number): readonly number[] {
  const floors = cells.map(Math.floor);
  const order = cells
    .map((cell, at) => ({ at, rest: cell - Math.floor(cell), tie: draw() }))
    .toSorted((a, b) => b.rest - a.rest || a.tie - b.tie);
  for (const { at } of order.slice(0, total - sum(floors))) floors[at] = (floors[at] ?? 0) + 1;
  return floors;
}

const noTable = (why: string): Outcome<never> =>
  refused({
    code: 'no-such-table',
    path: '',
    message: text(`The margins cannot be fitted: ${why}.`, `No se pueden ajustar los totales: ${why}.`),
    remedy: text('Check the published figures.', 'Compruebe las cifras publicadas.'),
  });
