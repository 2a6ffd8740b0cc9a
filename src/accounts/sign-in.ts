/**
 * Signing in, by better-auth: a password with a one-time code, or a ministry's own OpenID Connect provider; sessions that can be seen and
 * ended. Nobody signs themselves up. What comes back are cookies to set, or a refusal in words.
 */
import { betterAuth } from 'better-auth';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import type { Store } from '../store/store.ts';
import { libraryRows, ownRows } from './identity-rows.ts';
import { countFailure, forgetFailures, isLockedOut, LOCKED_MINUTES } from './lock-out.ts';

/** A ministry's OpenID Connect provider. Only people whom an administrator has entered, by the same e-mail address, come in through it. */
export type Ministry = {
  readonly id: string;
  readonly name: string;
  readonly discoveryUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
};

export type SignInOptions = {
  readonly store: Store;
  /** Signs cookies and encrypts one-time secrets: at least 32 random characters, kept. */
  readonly secret: string;
  /** Where the browser finds this server, such as `https://habeas.example.org`. */
  readonly baseUrl: string;
  readonly ministries?: readonly Ministry[];
};

export const PASSWORD_LENGTH_MIN = 12;
const SESSION_HOURS = 8;
const RENEWED_AFTER_MINUTES = 15;
const MINUTE_S = 60;

export type Cookies = readonly string[];
/** Signed in; or the password was right and a one-time code must follow. */
export type SignedIn = { readonly step: 'done' | 'code'; readonly cookies: Cookies };
export type SessionOf = { readonly userId: string; readonly email: string; readonly secondFactor: boolean; readonly token: string };
export type ListedSession = {
  readonly token: string;
  readonly since: Temporal.Instant;
  readonly browser: string;
  readonly current: boolean;
};
export type SecondFactor = { readonly uri: string; readonly backupCodes: readonly string[] };

function library({ store, secret, baseUrl, ministries = [] }: SignInOptions) {
  return betterAuth({
    appName: 'Habeas',
    secret,
    baseURL: baseUrl,
    database: { db: libraryRows(store), type: 'postgres' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: PASSWORD_LENGTH_MIN },
    session: { expiresIn: SESSION_HOURS * 60 * MINUTE_S, updateAge: RENEWED_AFTER_MINUTES * MINUTE_S },
    account: { accountLinking: { enabled: true, trustedProviders: ministries.map(({ id }) => id) } },
    advanced: {
      database: { generateId: 'uuid' },
      cookiePrefix: 'habeas',
      useSecureCookies: baseUrl.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
    telemetry: { enabled: false },
    // A log of ours holds no address of a user's.
    logger: { disabled: true },
    plugins: [
      twoFactor({ issuer: 'Habeas' }),
      genericOAuth({
        config: ministries.map(({ id, discoveryUrl, clientId, clientSecret }) => ({
          providerId: id,
          discoveryUrl,
          clientId,
          clientSecret,
          scopes: ['openid', 'email', 'profile'],
          pkce: true,
          disableSignUp: true,
        })),
      }),
    ],
  });
}
export type Library = ReturnType<typeof library>;

export class SignIn {
  readonly #store: Store;
  readonly #library: Library;
  readonly ministries: readonly Ministry[];

  constructor(options: SignInOptions) {
    this.#store = options.store;
    this.#library = library(options);
    this.ministries = options.ministries ?? [];
  }

  /** Refuses (`sign-in-locked`, `sign-in-wrong`), and never tells whether the address is known. */
  async withPassword(email: string, password: string, headers: Headers): Promise<Outcome<SignedIn>> {
    if (await isLockedOut(this.#store, email)) return refused(LOCKED);
    try {
      const answer = await this.#library.api.signInEmail({ body: { email, password }, headers: asLibrary(headers), returnHeaders: true });
      await forgetFailures(this.#store, email);
      const step = 'twoFactorRedirect' in answer.response ? 'code' : 'done';
      return accepted({ step, cookies: answer.headers.getSetCookie() });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      await countFailure(this.#store, email);
      return refused(WRONG);
    }
  }

  /** The second step: a code from the app, or one of the codes written down at the beginning. Refuses `code-wrong`. */
  async withCode(code: string, headers: Headers): Promise<Outcome<SignedIn>> {
    const body = { code: code.replaceAll(' ', '') };
    const asked = { body, headers: asLibrary(headers), returnHeaders: true } as const;
    try {
      const answer = /^\d{6}$/u.test(body.code)
        ? await this.#library.api.verifyTOTP(asked)
        : await this.#library.api.verifyBackupCode(asked);
      return accepted({ step: 'done', cookies: answer.headers.getSetCookie() });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return refused(CODE_WRONG);
    }
  }

  /** Where to send the browser, so that the ministry's provider asks who it is. */
  async withMinistry(
    id: string,
    callbackURL: string,
    headers: Headers,
  ): Promise<Outcome<{ readonly url: string; readonly cookies: Cookies }>> {
    if (!this.ministries.some((ministry) => ministry.id === id)) return refused(NO_MINISTRY);
    const body = { provider: id, callbackURL, errorCallbackURL: callbackURL };
    const answer = await this.#library.api.signInSocial({ body, headers: asLibrary(headers), returnHeaders: true });
    if (!('url' in answer.response) || answer.response.url === undefined) throw new Error('the provider has no page for signing in');
    return accepted({ url: answer.response.url, cookies: answer.headers.getSetCookie() });
  }

  /** What the provider sends the browser back to. */
  callback(request: Request): Promise<Response> {
    return this.#library.handler(request);
  }

  async session(headers: Headers): Promise<SessionOf | undefined> {
    const found = await this.#library.api.getSession({ headers: asLibrary(headers) });
    if (found === null) return undefined;
    const { user, session } = found;
    return { userId: user.id, email: user.email, secondFactor: user.twoFactorEnabled === true, token: session.token };
  }

  /** Whether the user can come in by a password, and not only by a ministry's provider, which asks for a second factor or not as it sees fit. */
  async hasPassword(userId: string): Promise<boolean> {
    const rows = ownRows(this.#store).selectFrom('account').select('providerId').where('userId', '=', userId);
    const found = await rows.where('providerId', '=', 'credential').executeTakeFirst();
    return found !== undefined;
  }

  async signOut(headers: Headers): Promise<Cookies> {
    const answer = await this.#library.api.signOut({ headers: asLibrary(headers), returnHeaders: true });
    return answer.headers.getSetCookie();
  }

  async sessions(headers: Headers): Promise<readonly ListedSession[]> {
    const own = await this.session(headers);
    const listed = await this.#library.api.listSessions({ headers: asLibrary(headers) });
    return listed.map(({ token, createdAt, userAgent }) => ({
      token,
      since: Temporal.Instant.fromEpochMilliseconds(createdAt.getTime()),
      browser: userAgent ?? '',
      current: token === own?.token,
    }));
  }

  async endOtherSessions(headers: Headers): Promise<void> {
    await this.#library.api.revokeOtherSessions({ headers: asLibrary(headers) });
  }

  /** Begins: the secret for the app, and the codes to write down. It counts once a code from the app has been given (`withCode`). */
  async beginSecondFactor(password: string, headers: Headers): Promise<Outcome<SecondFactor>> {
    try {
      const answer = await this.#library.api.enableTwoFactor({ body: { password }, headers: asLibrary(headers) });
      if (!('totpURI' in answer)) throw new Error('the second factor has no secret');
      return accepted({ uri: answer.totpURI, backupCodes: answer.backupCodes });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return refused(WRONG);
    }
  }

  /** What is kept of a password, for whoever enters a user's way in. */
  async hash(password: string): Promise<string> {
    const { password: passwords } = await this.#library.$context;
    return passwords.hash(password);
  }
}

/** What the library needs of a request. Whether a form came from a page of ours has been seen to by whoever calls. */
function asLibrary(headers: Headers): Headers {
  const kept = ['cookie', 'user-agent'].flatMap((name): [string, string][] => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return new Headers(kept);
}

/** The library throws what it refuses, with a status; anything else is broken. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' && error.statusCode < 500;
}

const WRONG: Problem = {
  code: 'sign-in-wrong',
  path: 'password',
  message: text('The address and the password do not go together.', 'La dirección y la contraseña no corresponden.'),
  remedy: text(
    'Check both and try again, or ask your administrator.',
    'Compruebe ambas e inténtelo de nuevo, o pregunte a su administración.',
  ),
};
const LOCKED: Problem = {
  code: 'sign-in-locked',
  path: 'email',
  message: text('Too many attempts were made for this address.', 'Se ha intentado demasiadas veces con esta dirección.'),
  remedy: text(`Wait ${LOCKED_MINUTES} minutes, then try again.`, `Espere ${LOCKED_MINUTES} minutos e inténtelo de nuevo.`),
};
const CODE_WRONG: Problem = {
  code: 'code-wrong',
  path: 'code',
  message: text('The code is not right, or is too old.', 'El código no es correcto o ha caducado.'),
  remedy: text(
    'Type the newest code of your app, or one of those written down.',
    'Escriba el código más reciente de su aplicación o uno de los anotados.',
  ),
};
const NO_MINISTRY: Problem = {
  code: 'ministry-unknown',
  path: 'ministry',
  message: text('No such provider is set up here.', 'Aquí no hay ese proveedor.'),
  remedy: text('Sign in with address and password.', 'Entre con dirección y contraseña.'),
};
