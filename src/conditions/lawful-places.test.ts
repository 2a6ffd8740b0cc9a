import { expect, test } from 'vitest';
import { areaPerPersonCm2, lawfulPlaces } from './lawful-places.ts';
import { SPACE_STANDARDS, spaceStandard, type CellGroup } from './space-standards.ts';

/** 256 cells of about 100 m²; the sanitary annexe is not known. */
const cecot: readonly CellGroup[] = [{ cells: 256, floorCm2: 1_000_000, bunks: 80 }];
const one = (floorCm2: number, parts: Partial<CellGroup> = {}): readonly CellGroup[] => [
  { cells: 1, floorCm2, annexeCm2: 0, furnitureCm2: 0, ...parts },
];

test.each([
  ['ecthr-3', 33, 8448],
  ['icrc-shared', 29, 7424],
  ['cpt-shared', 25, 6400],
  ['ecthr-4', 25, 6400],
] as const)('CECOT by %s: at most %i a cell, %i in all, an upper bound', (id, each, places) => {
  const found = lawfulPlaces(cecot, spaceStandard(id));
  expect(found).toMatchObject({ places, bound: 'upper-bound', groups: [{ peoplePerCell: each }] });
  expect(found?.missing).toHaveLength(1);
});

test('40,000 in CECOT have 0.64 m² each, one bunk each is 1.25 m²', () => {
  expect(areaPerPersonCm2(cecot, 40_000)).toBe(6400);
  expect(areaPerPersonCm2(cecot, 256 * 80)).toBe(12_500);
  expect(areaPerPersonCm2(cecot, 0)).toBeUndefined();
});

test.each([
  ['ecthr-3', 30_000],
  ['ecthr-4', 40_000],
  ['cpt-single', 60_000],
  ['cpt-shared', 40_000],
  ['icrc-shared', 34_000],
  ['icrc-single', 54_000],
  ['icrc-lying', 16_000],
  ['aca-single', 65_000],
  ['cpt-desirable', 60_000],
] as const)('%s: %i cm² hold one person and one square centimetre less holds nobody', (id, area) => {
  expect(lawfulPlaces(one(area), spaceStandard(id))).toMatchObject({ places: 1, bound: 'exact' });
  expect(lawfulPlaces(one(area - 1), spaceStandard(id))?.places).toBe(0);
});

test.each([
  [100_000, 2],
  [99_999, 1],
  [140_000, 3],
  [180_000, 4],
])('desirable sizes: %i cm² for %i', (area, people) => {
  expect(lawfulPlaces(one(area), spaceStandard('cpt-desirable'))?.places).toBe(people);
});

test('the annexe is left out by the European measure and counted by the American; too little free floor empties a cell', () => {
  const cell = one(65_000, { annexeCm2: 10_000, furnitureCm2: 32_500 });
  expect(lawfulPlaces(cell, spaceStandard('cpt-single'))?.places).toBe(0);
  expect(lawfulPlaces(cell, spaceStandard('aca-single'))?.places).toBe(1);
  expect(lawfulPlaces(one(65_000, { furnitureCm2: 32_501 }), spaceStandard('aca-single'))?.places).toBe(0);
});

test('people are counted whole, cell by cell: two cells of 3.9 m² hold nobody at 4 m²', () => {
  const cells: readonly CellGroup[] = [{ cells: 2, floorCm2: 39_000, annexeCm2: 0 }];
  expect(lawfulPlaces(cells, spaceStandard('cpt-shared'))?.places).toBe(0);
  expect(lawfulPlaces(cells, spaceStandard('cpt-shared'))?.bound).toBe('exact');
});

test('the Mandela Rules give no number, and every other standard gives one with its source', () => {
  expect(lawfulPlaces(cecot, spaceStandard('mandela'))).toBeUndefined();
  for (const standard of SPACE_STANDARDS) {
    expect(standard.perPersonCm2 === undefined).toBe(standard.id === 'mandela');
    expect(standard.source).toMatch(/^https?:/);
  }
});
