import { expect, test } from 'vitest';
import { engine } from '../catalogue/engine.ts';
import { all, countryIs, isTrue, not } from '../rules/expression.ts';
import { consent, conviction, proposal } from '../people/facts.ts';
import { every, pageAt, textOf, type ShownPage } from '../../test/shown-page.ts';
import { createApp } from './app.ts';
import { conditionTree } from '../reports/condition-tree.ts';

const app = createApp({ engine, today: () => '2026-11-24' });
const document = async (path: string): Promise<ShownPage> => (await pageAt(app, path)).document;
const shown = async (query: string): Promise<readonly string[]> => every(await document(`/law${query}`), '.hb-rule').map(({ id }) => id);

test('the list holds every rule once, and says how many', async () => {
  const ids = await shown('');
  expect(ids.toSorted()).toEqual([...engine.rules.keys()].toSorted());
  expect(textOf((await document('/law')).querySelector('.hb-found'))).toBe(`${ids.length} rules`);
});

test('the filter takes words, legal order, effect and standing together', async () => {
  const rules = [...engine.rules.values()].map(({ rule }) => rule);
  expect(await shown('?standing=contested')).toHaveLength(rules.filter(({ standing }) => standing.kind === 'contested').length);
  expect(await shown('?effect=permits&order=US')).toContain('US.CH306.AUTH');
  expect(await shown('?text=4001')).toContain('US.NONDET');
  expect(await shown('?text=us.place&effect=bar')).toContain('US.PLACE');
  expect(await shown('?order=agreements')).toContain('us-sv-2025.offer-convicted');
});

test('words are found in Spanish with or without their accents', async () => {
  const ids = every(await document('/es/law?text=prision'), '.hb-rule').map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(5);
});

test('a filter that fits nothing says so', async () => {
  expect(textOf((await document('/law?text=zzzzzz')).querySelector('.hb-found'))).toMatch(/^0 of \d+ rules – No rule fits/);
});

test('an id with slashes is found by its plain and by its encoded address', async () => {
  for (const path of ['/law/SV.C2/11/13', '/law/SV.C2%2F11%2F13', '/es/law/SV.C2/11/13.RECOGNITION'])
    expect((await app.request(path)).status).toBe(200);
});

test('a contested rule shows both readings, which one is the default, its condition, hash, and worked cases', async () => {
  const page = await document('/law/US.PLACE');
  expect(every(page, '.hb-reading h3').map(textOf)).toEqual(['A default bars more', 'B']);
  expect(textOf(page.querySelector('.hb-hash'))).toMatch(/^[0-9a-f]{64}$/);
  expect(every(page, '.hb-condition').length).toBeGreaterThan(0);
  expect(every(page, '.hb-cases > li').length).toBeGreaterThan(1);
  expect(every(page, '#referring ~ .hb-rules .hb-rule').map(({ id }) => id)).toContain('US.VALENTINE');
});

test('an exception names the rule that it belongs to, and that rule names it', async () => {
  const exception = [...engine.rules.values()].map(({ rule }) => rule).find((rule) => rule.effect === 'exception');
  if (exception?.effect !== 'exception') throw new Error('the catalogue has no exception');
  expect((await document(`/law/${exception.id}`)).querySelector(`main a[href="/law/${exception.of}"]`)).not.toBeNull();
  expect(every(await document(`/law/${exception.of}`), '#exceptions ~ .hb-rules .hb-rule').map(({ id }) => id)).toContain(exception.id);
});

test('a condition is told in plain words, nested as it is built, values by their names', () => {
  const condition = all(isTrue(conviction.final), not(isTrue(consent.withdrawn)), countryIs(proposal.receivingState, 'SV'));
  expect(conditionTree(condition, 'en')).toEqual([
    {
      text: 'all of',
      parts: [
        { text: '“Conviction is final”: yes', parts: [] },
        { text: 'not so: “Consent withdrawn”: yes', parts: [] },
        { text: '“Receiving state” is El Salvador', parts: [] },
      ],
    },
  ]);
  expect(conditionTree(not(isTrue(consent.withdrawn)), 'es')[0]?.text).toBe('no es así: «Consentimiento retirado»: sí');
});

test('no rule’s condition shows a bare path of the vocabulary, in either language', async () => {
  for (const { rule } of engine.rules.values())
    for (const language of ['en', 'es'] as const) {
      const printed = JSON.stringify(rule.versions.map(({ when }) => conditionTree(when, language)));
      expect(
        printed.match(/[«“](?:person|conviction|consent|states|proposal|sentence|removal|place|agreement|law)\.[a-zA-Z.]+[»”]/g) ?? [],
      ).toEqual([]);
    }
});
