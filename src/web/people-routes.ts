/** The people of the article, listed. Each full answer is a page of its own. */
import type { Hono } from 'hono';
import { messagesIn } from '../locales/messages.ts';
import { renderPage } from './page.ts';
import { articlePeople } from './people-model.ts';
import type { WebContext } from './web-context.ts';

export function registerPeople(app: Hono, context: WebContext): void {
  const { language } = context;
  app.get('/people', (request) => {
    const words = messagesIn(language).home;
    const model = { words, people: articlePeople(context) };
    return request.html(renderPage('people.njk', model, { language, path: '/people', title: words.peopleTitle }));
  });
}
