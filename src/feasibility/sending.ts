/** The arrangement as simulations: carried out as agreed, or with only those sent whom the law lets go, through its gates. */
import type { Gate, SimulationInput } from '../capacity/simulation.ts';
import type { Arrangement } from '../instruments/arrangement.ts';
import { mayBeSent, type LawCounts, type Who } from './law.ts';
import { placeCounts, placesUnder } from './places.ts';
import { valueOf, type Settings } from './settings.ts';

const DAYS_PER_MONTH = 30;
const DAYS_MAX = 1_461;
const YEAR = 365;
const WEEK = 7;
const PER_PERSON_YEARS = 10_000;
const HUNDRED = 100;
const CASES_OPENED = 1.5;
const LEAST_PASSING = 0.01;
/** The limit that is kept; beside it every rule of space is watched. */
export const ROOM = 'room';

/** How many may be there at once: what was agreed, what is eligible, and what the chosen capacity leaves. */
export function roomOf(arrangement: Arrangement, { capacity }: Settings): number {
  const offered = valueOf(arrangement, 'offered') ?? 0;
  const eligible = valueOf(arrangement, 'eligible') ?? Number.POSITIVE_INFINITY;
  const chosen = placesUnder(placeCounts(arrangement), capacity);
  return Math.max(0, Math.min(offered, eligible, chosen === undefined ? offered : chosen.left));
}

/** What both have in common: days, room, deaths, returns, suspension, the end. */
function frameOf(arrangement: Arrangement, settings: Settings) {
  const value = (key: Parameters<typeof valueOf>[1], otherwise: number): number => valueOf(arrangement, key) ?? otherwise;
  const term = Math.max(1, Math.min(value('termDays', YEAR), DAYS_MAX));
  const days = Math.min(DAYS_MAX, term + DAYS_PER_MONTH);
  const suspended = value('suspendDays', 0);
  const fromDay = value('suspendFrom', 0);
  // A rule that leaves no place is over its limit with the first person, and before.
  const watched = placeCounts(arrangement).map(({ id, left }) => ({ id, places: Math.max(0, left) }));
  return {
    term,
    frame: {
      days,
      seed: settings.seed,
      deathsPerPersonDay: value('deaths', 0) / PER_PERSON_YEARS / YEAR,
      returnsPerPersonDay: value('returns', 0) / HUNDRED / YEAR,
      ...(suspended === 0 ? {} : { suspensions: [{ fromDay, untilDay: fromDay + suspended }] }),
      earlyEnd: { day: term, people: 'brought-back' },
    } satisfies Partial<SimulationInput>,
    // At a pace of nobody nobody is sent.
    limits: [{ id: ROOM, places: valueOf(arrangement, 'pace') === 0 ? 0 : roomOf(arrangement, settings) }, ...watched],
  };
}

/** As agreed, law aside: whoever is chosen is sent at the agreed pace. */
export function agreedSending(arrangement: Arrangement, settings: Settings): SimulationInput {
  const { term, frame, limits } = frameOf(arrangement, settings);
  const pace = valueOf(arrangement, 'pace') ?? 0;
  const stay = valueOf(arrangement, 'stayDays') ?? YEAR;
  const flights = arrangement.paidFor === 'person';
  return {
    ...frame,
    classes: [
      {
        id: 'sent',
        origin: 'sending',
        arrivals: flights
          ? { kind: 'schedule', counts: batches(roomOf(arrangement, settings), pace, term) }
          : { kind: 'poisson', perDay: pace / DAYS_PER_MONTH },
        stay: flights ? { kind: 'fixed', days: stay } : { kind: 'exponential', meanDays: stay },
        eligible: { agreed: 1 },
      },
    ],
    reading: 'agreed',
    gates: [],
    places: { limits, kept: ROOM, whenFull: 'refuse' },
    stayRuns: 'from-place',
  };
}

/**
 * By law: everyone held by the sending state, and whoever comes into its custody after, meets the law under one reading, then decision and challenge,
 * then a transport, and is home before the sentence ends. Undefined where the counts may not be told: a simulation would tell them.
 */
export function lawfulSending(
  arrangement: Arrangement,
  settings: Settings,
  counts: LawCounts,
  { who, reading }: { readonly who: Who; readonly reading: string },
): SimulationInput | undefined {
  const { people } = counts;
  const shares = counts.readings.map((one) => [one.reading, mayBeSent(one, who)] as const);
  if (typeof people !== 'number' || people === 0 || shares.some(([, each]) => typeof each !== 'number')) return undefined;
  const { frame, limits } = frameOf(arrangement, settings);
  const custody = { kind: 'exponential', meanDays: Math.max(1, valueOf(arrangement, 'custodyDays') ?? YEAR) } as const;
  const back = arrangement.backBeforeEndDays ?? 0;
  const gates = gatesOf(arrangement);
  const transport = transportOf(arrangement);
  const carried = (transport.seats * frame.days) / transport.everyDays;
  const opened = new Map(
    shares.map(([name, each]) => {
      const mayGo = Number(each);
      const all = mayGo * (1 + frame.days / custody.meanDays);
      return [name, all === 0 ? 0 : (mayGo / people) * Math.min(1, casesOpened(carried, gates) / all)];
    }),
  );
  const most = Math.max(...opened.values());
  return {
    ...frame,
    // Law has counted: whom no reading lets go need not be drawn. Where nobody may go, nobody is simulated.
    classes:
      most === 0
        ? []
        : [
            {
              id: 'may-be-sent',
              origin: 'sending',
              initial: { count: Math.round(people * most), remaining: custody },
              // As many come as go, while nothing else changes.
              arrivals: { kind: 'poisson', perDay: (people * most) / custody.meanDays },
              stay: custody,
              eligible: Object.fromEntries([...opened].map(([name, share]) => [name, share / most])),
            },
          ],
    reading,
    gates,
    transport: { firstDay: 0, ...transport },
    places: { limits, kept: ROOM, whenFull: 'wait' },
    stayRuns: 'from-arrival',
    leastLeftDays: back + 1,
    backBeforeEndDays: back,
  };
}

/** A decision on each person, and what a complaint or a court leaves of it. */
function gatesOf(arrangement: Arrangement): readonly Gate[] {
  const gate = (id: 'decision' | 'challenge'): Gate => ({
    id,
    delay: { kind: 'exponential', meanDays: Math.max(1, valueOf(arrangement, `${id}Days`) ?? 1) },
    passes: Math.min(1, (valueOf(arrangement, `${id}Pass`) ?? HUNDRED) / HUNDRED),
  });
  return [gate('decision'), gate('challenge')];
}

/** Monthly flights, or a weekly run to a rented prison; at least one seat. */
function transportOf(arrangement: Arrangement): { readonly everyDays: number; readonly seats: number } {
  const everyDays = arrangement.paidFor === 'person' ? DAYS_PER_MONTH : WEEK;
  const seats = Math.round(((valueOf(arrangement, 'pace') ?? 0) * everyDays) / DAYS_PER_MONTH);
  return { everyDays, seats: Math.max(1, seats) };
}

/** A state opens no more cases than its transports could carry and half as many again, whatever the gates let through. */
const casesOpened = (carried: number, gates: readonly Gate[]): number =>
  (CASES_OPENED * carried) /
  Math.max(
    LEAST_PASSING,
    gates.reduce((share, { passes }) => share * passes, 1),
  );

/** Groups a month apart until all are sent. */
function batches(people: number, pace: number, days: number): readonly number[] {
  const counts: number[] = Array.from({ length: Math.max(1, days) }, () => 0);
  let left = pace <= 0 ? 0 : people;
  for (let day = 0; left > 0 && day < counts.length; day += DAYS_PER_MONTH) {
    const group = Math.min(pace, left);
    counts[day] = group;
    left -= group;
  }
  return counts;
}
