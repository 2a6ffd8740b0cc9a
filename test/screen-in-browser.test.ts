/**
 * The screening page in a real browser, in both languages, wide and narrow: nothing that axe finds wrong, nothing on the console, nothing that
 * must be scrolled sideways; and a file of one's own is mapped and answered without script.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/base/text.ts';
import { engine } from '../src/catalogue/engine.ts';
import { iceLayoutLines } from '../src/screening/ice-layout.ts';
import { createApp } from '../src/web/app.ts';
import { addressIn } from '../src/web/page.ts';
import { executablePath, expectSound, inBothLanguagesAndWidths, pagesInBrowser } from './pages-in-browser.ts';

const PATHS = ['/screen', '/screen?reading2=all', '/screen?on=2025-02-31'];

describe.skipIf(executablePath === undefined)('the screening page in the browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-screen-browser-'));
  beforeAll(() => writeFileSync(join(folder, 'ice.csv'), [...iceLayoutLines(300, 7), 'half a row'].join('\n')));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const { opened } = pagesInBrowser(() => {
    const app = createApp({ engine, today: () => '2026-11-24' });
    app.get('/favicon.ico', (context) => context.body(null, 204));
    return app;
  });

  test.each(inBothLanguagesAndWidths(PATHS))('%s at %i', async (path, width) => {
    const { page, complaints } = await opened(path, width);
    // A day that does not exist is refused with 422, which the browser notes.
    await expectSound({ page, complaints: complaints.filter((each) => !each.includes('422')) });
    await page.context().close();
  });

  test.each(LANGUAGES.flatMap((language) => [1280, 360].map((width) => [language, width] as const)))(
    'in %s at %i a file is mapped and answered',
    async (language, width) => {
      const { page, complaints } = await opened(addressIn(language, '/screen'), width);
      await page.setInputFiles('#file', join(folder, 'ice.csv'));
      await page.click('form[enctype] button');
      expect(await page.inputValue('#mapping')).toContain('person.nationalities');
      await expectSound({ page, complaints });
      await page.click('button[value="go"]');
      expect(await page.locator('#answer').textContent()).toContain('ice.csv');
      await expectSound({ page, complaints });
      expect(new URL(page.url()).search).toBe('');
      // The other language shows the same answer, not the form again.
      await page.click('.hb-switch__link[lang]');
      expect(await page.locator('#answer').textContent()).toContain('ice.csv');
      await page.context().close();
    },
  );
});
