/** The pages of cases: the list of those that one has a part in, and the file of one with its gates, what may be done, and what happened. */
import type { Context, Hono } from 'hono';
import { refused, type Outcome, type Problem } from '../base/outcome.ts';
import { hashJson } from '../base/hash.ts';
import type { Json } from '../base/canonical-json.ts';
import type { Language } from '../base/text.ts';
import { demoEngine } from '../catalogue/demo.ts';
import { pathUnder } from '../catalogue/operable.ts';
import { decide } from '../decisions/decide.ts';
import { readPersonFile } from '../people/read-person-file.ts';
import { FIRST_RELEASE } from '../instruments/authoring.ts';
import { actorIn, listCases, readCase, recordDecision, recordEvent, recordFacts } from '../store/case-records.ts';
import type { SessionOf } from '../accounts/sign-in.ts';
import type { Desk } from './account-desk.ts';
import { fromOurPages, signedIn, type AccountsDoor } from './account-routes.ts';
import { CHOICES, eventOfForm, type SentForm } from './case-form.ts';
import { CASE_WORDS, GROUND_WORDS, PHASE_WORDS, STOP_WORDS } from './case-messages.ts';
import { caseView, choices } from './case-view.ts';
import { addressIn, renderPage } from './page.ts';

const CASES_SHOWN_MAX = 100;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Door = AccountsDoor & { readonly language: Language };
type Visit = { readonly door: Door; readonly open: Desk; readonly session: SessionOf; readonly id: string };

export function registerCases(pages: Hono, language: Language, accounts: AccountsDoor): void {
  const door: Door = { ...accounts, language };
  const guard = fromOurPages(language, accounts.publicUrl);
  pages.get('/cases', (request) => entitled(request, door, (open, session) => list(request, door, open, session)));
  pages.get('/cases/:id', (request) => visit(request, door, (here) => show(request, here)));
  pages.post('/cases/:id', guard, (request) => visit(request, door, (here) => record(request, here)));
}

/** Staff open nothing without their second factor where real people are kept. */
function entitled(request: Context, door: Door, answer: (open: Desk, session: SessionOf) => Promise<Response>): Promise<Response> {
  return signedIn(request, door, async (open, session) => {
    request.header('cache-control', 'no-store');
    if (door.production && !session.secondFactor && (await open.signIn.hasPassword(session.userId)))
      return request.redirect(addressIn(door.language, '/account'), 303);
    return answer(open, session);
  });
}

const visit = (request: Context, door: Door, answer: (here: Visit) => Promise<Response>): Promise<Response> =>
  entitled(request, door, (open, session) => answer({ door, open, session, id: request.req.param('id') ?? '' }));

async function list(request: Context, { language }: Door, { store, demonstration }: Desk, { userId }: SessionOf): Promise<Response> {
  const cases = await listCases(store, { kind: 'user', user: userId }, { limit: CASES_SHOWN_MAX });
  const words = CASE_WORDS[language];
  const labels: { readonly [phase: string]: { readonly [L in Language]: string } | undefined } = PHASE_WORDS;
  const model = {
    words,
    demonstration,
    cases: cases.map(({ id, reference, agreement, phase, facility }) => ({
      href: addressIn(language, `/cases/${id}`),
      reference,
      agreement,
      facility: facility ?? words.unknownPlace,
      phase: labels[phase]?.[language] ?? words.notBegun,
    })),
  };
  return request.html(
    renderPage('cases.njk', model, { language, path: '/cases', title: words.cases, styles: ['account.css', 'cases.css'] }),
  );
}

async function show(request: Context, here: Visit, problems: readonly Problem[] = [], said?: string): Promise<Response> {
  const { door, open, session, id } = here;
  const { language } = door;
  const words = CASE_WORDS[language];
  const actor = { kind: 'user', user: session.userId } as const;
  const found = UUID.test(id) ? await readCase(open.store, actor, id, pathUnder, 'page of the case') : undefined;
  const path = found === undefined ? undefined : pathUnder(found.head.agreement);
  if (found === undefined || path === undefined) return notFound(request, language);
  const acting = await actorIn(open.store, actor, id);
  const model = {
    words,
    demonstration: open.demonstration,
    said,
    problems: problems.map((problem) => ({ path: problem.path, message: problem.message[language], remedy: problem.remedy[language] })),
    page: caseView(found, { language, path, actor: acting, now: Temporal.Now.instant() }),
    post: addressIn(language, `/cases/${id}`),
    grounds: choices(GROUND_WORDS, CHOICES.ground, language),
    stopKinds: choices(STOP_WORDS, CHOICES['stop-kind'], language),
  };
  const title = words.case(found.head.reference);
  const html = renderPage('case.njk', model, { language, path: `/cases/${id}`, title, styles: ['account.css', 'cases.css'] });
  return request.html(html, problems.length > 0 ? 422 : 200);
}

function notFound(request: Context, language: Language): Response | Promise<Response> {
  const words = CASE_WORDS[language];
  const said = { title: words.notFound, lead: words.notFoundLead, remedy: words.notFoundRemedy };
  return request.html(renderPage('error.njk', { said }, { language, path: '/cases', title: said.title }), 404);
}

async function record(request: Context, here: Visit): Promise<Response> {
  const { door, open, session, id } = here;
  const form = await sentForm(request);
  const actor = { kind: 'user', user: session.userId } as const;
  const found = UUID.test(id) ? await readCase(open.store, actor, id, pathUnder, form['kind'] ?? 'form') : undefined;
  const path = found === undefined ? undefined : pathUnder(found.head.agreement);
  if (found === undefined || path === undefined) return notFound(request, door.language);
  const now = Temporal.Now.instant();
  const outcome = await done(form, { now, facts: found.facts, agreement: found.head.agreement });
  return outcome.ok
    ? request.redirect(`${addressIn(door.language, `/cases/${id}`)}#what-happened`, 303)
    : show(request, here, outcome.problems);

  function done(sent: SentForm, at: { now: Temporal.Instant; facts: string | undefined; agreement: string }): Promise<Outcome<unknown>> {
    if (sent['kind'] === 'facts-recorded') return putFacts(here, sent['facts'] ?? '', at.now);
    if (sent['kind'] === 'decided') return decideNow(here, at);
    const event = eventOfForm(sent, at.now);
    return event.ok && path !== undefined
      ? recordEvent(open.store, actor, id, path, event.value)
      : Promise.resolve(event.ok ? refused() : event);
  }
}

async function sentForm(request: Context): Promise<SentForm> {
  const form = await request.req.parseBody();
  return Object.fromEntries(Object.entries(form).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

async function putFacts({ open, session, id }: Visit, written: string, now: Temporal.Instant): Promise<Outcome<unknown>> {
  const parsed = jsonOf(written);
  const read = readPersonFile(parsed);
  if (!read.ok) return read;
  return recordFacts(open.store, { kind: 'user', user: session.userId }, id, JSON.parse(JSON.stringify(read.value)), now);
}

function jsonOf(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

/** On the facts on file, today, under the case's own agreement; the salt is the case's id, which only its readers know. */
async function decideNow(
  { open, session, id }: Visit,
  at: { now: Temporal.Instant; facts: string | undefined; agreement: string },
): Promise<Outcome<unknown>> {
  const facts: unknown = at.facts === undefined ? undefined : jsonOf(at.facts);
  const read = readPersonFile(facts);
  if (!read.ok) return read;
  const on = at.now.toZonedDateTimeISO('UTC').toPlainDate().toString();
  const decided = decide(
    demoEngine,
    { agreement: at.agreement, on, knownAt: on < FIRST_RELEASE ? FIRST_RELEASE : on, salt: id },
    read.value,
  );
  if (!decided.ok) return decided;
  const decision: Json = JSON.parse(JSON.stringify(decided.value));
  const law: Json = JSON.parse(JSON.stringify(decided.value.law));
  const hash = hashJson(JSON.parse(at.facts ?? '{}'));
  const made = { decision, outcome: decided.value.outcome, agreement: at.agreement, facts: hash, law: hashJson(law) };
  return recordDecision(open.store, { kind: 'user', user: session.userId }, id, made, at.now);
}
