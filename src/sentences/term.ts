/** The length of a sentence as the court said it. It stays in the court's words: how a month becomes days is each law's own rule. */

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

export const monthsOf = ({ years, months }: Term): number => years * 12 + months;
export const daysOf = ({ weeks, days }: Term): number => weeks * 7 + days;
export const isNothing = (one: Term): boolean => monthsOf(one) === 0 && daysOf(one) === 0;
