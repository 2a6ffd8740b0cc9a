import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SALVADORANS_RANGE, syntheticBop } from '../catalogue/synthetic-population.ts';
import { readPersonFile } from '../people/read-person-file.ts';
import { fitMargins, wholePeople } from './fit-margins.ts';

test('the fitted table has both margins, and what cannot be stays empty', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
      (seed) => {
        const table = seed.map((cells, row) => cells.map((cell, column) => (row === 0 && column === 1 ? 0 : cell)));
        const rows = table.map((cells) => cells.reduce((a, b) => a + b));
        const columns = [0, 1, 2].map((column) => table.reduce((total, cells) => total + (cells[column] ?? 0), 0));
        const fitted = fitMargins({ rows, columns, possible: (row, column) => row !== 0 || column !== 1 });
        if (!fitted.ok) throw new Error('not fitted');
        expect(fitted.value[0]?.[1]).toBe(0);
        fitted.value.forEach((cells, row) => expect(cells.reduce((a, b) => a + b)).toBeCloseTo(rows[row] ?? 0, 0));
        columns.forEach((wanted, column) =>
          expect(fitted.value.reduce((total, cells) => total + (cells[column] ?? 0), 0)).toBeCloseTo(wanted, 0),
        );
      },
    ),
    { numRuns: 200, seed: 5 },
  );
});

test('margins with different totals are refused', () => {
  expect(fitMargins({ rows: [1, 2], columns: [4], possible: () => true }).ok).toBe(false);
});

test('whole people add up exactly', () => {
  expect(wholePeople([1.5, 1.5, 2], 5, () => 0)).toEqual([2, 1, 2]);
});

test('the synthetic prison population keeps every published count of citizenship, says that it is invented, and claims no Salvadoran', () => {
  const made = syntheticBop(7);
  if (!made.ok) throw new Error('not made');
  const files = made.value.map((row) => readPersonFile(row)).flatMap((read) => (read.ok ? [read.value] : []));
  expect(files).toHaveLength(made.value.length);
  const people = (country: string): number =>
    made.value.filter(({ id }) => id?.startsWith(`synthetic-${country}-`)).reduce((total, { weight }) => total + (weight ?? 0), 0);
  expect(['US', 'MX', 'DO', 'CO', 'CU', 'other-or-unknown'].map(people)).toEqual([132_281, 12_953, 1_635, 1_495, 678, 7_931]);
  expect(JSON.stringify(made.value)).not.toContain('"SV"');
  expect(made.value.some(({ id }) => id === 'synthetic-US-immigration')).toBe(false);
  expect(SALVADORANS_RANGE).toEqual({ least: 0, most: 7_931 });
  expect(syntheticBop(7)).toEqual(made);
});
