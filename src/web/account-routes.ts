/** The pages for signing in and of one's own account. All of it is plain forms, each accepted only from our own pages. */
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { ROLES } from '../accounts/authority.ts';
import { DEMO_LOGINS, DEMO_PASSWORD, demoEmail } from '../accounts/demo-world.ts';
import { FILES_SHOWN_MAX, profileOf, type Profile } from '../accounts/profile.ts';
import type { Cookies, SecondFactor, SessionOf } from '../accounts/sign-in.ts';
import type { Problem } from '../base/outcome.ts';
import type { Language } from '../base/text.ts';
import { accountWords } from './account-messages.ts';
import type { Desk } from './account-desk.ts';
import { addressIn, renderPage } from './page.ts';

/** Undefined where the server keeps no data. */
export type DeskDoor = () => Promise<Desk | undefined>;
export type AccountsDoor = {
  readonly desk: DeskDoor;
  readonly production: boolean;
  /** Where browsers find the server, where that is not what the request says: behind a proxy. */
  readonly publicUrl?: string;
};
type Door = AccountsDoor & { readonly language: Language };

const EMAIL_LENGTH_MAX = 254;
const PASSWORD_LENGTH_MAX = 256;

export function registerAccount(pages: Hono, language: Language, accounts: AccountsDoor): void {
  const door: Door = { ...accounts, language };
  const { desk, publicUrl } = accounts;
  const at = (path: string): string => addressIn(language, path);
  const guard = fromOurPages(language, publicUrl);
  pages.get('/sign-in', async (request) => {
    const open = await desk();
    return open === undefined ? request.html(noDataPage(language), 503) : request.html(signInPage(door, open, []));
  });
  pages.post('/sign-in', guard, (request) => signIn(request, door));
  pages.get('/sign-in/code', (request) => request.html(codePage(language, [])));
  pages.post('/sign-in/code', guard, (request) => giveCode(request, door));
  // A link and no form: a page's own policy lets no form lead to another site.
  pages.get('/sign-in/ministry/:id', (request) => askMinistry(request, door));
  pages.post('/sign-in/demonstration', guard, (request) => signInAsDemo(request, door));
  pages.post('/sign-out', guard, async (request) => {
    const open = await desk();
    return redirected(request, at('/sign-in'), (await open?.signIn.signOut(request.req.raw.headers)) ?? []);
  });
  pages.get('/account', (request) => signedIn(request, door, (open, session) => account(request, door, open, session)));
  pages.post('/account/sessions/end', guard, (request) =>
    signedIn(request, door, async (open, session) => {
      await open.signIn.endOtherSessions(request.req.raw.headers);
      return account(request, door, open, session, { said: accountWords(language).ended });
    }),
  );
  pages.post('/account/second-factor', guard, (request) =>
    signedIn(request, door, (open, session) => beginSecondFactor(request, door, open, session)),
  );
}

/** Refuses a form that another site's page has sent. */
export function fromOurPages(language: Language, publicUrl: string | undefined): MiddlewareHandler {
  const ours = publicUrl === undefined ? undefined : new URL(publicUrl).origin;
  const check = csrf({ origin: (origin, request) => origin === ours || origin === new URL(request.req.url).origin });
  return async (request, next) => {
    try {
      return await check(request, next);
    } catch (error) {
      if (error instanceof HTTPException && error.status === 403) return request.html(elsewherePage(language), 403);
      throw error;
    }
  };
}

/** What an OpenID Connect provider sends browsers back to; the same address for both languages. */
export function registerCallback(app: Hono, desk: DeskDoor): void {
  app.get('/api/auth/callback/:provider', async (request) => {
    const open = await desk();
    return open === undefined ? request.notFound() : open.signIn.callback(request.req.raw);
  });
}

export async function signedIn(
  request: Context,
  { language, desk }: Pick<Door, 'language' | 'desk'>,
  answer: (open: Desk, session: SessionOf) => Promise<Response>,
): Promise<Response> {
  const open = await desk();
  if (open === undefined) return request.html(noDataPage(language), 503);
  const session = await open.signIn.session(request.req.raw.headers);
  return session === undefined ? request.redirect(addressIn(language, '/sign-in'), 303) : answer(open, session);
}

async function signIn(request: Context, door: Door): Promise<Response> {
  const open = await door.desk();
  if (open === undefined) return request.html(noDataPage(door.language), 503);
  const form = await request.req.parseBody();
  const email = field(form['email'], EMAIL_LENGTH_MAX);
  const outcome = await open.signIn.withPassword(email, field(form['password'], PASSWORD_LENGTH_MAX), request.req.raw.headers);
  if (!outcome.ok) return request.html(signInPage(door, open, outcome.problems, email), 422);
  const { step, cookies } = outcome.value;
  return redirected(request, addressIn(door.language, step === 'code' ? '/sign-in/code' : '/account'), cookies);
}

async function giveCode(request: Context, { language, desk }: Door): Promise<Response> {
  const open = await desk();
  if (open === undefined) return request.html(noDataPage(language), 503);
  const form = await request.req.parseBody();
  const outcome = await open.signIn.withCode(field(form['code'], 32), request.req.raw.headers);
  if (!outcome.ok) return request.html(codePage(language, outcome.problems), 422);
  return redirected(request, addressIn(language, '/account'), outcome.value.cookies);
}

async function askMinistry(request: Context, door: Door): Promise<Response> {
  const open = await door.desk();
  if (open === undefined) return request.html(noDataPage(door.language), 503);
  const back = addressIn(door.language, '/account');
  const outcome = await open.signIn.withMinistry(field(request.req.param('id'), 64), back, request.req.raw.headers);
  if (!outcome.ok) return request.html(signInPage(door, open, outcome.problems), 422);
  return redirected(request, outcome.value.url, outcome.value.cookies);
}

/** Only where everybody is invented: anywhere else there is nothing at this address. */
async function signInAsDemo(request: Context, { language, desk }: Door): Promise<Response> {
  const open = await desk();
  const form = await request.req.parseBody();
  const login = field(form['login'], 64);
  if (open === undefined || !open.demonstration || !DEMO_LOGINS.some((each) => each.login === login)) return request.notFound();
  const outcome = await open.signIn.withPassword(demoEmail(login), DEMO_PASSWORD, request.req.raw.headers);
  if (!outcome.ok) return request.redirect(addressIn(language, '/sign-in'), 303);
  return redirected(request, addressIn(language, '/account'), outcome.value.cookies);
}

async function beginSecondFactor(request: Context, door: Door, open: Desk, session: SessionOf): Promise<Response> {
  const form = await request.req.parseBody();
  const password = field(form['password'], PASSWORD_LENGTH_MAX);
  const outcome = await open.signIn.beginSecondFactor(password, request.req.raw.headers);
  return account(request, door, open, session, outcome.ok ? { secondFactor: outcome.value } : { problems: outcome.problems });
}

type Further = { readonly said?: string; readonly problems?: readonly Problem[]; readonly secondFactor?: SecondFactor };

async function account(request: Context, door: Door, open: Desk, session: SessionOf, further: Further = {}): Promise<Response> {
  const { language, production } = door;
  const words = accountWords(language);
  const profile = await profileOf(open.store, session.userId);
  const isStaff = profile?.organisation !== undefined;
  const needed = production && isStaff && !session.secondFactor && (await open.signIn.hasPassword(session.userId));
  const sessions = await open.signIn.sessions(request.req.raw.headers);
  const { secondFactor, problems = [] } = further;
  const model = {
    words,
    demonstration: open.demonstration,
    action: (path: string) => addressIn(language, path),
    said: further.said,
    problems: shown(problems, language),
    email: session.email,
    profile: profile === undefined ? undefined : profileModel(profile, language, needed),
    needed,
    sessions: sessions.map(({ since, browser, current }) => ({
      since: momentIn(language, since),
      browser: current ? words.thisSession : browser.slice(0, 80) || words.unknownBrowser,
    })),
    secondFactorOn: session.secondFactor,
    secondFactor:
      secondFactor === undefined
        ? undefined
        : { key: new URL(secondFactor.uri).searchParams.get('secret'), backup: secondFactor.backupCodes },
  };
  request.header('cache-control', 'no-store');
  const status = problems.length > 0 ? 422 : 200;
  return request.html(
    renderPage('account.njk', model, { language, path: '/account', title: words.account, styles: ['account.css'] }),
    status,
  );
}

function profileModel({ name, organisation, roles, files, more, notices }: Profile, language: Language, needed: boolean) {
  const words = accountWords(language);
  const word = (list: { readonly [key: string]: string }, key: string): string => list[key] ?? key;
  return {
    name,
    organisation: organisation === undefined ? words.noOrganisation : `${organisation.name} (${organisation.country})`,
    roles: roles.map((role) => ROLES[role].label[language]),
    files: needed
      ? []
      : files.map((file) => ({ ...file, facility: file.facility ?? words.noFacility, state: word(words.states, file.state) })),
    more: more ? words.moreFiles(FILES_SHOWN_MAX) : undefined,
    notices: needed
      ? []
      : notices.map(({ kind, reference, at }) => ({
          what: word(words.noticeKinds, kind),
          reference,
          on: momentIn(language, at),
        })),
  };
}

function signInPage({ language }: Door, open: Desk, problems: readonly Problem[], email = ''): string {
  const words = accountWords(language);
  const model = {
    words,
    email,
    problems: shown(problems, language),
    action: (path: string) => addressIn(language, path),
    ministries: open.signIn.ministries.map(({ id, name }) => ({
      href: addressIn(language, `/sign-in/ministry/${id}`),
      label: words.ministry(name),
    })),
    demo: open.demonstration
      ? DEMO_LOGINS.map(({ login, name, role, organisation }) => ({
          login,
          name,
          role: ROLES[role].label[language],
          organisation: organisation || words.noOrganisation,
        }))
      : [],
  };
  return renderPage('sign-in.njk', model, { language, path: '/sign-in', title: words.signIn, styles: ['account.css'] });
}

function codePage(language: Language, problems: readonly Problem[]): string {
  const words = accountWords(language);
  const model = { words, problems: shown(problems, language), action: (path: string) => addressIn(language, path) };
  return renderPage('sign-in-code.njk', model, { language, path: '/sign-in/code', title: words.codeTitle, styles: ['account.css'] });
}

function noDataPage(language: Language): string {
  const words = accountWords(language);
  const said = { title: words.noData, lead: words.noDataLead, remedy: words.noDataRemedy };
  return renderPage('error.njk', { said }, { language, path: '/sign-in', title: said.title });
}

function elsewherePage(language: Language): string {
  const words = accountWords(language);
  const said = { title: words.elsewhere, lead: words.elsewhereLead, remedy: words.elsewhereRemedy };
  return renderPage('error.njk', { said }, { language, path: '/sign-in', title: said.title });
}

const shown = (problems: readonly Problem[], language: Language) =>
  problems.map(({ path, message, remedy }) => ({ path, message: message[language], remedy: remedy[language] }));

const field = (value: unknown, lengthMax: number): string => (typeof value === 'string' ? value.slice(0, lengthMax) : '');

/** With its time zone, for the server's is not the reader's. */
const momentIn = (language: Language, at: Temporal.Instant): string =>
  at.toLocaleString(language === 'en' ? 'en-GB' : 'es-ES', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).concat(' UTC');

/** 303: the browser comes back with GET, and no form is sent twice. */
function redirected(request: Context, to: string, cookies: Cookies): Response {
  const response = request.redirect(to, 303);
  for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  return response;
}
