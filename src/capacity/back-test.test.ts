import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sharedData } from '../../test/required.ts';
import { coverageOf, fitPopulation, projectionOf, type WeekCount } from './back-test.ts';
import { newYork, newYorkSimulation } from './new-york.ts';
import { CheckedInput, replicate, simulate } from './simulation.ts';

const episodes = sharedData('nyc-doc-custody/episodes.csv');
const census = sharedData('nyc-doc-custody/daily_census.csv');

test.skipIf(episodes === undefined || census === undefined)(
  'New York: only a stay that is estimated with censoring gives the census',
  () => {
    const city = newYork(readFileSync(episodes ?? '', 'utf8'), readFileSync(census ?? '', 'utf8'));
    // The data's own notes give 61.14 a day, 112.4 days, 26 days, 82.6 days, 6,734 and 4.8; they round intervals to whole days.
    expect(city.admissionsPerDay).toBeCloseTo(61.14, 2);
    expect(Math.abs(city.meanStay / 112.4 - 1)).toBeLessThan(0.011);
    expect(Math.abs(city.meanStayDelayedEntry / 112.4 - 1)).toBeLessThan(0.005);
    expect(city.medianStay).toBe(25.5);
    expect(Math.abs(city.naiveMeanStay / 82.6 - 1)).toBeLessThan(0.01);
    expect(city.meanCensus).toBeCloseTo(6734, 0);
    expect(city.varianceToMean).toBeCloseTo(4.8, 1);
    expect(Math.abs(city.impliedCensus / city.meanCensus - 1)).toBeLessThan(0.02);
    expect(city.naiveCensus / city.meanCensus).toBeLessThan(0.77);
    const simulated = replicate(CheckedInput.sure(newYorkSimulation(city, 731, 1)), 4).personDays.mean / 731;
    expect(Math.abs(simulated / city.meanCensus - 1)).toBeLessThan(0.03);
  },
);

test('a population that the model made is fitted and held by its own bands', () => {
  const made = simulate(
    CheckedInput.sure(
      projectionOf(
        { weeks: 0, lastOn: 0, lastPeople: 5500, level: 5000, meanStayDays: 90, arrivalsPerDay: 5000 / 90, varianceToMean: 6 },
        7 * 600,
        9,
      ),
    ),
  );
  const weeks: WeekCount[] = Array.from({ length: 600 }, (_, week) => ({ on: week * 7 + 7, people: made.occupancy[week * 7 + 6] ?? 0 }));
  const fit = fitPopulation(weeks.slice(0, 450));
  if (fit === undefined) throw new Error('no fit');
  expect(Math.abs(fit.level / 5000 - 1)).toBeLessThan(0.02);
  expect(fit.meanStayDays).toBeGreaterThan(60);
  expect(fit.meanStayDays).toBeLessThan(140);
  expect(fit.varianceToMean).toBeGreaterThan(3.5);
  expect(fit.varianceToMean).toBeLessThan(9);
  const after = weeks.slice(450);
  const coverage = coverageOf(fit, replicate(CheckedInput.sure(projectionOf(fit, 7 * 150, 1)), 60).occupancy, after);
  expect(coverage.weeks).toBe(150);
  expect(coverage.inside90).toBeGreaterThan(0.7);
  expect(coverage.inside50).toBeGreaterThan(0.25);
  expect(coverage.inside50).toBeLessThan(0.8);
});

test('less than a year of weeks is not enough to fit', () => {
  expect(
    fitPopulation([
      { on: 0, people: 10 },
      { on: 7, people: 11 },
    ]),
  ).toBeUndefined();
});
