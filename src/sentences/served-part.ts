/**
 * How much of a sentence is served before release, in whole days, under the conventions by which states turn years and months into days.
 * A day of liberty is the day after the last whole day served; parts of a day to serve are dropped, for liberty, unless a reading says not.
 */
import { addMonths, type DayNumber } from '../calendar/day-number.ts';
import { roundedDown, roundedUp, share, type Share } from './share.ts';
import { daysOf, monthsOf, type Term } from './term.ts';

/**
 * `fixed`: a year is 365 days, a month 30. `calendar-months`: months run to the same date, a part of a month is in thirtieths.
 * `calendar-days`: the whole span is counted in days of the calendar, and the share is taken of these.
 */
export type Convention = 'fixed' | 'calendar-months' | 'calendar-days' | 'calendar-days-up';

export const fixedDays = ({ years, months, weeks, days }: Term): number => years * 365 + months * 30 + weeks * 7 + days;

/** The day after the last day of the whole term. */
export const afterTerm = (start: DayNumber, length: Term, by: Convention): DayNumber =>
  by === 'fixed' ? start + fixedDays(length) : addMonths(start, monthsOf(length)) + daysOf(length);

/** The day of liberty after that share of the term, before any credit. */
export function afterShare(start: DayNumber, length: Term, part: Share, by: Convention): DayNumber {
  if (by === 'fixed') return start + roundedDown(fixedDays(length), part);
  const total = afterTerm(start, length, by) - start;
  if (by === 'calendar-days') return start + roundedDown(total, part);
  if (by === 'calendar-days-up') return start + roundedUp(total, part);
  return afterMonths(
    start,
    share(monthsOf(length) * part.numerator, part.denominator),
    share(daysOf(length) * part.numerator, part.denominator),
  );
}

/** A rational number of months, then of days; a part of a month is in thirtieths, and what is then left of a day is dropped. */
export function afterMonths(start: DayNumber, months: Share, days: Share): DayNumber {
  const whole = Math.floor(months.numerator / months.denominator);
  const rest = months.numerator - whole * months.denominator;
  const restDays = Math.floor(
    (rest * 30 * days.denominator + days.numerator * months.denominator) / (months.denominator * days.denominator),
  );
  return addMonths(start, whole) + restDays;
}

/** Whether that share is itself a length in the court's own units: a whole number of months, or a term set in days alone. */
export const isWhole = (length: Term, part: Share): boolean =>
  monthsOf(length) === 0 || (daysOf(length) === 0 && (monthsOf(length) * part.numerator) % part.denominator === 0);

/** What is left of a term when the suspended part is taken off; undefined where it cannot be told without turning months into days. */
export function without(imposed: Term, suspended: Term): Term | undefined {
  const months = monthsOf(imposed) - monthsOf(suspended);
  const days = daysOf(imposed) - daysOf(suspended);
  return months < 0 || days < 0 ? undefined : { years: 0, months, weeks: 0, days };
}
