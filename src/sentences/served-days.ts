/** Days of a sentence already served by a day, wherever they were served, and days left. */
import type { DayNumber } from '../calendar/day-number.ts';
import { absentBefore, knownAbsences } from './credit-days.ts';
import type { LawAnswer } from './law-answer.ts';
import type { SentenceCase } from './sentence-case.ts';

export type ServedDays = {
  readonly served: number;
  /** To the end of the full term; undefined where it has none. */
  readonly remaining: number | undefined;
};

/**
 * Days served before `on` (exclusive), custody credited included; never more than the term. What is left counts the day itself.
 *
 * @source CJEU C-554/14 Ognyanov: 15 years from 10 January 2012, moved on 1 October 2013: 630 served, 4,849 left
 */
export function servedBefore(one: SentenceCase, { start, days }: LawAnswer, on: DayNumber): ServedDays {
  const inside = Math.max(0, on - start) - absentBefore(knownAbsences(one), on);
  const served = Math.min(days.credit + inside, days.imposed ?? Infinity);
  return { served, remaining: days.imposed === undefined ? undefined : days.imposed - served };
}
