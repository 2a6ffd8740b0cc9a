/** The simulation: events a second, the same queue in SimPy and Ciw, memory, and every queueing check at full length. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askEngine, readQueueChecks } from '../src/capacity/queueing-checks.ts';
import { CheckedInput, simulate, type SimulationInput } from '../src/capacity/simulation.ts';
import { replicateInWorkers } from '../src/jobs/replicate-in-workers.ts';
import { quantile, seconds, type Measured } from './measure.ts';

const SERVERS = 8448;
const ROOM = 8600;
const STAY_DAYS = 100;
const LOAD_SHARE = 0.98;
const PER_DAY = (SERVERS * LOAD_SHARE) / STAY_DAYS;
const ROUNDS = 5;
const OUR_DAYS = 40_000;
const EVENTS_MIN = 5_000_000;
const PEERS = [
  { engine: 'simpy', named: 'SimPy', atLeast: 100, days: 1000 },
  { engine: 'ciw', named: 'Ciw', atLeast: 50, days: 200 },
] as const;
const POPULATION = 156_973;
const MEMORY_MAX = 2 ** 30;
const PILOT_ARRIVALS = 20_000;
const ARRIVALS_MAX = 60_000_000;
const HALF_WIDTH_MAX = 0.01;

/** M/M/c/K through the same door as everything else; it begins empty, as the peers do, unless people are given. */
function queue(days: number, initial: number): SimulationInput {
  const stay = { kind: 'exponential', meanDays: STAY_DAYS } as const;
  return {
    days,
    seed: 7,
    classes: [
      {
        id: 'all',
        origin: 'sending',
        initial: { count: initial, remaining: stay },
        arrivals: { kind: 'poisson', perDay: PER_DAY },
        stay,
        eligible: { all: 1 },
      },
    ],
    reading: 'all',
    gates: [],
    places: { limits: [{ id: 'places', places: SERVERS }], kept: 'places', whenFull: 'wait', waitingPlaces: ROOM - SERVERS },
    stayRuns: 'from-place',
  };
}

const million = (rate: number): string => `${(rate / 1e6).toFixed(2)} M`;

export function capacityBenchmarks(): readonly Measured[] {
  const rates = Array.from({ length: ROUNDS }, () => {
    let events = 0;
    const took = seconds(() => {
      ({ events } = simulate(CheckedInput.sure(queue(OUR_DAYS, SERVERS)), 0, ''));
    });
    return events / took;
  });
  const rate = quantile(rates, 0.5);
  const own: Measured = {
    title: `Simulation: M/M/c/K with ${SERVERS} places, general engine, one core`,
    rows: [
      `${million(rate)} events a second (median of ${ROUNDS}; an arrival or a departure is one; lowest ${million(Math.min(...rates))})`,
    ],
    bar: `at least ${million(EVENTS_MIN)} events a second`,
    met: rate >= EVENTS_MIN,
  };
  const python = process.env['HABEAS_PYTHON'] ?? 'python3';
  const peers = PEERS.map((peer) => againstPeer(peer, python));
  const absent = peers.filter((peer) => typeof peer === 'string');
  return [{ ...own, rows: [...own.rows, ...absent] }, ...peers.filter((peer) => typeof peer !== 'string')];
}

/** People a second, both from an empty place and over the same days; a sentence where the peer is not at hand. */
function againstPeer({ engine, named, atLeast, days }: (typeof PEERS)[number], python: string): Measured | string {
  const title = `Simulation: the same queue in ${named}`;
  const script = join(import.meta.dirname, 'queue_peers.py');
  const ended = spawnSync(python, [script, engine, ...[PER_DAY, STAY_DAYS, SERVERS, ROOM, days].map(String)], { encoding: 'utf8' });
  if (ended.status !== 0) return `not measured against ${named}: ${python} (or HABEAS_PYTHON) does not have it`;
  const peer: { arrived: number; seconds: number } = JSON.parse(ended.stdout);
  const input = CheckedInput.sure(queue(days, 0));
  let arrived = 0;
  simulate(input, 0, '');
  const took = quantile(
    Array.from({ length: ROUNDS }, () =>
      seconds(() => {
        arrived = simulate(input, 0, '').counts.arrived;
      }),
    ),
    0.5,
  );
  const ratio = arrived / took / (peer.arrived / peer.seconds);
  return {
    title,
    rows: [
      `ours: ${Math.round(arrived / took).toLocaleString('en')} people a second (${arrived.toLocaleString('en')} in ${days} days)`,
      `${named}: ${Math.round(peer.arrived / peer.seconds).toLocaleString('en')} people a second (${peer.arrived.toLocaleString('en')} in ${days} days)`,
      `ratio: ${ratio.toFixed(0)}×`,
    ],
    bar: `at least ${atLeast}×`,
    met: ratio >= atLeast,
  };
}

/** A population of the size of the federal prisons, through gates and transports for five years, 200 times. */
export async function capacityMemory(): Promise<Measured> {
  const stay = { kind: 'lognormal', medianDays: 900, sigma: 1 } as const;
  const input: SimulationInput = {
    ...queue(1825, 0),
    classes: [
      {
        id: 'all',
        origin: 'sending',
        initial: { count: POPULATION, remaining: stay },
        arrivals: { kind: 'batches', perDay: 120, varianceToMean: 5 },
        stay,
        eligible: { all: 0.15 },
      },
    ],
    gates: [{ id: 'court', delay: { kind: 'lognormal', medianDays: 120, sigma: 0.7 }, passes: 0.8 }],
    transport: { firstDay: 30, everyDays: 7, seats: 250 },
    stayRuns: 'from-arrival',
  };
  let most = 0;
  let events = 0;
  const start = performance.now();
  const run = await replicateInWorkers(CheckedInput.sure(input), {
    onProgress: () => {
      most = Math.max(most, process.memoryUsage().rss);
    },
  });
  ({ events } = run);
  const took = (performance.now() - start) / 1000;
  return {
    title: `Simulation: ${POPULATION.toLocaleString('en')} people, five years, ${run.replications} replications on threads`,
    rows: [`${took.toFixed(1)} s, ${million(events)} events, ${Math.round(most / 2 ** 20)} MiB at most`],
    bar: 'under 1 GiB of memory',
    met: most < MEMORY_MAX,
  };
}

/** Every row of the table, as long as it takes for a half-width under 1 % where the probability is above 0.01. Minutes. */
export function capacityChecks(): Measured {
  const folder = process.env['HABEAS_SHARED_DATA'] ?? join(import.meta.dirname, '..', '..', 'shared', 'data');
  const table = join(folder, 'reference-tables', 'queueing_checks.csv');
  const title = 'Simulation: every queueing check, 20 seeds, 99.9 % interval';
  const bar = 'all inside; relative half-width under 1 % where the probability is above 0.01';
  if (!existsSync(table)) return { title, bar, met: false, rows: [`not measured: ${table} is missing`] };
  const found = readQueueChecks(readFileSync(table, 'utf8')).map((check) => {
    let arrivals = PILOT_ARRIVALS;
    let answer = askEngine(check, arrivals);
    const relative = (): number => answer.halfWidth / answer.exact;
    while (answer.exact > 0.01 && relative() >= HALF_WIDTH_MAX && arrivals < ARRIVALS_MAX) {
      arrivals = Math.min(ARRIVALS_MAX, Math.ceil(arrivals * Math.max(1.5, (relative() / HALF_WIDTH_MAX) ** 2 * 1.3)));
      answer = askEngine(check, arrivals);
    }
    const { exact, estimate, inside } = answer;
    const row = `${check.model} ${check.load}/${check.servers}/${check.room}, ${check.quantity}: exact ${exact.toFixed(6)}, engine ${estimate.toFixed(6)}, half-width ${(relative() * 100).toFixed(2)} %, ${arrivals.toLocaleString('en')} arrivals a seed, ${inside ? 'inside' : 'OUTSIDE'}`;
    process.stderr.write(`${row}\n`);
    return { row, met: inside && (exact <= 0.01 || relative() < HALF_WIDTH_MAX) };
  });
  return { title, bar, rows: found.map(({ row }) => row), met: found.every(({ met }) => met) };
}
