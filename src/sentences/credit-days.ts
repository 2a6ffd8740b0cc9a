/** Days in custody before the sentence, counted once each; and days on which nothing was served. */
import type { DayNumber } from '../calendar/day-number.ts';
import type { Absence, CreditKind, SentenceCase } from './sentence-case.ts';

/** Custody that counts day for day everywhere. Bail on conditions is not detention (US: Reno v. Koray, 515 U.S. 50 (1995)). */
const CUSTODY: ReadonlySet<CreditKind> = new Set<CreditKind>(['remand', 'jail']);

/**
 * Days of custody before `start` (exclusive), less those credited against another sentence. From the start on, days are served.
 *
 * @source 18 USC 3585(b); FD 2008/909/JHA art. 17(2); ETS 112 art. 11(1)(c)
 */
export function creditDays({ credits }: SentenceCase, start: DayNumber): number {
  let days = 0;
  for (const { kind, period, days: all, creditedElsewhere } of credits) {
    if (!CUSTODY.has(kind)) continue;
    const before = period === undefined ? all : Math.max(0, Math.min(period.to, start - 1) - period.from + 1);
    days += Math.max(0, before - creditedElsewhere);
  }
  return days;
}

/** Absences that exist on the day asked about: those that began by then. In order of their first days. */
export const knownAbsences = ({ absences, on }: SentenceCase): readonly Absence[] =>
  on === undefined ? absences : absences.filter(({ from }) => from <= on);

/** Days absent before that day (exclusive). */
export function absentBefore(absences: readonly Absence[], day: DayNumber): number {
  let days = 0;
  for (const { from, to } of absences) days += Math.max(0, Math.min(to, day - 1) - from + 1);
  return days;
}
