/**
 * The explorer of feasibility in a real browser, in both languages, wide and narrow: nothing that axe finds wrong, nothing on the console,
 * nothing that must be scrolled sideways; the answer follows a slider, a link restores the state, and without script the button does the same.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/base/text.ts';
import { engine } from '../src/catalogue/engine.ts';
import { registerAssets } from '../src/web/assets.ts';
import { registerFeasibility } from '../src/web/feasibility-routes.ts';
import { addressIn } from '../src/web/page.ts';
import { securityHeaders } from '../src/web/security-headers.ts';
import { chromium } from './required.ts';

const executablePath = chromium();
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PATHS = ['/feasibility', '/feasibility?agreement=no-nl-2015', '/feasibility?capacity=standard:ecthr&keep=agreement%3Dus-sv-2025'];

describe.skipIf(executablePath === undefined)('the explorer in the browser', () => {
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
      registerFeasibility(pages, { engine, language, today: () => '2026-11-24' });
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

  test('the answer follows the slider, and the address restores it', async () => {
    const { page, complaints } = await opened('/feasibility', 1280);
    await page.fill('#in-fee', '10000');
    await page.locator('.fea-numbers', { hasText: '25,537' }).waitFor();
    expect(new URL(page.url()).searchParams.get('fee')).toBe('10000');
    await page.reload();
    expect(await page.locator('.fea-numbers').textContent()).toContain('25,537');
    expect(await page.inputValue('#in-fee')).toBe('10000');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('without script, the button does the same, and another scenario stands beside it', async () => {
    const { page } = await opened('/feasibility', 360, false);
    await page.fill('#in-fee', '10000');
    await page.click('.exp-buttons .govuk-button:not(.govuk-button--secondary)');
    expect(await page.locator('.fea-numbers').textContent()).toContain('25,537');
    await page.click('#exp-keep');
    await page.fill('#in-fee', '30000');
    await page.click('.exp-buttons .govuk-button:not(.govuk-button--secondary)');
    expect(await page.locator('.exp-compare').textContent()).toContain('25,537');
    await page.context().close();
  });

  test('a value that is no number is refused with its bounds, and nothing breaks', async () => {
    const { page } = await opened('/feasibility?fee=plenty', 1280, false);
    expect(await page.locator('.exp-problems').textContent()).toContain('Give a whole number');
    await page.context().close();
  });
});
