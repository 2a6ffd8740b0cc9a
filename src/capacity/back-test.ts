/** A projection made as it could have been made then, set against what happened: fit on the first years, simulate the rest, count what the bands hold. */
import type { BandSeries, SimulationInput } from './simulation.ts';

/** A count of people on a day (days since 1970). */
export type WeekCount = { readonly on: number; readonly people: number };

export type Fit = {
  readonly weeks: number;
  readonly lastOn: number;
  readonly lastPeople: number;
  readonly level: number;
  readonly meanStayDays: number;
  readonly arrivalsPerDay: number;
  readonly varianceToMean: number;
};

/** How far a projection held over its first weeks, a year, or all of it. */
export type Coverage = {
  readonly weeks: number;
  readonly inside50: number;
  readonly inside90: number;
  readonly meanAbsoluteError: number;
  /** The error of saying that nothing changes. */
  readonly unchangedError: number;
};

const WEEK = 7;
const STAY_DAYS = { least: 30, most: 3650 };

/**
 * The population as a queue without limit in balance: the pull back to a level tells the mean stay, and the weekly noise how far
 * arrivals come in batches. Only the total is known, so stays are taken as exponential. It cannot foresee a change of law or an epidemic.
 */
export function fitPopulation(weeks: readonly WeekCount[]): Fit | undefined {
  const steps = weeks.slice(1).flatMap((week, index) => {
    const before = weeks[index];
    return before === undefined || week.on - before.on !== WEEK ? [] : [{ from: before.people, change: week.people - before.people }];
  });
  const last = weeks.at(-1);
  if (last === undefined || steps.length < 52) return undefined;
  const meanFrom = mean(steps.map(({ from }) => from));
  const meanChange = mean(steps.map(({ change }) => change));
  const spread = mean(steps.map(({ from }) => (from - meanFrom) ** 2));
  const slope = mean(steps.map(({ from, change }) => (from - meanFrom) * (change - meanChange))) / spread;
  const leaving = Math.min(WEEK / STAY_DAYS.least, Math.max(WEEK / STAY_DAYS.most, -slope));
  const meanStayDays = -WEEK / Math.log(1 - leaving);
  const level = meanFrom + meanChange / leaving;
  const arrivalsPerDay = level / meanStayDays;
  const noise = mean(steps.map(({ from, change }) => (change - meanChange + leaving * (from - meanFrom)) ** 2));
  // A week's noise is that of arrivals and of departures, which are about as many and come one by one.
  const varianceToMean = Math.max(1, noise / (WEEK * arrivalsPerDay) - 1);
  return { weeks: weeks.length, lastOn: last.on, lastPeople: last.people, level, meanStayDays, arrivalsPerDay, varianceToMean };
}

/** The projection as a simulation that begins on the fit's last day. */
export function projectionOf(fit: Fit, days: number, seed: number): SimulationInput {
  const stay = { kind: 'exponential', meanDays: fit.meanStayDays } as const;
  return {
    days,
    seed,
    classes: [
      {
        id: 'custody',
        origin: 'host',
        initial: { count: fit.lastPeople, remaining: stay },
        arrivals: { kind: 'batches', perDay: fit.arrivalsPerDay, varianceToMean: fit.varianceToMean },
        stay,
        eligible: {},
      },
    ],
    reading: 'none',
    gates: [],
    places: { limits: [], whenFull: 'overcrowd' },
    stayRuns: 'from-arrival',
  };
}

/** What the projection's bands held, of the weeks after the fit. */
export function coverageOf(fit: Fit, bands: BandSeries, after: readonly WeekCount[]): Coverage {
  const held = after.map(({ on, people }) => {
    const day = on - fit.lastOn - 1;
    const at = (series: Float64Array): number => series[day] ?? Number.NaN;
    return {
      inside50: at(bands.low50) <= people && people <= at(bands.high50),
      inside90: at(bands.low90) <= people && people <= at(bands.high90),
      error: Math.abs(at(bands.mean) - people),
      unchanged: Math.abs(fit.lastPeople - people),
    };
  });
  const share = (is: (week: (typeof held)[number]) => boolean): number => held.filter(is).length / held.length;
  return {
    weeks: held.length,
    inside50: share(({ inside50 }) => inside50),
    inside90: share(({ inside90 }) => inside90),
    meanAbsoluteError: mean(held.map(({ error }) => error)),
    unchangedError: mean(held.map(({ unchanged }) => unchanged)),
  };
}

const mean = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
