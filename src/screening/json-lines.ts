/** JSON lines: person files (`person/1`), each checked as `habeas decide` checks it, or flat objects whose fields are columns for a mapping. */
import { join } from 'node:path';
import { accepted, type Outcome } from '../base/outcome.ts';
import { text, type Language, type Text } from '../base/text.ts';
import { factsOfFile } from '../people/facts-of-file.ts';
import type { Facts } from '../rules/facts.ts';
import { readPersonFile } from '../people/read-person-file.ts';
import { quoteOf, type SetAside } from './broken-rows.ts';
import { LINE_BYTES_MAX, linesOf } from './lines.ts';
import { COMPLETE, LATEST } from '../rules/sql-layout.ts';
import { columnNames, columnTypes, encodeRow, type Cell, type Row } from './people-table.ts';
import { refuse, unreadable } from './problems.ts';
import { lineTooLong, noneOf, NOT_AN_OBJECT, NOT_UTF8 } from './reasons.ts';
import type { Source } from './source.ts';
import { readJsonSql } from './sql-text.ts';
import { TABLE_FACTS, ASKED_OF_THE_QUESTION } from './vocabulary.ts';
import { LineWriter } from './whole-file.ts';

const PERSON_KEYS = new Set([
  'version',
  'person',
  'conviction',
  'offences',
  'charges',
  'sentence',
  'consent',
  'removal',
  'protection',
  'notice',
  'fear',
  'assurance',
  'detention',
  'security',
  'proposal',
  'states',
  'findings',
]);
const FLAT_COLUMNS_MAX = 2_000;

type Reading = { readonly line: string } | { readonly broken: Text };

/** Facts that a row of a population may hold: not what the question itself settles. */
export const PEOPLE_FACTS = TABLE_FACTS.filter(({ fact }) => !ASKED_OF_THE_QUESTION.has(fact.path));
const PEOPLE_COLUMNS = columnNames(PEOPLE_FACTS);

export async function readJsonLines(path: string, folder: string, asked: Facts, setAside: SetAside): Promise<Outcome<Source>> {
  const spool = join(folder, 'rows.jsonl');
  const writer = new LineWriter(spool);
  const flat = new Set<string>();
  const used = new Set<string>();
  let form: Source['form'] | undefined;
  for await (const { number, text: said, bytes } of linesOf(path)) {
    if (said?.trim() === '') continue;
    const parsed = said === undefined ? undefined : parse(said);
    form ??= isObject(parsed) && Object.keys(parsed).some((key) => PERSON_KEYS.has(key)) ? 'people' : isObject(parsed) ? 'raw' : undefined;
    const read =
      said === undefined
        ? tooLong(bytes)
        : !isObject(parsed)
          ? { broken: NOT_AN_OBJECT }
          : form === 'people'
            ? personRow(parsed, number, asked, used)
            : flatRow(parsed, number, flat);
    if ('line' in read) await writer.write(read.line);
    else await setAside.add({ place: `line ${number}`, reason: read.broken, quote: quoteOf(said) });
  }
  await writer.close();
  for (const { fact, fields } of PEOPLE_FACTS) if (used.has(fact.path)) for (const { path: each } of fields ?? []) used.add(each);
  if (flat.size > FLAT_COLUMNS_MAX)
    return refuse(
      'too-wide',
      path,
      text(
        `The objects have more than ${FLAT_COLUMNS_MAX} different fields.`,
        `Los objetos tienen más de ${FLAT_COLUMNS_MAX} campos distintos.`,
      ),
      text('Keep those that are mapped.', 'Conserve los asignados.'),
    );
  if (writer.count === 0) return unreadable(path, noneOf(setAside.count));
  const types =
    form === 'people'
      ? new Map([['#row', 'BIGINT'], ['#id', 'VARCHAR'], ['#weight', 'BIGINT'], ...columnTypes(PEOPLE_FACTS, used)])
      : new Map([['#row', 'BIGINT'], ...[...flat].map((name): [string, string] => [name, 'VARCHAR'])]);
  const columns = [...types.keys()].filter((name) => name !== '#row');
  return accepted({ form: form ?? 'raw', sql: readJsonSql(spool, types), columns });
}

const tooLong = (bytes: number): Reading => ({
  broken: bytes > LINE_BYTES_MAX ? lineTooLong(bytes, LINE_BYTES_MAX) : NOT_UTF8,
});

function parse(said: string): unknown {
  try {
    return JSON.parse(said);
  } catch {
    return undefined;
  }
}

function personRow(parsed: object, row: number, asked: Facts, used: Set<string>): Reading {
  const read = readPersonFile(parsed);
  if (!read.ok) {
    const said = (language: Language): string =>
      read.problems
        .map(({ path, message }) => `${path}: ${message[language]}`)
        .join('; ')
        .slice(0, REASON_LENGTH_MAX);
    return { broken: text(said('en'), said('es')) };
  }
  const { facts } = factsOfFile(read.value);
  const settled = Object.keys(facts).find((path) => ASKED_OF_THE_QUESTION.has(path) && facts[path] !== asked[path]);
  if (settled !== undefined)
    return { broken: text(`${settled} is not what is asked about here`, `${settled} no es lo que aquí se pregunta`) };
  const cells = encodeRow(facts, PEOPLE_FACTS, PEOPLE_COLUMNS);
  noteUsed(cells, '', used);
  return { line: JSON.stringify({ '#row': row, '#id': read.value.id ?? String(row), '#weight': read.value.weight ?? 1, ...cells }) };
}

/** A column that nobody fills need not be asked about: partial days, incomplete lists and conflicts are rare, and cost something in every row. */
function noteUsed(cells: Row, prefix: string, used: Set<string>): void {
  for (const [name, cell] of Object.entries(cells)) {
    const plain = name.slice(0, -1);
    const needless = (name.endsWith(LATEST) && cells[plain] === cell) || (name.endsWith(COMPLETE) && cell === true) || cell === null;
    if (!needless) used.add(prefix + name);
    if (Array.isArray(cell)) for (const item of cell) if (isRecord(item)) noteUsed(item, `${prefix}${name}[].`, used);
  }
}

const isRecord = (cell: Cell): cell is Row => typeof cell === 'object' && cell !== null && !Array.isArray(cell);

const REASON_LENGTH_MAX = 400;

function flatRow(parsed: object, row: number, names: Set<string>): Reading {
  const cells: Record<string, string> = {};
  for (const [name, value] of Object.entries(parsed)) {
    if (value === null || value === undefined) continue;
    if (typeof value === 'object') {
      const short = name.slice(0, 80);
      return { broken: text(`${short} holds more than one value`, `${short} contiene más de un valor`) };
    }
    if (names.size <= FLAT_COLUMNS_MAX) names.add(name);
    cells[name] = String(value);
  }
  return { line: JSON.stringify({ ...cells, '#row': row }) };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
