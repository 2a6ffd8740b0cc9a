/** PGlite: PostgreSQL in this process, in a folder or in memory. It has one connection, which whoever acquires it holds alone. */
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { PARSERS, parameter, SESSION_SETTINGS } from './column-values.ts';
import type { Door, Session } from './session.ts';

export type PGlitePlace = {
  /** Absent is memory. */
  readonly folder?: string;
  /** What an earlier `dump` of the same version wrote; only in memory. */
  readonly seed?: Blob;
};
export type PGliteDoor = Door & { readonly dump: () => Promise<Blob> };

export async function openPGlite({ folder, seed }: PGlitePlace): Promise<PGliteDoor> {
  const database = await PGlite.create({
    dataDir: folder ?? 'memory://',
    parsers: { ...PARSERS },
    extensions: { btree_gist },
    ...(seed === undefined ? {} : { loadDataDir: seed }),
  });
  await database.exec(SESSION_SETTINGS);
  const queue = new Turnstile();
  const session: Session = {
    query: async (sql, parameters = []) => {
      const { rows, affectedRows } = await database.query<Record<string, unknown>>(sql, parameters.map(parameter));
      return { rows, affected: affectedRows === undefined ? undefined : BigInt(affectedRows) };
    },
    script: async (sql) => {
      await database.exec(sql);
    },
  };
  return {
    engine: 'pglite',
    acquire: async () => {
      await queue.enter();
      return session;
    },
    release: async () => queue.leave(),
    close: async () => {
      await queue.enter();
      try {
        await database.close();
      } finally {
        queue.leave();
      }
    },
    dump: () => database.dumpDataDir('none'),
  };
}

/** Lets one through at a time, in the order of coming. */
class Turnstile {
  #inside = false;
  readonly #waiting: (() => void)[] = [];

  enter(): Promise<void> {
    if (!this.#inside) {
      this.#inside = true;
      return Promise.resolve();
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#inside = false;
    else next();
  }
}
