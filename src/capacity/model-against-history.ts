/** The model put to the test on what really happened: the census of New York's jails, and the prisons of England and Wales forecast from their first years. */
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { formatDay, knownDay } from '../calendar/day-number.ts';
import { coverageOf, fitPopulation, projectionOf, type Coverage, type Fit, type WeekCount } from './back-test.ts';
import { CheckedInput } from './checked-input.ts';
import { newYorkSimulation, type NewYork } from './new-york.ts';
import type { Band, Replicated } from './simulation.ts';

/** Runs the replications, on this thread or on several: the result is the same. */
export type Run = (input: CheckedInput) => Promise<Replicated>;

export type NewYorkTest = Omit<NewYork, 'curve'> & { readonly simulatedCensus: Band; readonly inputHash: string };
export type WeekForecast = {
  readonly on: string;
  readonly happened: number;
  readonly mean: number;
  readonly low90: number;
  readonly low50: number;
  readonly high50: number;
  readonly high90: number;
};
export type EnglandWalesTest = {
  readonly fit: Fit;
  readonly coverage: Readonly<Record<'year' | 'untilCovid' | 'all', Coverage>>;
  readonly weeks: readonly WeekForecast[];
  readonly inputHash: string;
};

const SEED = 2_014;
const NEW_YORK_DAYS = 731;
const FIT_UNTIL = knownDay('2019-01-01');
const COVID = knownDay('2020-03-13');
const YEAR_DAYS = 364;

export async function newYorkTest(city: NewYork, run: Run): Promise<Outcome<NewYorkTest>> {
  const { curve: _, ...figures } = city;
  const input = CheckedInput.of(newYorkSimulation(city, NEW_YORK_DAYS, SEED));
  if (!input.ok) return input;
  const done = await run(input.value);
  return accepted({ ...figures, simulatedCensus: perDay(done), inputHash: done.inputHash });
}

/** The mean census of each replication, over all days. */
function perDay({ personDays, days }: Replicated): Band {
  const { mean, low90, low50, median, high50, high90 } = personDays;
  return {
    mean: mean / days,
    low90: low90 / days,
    low50: low50 / days,
    median: median / days,
    high50: high50 / days,
    high90: high90 / days,
  };
}

/** Fitted on the weeks before 2019, as it could have been then; the rest is predicted. */
export async function englandWalesTest(weeks: readonly WeekCount[], run: Run): Promise<Outcome<EnglandWalesTest>> {
  const fit = fitPopulation(weeks.filter(({ on }) => on < FIT_UNTIL));
  const after = weeks.filter(({ on }) => on >= FIT_UNTIL);
  const last = after.at(-1);
  if (fit === undefined || last === undefined) return refused(TOO_SHORT);
  const input = CheckedInput.of(projectionOf(fit, last.on - fit.lastOn, SEED));
  if (!input.ok) return input;
  const { occupancy, inputHash } = await run(input.value);
  const until = (day: number): Coverage =>
    coverageOf(
      fit,
      occupancy,
      after.filter(({ on }) => on <= day),
    );
  return accepted({
    fit,
    coverage: { year: until(fit.lastOn + YEAR_DAYS), untilCovid: until(COVID), all: until(last.on) },
    weeks: after.map(({ on, people }) => {
      const at = (series: Float64Array): number => Math.round(series[on - fit.lastOn - 1] ?? Number.NaN);
      return {
        on: formatDay(on),
        happened: people,
        mean: at(occupancy.mean),
        low90: at(occupancy.low90),
        low50: at(occupancy.low50),
        high50: at(occupancy.high50),
        high90: at(occupancy.high90),
      };
    }),
    inputHash,
  });
}

const TOO_SHORT: Problem = {
  code: 'too-few-weeks',
  path: '',
  message: text('There are too few weeks to fit on and to predict.', 'Hay muy pocas semanas para ajustar y para predecir.'),
  remedy: text(
    'Give at least a year of weeks before 2019, and some after.',
    'Dé al menos un año de semanas antes de 2019 y algunas después.',
  ),
};
