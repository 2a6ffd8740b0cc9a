/**
 * Could they be held there? Simulates, day by day and person by person, who is sent, who waits, who comes home, and whether places suffice.
 * Pure: the same input gives the same bytes. Only a `CheckedInput` is simulated: what the check refuses cannot be.
 */
import { hashJson } from '../base/hash.ts';
import type { Json } from '../base/canonical-json.ts';
import type { CheckedInput } from './checked-input.ts';
import { Engine } from './engine.ts';
import { drawTogether } from './replications.ts';
import type { SimulationInput } from './simulation-input.ts';
import type { Replicated, SimulationResult } from './simulation-result.ts';

export type { Gate, PeopleClass, SimulationInput } from './simulation-input.ts';
export type { Band, BandSeries, Replicated, SimulationResult } from './simulation-result.ts';
export { CheckedInput } from './checked-input.ts';
export { drawTogether } from './replications.ts';

export const REPLICATIONS_DEFAULT = 200;

/** One run. `replication` picks the luck; runs of two inputs with the same seed and replication share it. */
export function simulate(checked: CheckedInput, replication = 0, inputHash = simulationHash(checked.input)): SimulationResult {
  const { input } = checked;
  const { engine, result } = ran(input, replication, inputHash);
  const measured = measuredDays(input);
  const shares = (times: Float64Array): Float64Array => times.map((time) => time / measured);
  return { ...result, timeAtOccupancy: shares(engine.record.timeAtOccupancy), timeAtDemand: shares(engine.record.timeAtDemand) };
}

const NONE = new Float64Array(0);

/** One run without what bands do not need: the shares of time, which are as long as the population is large. */
export const simulateForBands = ({ input }: CheckedInput, replication: number, inputHash: string): SimulationResult => ({
  ...ran(input, replication, inputHash).result,
  timeAtOccupancy: NONE,
  timeAtDemand: NONE,
});

function ran(input: SimulationInput, replication: number, inputHash: string) {
  const engine = new Engine(input, replication);
  engine.run();
  const { record } = engine;
  const measured = measuredDays(input);
  const over = (places: number): number => {
    let time = 0;
    for (let people = Math.floor(places) + 1; people < record.timeAtOccupancy.length; people++) time += record.timeAtOccupancy[people] ?? 0;
    return time / measured;
  };
  const fullFrom = (places: number): number => {
    const day = record.occupancyByDay.findIndex((people) => people >= places);
    return day < 0 ? Infinity : day;
  };
  return {
    engine,
    result: {
      days: input.days,
      seed: input.seed,
      replication,
      inputHash,
      counts: engine.counts,
      occupancy: record.occupancyByDay,
      rented: record.rentedByDay,
      waiting: record.waitingByDay,
      personDays: record.personDays,
      rentedPersonDays: record.rentedPersonDays,
      overLimit: input.places.limits.map(({ id, places }) => ({ id, places, share: over(places), fullFrom: fullFrom(places) })),
      events: engine.events,
    },
  };
}

const measuredDays = ({ days, measuredFromDay = 0 }: SimulationInput): number => days - measuredFromDay;

/** Many runs on this thread. Stops between two runs when `cancelled` says so, and draws together what there is. */
export function replicate(
  checked: CheckedInput,
  replications: number = REPLICATIONS_DEFAULT,
  onProgress?: (finished: number, of: number) => void,
  cancelled?: () => boolean,
): Replicated {
  const inputHash = simulationHash(checked.input);
  const runs: SimulationResult[] = [];
  while (runs.length < replications && cancelled?.() !== true) {
    runs.push(simulateForBands(checked, runs.length, inputHash));
    onProgress?.(runs.length, replications);
  }
  return drawTogether(checked.input, runs, replications, inputHash);
}

/** SHA-256 of the input as canonical JSON, typed arrays as lists. */
export function simulationHash(input: SimulationInput): string {
  return hashJson(plain(input));
}

function plain(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Float64Array) return Array.from(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, plain(item)]])));
  }
  throw new Error(`not part of a simulation's input: ${typeof value}`);
}
