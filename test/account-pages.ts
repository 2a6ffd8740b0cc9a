/** The pages of accounts alone, over a store in memory, with a browser's cookies: for tests that sign in. */
import { Hono } from 'hono';
import { SignIn, type Ministry } from '../src/accounts/sign-in.ts';
import { LANGUAGES } from '../src/base/text.ts';
import type { Store } from '../src/store/store.ts';
import type { Desk } from '../src/web/account-desk.ts';
import { registerAccount, registerCallback } from '../src/web/account-routes.ts';
import { registerCases } from '../src/web/case-routes.ts';
import { addressIn } from '../src/web/page.ts';

export const BASE_URL = 'http://habeas.test';
export const SECRET = 'a secret of the tests, which guards nothing: 0123456789';

export function deskOver(store: Store, { demonstration = false, ministries = [] as readonly Ministry[] } = {}): Desk {
  return { store, demonstration, signIn: new SignIn({ store, secret: SECRET, baseUrl: BASE_URL, ministries }), close: async () => {} };
}

export function accountPages(desk: Desk, production = false): Hono {
  const app = new Hono({ strict: false });
  registerCallback(app, async () => desk);
  for (const language of LANGUAGES) {
    const pages = new Hono({ strict: false });
    registerAccount(pages, language, { desk: async () => desk, production });
    registerCases(pages, language, { desk: async () => desk, production });
    app.route(addressIn(language, '/'), pages);
  }
  return app;
}

/** Keeps cookies as a browser does, and follows no redirect. */
export class Visitor {
  readonly #cookies = new Map<string, string>();
  readonly #send: (request: Request) => Response | Promise<Response>;

  constructor(send: (request: Request) => Response | Promise<Response>) {
    this.#send = send;
  }

  get(address: string): Promise<Response> {
    return this.#visit(new Request(new URL(address, BASE_URL), { headers: this.#headers(), redirect: 'manual' }));
  }

  post(address: string, fields: Readonly<Record<string, string>>, origin: string = new URL(address, BASE_URL).origin): Promise<Response> {
    const headers = { ...this.#headers(), origin, 'user-agent': 'A test' };
    return this.#visit(
      new Request(new URL(address, BASE_URL), { method: 'POST', headers, body: new URLSearchParams(fields), redirect: 'manual' }),
    );
  }

  setCookie(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  #headers(): Record<string, string> {
    return { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  }

  async #visit(request: Request): Promise<Response> {
    const response = await this.#send(request);
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(cookie) ?? [];
      if (value === '' || /max-age=0/iu.test(cookie)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }
}
