/** Many runs of one simulation drawn together: means and the bands that the runs lie between. */
import type { Band, BandSeries, Counts, Replicated, SimulationResult } from './simulation-result.ts';
import type { SimulationInput } from './simulation-input.ts';

/** The result does not depend on the order in which runs were finished. */
export function drawTogether(input: SimulationInput, runs: readonly SimulationResult[], asked: number, inputHash: string): Replicated {
  const ordered = runs.toSorted((a, b) => a.replication - b.replication);
  const bandOf = (figure: (run: SimulationResult) => number): Band => band(Float64Array.from(ordered, figure));
  const count = (name: keyof Counts): Band => bandOf((run) => run.counts[name]);
  return {
    days: input.days,
    seed: input.seed,
    inputHash,
    replications: runs.length,
    cancelled: runs.length < asked,
    counts: {
      arrived: count('arrived'),
      eligible: count('eligible'),
      ineligible: count('ineligible'),
      stopped: count('stopped'),
      tooShort: count('tooShort'),
      refused: count('refused'),
      asked: count('asked'),
      askedRefused: count('askedRefused'),
      askedWaited: count('askedWaited'),
      sent: count('sent'),
      releasedBeforeSending: count('releasedBeforeSending'),
      releasedFromPlace: count('releasedFromPlace'),
      backForRelease: count('backForRelease'),
      returned: count('returned'),
      died: count('died'),
      hostReleased: count('hostReleased'),
      hostDied: count('hostDied'),
      waitingAtEnd: count('waitingAtEnd'),
      inPlaceAtEnd: count('inPlaceAtEnd'),
      occupancyAtEnd: count('occupancyAtEnd'),
    },
    occupancy: bandSeries(
      ordered.map((run) => run.occupancy),
      input.days,
    ),
    rented: bandSeries(
      ordered.map((run) => run.rented),
      input.days,
    ),
    waiting: bandSeries(
      ordered.map((run) => run.waiting),
      input.days,
    ),
    personDays: bandOf((run) => run.personDays),
    rentedPersonDays: bandOf((run) => run.rentedPersonDays),
    overLimit: input.places.limits.map(({ id, places }, limit) => ({
      id,
      places,
      byDay: Float64Array.from({ length: input.days }, (_, day) => share(ordered, (run) => (run.occupancy[day] ?? 0) > places)),
      share: bandOf((run) => run.overLimit[limit]?.share ?? 0),
      fullFrom: reached(ordered.map((run) => run.overLimit[limit]?.fullFrom ?? Infinity)),
    })),
    events: runs.reduce((sum, run) => sum + run.events, 0),
  };
}

/** Days that so many runs have come to; no day lies between a day and never. */
function reached(days: readonly number[]): { readonly early: number; readonly middle: number; readonly late: number } {
  const sorted = days.toSorted((a, b) => a - b);
  const at = (probability: number): number => sorted[Math.max(0, Math.ceil(probability * sorted.length) - 1)] ?? Infinity;
  return { early: at(0.05), middle: at(0.5), late: at(0.95) };
}

const share = (runs: readonly SimulationResult[], is: (run: SimulationResult) => boolean): number =>
  runs.length === 0 ? 0 : runs.filter(is).length / runs.length;

function bandSeries(series: readonly Int32Array[], days: number): BandSeries {
  const empty = (): Float64Array => new Float64Array(days);
  const bands: BandSeries = { mean: empty(), low90: empty(), low50: empty(), median: empty(), high50: empty(), high90: empty() };
  const values = new Float64Array(series.length);
  for (let day = 0; day < days; day++) {
    for (const [run, one] of series.entries()) values[run] = one[day] ?? 0;
    const { mean, low90, low50, median, high50, high90 } = band(values);
    bands.mean[day] = mean;
    bands.low90[day] = low90;
    bands.low50[day] = low50;
    bands.median[day] = median;
    bands.high50[day] = high50;
    bands.high90[day] = high90;
  }
  return bands;
}

/** Mean and quantiles of a list of figures; of none, all are 0. */
export function band(figures: Float64Array): Band {
  const sorted = figures.toSorted();
  const mean = figures.length === 0 ? 0 : figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  return {
    mean,
    low90: quantile(sorted, 0.05),
    low50: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    high50: quantile(sorted, 0.75),
    high90: quantile(sorted, 0.95),
  };
}

/** Between two figures on a line (type 7 of Hyndman and Fan). */
function quantile(sorted: Float64Array, probability: number): number {
  const at = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
