/**
 * What of a file the form would not give back: the file, and what the form made of it, both put into one spelling and set side by side. What
 * stands in the one and not in the other is named, so that nothing is lost in silence.
 */
import { COUNTRY_OF_LAW, isLaw } from '../sentences/sentence-case.ts';
import { formatTerm, parseTerm } from '../sentences/term.ts';
import { isObject, type JsonObject } from './sentence-file-text.ts';

/** Paths of the file that the form's own file lacks or has otherwise, in the order of the file. */
export const lostPaths = (file: JsonObject, made: unknown): readonly string[] => differences(spelt(file), spelt(made), '');

function differences(one: unknown, other: unknown, path: string): readonly string[] {
  if (Array.isArray(one)) {
    const rows: readonly unknown[] = one;
    const others: readonly unknown[] = Array.isArray(other) ? other : [];
    const more = others.length > rows.length ? [path] : [];
    return [...rows.flatMap((row, index) => differences(row, others[index], `${path}[${index}]`)), ...more];
  }
  if (isObject(one)) {
    if (!isObject(other)) return [path];
    const added = Object.keys(other).filter((key) => !(key in one));
    return [
      ...Object.entries(one).flatMap(([key, value]) => differences(value, other[key], at(path, key))),
      ...added.map((key) => at(path, key)),
    ];
  }
  return Object.is(one, other) ? [] : [path];
}

const at = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** Rows whose order says nothing. */
const UNORDERED = new Set(['credits', 'absences', 'addedDays', 'REMAND', 'TAGGED_BAIL', 'UNLAWFULLY_AT_LARGE']);

/** Absent, null, empty and default are one; a length is one however it is written; a law stands for its country. */
function spelt(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const rows = value.map((each: unknown) => spelt(each)).filter((each) => each !== undefined);
    if (rows.length === 0) return undefined;
    return UNORDERED.has(key) ? rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : rows;
  }
  if (isObject(value)) {
    const entries = Object.entries(value).flatMap(([name, each]): [string, unknown][] => {
      const plain = spelt(each, name);
      return plain === undefined || isDefault(name, plain) ? [] : [[name, plain]];
    });
    return entries.length === 0 ? undefined : Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string' && LENGTHS.has(key)) {
    const length = parseTerm(value);
    return length === undefined ? value : formatTerm(length);
  }
  return key === 'to' && typeof value === 'string' && isLaw(value) ? COUNTRY_OF_LAW[value] : value;
}

const LENGTHS = new Set(['imposed', 'suspended', 'adaptedTo']);
const isDefault = (name: string, value: unknown): boolean =>
  (name === 'orderedConcurrent' && value === false) ||
  (name === 'releaseGround' && value === 'ordinary') ||
  (name === 'method' && value === 'continued') ||
  (name === 'creditedElsewhere' && value === 0) ||
  (name === 'calculateErsed' && value === false) ||
  (name === 'isSection250' && value === false) ||
  (name === 'isSDSPlusEligibleSentenceTypeLengthAndOffence' && value === false) ||
  (name === 'isActiveSexOffender' && value === false) ||
  (name === 'params' && value === 'calculation-params') ||
  (name === 'type' && value === 'StandardSentence') ||
  (DURATION_UNITS.has(name) && value === 0);
const DURATION_UNITS = new Set(['YEARS', 'MONTHS', 'WEEKS', 'DAYS']);
