/**
 * The end of supervision after a sentence of more than a day and less than two years: twelve months from release.
 *
 * @source Criminal Justice Act 2003 ss.256AA, 264(3C)(b), (3D); Offender Rehabilitation Act 2014 ss.2, 5
 */
import { addMonths, ageOn, type DayNumber } from '../calendar/day-number.ts';
import type { UnitDates } from './england-wales-unit-dates.ts';
import { isSupervised } from './england-wales-unit.ts';

const SUPERVISION_MONTHS = 12;
const LICENCE_DAYS_MAX = 365;
const ADULT = 18;
/** The statute says 18; official practice takes whole years above 18 at the half-way point. Between them there is no settled answer. */
const ADULT_BEYOND_DOUBT = 19;

export type Supervision = { readonly is: 'none' } | { readonly is: 'day'; readonly on: DayNumber } | { readonly is: 'unsettled' };

const NONE: Supervision = { is: 'none' };

export function supervisionOf(dates: UnitDates, birth: DayNumber): Supervision {
  const { unit, releaseWithoutAdded, end, custodyDays } = dates;
  if (!isSupervised(unit)) return NONE;
  const on = addMonths(releaseWithoutAdded, SUPERVISION_MONTHS);
  const isShortLicence = end - releaseWithoutAdded < LICENCE_DAYS_MAX;
  if (on <= end && !isShortLicence) return NONE;
  if (on > end !== isShortLicence) return { is: 'unsettled' };
  const ages = [ageOn(birth, releaseWithoutAdded), ageOn(birth, unit.start + custodyDays - 1)];
  if (ages.every((age) => age < ADULT)) return NONE;
  return ages.every((age) => age >= ADULT_BEYOND_DOUBT) ? { is: 'day', on } : { is: 'unsettled' };
}
