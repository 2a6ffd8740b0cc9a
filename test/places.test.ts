import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engine } from '../src/catalogue/engine.ts';
import { countryCosts, countryOccupancy } from '../src/catalogue/country-tables.ts';
import { areaPerPersonCm2, lawfulPlaces } from '../src/conditions/lawful-places.ts';
import { spaceStandard } from '../src/conditions/space-standards.ts';
import { sharedData } from './required.ts';

const cecot = engine.catalogue.places.find(({ id }) => id === 'cecot');

test('CECOT: 0.64 m² at the claim, at most 8,448, 7,424, 6,400 and 6,400 by the standards, and fewer than the persons held by all four', () => {
  const cells = cecot?.cells ?? [];
  expect(areaPerPersonCm2(cells, 40_000)).toBe(6400);
  const places = (['ecthr-3', 'icrc-shared', 'cpt-shared', 'ecthr-4'] as const).map((id) => lawfulPlaces(cells, spaceStandard(id)));
  expect(places.map((one) => [one?.places, one?.bound])).toEqual([8448, 7424, 6400, 6400].map((one) => [one, 'upper-bound']));
  const leastHeld = Math.min(...(cecot?.held ?? []).map(({ people }) => people));
  expect(leastHeld).toBeGreaterThan(8448);
});

test('every figure of every place has a source, and no cell area stands where none was found', () => {
  for (const { figures, capacities = [], held = [], cells = [], id } of engine.catalogue.places) {
    for (const { source } of [...figures, ...capacities, ...held, ...cells]) expect(source, id).not.toBe('');
    if (id !== 'cecot') expect(cells).toEqual([]);
  }
});

const tables = sharedData('reference-tables');
const column = (file: string, index: number): readonly string[] =>
  readFileSync(join(tables ?? '', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')[index] ?? '');

test.skipIf(tables === undefined)('the tables by country hold every row of the published ones, with the same figures', () => {
  const costs = 'cost_per_person_day.csv';
  expect(countryCosts.map(({ year }) => String(year))).toEqual(column(costs, 1));
  expect(countryCosts.map(({ perDay = '' }) => perDay)).toEqual(column(costs, 3));
  expect(countryCosts.map(({ perYear = '' }) => perYear)).toEqual(column(costs, 4));
  const full = [...column('occupancy_wpb.csv', 1), ...column('space_i_density_2024.csv', 1)];
  expect(countryOccupancy.map(({ perThousand }) => perThousand)).toEqual(full.map((percent) => Math.round(Number(percent) * 10)));
});
