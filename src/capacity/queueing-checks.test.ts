import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sharedData } from '../../test/required.ts';
import { poissonPlaces } from './queueing.ts';
import { askEngine, exactAnswer, readQueueChecks } from './queueing-checks.ts';

const table = sharedData('reference-tables/queueing_checks.csv');
const ARRIVALS = 8000;

describe.skipIf(table === undefined)('against queueing theory', () => {
  const checks = table === undefined ? [] : readQueueChecks(readFileSync(table, 'utf8'));

  test('the table has its nineteen rows', () => expect(checks).toHaveLength(19));

  for (const check of checks) {
    const named = `${check.model} ${check.load}/${check.servers}/${check.room} ${check.quantity}`;
    if (check.model !== 'M/G/inf') {
      test(`${named}: the recursion gives the published value`, () => expect(exactAnswer(check)).toBeCloseTo(check.published, 5));
    }
    test(`${named}: the engine is inside its 99.9 % interval over 20 seeds`, () => {
      const { exact, estimate, halfWidth, inside } = askEngine(check, ARRIVALS);
      expect({ named, exact, estimate, halfWidth, inside }).toMatchObject({ inside: true });
      expect(halfWidth).toBeGreaterThan(0);
    });
  }
});

test('exact percentiles of M/G/∞ at load 270: the normal approximation is 0.7 and 1.2 places too low', () => {
  expect(poissonPlaces(270, 0.95)).toBe(297);
  expect(poissonPlaces(270, 0.99)).toBe(309);
});
