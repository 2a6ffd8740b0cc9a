/** The length of a sentence as the court said it. It stays in the court's words: how a month becomes days is each law's own rule. */

import { text, type Text } from '../base/text.ts';

/** Whole numbers from 0. Twelve months is not one year until a law says so. */
export type Term = { readonly years: number; readonly months: number; readonly weeks: number; readonly days: number };

const TERM = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?$/;

export const term = (parts: Partial<Term>): Term => ({ years: 0, months: 0, weeks: 0, days: 0, ...parts });

/** `P1Y6M`; undefined where the text is not such a length. */
export function parseTerm(text: string): Term | undefined {
  const found = TERM.exec(text);
  if (found === null) return undefined;
  const [, years = '0', months = '0', weeks = '0', days = '0'] = found;
  return { years: Number(years), months: Number(months), weeks: Number(weeks), days: Number(days) };
}

export function formatTerm({ years, months, weeks, days }: Term): string {
  const parts = [
    years === 0 ? '' : `${years}Y`,
    months === 0 ? '' : `${months}M`,
    weeks === 0 ? '' : `${weeks}W`,
    days === 0 ? '' : `${days}D`,
  ].join('');
  return `P${parts === '' ? '0D' : parts}`;
}

/** `3 years and 6 months`, as a person says it, in both languages. */
export function termInWords({ years, months, weeks, days }: Term): Text {
  const parts = [
    countInWords(years, text('year', 'año'), text('years', 'años')),
    countInWords(months, text('month', 'mes'), text('months', 'meses')),
    countInWords(weeks, text('week', 'semana'), text('weeks', 'semanas')),
    countInWords(days, text('day', 'día'), text('days', 'días')),
  ].filter((part) => part !== undefined);
  return text(
    listed(
      parts.map(({ en }) => en),
      'and',
    ),
    listed(
      parts.map(({ es }) => es),
      'y',
    ),
  );
}

const countInWords = (count: number, one: Text, many: Text): Text | undefined =>
  count === 0 ? undefined : text(`${count} ${(count === 1 ? one : many).en}`, `${count} ${(count === 1 ? one : many).es}`);

/** `a, b and c`; one alone stands by itself. */
const listed = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;

export const monthsOf = ({ years, months }: Term): number => years * 12 + months;
export const daysOf = ({ weeks, days }: Term): number => weeks * 7 + days;
export const isNothing = (one: Term): boolean => monthsOf(one) === 0 && daysOf(one) === 0;
