/** Pages in a real browser, for the tests of one file: served on this machine, opened at a width, and held to what every page must be. */
import { AxeBuilder } from '@axe-core/playwright';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { LANGUAGES, type Language } from '../src/base/text.ts';
import { registerAssets } from '../src/web/assets.ts';
import { addressIn } from '../src/web/page.ts';
import { securityHeaders } from '../src/web/security-headers.ts';
import { chromium } from './required.ts';

export const executablePath = chromium();

export type Opened = { readonly page: Page; readonly complaints: readonly string[] };

/** Starts and stops with the file's own tests. `url()` is known once they run. */
export function pagesInBrowser(makeApp: () => Hono): {
  readonly url: () => string;
  readonly opened: (path: string, width: number, script?: boolean) => Promise<Opened>;
} {
  let server: ServerType;
  let browser: Browser;
  let url = '';
  beforeAll(async () => {
    server = createAdaptorServer({ fetch: makeApp().fetch });
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
  return {
    url: () => url,
    opened: async (path, width, script = true) => {
      const context = await browser.newContext({ javaScriptEnabled: script, viewport: { width, height: 900 } });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(`${url}${path}`);
      return { page, complaints };
    },
  };
}

/** One room's pages in both languages, with the real headers and assets. */
export function roomAlone(register: (pages: Hono, language: Language) => void): Hono {
  const app = new Hono({ strict: false });
  app.use(securityHeaders);
  app.get('/favicon.ico', (context) => context.body(null, 204));
  registerAssets(app);
  for (const language of LANGUAGES) {
    const pages = new Hono({ strict: false });
    register(pages, language);
    app.route(addressIn(language, '/'), pages);
  }
  return app;
}

export const inBothLanguagesAndWidths = (paths: readonly string[]): readonly (readonly [string, number])[] =>
  paths.flatMap((path) => LANGUAGES.flatMap((language) => [1280, 360].map((width) => [addressIn(language, path), width] as const)));

/** WCAG 2.2 at levels A and AA; nothing to be scrolled sideways; nothing on the console. */
export async function expectSound({ page, complaints }: Opened): Promise<void> {
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
  const wide: unknown = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  expect(wide).toBe(0);
  expect(complaints).toEqual([]);
}
