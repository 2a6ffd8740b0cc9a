/** The web door: every page, in English at the root and in Spanish below `/es`, with the door for other programs beside it. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { createApi } from '../api/api.ts';
import { LANGUAGES, type Language } from '../base/text.ts';
import type { Population } from '../catalogue/population.ts';
import type { Engine } from '../decisions/engine.ts';
import { registerCases } from './case-routes.ts';
import { registerAccount, registerCallback, type AccountsDoor } from './account-routes.ts';
import { registerAbout } from './about-routes.ts';
import { registerAgreements } from './agreement-routes.ts';
import { registerAsk } from './ask-routes.ts';
import { registerAssets } from './assets.ts';
import { faultPage, notFoundPage, tooLargePage } from './error-pages.ts';
import { registerFeasibility } from './feasibility-routes.ts';
import { registerHome } from './home-routes.ts';
import { registerLaw } from './law-routes.ts';
import { addressIn } from './page.ts';
import { registerPeople } from './people-routes.ts';
import { registerPlaces } from './places-routes.ts';
import { securityHeaders } from './security-headers.ts';
import { fileDesk } from './screen-file.ts';
import { registerScreen, type ScreenDoor } from './screen-routes.ts';
import { screeningsOf, type Screenings } from './screenings.ts';
import { registerSentence } from './sentence-routes.ts';
import type { WebContext } from './web-context.ts';
import { registerWhatIf } from './what-if-routes.ts';

export type AppOptions = {
  /** Who may sign in, and to what; absent where the server keeps no data. */
  readonly accounts?: AccountsDoor;
  readonly engine: Engine;
  /** Today's day, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The published table that the first page asks about. */
  readonly population?: Population;
  /** Whoever ends the process brings its own, to wait for what is under way. */
  readonly screenings?: Screenings;
};

/** A form carries one person file, whose encoding may triple it; nothing here is larger. */
const BODY_BYTES_MAX = 2_500_000;

const UPLOADS: ReadonlySet<string> = new Set(LANGUAGES.map((language) => addressIn(language, '/screen/file')));

export function createApp(options: AppOptions): Hono {
  const app = new Hono({ strict: false });
  app.use(compress());
  app.use(securityHeaders);
  const limited = bodyLimit({
    maxSize: BODY_BYTES_MAX,
    onError: (context) => context.html(tooLargePage(languageOf(context.req.path)), 413),
  });
  // A population is streamed to disk under a limit of its own.
  app.use((context, next) => (UPLOADS.has(context.req.path) ? next() : limited(context, next)));
  app.get('/healthz', (context) => context.text('ok'));
  registerAssets(app);
  app.route('/', createApi(options));
  const accounts: AccountsDoor = options.accounts ?? { desk: async () => undefined, production: false };
  registerCallback(app, accounts.desk);
  const door: ScreenDoor = { screenings: options.screenings ?? screeningsOf(options.engine), desk: fileDesk() };
  for (const language of LANGUAGES) app.route(addressIn(language, '/'), pagesIn({ ...options, language }, door, accounts));
  app.notFound((context) => context.html(notFoundPage(languageOf(context.req.path)), 404));
  app.onError((error, context) => {
    // The route's pattern, never its address or body: neither may carry a fact into a log.
    process.stderr.write(`fault at ${context.req.method} ${context.req.routePath}: ${error.name}\n`);
    return context.html(faultPage(languageOf(context.req.path)), 500);
  });
  return app;
}

function pagesIn(context: WebContext, door: ScreenDoor, accounts: AccountsDoor): Hono {
  const pages = new Hono({ strict: false });
  registerHome(pages, context, door.screenings);
  registerAgreements(pages, context);
  registerLaw(pages, context);
  registerPeople(pages, context);
  registerPlaces(pages, context);
  registerAbout(pages, context);
  registerAsk(pages, context);
  registerSentence(pages, context);
  registerFeasibility(pages, context);
  registerScreen(pages, context, door);
  registerAccount(pages, context.language, accounts);
  registerCases(pages, context.language, accounts);
  registerWhatIf(pages, context, door.screenings);
  return pages;
}

const languageOf = (path: string): Language => (path === '/es' || path.startsWith('/es/') ? 'es' : 'en');
