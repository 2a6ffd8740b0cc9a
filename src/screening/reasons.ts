/** Why a row or a file could not be read, in words of our own and in both languages: what DuckDB says of it is neither short nor Spanish. */
import { text, type Language, type Text } from '../base/text.ts';

export const NOT_AN_OBJECT = text('not a JSON object', 'no es un objeto JSON');
export const NOT_UTF8 = text('not UTF-8', 'no está en UTF-8');
export const TWICE = text('its id stands more than once', 'su identificador aparece más de una vez');
export const NOT_READ = text('a cell cannot be read', 'no se puede leer una celda');
export const NO_COUNT = text('it stands for no whole number of people', 'no representa un número entero de personas');
export const EMPTY = text('it is empty', 'está vacío');
export const NO_WHOLE_PARQUET = text('it is no whole Parquet file', 'no es un archivo Parquet completo');

export const lineTooLong = (bytes: number, most: number): Text =>
  text(`a line of ${bytes} bytes; at most ${most} are read`, `una línea de ${bytes} bytes; se leen como máximo ${most}`);
export const noneOf = (rows: number): Text =>
  rows === 0
    ? text('it has no rows', 'no tiene filas')
    : text(`none of its ${rows} rows can be read`, `no se puede leer ninguna de sus ${rows} filas`);

type Rule = { readonly when: RegExp; readonly en: string; readonly es: string };

const RULES: readonly Rule[] = [
  {
    when: /^.*Expected Number of Columns: (\d+) Found: (\d+).*$/is,
    en: '$2 cells where the first line has $1',
    es: '$2 celdas donde la primera línea tiene $1',
  },
  {
    when: /^.*(?:Maximum line size of (\d+) bytes exceeded|max_line_size\D*(\d+)).*$/is,
    en: 'a row is longer than $1$2 bytes',
    es: 'una fila supera los $1$2 bytes',
  },
  {
    when: /^.*(?:unterminated quote|not properly quoted|quote should be followed|Value with unterminated).*$/is,
    en: 'a quotation mark is not closed',
    es: 'unas comillas no se cierran',
  },
  { when: /^.*(?:parquet|thrift|magic bytes|footer|snappy|zstd|decompress|page header|TProtocolException).*$/is, ...NO_WHOLE_PARQUET },
  { when: /^.*(?:unicode|utf-?8).*$/is, ...NOT_UTF8 },
  {
    when: /^.*(?:sniff|dialect).*$/is,
    en: 'it is no table whose columns can be told apart',
    es: 'no es una tabla cuyas columnas puedan distinguirse',
  },
  { when: /^ENOENT$/, en: 'there is no such file', es: 'no existe tal archivo' },
  { when: /^EACCES$/, en: 'it may not be read here', es: 'no se permite leerlo aquí' },
  { when: /^EISDIR$/, en: 'it is a folder', es: 'es una carpeta' },
];

/** What a reader of files told, in our words; its first line, as it was told, where there are none. */
export function toldBy(reader: string): Text {
  const rule = RULES.find(({ when }) => when.test(reader));
  if (rule !== undefined) return text(reader.replace(rule.when, rule.en), reader.replace(rule.when, rule.es));
  const first = (reader.split('\n')[0] ?? '').slice(0, TOLD_LENGTH_MAX);
  return text(`its reader says "${first}"`, `el lector dice «${first}»`);
}

const TOLD_LENGTH_MAX = 160;

/** `line 3`, `record 3` and `row 3` in the reader's language. */
export const placeIn = (language: Language, place: string): string =>
  language === 'en'
    ? place
    : place
        .replace(/^line /, 'línea ')
        .replace(/^record /, 'registro ')
        .replace(/^row /, 'fila ');
