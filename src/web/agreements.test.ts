import { expect, test } from 'vitest';
import { catalogue } from '../catalogue/catalogue.ts';
import { engine } from '../catalogue/engine.ts';
import { every, pageAt, textOf, type ShownPage } from '../../test/shown-page.ts';
import { createApp } from './app.ts';
import { DOCUMENT_WORDS } from '../reports/document-words.ts';
import { gapCount } from '../reports/term-wording.ts';
import { groupedTerms, keyView } from './agreement-terms.ts';

const app = createApp({ engine, today: () => '2026-11-24' });
const document = async (path: string): Promise<ShownPage> => (await pageAt(app, path)).document;

test('the list shows of each agreement whether it can carry anyone, and why not', async () => {
  const rows = every(await document('/agreements'), 'h1 ~ table tbody tr');
  expect(rows).toHaveLength(catalogue.agreements.length);
  for (const [index, agreement] of catalogue.agreements.entries())
    expect(textOf(rows[index] ?? null)).toContain(agreement.operable ? 'Operable' : (agreement.whyNotOperable?.en ?? 'a reason'));
});

test('no term is lost between the groups', () => {
  for (const agreement of catalogue.agreements) {
    const shown = groupedTerms(agreement, 'en').flatMap(({ keys }) => keys.flatMap(({ terms }) => terms));
    expect(shown).toHaveLength(agreement.terms.length);
  }
});

test('statements that stand for one time are marked, those that follow one another are not', () => {
  const [agreement] = catalogue.agreements;
  const [term] = agreement?.terms ?? [];
  if (agreement === undefined || term === undefined) throw new Error('the catalogue is empty');
  const at = (from: string, to?: string) => ({ ...term, key: 'price' as const, from, ...(to === undefined ? {} : { to }) });
  const view = (...terms: readonly ReturnType<typeof at>[]) => keyView({ ...agreement, terms }, 'price', 'en').sideBySide;
  expect(view(at('2025-01-01'), at('2025-02-01'))).toBe('2 side by side');
  expect(view(at('2025-01-01', '2025-01-31'), at('2025-02-01'))).toBeUndefined();
});

test('a key that nothing speaks to, and one for which only “none found” is recorded, both count as gaps', () => {
  const [agreement] = catalogue.agreements;
  const [term] = agreement?.terms ?? [];
  if (agreement === undefined || term === undefined) throw new Error('the catalogue is empty');
  const empty = gapCount({ ...agreement, terms: [] });
  expect(gapCount({ ...agreement, terms: [{ ...term, cite: 'none found' }] })).toBe(empty);
  expect(gapCount({ ...agreement, terms: [{ ...term, cite: 'Art. 1', confidence: 'high' }] })).toBe(empty - 1);
});

test('one agreement shows its gaps, gates, tariff, custody, doubts and worked cases', async () => {
  const page = await document('/agreements/us-sv-2025');
  for (const id of ['terms', 'rules', 'gates', 'tariff', 'custody', 'timeline', 'doubts', 'cases'])
    expect(page.querySelector(`#${id}`)).not.toBeNull();
  expect(every(page, '.hb-mark--gap').length).toBeGreaterThan(5);
  expect(textOf(page.querySelector('main'))).toContain('USD 4,760,000');
});

test('what is known and not encoded stands below, with its source and the reason', async () => {
  const page = await document('/es/agreements');
  const below = textOf(page.querySelector('section[aria-labelledby="others"]'));
  expect(below).toContain('Saxerriet');
  expect(below).toContain('Conversaciones; no se vio ningún tratado.');
  expect(every(page, 'section[aria-labelledby="others"] tbody tr')).toHaveLength(9);
});

test('two agreements stand side by side, a gap in its own cell', async () => {
  const page = await document('/compare?a=us-sv-2025&b=no-nl-2015');
  // The nine questions first, then the terms: a column an agreement in each.
  expect(every(page, '.hb-compare thead th')).toHaveLength(2 * 2);
  expect(every(page, '.hb-compare__gap').length).toBeGreaterThan(5);
  expect(page.querySelector('select#b option[selected]')?.getAttribute('value')).toBe('no-nl-2015');
});

test('a comparison that cannot be made says why', async () => {
  expect(textOf(await document('/compare?a=us-sv-2025&b=us-sv-2025').then((page) => page.querySelector('main')))).toContain(
    'the same agreement twice',
  );
  expect(textOf(await document('/es/compare?a=nada&b=us-sv-2025').then((page) => page.querySelector('main')))).toContain(
    'no está en el catálogo',
  );
});

test('up to four stand side by side, and go out as CSV in which every gap is a row', async () => {
  const ids = ['us-sv-2025', 'no-nl-2015', 'dk-xk-2022'];
  const query = `a=${ids[0]}&b=${ids[1]}&c=${ids[2]}&d=`;
  const page = await document(`/compare?${query}`);
  expect(every(page, '.hb-compare thead th')).toHaveLength(2 * 3);
  const links = every(page, '.hb-actions a').map((one) => one.getAttribute('href') ?? '');
  const link = links.find((href) => href.includes('compare.csv')) ?? '';
  const answer = await app.request(link);
  // The nine questions stand first, as rows of their own group.
  const rows = (await answer.text())
    .trimEnd()
    .split('\r\n')
    .filter((row) => !row.startsWith(DOCUMENT_WORDS.en.safeguards));
  const spoken = catalogue.agreements.filter(({ id }) => ids.includes(id)).reduce((sum, { terms }) => sum + terms.length, 0);
  const gaps = rows.filter((row) => row.includes('Not addressed in what was read'));
  expect(gaps.length).toBeGreaterThan(5);
  expect(rows).toHaveLength(1 + spoken + gaps.length);
});

test('a CSV of a choice that cannot be compared is refused with the page that says why', async () => {
  const answer = await app.request('/compare.csv?a=us-sv-2025&b=us-sv-2025');
  expect(answer.status).toBe(422);
});
