/** Parquet files that mean harm, made where a test asks: cut off, broken in the middle, empty, nested, too wide, with wrong types, weights and words. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDuck } from '../src/screening/duck.ts';

/** What must come of a file: the command's exit code, how many rows are set aside, and what is said where it is refused. */
export type Hostile = { readonly code: number; readonly rows?: number; readonly en?: RegExp; readonly es?: RegExp };
export type HostileFile = { readonly name: string; readonly path: string; readonly hostile: Hostile };

const NOT_WHOLE: Hostile = {
  code: 3,
  en: /no whole Parquet file.*Check that it is whole/,
  es: /no es un archivo Parquet completo.*Compruebe/,
};
const TOO_WIDE: Hostile = { code: 3, en: /columns or more.*At most 2000/, es: /columnas o más.*como máximo 2000/ };

/** As a query of DuckDB, and what comes of it. Names with `people` hold the people's table itself; the others are mapped. */
const MADE: { readonly [name: string]: readonly [sql: string, Hostile] } = {
  'sound.parquet': ["select concat('p', i) as id, i % 2 = 0 as conviction_exists from range(20) as r(i)", { code: 0, rows: 0 }],
  'no-rows.parquet': [
    "select concat('p', i) as id, true as conviction_exists from range(0) as r(i)",
    { code: 3, en: /it has no rows/, es: /no tiene filas/ },
  ],
  'nested.parquet': [
    'select i as id, [i % 2 = 0] as conviction_exists from range(20) as r(i)',
    { code: 3, en: /'conviction_exists' holds more than one value a row \(BOOLEAN\[\]\)/, es: /contiene más de un valor por fila/ },
  ],
  'nested-beside.parquet': [
    "select i as id, true as conviction_exists, {'a': [i]} as s, map {'k': i} as m from range(20) as r(i)",
    { code: 0, rows: 0 },
  ],
  'words.parquet': ["select i as id, if(i = 3, 'perhaps', 'true') as conviction_exists from range(20) as r(i)", { code: 0, rows: 1 }],
  'twice.parquet': [
    "select if(i < 2, 'same', concat('p', i)) as id, true as conviction_exists from range(20) as r(i)",
    { code: 0, rows: 2 },
  ],
  'row-told.parquet': ['select 7 as "#row", i as id, true as conviction_exists from range(20) as r(i)', { code: 0, rows: 0 }],
  'wide.parquet': [`select ${Array.from({ length: 3_000 }, (_, index) => `${index} as c${index}`).join(', ')}`, TOO_WIDE],
  'people.parquet': [
    `select concat('p', i) as "#id", i % 2 = 0 as "conviction.exists", ['SV'] as "person.nationalities" from range(20) as r(i)`,
    { code: 0, rows: 0 },
  ],
  'people-rows.parquet': [
    `select 7 as "#row", concat('p', i) as "#id", true as "conviction.exists" from range(20) as r(i)`,
    { code: 0, rows: 0 },
  ],
  'people-weight-type.parquet': [
    `select concat('p', i) as "#id", 1.5::double as "#weight", true as "conviction.exists" from range(20) as r(i)`,
    { code: 3, en: /'#weight' has the type DOUBLE\. It must be BIGINT/, es: /«#weight» tiene el tipo DOUBLE\. Debe ser BIGINT/ },
  ],
  'people-weights.parquet': [
    `select concat('p', i) as "#id", i - 2 as "#weight", true as "conviction.exists" from range(20) as r(i)`,
    { code: 0, rows: 3 },
  ],
  'people-type.parquet': [
    `select concat('p', i) as "#id", 'yes' as "conviction.exists" from range(20) as r(i)`,
    { code: 3, en: /'conviction\.exists' has the type VARCHAR\. It must be BOOLEAN/, es: /tiene el tipo VARCHAR\. Debe ser BOOLEAN/ },
  ],
  'people-column.parquet': [
    `select concat('p', i) as "#id", true as "gang" from range(20) as r(i)`,
    { code: 3, en: /'gang'.*No fact has this name/, es: /«gang».*Ningún hecho se llama así/ },
  ],
  'people-words.parquet': [
    `select concat('p', i) as "#id", ['USA'] as "person.nationalities" from range(20) as r(i)`,
    { code: 3, en: /'USA' is none of the values of person\.nationalities.*ISO 3166/, es: /«USA» no es un valor.*ISO 3166/ },
  ],
  'people-days.parquet': [
    `select concat('p', i) as "#id", date '1990-02-01' as "person.birthDate", date '1990-01-01' as "person.birthDate^" from range(20) as r(i)`,
    { code: 3, en: /latest day of person\.birthDate is before/, es: /último día de person\.birthDate es anterior/ },
  ],
};

export async function hostileParquet(folder: string): Promise<readonly HostileFile[]> {
  const duck = await openDuck(folder);
  try {
    const at = (name: string): string => join(folder, name);
    for (const [name, [sql]] of Object.entries(MADE)) await duck.connection.run(`copy (${sql}) to '${at(name)}' (format parquet)`);
    await duck.connection.run(
      `copy (select concat('p', i) as id, concat('word', hash(i)) as conviction_exists from range(5000) as r(i)) to '${at('whole')}' (format parquet)`,
    );
    const whole = readFileSync(at('whole'));
    const broken: { readonly [name: string]: readonly [Uint8Array | string, Hostile] } = {
      'cut-off.parquet': [whole.subarray(0, whole.length - 20), NOT_WHOLE],
      'half.parquet': [whole.subarray(0, whole.length / 2), NOT_WHOLE],
      'broken-within.parquet': [Buffer.concat([whole.subarray(0, 30), Buffer.alloc(2_000, 0x5a), whole.subarray(2_030)]), NOT_WHOLE],
      'people-broken-within.parquet': [brokenPeople(readFileSync(at('people.parquet'))), NOT_WHOLE],
      'words-only.parquet': ['PAR1 but nothing else', NOT_WHOLE],
      'million-columns.parquet': [claimsColumns(1_000_000), TOO_WIDE],
      'a-table-after-all.parquet': ['id,conviction_exists\na,true\n', { code: 0, rows: 0 }],
      'nothing.parquet': ['', { code: 3, en: /it is empty/, es: /está vacío/ }],
    };
    for (const [name, [content]] of Object.entries(broken)) writeFileSync(at(name), content);
    return [
      ...Object.entries(MADE).map(([name, [, hostile]]) => ({ name, path: at(name), hostile })),
      ...Object.entries(broken).map(([name, [, hostile]]) => ({ name, path: at(name), hostile })),
    ];
  } finally {
    duck.close();
  }
}

function brokenPeople(whole: Buffer): Buffer {
  const copy = Buffer.from(whole);
  copy.fill(0x5a, 4, 120);
  return copy;
}

/** A footer that begins as one with so many columns does, and then has nothing more to say. */
function claimsColumns(columns: number): Buffer {
  const footer = Buffer.from([0x15, 0x02, 0x19, 0xfc, ...varint(columns + 1), ...new Uint8Array(200)]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(footer.length);
  return Buffer.concat([Buffer.from('PAR1'), footer, size, Buffer.from('PAR1')]);
}

function varint(value: number): readonly number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)];
}
