/** A mapping as SQL: raw columns of text in, the columns of the people's table out, and for every row what could not be read. */
import type { Fact } from '../rules/fact.ts';
import { durationOf } from '../rules/sql-layout.ts';
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { CELL_LENGTH_MAX, LOWER, lowered, PATTERNS, UPPER, valueOfText } from './cell-value.ts';
import { rowsOf, type Duck } from './duck.ts';
import type { ColumnMapping, Mapping } from './mapping.ts';
import { named, quoted } from './sql-text.ts';
import { FACT_BY_PATH } from './vocabulary.ts';

/** A column of words with more different ones than this is not one of closed values. */
const DIFFERENT_VALUES_MAX = 5_000;

/** One row stands for no more people than this. */
export const WEIGHT_MAX = 100_000_000;

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
export async function mappedSql(duck: Duck, raw: string, mapping: Mapping): Promise<Outcome<Mapped>> {
  const entries = Object.entries(mapping.columns);
  const columns: MappedColumn[] = [];
  const tooMany: Problem[] = [];
  for (const [index, [name, one]] of entries.entries()) {
    const built = await mappedColumn(duck, raw, name, one, `r${index}`);
    if (built === undefined) tooMany.push(tooManyWords(name));
    else columns.push(built);
  }
  if (tooMany.length > 0) return refused(...tooMany);
  const complete = new Set(mapping.complete);
  const flat = columns.flatMap(({ cells }) => cells);
  const plain = flat.filter(([name]) => !name.includes('[].'));
  const lists = plain.filter(([name]) => isList(name)).map(([name]) => [`${name}+`, complete.has(name) ? 'true' : 'false'] as const);
  const records = recordsOf(flat, complete);
  const cells = [...plain, ...lists, ...records.cells];
  const weight = mapping.weight === undefined ? '1' : wholeSql(cellSql(mapping.weight));
  const broken = [
    ...columns.map(({ bad, name, raw: column }) => `case when ${bad} then concat(${quoted(`${name}: `)}, left(${column}, 80)) end`),
    ...(mapping.weight === undefined
      ? []
      : [
          `case when not coalesce("#weight" between 1 and ${WEIGHT_MAX}, false) then ${quoted(`${mapping.weight}: not a count of people`)} end`,
        ]),
  ];
  const inner = entries.map(([name], index) => `${cellSql(name)} as r${index}`);
  const id = mapping.id === undefined ? 'cast("#row" as varchar)' : cellSql(mapping.id);
  const sql = `select "#row", "#id", "#weight", ${cells.map(([name, value]) => `${value} as ${named(name)}`).join(', ') || 'null as none'}, nullif(concat_ws('; ', ${broken.join(', ') || "''"}), '') as "#broken"
from (select "#row", ${id} as "#id", ${weight} as "#weight"${inner.map((one) => `, ${one}`).join('')} from ${raw}) as cells`;
  const fields = flat.filter(([name]) => name.includes('[].')).map(([name]) => name);
  return accepted({
    sql,
    columns: new Set([...cells.map(([name]) => name), ...fields, ...fields.filter(isList).map((name) => `${name}+`)]),
  });
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

async function mappedColumn(
  duck: Duck,
  raw: string,
  name: string,
  style: ColumnMapping,
  column: string,
): Promise<MappedColumn | undefined> {
  const fact = FACT_BY_PATH.get(style.fact);
  if (fact === undefined) throw new Error(`no fact ${style.fact}`);
  const built =
    fact.kind === 'day'
      ? dayCells(fact, style, column)
      : fact.kind === 'text'
        ? textCells(fact, style, column)
        : fact.kind === 'integer'
          ? wholeCells(fact, style, column)
          : await wordCells(duck, raw, name, fact, style, column);
  return built && { ...built, name, raw: column };
}

type Cells = Pick<MappedColumn, 'cells' | 'bad'>;

const textCells = ({ path }: Fact, style: ColumnMapping, column: string): Cells => {
  const said = meantSql(style, column);
  return { cells: [[path, said]], bad: `coalesce(length(${said}) > ${CELL_LENGTH_MAX}, false)` };
};
const wholeCells = ({ path }: Fact, style: ColumnMapping, column: string): Cells => {
  const said = meantSql(style, column);
  const value = wholeSql(said);
  return { cells: [[path, value]], bad: `(${said}) is not null and ${value} is null` };
};

const isLike = (said: string, pattern: keyof typeof PATTERNS): string => `regexp_full_match(${said}, ${quoted(PATTERNS[pattern])})`;
const wholeSql = (said: string): string => `case when ${isLike(said, 'whole')} then try_cast(split_part(${said}, '.', 1) as bigint) end`;

/** White space as JavaScript trims it. */
const SPACES =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const trimmedSql = (sql: string): string => `nullif(trim(${sql}, ${quoted(SPACES)}), '')`;
const cellSql = (name: string): string => trimmedSql(`cast(${named(name)} as varchar)`);

/** What the mapping says of a cell, whatever its case, or else the cell itself. */
function meantSql({ values }: ColumnMapping, column: string): string {
  const pairs = Object.entries(values ?? {});
  if (pairs.length === 0) return column;
  const meant = (value: string | boolean | null): string =>
    value === null || String(value).trim() === '' ? 'null' : quoted(String(value).trim());
  const exact = pairs.map(([cell, value]) => `when ${column} = ${quoted(cell)} then ${meant(value)}`);
  const loose = pairs.map(
    ([cell, value]) => `when translate(${column}, ${quoted(UPPER)}, ${quoted(LOWER)}) = ${quoted(lowered(cell))} then ${meant(value)}`,
  );
  return `case ${[...exact, ...loose].join(' ')} else ${column} end`;
}

/** Strict: 31 February is not rolled over, and a day that is none makes the row broken. No calendar has a year 0. */
function dayCells({ path }: Fact, style: ColumnMapping, column: string): Cells {
  const said = `(${meantSql(style, column)})`;
  const { days = 'iso' } = style;
  if (days !== 'iso') {
    const value = days === 'moment' ? momentDaySql(said) : slashedDaySql(said, days);
    return { cells: [[path, value]], bad: `${said} is not null and ${value} is null` };
  }
  const day = (length: number, rest: string): string =>
    `when regexp_full_match(${said}, '\\d{4}${'-\\d{2}'.repeat(length)}') and left(${said}, 4) <> '0000' then try_cast(concat(${said}, '${rest}') as date)`;
  const lo = `case ${day(2, '')} ${day(1, '-01')} ${day(0, '-01-01')} end`;
  const hi = `case length(${said}) when 10 then ${lo} when 7 then last_day(${lo}) when 4 then ${`case ${day(0, '-12-31')} end`} end`;
  return {
    cells: [
      [path, lo],
      [`${path}^`, hi],
    ],
    bad: `${said} is not null and (${lo}) is null`,
  };
}

const momentDaySql = (said: string): string =>
  `case when ${isLike(said, 'moment')} and left(${said}, 4) <> '0000' then try_cast(left(${said}, 10) as date) end`;

function slashedDaySql(said: string, style: 'us' | 'european'): string {
  const part = (at: number): string => `lpad(split_part(${said}, '/', ${at}), 2, '0')`;
  const [month, day] = style === 'us' ? [part(1), part(2)] : [part(2), part(1)];
  const year = `split_part(${said}, '/', 3)`;
  return `case when ${isLike(said, 'slashed')} and ${year} <> '0000' then try_cast(concat(${year}, '-', ${month}, '-', ${day}) as date) end`;
}

/** Few different words: each is read once, here, and the rows only look it up. */
async function wordCells(
  duck: Duck,
  raw: string,
  name: string,
  fact: Fact,
  style: ColumnMapping,
  column: string,
): Promise<Cells | undefined> {
  const rows = await rowsOf(duck, `select distinct ${cellSql(name)} as word from ${raw} limit ${DIFFERENT_VALUES_MAX + 1}`);
  const words = rows.flatMap(({ word }) => (typeof word === 'string' ? [word] : []));
  if (words.length > DIFFERENT_VALUES_MAX) return undefined;
  const read = words.map((word) => [word, valueOfText(fact, word, style)] as const);
  const known = read.flatMap(([word, value]) =>
    value === undefined || value === null ? [] : [`when ${quoted(word)} then ${literal(fact, value)}`],
  );
  const unreadable = read.filter(([, value]) => value === undefined).map(([word]) => quoted(word));
  const value = known.length === 0 ? `cast(null as ${typeOf(fact)})` : `case ${column} ${known.join(' ')} end`;
  return { cells: [[fact.path, value]], bad: unreadable.length === 0 ? 'false' : `${column} in (${unreadable.join(', ')})` };
}

const tooManyWords = (name: string): Problem => ({
  code: 'too-many-values',
  path: name.slice(0, 80),
  message: text(
    `The column '${name.slice(0, 80)}' says more than ${DIFFERENT_VALUES_MAX} different things; it is mapped to a fact with fewer values.`,
    `La columna «${name.slice(0, 80)}» dice más de ${DIFFERENT_VALUES_MAX} cosas distintas; se asigna a un hecho con menos valores.`,
  ),
  remedy: text('Map another column, or give person files in JSON lines.', 'Asigne otra columna, o dé archivos de persona en JSON lines.'),
});

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
