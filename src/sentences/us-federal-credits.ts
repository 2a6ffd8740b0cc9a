/** Days that federal law takes off for good conduct and for programmes, as the Bureau of Prisons reckons them. Whole numbers throughout. */
import { addMonths, addYears, civilDay, knownDay, type DayNumber } from '../calendar/day-number.ts';

/** First Step Act of 2018, s.102(b): the day from which good conduct time follows the term imposed, not the time served. */
export const FIRST_STEP = knownDay('2019-07-19');

/** Whole years from `start`, and the calendar days left from the last anniversary to `after` (exclusive). */
export function yearsAndDays(start: DayNumber, after: DayNumber): { readonly years: number; readonly days: number } {
  let years = Math.max(0, civilDay(after).year - civilDay(start).year);
  if (addYears(start, years) > after) years -= 1;
  return { years, days: after - addYears(start, years) };
}

/**
 * Good conduct time for the whole aggregate with full conduct: 54 days for each whole year imposed, and 0.148 a day for the days left of it,
 * the fraction of a day dropped. Nothing for a term of one year or less.
 *
 * @source 18 USC 3624(b)(1); 28 CFR 523.20; Thieme v. Ortiz (D.N.J. 2023): 17 years and 182 days give 944
 */
export const goodConductTime = ({ years, days }: { readonly years: number; readonly days: number }): number =>
  years < 1 || (years === 1 && days === 0) ? 0 : 54 * years + Math.floor((148 * days) / 1000);

/**
 * Before the First Step Act: 54 days for each year actually served, so that 365 days served carry 419 imposed; the last year in proportion.
 *
 * @source Barber v. Thomas, 560 U.S. 474 (2010): ten years give 470 days; 419 days imposed are 365 served
 */
export function goodConductTimeBefore2019(daysImposed: number): number {
  const years = Math.floor(daysImposed / 419);
  const rest = daysImposed - 419 * years;
  const servedOfRest = Math.ceil((rest * 365) / 419);
  return daysImposed - 365 * years - servedOfRest;
}

/**
 * Days by which earned time credits bring supervised release forward: never more than twelve months before the release that good conduct gives.
 *
 * @source 18 USC 3624(g)(3)
 */
export const towardSupervisedRelease = (earned: number, release: DayNumber): number => Math.min(earned, release - addMonths(release, -12));
