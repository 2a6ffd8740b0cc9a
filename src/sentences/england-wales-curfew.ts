/**
 * The first day on which a person may be released on home detention curfew.
 *
 * At least six weeks of custody, of which four weeks and one half must be served; at most 180 days early, from 3 June 2025 365 days; never in
 * the first fourteen days. The official engine applies the 180 days to every earlier sentence too, and so does this.
 *
 * @source Criminal Justice Act 2003 s.246(1), (2), (4); SI 2023/390; SI 2024/1331 art. 2
 */
import { knownDay, type DayNumber } from '../calendar/day-number.ts';
import type { PointDates, UnitDates } from './england-wales-unit-dates.ts';
import type { Unit } from './england-wales-unit.ts';

export const CURFEW = {
  cite: 'Criminal Justice Act 2003 s.246',
  custodyDaysMin: 42,
  servedDaysMin: 28,
  daysAfterSentenceMin: 14,
  /** Longest time on curfew, days: custody at least twice as long is served to that many days before release. */
  earlyDays: { before: 180, from: 365 },
  longerFrom: knownDay('2025-06-03'),
} as const;

/**
 * A day, or none. The days are counted from the first sentence of a chain, also where the day has passed before another was added.
 * `withoutAdded` is the day before days added for breaches are put on it.
 */
export type Curfew = { readonly is: 'none' } | { readonly is: 'day'; readonly on: DayNumber; readonly withoutAdded: DayNumber };

const NONE: Curfew = { is: 'none' };

/** @param until law that commenced after this day is left out */
export function curfewOf(dates: UnitDates, options: { registered: boolean; until: DayNumber | undefined }): Curfew {
  const { unit, reachedOn, half, releaseWithoutAdded, totals } = dates;
  if (options.registered || unit.parts.some(({ twoThirdsKind }) => twoThirdsKind)) return NONE;
  const own = pointCurfew(unit, dates, options.until);
  const on = reachedOn === undefined || half === undefined ? own : transitional(unit, half, own, { reachedOn, ...options });
  if (on === undefined) return NONE;
  return on < releaseWithoutAdded ? { is: 'day', on: on + totals.added, withoutAdded: on } : NONE;
}

/** What was open under the old law stays so; the 40 per cent cannot have opened it before it came in. */
function transitional(
  unit: Unit,
  half: PointDates,
  own: DayNumber | undefined,
  { reachedOn, until }: { reachedOn: DayNumber; until: DayNumber | undefined },
): DayNumber | undefined {
  if (own !== undefined && own >= reachedOn) return own;
  const before = pointCurfew(unit, half, until);
  if (before !== undefined && before < reachedOn) return before;
  return own === undefined ? undefined : reachedOn;
}

/** Without added days. Undefined where the custody is too short or is nearly over at sentence. */
function pointCurfew(unit: Unit, dates: PointDates, until: DayNumber | undefined): DayNumber | undefined {
  const earliest = unit.start + CURFEW.daysAfterSentenceMin;
  if (dates.custodyDays < CURFEW.custodyDaysMin || dates.releaseWithoutAdded < earliest) return undefined;
  const of = (earlyDays: number): DayNumber => {
    const served =
      dates.custodyDays < 2 * earlyDays ? Math.max(CURFEW.servedDaysMin, Math.ceil(dates.custodyDays / 2)) : dates.custodyDays - earlyDays;
    return Math.max(unit.start + served - dates.totals.credit, earliest) + dates.totals.absence;
  };
  const before = of(CURFEW.earlyDays.before);
  if (before < CURFEW.longerFrom || (until !== undefined && until < CURFEW.longerFrom)) return before;
  return Math.max(of(CURFEW.earlyDays.from), CURFEW.longerFrom);
}
