/**
 * The sentence page in a real browser, in both languages, wide and narrow: nothing that axe finds wrong, nothing on the console, nothing that
 * must be scrolled sideways; and with script, a changed field changes the dates without leaving the page.
 */
import { describe, expect, test } from 'vitest';
import { engine } from '../src/catalogue/engine.ts';
import { registerSentence } from '../src/web/sentence-routes.ts';
import { executablePath, expectSound, inBothLanguagesAndWidths, pagesInBrowser, roomAlone } from './pages-in-browser.ts';

const PATHS = ['/sentence', '/sentence/example/england-wales', '/sentence/example/ognyanov'];

describe.skipIf(executablePath === undefined)('the sentence page in the browser', () => {
  const { opened, url } = pagesInBrowser(() =>
    roomAlone((pages, language) => registerSentence(pages, { engine, language, today: () => '2026-11-24' })),
  );

  test.each(inBothLanguagesAndWidths(PATHS))('%s at %i', async (path, width) => {
    const shown = await opened(path, width);
    await expectSound(shown);
    await shown.page.context().close();
  });

  test('with script, a changed row moves the dates in place', async () => {
    const { page, complaints } = await opened('/sentence/example/england-wales', 1280);
    await page.fill('#e1-days', '20');
    await page.locator('#e1-days').blur();
    await page.locator('.sen-head__title', { hasText: '5 January 2027' }).waitFor();
    expect(await page.locator('#e1 .sen-effect').textContent()).toContain('20 days later');
    expect(page.url()).toBe(`${url()}/sentence/example/england-wales`);
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
