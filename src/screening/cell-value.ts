/**
 * What one cell means for a fact of a given kind: a value, null where it says that nothing is known, undefined where it cannot be read. Strict: a day
 * that is not in the calendar is never another day, and a number with a fraction is no whole one. `mapping-sql.ts` says the same in SQL, from the
 * same patterns.
 */
import { isCountry, isDay, isDuration, isMoment, isPartialDay } from '../calendar/iso.ts';
import type { Fact } from '../rules/fact.ts';
import type { Candidate } from '../rules/facts.ts';
import { countryCode } from './country-names.ts';

export type DayStyle = 'iso' | 'us' | 'european' | 'moment';

export type CellStyle = {
  readonly values?: { readonly [cell: string]: string | boolean | null } | undefined;
  readonly days?: DayStyle | undefined;
  readonly unit?: 'days' | 'months' | 'years' | undefined;
  readonly separator?: string | undefined;
};

const YES = new Set(['true', 't', 'yes', 'y', '1', 'si', 'sí']);
const NO = new Set(['false', 'f', 'no', 'n', '0']);
const UNITS = { days: 'D', months: 'M', years: 'Y' } as const;
/** In characters. */
export const CELL_LENGTH_MAX = 2_000;

/** In the syntax that JavaScript and RE2 share; the whole cell must match. `12.0` is how tables of floating numbers write 12. */
export const PATTERNS = {
  whole: '\\d{1,15}(\\.0{1,15})?',
  slashed: '\\d{1,2}/\\d{1,2}/\\d{4}',
  moment: '\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?( ?(Z|[+-]\\d{2}(:?\\d{2})?))?)?',
} as const;

const matches = (pattern: keyof typeof PATTERNS, said: string): boolean => new RegExp(`^(?:${PATTERNS[pattern]})$`).test(said);

/** Upper-case letters of the Latin script and their lower-case ones, each a single character. */
export const [UPPER, LOWER] = latinCases();

function latinCases(): readonly [string, string] {
  const letters = Array.from({ length: 0x17f }, (_, code) => String.fromCodePoint(code)).filter((letter) => {
    const lower = letter.toLowerCase();
    return lower !== letter && lower.length === 1 && lower.toUpperCase() === letter;
  });
  return [letters.join(''), letters.map((letter) => letter.toLowerCase()).join('')];
}

const LOWER_OF: ReadonlyMap<string, string> = new Map(Array.from(UPPER, (letter, at): [string, string] => [letter, LOWER[at] ?? letter]));
export const lowered = (said: string): string => Array.from(said, (letter) => LOWER_OF.get(letter) ?? letter).join('');

export function valueOfText(fact: Fact, cell: string, style: CellStyle): Candidate | null | undefined {
  const own = cell.trim();
  const meant = own === '' ? null : meaning(own, style);
  if (meant === null) return null;
  const said = String(meant ?? own).trim();
  if (said === '') return null;
  if (Array.from(said).length > CELL_LENGTH_MAX) return undefined;
  switch (fact.kind) {
    case 'boolean':
      return YES.has(said.toLowerCase()) ? true : NO.has(said.toLowerCase()) ? false : undefined;
    case 'choice':
      return choiceOf(fact.values, said);
    case 'country':
      return isCountry(said) ? said : countryCode(said);
    case 'countries':
    case 'choices':
      return listOf(fact, said, style);
    case 'text':
      return said;
    case 'integer':
      return wholeNumber(said);
    case 'day':
      return dayOf(said, style.days ?? 'iso');
    case 'moment':
      return isMoment(said) ? said : undefined;
    case 'duration':
      return durationOf(said, style);
    case 'records':
      return undefined;
  }
}

/** Not negative; undefined where the text is no whole number. */
export const wholeNumber = (said: string): number | undefined => (matches('whole', said) ? Number(said.split('.')[0]) : undefined);

/** What the mapping says of this cell, whatever its case; undefined where it says nothing. */
function meaning(cell: string, { values }: CellStyle): string | boolean | null | undefined {
  if (values === undefined) return undefined;
  const exact = Object.hasOwn(values, cell) ? values[cell] : undefined;
  if (exact !== undefined) return exact;
  return Object.entries(values).find(([name]) => lowered(name) === lowered(cell))?.[1];
}

const choiceOf = (values: readonly string[], said: string): string | undefined => values.find((value) => value === said.toLowerCase());

function listOf(
  fact: Extract<Fact, { kind: 'countries' | 'choices' }>,
  said: string,
  { separator, values }: CellStyle,
): readonly string[] | undefined {
  const parts = (separator === undefined ? [said] : said.split(separator)).map((part) => part.trim()).filter((part) => part !== '');
  const items = parts.flatMap((part) => {
    const meant = meaning(part, { values });
    return meant === null ? [] : [String(meant ?? part)];
  });
  const read = items.map((item) => (fact.kind === 'choices' ? choiceOf(fact.values, item) : isCountry(item) ? item : countryCode(item)));
  return read.includes(undefined) ? undefined : read.filter((item) => item !== undefined);
}

function durationOf(said: string, { unit }: CellStyle): string | undefined {
  if (isDuration(said)) return said;
  return unit !== undefined && /^\d{1,5}$/.test(said) ? `P${said}${UNITS[unit]}` : undefined;
}

function dayOf(said: string, style: DayStyle): Candidate | undefined {
  if (style === 'iso' && isPartialDay(said) && !isDay(said)) return said.startsWith(NO_YEAR) ? undefined : partial(said);
  const day = style === 'iso' ? said : style === 'moment' ? momentDay(said) : slashedDay(said, style);
  return day !== undefined && isDay(day) && !day.startsWith(NO_YEAR) ? day : undefined;
}

/** No calendar has a year 0. */
const NO_YEAR = '0000';
const DAY_LENGTH = 'YYYY-MM-DD'.length;

const momentDay = (said: string): string | undefined => (matches('moment', said) ? said.slice(0, DAY_LENGTH) : undefined);

function slashedDay(said: string, style: 'us' | 'european'): string | undefined {
  if (!matches('slashed', said)) return undefined;
  const [first = '', second = '', year = ''] = said.split('/');
  const [month, day] = style === 'us' ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function partial(said: string): Candidate {
  if (said.length === 4) return { earliest: `${said}-01-01`, latest: `${said}-12-31` };
  const month = Temporal.PlainYearMonth.from(said);
  return { earliest: month.toPlainDate({ day: 1 }).toString(), latest: month.toPlainDate({ day: 31 }).toString() };
}
