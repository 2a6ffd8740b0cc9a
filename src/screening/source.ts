/**
 * Opens a population's file: CSV, JSON lines or Parquet, known by what it contains. Everything is streamed into a working folder;
 * the file itself is only read.
 */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { accepted, type Outcome } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import type { Facts } from '../rules/facts.ts';
import { quoteOf, QUOTE_LENGTH_MAX, type SetAside } from './broken-rows.ts';
import { withoutLongLines } from './csv-lines.ts';
import { countIn, rowsOf, type Duck } from './duck.ts';
import { readJsonLines } from './json-lines.ts';
import { LINE_BYTES_MAX } from './lines.ts';
import { parquetWidth } from './parquet-head.ts';
import { refuse, unreadable } from './problems.ts';
import { EMPTY, noneOf, toldBy } from './reasons.ts';
import { named, quoted, readParquetSql } from './sql-text.ts';

/** The relation has `#row` (counted from 1). Raw: every other column is text and needs a mapping. People: the columns of the people's table. */
export type Source = {
  readonly form: 'raw' | 'people';
  readonly sql: string;
  readonly columns: readonly string[];
  /** Columns that hold more than one value a row, with their type: they cannot be mapped. */
  readonly nested?: ReadonlyMap<string, string>;
  /** The reader's own file, where it is read again and again: a page of it may prove broken only later. */
  readonly file?: string;
};

export const COLUMNS_MAX = 2_000;
const HEADER_BYTES_MAX = 1024 * 1024;

export async function openSource(duck: Duck, path: string, folder: string, asked: Facts, setAside: SetAside): Promise<Outcome<Source>> {
  const head = await headOf(path);
  if (typeof head === 'string') return unreadable(path, toldBy(head));
  if (head.byteLength === 0) return unreadable(path, EMPTY);
  if (isUtf16(head))
    return refuse(
      'wrong-encoding',
      path,
      text('The file is in UTF-16.', 'El archivo está en UTF-16.'),
      text('Save it as UTF-8.', 'Guárdelo en UTF-8.'),
    );
  const start = new TextDecoder().decode(head.subarray(0, 4_096)).replace(/^\uFEFF/, '');
  if (start.startsWith('PAR1')) return openParquet(duck, path);
  if (start.trimStart().startsWith('{')) return readJsonLines(path, folder, asked, setAside);
  if (start.trimStart().startsWith('['))
    return refuse(
      'json-list',
      path,
      text('The file is one JSON list.', 'El archivo es una sola lista JSON.'),
      text('Write one object a line (JSON lines).', 'Escriba un objeto por línea (JSON lines).'),
    );
  const width = widthOf(head);
  if (width > COLUMNS_MAX) return tooWide(path, width);
  return openCsv(duck, path, folder, setAside);
}

async function headOf(path: string): Promise<Uint8Array | string> {
  try {
    const file = await open(path);
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEADER_BYTES_MAX), 0, HEADER_BYTES_MAX, 0);
    await file.close();
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  }
}

const isUtf16 = (head: Uint8Array): boolean =>
  (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff) || (head[0] !== 0 && head[1] === 0);

/** Columns that the first line would have under its most frequent separator. */
function widthOf(head: Uint8Array): number {
  const end = head.indexOf(0x0a);
  const line = end === -1 ? head : head.subarray(0, end);
  const separators = [',', ';', '\t', '|'].map((mark) =>
    line.reduce((count, byte) => (byte === mark.charCodeAt(0) ? count + 1 : count), 0),
  );
  return Math.max(...separators) + 1;
}

const tooWide = (path: string, width: number): Outcome<never> =>
  refuse(
    'too-wide',
    path,
    text(`The file has ${width} columns or more.`, `El archivo tiene ${width} columnas o más.`),
    text(`At most ${COLUMNS_MAX} are read: keep those that are mapped.`, `Se leen como máximo ${COLUMNS_MAX}: conserve las asignadas.`),
  );

async function openParquet(duck: Duck, path: string): Promise<Outcome<Source>> {
  const width = await parquetWidth(path);
  // Nested columns have elements of their own, but nobody's table has so many.
  if (width !== undefined && width > COLUMNS_MAX * 4) return tooWide(path, width - 1);
  try {
    const described = await rowsOf(duck, `describe select * from ${readParquetSql(path)}`);
    // The number of a row is its place in the file, whatever the file says.
    const columns = described.filter((row) => String(row['column_name']).toLowerCase() !== '#row');
    const names = columns.map((row) => String(row['column_name']));
    if (names.length > COLUMNS_MAX) return tooWide(path, names.length);
    const sql = `(select file_row_number + 1 as "#row"${names.map((name) => `, ${named(name)}`).join('')} from read_parquet(${quoted(path)}, file_row_number = true))`;
    const [counted] = await rowsOf(duck, `select count(*) as n from ${readParquetSql(path)}`);
    if (countIn(counted, 'n') === 0) return unreadable(path, noneOf(0));
    const form = names.includes('#id') ? 'people' : 'raw';
    const nested = new Map(
      columns.flatMap((row): readonly (readonly [string, string])[] => {
        const type = String(row['column_type']);
        return /^(?:STRUCT|MAP|UNION)\(|\]$/.test(type) ? [[String(row['column_name']), type]] : [];
      }),
    );
    return accepted({ form, sql, columns: names, nested, file: path });
  } catch (error) {
    return unreadable(path, toldBy(messageOf(error)));
  }
}

/** Rows that DuckDB cannot read are kept with their line and reason; the others go to a Parquet file of text columns. */
async function openCsv(duck: Duck, path: string, folder: string, setAside: SetAside): Promise<Outcome<Source>> {
  const staged = join(folder, 'raw.parquet');
  const { path: shortened, lineOf } = await withoutLongLines(path, folder, setAside);
  const csv = `read_csv(${quoted(shortened)}, all_varchar = true, header = true, store_rejects = true, rejects_table = 'bad_lines', rejects_scan = 'bad_scans', rejects_limit = 0, max_line_size = ${LINE_BYTES_MAX}, null_padding = false)`;
  try {
    await duck.connection.run('drop table if exists bad_lines; drop table if exists bad_scans;');
    await duck.connection.run(`copy (select row_number() over () as "#row", * from ${csv}) to ${quoted(staged)} (format parquet)`);
    const described = await rowsOf(duck, `describe select * from ${readParquetSql(staged)}`);
    const columns = described.map((row) => String(row['column_name'])).filter((name) => name !== '#row');
    if (columns.length > COLUMNS_MAX) return tooWide(path, columns.length);
    await setAside.addAll(
      duck,
      `select line, any_value(error_message) as why, any_value(left(csv_line, ${QUOTE_LENGTH_MAX})) as said from bad_lines group by line order by line`,
      (row) => ({ place: `line ${lineOf(Number(row['line']))}`, reason: toldBy(String(row['why'])), quote: quoteOf(row['said']) }),
    );
    await duck.connection.run('drop table if exists bad_lines; drop table if exists bad_scans;');
    const [counted] = await rowsOf(duck, `select count(*) as n from ${readParquetSql(staged)}`);
    if (countIn(counted, 'n') === 0) return unreadable(path, noneOf(setAside.count));
    return accepted({ form: 'raw', sql: readParquetSql(staged), columns });
  } catch (error) {
    return unreadable(path, toldBy(messageOf(error)));
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown reason');
