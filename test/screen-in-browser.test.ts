/**
 * The screening page in a real browser, in both languages, wide and narrow: nothing that axe finds wrong, nothing on the console, nothing that
 * must be scrolled sideways; and a file of one's own is mapped and answered without script.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/base/text.ts';
import { engine } from '../src/catalogue/engine.ts';
import { iceLayoutLines } from '../src/screening/ice-layout.ts';
import { createApp } from '../src/web/app.ts';
import { addressIn } from '../src/web/page.ts';
import { chromium } from './required.ts';

const executablePath = chromium();
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PATHS = ['/screen', '/screen?reading2=all', '/screen?on=2025-02-31'];
const WIDTHS = [1280, 360];

describe.skipIf(executablePath === undefined)('the screening page in the browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-screen-browser-'));
  let server: ServerType;
  let browser: Browser;
  let url = '';

  beforeAll(async () => {
    writeFileSync(join(folder, 'ice.csv'), [...iceLayoutLines(300, 7), 'half a row'].join('\n'));
    const app = createApp({ engine, today: () => '2026-11-24' });
    app.get('/favicon.ico', (context) => context.body(null, 204));
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
    rmSync(folder, { recursive: true, force: true });
  });

  async function expectSound(page: Page): Promise<void> {
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
    const wide: unknown = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(wide).toBe(0);
  }

  test.each(PATHS.flatMap((path) => LANGUAGES.flatMap((language) => WIDTHS.map((width) => [addressIn(language, path), width] as const))))(
    '%s at %i',
    async (path, width) => {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !message.text().includes('422')) complaints.push(message.text());
      });
      await page.goto(`${url}${path}`);
      await expectSound(page);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  test.each(LANGUAGES.flatMap((language) => WIDTHS.map((width) => [language, width] as const)))(
    'in %s at %i a file is mapped and answered',
    async (language, width) => {
      // axe needs script; the page is given none.
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.goto(`${url}${addressIn(language, '/screen')}`);
      await page.setInputFiles('#file', join(folder, 'ice.csv'));
      await page.click('form[enctype] button');
      expect(await page.inputValue('#mapping')).toContain('person.nationalities');
      await expectSound(page);
      await page.click('button[value="go"]');
      expect(await page.locator('#answer').textContent()).toContain('ice.csv');
      await expectSound(page);
      expect(new URL(page.url()).search).toBe('');
      // The other language shows the same answer, not the form again.
      await page.click('.hb-switch__link');
      expect(await page.locator('#answer').textContent()).toContain('ice.csv');
      await context.close();
    },
  );
});
