/**
 * Reads the fields of the form one by one, notes which cannot be read and why, and where in the file each went, so that what the engine's own
 * reader says of a place can be led back to the field.
 */
import type { Problem } from '../base/outcome.ts';
import { text, type Text } from '../base/text.ts';
import { AMBIGUOUS, readDay, readLength } from './sentence-court-words.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** JSON whose absent members are still undefined. */
export type Loose = Json | undefined | readonly Loose[] | { readonly [key: string]: Loose };

const NOT_A_LENGTH = text('This is not a length that can be read.', 'No se puede leer esta duración.');
const SAY_LENGTH = text(
  'Write it as the court did: 3 years and 6 months, or 210 months.',
  'Escríbala como el tribunal: 3 años y 6 meses, o 210 meses.',
);
const NOT_A_DAY = text('This is not a day of the calendar from 1900 to 2199.', 'No es un día del calendario entre 1900 y 2199.');
const TWO_DAYS = text('Day and month could be exchanged here.', 'Aquí se podrían confundir el día y el mes.');
const SAY_DAY = text('Write the month as a word: 10 January 2012.', 'Escriba el mes con letras: 10 de enero de 2012.');
const NOT_A_COUNT = text('This is not a whole number of days from 0 to 40,000.', 'No es un número entero de días entre 0 y 40 000.');
const SAY_COUNT = text('Write it in digits, such as 457.', 'Escríbalo con cifras, por ejemplo 457.');
const NEEDED = text('This is needed to work out any date.', 'Hace falta para calcular cualquier fecha.');
const FILL_IN = text('Fill it in.', 'Complételo.');
const COUNT_MAX = 40_000;

/** Reads fields, and notes what it could not read and where each value went. */
export class DraftReader {
  readonly problems: Problem[] = [];
  readonly places = new Map<string, string>();

  refuse(field: string, code: string, message: Text, remedy: Text): undefined {
    this.problems.push({ code, path: field, message, remedy });
    return undefined;
  }
  needed(field: string, value: string | undefined): string | undefined {
    return value === undefined || value === '' ? this.refuse(field, 'needed', NEEDED, FILL_IN) : value;
  }
  day(field: string, value: string | undefined, path: string, isNeeded = false): string | undefined {
    this.places.set(path, field);
    if (value === undefined || value === '') return isNeeded ? this.needed(field, value) : undefined;
    const day = readDay(value);
    if (day === AMBIGUOUS) return this.refuse(field, 'two-days', TWO_DAYS, SAY_DAY);
    if (day === undefined || day < '1900' || day >= '2200') return this.refuse(field, 'not-a-day', NOT_A_DAY, SAY_DAY);
    return day;
  }
  length(field: string, value: string | undefined, path: string, isNeeded = false): string | undefined {
    this.places.set(path, field);
    if (value === undefined || value === '') return isNeeded ? this.needed(field, value) : undefined;
    return readLength(value) ?? this.refuse(field, 'not-a-length', NOT_A_LENGTH, SAY_LENGTH);
  }
  count(field: string, value: string | undefined, path: string, isNeeded = false): number | undefined {
    this.places.set(path, field);
    if (value === undefined || value === '') return isNeeded ? (this.needed(field, value), undefined) : undefined;
    const count = /^\d{1,5}$/.test(value) ? Number(value) : COUNT_MAX + 1;
    return count > COUNT_MAX ? this.refuse(field, 'not-a-count', NOT_A_COUNT, SAY_COUNT) : count;
  }
  choice(field: string, value: string | undefined, path: string): string | undefined {
    this.places.set(path, field);
    return value === undefined || value === '' ? undefined : value;
  }
}

export const truth = (value: string | undefined): boolean | undefined => (value === 'yes' ? true : value === 'no' ? false : undefined);
