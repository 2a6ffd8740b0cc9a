/** What happened, or is supposed to happen, as far as money is concerned: people on days, places, journeys, costs, interruptions. */
import { knownDay, type DayNumber } from '../calendar/day-number.ts';
import type { Amount } from '../base/amount.ts';
import type { Rational } from '../base/rational.ts';
import type { DayState, TariffRule } from '../instruments/tariff.ts';

/** Both days inclusive, as agreements write them. */
export type DaySpan = { readonly from: string; readonly to: string };

/** So many people on each of these days. Spans add up; each day counts in full. */
export type HeadCount = DaySpan & { readonly people: number; readonly state?: DayState | undefined };

/** One person's stay. The agreement's rule says whether the day of arrival and the day of leaving are paid; one day is never paid twice. */
export type Stay = {
  readonly person: string;
  readonly arrivedOn: string;
  readonly leftOn?: string | undefined;
  readonly state?: DayState | undefined;
};

export type Schedule = {
  /** The days that are asked about. */
  readonly period: DaySpan;
  readonly headCounts?: readonly HeadCount[] | undefined;
  readonly stays?: readonly Stay[] | undefined;
  /** Places made available. Where none are given, as many are reckoned as people are held, and the answer says so. */
  readonly places?: readonly (DaySpan & { readonly places: number })[] | undefined;
  /** Journeys, penalties and undated one-offs, under the id of their tariff line. */
  readonly counts?: readonly { readonly line: string; readonly on: string; readonly count: number }[] | undefined;
  readonly costs?: readonly { readonly category: string; readonly on: string; readonly amount: Amount }[] | undefined;
  /** The first day of the arrangement, where the agreement leaves it open: index years run from it. */
  readonly startsOn?: string | undefined;
  readonly transition?: DaySpan | undefined;
  readonly suspensions?: readonly DaySpan[] | undefined;
  /** The last day of the arrangement, where it ended before its term. */
  readonly endedOn?: string | undefined;
  /** Published values of an index series by year. */
  readonly indices?: readonly { readonly series: string; readonly year: number; readonly value: Rational }[] | undefined;
};

/** States that are paid where the agreement says nothing: the person is in the receiving side’s hands. */
export const PAID_STATES: readonly DayState[] = ['held', 'transit', 'hospital'];

/** How many on each day, as steps: from that day on the level is `level`. */
export type Levels = readonly { readonly from: DayNumber; readonly level: number }[];

type Counting = Extract<TariffRule, { kind: 'end-days' }> | undefined;

/** The people paid for, day by day, by the agreement’s rules on end days and states. */
export function peopleLevels(schedule: Schedule, ends: Counting, states: readonly DayState[]): Levels {
  const changes: Change[] = [];
  for (const { from, to, people, state = 'held' } of schedule.headCounts ?? [])
    if (states.includes(state)) changes.push([knownDay(from), people], [knownDay(to) + 1, -people]);
  for (const spans of paidStays(schedule, ends, states).values()) for (const [from, until] of spans) changes.push([from, 1], [until, -1]);
  return levels(changes);
}

export const placeLevels = (schedule: Schedule): Levels | undefined =>
  schedule.places === undefined
    ? undefined
    : levels(
        schedule.places.flatMap(({ from, to, places }): Change[] => [
          [knownDay(from), places],
          [knownDay(to) + 1, -places],
        ]),
      );

export function levelOn(on: DayNumber, steps: Levels): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const step = steps[middle];
    if (step !== undefined && step.from <= on) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1]?.level ?? 0;
}

type Change = readonly [on: DayNumber, by: number];

function levels(changes: readonly Change[]): Levels {
  const byDay = new Map<DayNumber, number>();
  for (const [on, by] of changes) byDay.set(on, (byDay.get(on) ?? 0) + by);
  let level = 0;
  return [...byDay]
    .toSorted(([a], [b]) => a - b)
    .map(([from, by]) => {
      level += by;
      return { from, level };
    });
}

/** Each person’s paid days as half-open spans that do not overlap. */
export function paidStays(
  schedule: Schedule,
  ends: Counting,
  states: readonly DayState[],
): ReadonlyMap<string, readonly (readonly [DayNumber, DayNumber])[]> {
  const last = knownDay(schedule.period.to);
  const byPerson = new Map<string, [DayNumber, DayNumber][]>();
  for (const { person, arrivedOn, leftOn, state = 'held' } of schedule.stays ?? []) {
    if (!states.includes(state)) continue;
    const from = knownDay(arrivedOn) + (ends?.firstDay === false ? 1 : 0);
    const until = leftOn === undefined ? last + 1 : knownDay(leftOn) + (ends?.lastDay === false ? 0 : 1);
    if (from >= until) continue;
    const spans = byPerson.get(person);
    if (spans === undefined) byPerson.set(person, [[from, until]]);
    else spans.push([from, until]);
  }
  for (const [person, spans] of byPerson) if (spans.length > 1) byPerson.set(person, merged(spans));
  return byPerson;
}

function merged(spans: readonly [DayNumber, DayNumber][]): [DayNumber, DayNumber][] {
  const result: [DayNumber, DayNumber][] = [];
  for (const [from, until] of spans.toSorted(([a], [b]) => a - b)) {
    const before = result.at(-1);
    if (before !== undefined && from <= before[1]) before[1] = Math.max(before[1], until);
    else result.push([from, until]);
  }
  return result;
}
