/** Many sentence files at once: a JSON list, or JSON lines. Read whole or refused, with the row of every problem. */
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text, type Text } from '../base/text.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { readSentenceFile } from '../sentences/read-sentence-file.ts';
import type { SentenceCase } from '../sentences/sentence-case.ts';
import { duplicateKey } from '../base/duplicate-key.ts';
import { readText } from './read-json.ts';

export type NamedSentence = { readonly id: string; readonly one: SentenceCase };

const INPUT_BYTES_MAX = 256 * 1024 * 1024;
export const SENTENCES_MAX = 200_000;
const PROBLEMS_MAX = 50;

/** @param path a file, or `-` for stdin */
export async function readSentences(path: string, on: DayNumber): Promise<Outcome<readonly NamedSentence[]>> {
  const content = await readText(path, INPUT_BYTES_MAX);
  if (!content.ok) return content;
  const rows = rowsOf(content.value);
  if (!rows.ok) return rows;
  if (rows.value.length === 0) return refused(EMPTY);
  if (rows.value.length > SENTENCES_MAX) return refused(tooMany(rows.value.length));
  const people: NamedSentence[] = [];
  const problems: Problem[] = [];
  for (const { place, value } of rows.value) {
    const read = readSentenceFile(value, on);
    if (read.ok) people.push({ id: idOf(value) ?? place, one: read.value });
    else
      problems.push(...read.problems.map((problem) => ({ ...problem, path: problem.path === '' ? place : `${place}: ${problem.path}` })));
    if (problems.length >= PROBLEMS_MAX) break;
  }
  return problems.length > 0 ? refused(...problems.slice(0, PROBLEMS_MAX)) : accepted(people);
}

type Row = { readonly place: string; readonly value: unknown };

function rowsOf(content: string): Outcome<readonly Row[]> {
  if (content.trimStart().startsWith('[')) {
    const parsed = parse(content, '');
    if (!parsed.ok) return parsed;
    const { value } = parsed;
    return accepted(Array.isArray(value) ? value.map((each: unknown, index) => ({ place: `[${index}]`, value: each })) : []);
  }
  const whole = parse(content, '');
  if (whole.ok) return accepted([{ place: '[0]', value: whole.value }]);
  const rows: Row[] = [];
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = `line ${index + 1}`;
    const parsed = parse(line, place);
    if (!parsed.ok) return parsed;
    rows.push({ place, value: parsed.value });
  }
  return accepted(rows);
}

function parse(json: string, path: string): Outcome<unknown> {
  try {
    const value: unknown = JSON.parse(json);
    const twice = duplicateKey(json);
    return twice === undefined ? accepted(value) : refused(duplicated(twice, path));
  } catch {
    return refused({ code: 'not-json', path, message: text('This is not JSON.', 'Esto no es JSON.'), remedy: LIST });
  }
}

const idOf = (value: unknown): string | undefined => {
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : undefined;
};

const LIST: Text = text(
  'Give a list of sentence files, or one on each line.',
  'Presente una lista de archivos de condena, o uno en cada línea.',
);
const EMPTY: Problem = {
  code: 'empty',
  path: '',
  message: text('There is no sentence file.', 'No hay ningún archivo de condena.'),
  remedy: LIST,
};
const tooMany = (count: number): Problem => ({
  code: 'too-many',
  path: '',
  message: text(`There are ${count} sentence files.`, `Hay ${count} archivos de condena.`),
  remedy: text(
    `At most ${SENTENCES_MAX} are read at once: split the list.`,
    `Se leen como máximo ${SENTENCES_MAX} de una vez: divida la lista.`,
  ),
});
const duplicated = (key: string, path: string): Problem => ({
  code: 'duplicate-key',
  path,
  message: text(`The field '${key}' stands twice in one object.`, `El campo «${key}» aparece dos veces en un mismo objeto.`),
  remedy: text('Keep one.', 'Conserve uno.'),
});
