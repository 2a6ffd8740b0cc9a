/**
 * What one day of a priced period costs, in whole minor units. The price of a month or a year is spread over its days so that they add up to it
 * exactly: so neither splitting a bill nor the order of events can change what is due.
 */
import { civilDay, dayNumber, daysInMonth, isLeapYear, type DayNumber } from '../calendar/day-number.ts';
import { divideHalfUp } from '../base/rational.ts';
import type { DayShare } from '../instruments/tariff.ts';

export type PricedPeriod = 'day' | 'month' | 'year';

/** What the days from `from` up to, not with, `until` cost together. */
export function priceOfDays(price: bigint, per: PricedPeriod, share: DayShare, from: DayNumber, until: DayNumber): bigint {
  if (per === 'day') return price * BigInt(until - from);
  let sum = 0n;
  let at = from;
  while (at < until) {
    const { year, month } = civilDay(at);
    const first = dayNumber(year, month, 1);
    const next = first + daysInMonth(year, month);
    const end = Math.min(until, next);
    sum += partOfMonth(price, per, share, { year, month, before: at - first, through: end - first });
    at = end;
  }
  return sum;
}

type Part = { readonly year: number; readonly month: number; readonly before: number; readonly through: number };

function partOfMonth(price: bigint, per: 'month' | 'year', share: DayShare, { year, month, before, through }: Part): bigint {
  if (share === 'calendar-year') {
    const days = BigInt(isLeapYear(year) ? 366 : 365);
    const yearly = per === 'year' ? price : price * 12n;
    const start = dayNumber(year, month, 1) - dayNumber(year, 1, 1);
    return spread(yearly, start + through, days) - spread(yearly, start + before, days);
  }
  const monthly = per === 'month' ? price : spread(price, month, 12n) - spread(price, month - 1, 12n);
  const length = daysInMonth(year, month);
  const days = share === 'thirty-day-month' ? 30n : BigInt(length);
  const position = (day: number): number => (share === 'thirty-day-month' ? (day >= length ? 30 : Math.min(day, 30)) : day);
  return spread(monthly, position(through), days) - spread(monthly, position(before), days);
}

const spread = (price: bigint, parts: number, of: bigint): bigint => divideHalfUp(price * BigInt(parts), of);
