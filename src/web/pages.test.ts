/** Every page in both languages: that it is there, is titled, leaves nothing in the other language, and lets no hostile text through. */
import { afterAll, describe, expect, test } from 'vitest';
import { catalogue } from '../catalogue/catalogue.ts';
import { engine } from '../catalogue/engine.ts';
import { federalPrisons2023 } from '../catalogue/population.ts';
import { Engine } from '../decisions/engine.ts';
import type { Agreement } from '../instruments/agreement.ts';
import type { Instrument } from '../instruments/law.ts';
import { messagesIn } from '../locales/messages.ts';
import { every, pageAt, textOf } from '../../test/shown-page.ts';
import { screeningsOf } from './screenings.ts';
import { createApp } from './app.ts';

const screenings = screeningsOf(engine);
afterAll(() => screenings.settled());
const app = createApp({ engine, screenings, population: federalPrisons2023, today: () => '2026-11-24' });
const compared = '/compare?a=us-sv-2025&b=us-sv-inter-american';
const pages: readonly (readonly [path: string, title: string, titulo: string])[] = [
  ['/', 'May anyone be sent abroad to be imprisoned?', '¿Se puede enviar a alguien a prisión en otro país?'],
  ['/people', 'The people of the article', 'Las personas del artículo'],
  ['/agreements', 'Agreements', 'Acuerdos'],
  ...catalogue.agreements.map(({ id, title }) => [`/agreements/${id}`, title.en, title.es] as const),
  ['/compare', 'Agreements side by side', 'Acuerdos frente a frente'],
  [compared, 'side by side', 'frente a frente'],
  ['/law', 'The law in plain words', 'El derecho en palabras llanas'],
  ['/law?text=consent', 'The law in plain words', 'El derecho en palabras llanas'],
  ['/law/US.PLACE', 'US.PLACE', 'US.PLACE'],
  ['/law/SV.C2/11/13', 'SV.C2/11/13', 'SV.C2/11/13'],
  ['/screen', 'How the law falls on many people', 'Cómo recae la ley sobre muchas personas'],
  ['/about', 'How answers are made', 'Cómo se responde'],
];
const spanish = (path: string): string => (path === '/' ? '/es' : `/es${path}`);

const page = (path: string, of = app): ReturnType<typeof pageAt> => pageAt(of, path);

describe.each(pages)('%s', (path, title, titulo) => {
  test('is there in both languages, with title and heading', async () => {
    for (const [address, language, expected] of [
      [path, 'en', title],
      [spanish(path), 'es', titulo],
    ] as const) {
      const { status, document } = await page(address);
      expect(status).toBe(200);
      expect(document.documentElement.getAttribute('lang')).toBe(language);
      expect(document.title.toLowerCase()).toContain(expected.toLowerCase());
      expect(every(document, 'h1')).toHaveLength(1);
    }
  });

  test('has none of the English words of the chrome in Spanish', async () => {
    const { document } = await page(spanish(path));
    for (const foreign of every(document, '[lang="en"]')) foreign.remove();
    const shown = textOf(document.body);
    expect(englishOnly.filter((words) => shown.includes(words))).toEqual([]);
  });

  test('links only to what is there, and to every id once', async () => {
    for (const address of [path, spanish(path)]) {
      const { document } = await page(address);
      const ids = every(document, '[id]').map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      const links = every(document, 'a[href]').map((link) => link.getAttribute('href') ?? '');
      expect(links.filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)))).toEqual([]);
      expect(links.filter((href) => !/^(#|\/|https?:\/\/)/.test(href))).toEqual([]);
    }
  });
});

test('every rule and every worked case has its page, and each is found where a list links to it', async () => {
  const links = new Set<string>();
  for (const path of ['/', '/law', '/people', ...catalogue.agreements.map(({ id }) => `/agreements/${id}`)]) {
    const { document } = await page(path);
    for (const link of every(document, 'main a[href^="/"]')) links.add((link.getAttribute('href') ?? '').replace(/#.*$/, ''));
  }
  expect([...engine.rules.keys()].filter((id) => !links.has(`/law/${id}`))).toEqual([]);
  const statuses = await Promise.all([...links].map(async (path) => [path, (await app.request(path)).status] as const));
  expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
});

/** Fixed phrases of the English catalogue that read otherwise in Spanish and are long enough not to occur by chance. */
const englishOnly = phrases(messagesIn('en')).filter((words) => words.length >= 12 && !phrases(messagesIn('es')).includes(words));

function phrases(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(phrases) : [];
}

const hostile = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
const both = { en: hostile, es: hostile };

/** The whole catalogue of one agreement and one instrument, with every text that a page shows turned hostile. */
function hostileEngine(): Engine {
  const [instrument] = catalogue.instruments;
  const agreement = catalogue.agreements.find(({ id }) => id === 'us-sv-2025');
  if (instrument === undefined || agreement === undefined) throw new Error('the catalogue is empty');
  const bad: Agreement = {
    ...agreement,
    title: both,
    summary: both,
    whyNotOperable: both,
    parties: agreement.parties.map((party) => ({ ...party, name: both })),
    status: agreement.status.map((entry) => ({ ...entry, note: both, source: 'javascript:alert(3)' })),
    terms: agreement.terms.map((term) => ({ ...term, value: both, cite: hostile, source: `https://example.org/${hostile}` })),
    gates: [{ number: 1, act: both, actor: both, document: both, limit: both, cite: hostile }],
    custodyRule: { ...agreement.custodyRule, note: both, cite: hostile },
    doubts: [both],
  };
  const badLaw: Instrument = {
    ...instrument,
    title: both,
    cite: hostile,
    rules: instrument.rules.map((rule) => ({
      ...rule,
      statement: both,
      note: both,
      citations: [{ cite: hostile, source: 'data:text/html,x', confidence: 'low' as const }],
    })),
  };
  const others = catalogue.instruments.filter((one) => one !== instrument);
  return new Engine({
    ...catalogue,
    instruments: [badLaw, ...others],
    agreements: [bad, ...catalogue.agreements.filter((one) => one !== agreement)],
  });
}

test('hostile text comes out as text, and a source that is no web address is no link', async () => {
  const bad = hostileEngine();
  const [rule] = bad.catalogue.instruments[0]?.rules ?? [];
  const badScreenings = screeningsOf(bad);
  const badApp = createApp({ engine: bad, screenings: badScreenings, population: federalPrisons2023, today: () => '2026-11-24' });
  const paths = ['/', '/people', '/agreements', '/agreements/us-sv-2025', compared, '/law', `/law/${rule?.id ?? ''}`];
  for (const path of [
    ...paths,
    ...paths.map(spanish),
    `/law?text=${encodeURIComponent(hostile)}`,
    `/compare?a=${encodeURIComponent(hostile)}&b=x`,
  ]) {
    const { status, html, document } = await page(path, badApp);
    expect(status).toBe(200);
    expect(html).not.toMatch(/<img|<script|href="(javascript|data):/);
    expect(document.querySelector('img, script')).toBeNull();
  }
  await badScreenings.settled();
});

test('hostile ids in an address are answered without them', async () => {
  for (const path of ['/agreements/', '/law/', '/people/', '/es/law/']) {
    const { status, html } = await page(`${path}${encodeURIComponent(hostile)}`);
    expect(status).toBe(404);
    expect(html).not.toContain('onerror');
  }
});
