import { expect, test } from 'vitest';
import { engine } from '../catalogue/engine.ts';
import { federalPrisons2023 } from '../catalogue/population.ts';
import { OUTCOMES } from '../decisions/decision.ts';
import { askPopulation } from './population.ts';
import { shownPeople } from './population-view.ts';

const options = { knownAt: '2026-11-24', language: 'en' } as const;
const offer = askPopulation(engine, federalPrisons2023, { agreement: 'us-sv-2025', on: '2025-02-15' }, options);
const treaty = askPopulation(engine, federalPrisons2023, { agreement: 'us-sv-inter-american', on: '2025-03-15' }, options);

test('nobody is lost: the outcomes, and with them the readings, add up to the people of the table', () => {
  for (const answer of [offer, treaty]) {
    expect(answer?.people).toBe(156_973);
    for (const sums of [answer?.outcomes, answer?.flipped])
      expect(OUTCOMES.reduce((sum, outcome) => sum + (sums?.[outcome] ?? 0), 0)).toBe(156_973);
  }
});

test('a citizenship alone permits nobody, and under the treaty it decides nobody', () => {
  expect(offer?.outcomes.permitted).toBe(0);
  expect(offer?.outcomes.barred).toBeGreaterThanOrEqual(132_281);
  expect(treaty?.outcomes).toEqual({ barred: 0, 'barred-until': 0, undetermined: 156_973, permitted: 0 });
});

test('the row without a citizenship stays without one', () => {
  expect(offer?.rows.map(({ country }) => country)).toEqual(['US', 'MX', 'DO', 'CO', 'CU', undefined]);
});

test('what would have to be known is named, and counted for all whom it concerns', () => {
  const nationality = treaty?.missing.find(({ missing }) => missing.fact === 'person.nationalities');
  expect(nationality?.people).toBe(156_973);
  expect(nationality?.missing.question).toMatch(/\?$/);
});

test('a day or an agreement that is not covered has no answer', () => {
  expect(askPopulation(engine, federalPrisons2023, { agreement: 'us-sv-2025', on: '2020-01-01' }, options)).toBeUndefined();
  expect(askPopulation(engine, federalPrisons2023, { agreement: 'nothing', on: '2025-01-01' }, options)).toBeUndefined();
});

test('counts under five are not given exactly', () => {
  expect([0, 1, 4, 5, 156_973].map((count) => shownPeople(count, 'en'))).toEqual(['0', '<5', '<5', '5', '156,973']);
  expect(shownPeople(1_635, 'es')).toBe('1.635');
});
