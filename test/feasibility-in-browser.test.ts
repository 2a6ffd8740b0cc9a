/**
 * The explorer of feasibility in a real browser, in both languages, wide and narrow: nothing that axe finds wrong, nothing on the console,
 * nothing that must be scrolled sideways; the answer follows a slider, a link restores the state, and without script the button does the same.
 */
import { describe, expect, test } from 'vitest';
import { engine } from '../src/catalogue/engine.ts';
import { registerFeasibility } from '../src/web/feasibility-routes.ts';
import { executablePath, expectSound, inBothLanguagesAndWidths, pagesInBrowser, roomAlone } from './pages-in-browser.ts';

const PATHS = ['/feasibility', '/feasibility?agreement=no-nl-2015', '/feasibility?capacity=standard:ecthr&keep=agreement%3Dus-sv-2025'];

describe.skipIf(executablePath === undefined)('the explorer in the browser', () => {
  const { opened } = pagesInBrowser(() =>
    roomAlone((pages, language) => registerFeasibility(pages, { engine, language, today: () => '2026-11-24' })),
  );

  test.each(inBothLanguagesAndWidths(PATHS))('%s at %i', async (path, width) => {
    const shown = await opened(path, width);
    await expectSound(shown);
    await shown.page.context().close();
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

  test('who is sent, the reading and the day of the law are switches; what they do not move stays on the page', async () => {
    const { page, complaints } = await opened('/feasibility', 1280);
    await page.selectOption('#sending', 'permitted');
    await page.locator('#exp-subtitle', { hasText: 'only those whom law permits' }).waitFor();
    expect(await page.locator('.fea-answer').textContent()).toContain('0 would be there');
    await page.selectOption('#reading', 'US.DVD=B');
    await page.waitForURL(/reading=US.DVD/);
    expect(await page.locator('#reading option').count()).toBe(8);
    expect(await page.locator('#fea-plot-deaths').count()).toBe(1);
    await page.goto(`${page.url()}&on=2025-02-10`);
    expect(await page.locator('#exp-subtitle').textContent()).toContain('Law of 2025-02-10');
    expect(await page.locator('#reading option').count()).toBe(8);
    expect(complaints).toEqual([]);
    await page.goto(page.url().replace('2025-02-10', '1999-01-01'));
    expect(await page.locator('.exp-problems').count()).toBe(1);
    await page.context().close();
  });
});
