import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate } from './allocate.ts';

test('ten cents among three: the earlier one takes the cent that is left', () => {
  expect(allocate(10n, [1n, 1n, 1n])).toEqual([4n, 3n, 3n]);
  expect(allocate(-10n, [1n, 1n, 1n])).toEqual([-4n, -3n, -3n]);
  expect(allocate(10n, [0n, 0n])).toBeUndefined();
  expect(allocate(10n, [])).toBeUndefined();
});

test('the parts add up, each is within one unit of its exact share, and whoever weighs nothing gets nothing', () => {
  const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), weights, (total, given) => {
      const sum = given.reduce((all, one) => all + one, 0n);
      const parts = allocate(total, given);
      if (sum === 0n) return expect(parts).toBeUndefined();
      expect(parts?.reduce((all, one) => all + one, 0n)).toBe(total);
      for (const [index, part] of (parts ?? []).entries()) {
        const difference = part * sum - total * (given[index] ?? 0n);
        expect(difference < sum && difference > -sum).toBe(true);
        if (given[index] === 0n) expect(part).toBe(0n);
      }
    }),
  );
});
