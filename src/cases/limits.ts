/** When a time limit of an agreement is over. */

const EXACT = /T/;

/**
 * The first moment at which a limit that began with an event is over. Hours and minutes run from the moment itself. Days, weeks, months and years are whole
 * calendar days in the zone: the day of the event is not counted, and the limit is over when the last day ends.
 */
export function endOf(from: Temporal.Instant, duration: string, zone: string): Temporal.Instant {
  const length = Temporal.Duration.from(duration);
  if (EXACT.test(duration)) return from.toZonedDateTimeISO(zone).add(length).toInstant();
  const last = from.toZonedDateTimeISO(zone).toPlainDate().add(length);
  return last.add({ days: 1 }).toZonedDateTime(zone).toInstant();
}

export const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) < 0;
