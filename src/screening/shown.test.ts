import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownCounts, type Cell, type SumOf } from './small-counts.ts';

const told = (counts: { readonly [name: string]: number }): Map<string, Cell> =>
  new Map(Object.entries(counts).map(([name, value]) => [name, { value, told: true }]));
const TOTAL: readonly SumOf[] = [{ whole: 'all', parts: ['a', 'b', 'c', 'd'] }];
const shown = (counts: { readonly [name: string]: number }, sums = TOTAL): { readonly [name: string]: unknown } =>
  Object.fromEntries(shownCounts(told(counts), sums));

test('a single count under five takes the next smallest with it, so that the total does not give it away', () => {
  expect(shown({ all: 100, a: 3, b: 20, c: 77, d: 0 })).toEqual({ all: 100, a: '<5', b: 'withheld', c: 77, d: 0 });
});

test('two counts under five that the total would pin down take more with them', () => {
  expect(shown({ all: 48, a: 4, b: 4, c: 40, d: 0 })).toEqual({ all: 48, a: '<5', b: '<5', c: 'withheld', d: 0 });
});

test('where nobody stands in a small group, everything is told', () => {
  expect(shown({ all: 97, a: 0, b: 20, c: 77, d: 0 })).toEqual({ all: 97, a: 0, b: 20, c: 77, d: 0 });
});

test('a small difference between two counts is not told either', () => {
  const cells = told({ one: 50, two: 47 });
  cells.set('between', { value: 3, told: false });
  const counts = shownCounts(cells, [{ whole: 'one', parts: ['two', 'between'] }]);
  expect([...counts.values()].filter((count) => typeof count === 'number')).toHaveLength(1);
  expect(counts.has('between')).toBe(false);
});

test('whoever tries every table that fits what is told finds all four values of each `<5`', () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 12 }));
  fc.assert(
    fc.property(fc.tuple(count, count, count, count), ([a, b, c, d]) => {
      const all = a + b + c + d;
      // Of fewer than five in all nobody can say more than that they are fewer than five.
      fc.pre(all >= 5);
      const names = ['a', 'b', 'c', 'd'];
      const answer = shown({ all, a, b, c, d });
      const fits = (value: number, said: unknown): boolean =>
        said === 'withheld' || (said === '<5' ? value >= 1 && value <= 4 : said === value);
      const possible = names.map(() => new Set<number>());
      const top = 60;
      const values = (name: string): readonly number[] => Array.from({ length: top }, (_, n) => n).filter((n) => fits(n, answer[name]));
      for (const w of values('a'))
        for (const x of values('b'))
          for (const y of values('c')) {
            const rest = typeof answer['all'] === 'number' ? [answer['all'] - w - x - y] : values('d');
            for (const z of rest)
              if (z >= 0 && fits(z, answer['d']) && fits(w + x + y + z, answer['all']))
                [w, x, y, z].forEach((n, at) => possible[at]?.add(n));
          }
      names.forEach((name, at) => {
        if (answer[name] === '<5') expect([1, 2, 3, 4].filter((n) => possible[at]?.has(n))).toEqual([1, 2, 3, 4]);
      });
    }),
    { numRuns: 60 },
  );
});
