/** The interview, a file that is refused, a decision, its letter and a worked case in a real browser without script, checked by axe in both languages. */
import { AxeBuilder } from '@axe-core/playwright';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/base/text.ts';
import { engine } from '../src/catalogue/engine.ts';
import { createApp } from '../src/web/app.ts';
import { addressIn } from '../src/web/page.ts';
import { chromium } from './required.ts';

const executable = chromium();
const WIDTHS = [1280, 360];
/** A machine that does much else at once takes its time. */
const PATIENCE_MS = 180_000;
const OPEN_ALL = "document.querySelectorAll('details').forEach((details) => details.setAttribute('open', ''))";

/** Presses a button, and waits until the page that it leads to is there. */
const press = (page: Page, button: string): Promise<unknown> => Promise.all([page.waitForEvent('load'), page.click(button)]);

describe.skipIf(executable === undefined)('pages about one person, in a browser', () => {
  let server: ServerType;
  let browser: Browser;
  let origin = '';

  beforeAll(async () => {
    server = createAdaptorServer({ fetch: createApp({ engine, today: () => '2026-11-24' }).fetch });
    const { port } = await new Promise<AddressInfo>((resolve, reject) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        if (address === null || typeof address === 'string') reject(new Error('no port'));
        else resolve(address);
      });
    });
    origin = `http://127.0.0.1:${port}`;
    browser = await playwright.launch({ executablePath: executable ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** No barrier that axe finds, no line wider than the screen, nothing asked of anybody else, no fact in the address. */
  async function isSound(page: Page): Promise<void> {
    // What axe finds does not depend on the width, and it takes its time.
    if ((page.viewportSize()?.width ?? 0) > 1_000) await hasNoBarrier(page);
    expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true);
    expect(new URL(page.url()).search).toBe('');
  }

  async function hasNoBarrier(page: Page): Promise<void> {
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
  }

  describe.each(LANGUAGES.flatMap((language) => WIDTHS.map((width) => ({ language, width }))))(
    'in $language at $width',
    ({ language, width }) => {
      const foreign: string[] = [];
      const open = async (path: string): Promise<Page> => {
        const page = await (await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: true })).newPage();
        page.on('request', (request) => {
          if (!request.url().startsWith(origin)) foreign.push(request.url());
        });
        await page.goto(origin + addressIn(language, path));
        return page;
      };

      test(
        'an interview from the start to the letter',
        async () => {
          const page = await open('/ask');
          await isSound(page);
          await page.check('input[name=agreement][value="us-sv-2025"]');
          for (const [part, value] of [
            ['day', '15'],
            ['month', '2'],
            ['year', '2025'],
          ])
            await page.fill(`input[name="start|on|${part}"]`, value ?? '');
          await press(page, 'button[value=start]');
          await isSound(page);
          await press(page, 'button[value=save]');
          await isSound(page);
          await press(page, 'button[value=unknown]');
          await isSound(page);
          await press(page, '.ask-forming button');
          await isSound(page);
          await page.evaluate(OPEN_ALL);
          await isSound(page);
          await press(page, '.dec-letters__row button >> nth=0');
          await isSound(page);
          expect(foreign).toEqual([]);
          await page.context().close();
        },
        PATIENCE_MS,
      );

      test(
        'a file that is refused',
        async () => {
          const page = await open('/ask/file');
          await isSound(page);
          await page.fill('#text', '{"person":{"gang":"x"}}');
          await press(page, 'button[value=decide]');
          await isSound(page);
          await page.context().close();
        },
        PATIENCE_MS,
      );

      test(
        'a list of records, and a worked case',
        async () => {
          const page = await open('/people/article-3b');
          await isSound(page);
          await press(page, 'button[value=show]');
          await page.evaluate(OPEN_ALL);
          await press(page, 'button[value="edit:offences"]');
          await isSound(page);
          await press(page, 'button[value=add]');
          await isSound(page);
          await page.context().close();
        },
        PATIENCE_MS,
      );
    },
  );
});
