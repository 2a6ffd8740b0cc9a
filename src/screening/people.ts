/** The people to be asked about, in the columns of the people's table, without the rows that could not be read and without ids that stand twice. */
import { join } from 'node:path';
import { accepted, type Outcome } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { quoteOf, type SetAside } from './broken-rows.ts';
import { countIn, rowsOf, type Duck } from './duck.ts';
import { PEOPLE_FACTS } from './json-lines.ts';
import { isForbiddenColumn, type Mapping } from './mapping.ts';
import { mappedSql, WEIGHT_MAX } from './mapping-sql.ts';
import { columnNames, columnTypes } from './people-table.ts';
import { refuse, unreadable } from './problems.ts';
import { noneOf, NO_COUNT, NOT_READ, TWICE } from './reasons.ts';
import type { Source } from './source.ts';
import { named, quoted, readParquetSql } from './sql-text.ts';
import { unlistedValue } from './unlisted-values.ts';

export type People = {
  readonly sql: string;
  readonly columns: ReadonlySet<string>;
  readonly rows: number;
  /** What a mapping made the people from. */
  readonly raw?: Raw;
  readonly synthetic: string | undefined;
  readonly dropped: readonly string[];
  readonly unmapped: readonly string[];
};

export type Raw = { readonly sql: string; readonly mapping: Mapping };

const ALWAYS = ['#row', '#id', '#weight'];

export async function openPeople(
  duck: Duck,
  folder: string,
  source: Source,
  mapping: Mapping | undefined,
  setAside: SetAside,
): Promise<Outcome<People>> {
  const opened = source.form === 'people' ? await given(duck, folder, source) : await mapped(duck, folder, source, mapping, setAside);
  if (!opened.ok) return opened;
  const counted = await withoutBadWeights(duck, opened.value, setAside);
  const unique = await withoutDuplicates(duck, counted, setAside);
  if (unique.rows === 0) return unreadable('', noneOf(setAside.count));
  return accepted(unique);
}

/** Person files, or a Parquet file that has the columns of the people's table already, with their types. */
async function given(duck: Duck, folder: string, source: Source): Promise<Outcome<People>> {
  const described = await rowsOf(duck, `describe select * from ${source.sql}`);
  const types = new Map(described.map((row) => [String(row['column_name']), String(row['column_type'])]));
  const fields = PEOPLE_FACTS.flatMap(({ fact, fields: inner }) => {
    const type = types.get(fact.path) ?? '';
    return inner === undefined
      ? []
      : [...columnNames([{ fact, fields: inner }])].filter(
          (name) => name.includes('[].') && hasField(type, name.slice(name.indexOf('[].') + 3)),
        );
  });
  const columns = new Set([...[...types.keys()].filter((name) => !ALWAYS.includes(name)), ...fields]);
  const expected = columnTypes(PEOPLE_FACTS, columns);
  const stray = [...types].find(
    ([name, type]) => !ALWAYS.includes(name) && expected.get(name)?.replaceAll('"', '') !== type.replaceAll('"', ''),
  );
  if (stray !== undefined) return wrongType(stray, expected.get(stray[0]));
  const weightType = types.get('#weight');
  if (weightType !== undefined && !WHOLE_TYPE.test(weightType)) return wrongType(['#weight', weightType], 'BIGINT');
  const weight = `${weightType === undefined ? '1::bigint' : 'try_cast("#weight" as bigint)'} as "#weight"`;
  const own = [...types.keys()].filter((name) => !ALWAYS.includes(name)).map(named);
  const select = `select "#row", cast("#id" as varchar) as "#id", ${[weight, ...own].join(', ')} from ${source.sql}`;
  const staged = join(folder, 'people.parquet');
  const fromLines = source.sql.startsWith('read_json');
  if (fromLines) await duck.connection.run(`copy (${select}) to ${quoted(staged)} (format parquet)`);
  const sql = fromLines ? readParquetSql(staged) : `(${select})`;
  const unlisted = fromLines ? undefined : await unlistedValue(duck, sql, columns);
  if (unlisted !== undefined) return unlisted;
  const synthetic = await syntheticLabel(duck, sql);
  return accepted({ sql, columns, rows: 0, synthetic, dropped: [], unmapped: [] });
}

const WHOLE_TYPE = /^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/;

const wrongType = ([name, type]: readonly [string, string], wanted: string | undefined): Outcome<never> =>
  refuse(
    'wrong-type',
    name.slice(0, 80),
    text(
      `The column '${name.slice(0, 80)}' has the type ${type.slice(0, 120)}.`,
      `La columna «${name.slice(0, 80)}» tiene el tipo ${type.slice(0, 120)}.`,
    ),
    wanted === undefined
      ? text(
          'No fact has this name: take the column out, or rename #id and map the columns.',
          'Ningún hecho se llama así: quite la columna, o renombre #id y asigne las columnas.',
        )
      : text(`It must be ${wanted}.`, `Debe ser ${wanted}.`),
  );

/** Invented people say so in every id, so that no copy of the file can lose the label. */
async function syntheticLabel(duck: Duck, sql: string): Promise<string | undefined> {
  const [found] = await rowsOf(duck, `select bool_and(starts_with("#id", ${quoted(SYNTHETIC_ID)})) as every_one from ${sql}`);
  return found?.['every_one'] === true ? 'every row is invented: no row is a person' : undefined;
}

export const SYNTHETIC_ID = 'synthetic-';

/** Whether a struct's type names the field, at any depth: the names of facts are each used once. */
const hasField = (type: string, name: string): boolean =>
  type.includes(`("${name}" `) || type.includes(`, "${name}" `) || type.includes(`(${name} `) || type.includes(`, ${name} `);

async function mapped(
  duck: Duck,
  folder: string,
  source: Source,
  mapping: Mapping | undefined,
  setAside: SetAside,
): Promise<Outcome<People>> {
  if (mapping === undefined) throw new Error('raw columns without a mapping');
  const made = await mappedSql(duck, source.sql, mapping);
  if (!made.ok) return made;
  const { sql, columns } = made.value;
  const staged = join(folder, 'mapped.parquet');
  await duck.connection.run(`copy (${sql}) to ${quoted(staged)} (format parquet)`);
  const all = readParquetSql(staged);
  await setAside.addAll(duck, `select "#row", "#broken" from ${all} where "#broken" is not null order by "#row"`, (row) => ({
    place: `record ${String(row['#row'])}`,
    reason: NOT_READ,
    quote: quoteOf(row['#broken']),
  }));
  const used = new Set([mapping.id, mapping.weight, ...Object.keys(mapping.columns)]);
  const rest = source.columns.filter((name) => !used.has(name));
  return accepted({
    sql: `(select * exclude ("#broken") from ${all} where "#broken" is null)`,
    columns,
    rows: 0,
    raw: { sql: source.sql, mapping },
    synthetic: mapping.synthetic,
    dropped: rest.filter(isForbiddenColumn),
    unmapped: rest.filter((name) => !isForbiddenColumn(name)),
  });
}

/** A row that stands for nobody, for less, or for more people than there are, would spoil every count. */
async function withoutBadWeights(duck: Duck, people: People, setAside: SetAside): Promise<People> {
  const good = `coalesce("#weight" between 1 and ${WEIGHT_MAX}, false)`;
  const before = setAside.count;
  await setAside.addAll(duck, `select "#row", "#weight" from ${people.sql} where not ${good} order by "#row"`, (row) => ({
    place: `record ${String(row['#row'])}`,
    reason: NO_COUNT,
    quote: quoteOf(JSON.stringify(row['#weight'] ?? null)),
  }));
  return setAside.count === before ? people : { ...people, sql: `(select * from ${people.sql} where ${good})` };
}

/** Of rows that share an id none can be relied on: all are set aside. Hashes are compared first, so that millions of ids take little room. */
async function withoutDuplicates(duck: Duck, people: People, setAside: SetAside): Promise<People> {
  await duck.connection.run(
    `create or replace temp table twice as select hash("#id") as h from ${people.sql} where "#id" is not null group by all having count(*) > 1`,
  );
  const [suspects] = await rowsOf(duck, 'select count(*) as n from twice');
  const [total] = await rowsOf(duck, `select count(*) as n from ${people.sql}`);
  const rows = countIn(total, 'n');
  if (countIn(suspects, 'n') === 0) return { ...people, rows };
  await duck.connection.run(
    `create or replace temp table twice_ids as select "#id" as id from ${people.sql} where hash("#id") in (select h from twice) group by all having count(*) > 1`,
  );
  const sql = `(select * from ${people.sql} where "#id" is null or "#id" not in (select id from twice_ids))`;
  const before = setAside.count;
  await setAside.addAll(
    duck,
    `select "#row", "#id" from ${people.sql} where "#id" in (select id from twice_ids) order by "#row"`,
    (row) => ({
      place: `record ${String(row['#row'])}`,
      reason: TWICE,
      quote: quoteOf(row['#id']),
    }),
  );
  const [kept] = await rowsOf(duck, `select count(*) as n from ${sql}`);
  if (countIn(kept, 'n') + setAside.count - before !== rows) throw new Error(`${rows} rows are not those kept and those set aside`);
  return { ...people, sql, rows: countIn(kept, 'n') };
}
