/** Which state is bound by which treaty, and since when: dated, sourced data that rules read as `law.party.*`. */
import type { Confidence } from '../rules/rule.ts';
import type { Treaty } from '../people/facts.ts';

export type TreatyParty = {
  readonly treaty: Treaty;
  readonly country: string;
  /** `false` says that the state is known not to be bound; a state that is not listed is unknown, unless the list is complete. */
  readonly party: boolean;
  /** Days, both inclusive. An absent `from` means that the day is not known, and is long past. */
  readonly from?: string;
  readonly to?: string;
  readonly source: string;
  readonly confidence: Confidence;
};

/**
 * Whether the state is bound on that day; undefined where the table does not say. A day before an accession is not bound only if the
 * day of accession is known with high confidence: some rows begin on the first day on which the state was seen to be bound.
 */
export function isParty(parties: readonly TreatyParty[], treaty: Treaty, country: string, on: string): boolean | undefined {
  const rows = rowsOf(parties).get(`${treaty} ${country}`) ?? [];
  const covering = rows.find(({ from, to }) => (from === undefined || from <= on) && (to === undefined || on <= to));
  if (covering !== undefined) return covering.party;
  const later = rows.some(({ party, from, confidence }) => party && from !== undefined && on < from && confidence === 'high');
  return later || COMPLETE.has(treaty) ? false : undefined;
}

/** Lists in which every party is named with all its days: who is not in them is not bound. */
const COMPLETE: ReadonlySet<Treaty> = new Set(['eu']);

const ROWS = new WeakMap<readonly TreatyParty[], ReadonlyMap<string, readonly TreatyParty[]>>();

/** The list by treaty and state, put in order once: every case asks for all treaties of both its states. */
function rowsOf(parties: readonly TreatyParty[]): ReadonlyMap<string, readonly TreatyParty[]> {
  const known = ROWS.get(parties);
  if (known !== undefined) return known;
  const rows = Map.groupBy(parties, ({ treaty, country }) => `${treaty} ${country}`);
  ROWS.set(parties, rows);
  return rows;
}
