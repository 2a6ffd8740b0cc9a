/** The alarm calendar: ninety, thirty, seven days and one day before a day that must not be missed, and hour 0 of the day itself. */
import type { DayNumber } from '../calendar/day-number.ts';

export const ALARM_DAYS_BEFORE = [90, 30, 7, 1, 0] as const;

/** `return` is the day to be back in the sending state, `release` the earliest lawful day, `end` the last day of the full term. */
export type AlarmSubject = 'return' | 'release' | 'end';
export type Alarm = { readonly on: DayNumber; readonly kind: `${AlarmSubject}-${(typeof ALARM_DAYS_BEFORE)[number]}` };

/** In order of days; what would ring before the sentence began does not ring, save at hour 0. */
export function alarmsFor(days: readonly (readonly [AlarmSubject, DayNumber | undefined])[], start: DayNumber): readonly Alarm[] {
  const alarms: Alarm[] = [];
  for (const [subject, day] of days) {
    if (day === undefined) continue;
    for (const before of ALARM_DAYS_BEFORE)
      if (before === 0 || day - before >= start) alarms.push({ on: day - before, kind: `${subject}-${before}` });
  }
  return alarms.toSorted((a, b) => a.on - b.on);
}
