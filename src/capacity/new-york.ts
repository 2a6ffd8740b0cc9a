/** Stays and census of New York's city jails: what the length of stay is worth when it is estimated rightly, and when it is not. */
import { parseDay } from '../calendar/day-number.ts';
import type { SimulationInput } from './simulation.ts';
import { durationOfCurve, kaplanMeier, remainingOfCurve, restrictedMean, stayQuantile, type Stay, type SurvivalCurve } from './survival.ts';

/** The last day that the records can tell of. */
const CUT_DAYS = 1439;
/** The first admissions that were all seen from the start. */
const COHORT_FROM = '2022-09-17';
const YEARS = { from: '2024-01-01', until: '2026-01-01' };

export type NewYork = {
  readonly curve: SurvivalCurve;
  readonly cutDays: number;
  /** Of the cohort admitted since counting began (Kaplan–Meier, restricted mean), in days. */
  readonly meanStay: number;
  readonly medianStay: number | undefined;
  /** The same with those who were in when counting began, at risk only from the day they were first seen (delayed entry). */
  readonly meanStayDelayedEntry: number;
  /** Of the stays that are over, which leaves out the long ones. */
  readonly naiveMeanStay: number;
  readonly admissionsPerDay: number;
  readonly varianceToMean: number;
  readonly meanCensus: number;
  /** Little's law: admissions a day × mean stay. */
  readonly impliedCensus: number;
  readonly naiveCensus: number;
};

export function newYork(episodesCsv: string, censusCsv: string): NewYork {
  const episodes = table(episodesCsv).map(readEpisode);
  const cohortFrom = day(COHORT_FROM);
  const cohort = episodes.filter(({ admitted }) => admitted >= cohortFrom);
  const curve = kaplanMeier(cohort.map(({ stay }) => ({ ...stay, from: 0 })));
  const meanStay = restrictedMean(curve, CUT_DAYS);
  const ended = cohort.filter(({ stay }) => stay.ended);
  const naiveMeanStay = mean(ended.map(({ stay }) => stay.until));
  const [from, until] = [day(YEARS.from), day(YEARS.until)];
  const perDay = new Float64Array(until - from);
  for (const { admitted } of episodes)
    if (admitted >= from && admitted < until) perDay[admitted - from] = (perDay[admitted - from] ?? 0) + 1;
  const admissionsPerDay = mean(perDay);
  const census = table(censusCsv)
    .map((row) => ({ on: day(row['date'] ?? ''), people: Number(row['census']) }))
    .filter(({ on }) => on >= from && on < until);
  return {
    curve,
    cutDays: CUT_DAYS,
    meanStay,
    medianStay: stayQuantile(curve, 0.5),
    meanStayDelayedEntry: restrictedMean(kaplanMeier(episodes.map(({ stay }) => stay)), CUT_DAYS),
    naiveMeanStay,
    admissionsPerDay,
    varianceToMean: mean(perDay.map((count) => (count - admissionsPerDay) ** 2)) / admissionsPerDay,
    meanCensus: mean(census.map(({ people }) => people)),
    impliedCensus: admissionsPerDay * meanStay,
    naiveCensus: admissionsPerDay * naiveMeanStay,
  };
}

/** The jails as a simulation in balance: admissions in batches as seen, stays as estimated. Its census is a prediction. */
export function newYorkSimulation(city: NewYork, days: number, seed: number): SimulationInput {
  return {
    days,
    seed,
    classes: [
      {
        id: 'custody',
        origin: 'host',
        initial: { count: Math.round(city.impliedCensus), remaining: remainingOfCurve(city.curve, city.cutDays) },
        arrivals: { kind: 'batches', perDay: city.admissionsPerDay, varianceToMean: city.varianceToMean },
        stay: durationOfCurve(city.curve, city.cutDays),
        eligible: {},
      },
    ],
    reading: 'none',
    gates: [],
    places: { limits: [], whenFull: 'overcrowd' },
    stayRuns: 'from-arrival',
  };
}

/** Releases are known to an interval between two snapshots: its middle is taken. */
function readEpisode(row: Readonly<Record<string, string>>): { readonly admitted: number; readonly stay: Stay } {
  const admitted = day(row['admitted_date'] ?? '');
  const ended = row['right_censored'] !== '1';
  const least = Number(row['los_days_min']);
  const until = ended ? (least + Number(row['los_days_max'])) / 2 : least;
  // Admissions that were never seen are missing from the rate too: the others count from their first day, as Little's law needs them.
  const from = row['left_truncated'] === '1' ? day(row['first_seen'] ?? '') - admitted : 0;
  return { admitted, stay: { from, until, ended } };
}

/** Plain CSV without quoted fields, as these files are. */
export function table(csv: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = csv.trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

function day(iso: string): number {
  const number = parseDay(iso);
  if (number === undefined) throw new Error(`not a day in the records: '${iso}'`);
  return number;
}

const mean = (figures: ArrayLike<number>): number => {
  let sum = 0;
  for (let index = 0; index < figures.length; index++) sum += figures[index] ?? 0;
  return sum / figures.length;
};
