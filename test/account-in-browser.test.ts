/** The pages for signing in and of one's own account, in a real browser, without script too. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PASSWORD, enterDemoWorld } from '../src/accounts/demo-world.ts';
import type { Store } from '../src/store/store.ts';
import { registerAccount } from '../src/web/account-routes.ts';
import { deskOver } from './account-pages.ts';
import { executablePath, expectSound, inBothLanguagesAndWidths, pagesInBrowser, roomAlone } from './pages-in-browser.ts';
import { storeInMemory } from './store-in-memory.ts';

describe.skipIf(executablePath === undefined)('in a browser', () => {
  let store: Store | undefined;
  const opening = Promise.withResolvers<ReturnType<typeof deskOver>>();
  const { opened } = pagesInBrowser(() =>
    roomAlone((pages, language) => registerAccount(pages, language, { desk: () => opening.promise, production: false })),
  );
  beforeAll(async () => {
    store = await storeInMemory();
    const ministries = [{ id: 'x', name: 'Ministry of X', discoveryUrl: 'http://x.test/y', clientId: 'c', clientSecret: 's' }];
    const desk = deskOver(store, { demonstration: true, ministries });
    await enterDemoWorld(store, await desk.signIn.hash(DEMO_PASSWORD));
    opening.resolve(desk);
  });
  afterAll(() => store?.close());

  test.each(inBothLanguagesAndWidths(['/sign-in', '/sign-in/code']))('%s at %i pixels is sound', async (path, width) => {
    await expectSound(await opened(path, width));
  });

  test.each(inBothLanguagesAndWidths(['/sign-in']))(
    'from %s at %i pixels, without script, one click leads to a sound account',
    async (path, width) => {
      const { page } = await opened(path, width, false);
      await page.click('button[value="counsel"]');
      await page.waitForURL('**/account');
      expect(await page.textContent('table')).toContain('DR-2026-001');
      const cookies = await page.context().cookies();
      const scripted = await opened('/sign-in', width);
      await scripted.page.context().addCookies(cookies);
      await scripted.page.goto(page.url());
      await expectSound(scripted);
      await page.click('form[action$="/sign-out"] button');
      await page.waitForURL('**/sign-in');
    },
  );

  test('a wrong password is told where it is read first, and leads to the field', async () => {
    const { page } = await opened('/sign-in', 1280);
    await page.fill('#email', 'nobody@demo.invalid');
    await page.fill('#password', 'not the password');
    await page.click('.hb-account-form button');
    await page.click('.govuk-error-summary a');
    expect(await page.evaluate('document.activeElement.id')).toBe('password');
    await expectSound({ page, complaints: [] });
  });
});
