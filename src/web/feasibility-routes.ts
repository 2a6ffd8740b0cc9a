/** The explorer of feasibility: a plain form whose address is its state, and the report to take away. */
import type { Context, Hono } from 'hono';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { arrangements } from '../catalogue/arrangements.ts';
import type { Feasibility, Law } from '../feasibility/feasibility.ts';
import { DEFAULT_SETTINGS } from '../feasibility/settings.ts';
import type { Arrangement } from '../instruments/arrangement.ts';
import { FIRST_RELEASE } from '../instruments/authoring.ts';
import { feasibilityBody, feasibilityHtml } from '../reports/feasibility-html.ts';
import { lawOf } from '../reports/feasibility-law.ts';
import { documentOf, feasibilityJson, resultWith } from '../reports/feasibility-report.ts';
import { notFoundPage } from './error-pages.ts';
import { queryOf, stateOf, type ExplorerState } from './feasibility-state.ts';
import { compared, explorerForm, explorerWords } from './feasibility-view.ts';
import { addressIn, renderPage } from './page.ts';
import type { WebContext } from './web-context.ts';

const SCRIPT = readFileSync(join(import.meta.dirname, 'assets', 'feasibility.js'), 'utf8');
const PATH = '/feasibility';
/** Scenarios that stand beside the one shown. */
const KEPT_MAX = 3;

/** What law says of the built-in population does not hang on the sliders: asked once for each arrangement, and kept for the day. */
class LawOfTheDay {
  #day = '';
  readonly #kept = new Map<string, Promise<Law | undefined>>();

  get(context: WebContext, arrangement: Arrangement): Promise<Law | undefined> {
    const knownAt = context.today() < FIRST_RELEASE ? FIRST_RELEASE : context.today();
    if (this.#day !== knownAt) {
      this.#day = knownAt;
      this.#kept.clear();
    }
    const found = this.#kept.get(arrangement.id);
    if (found !== undefined) return found;
    const asked = lawOf({ engine: context.engine, arrangement, readings: new Map(), knownAt, seed: DEFAULT_SETTINGS.seed }).then((law) => {
      if (!law.ok) throw new Error('the built-in population was refused');
      return law.value;
    });
    this.#kept.set(arrangement.id, asked);
    // A failure is not kept: the next reader asks anew.
    asked.catch(() => this.#kept.delete(arrangement.id));
    return asked;
  }
}
const laws = new LawOfTheDay();

export function registerFeasibility(pages: Hono, context: WebContext): void {
  pages.get('/feasibility/live.js', (request) => request.body(SCRIPT, 200, { 'content-type': 'text/javascript; charset=utf-8' }));
  pages.get(PATH, (request) => explorer(request, context));
  pages.get('/feasibility/report.html', (request) => report(request, context, 'html'));
  pages.get('/feasibility/report.pdf', (request) => report(request, context, 'pdf'));
  pages.get('/feasibility/report.json', (request) => report(request, context, 'json'));
}

const searchOf = (request: Context): URLSearchParams => new URL(request.req.url).searchParams;

async function resultOf(context: WebContext, state: ExplorerState, replications = state.settings.replications): Promise<Feasibility> {
  const law = await laws.get(context, state.arrangement);
  return resultWith(state.arrangement, { ...state.settings, replications }, ordered(law, state.reading));
}

/** The chosen reading first: the answer starts from it. */
function ordered(law: Law | undefined, reading: string): Law | undefined {
  if (law === undefined) return undefined;
  const first = <T extends { readonly reading: string }>(all: readonly T[]): readonly T[] => [
    ...all.filter((one) => one.reading === reading),
    ...all.filter((one) => one.reading !== reading),
  ];
  return {
    ...law,
    real: { ...law.real, readings: first(law.real.readings) },
    asIfInForce: { ...law.asIfInForce, readings: first(law.asIfInForce.readings) },
  };
}

async function explorer(request: Context, context: WebContext): Promise<Response> {
  const { language, engine, today } = context;
  const search = searchOf(request);
  const state = stateOf(search, arrangements);
  if (state === undefined) return request.html(notFoundPage(language), 404);
  const result = await resultOf(context, state);
  const document = documentOf(engine, result, language, today());
  const query = queryOf(state);
  const kept = [...new Set(search.getAll('keep'))].slice(-KEPT_MAX);
  const others = await Promise.all(
    kept.flatMap((one) => {
      const other = stateOf(new URLSearchParams(one), arrangements);
      return other === undefined
        ? []
        : [resultOf(context, other).then((made) => ({ query: one, document: documentOf(engine, made, language, today()) }))];
    }),
  );
  const address = (path: string): string => `${addressIn(language, path)}?${query}`;
  const html = renderPage(
    'feasibility.njk',
    {
      words: explorerWords(language),
      form: explorerForm(state, result, language),
      report: document,
      body: feasibilityBody(document),
      action: addressIn(language, PATH),
      link: address(PATH),
      downloads: ['html', 'pdf', 'json'].map((form) => ({ form: form.toUpperCase(), href: address(`/feasibility/report.${form}`) })),
      comparison: compared({ query, document }, others),
      keep: kept,
      query,
      problems: state.problems.map(({ path, message, remedy }) => ({ path, message: message[language], remedy: remedy[language] })),
    },
    { language, path: `${PATH}?${query}`, title: document.title, styles: ['feasibility.css', 'feasibility-page.css'] },
  );
  return request.html(html, state.problems.length > 0 ? 422 : 200);
}

async function report(request: Context, context: WebContext, form: 'html' | 'pdf' | 'json'): Promise<Response> {
  const { language, engine, today } = context;
  const state = stateOf(searchOf(request), arrangements);
  if (state === undefined) return request.html(notFoundPage(language), 404);
  const result = await resultOf(context, state, DEFAULT_SETTINGS.replications);
  const headers = { 'content-disposition': `attachment; filename="habeas-${state.arrangement.id}-${language}.${form}"` };
  if (form === 'json') return request.body(feasibilityJson(result), 200, { ...headers, 'content-type': 'application/json; charset=utf-8' });
  const document = documentOf(engine, result, language, today());
  if (form === 'html') return request.body(feasibilityHtml(document), 200, { ...headers, 'content-type': 'text/html; charset=utf-8' });
  const { feasibilityPdf } = await import('../reports/feasibility-pdf.ts');
  return request.body(new Uint8Array(feasibilityPdf(document)), 200, { ...headers, 'content-type': 'application/pdf' });
}
