/** Sums of days, months and hours on the calendar, with the rounding that the law chooses. No time zone is involved in days. */
import type { Rounding } from './expression.ts';

/** A day (`YYYY-MM-DD`) moved forward by an ISO duration of years, months, weeks and days. */
export function addToDay(day: string, duration: string, rounding: Rounding): string {
  const start = Temporal.PlainDate.from(day);
  const { years, months, weeks, days } = Temporal.Duration.from(duration);
  const byMonths = start.add({ years, months });
  const landed = rounding === 'next-day' && byMonths.day < start.day ? byMonths.add({ days: 1 }) : byMonths;
  return landed.add({ weeks, days }).toString();
}

/** A moment (RFC 3339 with offset) moved forward by hours, minutes and whole days of 24 hours; in milliseconds since 1970 UTC. */
export function addToMoment(moment: string, duration: string | undefined): number {
  const start = Temporal.Instant.from(moment).epochMilliseconds;
  if (duration === undefined) return start;
  return start + Temporal.Duration.from(duration).total({ unit: 'milliseconds' });
}

export const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
