/** The arrangement as simulations: carried out as agreed, or with only those sent whom the law lets go, through its gates. */
import type { SimulationInput } from '../capacity/simulation.ts';
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
/** A state opens no more cases than its transports could carry and half as many again, whatever the gates let through. */
const CASES_OPENED = 1.5;
/** The limit that is kept; beside it every rule of space is watched. */
const ROOM = 'room';

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
    limits: [{ id: ROOM, places: roomOf(arrangement, settings) }, ...watched],
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
  const gate = (id: 'decision' | 'challenge') => ({
    id,
    delay: { kind: 'exponential', meanDays: Math.max(1, valueOf(arrangement, `${id}Days`) ?? 1) } as const,
    passes: Math.min(1, (valueOf(arrangement, `${id}Pass`) ?? HUNDRED) / HUNDRED),
  });
  const gates = [gate('decision'), gate('challenge')];
  const everyDays = arrangement.paidFor === 'person' ? DAYS_PER_MONTH : WEEK;
  const seats = Math.round(((valueOf(arrangement, 'pace') ?? 0) * everyDays) / DAYS_PER_MONTH);
  const perDay = people / custody.meanDays;
  const passing = gates.reduce((share, { passes }) => share * passes, 1);
  const carried = (Math.max(1, seats) * frame.days) / everyDays;
  const opened = (mayGo: number): number => {
    const share = mayGo / people;
    const all = share * (people + perDay * frame.days);
    return all === 0 ? 0 : share * Math.min(1, (CASES_OPENED * carried) / Math.max(passing, 0.01) / all);
  };
  return {
    ...frame,
    classes: [
      {
        id: 'held-by-sender',
        origin: 'sending',
        initial: { count: people, remaining: custody },
        // As many come as go, while nothing else changes.
        arrivals: { kind: 'poisson', perDay },
        stay: custody,
        eligible: Object.fromEntries(shares.map(([name, each]) => [name, opened(Number(each))])),
      },
    ],
    reading,
    gates,
    transport: { firstDay: 0, everyDays, seats: Math.max(1, seats) },
    // A pace of nobody is a transport that never goes.
    places: { limits: seats === 0 ? [{ id: ROOM, places: 0 }, ...limits.slice(1)] : limits, kept: ROOM, whenFull: 'wait' },
    stayRuns: 'from-arrival',
    leastLeftDays: back + 1,
    backBeforeEndDays: back,
  };
}

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
