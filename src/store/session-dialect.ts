/**
 * Kysely over our own sessions, the same for both engines. Kysely's own dialect of PGlite lets a second instance run its queries inside
 * the first one's transaction; here whoever holds the one connection holds it alone.
 */
import {
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { Door, Session } from './session.ts';

export type DialectOptions = {
  /** The database role that every query runs as; absent is the connection's own. */
  readonly role?: string;
};

export class SessionDialect implements Dialect {
  readonly #driver: Driver;

  constructor(door: Door, options: DialectOptions = {}) {
    this.#driver = new SessionDriver(door, options);
  }

  createAdapter(): PostgresAdapter {
    return new PostgresAdapter();
  }

  createDriver(): Driver {
    return this.#driver;
  }

  createIntrospector(database: Kysely<unknown>): PostgresIntrospector {
    return new PostgresIntrospector(database);
  }

  createQueryCompiler(): PostgresQueryCompiler {
    return new PostgresQueryCompiler();
  }
}

class SessionDriver implements Driver {
  readonly #door: Door;
  readonly #role: string | undefined;

  constructor(door: Door, { role }: DialectOptions) {
    this.#door = door;
    this.#role = role;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<SessionConnection> {
    const session = await this.#door.acquire();
    if (this.#role !== undefined) {
      try {
        await session.query(`set role ${this.#role}`);
      } catch (error) {
        await this.#door.release(session);
        throw error;
      }
    }
    return new SessionConnection(session);
  }

  async beginTransaction(connection: SessionConnection, settings: TransactionSettings): Promise<void> {
    const isolation = settings.isolationLevel === undefined ? '' : ` isolation level ${settings.isolationLevel}`;
    await connection.session.query(`begin${isolation}`);
  }

  async commitTransaction(connection: SessionConnection): Promise<void> {
    await connection.session.query('commit');
  }

  async rollbackTransaction(connection: SessionConnection): Promise<void> {
    await connection.session.query('rollback');
  }

  async releaseConnection(connection: SessionConnection): Promise<void> {
    try {
      if (this.#role !== undefined) await connection.session.query('reset role');
    } finally {
      await this.#door.release(connection.session);
    }
  }

  /** The door is closed by whoever opened it: several instances share it. */
  async destroy(): Promise<void> {}
}

class SessionConnection implements DatabaseConnection {
  readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  async executeQuery<R>(compiled: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, affected } = await this.session.query(compiled.sql, compiled.parameters);
    // Kysely types the rows by the query; what the database sends is held to it by the parity tests.
    const typed = rows as readonly unknown[] as R[];
    return affected === undefined ? { rows: typed } : { rows: typed, numAffectedRows: affected };
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('rows are not streamed: PGlite cannot; ask page by page');
  }
}
