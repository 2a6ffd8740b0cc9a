/**
 * Reads person files from disk or stdin: one JSON object, a list of them, or JSON lines. Nothing is decided unless everything could be read,
 * and every problem names the file, the line and the remedy.
 */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { readPersonFile } from '../people/read-person-file.ts';
import type { PersonFile } from '../people/person-file.ts';
import { duplicateKey } from '../base/duplicate-key.ts';

export type ReadPerson = { readonly where: string; readonly file: PersonFile };
export type InputProblem = { readonly where: string; readonly problem: Problem };
export type ReadPeople = { readonly people: readonly ReadPerson[]; readonly problems: readonly InputProblem[] };

/** Larger inputs belong to screening, which streams. */
const INPUT_BYTES_MAX = 256 * 1024 * 1024;
const PERSON_CHARACTERS_MAX = 2 * 1024 * 1024;

export async function readPeople(paths: readonly string[]): Promise<ReadPeople> {
  const read = await Promise.all(paths.map((path) => readOne(path)));
  const people = read.flatMap((one) => one.people);
  return { people, problems: [...read.flatMap((one) => one.problems), ...duplicateIds(people)] };
}

async function readOne(path: string): Promise<ReadPeople> {
  const name = path === '-' ? 'stdin' : path;
  const bytes = await readBytes(path);
  if (!(bytes instanceof Uint8Array)) return failed(name, bytes);
  if (bytes.byteLength > INPUT_BYTES_MAX)
    return failed(
      name,
      problem(
        'too-large',
        text(`The input has ${bytes.byteLength} bytes.`, `La entrada tiene ${bytes.byteLength} bytes.`),
        text(
          `At most ${INPUT_BYTES_MAX} are read; use habeas screen for a population.`,
          `Se leen como máximo ${INPUT_BYTES_MAX}; use habeas screen para una población.`,
        ),
      ),
    );
  const decoded = decode(bytes);
  if (typeof decoded !== 'string') return failed(name, decoded);
  return isLines(name, decoded) ? readLines(name, decoded) : readWhole(name, decoded);
}

async function readBytes(path: string): Promise<Uint8Array | Problem> {
  if (path === '-') return buffer(process.stdin);
  try {
    return await readFile(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return problem(
      'unreadable',
      text(`The file cannot be read (${reason}).`, `No se puede leer el archivo (${reason}).`),
      text('Check the path and the permissions.', 'Compruebe la ruta y los permisos.'),
    );
  }
}

function decode(bytes: Uint8Array): string | Problem {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return problem(
      'wrong-encoding',
      text('The file is in UTF-16.', 'El archivo está en UTF-16.'),
      text('Save it as UTF-8.', 'Guárdelo en UTF-8.'),
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return problem(
      'wrong-encoding',
      text('The file is not valid UTF-8.', 'El archivo no es UTF-8 válido.'),
      text('Save it as UTF-8; it may be in Latin-1 or Windows-1252.', 'Guárdelo en UTF-8; puede estar en Latin-1 o Windows-1252.'),
    );
  }
}

/** JSON lines by name, or because there is more than one line and the first is a whole object. */
function isLines(name: string, content: string): boolean {
  if (/\.(jsonl|ndjson)$/i.test(name)) return true;
  const end = content.indexOf('\n');
  if (end === -1 || content.slice(end).trim() === '') return false;
  try {
    return typeof JSON.parse(content.slice(0, end)) === 'object';
  } catch {
    return false;
  }
}

function readLines(name: string, content: string): ReadPeople {
  const read = content.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [readJson(`${name}:${index + 1}`, line)]));
  if (read.length === 0) return failed(name, EMPTY);
  return { people: read.flatMap((one) => one.people), problems: read.flatMap((one) => one.problems) };
}

const EMPTY = {
  code: 'empty',
  path: '',
  message: text('The input is empty.', 'La entrada está vacía.'),
  remedy: text(
    'Give at least one person file; {} says that nothing is known.',
    'Aporte al menos un expediente; {} indica que no se sabe nada.',
  ),
};

const readWhole = (name: string, content: string): ReadPeople => (content.trim() === '' ? failed(name, EMPTY) : readJson(name, content));

function readJson(where: string, json: string): ReadPeople {
  if (json.length > PERSON_CHARACTERS_MAX && !json.trimStart().startsWith('[')) {
    return failed(
      where,
      problem(
        'too-large',
        text(`This person file has ${json.length} characters.`, `Este expediente tiene ${json.length} caracteres.`),
        text(`At most ${PERSON_CHARACTERS_MAX} are read.`, `Se leen como máximo ${PERSON_CHARACTERS_MAX}.`),
      ),
    );
  }
  const parsed = parse(json);
  if ('problem' in parsed) return failed(where, parsed.problem);
  const many = Array.isArray(parsed.value)
    ? parsed.value.map((value: unknown, index) => readValue(`${where}[${index}]`, value))
    : [readValue(where, parsed.value)];
  if (many.length === 0) return failed(where, EMPTY);
  return { people: many.flatMap((one) => one.people), problems: many.flatMap((one) => one.problems) };
}

function readValue(where: string, value: unknown): ReadPeople {
  const read = readPersonFile(value);
  return read.ok
    ? { people: [{ where, file: read.value }], problems: [] }
    : { people: [], problems: read.problems.map((one) => ({ where, problem: one })) };
}

function parse(json: string): { readonly value: unknown } | { readonly problem: Problem } {
  try {
    const value: unknown = JSON.parse(json);
    const twice = duplicateKey(json);
    if (twice === undefined) return { value };
    return {
      problem: problem(
        'duplicate-key',
        text(`The field '${twice}' stands twice in one object.`, `El campo «${twice}» aparece dos veces en un mismo objeto.`),
        text(
          'Keep one; two sources that disagree are given as a conflict.',
          'Conserve uno; dos fuentes que discrepan se indican como conflicto.',
        ),
      ),
    };
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 160) : '';
    return {
      problem: problem(
        'not-json',
        text(`This is not JSON: ${detail}.`, `Esto no es JSON: ${detail}.`),
        text(
          'Check that the file is whole and that every quote and bracket is closed.',
          'Compruebe que el archivo esté completo y que toda comilla y todo corchete estén cerrados.',
        ),
      ),
    };
  }
}

function duplicateIds(people: readonly ReadPerson[]): readonly InputProblem[] {
  const first = new Map<string, string>();
  return people.flatMap(({ where, file }) => {
    if (file.id === undefined) return [];
    const earlier = first.get(file.id);
    if (earlier === undefined) {
      first.set(file.id, where);
      return [];
    }
    const twice = problem(
      'duplicate-id',
      text(`The id '${file.id.slice(0, 80)}' was used already at ${earlier}.`, `El id «${file.id.slice(0, 80)}» ya se usó en ${earlier}.`),
      text('Remove the duplicate, or give each person an id of their own.', 'Elimine el duplicado o dé a cada persona un id propio.'),
      'id',
    );
    return [{ where, problem: twice }];
  });
}

const problem = (code: string, message: Problem['message'], remedy: Problem['remedy'], path = ''): Problem => ({
  code,
  path,
  message,
  remedy,
});
const failed = (where: string, one: Problem): ReadPeople => ({ people: [], problems: [{ where, problem: one }] });
