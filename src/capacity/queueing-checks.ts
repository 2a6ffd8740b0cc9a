/** The engine set against queueing theory: the same questions put to both, over several seeds. */
import { CheckedInput, simulate, type SimulationInput, type SimulationResult } from './simulation.ts';
import { erlangB, erlangC, numberInSystem, poissonPlaces, poissonProbability } from './queueing.ts';

export type QueueCheck = {
  readonly model: 'Erlang-B' | 'Erlang-C' | 'M/M/c/K' | 'M/G/inf';
  readonly load: number;
  readonly servers: number;
  readonly room: number;
  readonly quantity: string;
};

export type Estimate = {
  readonly exact: number;
  readonly estimate: number;
  /** Half the width of the 99.9 % interval over the seeds (Student's t). */
  readonly halfWidth: number;
  readonly inside: boolean;
  readonly events: number;
};

export const SEEDS = 20;
/** Student's t for 99.9 %, two-sided, 19 degrees of freedom. */
const T_999 = 3.8834;
const STAY_DAYS = 10;
/** Stays begin in balance; so many mean stays are run in before counting. */
const RUN_IN_STAYS = 10;

/** The answer of theory. Undefined for a quantity it has none for. */
export function exactAnswer({ model, load, servers, room, quantity }: QueueCheck): number | undefined {
  if (model === 'Erlang-B') return erlangB(load, servers);
  if (model === 'Erlang-C') return erlangC(load, servers);
  if (model === 'M/G/inf') return poissonPlaces(load, placesShare(quantity));
  const numbers = numberInSystem(load, servers, room);
  if (quantity === 'P(empty)') return numbers[0];
  if (quantity === 'P(full)') return numbers[room];
  if (quantity === 'mean number in system') return numbers.reduce((sum, share, people) => sum + share * people, 0);
  return undefined;
}

/** Asks the engine the same, with so many arrivals after the run-in for each seed. */
export function askEngine(check: QueueCheck, arrivals: number, firstSeed = 1): Estimate {
  const figures: number[] = [];
  let events = 0;
  for (let seed = firstSeed; seed < firstSeed + SEEDS; seed++) {
    const run = simulate(CheckedInput.sure(inputOf(check, arrivals, seed)), 0, '');
    figures.push(figureOf(check, run));
    events += run.events;
  }
  const estimate = figures.reduce((sum, figure) => sum + figure, 0) / SEEDS;
  const variance = figures.reduce((sum, figure) => sum + (figure - estimate) ** 2, 0) / (SEEDS - 1);
  const halfWidth = T_999 * Math.sqrt(variance / SEEDS);
  // For M/G/∞ the number of places is whole; what is estimated is the probability that it suffices.
  const exact = check.model === 'M/G/inf' ? sufficing(check) : (exactAnswer(check) ?? Number.NaN);
  return { exact, estimate, halfWidth, inside: Math.abs(estimate - exact) <= halfWidth, events };
}

function inputOf({ model, load, servers, room }: QueueCheck, arrivals: number, seed: number): SimulationInput {
  const perDay = load / STAY_DAYS;
  const runIn = RUN_IN_STAYS * STAY_DAYS;
  const stay = model === 'M/G/inf' ? lognormalStay : ({ kind: 'exponential', meanDays: STAY_DAYS } as const);
  const base = {
    days: runIn + Math.ceil(arrivals / perDay),
    seed,
    measuredFromDay: runIn,
    classes: [{ id: 'all', origin: 'sending', arrivals: { kind: 'poisson', perDay }, stay, eligible: { all: 1 } }],
    reading: 'all',
    gates: [],
    stayRuns: 'from-place',
  } as const;
  const limits = [{ id: 'servers', places: servers }];
  if (model === 'M/G/inf') return { ...base, places: { limits: [], whenFull: 'overcrowd' } };
  if (model === 'Erlang-B') return { ...base, places: { limits, kept: 'servers', whenFull: 'refuse' } };
  if (model === 'Erlang-C') return { ...base, places: { limits, kept: 'servers', whenFull: 'wait' } };
  return { ...base, places: { limits, kept: 'servers', whenFull: 'wait', waitingPlaces: room - servers } };
}

/** Far from exponential on purpose: M/G/∞ must not care. Mean 10 days. */
const lognormalStay = { kind: 'lognormal', medianDays: STAY_DAYS * Math.exp(-0.5), sigma: 1 } as const;

/** What arrivals meet is counted over arrivals, what the system is over time: the two agree only if the engine is right (arrivals see time averages). */
function figureOf(check: QueueCheck, run: SimulationResult): number {
  const { model, servers, room, quantity, load } = check;
  const share = (from: number, until = run.timeAtDemand.length): number =>
    run.timeAtDemand.subarray(from, until).reduce((sum, time) => sum + time, 0);
  if (model === 'Erlang-B') return run.counts.askedRefused / run.counts.asked;
  if (model === 'Erlang-C') return run.counts.askedWaited / run.counts.asked;
  if (model === 'M/G/inf') return share(0, poissonPlaces(load, placesShare(quantity)) + 1);
  if (quantity === 'P(empty)') return share(0, 1);
  if (quantity === 'P(full)') return share(room);
  return quantity === 'mean number in system' && servers > 0
    ? run.timeAtDemand.reduce((sum, time, people) => sum + time * people, 0)
    : Number.NaN;
}

function sufficing({ load, quantity }: QueueCheck): number {
  let share = 0;
  for (let people = 0; people <= poissonPlaces(load, placesShare(quantity)); people++) share += poissonProbability(load, people);
  return share;
}

/** "beds for 95 % (normal approx.)" asks for 0.95. */
function placesShare(quantity: string): number {
  return Number(/(\d+) %/.exec(quantity)?.[1] ?? Number.NaN) / 100;
}

/** The rows of the table of checks (model, offered_load_a, servers_c, capacity_K, quantity, value). */
export function readQueueChecks(csv: string): readonly (QueueCheck & { readonly published: number })[] {
  return csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [model, load, servers, room, quantity, value] = line.split(',');
      if (model !== 'Erlang-B' && model !== 'Erlang-C' && model !== 'M/M/c/K' && model !== 'M/G/inf') {
        throw new Error(`no such model among the checks: ${model}`);
      }
      return {
        model,
        load: Number(load),
        servers: Number(servers),
        room: Number(room),
        quantity: quantity ?? '',
        published: Number(value),
      };
    });
}
