/** The explorer of feasibility: a plain form whose address is its state, and the report to take away. */
import type { Context, Hono } from 'hono';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { arrangements } from '../catalogue/arrangements.ts';
import { feasibility, type Feasibility } from '../feasibility/feasibility.ts';
import type { Law } from '../feasibility/law.ts';
import { DEFAULT_SETTINGS } from '../feasibility/settings.ts';
import type { Arrangement } from '../instruments/arrangement.ts';
import type { Reading } from '../rules/expression.ts';
import { FIRST_RELEASE } from '../instruments/authoring.ts';
import { feasibilityBody, feasibilityHtml } from '../reports/feasibility-html.ts';
import { lawOf } from '../reports/feasibility-law.ts';
import { documentOf, feasibilityJson } from '../reports/feasibility-report.ts';
import { KeptRuns } from './kept-runs.ts';
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

/** What law says of the built-in population does not hang on the sliders: asked once for each arrangement and reading, and kept for the day. */
class LawOfTheDay {
  #day = '';
  readonly #kept = new Map<string, Promise<Law | undefined>>();

  get(context: WebContext, arrangement: Arrangement, reading: string): Promise<Law | undefined> {
    const knownAt = context.today() < FIRST_RELEASE ? FIRST_RELEASE : context.today();
    if (this.#day !== knownAt) {
      this.#day = knownAt;
      this.#kept.clear();
    }
    const key = `${arrangement.id} ${reading}`;
    const found = this.#kept.get(key);
    if (found !== undefined) return found;
    const asked = this.#ask(context, arrangement, knownAt, reading);
    this.#kept.set(key, asked);
    // A failure is not kept: the next reader asks anew.
    asked.catch(() => this.#kept.delete(key));
    return asked;
  }

  /** All readings are counted in any case; the funnel is that of the one chosen. */
  async #ask(context: WebContext, arrangement: Arrangement, knownAt: string, reading: string): Promise<Law | undefined> {
    const base = { engine: context.engine, arrangement, knownAt, seed: DEFAULT_SETTINGS.seed };
    const law = await lawOf({ ...base, readings: new Map() });
    if (!law.ok) throw new Error('the built-in population was refused');
    const chosen = chosenReadings(law.value, reading);
    if (chosen.size === 0) return law.value;
    const under = await lawOf({ ...base, readings: chosen });
    if (!under.ok) throw new Error('a reading that was offered was refused');
    return under.value;
  }
}

/** `US.8A=B` or all flipped, as the list offers them; a name that it does not hold is read by default. */
function chosenReadings(law: Law | undefined, reading: string): ReadonlyMap<string, Reading> {
  const offered = (law?.real.readings ?? []).map((one) => one.reading);
  const single = (name: string): readonly (readonly [string, Reading])[] => {
    const [rule = '', value] = name.split('=');
    return value === 'A' || value === 'B' ? [[rule, value]] : [];
  };
  if (!offered.includes(reading)) return new Map();
  return new Map(reading === 'all-flipped' ? offered.flatMap(single) : single(reading));
}

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

async function resultOf(context: WebContext, state: ExplorerState, replications = state.settings.replications): Promise<Feasibility> {
  const law = await laws.get(context, state.arrangement, state.reading);
  return feasibility(state.arrangement, { ...state.settings, replications }, law, (input, wanted) => runs.get(input, wanted));
}

async function explorer(request: Context, context: WebContext): Promise<Response> {
  const { language, engine, today } = context;
  const search = searchOf(request);
  const live = request.req.header('x-habeas-live') !== undefined;
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
      body: feasibilityBody(live ? { ...document, sections: document.sections.filter(({ id }) => !FIXED.includes(id)) } : document),
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
