/** The pages for those who write and read agreements, in a real browser: the law as it might be, comparisons, documents. */
import { describe, expect, test } from 'vitest';
import { engine } from '../src/catalogue/engine.ts';
import { registerAgreements } from '../src/web/agreement-routes.ts';
import { registerLaw } from '../src/web/law-routes.ts';
import { screeningsOf } from '../src/web/screenings.ts';
import { registerWhatIf } from '../src/web/what-if-routes.ts';
import { executablePath, expectSound, inBothLanguagesAndWidths, pagesInBrowser, roomAlone } from './pages-in-browser.ts';

const { opened } = pagesInBrowser(() =>
  roomAlone((pages, language) => {
    const context = { engine, language, today: () => '2026-11-24' };
    registerAgreements(pages, context);
    registerLaw(pages, context);
    registerWhatIf(pages, context, screeningsOf(engine));
  }),
);

const PATHS = [
  '/what-if',
  '/what-if?agreement=model&who=model%2Fno-tie&without=model.gate-2-tie&inForce=yes',
  '/what-if?agreement=us-sv-2025&on=2025-02-15&who=population&without=US.VALENTINE',
  '/compare?a=us-sv-2025&b=model',
  '/agreements/un-model-1985/document.html',
  '/law/document.html?of=US.CH306.CONSENT',
  '/compare.html?a=us-sv-2025&b=model',
];

describe.skipIf(executablePath === undefined)('pages for authors and lawyers', () => {
  test.each(inBothLanguagesAndWidths(PATHS))('%s at %i is sound', async (path, width) => {
    await expectSound(await opened(path, width));
  });
  test('a rule is left out by choosing it, without script', async () => {
    const { page } = await opened('/what-if?agreement=model&on=2026-11-24', 1280, false);
    await page.selectOption('#who', 'model/no-tie');
    await page.selectOption('#without', 'model.gate-2-tie');
    await page.check('#inForce');
    await page.click('form[method=get] button');
    expect(await page.textContent('.wif-says')).toContain('barred');
    expect(await page.textContent('main')).toContain('is not in play');
  });
});
