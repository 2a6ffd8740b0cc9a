/** All agreements, one agreement, and two side by side. Addresses name agreements and nothing else. */
import type { Hono } from 'hono';
import { nearest } from '../base/nearest.ts';
import type { Agreement } from '../instruments/agreement.ts';
import { capitalised } from '../locales/format.ts';
import { messagesIn } from '../locales/messages.ts';
import { agreementHead, agreementModel } from './agreement-model.ts';
import { compareModel } from './compare-model.ts';
import { notFoundPage } from './error-pages.ts';
import { agreementHref } from './links.ts';
import { renderPage } from './page.ts';
import type { WebContext } from './web-context.ts';

export function registerAgreements(app: Hono, context: WebContext): void {
  const { engine, language } = context;
  app.get('/agreements', (request) => request.html(listPage(context)));
  app.get('/agreements/:id', (request) => {
    const id = request.req.param('id');
    const agreement = engine.agreement(id);
    if (agreement === undefined) return request.html(notFoundPage(language, nearAgreement(id, context)), 404);
    return request.html(agreementPage(agreement, context));
  });
  app.get('/compare', (request) => request.html(comparePage(request.req.query('a') ?? '', request.req.query('b') ?? '', context)));
}

function nearAgreement(id: string, { engine, language }: WebContext): { readonly name: string; readonly href: string } | undefined {
  const near = nearest(
    id,
    engine.catalogue.agreements.map((one) => one.id),
  );
  return near === undefined ? undefined : { name: near, href: agreementHref(language, near) };
}

function listPage(context: WebContext): string {
  const { engine, language } = context;
  const words = messagesIn(language).agreements;
  const agreements = engine.catalogue.agreements.map((agreement) => ({
    ...agreementHead(agreement, context),
    href: agreementHref(language, agreement.id),
  }));
  return renderPage(
    'agreements.njk',
    { words, agreements, choices: choices(context, '', '') },
    { language, path: '/agreements', title: words.title },
  );
}

function agreementPage(agreement: Agreement, context: WebContext): string {
  const { language } = context;
  const { agreements: words, law, home } = messagesIn(language);
  const model = { words, law, home, page: agreementModel(agreement, context) };
  return renderPage('agreement.njk', model, {
    language,
    path: `/agreements/${agreement.id}`,
    title: capitalised(agreement.title[language]),
  });
}

type Choice = { readonly value: string; readonly text: string; readonly selected: boolean };

type Choices = { readonly a: readonly Choice[]; readonly b: readonly Choice[] };

/** Until a second one is chosen the second list stands at another agreement than the first. */
function choices({ engine, language }: WebContext, a: string, b: string): Choices {
  const ids = engine.catalogue.agreements.map(({ id }) => id);
  const other = b === '' ? (ids.find((id) => id !== (a === '' ? ids[0] : a)) ?? '') : b;
  const of = (chosen: string): readonly Choice[] =>
    engine.catalogue.agreements.map(({ id, title }) => ({ value: id, text: capitalised(title[language]), selected: id === chosen }));
  return { a: of(a), b: of(other) };
}

function comparePage(a: string, b: string, context: WebContext): string {
  const { engine, language } = context;
  const words = messagesIn(language).agreements;
  const first = engine.agreement(a);
  const second = engine.agreement(b);
  const problem =
    a === '' || b === ''
      ? undefined
      : first === undefined || second === undefined
        ? words.compareUnknown
        : a === b
          ? words.compareSame
          : undefined;
  const pair = first === undefined || second === undefined || a === b ? undefined : ([first, second] as const);
  const title =
    pair === undefined ? words.compareTitle : capitalised(words.compareHeading(pair[0].title[language], pair[1].title[language]));
  const page = pair === undefined ? undefined : compareModel(pair, context);
  const chosen = new URLSearchParams([...(first === undefined ? [] : [['a', a]]), ...(second === undefined ? [] : [['b', b]])]).toString();
  const path = chosen === '' ? '/compare' : `/compare?${chosen}`;
  return renderPage('compare.njk', { words, page, problem, choices: choices(context, a, b) }, { language, path, title });
}
