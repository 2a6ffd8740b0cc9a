/** The explorer of feasibility: a plain form whose address is its state, and the report to take away. */
import type { Context, Hono } from 'hono';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../base/outcome.ts';
import { arrangements } from '../catalogue/arrangements.ts';
import { feasibility, type Feasibility } from '../feasibility/feasibility.ts';
import { DEFAULT_SETTINGS } from '../feasibility/settings.ts';
import { feasibilityBody, feasibilityHtml } from '../reports/feasibility-html.ts';
import { documentOf, feasibilityJson } from '../reports/feasibility-report.ts';
import { KeptRuns } from './kept-runs.ts';
import { LawOfTheDay } from './law-of-the-day.ts';
import { notFoundPage } from './error-pages.ts';
import { queryOf, stateOf, type ExplorerState } from './feasibility-state.ts';
import { compared, explorerForm, explorerWords } from './feasibility-view.ts';
import { addressIn, renderPage } from './page.ts';
import type { WebContext } from './web-context.ts';

const SCRIPT = readFileSync(join(import.meta.dirname, 'assets', 'feasibility.js'), 'utf8');
const PATH = '/feasibility';
/** Sections that no slider moves: a page that is there already keeps its own. */
const FIXED: readonly string[] = ['rights', 'validation', 'others'];
/** Scenarios that stand beside the one shown. */
const KEPT_MAX = 3;

const laws = new LawOfTheDay();
const runs = new KeptRuns();

export function registerFeasibility(pages: Hono, context: WebContext): void {
  pages.get('/feasibility/live.js', (request) => request.body(SCRIPT, 200, { 'content-type': 'text/javascript; charset=utf-8' }));
  pages.get(PATH, (request) => explorer(request, context));
  pages.get('/feasibility/report.html', (request) => report(request, context, 'html'));
  pages.get('/feasibility/report.pdf', (request) => report(request, context, 'pdf'));
  pages.get('/feasibility/report.json', (request) => report(request, context, 'json'));
}

const searchOf = (request: Context): URLSearchParams => new URL(request.req.url).searchParams;

type Made = { readonly result: Feasibility; readonly problems: readonly Problem[] };

/** Where the law has no answer for the day set, the rest is worked out without it, and the page says so. */
async function resultOf(context: WebContext, state: ExplorerState, replications = state.settings.replications): Promise<Made> {
  const law = await laws.get(context, state.arrangement, state.reading);
  const settings = { ...state.settings, replications };
  return {
    result: feasibility(state.arrangement, settings, law.ok ? law.value : undefined, (input, wanted) => runs.get(input, wanted)),
    problems: law.ok ? [] : law.problems.map((problem) => ({ ...problem, path: 'on' })),
  };
}

async function explorer(request: Context, context: WebContext): Promise<Response> {
  const { language, engine, today } = context;
  const search = searchOf(request);
  const live = request.req.header('x-habeas-live') !== undefined;
  const state = stateOf(search, arrangements);
  if (state === undefined) return request.html(notFoundPage(language), 404);
  const { result, problems: refused } = await resultOf(context, state);
  const problems = [...state.problems, ...refused];
  const document = documentOf(engine, result, language, today());
  const query = queryOf(state);
  const kept = [...new Set(search.getAll('keep'))].slice(-KEPT_MAX);
  const others = await Promise.all(
    kept.flatMap((one) => {
      const other = stateOf(new URLSearchParams(one), arrangements);
      return other === undefined
        ? []
        : [resultOf(context, other).then((made) => ({ query: one, document: documentOf(engine, made.result, language, today()) }))];
    }),
  );
  const address = (path: string): string => `${addressIn(language, path)}?${query}`;
  const html = renderPage(
    'feasibility.njk',
    {
      words: explorerWords(language),
      form: explorerForm(state, result, language),
      report: document,
      body: feasibilityBody(live ? { ...document, sections: document.sections.filter(({ id }) => !FIXED.includes(id)) } : document),
      action: addressIn(language, PATH),
      link: address(PATH),
      downloads: ['html', 'pdf', 'json'].map((form) => ({ form: form.toUpperCase(), href: address(`/feasibility/report.${form}`) })),
      comparison: compared({ query, document }, others),
      keep: kept,
      query,
      problems: problems.map(({ path, message, remedy }) => ({ path, message: message[language], remedy: remedy[language] })),
    },
    { language, path: `${PATH}?${query}`, title: document.title, styles: ['feasibility.css', 'feasibility-page.css'] },
  );
  return request.html(html, problems.length > 0 ? 422 : 200);
}

async function report(request: Context, context: WebContext, form: 'html' | 'pdf' | 'json'): Promise<Response> {
  const { language, engine, today } = context;
  const state = stateOf(searchOf(request), arrangements);
  if (state === undefined) return request.html(notFoundPage(language), 404);
  const { result } = await resultOf(context, state, DEFAULT_SETTINGS.replications);
  const headers = { 'content-disposition': `attachment; filename="habeas-${state.arrangement.id}-${language}.${form}"` };
  if (form === 'json') return request.body(feasibilityJson(result), 200, { ...headers, 'content-type': 'application/json; charset=utf-8' });
  const document = documentOf(engine, result, language, today());
  if (form === 'html') return request.body(feasibilityHtml(document), 200, { ...headers, 'content-type': 'text/html; charset=utf-8' });
  const { feasibilityPdf } = await import('../reports/feasibility-pdf.ts');
  return request.body(new Uint8Array(feasibilityPdf(document)), 200, { ...headers, 'content-type': 'application/pdf' });
}
