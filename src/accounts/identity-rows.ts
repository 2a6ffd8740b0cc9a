/** The sign-in library's view of its tables: it knows moments only as Date and numbers only as number, so rows are handed to it so. */
import type { Kysely, KyselyPlugin, PluginTransformResultArgs, RootOperationNode, QueryResult, UnknownRow } from 'kysely';
import type { Store } from '../store/store.ts';
import type { IdentityTables } from '../store/tables.ts';

export const ownRows = (store: Store): Kysely<IdentityTables> => store.identity.withSchema('identity');
export const libraryRows = (store: Store): Kysely<IdentityTables> => ownRows(store).withPlugin(forLibrary);

const forLibrary: KyselyPlugin = {
  transformQuery: ({ node }): RootOperationNode => node,
  transformResult: async ({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> => ({
    ...result,
    rows: result.rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]))),
  }),
};

function plain(value: unknown): unknown {
  if (value instanceof Temporal.Instant) return new Date(value.epochMilliseconds);
  return typeof value === 'bigint' ? Number(value) : value;
}
