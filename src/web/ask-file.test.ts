import { describe, expect, test } from 'vitest';
import type { Language } from '../base/text.ts';
import { LANGUAGES } from '../base/text.ts';
import { engine } from '../catalogue/engine.ts';
import { get, pageOf, type Page } from '../../test/page-form.ts';
import { createApp } from './app.ts';
import { ASK_MESSAGES } from './ask-messages.ts';
import { DECISION_MESSAGES } from './decision-messages.ts';
import { addressIn } from './page.ts';

const app = createApp({ engine, today: () => '2026-11-24' });

async function send(
  language: Language,
  parts: { readonly text?: string; readonly upload?: Uint8Array<ArrayBuffer>; readonly fields?: Readonly<Record<string, string>> },
): Promise<Page> {
  const body = new FormData();
  body.set('action', 'decide');
  if (parts.text !== undefined) body.set('text', parts.text);
  if (parts.upload !== undefined) body.set('upload', new Blob([parts.upload]), 'person.json');
  for (const [name, value] of Object.entries(parts.fields ?? {})) body.set(name, value);
  return pageOf(await app.request(addressIn(language, '/ask/file'), { method: 'POST', body }));
}

const BARE = { proposal: { agreement: 'us-sv-2025', decidedOn: '2025-02-15' }, conviction: { exists: false } };
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe.each(LANGUAGES)('a person file in %s', (language) => {
  const words = ASK_MESSAGES[language];
  const forbidden = language === 'en' ? 'never a ground for sending anybody' : 'nunca son motivo para enviar a nadie';

  test('that is pasted is decided by the agreement and the day that it names', async () => {
    const page = await send(language, { text: JSON.stringify(BARE) });
    expect(page.status).toBe(200);
    expect(page.all('.dec-outcome__word')[0]?.textContent).toBe(DECISION_MESSAGES[language].outcome.barred);
  });

  test('that is uploaded, with a mark of byte order, is read the same', async () => {
    const page = await send(language, { upload: utf8(`\uFEFF${JSON.stringify(BARE)}`) });
    expect(page.all('.dec-outcome__word')[0]?.textContent).toBe(DECISION_MESSAGES[language].outcome.barred);
  });

  test('can be gone on with by questions', async () => {
    const page = await send(language, { text: JSON.stringify(BARE), fields: { action: 'continue' } });
    expect(page.fields().get('file')).toContain('"exists":false');
    expect(page.text).toContain(words.soFar);
  });

  test('that carries an allegation is refused with the reason, and not shown again', async () => {
    const page = await send(language, { text: JSON.stringify({ ...BARE, person: { gangMembership: 'MS-13 <script>' } }) });
    expect(page.status).toBe(422);
    expect(page.text).toContain(forbidden);
    expect(page.text).toContain('person.gangMembership');
    expect(page.html).not.toContain('MS-13');
  });

  test('has every problem shown at its place, with what to do', async () => {
    const page = await send(language, {
      text: JSON.stringify({ ...BARE, person: { birthDate: '2020-02-31', natonalities: ['SV'] }, offences: [{ violent: 'very' }] }),
    });
    expect(page.status).toBe(422);
    expect(page.all('.ask-problem__place code').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['person.birthDate', 'person.natonalities', 'offences[0].violent']),
    );
    expect(page.text).toContain(words.fileProblems(3));
    expect(page.text).toContain('nationalities');
    expect(page.html).toContain('2020-02-31');
  });

  test('that is half a file is refused with the line where it ends', async () => {
    const page = await send(language, { text: '{\n "person": {' });
    expect(page.status).toBe(422);
    expect(page.text).toMatch(language === 'en' ? /line 2, column/ : /línea 2, columna/);
  });

  test('in another encoding is refused rather than misread', async () => {
    const latin = await send(language, { upload: new Uint8Array([0x7b, 0x22, 0x69, 0x64, 0x22, 0x3a, 0x22, 0xf1, 0x22, 0x7d]) });
    const wide = await send(language, { upload: new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]) });
    for (const page of [latin, wide]) {
      expect(page.status).toBe(422);
      expect(page.text).toContain('UTF-8');
    }
  });

  test('that is too large is refused, however large', async () => {
    const above = await send(language, { text: `{"id":"${'x'.repeat(600_000)}"}` });
    const tenMegabytes = await send(language, { upload: utf8('x'.repeat(10_000_000)) });
    expect([above.status, tenMegabytes.status]).toEqual([413, 413]);
    expect(tenMegabytes.all('html')[0]?.getAttribute('lang')).toBe(language);
    expect(above.text).toContain(words.whatToDo === '' ? '' : language === 'en' ? 'Leave out attachments' : 'Quite anexos');
  });

  test('without agreement or day says what is wanting', async () => {
    const page = await send(language, { text: '{}' });
    expect(page.all('.ask-problem__place code').map(({ textContent }) => textContent)).toEqual([
      'proposal.agreement',
      'proposal.decidedOn',
    ]);
  });

  test('never overrides, nor is overridden by, what the form says', async () => {
    const page = await send(language, { text: JSON.stringify(BARE), fields: { 'on|day': '1', 'on|month': '3', 'on|year': '2025' } });
    expect(page.status).toBe(422);
    expect(page.text).toContain('2025-02-15');
  });

  test('nothing, a list and a number are no person file', async () => {
    for (const text of ['', '[1]', '7', 'null']) expect((await send(language, { text })).status).toBe(422);
  });
});

test('the page offers both ways and says that nothing is kept', async () => {
  const page = await get(app, '/ask/file');
  expect(page.all('textarea[name=text]')).toHaveLength(1);
  expect(page.all('input[type=file]')).toHaveLength(1);
  expect(page.text).toContain('Nothing you enter is stored');
});
