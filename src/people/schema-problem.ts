/** Turns a schema's finding into a problem that a person can act on: the place, what is wrong, what to do, the nearest known name. */
import type { z } from 'zod';
import type { Problem } from '../base/outcome.ts';
import { nearest } from '../base/nearest.ts';
import { text } from '../base/text.ts';
import { KEYS } from './schema-keys.ts';

type Issue = z.core.$ZodIssue;

/** To look for the nearest name of each of a hundred thousand keys would take minutes, and nobody would read it. */
const UNKNOWN_KEYS_MAX = 50;

export function problemOf(issue: Issue, input: unknown, prefix: readonly PropertyKey[] = []): readonly Problem[] {
  const at = [...prefix, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.slice(0, UNKNOWN_KEYS_MAX).map((key) => unknownKey([...at, key], key));
  if (issue.code === 'invalid_union') return unionProblems(issue, input, at);
  return [valueProblem(issue, at, input)];
}

/** A fact may be plain, sourced or in conflict; the form that was meant is told by its keys, and only its problems are reported. */
function unionProblems(issue: Extract<Issue, { code: 'invalid_union' }>, input: unknown, at: readonly PropertyKey[]): readonly Problem[] {
  const value = valueAt(input, at);
  const meant =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.hasOwn(value, 'conflict')
        ? 2
        : Object.hasOwn(value, 'value')
          ? 1
          : -1
      : 0;
  const branch = issue.errors[meant] ?? issue.errors.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return branch.flatMap((inner) => problemOf(inner, input, at));
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), input);

function unknownKey(path: readonly PropertyKey[], key: string): Problem {
  const near = nearest(key, KEYS);
  const hint = near === undefined ? text('', '') : text(` Did you mean '${near}'?`, ` ¿Quiso decir «${near}»?`);
  return {
    code: 'unknown-key',
    path: written(path),
    message: text(`There is no field '${shown(key)}' here.${hint.en}`, `Aquí no existe el campo «${shown(key)}».${hint.es}`),
    remedy: text(
      'Use a field of the schema (habeas schema person), or leave it out: what is absent is unknown.',
      'Use un campo del esquema (habeas schema person) u omítalo: lo que falta es desconocido.',
    ),
  };
}

function valueProblem(issue: Issue, path: readonly PropertyKey[], input: unknown): Problem {
  const found = describe(valueAt(input, path));
  const expected = expectation(issue);
  return {
    code: 'invalid-value',
    path: written(path),
    message: text(`Expected ${expected.en}; found ${found.en}.`, `Se esperaba ${expected.es}; se encontró ${found.es}.`),
    remedy: text('Correct the value, or set it to null if it is not known.', 'Corrija el valor, o póngalo en null si no se conoce.'),
  };
}

function expectation(issue: Issue): { readonly en: string; readonly es: string } {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(', ');
    return { en: `one of ${values}`, es: `uno de estos valores: ${values}` };
  }
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? { en: issue.expected, es: issue.expected };
  if (issue.code === 'too_big') {
    const most = String(issue.maximum);
    return { en: `at most ${most} (length or size)`, es: `como máximo ${most} (longitud o tamaño)` };
  }
  if (issue.code === 'too_small') {
    return { en: `at least ${String(issue.minimum)}`, es: `como mínimo ${String(issue.minimum)}` };
  }
  return MESSAGES[issue.message] ?? { en: issue.message, es: issue.message };
}

const TYPES: { readonly [type: string]: { readonly en: string; readonly es: string } } = {
  boolean: { en: 'true or false', es: 'true o false' },
  string: { en: 'text', es: 'un texto' },
  int: { en: 'a whole number', es: 'un número entero' },
  number: { en: 'a number', es: 'un número' },
  array: { en: 'a list', es: 'una lista' },
  object: { en: 'an object', es: 'un objeto' },
};

const MESSAGES: { readonly [message: string]: { readonly en: string; readonly es: string } } = {
  'not a calendar day (YYYY-MM-DD)': {
    en: 'a calendar day that exists (YYYY-MM-DD)',
    es: 'un día que exista en el calendario (AAAA-MM-DD)',
  },
  'not a calendar day, month or year (YYYY-MM-DD, YYYY-MM or YYYY)': {
    en: 'a day, month or year that exists (YYYY-MM-DD, YYYY-MM or YYYY)',
    es: 'un día, mes o año que exista (AAAA-MM-DD, AAAA-MM o AAAA)',
  },
  'not a moment with offset (2025-03-15T17:26:00-04:00)': {
    en: 'a moment with its offset (2025-03-15T17:26:00-04:00)',
    es: 'un momento con su desfase horario (2025-03-15T17:26:00-04:00)',
  },
  'not an ISO 8601 duration (P1Y6M)': { en: 'a duration (P1Y6M)', es: 'una duración (P1Y6M)' },
  'not an ISO 3166-1 alpha-2 country code': {
    en: 'a two-letter country code in capitals (SV, US, XK)',
    es: 'un código de país de dos letras mayúsculas (SV, US, XK)',
  },
};

function describe(value: unknown): { readonly en: string; readonly es: string } {
  if (value === undefined) return { en: 'nothing', es: 'nada' };
  if (Array.isArray(value)) return { en: 'a list', es: 'una lista' };
  if (typeof value === 'object' && value !== null) return { en: 'an object', es: 'un objeto' };
  const written = typeof value === 'string' ? `'${shown(value)}'` : JSON.stringify(value);
  return { en: written, es: written };
}

const VALUE_SHOWN_MAX = 60;

/** Hostile or endless input is quoted only in part, and without control characters. */
const shown = (value: string): string => {
  const clean = value.slice(0, VALUE_SHOWN_MAX).replaceAll(/\p{Cc}/gu, '·');
  return value.length > VALUE_SHOWN_MAX ? `${clean}…` : clean;
};

/** `offences[2].violent` */
const written = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${shown(String(key))}`))
    .join('')
    .replace(/^\./, '');
