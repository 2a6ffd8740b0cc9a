import { afterAll, expect, test } from 'vitest';
import { engine } from '../catalogue/engine.ts';
import { federalPrisons2023 } from '../catalogue/population.ts';
import { every, pageAt, textOf, type ShownPage } from '../../test/shown-page.ts';
import { screeningsOf } from './screenings.ts';
import { createApp } from './app.ts';

const screenings = screeningsOf(engine);
afterAll(() => screenings.settled());
const app = createApp({ engine, screenings, population: federalPrisons2023, today: () => '2026-11-24' });
const home = async (path = '/'): Promise<ShownPage> => (await pageAt(app, path)).document;

test('the first page tells the offer from its own terms, each with its source', async () => {
  const document = await home();
  expect(textOf(document.querySelector('.hb-kicker'))).toBe('The offer of 3 February 2025');
  const terms = every(document, '.hb-offer > div').map(textOf);
  expect(terms.length).toBeGreaterThanOrEqual(4);
  for (const term of terms) expect(term).toMatch(/\[[^\]]+\]$/);
});

test('every question shows all four outcomes, zero or not, at the same size', async () => {
  const document = await home('/es');
  for (const question of every(document, '.hb-question')) {
    const figures = [...question.querySelectorAll('.hb-figures:not(.hb-figures--grounds) .hb-figure')];
    expect(figures.map((figure) => textOf(figure.querySelector('.hb-figure__label')))).toEqual([
      'impedido',
      'impedido hasta subsanar',
      'indeterminado',
      'permitido',
    ]);
    expect(new Set(figures.map((figure) => figure.querySelector('svg')?.getAttribute('height'))).size).toBe(1);
  }
});

test('the bars show the numbers beside them', async () => {
  const document = await home();
  const matrix = every(document, '.hb-matrix tbody');
  expect(matrix).toHaveLength(3);
  for (const body of matrix) {
    const people = every(body, '.hb-matrix__number').map((cell) => Number(textOf(cell).replaceAll(',', '')));
    const shares = people.filter((count) => count > 0).map((count) => (100 * count) / 156_973);
    const bars = [...body.querySelectorAll('rect:not(.hb-bar__track):not([fill])')].map((bar) =>
      Number.parseFloat(bar.getAttribute('width') ?? ''),
    );
    expect(bars).toHaveLength(shares.length);
    for (const [index, share] of shares.entries()) expect(bars[index]).toBeCloseTo(share, 2);
  }
});

test('what is not known is named, with how many people it is open for', async () => {
  const document = await home();
  const needed = every(document, '.hb-unknown .hb-needed').map(textOf);
  expect(needed[0]).toContain('open for 156,973');
});

test('the people of the article stand with outcome, what it rests on and the full answer', async () => {
  const document = await home();
  const rows = every(document, 'section[aria-labelledby="people"] tbody tr');
  expect(rows.length).toBeGreaterThanOrEqual(8);
  for (const row of rows) {
    expect(textOf(row.querySelector('.hb-outcome'))).not.toBe('');
    expect(every(row, '.hb-cites a').length).toBeGreaterThan(0);
    expect(row.querySelector('.hb-people__answer a')?.getAttribute('href')).toMatch(/^\/people\/article-/);
  }
});

test('without a table of people the page still tells the offer and where to go', async () => {
  const bare = createApp({ engine, today: () => '2026-11-24' });
  const answer = await bare.request('/');
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('href="/ask"');
});

test('the offer is screened on the invented people, labelled, with a way to the whole of it', async () => {
  expect((await app.request('/screen?reading2=all')).status).toBe(200);
  for (const path of ['/', '/es']) {
    const section = (await home(path)).querySelector('section[aria-labelledby="screening"]');
    expect(textOf(section)).toMatch(/(?:No row is a person|Ninguna fila es una persona)\..*(?:0 and 7,931|0 y 7\.931)/);
    expect(every(section ?? (await home(path)).body, '.scr-funnel svg').length).toBeGreaterThan(1);
    const link =
      every(section ?? (await home(path)).body, 'a[href*="/screen?"]')
        .at(-1)
        ?.getAttribute('href') ?? '';
    expect((await app.request(link)).status).toBe(200);
  }
});
