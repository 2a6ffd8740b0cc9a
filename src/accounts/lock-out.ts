/** After so many wrong passwords for one address, none is tried for a while: whoever guesses, from wherever, guesses slowly. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Store } from '../store/store.ts';
import { ownRows } from './identity-rows.ts';

export const FAILURES_MAX = 5;
export const LOCKED_MINUTES = 15;

const hashOf = (email: string): string => createHash('sha256').update(email.trim().toLowerCase()).digest('hex');

export async function isLockedOut(store: Store, email: string): Promise<boolean> {
  const found = await ownRows(store)
    .selectFrom('lockOut')
    .select('emailHash')
    .where('emailHash', '=', hashOf(email))
    .where('lockedUntil', '>', sql<Temporal.Instant>`now()`)
    .executeTakeFirst();
  return found !== undefined;
}

/** Counts from nothing again when the last failure is older than a lock would be. */
export async function countFailure(store: Store, email: string): Promise<void> {
  const pause = sql<Temporal.Instant>`now() + make_interval(mins => ${LOCKED_MINUTES}::int4)`;
  const stale = sql<boolean>`"lockOut"."lastFailureAt" < now() - make_interval(mins => ${LOCKED_MINUTES}::int4)`;
  const failures = sql<number>`case when ${stale} then 1 else "lockOut"."failures" + 1 end`;
  await ownRows(store)
    .insertInto('lockOut')
    .values({ emailHash: hashOf(email), failures: 1, lastFailureAt: sql`now()`, lockedUntil: null })
    .onConflict((conflict) =>
      conflict.column('emailHash').doUpdateSet({
        failures,
        lastFailureAt: sql`now()`,
        lockedUntil: sql`case when ${failures} >= ${FAILURES_MAX}::int4 then ${pause} else null end`,
      }),
    )
    .execute();
}

export async function forgetFailures(store: Store, email: string): Promise<void> {
  await ownRows(store).deleteFrom('lockOut').where('emailHash', '=', hashOf(email)).execute();
}
