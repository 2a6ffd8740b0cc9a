/**
 * How values travel between PostgreSQL and the program, the same on both engines: whole numbers of 64 bits are bigint, decimals stay
 * text, days and moments are Temporal's, bytes are a Uint8Array. Neither driver's own choice is used for these.
 */

type Parse = (value: string) => unknown;

const bytes = (value: string): Uint8Array => Uint8Array.from(Buffer.from(value.slice(2), 'hex'));

/** By the type's number in PostgreSQL's catalogue (`pg_type.oid`), with the number of its array type. */
const TYPES: readonly (readonly [oid: number, arrayOid: number, parse: Parse])[] = [
  [20, 1016, BigInt],
  [1700, 1231, (value) => value],
  [1082, 1182, (value) => Temporal.PlainDate.from(value)],
  [1184, 1185, (value) => Temporal.Instant.from(value)],
  [1114, 1115, (value) => Temporal.PlainDateTime.from(value)],
  [1083, 1183, (value) => Temporal.PlainTime.from(value)],
  [1186, 1187, (value) => Temporal.Duration.from(value)],
  [17, 1001, bytes],
];

/** What each new connection is set to, so that the text forms above are the ones that arrive, whatever the server's own settings. */
export const SESSION_SETTINGS =
  "set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601'; set bytea_output = 'hex'";

export const PARSERS: { readonly [oid: number]: Parse } = Object.fromEntries(
  TYPES.flatMap(([oid, arrayOid, parse]) => [
    [oid, parse],
    [arrayOid, (value: string) => arrayItems(value).map((item) => (item === null ? null : parse(item)))],
  ]),
);

/**
 * A parameter in a form that both drivers pass on unchanged. An object that is none of these is a bug: JSON goes in as text
 * (`JSON.stringify`), with a cast to jsonb beside it.
 */
export function parameter(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (value === undefined) return null;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(parameter);
  if (value instanceof Uint8Array) return Buffer.from(value);
  if (isTemporal(value)) return value.toString();
  // The sign-in library's own rows carry this; ours never do.
  if (value instanceof Date) return value.toISOString();
  throw new Error('a parameter of a query is a plain object: pass JSON as text');
}

type TemporalValue = Temporal.PlainDate | Temporal.Instant | Temporal.PlainDateTime | Temporal.PlainTime | Temporal.Duration;

const isTemporal = (value: object): value is TemporalValue =>
  value instanceof Temporal.PlainDate ||
  value instanceof Temporal.Instant ||
  value instanceof Temporal.PlainDateTime ||
  value instanceof Temporal.PlainTime ||
  value instanceof Temporal.Duration;

/** The items of a one-dimensional array literal: `{1,NULL,"a \"b\""}`. */
function arrayItems(literal: string): readonly (string | null)[] {
  const body = literal.slice(1, -1);
  if (body === '') return [];
  const items = body.matchAll(/"((?:[^"\\]|\\.)*)"(?:,|$)|([^,]*)(?:,|$)/gsu);
  const found: (string | null)[] = [];
  let read = 0;
  for (const [whole, quoted, bare] of items) {
    if (read >= body.length) break;
    read += whole.length;
    found.push(quoted !== undefined ? quoted.replaceAll(/\\(.)/gsu, '$1') : bare === 'NULL' ? null : (bare ?? ''));
  }
  return found;
}
