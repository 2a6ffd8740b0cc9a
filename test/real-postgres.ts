/**
 * A real PostgreSQL server for the tests of one file: a cluster of its own in a temporary folder, on a free port, by a user who is not
 * root, gone afterwards. Needs PostgreSQL's programs (Debian: `postgresql`); without them those tests are skipped, or fail in strict mode.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { folderOf } from './required.ts';

const START_MS_MAX = 60_000;
const DEBIAN = '/usr/lib/postgresql';

/** The folder with `initdb` and `postgres`. Undefined means skip; throws in strict mode. */
export function postgresPrograms(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted((a, b) => Number(b) - Number(a)) : [];
  return folderOf('initdb', 'PostgreSQL 15 or later (its folder of programs in HABEAS_POSTGRES)', [
    process.env.HABEAS_POSTGRES,
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
  ]);
}

export type RealPostgres = {
  /** The connection string of a role in a database. */
  readonly url: (role: string, database: string) => string;
  readonly createDatabase: (name: string) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export const ADMINISTRATOR = 'habeas_test_administrator';

export async function startPostgres(programs: string): Promise<RealPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-postgres-'));
  const who = unprivileged();
  if (who.uid !== undefined && who.gid !== undefined) chownSync(folder, who.uid, who.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', ADMINISTRATOR, '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C'],
    { ...who, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr || String(made.error)}`);
  const port = await freePort();
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: folder, fsync: 'off', max_connections: 60 };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(programs, 'postgres'), ['-D', data, ...args], { ...who, cwd: folder, stdio: 'ignore' });
  const url = (role: string, database: string): string => `postgres://${role}@127.0.0.1:${port}/${database}`;
  await answering(url(ADMINISTRATOR, 'postgres'), server);
  return {
    url,
    createDatabase: (name) => once(url(ADMINISTRATOR, 'postgres'), `create database ${name}`),
    stop: async () => {
      await ended(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL will not run as root: then it runs as Debian's own user for it, or as nobody. */
function unprivileged(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const line = lines.find((each) => each.startsWith('postgres:')) ?? lines.find((each) => each.startsWith('nobody:'));
  const [, , uid, gid] = (line ?? '').split(':').map(Number);
  return uid === undefined || gid === undefined ? {} : { uid, gid };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function once(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  const deadline = performance.now() + START_MS_MAX;
  for (;;) {
    try {
      return await once(url, 'select 1');
    } catch (error) {
      if (server.exitCode !== null || performance.now() > deadline) throw new Error('PostgreSQL did not start', { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** SIGINT is PostgreSQL's fast shutdown: connections are ended, nothing is waited for. */
function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill('SIGINT');
  });
}
