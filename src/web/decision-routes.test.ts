import { describe, expect, test } from 'vitest';
import { canonicalJson, type Json } from '../base/canonical-json.ts';
import { LANGUAGES } from '../base/text.ts';
import { engine } from '../catalogue/engine.ts';
import { get, pageOf, post } from '../../test/page-form.ts';
import { createApp } from './app.ts';
import { DECISION_MESSAGES } from './decision-messages.ts';
import { LETTER_MESSAGES } from '../reports/letter-messages.ts';
import { addressIn } from './page.ts';

const app = createApp({ engine, today: () => '2026-11-24' });
const HOSTILE = '#import "x" <script>alert(1)</script> {{7*7}} #{read("/etc/passwd")}';

function fieldsOf(id: string, changes: { readonly [key: string]: Json } = {}): URLSearchParams {
  const found = engine.catalogue.decisionCases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  const file: Json = JSON.parse(JSON.stringify({ ...found.file, ...changes }));
  return new URLSearchParams({
    agreement: found.agreement,
    on: found.on,
    mode: found.mode ?? '',
    file: canonicalJson(file),
    salt: 'fixed-salt',
    asked: '',
  });
}

const send = (path: string, fields: URLSearchParams): Response | Promise<Response> =>
  app.request(path, { method: 'POST', body: fields.toString(), headers: { 'content-type': 'application/x-www-form-urlencoded' } });

describe.each(LANGUAGES)('the decision page in %s', (language) => {
  const words = DECISION_MESSAGES[language];
  const at = (path: string): string => addressIn(language, path);

  test('shows outcome, grounds, proofs, missing facts, readings, other ways, deciders, law and receipt', async () => {
    const page = await post(app, at('/decision'), fieldsOf('article-1'));
    expect(page.status).toBe(200);
    expect(page.all('.dec-outcome__word')[0]?.textContent).toBe(words.outcome.barred);
    expect(page.text).toContain(words.face);
    expect(page.all('.dec-grounds--against .dec-ground--decisive').length).toBeGreaterThan(3);
    expect(page.all('.dec-proof__step').length).toBeGreaterThan(20);
    for (const section of ['grounds', 'missing', 'changes', 'readings', 'modes', 'clocks', 'decides', 'law', 'receipt'])
      expect(page.all(`#${section} h2`)).toHaveLength(1);
    expect(page.all('#receipt code').map(({ textContent }) => textContent)).toContain('fixed-salt');
  });

  test('decides by another reading when asked to, and says so', async () => {
    const fields = fieldsOf('article-1');
    fields.append('reading', 'US.PLACE=B');
    const page = await post(app, at('/decision'), fields);
    expect(page.text).toContain(words.readingsChosen('US.PLACE=B'));
    expect(page.all('#ground-us-place')[0]?.textContent).toContain(
      LETTER_MESSAGES[language].contestedGround('B', '').trim().split('B')[0] ?? '',
    );
  });

  test('hostile text comes out as text', async () => {
    const page = await post(
      app,
      at('/decision'),
      fieldsOf('article-1', { id: HOSTILE, conviction: { exists: { value: true, source: HOSTILE } } }),
    );
    expect(page.html).not.toContain('<script>alert');
    expect(page.text).toContain(HOSTILE);
    expect(page.all('script')).toHaveLength(0);
  });

  test('the letter opens on a page, with the file’s own number and no fact unless asked for', async () => {
    const fields = fieldsOf('article-3a', { id: 'F-17' });
    const plain = await post(app, at('/decision/letter'), fields);
    expect(plain.text).toContain('F-17');
    expect(plain.text).toContain(LETTER_MESSAGES[language].face);
    expect(plain.all('#letter-facts')).toHaveLength(0);
    fields.set('facts', 'yes');
    const full = await post(app, at('/decision/letter'), fields);
    expect(full.all('#letter-facts dt').length).toBeGreaterThan(3);
  });

  test('the letter as PDF is the same each time and is named by nobody', async () => {
    const [first, second] = await Promise.all([
      send(at('/decision/letter.pdf'), fieldsOf('article-3a')),
      send(at('/decision/letter.pdf'), fieldsOf('article-3a')),
    ]);
    const [a, b] = [Buffer.from(await first.arrayBuffer()), Buffer.from(await second.arrayBuffer())];
    expect(a.subarray(0, 5).toString()).toBe('%PDF-');
    expect(a.equals(b)).toBe(true);
    expect(first.headers.get('content-type')).toBe('application/pdf');
    expect(first.headers.get('content-disposition')).toMatch(/^attachment; filename="habeas-[0-9a-f]{12}-(en|es)\.pdf"$/);
    expect(first.headers.get('cache-control')).toBe('no-store');
  });

  test('the data are the decision and the file', async () => {
    const decision: unknown = await (await send(at('/decision/decision.json'), fieldsOf('article-3a'))).json();
    expect(decision).toMatchObject({
      agreement: 'us-sv-inter-american',
      outcome: 'permitted',
      receipt: { engine: expect.stringMatching(/^habeas\//) },
    });
    const person: unknown = await (await send(at('/decision/person.json'), fieldsOf('article-3a'))).json();
    expect(person).toMatchObject({ person: { nationalities: expect.anything() } });
  });

  test('what cannot be decided is refused with its place and remedy', async () => {
    const fields = fieldsOf('article-1');
    fields.append('reading', 'US.NOSUCH=B');
    const page = await pageOf(await send(at('/decision'), fields));
    expect(page.status).toBe(422);
    expect(page.text).toContain('US.NOSUCH');
  });
});

test.each(LANGUAGES)(
  'every worked case has its page, and its answer is the expected one, in %s',
  async (language) => {
    for (const { id } of engine.catalogue.decisionCases) {
      const page = await app.request(addressIn(language, `/people/${id}`));
      expect([id, page.status]).toEqual([id, 200]);
      expect([id, (await page.text()).includes(DECISION_MESSAGES[language].allAgrees)]).toEqual([id, true]);
    }
  },
  90_000,
);

test('a case that does not exist leads to the nearest one', async () => {
  const page = await get(app, '/people/article-3c');
  expect(page.status).toBe(404);
  expect(page.html).toMatch(/\/people\/article-3[ab]/);
});
