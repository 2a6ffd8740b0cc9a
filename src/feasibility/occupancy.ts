/** People sent and held through time, by the simulation, if the arrangement were carried out as agreed: what the law says of it stands apart. */
import { replicate, type Replicated, type SimulationInput } from '../capacity/simulation.ts';
import type { Arrangement } from '../instruments/arrangement.ts';
import { placeCounts, placesUnder } from './places.ts';
import { valueOf, type Settings } from './settings.ts';

export type Occupancy = {
  readonly run: Replicated;
  readonly input: SimulationInput;
  /** Held already, beside those who are sent. */
  readonly held: number;
  readonly cap: number;
  /** Day on which all places are taken: early, middle and late runs; absent where it does not come. */
  readonly full: { readonly early?: number; readonly middle?: number; readonly late?: number };
};

const DAYS_PER_MONTH = 30;
const DAYS_MAX = 1_461;
const YEAR = 365;

/** How many may be there at once: what was agreed, what is eligible, and what the chosen capacity leaves. */
export function capOf(arrangement: Arrangement, { capacity }: Settings): number {
  const offered = valueOf(arrangement, 'offered') ?? 0;
  const eligible = valueOf(arrangement, 'eligible') ?? Number.POSITIVE_INFINITY;
  const chosen = placesUnder(placeCounts(arrangement), capacity);
  return Math.max(0, Math.min(offered, eligible, chosen === undefined ? offered : chosen.left));
}

export function simulationOf(arrangement: Arrangement, settings: Settings): SimulationInput {
  const cap = capOf(arrangement, settings);
  const pace = valueOf(arrangement, 'pace') ?? 0;
  const stay = valueOf(arrangement, 'stayDays') ?? YEAR;
  const term = Math.max(1, Math.min(valueOf(arrangement, 'termDays') ?? YEAR, DAYS_MAX));
  const flights = arrangement.paidFor === 'person';
  return {
    days: Math.min(DAYS_MAX, term + DAYS_PER_MONTH),
    seed: settings.seed,
    classes: [
      {
        id: 'sent',
        origin: 'sending',
        arrivals: flights ? { kind: 'schedule', counts: batches(cap, pace, term) } : { kind: 'poisson', perDay: pace / DAYS_PER_MONTH },
        stay: flights ? { kind: 'fixed', days: stay } : { kind: 'exponential', meanDays: stay },
        eligible: { agreed: 1 },
      },
    ],
    reading: 'agreed',
    gates: [],
    places: { limits: [{ id: 'agreed', places: cap }], kept: 'agreed', whenFull: 'refuse' },
    stayRuns: 'from-place',
    earlyEnd: { day: term, people: 'brought-back' },
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

export function occupancyOf(arrangement: Arrangement, settings: Settings): Occupancy {
  const input = simulationOf(arrangement, settings);
  const run = replicate(input, settings.replications);
  const cap = capOf(arrangement, settings);
  const reached = (series: Float64Array): number | undefined => {
    const at = cap === 0 ? -1 : series.findIndex((people) => people >= cap);
    return at < 0 ? undefined : at;
  };
  const [early, middle, late] = [reached(run.rented.high90), reached(run.rented.median), reached(run.rented.low90)];
  return {
    run,
    input,
    held: valueOf(arrangement, 'held') ?? 0,
    cap,
    full: {
      ...(early === undefined ? {} : { early }),
      ...(middle === undefined ? {} : { middle }),
      ...(late === undefined ? {} : { late }),
    },
  };
}
