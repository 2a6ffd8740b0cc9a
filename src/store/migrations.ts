/**
 * Applies `migrations/NNNN-name.sql` in their order, each once and whole, and after them the policies that are compiled from code.
 * A file that has been applied is never edited: its checksum is kept, and another one is refused.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { inTransaction, type Session } from './session.ts';

export type Migration = { readonly number: number; readonly name: string; readonly sql: string; readonly checksum: string };
/** Policies and grants compiled from code: applied anew whenever their text has changed. */
export type Policies = { readonly sql: string };

const FOLDER = join(import.meta.dirname, '..', '..', 'migrations');
export const SERVER_VERSION_MIN = 150_000;
const NAME = /^(\d{4})-[a-z0-9-]+\.sql$/u;
/** Two that migrate at once wait for each other; the number is ours alone in the database. */
const MIGRATION_LOCK = 4_842_227;
const OUR_SCHEMAS = ['habeas', 'identity', 'jobs'] as const;

export const rolesSql = (): string => readFileSync(join(FOLDER, 'roles.sql'), 'utf8');

export function migrationsInFolder(folder: string = FOLDER): readonly Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql') && name !== 'roles.sql');
  return names.toSorted().map((name, index) => {
    const number = Number(NAME.exec(name)?.[1]);
    if (number !== index + 1) throw new Error(`migrations/${name}: the names are 0001-what.sql, 0002-what.sql and so on, without gaps`);
    const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    return { number, name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

/** The session is an administrator's, or the migrator's: somebody who may become the owner. */
export async function migrate(session: Session, migrations: readonly Migration[], policies: Policies): Promise<Outcome<void>> {
  const version = await checkVersion(session);
  if (!version.ok) return version;
  await session.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    await asOwner(session, () => session.script(HISTORY));
    const state = await asOwner(session, () => stateOf(session, migrations, policies));
    if (!state.ok) return state;
    for (const migration of state.value.pending) {
      await asOwner(session, async () => {
        await session.script(migration.sql);
        await session.query('insert into schema_history (number, name, checksum) values ($1, $2, $3)', [
          migration.number,
          migration.name,
          migration.checksum,
        ]);
      });
    }
    if (state.value.policiesDiffer || state.value.pending.length > 0) await applyPolicies(session, policies);
    await expectRowLevelSecurity(session);
    return accepted(undefined);
  } finally {
    await session.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  }
}

/** That the database is exactly as this program expects, for one that may not migrate. */
export async function checkMigrated(session: Session, migrations: readonly Migration[], policies: Policies): Promise<Outcome<void>> {
  const version = await checkVersion(session);
  if (!version.ok) return version;
  const { rows } = await session.query("select to_regclass('habeas.schema_history') is not null as made");
  if (rows[0]?.['made'] !== true) return refused(behind(migrations.length));
  const state = await stateOf(session, migrations, policies);
  if (!state.ok) return state;
  const { pending, policiesDiffer } = state.value;
  return pending.length > 0 || policiesDiffer ? refused(behind(pending.length)) : accepted(undefined);
}

const HISTORY = `
create table if not exists schema_history (
  number integer primary key,
  name text not null,
  checksum text not null,
  applied_at timestamptz not null default now()
);
create table if not exists policy_history (
  id integer generated always as identity primary key,
  checksum text not null,
  applied_at timestamptz not null default now()
);
do $$
declare
  name text;
begin
  foreach name in array array['schema_history', 'policy_history'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    if not exists (select from pg_policies where schemaname = 'habeas' and tablename = name) then
      execute format('create policy owner_keeps on %I to habeas_owner using (true) with check (true)', name);
      execute format('create policy app_reads on %I for select to habeas_app using (true)', name);
    end if;
  end loop;
end
$$;`;

function asOwner<T>(session: Session, work: () => Promise<T>): Promise<T> {
  return inTransaction(session, async () => {
    await session.script('set local role habeas_owner; set local search_path = habeas, pg_catalog');
    return work();
  });
}

type State = { readonly pending: readonly Migration[]; readonly policiesDiffer: boolean };

async function stateOf(session: Session, migrations: readonly Migration[], policies: Policies): Promise<Outcome<State>> {
  const { rows } = await session.query('select number, checksum from habeas.schema_history order by number');
  for (const { number, checksum } of rows) {
    const known = migrations.find((migration) => migration.number === number);
    if (known === undefined) return refused(newer(Number(number)));
    if (known.checksum !== checksum) return refused(edited(known));
  }
  const latest = await session.query('select checksum from habeas.policy_history order by id desc limit 1');
  return accepted({ pending: migrations.slice(rows.length), policiesDiffer: latest.rows[0]?.['checksum'] !== checksumOf(policies) });
}

const checksumOf = (policies: Policies): string => createHash('sha256').update(policies.sql).digest('hex');

async function applyPolicies(session: Session, policies: Policies): Promise<void> {
  await asOwner(session, async () => {
    await session.script(policies.sql);
    await session.script('grant select on schema_history, policy_history to habeas_app');
    await session.query('insert into policy_history (checksum) values ($1)', [checksumOf(policies)]);
  });
}

/** A table that forgot its security is a bug of ours, and nothing is served with one. */
async function expectRowLevelSecurity(session: Session): Promise<void> {
  const { rows } = await session.query(
    `select format('%s.%s', n.nspname, c.relname) as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any ($1::text[]) and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`,
    [OUR_SCHEMAS],
  );
  if (rows.length > 0) throw new Error(`without row-level security: ${rows.map(({ name }) => String(name)).join(', ')}`);
}

async function checkVersion(session: Session): Promise<Outcome<void>> {
  const { rows } = await session.query(
    "select current_setting('server_version_num')::int4 as number, current_setting('server_version') as version",
  );
  if (Number(rows[0]?.['number']) >= SERVER_VERSION_MIN) return accepted(undefined);
  const found = String(rows[0]?.['version']);
  return refused({
    code: 'store-version',
    path: 'DATABASE_URL',
    message: text(
      `the server is PostgreSQL ${found}; 15 or later is needed`,
      `el servidor es PostgreSQL ${found}; se necesita el 15 o posterior`,
    ),
    remedy: text('Upgrade the server, or name another.', 'Actualice el servidor o indique otro.'),
  });
}

const behind = (count: number): Problem => ({
  code: 'store-behind',
  path: 'DATABASE_URL',
  message: text(
    `the database is not as this version expects (${count} migrations to apply, or other policies)`,
    `la base de datos no está como espera esta versión (${count} migraciones por aplicar, u otras políticas)`,
  ),
  remedy: text('Run: habeas database migrate', 'Ejecute: habeas database migrate'),
});

const newer = (number: number): Problem => ({
  code: 'store-newer',
  path: 'schema_history',
  message: text(
    `the data were made by a later version (migration ${number})`,
    `los datos son de una versión posterior (migración ${number})`,
  ),
  remedy: text('Run that version, or restore a backup from before.', 'Ejecute esa versión o restaure una copia anterior.'),
});

const edited = ({ name }: Migration): Problem => ({
  code: 'store-edited-migration',
  path: `migrations/${name}`,
  message: text(`migrations/${name} is not the one that was applied`, `migrations/${name} no es la que se aplicó`),
  remedy: text('Put it back as it was, and write what is new as a further migration.', 'Restáurela y escriba lo nuevo en otra migración.'),
});
