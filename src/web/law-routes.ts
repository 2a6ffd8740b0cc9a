/** Every rule in plain words, with a filter, and each rule in full. A filter names rules and never a person, so it may stand in an address. */
import type { Context, Hono } from 'hono';
import { nearest } from '../base/nearest.ts';
import type { LocatedRule } from '../instruments/catalogue.ts';
import { shownNumber } from '../locales/format.ts';
import { messagesIn } from '../locales/messages.ts';
import { DOCUMENT_FORMS, documentOfLaw } from '../reports/document-out.ts';
import { answerDocument } from './document-answer.ts';
import { notFoundPage } from './error-pages.ts';
import { EFFECTS, lawList, type LawFilter } from './law-list-model.ts';
import { ruleHref } from './links.ts';
import { renderPage } from './page.ts';
import { ruleModel } from './rule-model.ts';
import type { WebContext } from './web-context.ts';

/** More words than this are not looked for. */
const FILTER_LENGTH_MAX = 200;

export function registerLaw(app: Hono, context: WebContext): void {
  const { engine, language } = context;
  app.get('/law', (request) => request.html(listPage(filterOf(request), context)));
  for (const form of DOCUMENT_FORMS)
    app.get(`/law/document.${form}`, (request) => {
      const id = (request.req.query('of') ?? '').slice(0, FILTER_LENGTH_MAX);
      const document = documentOfLaw(engine, id, language);
      if (document === undefined) return request.html(notFoundPage(language, nearRule(id, context)), 404);
      return answerDocument(request, document, form, `habeas-${id.replaceAll(/[^a-zA-Z0-9.-]+/g, '-')}`);
    });
  app.get('/law/:ruleId{.+}', (request) => {
    const id = request.req.param('ruleId');
    const located = engine.rules.get(id);
    if (located === undefined) return request.html(notFoundPage(language, nearRule(id, context)), 404);
    return request.html(rulePage(located, context));
  });
}

function filterOf({ req }: Context): LawFilter {
  const value = (name: string): string => (req.query(name) ?? '').slice(0, FILTER_LENGTH_MAX).trim();
  return { text: value('text'), order: value('order'), effect: value('effect'), standing: value('standing') };
}

function nearRule(id: string, { engine, language }: WebContext): { readonly name: string; readonly href: string } | undefined {
  const near = nearest(id, engine.rules.keys());
  return near === undefined ? undefined : { name: near, href: ruleHref(language, near) };
}

function listPage(filter: LawFilter, context: WebContext): string {
  const { engine, language } = context;
  const { law: words, lists } = messagesIn(language);
  const page = lawList(filter, context);
  const isFiltered = Object.values(filter).some((value) => value !== '');
  const number = (value: number): string => shownNumber(value, language);
  const model = {
    words,
    page,
    filter,
    isFiltered,
    lead: words.lead(number(page.all), number(engine.catalogue.instruments.length)),
    found: isFiltered ? words.found(number(page.shown), number(page.all)) : words.foundAll(number(page.all)),
    effects: EFFECTS.map((effect) => ({ effect, label: lists.effects[effect], means: lists.effectsMean[effect] })),
  };
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== '')).toString();
  return renderPage('law.njk', model, { language, path: query === '' ? '/law' : `/law?${query}`, title: words.title });
}

function rulePage(located: LocatedRule, context: WebContext): string {
  const { language } = context;
  const words = messagesIn(language).law;
  const { id } = located.rule;
  const path = ruleHref('en', id);
  return renderPage('rule.njk', { words, rule: ruleModel(located, context) }, { language, path, title: id });
}
