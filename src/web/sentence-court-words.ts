/**
 * Lengths and days in the words of a court order, in either language: “three years and 6 months”, “tres años y seis meses”, “10 January 2012”.
 * What two readers could take for two things (03/04/2012) is not read at all.
 */
import type { Language } from '../base/text.ts';
import { daysInMonth } from '../calendar/day-number.ts';
import { formatTerm, isNothing, parseTerm, type Term } from '../sentences/term.ts';

const UNITS: { readonly [word: string]: keyof Term } = {
  year: 'years',
  years: 'years',
  ano: 'years',
  anos: 'years',
  month: 'months',
  months: 'months',
  mes: 'months',
  meses: 'months',
  week: 'weeks',
  weeks: 'weeks',
  semana: 'weeks',
  semanas: 'weeks',
  day: 'days',
  days: 'days',
  dia: 'days',
  dias: 'days',
};

const SMALL: readonly string[] = [
  'zero cero',
  'one un uno una a',
  'two dos',
  'three tres',
  'four cuatro',
  'five cinco',
  'six seis',
  'seven siete',
  'eight ocho',
  'nine nueve',
  'ten diez',
  'eleven once',
  'twelve doce',
  'thirteen trece',
  'fourteen catorce',
  'fifteen quince',
  'sixteen dieciseis',
  'seventeen diecisiete',
  'eighteen dieciocho',
  'nineteen diecinueve',
  'twenty veinte',
  'veintiun veintiuno veintiuna',
  'veintidos',
  'veintitres',
  'veinticuatro',
  'veinticinco',
  'veintiseis',
  'veintisiete',
  'veintiocho',
  'veintinueve',
  'thirty treinta',
];
const TENS: readonly (readonly [number, string])[] = [
  [40, 'forty cuarenta'],
  [50, 'fifty cincuenta'],
  [60, 'sixty sesenta'],
  [70, 'seventy setenta'],
  [80, 'eighty ochenta'],
  [90, 'ninety noventa'],
  [100, 'cien ciento'],
  [200, 'doscientos'],
];
const NUMBERS: ReadonlyMap<string, number> = new Map(
  [...SMALL.map((words, value) => [value, words] as const), ...TENS].flatMap(([value, words]) =>
    words.split(' ').map((word) => [word, value] as const),
  ),
);

const LINKS = new Set(['and', 'y', 'e', 'de', 'of', '']);
const WORDS_MAX = 40;

/** `P3Y6M`; undefined where the words are not a length, or where the number in words and the number in brackets differ. */
export function readLength(written: string): string | undefined {
  const plain = folded(written);
  const iso = parseTerm(plain.toUpperCase());
  if (iso !== undefined) return isNothing(iso) ? undefined : formatTerm(iso);
  const words = plain.replaceAll(/(\d)(?=[a-z])/g, '$1 ').split(/[\s,;.()-]+/);
  if (words.length > WORDS_MAX) return undefined;
  const found = new Map<keyof Term, number>();
  let numbers: number[] = [];
  for (const word of words) {
    const unit = UNITS[word];
    const value = /^\d{1,5}$/.test(word) ? Number(word) : NUMBERS.get(word);
    if (unit !== undefined) {
      const count = oneNumber(numbers);
      if (count === undefined || found.has(unit)) return undefined;
      found.set(unit, count);
      numbers = [];
    } else if (word === 'hundred') numbers.push(HUNDRED);
    else if (value !== undefined) numbers.push(/^\d/.test(word) ? -value - 1 : value);
    else if (!LINKS.has(word)) return undefined;
  }
  const [years, months, weeks, days] = [found.get('years') ?? 0, found.get('months') ?? 0, found.get('weeks') ?? 0, found.get('days') ?? 0];
  const text = formatTerm({ years, months, weeks, days });
  return numbers.length > 0 || parseTerm(text) === undefined || isNothing({ years, months, weeks, days }) ? undefined : text;
}

const HUNDRED = Number.POSITIVE_INFINITY;

/** Words add up (`ciento veinte`, `thirty six`); digits stand for themselves, and where both are given they must say the same. */
function oneNumber(numbers: readonly number[]): number | undefined {
  const digits = numbers.filter((one) => one < 0).map((one) => -one - 1);
  const words = numbers.filter((one) => one >= 0);
  let sum = 0;
  let last = HUNDRED;
  for (const one of words) {
    if (one === HUNDRED) sum = sum === 0 ? 100 : sum * 100;
    else if (sum > 0 && (one >= 100 || (last !== HUNDRED && last < 100 && (last % 10 !== 0 || last < 20 || one >= 10)))) return undefined;
    else sum += one;
    last = one;
  }
  const [digit] = digits;
  if (digits.length > 1 || (digit === undefined && words.length === 0)) return undefined;
  return digit === undefined || words.length === 0 || digit === sum ? (digit ?? sum) : undefined;
}

const MONTHS: { readonly [L in Language]: readonly string[] } = {
  en: 'january february march april may june july august september october november december'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
};

/** Day and month could be exchanged: it is not guessed which is which. */
export const AMBIGUOUS: unique symbol = Symbol('two days');

/** `2012-01-10`; undefined where it is no day of the calendar. */
export function readDay(written: string): string | typeof AMBIGUOUS | undefined {
  const plain = folded(written).replaceAll(/\b(\d{1,2})(?:st|nd|rd|th|º|o)\b/g, '$1');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso !== null) return calendarDay(iso[1], iso[2], iso[3]);
  const slashed = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(plain);
  if (slashed !== null) {
    const [, first = '', second = '', year] = slashed;
    if (Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)) return AMBIGUOUS;
    return Number(second) > 12 ? calendarDay(year, first, second) : calendarDay(year, second, first);
  }
  const words = plain.split(/[\s,.]+/).filter((word) => !['de', 'del', 'of', 'the', 'el', ''].includes(word));
  if (words.length !== 3) return undefined;
  const month = words.map(monthNamed).findIndex((one) => one > 0);
  const [a = '', b = ''] = words.filter((_, index) => index !== month);
  if (month < 0) return undefined;
  return calendarDay(b, String(monthNamed(words[month] ?? '')), a);
}

function monthNamed(word: string): number {
  const named = word === 'sept' || word === 'setiembre' ? 'september' : word;
  if (named.length < 3) return 0;
  for (const names of Object.values(MONTHS)) {
    const index = names.findIndex((name) => name === named || name.slice(0, 3) === named);
    if (index >= 0) return index + 1;
  }
  return 0;
}

function calendarDay(year = '', month = '', day = ''): string | undefined {
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return undefined;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Small letters without accents: `Años` is `anos`. */
const folded = (written: string): string =>
  written
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .trim()
    .toLowerCase();
