/**
 * A store for tests, on both engines: PGlite in memory always, from one seed that is made once and kept with the packages, and a real
 * PostgreSQL where there is one.
 *
 *     describe.each(ENGINES)('the file on %s', (engine) => {
 *       const world = storeFor(engine);
 *       test('…', async () => {
 *         await world.administrator((session) => session.query('insert …'));
 *         await world.store().asActor({ kind: 'user', user }, (tx) => tx.selectFrom('caseFile')…);
 *       });
 *     });
 */
import { afterAll, beforeAll } from 'vitest';
import { openHabeasStore } from '../src/accounts/open-habeas-store.ts';
import { policiesSql } from '../src/accounts/policies.ts';
import { migrate, migrationsInFolder, rolesSql } from '../src/store/migrations.ts';
import { openPostgres } from '../src/store/postgres-door.ts';
import { withSession, type Session } from '../src/store/session.ts';
import type { Store } from '../src/store/store.ts';
import { opened, storeInMemory } from './store-in-memory.ts';
import { ADMINISTRATOR, postgresPrograms, startPostgres, type RealPostgres } from './real-postgres.ts';

const programs = postgresPrograms();
/** The engines that the tests can run on here. */
export const ENGINES: readonly Store['engine'][] = programs === undefined ? ['pglite'] : ['pglite', 'postgresql'];

export type StoreUnderTest = {
  readonly store: () => Store;
  /** Under no row-level security: to make what a test starts from. */
  readonly administrator: <T>(work: (session: Session) => Promise<T>) => Promise<T>;
  /** The server itself, where the engine is one. */
  readonly server: () => RealPostgres | undefined;
};

/** Opens before the tests of the file or block, and closes after them. */
export function storeFor(engine: Store['engine']): StoreUnderTest {
  let open: OpenForTest;
  beforeAll(async () => {
    open = engine === 'pglite' ? await embedded() : await onServer();
  });
  afterAll(() => open?.close());
  return { store: () => open.store, administrator: (work) => open.administrator(work), server: () => open.server };
}

type OpenForTest = {
  readonly store: Store;
  readonly administrator: StoreUnderTest['administrator'];
  readonly server?: RealPostgres;
  readonly close: () => Promise<void>;
};

async function embedded(): Promise<OpenForTest> {
  const store = await storeInMemory();
  const { administrator } = store;
  if (administrator === undefined) throw new Error('PGlite has an administrator');
  return { store, administrator, close: store.close };
}

async function onServer(): Promise<OpenForTest> {
  if (programs === undefined) throw new Error('no PostgreSQL here');
  const server = await startPostgres(programs);
  try {
    const open = await storeOnServer(server, 'habeas');
    return {
      ...open,
      server,
      close: async () => {
        await open.close();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** As in production: roles by the administrator, migrations by the migrator, the store as the application. */
export async function storeOnServer(server: RealPostgres, database: string): Promise<OpenForTest> {
  await server.createDatabase(database);
  const door = openPostgres(server.url(ADMINISTRATOR, database));
  await withSession(door, (session) => session.script(rolesSql()));
  const migrator = openPostgres(server.url('habeas_migrator', database));
  opened(await withSession(migrator, (session) => migrate(session, migrationsInFolder(), { sql: policiesSql() })));
  await migrator.close();
  const store = opened(await openHabeasStore({ kind: 'server', url: server.url('habeas_app', database) }));
  return {
    store,
    administrator: (work) => withSession(door, work),
    close: async () => {
      await store.close();
      await door.close();
    },
  };
}
