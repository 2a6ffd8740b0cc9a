/** A PostgreSQL server, by one connection string. */
import pg from 'pg';
import { PARSERS, parameter, SESSION_SETTINGS } from './column-values.ts';
import type { Door, Session } from './session.ts';

/** Connections held at most; a request holds one while its transaction runs. */
const CONNECTIONS_MAX = 20;
const CONNECT_MS_MAX = 10_000;

type TypeParser = (value: string) => unknown;

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): TypeParser =>
    format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : (PARSERS[oid] ?? pg.types.getTypeParser(oid, 'text')),
};

export function openPostgres(connectionString: string): Door {
  const pool = new pg.Pool({ connectionString, types, max: CONNECTIONS_MAX, connectionTimeoutMillis: CONNECT_MS_MAX });
  const prepared = new WeakSet<pg.PoolClient>();
  const clients = new WeakMap<Session, pg.PoolClient>();
  // An idle connection that the server ends is replaced at the next request, which tells if the server is gone.
  pool.on('error', () => {});
  return {
    engine: 'postgresql',
    acquire: async () => {
      const client = await pool.connect();
      if (!prepared.has(client)) {
        await client.query(SESSION_SETTINGS);
        prepared.add(client);
      }
      const session = sessionOf(client);
      clients.set(session, client);
      return session;
    },
    release: async (session) => clients.get(session)?.release(),
    close: () => pool.end(),
  };
}

function sessionOf(client: pg.PoolClient): Session {
  return {
    query: async (sql, parameters = []) => {
      const result = await client.query<Record<string, unknown>>(sql, parameters.map(parameter));
      return { rows: result.rows, affected: result.rowCount === null ? undefined : BigInt(result.rowCount) };
    },
    script: async (sql) => {
      await client.query(sql);
    },
  };
}
