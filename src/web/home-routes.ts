/** The first page. It depends on the catalogue and the day alone, so it is made once a day and kept. */
import type { Hono } from 'hono';
import { messagesIn } from '../locales/messages.ts';
import { homeModel } from './home-model.ts';
import { renderPage } from './page.ts';
import type { WebContext } from './web-context.ts';

export function registerHome(app: Hono, context: WebContext): void {
  let kept: { readonly day: string; readonly page: string } | undefined;
  app.get('/', (request) => {
    const day = context.today();
    if (kept?.day !== day) kept = { day, page: homePage(context) };
    return request.html(kept.page);
  });
}

function homePage(context: WebContext): string {
  const { language } = context;
  const words = messagesIn(language).home;
  return renderPage('home.njk', { words, page: homeModel(context) }, { language, path: '/', title: words.title });
}
