import { describe, expect, test } from 'vitest';
import { canonicalJson, type Json } from '../base/canonical-json.ts';
import type { Language } from '../base/text.ts';
import { LANGUAGES } from '../base/text.ts';
import { engine } from '../catalogue/engine.ts';
import { get, post, type Page } from '../../test/page-form.ts';
import { createApp } from './app.ts';
import { addressIn } from './page.ts';
import { DECISION_MESSAGES } from './decision-messages.ts';
import { ASK_MESSAGES } from './ask-messages.ts';

const app = createApp({ engine, today: () => '2026-11-24' });
const caseNamed = (id: string) => {
  const found = engine.catalogue.decisionCases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
};
const fileOf = (id: string): string => {
  const json: Json = JSON.parse(JSON.stringify(caseNamed(id).file));
  return canonicalJson(json);
};

function startFields(agreement: string, on: string): URLSearchParams {
  const [year = '', month = '', day = ''] = on.split('-');
  return new URLSearchParams({ action: 'start', agreement, 'start|on|day': day, 'start|on|month': month, 'start|on|year': year, mode: '' });
}

const start = (language: Language, agreement: string, on: string): Promise<Page> =>
  post(app, addressIn(language, '/ask'), startFields(agreement, on));

function submit(page: Page, language: Language, changes: Readonly<Record<string, string>>): Promise<Page> {
  const fields = page.fields();
  for (const [name, value] of Object.entries(changes)) fields.set(name, value);
  return post(app, addressIn(language, '/ask'), fields);
}

const asked = (page: Page): string => page.fields().get('facts')?.split(' ')[0] ?? '';

/** The inputs of one question, filled as the pages themselves fill them from a file that holds the answer. */
async function answerFrom(file: string, page: Page, language: Language): Promise<Page> {
  const path = asked(page);
  const filled = page.fields();
  filled.set('file', file);
  filled.set('action', `edit:${path}`);
  const shown = (await post(app, addressIn(language, '/ask'), filled)).fields();
  const answer = page.fields();
  const shownBefore = Array.from(answer.keys()).filter((name) => name.startsWith(`a|${path}`));
  for (const name of shownBefore) answer.delete(name);
  let answered = false;
  for (const [name, value] of shown) {
    if (!(name === `a|${path}` || name.startsWith(`a|${path}|`))) continue;
    answer.append(name, value);
    answered ||= value !== '' && !/\|(shown|offset)$/.test(name);
  }
  answer.set('action', answered ? 'save' : 'unknown');
  return post(app, addressIn(language, '/ask'), answer);
}

describe.each(LANGUAGES)('the interview in %s', (language) => {
  const words = DECISION_MESSAGES[language];
  const ask = ASK_MESSAGES[language];

  test('about person 3a of the article reaches the outcome of the file', async () => {
    const { agreement, on } = caseNamed('article-3a');
    const file = fileOf('article-3a');
    let page = await start(language, agreement, on);
    for (let steps = 0; steps < 120 && asked(page) !== ''; steps++) {
      const before = asked(page);
      page = await answerFrom(file, page, language);
      expect([before, page.status]).toEqual([before, 200]);
      expect(asked(page)).not.toBe(before);
    }
    expect(page.text).toContain(ask.done);
    const decision = await post(app, addressIn(language, '/decision'), page.fields());
    expect(decision.all('.dec-outcome__word').map(({ textContent }) => textContent)).toEqual([words.outcome.permitted]);
  });

  test('starts with what decides most, and shows the answer forming beside it', async () => {
    const page = await start(language, 'us-sv-inter-american', '2026-02-02');
    expect(page.status).toBe(200);
    expect(page.text).toContain(`${ask.soFar}: ${words.outcome.undetermined}`);
    expect(page.all('.ask-main h1')).toHaveLength(1);
    expect(page.text).toContain(ask.wouldDecide);
  });

  test('takes “not known” and never asks the same again', async () => {
    let page = await start(language, 'us-sv-2025', '2025-02-15');
    const seen = new Set<string>();
    for (let steps = 0; steps < 120 && asked(page) !== ''; steps++) {
      expect(seen).not.toContain(asked(page));
      seen.add(asked(page));
      page = await submit(page, language, { action: 'unknown' });
    }
    expect(seen.size).toBeGreaterThan(10);
    expect(page.text).toContain(ask.done);
    expect(page.text).toContain(words.outcome['barred-until']);
  });

  test('wants an answer before it goes on, and says so at its place', async () => {
    const first = await start(language, 'us-sv-2025', '2025-02-15');
    const page = await submit(first, language, { action: 'save' });
    expect(page.status).toBe(422);
    expect(asked(page)).toBe(asked(first));
    expect(page.text).toContain(ask.choosePlease);
  });

  test('goes back to the question before, and keeps its answer to be changed', async () => {
    const first = await start(language, 'us-sv-2025', '2025-02-15');
    const fields = { action: 'save', 'a|conviction.exists': 'yes', facts: 'conviction.exists' };
    const second = await submit(first, language, fields);
    expect(second.fields().get('file')).toContain('"exists":true');
    const again = await submit(second, language, { action: 'back' });
    expect(asked(again)).toBe('conviction.exists');
    expect(again.fields().get('a|conviction.exists')).toBe('yes');
    const changed = await submit(again, language, { action: 'save', 'a|conviction.exists': 'no' });
    expect(changed.fields().get('file')).toContain('"exists":false');
    expect(changed.text).toContain(words.outcome.barred);
  });

  test('takes several answers of one section at once', async () => {
    const first = await start(language, 'us-sv-inter-american', '2026-02-02');
    const page = await submit(first, language, {
      action: 'save',
      facts: 'person.stateless person.sex person.competent',
      'a|person.stateless': 'no',
      'a|person.sex': 'male',
      'a|person.competent': '',
    });
    expect(page.fields().get('file')).toBe('{"person":{"sex":"male","stateless":false}}');
    expect(page.fields().get('asked')).toBe('person.stateless person.sex');
  });

  test('keeps where a fact is on record', async () => {
    const first = await start(language, 'us-sv-inter-american', '2026-02-02');
    const page = await submit(first, language, {
      action: 'save',
      facts: 'conviction.final',
      'a|conviction.final': 'yes',
      's|conviction.final': 'judgment <1>',
    });
    expect(page.fields().get('file')).toBe('{"conviction":{"final":{"source":"judgment <1>","value":true}}}');
  });

  test('adds and removes offences one by one', async () => {
    const first = await start(language, 'us-sv-inter-american', '2026-02-02');
    const one = await submit(first, language, { action: 'edit:offences' });
    expect(one.all('input[name="a|offences|0|description"]')).toHaveLength(1);
    const two = await submit(one, language, { action: 'add', 'a|offences|0|description': 'fraud', 'a|offences': 'complete' });
    expect(two.all('input[name="a|offences|1|description"]')).toHaveLength(1);
    const fields = two.fields();
    fields.set('a|offences|1|description', 'theft');
    fields.set('action', 'save');
    const saved = await post(app, addressIn(language, '/ask'), fields);
    expect(saved.fields().get('file')).toBe('{"offences":[{"description":"fraud"},{"description":"theft"}]}');
    const edited = await submit(saved, language, { action: 'edit:offences' });
    const removed = await submit(edited, language, { action: 'remove:0' });
    expect(removed.fields().get('file')).toBe('{"offences":[{"description":"theft"}]}');
  });

  test('the switch of language keeps the answers and the question', async () => {
    const page = await submit(await start(language, 'us-sv-inter-american', '2026-02-02'), language, {
      action: 'save',
      facts: 'person.stateless',
      'a|person.stateless': 'no',
    });
    const fields = new URLSearchParams(
      page.all('.hb-switch input').map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
    );
    const other = await post(app, addressIn(language === 'en' ? 'es' : 'en', '/ask'), fields);
    expect(asked(other)).toBe(asked(page));
    expect(other.fields().get('file')).toBe('{"person":{"stateless":false}}');
  });
});

describe('what comes back tampered with', () => {
  const state = { agreement: 'us-sv-2025', on: '2025-02-15', mode: '', action: 'show', facts: '' };
  const send = (changes: Readonly<Record<string, string>>): Promise<Page> =>
    post(app, '/ask', new URLSearchParams({ ...state, ...changes }));

  test('is read as any other input', async () => {
    expect((await send({ file: '{"person":{"stateless":true}}' })).status).toBe(200);
  });
  test('is refused with its place where it is no person file', async () => {
    const page = await send({ file: '{"person":{"stateless":"maybe"}}' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('person.stateless');
  });
  test('cannot carry an allegation', async () => {
    const page = await send({ file: '{"person":{"gangMembership":true}}' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('never a ground for sending anybody');
  });
  test('is refused where it is half a file, an unknown agreement, a day outside its span or no day', async () => {
    expect((await send({ file: '{"person":' })).text).toContain('not complete JSON');
    expect((await send({ agreement: 'us-sv-2024' })).text).toContain('us-sv-2025');
    expect((await send({ on: '1999-01-01' })).status).toBe(422);
    expect((await send({ on: '2025-02-30' })).status).toBe(422);
  });
  test('asks about nothing that is not in the vocabulary', async () => {
    expect((await send({ action: 'edit:__proto__' })).status).toBe(200);
    expect((await send({ action: 'save', facts: 'constructor.prototype', 'a|constructor.prototype': 'yes' })).status).toBe(200);
  });
  test('a body of ten megabytes is refused', async () => {
    const page = await send({ file: 'x'.repeat(10_000_000) });
    expect(page.status).toBe(413);
  });
});

test('facts never come into an address', async () => {
  const page = await start('en', 'us-sv-inter-american', '2026-02-02');
  const addresses = [
    ...page.all('form[action]').map((one) => one.getAttribute('action')),
    ...page.all('button[formaction]').map((one) => one.getAttribute('formaction')),
    ...page.all('main a[href]').map((one) => one.getAttribute('href')),
  ];
  expect(addresses.filter((address) => address?.includes('?'))).toEqual([]);
  expect((await get(app, '/decision')).status).toBe(303);
});
