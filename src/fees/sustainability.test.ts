import { expect, test } from 'vitest';
import { decimalText, parseDecimal, rational, times } from '../base/rational.ts';
import {
  breakEvenFee,
  breakEvenPeople,
  coverage,
  grossBreakEvenPeople,
  grossCoverage,
  sendersSaving,
  type Economy,
} from './sustainability.ts';

/** El Salvador as its president put it: 200 million a year, and 5.94 a day for one more person. */
const economy: Economy = { currency: 'USD', systemCost: rational(200_000_000), marginalCost: rational(2168), fixedCost: rational(0) };
const fee = (value: number) => rational(value);

test('at USD 20,000 the system pays for itself with 10,000 people gross and 11,216 net of their own cost', () => {
  expect(grossBreakEvenPeople(economy, fee(20_000))).toBe(10_000n);
  expect(breakEvenPeople(economy, fee(20_000))).toBe(11_216n);
});

test.each([
  [6000, 5220n, 26_097n, 52_193n],
  [10_000, 2554n, 12_769n, 25_537n],
  [15_000, 1559n, 7794n, 15_587n],
  [20_000, 1122n, 5608n, 11_216n],
  [30_000, 719n, 3593n, 7186n],
])('at a fee of %i: the fewest people for 10, 50 and 100 %%', (value, tenth, half, all) => {
  const people = [10, 50, 100].map((percent) => breakEvenPeople(economy, fee(value), rational(percent, 100)));
  expect(people).toEqual([tenth, half, all]);
  // One person fewer does not carry it.
  expect(coverage(economy, fee(value), Number(all)).numerator >= coverage(economy, fee(value), Number(all)).denominator).toBe(true);
  const fewer = coverage(economy, fee(value), Number(all) - 1);
  expect(fewer.numerator < fewer.denominator).toBe(true);
});

test.each([
  [39_936, '7176'],
  [20_480, '11934'],
  [8448, '25842'],
  [7424, '29108'],
  [6400, '33418'],
])('with %i places all let, the fee that carries everything is USD %s', (places, expected) => {
  expect(decimalText(breakEvenFee(economy, places) ?? rational(0), 0)).toBe(expected);
});

test('what was paid is 2.4 % of a year, and a fee under the cost of one more person never carries anything', () => {
  expect(decimalText(times(grossCoverage(economy, fee(20_000), 238), rational(100)), 1)).toBe('2.4');
  expect(breakEvenPeople(economy, fee(2168))).toBeUndefined();
  expect(breakEvenFee(economy, 0)).toBeUndefined();
});

test('the sender’s naive ceiling of 595 million rests on average cost', () => {
  expect(decimalText(sendersSaving(24_692, rational(44_090), fee(20_000)), 0)).toBe('594830280');
  expect(sendersSaving(100, parseDecimal('5000.5') ?? rational(0), fee(20_000))).toEqual(rational(-1_499_950));
});
