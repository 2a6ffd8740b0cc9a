import { expect, test } from 'vitest';
import { meanDays } from './duration.ts';
import { durationOfCurve, kaplanMeier, remainingOfCurve, restrictedMean, stayQuantile, type Stay } from './survival.ts';

const stay = (until: number, ended = true, from = 0): Stay => ({ from, until, ended });

/** Remission in weeks under 6-MP (Freireich 1963), the worked example of most textbooks. */
const freireich = [
  ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map((until) => stay(until)),
  ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((until) => stay(until, false)),
];

test('the curve is that of the textbook example', () => {
  const curve = kaplanMeier(freireich);
  expect(Array.from(curve.days)).toEqual([6, 7, 10, 13, 16, 22, 23]);
  const published = [0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482];
  const publishedErrors = [0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346];
  for (const [at, value] of published.entries()) expect(curve.staying[at]).toBeCloseTo(value, 4);
  for (const [at, value] of publishedErrors.entries()) expect(curve.error[at]).toBeCloseTo(value, 4);
  expect(stayQuantile(curve, 0.5)).toBe(23);
  expect(stayQuantile(curve, 0.9)).toBeUndefined();
});

test('without censoring the restricted mean is the mean', () => {
  const curve = kaplanMeier([2, 4, 9].map((until) => stay(until)));
  expect(restrictedMean(curve, 100)).toBeCloseTo(5, 12);
  expect(restrictedMean(curve, 4)).toBeCloseTo((2 + 4 + 4) / 3, 12);
  expect(meanDays(durationOfCurve(curve, 9))).toBeCloseTo(5, 12);
});

test('a stay that was seen late is not at risk before', () => {
  const late = kaplanMeier([stay(2), stay(4), stay(10, true, 3)]);
  expect(Array.from(late.staying)).toEqual([0.5, 0.25, 0]);
  const inTime = kaplanMeier([stay(2), stay(4), stay(10, true, 1)]);
  expect(inTime.staying[0]).toBeCloseTo(2 / 3, 12);
});

test('people found in custody have half of a fixed stay left, and a whole mean of an exponential one', () => {
  expect(meanDays(remainingOfCurve(kaplanMeier([stay(10)]), 10))).toBeCloseTo(5, 12);
  const steps = Array.from({ length: 2000 }, (_, index) => stay(-100 * Math.log((index + 0.5) / 2000)));
  const curve = kaplanMeier(steps);
  expect(meanDays(remainingOfCurve(curve, 2000))).toBeGreaterThan(97);
  expect(meanDays(remainingOfCurve(curve, 2000))).toBeLessThan(101);
});
