/**
 * How the columns of a file become facts: a JSON file that a person reads, corrects and keeps. It names facts of `person/1` and nothing else, so a
 * column on suspicion, membership, threat, religion, ethnicity or race has nowhere to go.
 */
import { z } from 'zod';
import { nearest } from '../base/nearest.ts';
import type { Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { forbiddenFields } from '../people/forbidden-fields.ts';
import type { Facts, FactValue } from '../rules/facts.ts';
import { valueOfText } from './cell-value.ts';
import { ASKED_OF_THE_QUESTION, FACT_BY_PATH } from './vocabulary.ts';

/** How days are written: `1990-03-31` (or `1990-03`, `1990`), `03/31/1990`, `31/03/1990`, or a moment of which the day counts. */
export const DAY_STYLES = ['iso', 'us', 'european', 'moment'] as const;
export const LENGTH_UNITS = ['days', 'months', 'years'] as const;

export const ColumnMapping = z.strictObject({
  fact: z.string().describe('path of the fact, such as person.nationalities'),
  values: z
    .record(z.string(), z.union([z.string(), z.boolean(), z.null()]))
    .optional()
    .describe('what a cell says → what it means; null: unknown'),
  days: z.enum(DAY_STYLES).optional(),
  unit: z.enum(LENGTH_UNITS).optional().describe('of a length given as a number'),
  separator: z.string().min(1).max(3).optional().describe('between the items of a list in one cell'),
});
export type ColumnMapping = z.output<typeof ColumnMapping>;

export const Mapping = z.strictObject({
  version: z.literal('mapping/1'),
  id: z.string().optional().describe('the column with the file’s own id'),
  weight: z.string().optional().describe('the column that says how many people a row stands for'),
  synthetic: z.string().optional().describe('why these people are invented; shown on every output'),
  constants: z
    .record(z.string(), z.union([z.boolean(), z.int(), z.string(), z.array(z.string())]))
    .optional()
    .describe('facts that hold for everybody'),
  complete: z.array(z.string()).optional().describe('lists that say all there is; any other list may have more'),
  columns: z.record(z.string(), ColumnMapping),
});
export type Mapping = z.output<typeof Mapping>;

/** Columns that nobody may map: they are dropped, and the answer says so. */
export const isForbiddenColumn = (name: string): boolean => forbiddenFields({ [name]: null }).length > 0;

/** Everything wrong with a mapping for a file with those columns, all at once. */
export function mappingProblems(
  mapping: Mapping,
  columns: readonly string[],
  nested: ReadonlyMap<string, string> = new Map(),
): readonly Problem[] {
  const facts = Object.values(mapping.columns).map(({ fact }) => fact);
  return [
    ...[mapping.id, mapping.weight, ...Object.keys(mapping.columns)].flatMap((name) =>
      name === undefined || columns.includes(name) ? [] : [noSuchColumn(name, columns)],
    ),
    ...[mapping.id, mapping.weight, ...Object.keys(mapping.columns)].flatMap((name) => {
      const type = name === undefined ? undefined : nested.get(name);
      return name === undefined || type === undefined ? [] : [nestedColumn(name, type)];
    }),
    ...Object.keys(mapping.columns).flatMap((name) => (isForbiddenColumn(name) ? [forbiddenColumn(name)] : [])),
    ...[...facts, ...Object.keys(mapping.constants ?? {}), ...(mapping.complete ?? [])].flatMap((path) =>
      FACT_BY_PATH.has(path) ? [] : [noSuchFact(path)],
    ),
    ...facts.flatMap((path, index) => (facts.indexOf(path) < index ? [mappedTwice(path)] : [])),
    ...facts.flatMap((path) => (ASKED_OF_THE_QUESTION.has(path) ? [partOfTheQuestion(path)] : [])),
    ...Object.entries(mapping.constants ?? {}).flatMap(([path, value]) => {
      const fact = FACT_BY_PATH.get(path);
      return fact === undefined || constantValue(path, value) !== undefined ? [] : [badConstant(path, JSON.stringify(value))];
    }),
  ];
}

export function constantsOf(mapping: Mapping | undefined): Facts {
  const entries = Object.entries(mapping?.constants ?? {}).map(([path, value]) => [path, constantValue(path, value)] as const);
  return Object.fromEntries(entries);
}

function constantValue(path: string, value: boolean | number | string | readonly string[]): FactValue | undefined {
  const fact = FACT_BY_PATH.get(path);
  if (fact === undefined) return undefined;
  if (typeof value === 'object') return 'kind' in fact && (fact.kind === 'countries' || fact.kind === 'choices') ? value : undefined;
  const read = valueOfText(fact, String(value), {});
  return read === null ? undefined : read;
}

const problem = (code: string, path: string, en: string, es: string, remedy: Problem['remedy']): Problem => ({
  code,
  path,
  message: text(en, es),
  remedy,
});
const did = (near: string | undefined): Problem['remedy'] =>
  near === undefined
    ? text('See habeas schema person for the facts there are.', 'Consulte los hechos existentes con habeas schema person.')
    : text(`Did you mean '${near}'?`, `¿Quiso decir «${near}»?`);

const noSuchColumn = (name: string, columns: readonly string[]): Problem =>
  problem(
    'no-such-column',
    name.slice(0, 80),
    `The file has no column '${name.slice(0, 80)}'.`,
    `El archivo no tiene la columna «${name.slice(0, 80)}».`,
    did(nearest(name, columns)),
  );
const nestedColumn = (name: string, type: string): Problem =>
  problem(
    'nested-column',
    name.slice(0, 80),
    `The column '${name.slice(0, 80)}' holds more than one value a row (${type.slice(0, 80)}).`,
    `La columna «${name.slice(0, 80)}» contiene más de un valor por fila (${type.slice(0, 80)}).`,
    text(
      'Write it as text with a separator, or take it out of the mapping.',
      'Escríbala como texto con un separador, o quítela de la asignación.',
    ),
  );
const noSuchFact = (path: string): Problem =>
  problem(
    'no-such-fact',
    path.slice(0, 80),
    `There is no fact '${path.slice(0, 80)}'.`,
    `No existe el hecho «${path.slice(0, 80)}».`,
    did(nearest(path, FACT_BY_PATH.keys())),
  );
const mappedTwice = (path: string): Problem =>
  problem(
    'mapped-twice',
    path,
    `Two columns are mapped to ${path}.`,
    `Dos columnas se asignan a ${path}.`,
    text('Keep the one that is better sourced.', 'Conserve la de mejor fuente.'),
  );
const partOfTheQuestion = (path: string): Problem =>
  problem(
    'part-of-the-question',
    path,
    `${path} is part of the question and the same for everybody.`,
    `${path} forma parte de la pregunta y es igual para todos.`,
    text('Give it under constants, or as an option.', 'Indíquelo en constants o como opción.'),
  );
const badConstant = (path: string, value: string): Problem =>
  problem(
    'bad-constant',
    path,
    `${value.slice(0, 80)} is no value of ${path}.`,
    `${value.slice(0, 80)} no es un valor de ${path}.`,
    text('Correct it, or leave it out.', 'Corríjalo u omítalo.'),
  );
const forbiddenColumn = (name: string): Problem =>
  problem(
    'forbidden-column',
    name.slice(0, 80),
    `The column '${name.slice(0, 80)}' cannot be mapped: suspicion, membership, threat, religion, ethnicity and race are never a ground for sending anybody.`,
    `La columna «${name.slice(0, 80)}» no se puede asignar: la sospecha, la pertenencia, la amenaza, la religión, la etnia y la raza nunca son motivo para enviar a nadie.`,
    text('Take it out of the mapping; it is dropped on reading.', 'Retírela de la asignación; se descarta al leer.'),
  );
