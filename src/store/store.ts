/**
 * The one door to the database of record: PGlite in a folder or in memory, or a PostgreSQL server. Whatever is read or written is done
 * as an actor, in one transaction, under row-level security; nothing here goes round it.
 */
import { join } from 'node:path';
import { CamelCasePlugin, Kysely, sql, type Transaction } from 'kysely';
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { lockFolder, type FolderLock } from './folder-lock.ts';
import { checkMigrated, migrate, migrationsInFolder, rolesSql, type Policies } from './migrations.ts';
import { openPGlite } from './pglite-door.ts';
import { openPostgres } from './postgres-door.ts';
import { SessionDialect } from './session-dialect.ts';
import { inTransaction, withSession, type Door, type Session } from './session.ts';
import type { IdentityTables, Tables } from './tables.ts';

/** Where the data are. */
export type StorePlace =
  | { readonly kind: 'folder'; readonly folder: string }
  /** `seed`: what `dump` wrote, so that a test need not make the database anew. */
  | { readonly kind: 'memory'; readonly seed?: Blob }
  /** The connection string of the application's role, which owns nothing. */
  | { readonly kind: 'server'; readonly url: string };

/** Whoever asks: a user by id, or nobody, who sees what nobody may see: nothing. */
export type Actor = { readonly kind: 'user'; readonly user: string } | { readonly kind: 'nobody' };
export const NOBODY: Actor = { kind: 'nobody' };

export type Store = {
  readonly engine: Door['engine'];
  /** Runs the work as the actor in one transaction: all of it stands, or, if it throws, nothing. */
  readonly asActor: <T>(actor: Actor, work: (tx: Transaction<Tables>) => Promise<T>) => Promise<T>;
  /** The sign-in library's own tables (schema `identity`), and nothing else. */
  readonly identity: Kysely<IdentityTables>;
  /**
   * A session of the database's administrator, under no row-level security: to make demonstration worlds and tests. Absent on a server,
   * where the program has no such right.
   */
  readonly administrator?: <T>(work: (session: Session) => Promise<T>) => Promise<T>;
  /** The whole database for `StorePlace.seed`; PGlite only. */
  readonly dump?: () => Promise<Blob>;
  readonly close: () => Promise<void>;
};

/** Refuses with what is wrong and what to do: `store-held`, `store-version`, `store-role`, `store-behind`, `store-newer`, `store-unreachable`. */
export async function openStore(place: StorePlace, policies: Policies): Promise<Outcome<Store>> {
  return place.kind === 'server' ? openServer(place.url, policies) : openEmbedded(place, policies);
}

async function openEmbedded(place: Exclude<StorePlace, { kind: 'server' }>, policies: Policies): Promise<Outcome<Store>> {
  let lock: FolderLock | undefined;
  if (place.kind === 'folder') {
    const locked = lockFolder(place.folder);
    if (!locked.ok) return locked;
    lock = locked.value;
  }
  const release = (): void => lock?.release();
  try {
    const door = await openPGlite(
      place.kind === 'folder' ? { folder: join(place.folder, 'pgdata') } : place.seed === undefined ? {} : { seed: place.seed },
    );
    const close = async (): Promise<void> => {
      await door.close();
      release();
    };
    const ready = await prepared(door, policies).catch(async (error: unknown) => {
      await close();
      throw error;
    });
    if (ready.ok) return accepted({ ...storeOver(door), administrator: (work) => withSession(door, work), dump: door.dump, close });
    await close();
    return ready;
  } catch (error) {
    release();
    throw error;
  }
}

/** PGlite's one user is its superuser, so that it makes its own roles and migrates itself. */
function prepared(door: Door, policies: Policies): Promise<Outcome<void>> {
  return withSession(door, async (session) => {
    await inTransaction(session, () => session.script(rolesSql()));
    return migrate(session, migrationsInFolder(), policies);
  });
}

async function openServer(url: string, policies: Policies): Promise<Outcome<Store>> {
  const door = openPostgres(url);
  try {
    const ready = await withSession(door, async (session) => {
      const bound = await checkBound(session);
      return bound.ok ? checkMigrated(session, migrationsInFolder(), policies) : bound;
    });
    if (ready.ok) return accepted(storeOver(door));
    await door.close();
    return ready;
  } catch (error) {
    await door.close();
    return refused(unreachable(error));
  }
}

function storeOver(door: Door): Store {
  const plugins = [new CamelCasePlugin({ maintainNestedObjectKeys: true })];
  const application = new Kysely<Tables>({ dialect: new SessionDialect(door), plugins });
  return {
    engine: door.engine,
    asActor: (actor, work) =>
      application.transaction().execute(async (tx) => {
        await becomeActor(tx, actor);
        return work(tx);
      }),
    identity: new Kysely<IdentityTables>({ dialect: new SessionDialect(door, { role: 'habeas_identity' }) }),
    close: door.close,
  };
}

/** For this transaction alone: the role that owns nothing, and who asks. */
async function becomeActor(tx: Transaction<Tables>, actor: Actor): Promise<void> {
  const user = actor.kind === 'user' ? actor.user : '';
  await sql`select set_config('role', 'habeas_app', true), set_config('search_path', 'habeas, pg_catalog', true), set_config('habeas.user', ${user}, true)`.execute(
    tx,
  );
}

/** Row-level security binds neither a superuser nor an owner: such a connection is refused. */
async function checkBound(session: Session): Promise<Outcome<void>> {
  const { rows } = await session.query(
    `select current_user::text as name,
       (select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = current_user)
       or pg_has_role(current_user, 'habeas_owner', 'member') as unbound
     where exists (select from pg_roles where rolname = 'habeas_owner')`,
  );
  const found = rows[0];
  if (found === undefined) return refused(unprepared);
  return found['unbound'] === false ? accepted(undefined) : refused(unbound(String(found['name'])));
}

const unprepared: Problem = {
  code: 'store-unprepared',
  path: 'DATABASE_URL',
  message: text('the database has no roles or tables of Habeas yet', 'la base de datos aún no tiene los roles ni las tablas de Habeas'),
  remedy: text(
    'Run: habeas database prepare, then habeas database migrate',
    'Ejecute: habeas database prepare y luego habeas database migrate',
  ),
};

const unbound = (name: string): Problem => ({
  code: 'store-role',
  path: 'DATABASE_URL',
  message: text(`the role ${name} is not bound by row-level security`, `el rol ${name} no está sujeto a la seguridad por filas`),
  remedy: text('Connect as habeas_app, which owns nothing.', 'Conéctese como habeas_app, que no posee nada.'),
});

function unreachable(error: unknown): Problem {
  // A driver's message may repeat the connection string's host, never its password.
  const why = error instanceof Error ? error.message : String(error);
  return {
    code: 'store-unreachable',
    path: 'DATABASE_URL',
    message: text(`the database cannot be reached: ${why}`, `no se puede acceder a la base de datos: ${why}`),
    remedy: text(
      'Check that the server runs and that DATABASE_URL is right.',
      'Compruebe que el servidor funciona y que DATABASE_URL es correcta.',
    ),
  };
}
