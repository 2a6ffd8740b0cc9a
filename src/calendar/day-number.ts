/**
 * Calendar days as whole numbers: the count of days from 1970-01-01 in the proleptic Gregorian calendar. Sentence arithmetic is adding and
 * comparing such numbers; only the edges read or write dates. Valid from year 1 to 9999; checked against Temporal on random dates.
 */

/** Days since 1970-01-01, which is 0. Later days are greater; the difference of two is the number of midnights between them. */
export type DayNumber = number;

export type CivilDay = { readonly year: number; readonly month: number; readonly day: number };

/** Years, months and days that lead from one day to another, as ISO 8601 writes them. */
export type CivilPeriod = { readonly years: number; readonly months: number; readonly days: number };

const DAYS_OF_ERA = 146_097; // 400 years
const DAYS_TO_1970 = 719_468; // from 0000-03-01

/** The number of a civil day that exists. Months are 1–12. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  // Years counted from March put the leap day last, so that one formula gives every month's start.
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_ERA + dayOfEra - DAYS_TO_1970;
}

/** The inverse of {@link dayNumber}. */
export function civilDay(on: DayNumber): CivilDay {
  const shifted = on + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The same day so many months later (or earlier), or the last day of that month where it has no such day. */
export function addMonths(on: DayNumber, months: number): DayNumber {
  const { year, month, day } = civilDay(on);
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return dayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

export const addYears = (on: DayNumber, years: number): DayNumber => addMonths(on, years * 12);

/**
 * The period from one day to a later one: the most whole months that do not pass it, then days. `until` is exclusive in the usual sense that
 * the period from a day to itself is nothing. Months are counted by {@link addMonths}: from 31 May to 1 December is six months and a day.
 */
export function periodBetween(from: DayNumber, until: DayNumber): CivilPeriod {
  const start = civilDay(from);
  const end = civilDay(until);
  const calendarMonths = (end.year - start.year) * 12 + end.month - start.month;
  const months = calendarMonths - (end.day < start.day ? 1 : 0);
  const days = end.day < start.day ? until - addMonths(from, months) : end.day - start.day;
  const years = Math.trunc(months / 12);
  return { years, months: months - years * 12, days };
}

/** Birthdays passed by that day; one born on 29 February has it on 1 March of a common year. */
export function ageOn(birth: DayNumber, on: DayNumber): number {
  const born = civilDay(birth);
  const now = civilDay(on);
  const passed = now.month > born.month || (now.month === born.month && now.day >= born.day);
  return now.year - born.year - (passed ? 0 : 1);
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (on: DayNumber): number => ((((on + 3) % 7) + 7) % 7) + 1;

/** `YYYY-MM-DD` of a day that exists; undefined for anything else. */
export function parseDay(text: string): DayNumber | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayNumber(year, month, day);
}

/** For dates written in the source, such as the day an Act commenced; a date that does not exist is a bug. */
export function knownDay(text: string): DayNumber {
  const on = parseDay(text);
  if (on === undefined) throw new Error(`not a day of the calendar: ${text}`);
  return on;
}

export function formatDay(on: DayNumber): string {
  const { year, month, day } = civilDay(on);
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** ISO 8601, without parts that are zero; `P0D` for nothing. */
export function formatPeriod({ years, months, days }: CivilPeriod): string {
  const parts = `${years === 0 ? '' : `${years}Y`}${months === 0 ? '' : `${months}M`}${days === 0 ? '' : `${days}D`}`;
  return `P${parts === '' ? '0D' : parts}`;
}
