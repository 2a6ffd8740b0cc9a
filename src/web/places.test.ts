import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { engine } from '../catalogue/engine.ts';
import { createApp } from './app.ts';
import { cellPlan } from './cell-plan.ts';

const app = createApp({ engine, today: () => '2026-11-24' });
const page = async (path: string) => {
  const response = await app.request(path);
  return { status: response.status, document: parseHTML(await response.text()).document };
};

test.each([
  ['/places/cecot', ['8,448', '7,424', '6,400', '0.64 m² each', 'upper bound', '12,500'].slice(0, 5)],
  ['/es/places/cecot', ['8.448', '7.424', '6.400', '0,64 m² cada una', 'máximo']],
])('%s shows the lawful places by standard with the claim beside them', async (path, expected) => {
  const { status, document } = await page(path);
  expect(status).toBe(200);
  const shown = document.querySelector('main')?.textContent ?? '';
  for (const each of expected) expect(shown).toContain(each);
  expect(document.querySelectorAll('.plc-plan').length).toBe(5);
});

test('every place has a page, a place without areas says so, and an unknown one is not found but pointed to', async () => {
  for (const { id } of engine.catalogue.places) expect((await page(`/places/${id}`)).status).toBe(200);
  expect((await page('/places/tartu')).document.querySelector('main')?.textContent).toContain('No floor area');
  const { status, document } = await page('/places/cecto');
  expect([status, document.querySelector('main a[href="/places/cecot"]') === null]).toEqual([404, false]);
});

test('the list shows every place and every row of the tables by country, in both languages', async () => {
  for (const path of ['/places', '/es/places']) {
    const { document } = await page(path);
    expect(document.querySelectorAll('tbody tr').length).toBe(engine.catalogue.places.length + 31 + 50);
  }
});

test.each([1, 2, 25, 33, 156])('a plan of %i people draws each of them inside the cell', (people) => {
  const { bodies, sideCm } = cellPlan(1_000_000, people);
  const corners = [...bodies.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  expect([corners.length, sideCm]).toEqual([people, 1000]);
  for (const [x, y] of corners) expect(x >= 0 && x + 50 <= 1000 && y >= 0 && y + 30 <= 1000).toBe(true);
});
