/**
 * How England and Wales turns a term into days. The day of sentence is day 1 and every part of a day counts as a day, so a term of years
 * and months ends on the day before the same date; weeks and days are counted after that.
 *
 * @source Criminal Justice Act 2003 s.243(3) (terms), s.264 (consecutive terms); HMPPS day-counting convention: a term from the 1st of a
 *   month runs to the end of its last month.
 */
import { addMonths, civilDay, dayNumber, daysInMonth, type DayNumber } from '../calendar/day-number.ts';
import { daysOf, monthsOf, type Term } from './term.ts';

/** The last day of the term (inclusive), where `start` is its first. A term of nothing ends on the day before it starts. */
export const termEnd = (start: DayNumber, one: Term): DayNumber => monthsEnd(start, monthsOf(one)) + daysOf(one);

function monthsEnd(start: DayNumber, months: number): DayNumber {
  if (months === 0) return start - 1;
  const end = addMonths(start - 1, months);
  if (civilDay(start).day !== 1) return end;
  const { year, month } = civilDay(end);
  return dayNumber(year, month, daysInMonth(year, month));
}

/**
 * The last day of consecutive terms that start on one day. Neighbouring months are added to months and days to days before they are
 * counted, so that three months and two are five months, whatever lies between them on the calendar.
 */
export function chainEnd(start: DayNumber, terms: readonly Term[]): DayNumber {
  const [only] = terms;
  if (only !== undefined && terms.length === 1) return termEnd(start, only);
  let at = start;
  let months = 0;
  let days = 0;
  for (const one of terms) {
    // Months after days open a new block: the days before them have been counted.
    if (monthsOf(one) > 0 && days > 0) {
      at = monthsEnd(at, months) + days + 1;
      months = 0;
      days = 0;
    }
    months += monthsOf(one);
    days += daysOf(one);
  }
  return monthsEnd(at, months) + days;
}

/** Whether days from `start` to `end` (both inclusive) are at least so many calendar months. */
export const isAtLeastMonths = (start: DayNumber, end: DayNumber, months: number): boolean => end + 1 >= addMonths(start, months);
