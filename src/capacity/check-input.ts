/** What is wrong with a simulation's input, each with its place and remedy. What this refuses cannot be simulated: see `checked-input.ts`. */
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import type { Duration } from './duration.ts';
import type { PeopleClass, SimulationInput } from './simulation-input.ts';

/** Lengths and moments: a hundred years. */
const DAYS_MAX = 36_525;
/** A queue set against theory is run for as long as its probabilities are rare. */
const RUN_DAYS_MAX = 20_000_000;
const WEEK_DAYS = 7;
const PEOPLE_MAX = 20_000_000;

export function checkSimulationInput(input: SimulationInput): Outcome<SimulationInput> {
  const problems = [...problemsOf(input)];
  return problems.length === 0 ? accepted(input) : refused(...problems);
}

function* problemsOf(input: SimulationInput): Generator<Problem> {
  const { days, places, transport } = input;
  if (!whole(days, 1, RUN_DAYS_MAX)) yield between('days', 1, RUN_DAYS_MAX);
  if (!whole(input.seed, 0, Number.MAX_SAFE_INTEGER)) yield between('seed', 0, Number.MAX_SAFE_INTEGER);
  const measuredFrom = input.measuredFromDay ?? 0;
  if (measuredFrom !== 0 && !(measuredFrom > 0 && measuredFrom < days)) yield between('measuredFromDay', 0, days - 1);
  for (const [index, people] of input.classes.entries()) yield* problemsOfClass(people, `classes[${index}]`, input.reading);
  for (const [index, { delay, passes }] of input.gates.entries()) {
    yield* problemsOfDuration(delay, `gates[${index}].delay`);
    if (!within(passes, 0, 1)) yield between(`gates[${index}].passes`, 0, 1);
  }
  if (transport !== undefined) {
    if (!within(transport.firstDay, 0, DAYS_MAX)) yield between('transport.firstDay', 0, DAYS_MAX);
    if (!within(transport.everyDays, 0.01, DAYS_MAX)) yield between('transport.everyDays', 0.01, DAYS_MAX);
    if (!whole(transport.seats, 1, PEOPLE_MAX)) yield between('transport.seats', 1, PEOPLE_MAX);
  }
  for (const [index, limit] of places.limits.entries()) {
    if (!within(limit.places, 0, PEOPLE_MAX)) yield between(`places.limits[${index}].places`, 0, PEOPLE_MAX);
  }
  if (places.kept !== undefined && !places.limits.some(({ id }) => id === places.kept)) yield noSuchLimit(places.kept);
  for (const rate of ['deathsPerPersonDay', 'returnsPerPersonDay'] as const) if (!within(input[rate] ?? 0, 0, 1)) yield between(rate, 0, 1);
  for (const time of ['leastLeftDays', 'backBeforeEndDays'] as const) {
    if (!within(input[time] ?? 0, 0, DAYS_MAX)) yield between(time, 0, DAYS_MAX);
  }
  for (const [index, { fromDay, untilDay }] of (input.suspensions ?? []).entries()) {
    if (!within(fromDay, 0, DAYS_MAX) || !within(untilDay, fromDay, DAYS_MAX))
      yield between(`suspensions[${index}].untilDay`, fromDay, DAYS_MAX);
  }
  if (input.earlyEnd !== undefined && !within(input.earlyEnd.day, 0, DAYS_MAX)) yield between('earlyEnd.day', 0, DAYS_MAX);
}

function* problemsOfClass({ arrivals, initial, stay, eligible, origin }: PeopleClass, path: string, reading: string): Generator<Problem> {
  yield* problemsOfDuration(stay, `${path}.stay`);
  if (initial !== undefined) {
    yield* problemsOfDuration(initial.remaining, `${path}.initial.remaining`);
    if (!whole(initial.count, 0, PEOPLE_MAX)) yield between(`${path}.initial.count`, 0, PEOPLE_MAX);
  }
  if (origin === 'sending' && !within(eligible[reading] ?? Number.NaN, 0, 1)) yield between(`${path}.eligible.${reading}`, 0, 1);
  if (arrivals.kind === 'schedule' && !Array.from(arrivals.counts).every((count) => whole(count, 0, PEOPLE_MAX))) {
    yield between(`${path}.arrivals.counts`, 0, PEOPLE_MAX);
  }
  if (arrivals.kind !== 'poisson' && arrivals.kind !== 'batches') return;
  if (!within(arrivals.perDay, 0, PEOPLE_MAX)) yield between(`${path}.arrivals.perDay`, 0, PEOPLE_MAX);
  const weekly = arrivals.weekly ?? Array.from({ length: WEEK_DAYS }, () => 1);
  if (weekly.length !== WEEK_DAYS || !weekly.every((factor) => within(factor, 0, 1000)))
    yield between(`${path}.arrivals.weekly[0–6]`, 0, 1000);
  if (arrivals.kind === 'batches' && !within(arrivals.varianceToMean, 1, 1e6)) yield between(`${path}.arrivals.varianceToMean`, 1, 1e6);
}

function* problemsOfDuration(duration: Duration, path: string): Generator<Problem> {
  if (duration.kind === 'fixed' && !within(duration.days, 0, Infinity)) yield between(`${path}.days`, 0, DAYS_MAX);
  if (duration.kind === 'exponential' && !(duration.meanDays > 0)) yield between(`${path}.meanDays`, 0.01, DAYS_MAX);
  if (duration.kind === 'lognormal' && !(duration.medianDays > 0)) yield between(`${path}.medianDays`, 0.01, DAYS_MAX);
  if (duration.kind === 'lognormal' && !within(duration.sigma, 0, 10)) yield between(`${path}.sigma`, 0, 10);
  if (duration.kind !== 'empirical') return;
  const { days, cumulative } = duration;
  const rising = (list: ArrayLike<number>): boolean =>
    Array.from(list).every((value, at, all) => value >= (at === 0 ? 0 : (all[at - 1] ?? 0)));
  if (days.length > 0 && days.length === cumulative.length && rising(days) && rising(cumulative) && (cumulative.at(-1) ?? 2) <= 1) return;
  yield {
    code: 'not-a-distribution',
    path,
    message: text('These points are not a distribution.', 'Estos puntos no son una distribución.'),
    remedy: text(
      'Give as many days as probabilities, both rising, from 0 to at most 1.',
      'Dé tantos días como probabilidades, ambos crecientes, de 0 a 1 como máximo.',
    ),
  };
}

const within = (value: number, least: number, most: number): boolean => value >= least && value <= most;
const whole = (value: number, least: number, most: number): boolean => Number.isInteger(value) && within(value, least, most);

const between = (path: string, least: number, most: number): Problem => ({
  code: 'out-of-range',
  path,
  message: text('This number cannot be simulated.', 'Este número no se puede simular.'),
  remedy: text(`Give one from ${least} to ${most}; counts are whole.`, `Dé uno de ${least} a ${most}; las cantidades son enteras.`),
});

const noSuchLimit = (kept: string): Problem => ({
  code: 'no-such-limit',
  path: 'places.kept',
  message: text(`There is no limit '${kept}'.`, `No hay ningún límite «${kept}».`),
  remedy: text('Name one of places.limits, or none.', 'Nombre uno de places.limits, o ninguno.'),
});
