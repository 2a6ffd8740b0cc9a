import type { Hono } from 'hono';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { executablePath, pagesInBrowser, roomAlone } from '../../test/pages-in-browser.ts';
import { textOf as shownText, type Shown, type ShownPage } from '../../test/shown-page.ts';
import { LANGUAGES } from '../base/text.ts';
import { engine } from '../catalogue/engine.ts';
import { addressIn } from './page.ts';
import { registerSentence } from './sentence-routes.ts';

const TODAY = '2026-11-24';
const room = (): Hono => roomAlone((pages, language) => registerSentence(pages, { engine, language, today: () => TODAY }));
const app = room();
type Fields = Readonly<Record<string, string>>;
async function post(path: string, fields: Fields) {
  const answer = await app.request(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  const { document }: { document: ShownPage } = parseHTML(await answer.text());
  const all = (selector: string): readonly Shown[] => [...document.querySelectorAll(selector)];
  return {
    one: (selector: string) => document.querySelector(selector),
    text: (selector: string) => shownText(document.querySelector(selector)),
    texts: (selector: string) => all(selector).map((each) => shownText(each)),
    all,
  };
}
const swede: Fields = {
  law: 'sweden',
  on: '24 November 2026',
  't0-id': 'A',
  't0-kind': 'standard',
  't0-length': '6 years',
  't0-sentencedOn': '1 December 2025',
  't0-start': '1 February 2026',
  't0-finalOn': '20 January 2026',
  'e0-kind': 'absence',
  'e0-from': '3 March 2026',
  'e0-to': '5 March 2026',
};

describe('the line, without script', () => {
  test('each row is seen under the law of its day and begins where the one before it ended', async () => {
    const page = await post('/sentence', swede);
    expect(page.texts('.sen-rows tbody tr').map((row) => row.replaceAll(/\s+/g, ' '))).toEqual([
      expect.stringContaining('Sentence A 31 Jan 2030'),
      expect.stringMatching(/1 Jan 2026 Law Three quarters .* 31 Jan 2030 → 1 Aug 2030 182 days later/),
      expect.stringMatching(/3 Mar 2026 – 5 Mar 2026 Event Away.* 1 Aug 2030 → 4 Aug 2030 3 days later/),
    ]);
    expect(page.all('.sen-mark').length).toBe(3);
    // What stands last is the answer.
    expect(page.text('.sen-head__title')).toBe('4 August 2030');
  });
  test('a button moves an event, both of its ends, in whichever words they were', async () => {
    const page = await post('/sentence', { ...swede, action: 'move-event:0:-7' });
    expect([page.one('#e0-from')?.getAttribute('value'), page.one('#e0-to')?.getAttribute('value')]).toEqual([
      '24 February 2026',
      '26 February 2026',
    ]);
    const spanish = await post('/es/sentence', { ...swede, action: 'move-event:0:30' });
    expect(spanish.one('#e0-from')?.getAttribute('value')).toBe('2 de abril de 2026');
  });
  test.each(['move-event:9:7', 'move-event:0:x', 'move-event:0:1e9', 'move-event:0:0.5', 'move-event:-1:7', 'move-event'])(
    '%s moves nothing',
    async (action) => expect((await post('/sentence', { ...swede, action })).one('#e0-from')?.getAttribute('value')).toBe('3 March 2026'),
  );
  test('an event is added on the day that is given for it', async () => {
    const page = await post('/sentence', { ...swede, action: 'add-event', newKind: 'absence', newDay: '1 May 2026' });
    expect(page.one('#e1-from')?.getAttribute('value')).toBe('1 May 2026');
  });
  test.each(LANGUAGES)('%s: what moved since the last answer is told, before → after and by how many days', async (language) => {
    const first = await post(addressIn(language, '/sentence'), swede);
    const was = first.one('#was')?.getAttribute('value') ?? '';
    expect(was).toBe('2030-08-04/2030-08-04/2032-02-02');
    const longer = await post(addressIn(language, '/sentence'), { ...swede, 'e0-to': '15 March 2026', was });
    expect(longer.text('.sen-since').replaceAll(/\s+/g, ' ')).toContain(
      language === 'en'
        ? 'Release 4 Aug 2030 → 14 Aug 2030, 10 days later. End 2 Feb 2032 → 12 Feb 2032, 10 days later.'
        : '10 días después',
    );
    expect((await post(addressIn(language, '/sentence'), { ...swede, was })).one('.sen-since')).toBeNull();
  });
  test.each(['', 'x/y/z', '2030-02-30/2030-02-30/', '<b>'.repeat(1_000)])(
    'a page before that is no answer (%s) is passed over',
    async (was) => expect((await post('/sentence', { ...swede, was })).one('.sen-since')).toBeNull(),
  );
  test('where no date is supported the line still shows what was entered', async () => {
    const page = await post('/sentence', { ...swede, 't0-kind': 'life' });
    expect(page.one('.sen-head--refused')).not.toBeNull();
    expect(page.all('.sen-mark').length).toBe(2);
  });
});

describe.skipIf(executablePath === undefined)('the line, in a browser', () => {
  const { opened } = pagesInBrowser(room);
  const EXAMPLE = '/sentence/example/england-wales';
  test('the arrow keys move an event, the form follows, and the dates are told anew', async () => {
    const { page, complaints } = await opened(EXAMPLE, 1280);
    const remand = page.locator('.sen-mark[data-event="0"]');
    await remand.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('PageDown');
    expect(await page.locator('#e0-from').inputValue()).toBe('7 November 2025');
    expect(await page.locator('#e0-to').inputValue()).toBe('1 January 2026');
    await page.locator('.sen-mark[data-event="0"][data-day="20399"]:focus').waitFor();
    expect(await remand.getAttribute('aria-valuetext')).toBe('7 November 2025');
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 30_000);
  test('an event is dragged along the line, in Spanish too', async () => {
    const { page, complaints } = await opened(`/es${EXAMPLE}`, 1280);
    const mark = page.locator('.sen-mark[data-event="1"]');
    await mark.scrollIntoViewIfNeeded();
    const shape = await mark.locator('circle').boundingBox();
    if (shape === null) throw new Error('the mark is not on the page');
    await page.mouse.move(shape.x + 7, shape.y + 7);
    await page.mouse.down();
    await page.mouse.move(shape.x + 77, shape.y + 7, { steps: 4 });
    await page.mouse.up();
    const day = await mark.getAttribute('aria-valuetext');
    expect(day).not.toBe('11 de mayo de 2026');
    expect(await page.locator('#e1-from').inputValue()).toBe(day);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 30_000);
  test('a longer absence is seen to move the dates without a new page', async () => {
    const { page } = await opened(EXAMPLE, 360);
    await page.locator('#e2-to').fill('22 July 2026');
    await page.locator('#e2-to').blur();
    await page.locator('.sen-since').waitFor();
    expect((await page.locator('.sen-since').textContent())?.replaceAll(/\s+/g, ' ')).toContain('30 Dec 2026 → 9 Jan 2027, 10 days later');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.context().close();
  }, 30_000);
  test('without script the same buttons are there', async () => {
    const { page } = await opened(EXAMPLE, 1280, false);
    await page.locator('.sen-move').first().click();
    expect(await page.locator('#e0-from').inputValue()).toBe('8 November 2025');
    await page.context().close();
  }, 30_000);
});
