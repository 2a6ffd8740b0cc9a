import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { EXPRESSIONS, shown } from '../../test/column-expressions.ts';
import { ADMINISTRATOR } from '../../test/real-postgres.ts';
import { opened } from '../../test/store-in-memory.ts';
import { ENGINES, storeFor } from '../../test/stores.ts';
import { openHabeasStore } from '../accounts/open-habeas-store.ts';
import { lockFolder } from './folder-lock.ts';
import { checkMigrated, migrate, migrationsInFolder, type Migration } from './migrations.ts';
import { inTransaction } from './session.ts';
import { NOBODY } from './store.ts';

describe.each(ENGINES)('the store on %s', (engine) => {
  const { store, administrator, server } = storeFor(engine);

  test.each(EXPRESSIONS)('%s arrives as the same value', async (expression, value) => {
    const { rows } = await store().asActor(NOBODY, (tx) => sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(tx));
    expect(shown(rows[0]?.value)).toEqual(shown(value));
  });

  test('a value that goes in comes out the same', async () => {
    const values: readonly (readonly [string, unknown])[] = [
      ['int8', -9_007_199_254_740_993n],
      ['date', Temporal.PlainDate.from('2024-02-29')],
      ['timestamptz', Temporal.Instant.from('2026-11-01T06:30:00.000001Z')],
      ['timestamp', Temporal.PlainDateTime.from('2026-03-08T02:30:00')],
      ['interval', Temporal.Duration.from('P3M10D')],
      ['bytea', Uint8Array.of(1, 0, 254)],
      ['uuid[]', ['3f2504e0-4f89-11d3-9a0c-0305e82c3301']],
      ['date[]', [Temporal.PlainDate.from('1999-12-31')]],
    ];
    for (const [type, value] of values) {
      const { rows } = await administrator((session) => session.query(`select $1::${type} as value`, [value]));
      expect(shown(rows[0]?.['value'])).toEqual(shown(value));
    }
  });

  // Days shift by one where somebody reads them as moments, and UTC hides it.
  test.each(['America/Bogota', 'Pacific/Auckland'])('in %s too', (zone) => {
    const child = join(import.meta.dirname, '..', '..', 'test', 'expressions-in-zone.ts');
    const url = server()?.url('habeas_app', 'habeas') ?? 'memory';
    const said: unknown = JSON.parse(execFileSync(process.execPath, [child, url], { encoding: 'utf8', env: { ...process.env, TZ: zone } }));
    expect(said).toEqual({ zone, values: JSON.parse(JSON.stringify(EXPRESSIONS.map(([, value]) => shown(value)))) });
  });

  test('JSON goes in as text, and a plain object is a bug that is told', async () => {
    const json = await administrator((session) => session.query('select $1::jsonb as value', [JSON.stringify({ a: [1] })]));
    expect(json.rows[0]?.['value']).toEqual({ a: [1] });
    await expect(administrator((session) => session.query('select $1::jsonb', [{ a: 1 }]))).rejects.toThrow(/as text/);
  });

  test('every table of ours is under row-level security, forced', async () => {
    const { rows } = await administrator((session) =>
      session.query(
        `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as secured, pg_get_userbyid(c.relowner)::text as owner
         from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('habeas', 'identity', 'jobs') and c.relkind in ('r', 'p')`,
      ),
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(row).toMatchObject({ secured: true, owner: 'habeas_owner' });
  });

  test('the application is a role that owns nothing and bypasses nothing', async () => {
    const { rows } = await store().asActor(NOBODY, (tx) =>
      sql<{ name: string; unbound: boolean; owns: bigint }>`
        select current_user::text as name,
          (select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole from pg_roles where rolname = current_user) as unbound,
          (select count(*) from pg_class where pg_get_userbyid(relowner) = current_user) as owns`.execute(tx),
    );
    expect(rows[0]).toEqual({ name: 'habeas_app', unbound: false, owns: 0n });
  });

  test.each(['organisation', 'person', 'user_account', 'case_file', 'role_held', 'mandate', 'file_access', 'break_glass', 'notice'])(
    'nobody sees or writes anything in %s',
    async (table) => {
      const count = await store()
        .asActor(NOBODY, (tx) => sql<{ n: bigint }>`select count(*) as n from ${sql.table(table)}`.execute(tx))
        .then(({ rows }) => rows[0]?.n);
      expect(count).toBe(0n);
      await expect(store().asActor(NOBODY, (tx) => sql`delete from ${sql.table(table)}`.execute(tx))).rejects.toThrow(/permission denied/);
    },
  );

  test('the application cannot make tables, and cannot reach the sign-in tables as itself', async () => {
    await expect(store().asActor(NOBODY, (tx) => sql`create table habeas.mine (a int)`.execute(tx))).rejects.toThrow(/permission denied/);
    await expect(store().asActor(NOBODY, (tx) => sql`select * from identity."user"`.execute(tx))).rejects.toThrow(
      /permission denied|does not exist/,
    );
  });

  test('work that throws leaves nothing, and the next actor is not the last one', async () => {
    await expect(
      store().asActor({ kind: 'user', user: '3f2504e0-4f89-11d3-9a0c-0305e82c3301' }, async () => {
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    const { rows } = await store().asActor(NOBODY, (tx) =>
      sql<{ who: string }>`select current_setting('habeas.user', true) as who`.execute(tx),
    );
    expect(rows[0]?.who).toBe('');
  });

  test('many at once each get their own answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        store().asActor(NOBODY, async (tx) => {
          await sql`select set_config('habeas.probe', ${String(n)}, true)`.execute(tx);
          const { rows } = await sql<{ n: string }>`select current_setting('habeas.probe') as n`.execute(tx);
          return rows[0]?.n;
        }),
      ),
    );
    expect(answers).toEqual(Array.from({ length: 40 }, (_, n) => String(n)));
  });

  test('an organisation outside the lists is refused by the database', async () => {
    const entered = administrator((session) =>
      session.query("insert into habeas.organisation (kind, name, country) values ('army', 'X', 'AA')"),
    );
    await expect(entered).rejects.toMatchObject({ code: '23514' });
  });

  test('migrating again changes nothing; an edited, unknown or missing migration is told', async () => {
    const policies = await administrator(async (session) => {
      const { rows } = await session.query('select count(*) as n from habeas.policy_history');
      return rows[0]?.['n'];
    });
    expect(policies).toBe(1n);
    const migrations = migrationsInFolder();
    const compiled = { sql: (await import('../accounts/policies.ts')).policiesSql() };
    const check = (list: readonly Migration[]) => administrator((session) => checkMigrated(session, list, compiled));
    expect(await check(migrations)).toEqual({ ok: true, value: undefined });
    const codes = async (list: readonly Migration[]) => {
      const outcome = await check(list);
      return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
    };
    expect(await codes(migrations.map((each) => ({ ...each, checksum: 'other' })))).toEqual(['store-edited-migration']);
    expect(await codes(migrations.slice(0, -1))).toEqual(['store-newer']);
    const next = { number: migrations.length + 1, name: 'x.sql', sql: '', checksum: 'x' };
    expect(await codes([...migrations, next])).toEqual(['store-behind']);
  });

  test('a migration that fails half-way leaves nothing, and one that forgets row-level security is not served', async () => {
    const migrations = migrationsInFolder();
    const number = migrations.length + 1;
    const compiled = { sql: (await import('../accounts/policies.ts')).policiesSql() };
    const broken = { number, name: 'broken.sql', sql: 'create table half (a int); select 1 / 0;', checksum: 'b' };
    const run = (extra: Migration) => administrator((session) => migrate(session, [...migrations, extra], compiled));
    await expect(run(broken)).rejects.toThrow(/division by zero/);
    const half = await administrator((session) => session.query("select to_regclass('habeas.half') as made"));
    expect(half.rows[0]?.['made']).toBe(null);
    const open = { number, name: 'open.sql', sql: 'create table unguarded (a int);', checksum: 'o' };
    await expect(run(open)).rejects.toThrow(/without row-level security: habeas.unguarded/);
    await administrator((session) =>
      inTransaction(session, () =>
        session.script(`drop table habeas.unguarded; delete from habeas.schema_history where number = ${number};
          delete from habeas.policy_history where id > 1`),
      ),
    );
  });
});

describe.skipIf(!ENGINES.includes('postgresql'))('a server', () => {
  const { server } = storeFor('postgresql');
  const codes = async (url: string) => {
    const outcome = await openHabeasStore({ kind: 'server', url });
    return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
  };

  test('that is gone, or not prepared, is told', async () => {
    expect(await codes('postgres://habeas_app@127.0.0.1:1/habeas')).toEqual(['store-unreachable']);
    await server()?.createDatabase('bare');
    expect(await codes(server()?.url('habeas_app', 'bare') ?? '')).toEqual(['store-behind']);
  });

  test('is not served through a role that row-level security does not bind', async () => {
    for (const role of [ADMINISTRATOR, 'habeas_migrator']) expect(await codes(server()?.url(role, 'habeas') ?? '')).toEqual(['store-role']);
  });
});

describe('a folder of data', () => {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-lock-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has one owner, and says who', () => {
    const first = opened(lockFolder(folder));
    const second = lockFolder(folder);
    expect(second).toMatchObject({
      ok: false,
      problems: [{ code: 'store-held', message: { en: expect.stringContaining(`process ${process.pid}`) } }],
    });
    first.release();
    opened(lockFolder(folder)).release();
  });

  test('is whole again after kill -9, with every row that was acknowledged', async () => {
    const data = join(folder, 'killed');
    let acknowledged = 0;
    for (const rows of [5, 40]) {
      acknowledged = await killedAfter(data, rows);
      expect(acknowledged).toBeGreaterThanOrEqual(rows);
      const store = opened(await openHabeasStore({ kind: 'folder', folder: data }));
      const counted = await store.administrator?.((session) => session.query('select count(*)::int4 as n from habeas.organisation'));
      await store.close();
      expect(counted?.rows[0]?.['n']).toBeGreaterThanOrEqual(acknowledged);
    }
  });

  test('is not opened twice', async () => {
    const data = join(folder, 'twice');
    const lock = opened(lockFolder(data));
    expect(await openHabeasStore({ kind: 'folder', folder: data })).toMatchObject({ ok: false, problems: [{ code: 'store-held' }] });
    lock.release();
  });
});

/** Lets another process write, ends it without warning once so many rows are acknowledged, and tells how many were in all. */
function killedAfter(data: string, rows: number): Promise<number> {
  const writer = spawn(process.execPath, [join(import.meta.dirname, '..', '..', 'test', 'store-writer.ts'), data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let last = 0;
  let seen = 0;
  writer.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    for (const line of chunk.trim().split('\n')) last = Number(line);
    seen += chunk.trim().split('\n').length;
    if (seen >= rows) writer.kill('SIGKILL');
  });
  return new Promise((resolve) => writer.on('close', () => resolve(last)));
}
