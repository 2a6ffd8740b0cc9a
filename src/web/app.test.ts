import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { engine } from '../catalogue/engine.ts';
import { federalPrisons2023 } from '../catalogue/population.ts';
import { screeningsOf } from './screenings.ts';
import { createApp } from './app.ts';

const screenings = screeningsOf(engine);
afterAll(() => screenings.settled());
const app = createApp({ engine, screenings, population: federalPrisons2023, today: () => '2026-11-24' });
const get = async (path: string): Promise<Response> => await app.request(path);

afterEach(() => vi.restoreAllMocks());

test('every answer forbids other sites, inline script and frames, and says nothing of where the reader was', async () => {
  for (const path of ['/', '/about', '/nowhere', '/assets/habeas.css', '/healthz']) {
    const { headers } = await get(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('set-cookie')).toBeNull();
  }
});

test('no page asks another site for anything, and none holds a script or a style of its own', async () => {
  for (const path of ['/', '/es', '/agreements', '/agreements/us-sv-2025', '/law', '/law/US.PLACE', '/people', '/about']) {
    const html = await (await get(path)).text();
    const loaded = [...html.matchAll(/<(?:link|img|script|iframe|source|use)\b[^>]*?(?:href|src)="([^"]*)"/g)].map(
      ([, address]) => address ?? '',
    );
    expect(loaded.filter((address) => !/^(\/|#)/.test(address))).toEqual([]);
    expect(html).not.toMatch(/<script|<style|\sstyle="|\son[a-z]+="/);
  }
});

test('GOV.UK’s typeface and crest are not served', async () => {
  const sheet = await (await get('/assets/govuk.css')).text();
  expect(sheet).toContain('.govuk-button');
  expect(sheet).not.toMatch(/GDS Transport|@font-face|url\(/);
});

test('an asset named by its content is kept for ever, any other is asked for again, and nothing else is served', async () => {
  const address = /"(\/assets\/habeas\.css\?v=[^"]+)"/.exec(await (await get('/about')).text())?.[1] ?? '';
  expect((await get(address)).headers.get('cache-control')).toContain('immutable');
  expect((await get('/assets/habeas.css')).headers.get('cache-control')).toBe('no-cache');
  expect((await get('/assets/..%2fapp.ts')).status).toBe(404);
});

test('what answers a form is kept by no cache', async () => {
  const answer = await app.request('/ask', { method: 'POST', body: new URLSearchParams({ action: 'start' }) });
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('the server says that it is well', async () => {
  const answer = await get('/healthz');
  expect([answer.status, await answer.text()]).toEqual([200, 'ok']);
});

test('an address with nothing at it is a 404 in the reader’s language, and is not repeated', async () => {
  const english = await get('/%3Cscript%3Ealert(1)%3C/script%3E');
  const spanish = await get('/es/nada');
  expect([english.status, spanish.status]).toEqual([404, 404]);
  expect(await english.text()).not.toContain('alert(1)');
  expect(await spanish.text()).toMatch(/<html lang="es"[\s\S]*Página no encontrada/);
});

test('a misspelt agreement, rule or case leads to the near one', async () => {
  expect(await (await get('/agreements/us-sv-2052')).text()).toContain('href="/agreements/us-sv-2025"');
  expect(await (await get('/es/law/US.PLAC')).text()).toContain('href="/es/law/US.PLACE"');
});

test('a fault is told in both languages, without its message, and what is logged holds no address', async () => {
  const broken = createApp({
    engine,
    today: () => {
      throw new Error('secret of the person');
    },
  });
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const english = await broken.request('/agreements/us-sv-2025');
  const spanish = await broken.request('/es/agreements/us-sv-2025');
  expect([english.status, spanish.status]).toEqual([500, 500]);
  expect(await english.text()).toContain('A fault of ours');
  expect(await spanish.text()).toContain('Un fallo nuestro');
  const logged = said.mock.calls.map(([text]) => String(text)).join('');
  expect(logged).toContain('/agreements/:id');
  expect(logged).not.toMatch(/secret|us-sv-2025/);
});

test('more than a person file is refused whole, in the reader’s language', async () => {
  const body = 'x'.repeat(2_600_000);
  const headers = { 'content-type': 'text/plain', 'content-length': String(body.length) };
  const answer = await app.request('/es/ask', { method: 'POST', body, headers });
  expect(answer.status).toBe(413);
  expect(await answer.text()).toContain('Demasiado de una vez');
});

test('the switch of language leads to the same page, with its query', async () => {
  const english = await (await get('/law?text=consent&effect=bar')).text();
  expect(english).toContain('href="/es/law?text=consent&amp;effect=bar"');
  expect(await (await get('/es/law/SV.C2/11/13')).text()).toContain('href="/law/SV.C2/11/13"');
  expect(await (await get('/es')).text()).toMatch(/class="hb-switch__link" href="\/"/);
});
