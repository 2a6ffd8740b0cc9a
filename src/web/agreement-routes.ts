/** All agreements, one agreement, and up to four side by side. Addresses name agreements and nothing else. */
import type { Context as RequestContext, Hono } from 'hono';
import { nearest } from '../base/nearest.ts';
import { agreementJson, draftOf } from '../drafting/agreement-in-catalogue.ts';
import type { Agreement } from '../instruments/agreement.ts';
import { capitalised } from '../locales/format.ts';
import { messagesIn } from '../locales/messages.ts';
import { agreementDocument } from '../reports/agreement-document.ts';
import { comparisonCsv } from '../reports/agreement-comparison.ts';
import { comparisonDocument } from '../reports/comparison-document.ts';
import { agreementHead, agreementModel } from './agreement-model.ts';
import { compareModel } from './compare-model.ts';
import { answerDocument } from './document-answer.ts';
import { notFoundPage } from './error-pages.ts';
import { DOCUMENT_FORMS } from '../reports/document-out.ts';
import { agreementHref } from './links.ts';
import { otherArrangements } from './other-arrangements.ts';
import { addressIn, renderPage } from './page.ts';
import type { WebContext } from './web-context.ts';

export function registerAgreements(app: Hono, context: WebContext): void {
  const { engine, language } = context;
  app.get('/agreements', (request) => request.html(listPage(context)));
  for (const form of DOCUMENT_FORMS)
    app.get(`/agreements/:id/document.${form}`, (request) => {
      const id = request.req.param('id');
      const agreement = engine.agreement(id);
      if (agreement === undefined) return request.html(notFoundPage(language, nearAgreement(id, context)), 404);
      return answerDocument(request, agreementDocument(engine, agreement, language), form, `habeas-${id}`);
    });
  app.get('/agreements/:id/agreement.json', (request) => {
    const id = request.req.param('id');
    const draft = draftOf(engine.catalogue, id);
    if (draft === undefined) return request.html(notFoundPage(language, nearAgreement(id, context)), 404);
    return request.body(agreementJson(draft), 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="habeas-${id}.json"`,
    });
  });
  app.get('/agreements/:id', (request) => {
    const id = request.req.param('id');
    const agreement = engine.agreement(id);
    if (agreement === undefined) return request.html(notFoundPage(language, nearAgreement(id, context)), 404);
    return request.html(agreementPage(agreement, context));
  });
  app.get('/compare', (request) => request.html(comparePage(namedIn(request), context)));
  for (const form of DOCUMENT_FORMS)
    app.get(`/compare.${form}`, (request) => {
      const { compared, problem } = comparedIn(namedIn(request), context);
      if (problem !== undefined || compared.length < 2) return request.html(comparePage(namedIn(request), context), 422);
      const name = `habeas-${compared.map(({ id }) => id).join('-')}`;
      return answerDocument(request, comparisonDocument(engine, compared, language), form, name);
    });
  app.get('/compare.csv', (request) => {
    const { compared, problem } = comparedIn(namedIn(request), context);
    if (problem !== undefined || compared.length < 2) return request.html(comparePage(namedIn(request), context), 422);
    const name = `habeas-${compared.map(({ id }) => id).join('-')}.csv`;
    return request.body(comparisonCsv(compared, language), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
    });
  });
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
    { words, agreements, others: otherArrangements(language), choices: choices(context, NONE_NAMED) },
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

/** The lists of the form: two must be chosen, two may be. */
const SLOTS = ['a', 'b', 'c', 'd'] as const;
type Slot = (typeof SLOTS)[number];
type Named = { readonly [S in Slot]: string };
const NONE_NAMED: Named = { a: '', b: '', c: '', d: '' };

const namedIn = ({ req }: RequestContext): Named => {
  const named = (slot: Slot): string => req.query(slot) ?? '';
  return { a: named('a'), b: named('b'), c: named('c'), d: named('d') };
};

type Choice = { readonly value: string; readonly text: string; readonly selected: boolean };
type Choices = { readonly [S in Slot]: readonly Choice[] };

/** Until a second one is chosen the second list stands at another agreement than the first; the last two stand at none. */
function choices({ engine, language }: WebContext, named: Named): Choices {
  const { agreements } = engine.catalogue;
  const none = messagesIn(language).agreements.compareNone;
  const of = (chosen: string): readonly Choice[] =>
    agreements.map(({ id, title }) => ({ value: id, text: capitalised(title[language]), selected: id === chosen }));
  const orNone = (chosen: string): readonly Choice[] => [{ value: '', text: none, selected: chosen === '' }, ...of(chosen)];
  const first = named.a === '' ? agreements[0]?.id : named.a;
  const other = named.b === '' ? (agreements.find(({ id }) => id !== first)?.id ?? '') : named.b;
  return { a: of(named.a), b: of(other), c: orNone(named.c), d: orNone(named.d) };
}

/** The agreements named, and what is wrong with the choice; neither where nothing is chosen yet. */
function comparedIn(
  named: Named,
  { engine, language }: WebContext,
): { readonly compared: readonly Agreement[]; readonly problem?: string } {
  const words = messagesIn(language).agreements;
  if (named.a === '' || named.b === '') return { compared: [] };
  const ids = SLOTS.map((slot) => named[slot]).filter((id) => id !== '');
  const compared = ids.flatMap((id) => engine.agreement(id) ?? []);
  if (compared.length < ids.length) return { compared, problem: words.compareUnknown };
  return new Set(ids).size < ids.length ? { compared, problem: words.compareSame } : { compared };
}

function comparePage(named: Named, context: WebContext): string {
  const { language, engine } = context;
  const words = messagesIn(language).agreements;
  const { compared, problem } = comparedIn(named, context);
  const page = problem !== undefined || compared.length < 2 ? undefined : compareModel(compared, context);
  const title = page === undefined ? words.compareTitle : capitalised(words.compareHeading(compared.map((one) => one.title[language])));
  const known = SLOTS.filter((slot) => engine.agreement(named[slot]) !== undefined).map((slot) => [slot, named[slot]]);
  const chosen = new URLSearchParams(known).toString();
  const query = chosen === '' ? '' : `?${chosen}`;
  const downloads = ['pdf', 'html', 'csv'].map((form) => ({
    form: form.toUpperCase(),
    href: addressIn(language, `/compare.${form}${query}`),
  }));
  const model = { words, page, problem, choices: choices(context, named), downloads };
  return renderPage('compare.njk', model, { language, path: `/compare${query}`, title });
}
