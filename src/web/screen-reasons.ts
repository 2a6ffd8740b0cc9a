/** Why a row or a file could not be read, in the reader's language: the readers of files tell it in English. What is not known here is shown as it was told. */
import type { Language } from '../base/text.ts';

type Rule = { readonly when: RegExp; readonly en: string; readonly es: string };

const RULES: readonly Rule[] = [
  { when: /^not a JSON object$/, en: 'not a JSON object', es: 'no es un objeto JSON' },
  { when: /^its id stands more than once$/, en: 'its id stands more than once', es: 'su identificador aparece más de una vez' },
  { when: /^cannot be read$/, en: 'a cell cannot be read', es: 'no se puede leer una celda' },
  { when: /^not UTF-8$/, en: 'not UTF-8', es: 'no está en UTF-8' },
  { when: /^it is empty$/, en: 'it is empty', es: 'está vacío' },
  {
    when: /^a line of (\d+) bytes; at most (\d+) are read$/,
    en: 'a line of $1 bytes; at most $2 are read',
    es: 'una línea de $1 bytes; se leen como máximo $2',
  },
  {
    when: /^none of its (\d+) (?:rows can be read|lines is a JSON object)$/,
    en: 'none of its $1 rows can be read',
    es: 'no se puede leer ninguna de sus $1 filas',
  },
  {
    when: /^.*Expected Number of Columns: (\d+) Found: (\d+).*$/is,
    en: '$2 cells where the first line has $1',
    es: '$2 celdas donde la primera línea tiene $1',
  },
  {
    when: /^.*(?:maximum line size|max_line_size)\D*(\d+).*$/is,
    en: 'a line is longer than $1 bytes',
    es: 'una línea supera los $1 bytes',
  },
  {
    when: /^.*(?:unterminated quote|not properly quoted|quote should be followed|Value with unterminated).*$/is,
    en: 'a quotation mark is not closed',
    es: 'unas comillas no se cierran',
  },
  { when: /^.*(?:unicode|utf-?8).*$/is, en: 'it is not in UTF-8', es: 'no está en UTF-8' },
  {
    when: /^.*(?:sniff|dialect).*$/is,
    en: 'it is no table whose columns can be told apart',
    es: 'no es una tabla cuyas columnas puedan distinguirse',
  },
  {
    when: /^column (.+) has type .*$/s,
    en: 'its column $1 does not have the type of that fact',
    es: 'su columna $1 no tiene el tipo de ese hecho',
  },
  { when: /^.*(?:parquet|thrift|magic bytes|footer).*$/is, en: 'it is no whole Parquet file', es: 'no es un archivo Parquet completo' },
];

export function reasonIn(language: Language, reason: string): string {
  const rule = RULES.find(({ when }) => when.test(reason));
  return rule === undefined ? reason : reason.replace(rule.when, rule[language]);
}

const WHOLE = /^(The file cannot be read|No se puede leer el archivo): (.*)\.$/s;

export const messageIn = (language: Language, message: string): string =>
  message.replace(WHOLE, (_, head: string, why: string) => `${head}: ${reasonIn(language, why)}.`);

/** `line 3` and `record 3` in the reader's language. */
export const placeIn = (language: Language, place: string): string =>
  language === 'en' ? place : place.replace(/^line /, 'línea ').replace(/^record /, 'registro ');
