/** A mapping as SQL: raw columns of text in, the columns of the people's table out, and for every row what could not be read. */
import type { Fact } from '../rules/fact.ts';
import { durationOf } from '../rules/sql-layout.ts';
import { valueOfText } from './cell-value.ts';
import { rowsOf, type Duck } from './duck.ts';
import type { ColumnMapping, Mapping } from './mapping.ts';
import { named, quoted } from './sql-text.ts';
import { FACT_BY_PATH } from './vocabulary.ts';

/** A column of words with more different ones than this is not one of closed values. */
const DIFFERENT_VALUES_MAX = 5_000;

export type Mapped = {
  /** Gives `#row`, `#id`, `#weight`, the facts, and `#broken`: what is wrong with the row, NULL where nothing is. */
  readonly sql: string;
  /** Columns of the people's table, and fields of records, that the mapping fills. */
  readonly columns: ReadonlySet<string>;
};

type MappedColumn = {
  readonly cells: readonly (readonly [name: string, sql: string])[];
  readonly bad: string;
  readonly name: string;
  readonly raw: string;
};

/** `raw` is a relation of text columns with `#row`. */
export async function mappedSql(duck: Duck, raw: string, mapping: Mapping): Promise<Mapped> {
  const entries = Object.entries(mapping.columns);
  const columns = await Promise.all(entries.map(([name, one], index) => mappedColumn(duck, raw, name, one, `r${index}`)));
  const complete = new Set(mapping.complete);
  const flat = columns.flatMap(({ cells }) => cells);
  const plain = flat.filter(([name]) => !name.includes('[].'));
  const lists = plain.filter(([name]) => isList(name)).map(([name]) => [`${name}+`, complete.has(name) ? 'true' : 'false'] as const);
  const records = recordsOf(flat, complete);
  const cells = [...plain, ...lists, ...records.cells];
  const weight = mapping.weight === undefined ? '1' : `try_cast(trim(${named(mapping.weight)}) as bigint)`;
  const broken = [
    ...columns.map(({ bad, name, raw: column }) => `case when ${bad} then concat(${quoted(`${name}: `)}, left(${column}, 80)) end`),
    ...(mapping.weight === undefined
      ? []
      : [`case when coalesce("#weight", 0) <= 0 then ${quoted(`${mapping.weight}: not a count of people`)} end`]),
  ];
  const inner = entries.map(([name], index) => `nullif(trim(cast(${named(name)} as varchar)), '') as r${index}`);
  const id = mapping.id === undefined ? 'cast("#row" as varchar)' : `trim(cast(${named(mapping.id)} as varchar))`;
  const sql = `select "#row", "#id", "#weight", ${cells.map(([name, value]) => `${value} as ${named(name)}`).join(', ') || 'null as none'}, nullif(concat_ws('; ', ${broken.join(', ') || "''"}), '') as "#broken"
from (select "#row", ${id} as "#id", ${weight} as "#weight"${inner.map((one) => `, ${one}`).join('')} from ${raw}) as cells`;
  const fields = flat.filter(([name]) => name.includes('[].')).map(([name]) => name);
  return { sql, columns: new Set([...cells.map(([name]) => name), ...fields, ...fields.filter(isList).map((name) => `${name}+`)]) };
}

const isList = (path: string): boolean => ['countries', 'choices'].includes(FACT_BY_PATH.get(path)?.kind ?? '');

/** All columns on one list of records make one record; there may be more of them unless the mapping says otherwise. */
function recordsOf(flat: MappedColumn['cells'], complete: ReadonlySet<string>): { readonly cells: MappedColumn['cells'] } {
  const inRecords = flat.filter(([name]) => name.includes('[].'));
  const lists = Map.groupBy(inRecords, ([name]) => name.slice(0, name.indexOf('[].')));
  const cells = [...lists].flatMap(([list, fields]) => {
    const all = fields.flatMap(([name, value]) => [
      [name, value] as const,
      ...(isList(name) ? [[`${name}+`, complete.has(name) ? 'true' : 'false'] as const] : []),
    ]);
    const struct = all.map(([name, value]) => `${named(name.slice(list.length + 3))} := ${value}`).join(', ');
    const something = fields
      .filter(([name]) => !name.endsWith('^'))
      .map(([, value]) => `(${value}) is not null`)
      .join(' or ');
    return [
      [list, `case when ${something} then [struct_pack(${struct})] end`] as const,
      [`${list}+`, complete.has(list) ? 'true' : 'false'] as const,
    ];
  });
  return { cells };
}

async function mappedColumn(duck: Duck, raw: string, name: string, style: ColumnMapping, column: string): Promise<MappedColumn> {
  const fact = FACT_BY_PATH.get(style.fact);
  if (fact === undefined) throw new Error(`no fact ${style.fact}`);
  const built =
    fact.kind === 'day'
      ? dayCells(fact, style, column)
      : fact.kind === 'text'
        ? textCells(fact, column)
        : fact.kind === 'integer'
          ? wholeCells(fact, column)
          : await wordCells(duck, raw, name, fact, style, column);
  return { ...built, name, raw: column };
}

type Cells = Pick<MappedColumn, 'cells' | 'bad'>;

const textCells = ({ path }: Fact, column: string): Cells => ({ cells: [[path, column]], bad: `length(${column}) > 2000` });
const wholeCells = ({ path }: Fact, column: string): Cells => {
  const value = `try_cast(${column} as bigint)`;
  return { cells: [[path, value]], bad: `${column} is not null and coalesce(${value}, -1) < 0` };
};

/** Strict: 31 February is not rolled over, and a day that is none makes the row broken. */
function dayCells({ path }: Fact, { days = 'iso', values }: ColumnMapping, column: string): Cells {
  const unknown = Object.entries(values ?? {})
    .filter(([, value]) => value === null)
    .map(([cell]) => quoted(cell));
  const said = unknown.length === 0 ? column : `case when ${column} in (${unknown.join(', ')}) then null else ${column} end`;
  if (days === 'us' || days === 'european') {
    const value = `cast(try_strptime(${said}, ${quoted(days === 'us' ? '%m/%d/%Y' : '%d/%m/%Y')}) as date)`;
    return { cells: [[path, value]], bad: `(${said}) is not null and ${value} is null` };
  }
  if (days === 'moment') {
    const value = `try_cast(left(${said}, 10) as date)`;
    return { cells: [[path, value]], bad: `(${said}) is not null and ${value} is null` };
  }
  const lo = `case when regexp_full_match(${said}, '\\d{4}-\\d{2}-\\d{2}') then try_cast(${said} as date) when regexp_full_match(${said}, '\\d{4}-\\d{2}') then try_cast(concat(${said}, '-01') as date) when regexp_full_match(${said}, '\\d{4}') then try_cast(concat(${said}, '-01-01') as date) end`;
  const hi = `case length(${said}) when 10 then ${lo} when 7 then last_day(${lo}) when 4 then try_cast(concat(${said}, '-12-31') as date) end`;
  return {
    cells: [
      [path, lo],
      [`${path}^`, hi],
    ],
    bad: `(${said}) is not null and (${lo}) is null`,
  };
}

/** Few different words: each is read once, here, and the rows only look it up. */
async function wordCells(duck: Duck, raw: string, name: string, fact: Fact, style: ColumnMapping, column: string): Promise<Cells> {
  const rows = await rowsOf(
    duck,
    `select distinct nullif(trim(cast(${named(name)} as varchar)), '') as word from ${raw} limit ${DIFFERENT_VALUES_MAX + 1}`,
  );
  const words = rows.flatMap(({ word }) => (typeof word === 'string' ? [word] : []));
  if (words.length > DIFFERENT_VALUES_MAX) return { cells: [[fact.path, `cast(null as ${typeOf(fact)})`]], bad: `${column} is not null` };
  const read = words.map((word) => [word, valueOfText(fact, word, style)] as const);
  const known = read.flatMap(([word, value]) =>
    value === undefined || value === null ? [] : [`when ${quoted(word)} then ${literal(fact, value)}`],
  );
  const unreadable = read.filter(([, value]) => value === undefined).map(([word]) => quoted(word));
  const value = known.length === 0 ? `cast(null as ${typeOf(fact)})` : `case ${column} ${known.join(' ')} end`;
  return { cells: [[fact.path, value]], bad: unreadable.length === 0 ? 'false' : `${column} in (${unreadable.join(', ')})` };
}

function typeOf({ kind }: Fact): string {
  if (kind === 'boolean') return 'boolean';
  if (kind === 'countries' || kind === 'choices') return 'varchar[]';
  if (kind === 'duration') return 'struct(months bigint, days bigint)';
  return kind === 'moment' ? 'bigint' : 'varchar';
}

function literal(fact: Fact, value: unknown): string {
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `cast([${value.map((item) => quoted(String(item))).join(', ')}] as varchar[])`;
  if (fact.kind === 'moment') return String(Temporal.Instant.from(String(value)).epochMilliseconds);
  if (fact.kind !== 'duration') return quoted(String(value));
  const { months, days } = durationOf(String(value));
  return `cast({'months': ${months}, 'days': ${days}} as struct(months bigint, days bigint))`;
}
