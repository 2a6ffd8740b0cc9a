/**
 * What is known about one case: a value for each fact's path. An absent path is unknown.
 * Uncertainty inside a value (sources in conflict, a list that is not complete, a date known to the month) is kept, and settled by atoms.
 */
export type PartialDay = { readonly earliest: string; readonly latest: string };
export type IncompleteList = { readonly items: readonly string[]; readonly complete: false };
export type IncompleteRecords = { readonly records: readonly Facts[]; readonly complete: false };
export type Records = readonly Facts[];

/** One value that a fact may have, as far as one source tells. Days are `YYYY-MM-DD`. */
export type Candidate = boolean | number | string | PartialDay | readonly string[] | IncompleteList;
export type Conflict = { readonly conflict: readonly Candidate[] };
export type FactValue = Candidate | Conflict | Records | IncompleteRecords;
export type Facts = { readonly [path: string]: FactValue | undefined };

export const isConflict = (value: FactValue): value is Conflict => typeof value === 'object' && 'conflict' in value;
export const isPartialDay = (value: FactValue): value is PartialDay => typeof value === 'object' && 'earliest' in value;
export const isIncompleteList = (value: FactValue): value is IncompleteList => typeof value === 'object' && 'items' in value;
const isIncompleteRecords = (value: FactValue): value is IncompleteRecords => typeof value === 'object' && 'records' in value;
const isList = (value: FactValue): value is readonly string[] | Records => Array.isArray(value);

/** A scalar's or plain list's possible values: none where it is unknown, several where sources conflict. */
export function candidates(facts: Facts, path: string): readonly Candidate[] {
  const value = facts[path];
  if (value === undefined) return [];
  if (isConflict(value)) return value.conflict;
  if (isIncompleteRecords(value) || isRecords(value)) throw new Error(`${path} is a list of records`);
  return [value];
}

/** The records of a list and whether there may be more; undefined where nothing is known of the list. */
export function recordsOf(facts: Facts, path: string): { readonly records: Records; readonly complete: boolean } | undefined {
  const value = facts[path];
  if (value === undefined) return undefined;
  if (isIncompleteRecords(value)) return { records: value.records, complete: false };
  if (isList(value) && (value.length === 0 || isRecords(value)))
    return { records: value.filter((item) => typeof item !== 'string'), complete: true };
  throw new Error(`${path} is not a list of records`);
}

const isRecords = (value: FactValue): value is Records => isList(value) && value.length > 0 && typeof value[0] === 'object';
