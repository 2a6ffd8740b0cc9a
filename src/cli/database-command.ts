/** `habeas database`: what an operator does to a PostgreSQL server before Habeas serves from it, without ever reading a file. */
import type { Outcome } from '../base/outcome.ts';
import type { Session } from '../store/session.ts';
import { CommandEnd, EXIT } from './exit.ts';
import { readJson } from './read-json.ts';

type Environment = NodeJS.ProcessEnv;

/** Makes the roles and schemas, as the server's administrator. May run again. */
export async function prepareDatabase(environment: Environment): Promise<string> {
  const url = urlIn(environment, 'HABEAS_ADMIN_URL', 'the address of the server’s administrator, such as postgres://postgres@host/habeas');
  const [{ openPostgres }, { withSession }, { rolesSql }] = await storeRoom();
  const door = openPostgres(url);
  try {
    await reached(() => withSession(door, (session) => session.script(rolesSql())));
  } finally {
    await door.close();
  }
  return 'The roles habeas_migrator and habeas_app are there. Give each a password (alter role … password …), then run: habeas database migrate';
}

/** Applies the migrations and policies that are missing, as habeas_migrator. */
export async function migrateDatabase(environment: Environment): Promise<string> {
  const url = urlIn(environment, 'HABEAS_MIGRATE_URL', 'the address for habeas_migrator');
  const [{ openPostgres }, { withSession }, { migrate, migrationsInFolder }] = await storeRoom();
  const { policiesSql } = await import('../accounts/policies.ts');
  const door = openPostgres(url);
  try {
    const migrations = migrationsInFolder();
    expectOk(
      await reached(() => withSession(door, (session) => migrate(session, migrations, { sql: policiesSql() }))),
      'HABEAS_MIGRATE_URL',
    );
    return `The database is as this version expects: ${migrations.length} migrations, and the policies of its roles.`;
  } finally {
    await door.close();
  }
}

const FOUNDING_BYTES_MAX = 100_000;

/** Enters the first organisation and its two administrators from a file: into a folder of data, or a server. */
export async function foundDatabase(file: string, data: string | undefined, environment: Environment): Promise<string> {
  const { found, FoundingSchema } = await import('../accounts/founding.ts');
  const read = FoundingSchema.safeParse(expectOk(await readJson(file, FOUNDING_BYTES_MAX), file));
  if (!read.success)
    throw new CommandEnd(
      EXIT.refused,
      read.error.issues.map(({ path, message }) => `${file}: ${path.join('.')}: ${message}`),
    );
  const work = (session: Session) => found(session, read.data);
  expectOk(await (data === undefined ? onServer(environment, work) : inFolder(data, work)), data ?? 'HABEAS_ADMIN_URL');
  return `${read.data.organisation.name} and its two administrators are entered. Delete ${file}: it holds their first passwords.`;
}

async function onServer<T>(environment: Environment, work: (session: Session) => Promise<T>): Promise<T> {
  const url = urlIn(environment, 'HABEAS_ADMIN_URL', 'the address of the server’s administrator; or name a folder with --data');
  const [{ openPostgres }, { withSession }] = await storeRoom();
  const door = openPostgres(url);
  try {
    return await reached(() => withSession(door, work));
  } finally {
    await door.close();
  }
}

async function inFolder<T>(folder: string, work: (session: Session) => Promise<T>): Promise<T> {
  const { openHabeasStore } = await import('../accounts/open-habeas-store.ts');
  const store = expectOk(await openHabeasStore({ kind: 'folder', folder }), folder);
  try {
    if (store.administrator === undefined) throw new Error('a folder has an administrator');
    return await store.administrator(work);
  } finally {
    await store.close();
  }
}

const storeRoom = () => Promise.all([import('../store/postgres-door.ts'), import('../store/session.ts'), import('../store/migrations.ts')]);

function urlIn(environment: Environment, name: string, what: string): string {
  const url = environment[name];
  if (url === undefined || url === '') throw new CommandEnd(EXIT.usage, [`${name} is not set: ${what}.`]);
  return url;
}

/** What the server refuses, or that it is not there, is for the operator to mend, and no fault of ours. */
async function reached<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
      throw new CommandEnd(EXIT.refused, [`The server says: ${error.message || error.code}. Check the address and the role’s rights.`]);
    throw error;
  }
}

function expectOk<T>(outcome: Outcome<T>, where: string): T {
  if (outcome.ok) return outcome.value;
  throw new CommandEnd(
    EXIT.refused,
    outcome.problems.map(({ path, message, remedy }) => `${path === '' ? where : path}: ${message.en.replace(/\.$/u, '')}. ${remedy.en}`),
  );
}
