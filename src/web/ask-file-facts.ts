/** Reads and sets single facts of a person file by path. The file stays JSON in between: it is validated whole before it is used. */
import type { Json } from '../base/canonical-json.ts';

export type JsonObject = { readonly [key: string]: Json | undefined };

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

export const jsonAt = (file: JsonObject, path: string): Json | undefined =>
  path.split('.').reduce<Json | undefined>((inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), file);

/** A copy with that value there; `undefined` takes the fact out, since what is absent is unknown. Groups left empty go too. */
export function withJson(file: JsonObject, path: string, value: Json | undefined): JsonObject {
  const [key = '', ...rest] = path.split('.');
  const inner = rest.length === 0 ? value : withJson(childOf(file, key), rest.join('.'), value);
  const emptied = inner === undefined || (rest.length > 0 && isObject(inner) && Object.keys(inner).length === 0);
  const others = Object.fromEntries(Object.entries(file).filter(([name]) => name !== key));
  return emptied ? others : { ...others, [key]: inner };
}

function childOf(file: JsonObject, key: string): JsonObject {
  const child = Object.hasOwn(file, key) ? file[key] : undefined;
  return isObject(child) ? child : {};
}

/** A fact as it stands: its value, where it is on record, and the values of sources that disagree. */
export type Held = { readonly value: Json | undefined; readonly source?: string; readonly conflict?: readonly Json[] };

export function heldAt(file: JsonObject, path: string): Held {
  const raw = jsonAt(file, path);
  if (!isObject(raw)) return { value: raw ?? undefined };
  const { conflict, source } = raw;
  if (isList(conflict))
    return { value: undefined, conflict: conflict.flatMap((one) => (isObject(one) && one['value'] !== undefined ? [one['value']] : [])) };
  if (!Object.hasOwn(raw, 'value')) return { value: raw };
  return { value: raw['value'] ?? undefined, ...(typeof source === 'string' ? { source } : {}) };
}

/** A list with whether there may be more; undefined where nothing is known of it. */
export function listOf(value: Json | undefined): { readonly items: readonly Json[]; readonly complete: boolean } | undefined {
  if (isList(value)) return { items: value, complete: true };
  if (isObject(value) && isList(value['items'])) return { items: value['items'], complete: value['complete'] === true };
  return undefined;
}
