/**
 * The pages in a real browser, in both languages, wide and narrow: nothing that axe finds wrong, nothing on the console, nothing asked of
 * another site, nothing that must be scrolled sideways, and the first page's answer on one screen.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../src/web/serve.ts';
import { chromium } from './required.ts';

const executablePath = chromium();
const PATHS = [
  '/',
  '/people',
  '/agreements',
  '/agreements/us-sv-2025',
  '/compare?a=us-sv-2025&b=no-nl-2015',
  '/law?order=SV',
  '/law/US.PLACE',
  '/about',
  '/ask',
  '/nowhere',
];
const PREFIXES = ['', '/es'];
const WIDTHS = [1280, 360];
/** WCAG 2.2 at levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe.skipIf(executablePath === undefined)('in the browser', () => {
  let served: Served;
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    served = await serve({ port: 0 });
    browser = await playwright.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    context = await browser.newContext();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  /** Opens the page and notes what the browser complained of and what it asked of others. */
  async function opened(
    path: string,
    width: number,
    height = 800,
  ): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
    const page = await context.newPage();
    await page.setViewportSize({ width, height });
    const complaints: string[] = [];
    page.on('console', (message) => {
      const isExpected = path.endsWith('/nowhere') && message.text().includes('404');
      if (['error', 'warning'].includes(message.type()) && !isExpected) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(served.url)) complaints.push(`asked ${request.url()}`);
    });
    await page.goto(served.url + path);
    return { page, complaints };
  }

  const everyPage = PREFIXES.flatMap((prefix) => PATHS.map((path) => (prefix === '' ? path : path === '/' ? prefix : prefix + path)));

  test.each(everyPage)(
    '%s is accessible, quiet, and needs no sideways scrolling',
    async (path) => {
      for (const width of WIDTHS) {
        const { page, complaints } = await opened(path, width);
        const scrolled = await page.evaluate('document.documentElement.scrollWidth');
        expect(scrolled, `${width} px`).toBeLessThanOrEqual(width);
        const { violations } = await new AxeBuilder({ page }).options({ runOnly: RULES, resultTypes: ['violations'] }).analyze();
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map(({ html }) => html)
                .join(' | ')
                .slice(0, 500)}`,
          ),
          `${width} px`,
        ).toEqual([]);
        expect(complaints, `${width} px`).toEqual([]);
        await page.close();
      }
    },
    60_000,
  );

  test.each(PREFIXES)('on one screen the first page%s says what was offered, what the law says of it, and where to go', async (prefix) => {
    const { page } = await opened(prefix === '' ? '/' : prefix, 1280, 800);
    for (const selector of ['h1', '.hb-offer', '.hb-matrix', '.hb-go']) {
      const box = await page.locator(selector).boundingBox();
      expect(box === null ? Infinity : box.y + box.height, selector).toBeLessThanOrEqual(800);
    }
    await page.close();
  });

  test('the first thing that a keyboard reaches leads past the header, and the language can be switched without losing the page', async () => {
    const { page } = await opened('/law/SV.C2/11/13', 1280);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('href')).toBe('#main-content');
    await page.getByRole('link', { name: 'Español' }).click();
    await page.waitForURL('**/es/law/SV.C2/11/13');
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    await page.close();
  });

  test('rules can be filtered and agreements compared without script', async () => {
    const without = await browser.newContext({ javaScriptEnabled: false });
    const page = await without.newPage();
    await page.goto(`${served.url}/law`);
    await page.getByLabel('Words in the rule').fill('4001');
    await page.getByRole('button', { name: 'Show' }).click();
    expect(await page.locator('.hb-rule').count()).toBeGreaterThan(0);
    await page.goto(`${served.url}/agreements`);
    await page.getByRole('button', { name: 'Compare' }).click();
    // Nine questions first, then term by term.
    expect(await page.locator('.hb-compare').count()).toBe(2);
    await without.close();
  });
});
