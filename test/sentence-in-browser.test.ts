/**
 * The sentence page in a real browser, in both languages, wide and narrow: nothing that axe finds wrong, nothing on the console, nothing that
 * must be scrolled sideways; and with script, a changed field changes the dates without leaving the page.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/base/text.ts';
import { engine } from '../src/catalogue/engine.ts';
import { registerAssets } from '../src/web/assets.ts';
import { addressIn } from '../src/web/page.ts';
import { securityHeaders } from '../src/web/security-headers.ts';
import { registerSentence } from '../src/web/sentence-routes.ts';
import { chromium } from './required.ts';

const executablePath = chromium();
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PATHS = ['/sentence', '/sentence/example/england-wales', '/sentence/example/ognyanov'];

describe.skipIf(executablePath === undefined)('the sentence page in the browser', () => {
  let server: ServerType;
  let browser: Browser;
  let url = '';

  beforeAll(async () => {
    const app = new Hono({ strict: false });
    app.use(securityHeaders);
    app.get('/favicon.ico', (context) => context.body(null, 204));
    registerAssets(app);
    for (const language of LANGUAGES) {
      const pages = new Hono({ strict: false });
      registerSentence(pages, { engine, language, today: () => '2026-11-24' });
      app.route(addressIn(language, '/'), pages);
    }
    server = createAdaptorServer({ fetch: app.fetch });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    url = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
    browser = await playwright.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  async function opened(
    path: string,
    width: number,
    script = true,
  ): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
    const context = await browser.newContext({ javaScriptEnabled: script, viewport: { width, height: 900 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${url}${path}`);
    return { page, complaints };
  }

  test.each(
    PATHS.flatMap((path) => LANGUAGES.flatMap((language) => [1280, 360].map((width) => [addressIn(language, path), width] as const))),
  )('%s at %i', async (path, width) => {
    const { page, complaints } = await opened(path, width);
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
    const wide: unknown = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(wide).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('with script, a changed row moves the dates in place', async () => {
    const { page, complaints } = await opened('/sentence/example/england-wales', 1280);
    await page.fill('#e1-days', '20');
    await page.locator('#e1-days').blur();
    await page.locator('.sen-head__title', { hasText: '5 January 2027' }).waitFor();
    expect(await page.locator('#e1 .sen-effect').textContent()).toContain('20 days later');
    expect(page.url()).toBe(`${url}/sentence/example/england-wales`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('without script, the buttons do the same', async () => {
    const { page } = await opened('/sentence', 360, false);
    await page.selectOption('#law', 'netherlands');
    await page.click('button[value="show"]');
    await page.fill('#t0-length', 'three years');
    await page.fill('#t0-sentencedOn', '1 January 2023');
    await page.selectOption('#residentHere', 'yes');
    await page.selectOption('#newKind', 'remand');
    await page.click('button[value="add-event"]');
    await page.fill('#e0-days', '31');
    await page.click('.sen-compute');
    expect(await page.locator('.sen-head__title').textContent()).toContain('1 December 2024');
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });
});
