/** One connection to the database while somebody holds it, and the door that hands them out; PGlite and a server look alike from here. */

export type Rows = { readonly rows: readonly Record<string, unknown>[]; readonly affected: bigint | undefined };

export type Session = {
  readonly query: (sql: string, parameters?: readonly unknown[]) => Promise<Rows>;
  /** Several statements, without parameters or results. */
  readonly script: (sql: string) => Promise<void>;
};

export type Door = {
  readonly engine: 'pglite' | 'postgresql';
  /** Waits until a connection is free. */
  readonly acquire: () => Promise<Session>;
  readonly release: (session: Session) => Promise<void>;
  readonly close: () => Promise<void>;
};

export async function withSession<T>(door: Door, work: (session: Session) => Promise<T>): Promise<T> {
  const session = await door.acquire();
  try {
    return await work(session);
  } finally {
    await door.release(session);
  }
}

/** Runs the work in a transaction: all of it stands, or nothing. */
export async function inTransaction<T>(session: Session, work: () => Promise<T>): Promise<T> {
  await session.query('begin');
  try {
    const result = await work();
    await session.query('commit');
    return result;
  } catch (error) {
    await session.query('rollback');
    throw error;
  }
}
