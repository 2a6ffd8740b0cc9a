/** How answers are made, what the words mean, and what an answer is not. */
import type { Hono } from 'hono';
import { OUTCOMES } from '../decisions/decision.ts';
import { messagesIn } from '../locales/messages.ts';
import { EFFECTS } from './law-list-model.ts';
import { renderPage } from './page.ts';
import type { WebContext } from './web-context.ts';

export function registerAbout(app: Hono, { language }: WebContext): void {
  app.get('/about', (request) => {
    const { about, lists } = messagesIn(language);
    const model = {
      words: about,
      outcomes: OUTCOMES.map((outcome) => ({ outcome, label: lists.outcomes[outcome], means: lists.outcomesMean[outcome] })),
      effects: EFFECTS.map((effect) => ({ effect, label: lists.effects[effect], means: lists.effectsMean[effect] })),
    };
    return request.html(renderPage('about.njk', model, { language, path: '/about', title: about.title }));
  });
}
