import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMINISTRATOR, postgresPrograms, startPostgres, type RealPostgres } from '../../test/real-postgres.ts';
import { accountPages, deskOver, Visitor } from '../../test/account-pages.ts';
import { opened } from '../../test/store-in-memory.ts';
import { openHabeasStore } from '../accounts/open-habeas-store.ts';
import { foundDatabase, migrateDatabase, prepareDatabase } from './database-command.ts';
import { CommandEnd } from './exit.ts';

const programs = postgresPrograms();
const folder = mkdtempSync(join(tmpdir(), 'habeas-founding-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const endOf = (promise: Promise<string>): Promise<unknown> => promise.then(() => undefined).catch((error: unknown) => error);

test('an address that is missing or leads nowhere is told, with what to do', async () => {
  expect(await endOf(prepareDatabase({}))).toMatchObject({ code: 2, lines: [expect.stringContaining('HABEAS_ADMIN_URL')] });
  expect(await endOf(migrateDatabase({ HABEAS_MIGRATE_URL: 'postgres://habeas_migrator@127.0.0.1:1/habeas' }))).toMatchObject({ code: 3 });
});

test('a folder is founded once, and a file that is no JSON is refused without showing any of it', async () => {
  const file = join(folder, 'office.json');
  const data = join(folder, 'office');
  writeFileSync(file, '{"administrators": [{"password": "hunter2 hunter2"');
  expect(JSON.stringify(await endOf(foundDatabase(file, data, {})))).not.toContain('hunter2');
  const administrators = [1, 2].map((n) => ({ name: `A ${n}`, email: `a${n}@example.org`, password: `a first password ${n}` }));
  writeFileSync(file, JSON.stringify({ organisation: { kind: 'court', name: 'Court', country: 'NO' }, administrators }));
  expect(await foundDatabase(file, data, {})).toContain('Court and its two administrators');
  expect(await endOf(foundDatabase(file, data, {}))).toMatchObject({ code: 3, lines: [expect.stringContaining('users already')] });
});

describe.skipIf(programs === undefined)('a new server', () => {
  let server: RealPostgres;
  const environment = (): NodeJS.ProcessEnv => ({
    HABEAS_ADMIN_URL: server.url(ADMINISTRATOR, 'office'),
    HABEAS_MIGRATE_URL: server.url('habeas_migrator', 'office'),
  });
  beforeAll(async () => {
    server = await startPostgres(programs ?? '');
    await server.createDatabase('office');
  });
  afterAll(() => server?.stop());

  test('is prepared, migrated and founded, each more than once, and then its two administrators sign in', async () => {
    await prepareDatabase(environment());
    await prepareDatabase(environment());
    expect(await migrateDatabase(environment())).toContain('migrations');
    await migrateDatabase(environment());
    const file = join(folder, 'founding.json');
    const person = (n: number) => ({ name: `Administrator ${n}`, email: `a${n}@example.org`, password: `a first password ${n}` });
    const organisation = { kind: 'central-authority', name: 'Ministry', country: 'NO' };
    writeFileSync(file, JSON.stringify({ organisation, administrators: [person(1)] }));
    expect(await endOf(foundDatabase(file, undefined, environment()))).toMatchObject({
      code: 3,
      lines: [expect.stringContaining('administrators')],
    });
    writeFileSync(file, JSON.stringify({ organisation, administrators: [person(1), person(2)] }));
    await foundDatabase(file, undefined, environment());
    expect(await endOf(foundDatabase(file, undefined, environment()))).toBeInstanceOf(CommandEnd);
    const store = opened(await openHabeasStore({ kind: 'server', url: server.url('habeas_app', 'office') }));
    const who = new Visitor(accountPages(deskOver(store)).fetch);
    expect((await who.post('/sign-in', { email: 'a2@example.org', password: 'a first password 2' })).status).toBe(303);
    expect(await (await who.get('/account')).text()).toContain('Administrator of users');
    await store.close();
  });
});
