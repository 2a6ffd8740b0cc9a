/** Signing in through a ministry's OpenID Connect provider: a real one, run here, asked and answered as by a browser. */
import { createServer, type Server } from 'node:http';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_PASSWORD, demoEmail, enterDemoWorld } from '../src/accounts/demo-world.ts';
import type { Store } from '../src/store/store.ts';
import { accountPages, BASE_URL, deskOver, Visitor } from './account-pages.ts';
import { storeInMemory } from './store-in-memory.ts';

const CLIENT = { clientId: 'habeas', clientSecret: 'a secret between the two of them, at least 32' };
let server: Server;
let issuer = '';
let store: Store;
let pages: ReturnType<typeof accountPages>;

beforeAll(async () => {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  issuer = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [`${BASE_URL}/api/auth/callback/calland`],
        grant_types: ['authorization_code'],
      },
    ],
    // The account is whoever types their address: this provider believes everybody.
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, email: `${id}@demo.invalid`, email_verified: true, name: id }) }),
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['a key of the tests'] },
    ttl: { Interaction: 60, Session: 60, Grant: 60, AccessToken: 60, IdToken: 60 },
    pkce: { required: () => true },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => void answer(request, response));
  store = await storeInMemory();
  const ministries = [{ id: 'calland', name: 'Calland', discoveryUrl: `${issuer}/.well-known/openid-configuration`, ...CLIENT }];
  const desk = deskOver(store, { ministries });
  await enterDemoWorld(store, await desk.signIn.hash(DEMO_PASSWORD));
  pages = accountPages(desk);
});
afterAll(async () => {
  await store?.close();
  server?.close();
});

/** From our page to the provider's, through its forms, and back with what it sends. */
async function throughProvider(login: string): Promise<{ readonly here: Visitor; readonly back: Response }> {
  const here = new Visitor(pages.fetch);
  const sent = await here.get('/sign-in/ministry/calland');
  expect(sent.status).toBe(303);
  const there = new Visitor(fetch);
  let at = sent.headers.get('location') ?? '';
  expect(at.startsWith(issuer)).toBe(true);
  for (let steps = 0; steps < 10; steps++) {
    const response = await there.get(at);
    const next = response.headers.get('location');
    if (next?.startsWith(BASE_URL) === true) return { here, back: await here.get(next) };
    if (next !== null) {
      at = new URL(next, at).href;
      continue;
    }
    const prompt = /name="prompt" value="(\w+)"/u.exec(await response.text())?.[1] ?? '';
    const action = await there.post(at, { prompt, login, password: 'any' }, issuer);
    at = new URL(action.headers.get('location') ?? '', at).href;
    if (at.startsWith(BASE_URL)) return { here, back: await here.get(at) };
  }
  throw new Error('the provider leads nowhere');
}

test('somebody whom an administrator has entered comes in by the provider’s word', async () => {
  const { here, back } = await throughProvider('judge.calland');
  expect(back.headers.get('location')).toMatch(/\/account$/u);
  const account = await (await here.get('/account')).text();
  expect(account.includes('<dd>Judge Amara Teller</dd>')).toBe(true);
  const ways = await store.administrator?.((session) =>
    session.query(
      `select a."providerId" as way from identity."account" a join identity."user" u on u."id" = a."userId" where u."email" = $1 order by 1`,
      [demoEmail('judge.calland')],
    ),
  );
  expect(ways?.rows).toEqual([{ way: 'calland' }, { way: 'credential' }]);
});

test('somebody whom nobody has entered does not come in, whatever the provider says', async () => {
  const { here } = await throughProvider('stranger');
  expect((await here.get('/account')).status).toBe(303);
  const strangers = await store.administrator?.((session) => session.query(`select 1 from identity."user" where "email" like 'stranger%'`));
  expect(strangers?.rows).toEqual([]);
});

test('a provider that is not set up is told', async () => {
  const visitor = new Visitor(pages.fetch);
  expect((await visitor.get('/sign-in')).status).toBe(200);
  expect((await visitor.get('/es/sign-in/ministry/nowhere')).status).toBe(422);
});

test('an answer that was not asked for here is refused', async () => {
  const visitor = new Visitor(pages.fetch);
  const response = await visitor.get('/api/auth/callback/calland?code=made-up&state=made-up');
  expect(response.status).toBeGreaterThanOrEqual(300);
  expect((await visitor.get('/account')).status).toBe(303);
});
