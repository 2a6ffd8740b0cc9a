import { createHmac, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_LOGINS, DEMO_PASSWORD, demoEmail, enterDemoWorld } from '../accounts/demo-world.ts';
import { FAILURES_MAX } from '../accounts/lock-out.ts';
import { accountPages, deskOver, SECRET, Visitor } from '../../test/account-pages.ts';
import { authorisationWorld, enterWorld, filesFor } from '../../test/authorisation-world.ts';
import { storeInMemory } from '../../test/store-in-memory.ts';
import type { Store } from '../store/store.ts';
import { openDesk } from './account-desk.ts';

const textOf = async (response: Response): Promise<string> => response.text();

describe('signing in', () => {
  let store: Store;
  let pages: ReturnType<typeof accountPages>;
  const visitor = (production = false): Visitor => new Visitor((production ? accountPages(deskOver(store), true) : pages).fetch);
  const signIn = (who: Visitor, login: string, password = DEMO_PASSWORD) => who.post('/sign-in', { email: demoEmail(login), password });

  beforeAll(async () => {
    store = await storeInMemory();
    const desk = deskOver(store, { demonstration: true });
    await enterDemoWorld(store, await desk.signIn.hash(DEMO_PASSWORD));
    pages = accountPages(desk);
  });
  afterAll(() => store.close());

  test('without a session the account leads to the way in', async () => {
    const response = await visitor().get('/es/account');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/es/sign-in');
  });

  test('with the right password the account tells who one is, and signing out ends it', async () => {
    const who = visitor();
    const response = await signIn(who, 'judge.calland');
    expect(response.status).toBe(303);
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/u);
    expect(cookie).toMatch(/SameSite=Lax/u);
    const account = await textOf(await who.get('/account'));
    expect(account).toContain('Judge Amara Teller');
    expect(account).toContain('DR-2026-001');
    expect(account).not.toContain('DR-2026-003');
    expect((await who.post('/sign-out', {})).status).toBe(303);
    expect((await who.get('/account')).status).toBe(303);
  });

  test('a wrong password and an unknown address are told the same', async () => {
    const wrong = await signIn(visitor(), 'finance', 'not the password');
    const unknown = await visitor().post('/sign-in', { email: 'nobody@demo.invalid', password: 'not the password' });
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    const said = /<ul class="govuk-list govuk-error-summary__list">[\s\S]*?<\/ul>/u;
    const [told] = said.exec(await textOf(wrong)) ?? [];
    expect(told).toContain('do not go together');
    expect(said.exec(await textOf(unknown))?.[0]).toBe(told);
  });

  test('after so many wrong passwords the right one does not help either', async () => {
    for (let tries = 0; tries < FAILURES_MAX; tries++) await signIn(visitor(), 'consul', 'a guess at it');
    const response = await signIn(visitor(), 'consul');
    expect(response.status).toBe(422);
    expect(await textOf(response)).toContain('Too many attempts');
    await store.administrator?.((session) => session.query(`update identity."lockOut" set "lockedUntil" = now() - interval '1 second'`));
    expect((await signIn(visitor(), 'consul')).status).toBe(303);
  });

  test('a form that another site sends is refused', async () => {
    const fields = { email: demoEmail('counsel'), password: DEMO_PASSWORD };
    const response = await visitor().post('/sign-in', fields, 'http://elsewhere.test');
    expect(response.status).toBe(403);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  test('signing out everywhere else ends the other sessions at once', async () => {
    const [here, there] = [visitor(), visitor()];
    await signIn(here, 'monitor.dovria');
    await signIn(there, 'monitor.dovria');
    expect((await there.get('/account')).status).toBe(200);
    await here.post('/account/sessions/end', {});
    expect((await there.get('/account')).status).toBe(303);
    expect((await here.get('/account')).status).toBe(200);
  });

  test('a suspended user is shown nothing, with a session or without', async () => {
    const who = visitor();
    await signIn(who, 'caseworker.dovria');
    expect(await textOf(await who.get('/account'))).toContain('DR-2026-001');
    const suspend = "update habeas.user_account set suspended_at = now() where email = 'caseworker.dovria@demo.invalid'";
    await store.administrator?.((session) => session.query(suspend));
    const account = await textOf(await who.get('/account'));
    expect(account).not.toContain('DR-2026-001');
    expect(account).toContain('no administrator here has entered you');
  });

  test('one-time codes: set up, asked for at the next sign-in, wrong ones refused, a written one good once', async () => {
    const who = visitor();
    await signIn(who, 'registrar.calland');
    const begun = await textOf(await who.post('/account/second-factor', { password: DEMO_PASSWORD }));
    const key = /class="hb-key">([A-Z2-7]+)</u.exec(begun)?.[1] ?? '';
    const [written = ''] = [...begun.matchAll(/<li><code>([^<]+)<\/code><\/li>/gu)].map(([, code]) => code);
    expect((await who.post('/sign-in/code', { code: oneTimeCode(key) })).status).toBe(303);
    const next = visitor();
    expect((await signIn(next, 'registrar.calland')).headers.get('location')).toBe('/sign-in/code');
    expect((await next.get('/account')).status).toBe(303);
    expect((await next.post('/sign-in/code', { code: '000000' })).status).toBe(422);
    expect((await next.post('/sign-in/code', { code: oneTimeCode(key) })).status).toBe(303);
    expect((await next.get('/account')).status).toBe(200);
    const third = visitor();
    await signIn(third, 'registrar.calland');
    expect((await third.post('/sign-in/code', { code: written })).status).toBe(303);
    const fourth = visitor();
    await signIn(fourth, 'registrar.calland');
    expect((await fourth.post('/sign-in/code', { code: written })).status).toBe(422);
  });

  test('in production staff see nothing before they have one-time codes', async () => {
    const who = visitor(true);
    await signIn(who, 'judge.dovria');
    const account = await textOf(await who.get('/account'));
    expect(account).toContain('You must set up one-time codes');
    expect(account).not.toContain('DR-2026-001');
    // Somebody who comes in by a ministry's provider alone has no password to guard.
    const remove = `delete from identity."account" where "userId" = (select "id" from identity."user" where "email" = 'judge.dovria@demo.invalid')`;
    await store.administrator?.((session) => session.query(remove));
    expect(await textOf(await who.get('/account'))).toContain('DR-2026-001');
  });

  test('one click signs in as each invented user, and only where all are invented', async () => {
    for (const { login, name } of DEMO_LOGINS.filter(
      (each) => !['caseworker.dovria', 'judge.dovria', 'registrar.calland'].includes(each.login),
    )) {
      const who = visitor();
      expect((await who.post('/sign-in/demonstration', { login })).status).toBe(303);
      expect((await textOf(await who.get('/account'))).includes(`<dd>${name}</dd>`), login).toBe(true);
    }
    const real = visitor(true);
    expect((await real.post('/sign-in/demonstration', { login: 'judge.calland' })).status).toBe(404);
    expect(await textOf(await real.get('/sign-in'))).not.toContain('/sign-in/demonstration');
  });
});

/** RFC 6238, with SHA-1, 30 seconds and six figures: what the apps compute. */
function oneTimeCode(key: string): string {
  const bits = Array.from(key, (letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = (bits.match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Temporal.Now.instant().epochMilliseconds / 30_000)));
  const mac = createHmac('sha1', Buffer.from(bytes)).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, '0');
}

describe('over HTTP', () => {
  test('each user in each state of tie, account and role is listed exactly the files that the table of roles gives them', async () => {
    const store = await storeInMemory();
    const world = authorisationWorld();
    await store.administrator?.((session) => enterWorld(session, world));
    const pages = accountPages(deskOver(store));
    let listed = 0;
    for (const user of world.users) {
      const who = new Visitor(pages.fetch);
      const token = randomUUID();
      await store.administrator?.(async (session) => {
        await session.query('insert into identity."user" ("id", "name", "email", "emailVerified") values ($1, $2, $3, true)', [
          user.id,
          user.name,
          `${user.id}@example.org`,
        ]);
        await session.query(
          `insert into identity."session" ("token", "userId", "expiresAt", "updatedAt") values ($1, $2, now() + interval '1 hour', now())`,
          [token, user.id],
        );
      });
      const signature = createHmac('sha256', SECRET).update(token).digest('base64');
      who.setCookie('habeas.session_token', encodeURIComponent(`${token}.${signature}`));
      const response = await who.get('/account');
      expect(response.status, user.name).toBe(200);
      const files = [...(await textOf(response)).matchAll(/data-file="([^"]+)"/gu)].map(([, id]) => id ?? '');
      const expected = new Set(filesFor(world, user, 'file.read').map(({ id }) => id));
      expect(
        files.filter((id) => !expected.has(id)),
        user.name,
      ).toEqual([]);
      expect(files.length, user.name).toBe(Math.min(50, expected.size));
      listed += files.length;
    }
    expect(listed).toBeGreaterThan(100);
    await store.close();
  });
});

describe('a folder of data', () => {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-desk-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const open = (name: string, production: boolean) =>
    openDesk({ place: { folder: join(folder, name) }, production, baseUrl: 'http://127.0.0.1:1' });

  test('of invented people is never served as production, and keeps its sessions over a restart', async () => {
    const first = await open('demonstration', false);
    if (!first.ok) throw new Error('the folder is new');
    let pages = accountPages(first.value);
    const who = new Visitor((request) => pages.fetch(request));
    await who.post('/sign-in/demonstration', { login: 'counsel' });
    expect((await who.get('/account')).status).toBe(200);
    await first.value.close();
    expect(await open('demonstration', true)).toMatchObject({ ok: false, problems: [{ code: 'store-demonstration' }] });
    const again = await open('demonstration', false);
    if (!again.ok) throw new Error('the folder is free');
    pages = accountPages(again.value);
    expect(await textOf(await who.get('/account'))).toContain('Chidi Okafor');
    await again.value.close();
  });

  test('of real people is never served as a demonstration, and holds nobody invented', async () => {
    const first = await open('production', true);
    if (!first.ok) throw new Error('the folder is new');
    const users = await first.value.store.administrator?.((session) =>
      session.query('select count(*)::int4 as n from habeas.user_account'),
    );
    expect(users?.rows[0]?.['n']).toBe(0);
    await first.value.close();
    expect(await open('production', false)).toMatchObject({ ok: false, problems: [{ code: 'store-production' }] });
  });
});
