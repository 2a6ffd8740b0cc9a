/** DuckDB in process: closed to the network, bounded in memory, and every query streams to disk rather than grow. */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { tmpdir } from 'node:os';

/** Memory that DuckDB itself may hold; the process as a whole stays under twice that. */
const MEMORY_MAX = '1200MB';

export type Duck = { readonly connection: DuckDBConnection; readonly close: () => void };

/** No extension is loaded from anywhere: parquet and json are built in. `folder` takes what does not fit into memory. */
export async function openDuck(folder: string = tmpdir()): Promise<Duck> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: MEMORY_MAX,
    temp_directory: folder,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  await connection.run("set timezone = 'UTC'");
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  return { connection, close };
}

/** The rows of a query whose result is known to be small, as plain values. */
export async function rowsOf(duck: Duck, sql: string): Promise<readonly { readonly [column: string]: unknown }[]> {
  const reader = await duck.connection.runAndReadAll(sql);
  return reader.getRowObjectsJson();
}

/** Counts come as text, since they may exceed 2^53; people do not. */
export const countIn = (row: { readonly [column: string]: unknown } | undefined, column: string): number => Number(row?.[column] ?? 0);
