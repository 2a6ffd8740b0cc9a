/**
 * Solitary confinement by the Mandela Rules: 22 hours or more a day without meaningful contact; prolonged, and forbidden, beyond 15 days in a row.
 * Days that nobody saw may have been alike: they leave the length of a run unknown, never short.
 */
import type { DayNumber } from '../calendar/day-number.ts';
import type { CellNight } from '../instruments/cell-night.ts';
import { and, FALSE, fromBoolean, TRUE, UNKNOWN, type Truth } from '../rules/truth.ts';

/** Twenty-two hours in the cell leave two outside it. */
export const SOLITARY_MINUTES_OUT_MAX = 120;
export const SOLITARY_DAYS_MAX = 15;
export const SOLITARY_CITE = 'Mandela Rules 43(1)(b), 44';

/** One day. Where what is recorded of the day and the record of days in a row contradict each other, it is unknown. */
export function isSolitary({ people, minutesOut, contact, daysAlone }: CellNight): Truth {
  const measured = and(
    people === undefined ? UNKNOWN : fromBoolean(people === 1),
    and(
      minutesOut === undefined ? UNKNOWN : fromBoolean(minutesOut <= SOLITARY_MINUTES_OUT_MAX),
      contact === undefined ? UNKNOWN : fromBoolean(!contact),
    ),
  );
  if (daysAlone === undefined) return measured;
  const recorded = fromBoolean(daysAlone > 0);
  return measured === UNKNOWN || measured === recorded ? recorded : UNKNOWN;
}

export type SolitaryDay = { readonly day: DayNumber; readonly solitary: Truth; readonly daysAlone?: number };

export type SolitaryRun = {
  /** Days in a row that are certain. */
  readonly certain: number;
  /** Days in a row that the gaps in what was seen allow; without bound where nobody saw the day before the first. */
  readonly possible: number;
  readonly isProlonged: Truth;
  /** The first day that was certainly the sixteenth or a later one. */
  readonly since?: DayNumber;
};

/**
 * @param days in any order
 * @param isOnePerson false where only the cell is known: who was alone in it may have changed, so that only recorded days in a row are certain
 */
export function longestRun(days: readonly SolitaryDay[], isOnePerson = true): SolitaryRun {
  let [certain, possible] = [0, Number.POSITIVE_INFINITY];
  let longest = { certain: 0, possible: 0 };
  let since: DayNumber | undefined;
  let previous: DayNumber | undefined;
  for (const { day, solitary, daysAlone } of oneADay(days)) {
    const unseen = previous === undefined ? 0 : day - previous - 1;
    const before = unseen > 0 || !isOnePerson ? 0 : certain;
    certain = solitary === TRUE ? Math.max(before + 1, daysAlone ?? 0) : 0;
    possible = solitary === FALSE ? 0 : solitary === TRUE && daysAlone !== undefined ? Math.max(daysAlone, certain) : possible + unseen + 1;
    if (since === undefined && certain > SOLITARY_DAYS_MAX) since = day;
    longest = { certain: Math.max(longest.certain, certain), possible: Math.max(longest.possible, possible) };
    previous = day;
  }
  const isProlonged = longest.certain > SOLITARY_DAYS_MAX ? TRUE : longest.possible > SOLITARY_DAYS_MAX ? UNKNOWN : FALSE;
  return { ...longest, isProlonged, ...(since === undefined ? {} : { since }) };
}

/** Two measurements of one day that differ leave the day unknown. */
function oneADay(days: readonly SolitaryDay[]): readonly SolitaryDay[] {
  const byDay = Map.groupBy(
    days.toSorted((a, b) => a.day - b.day),
    ({ day }) => day,
  );
  return [...byDay.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [
      same.every(({ solitary, daysAlone }) => solitary === first.solitary && daysAlone === first.daysAlone)
        ? first
        : { day: first.day, solitary: UNKNOWN },
    ];
  });
}
