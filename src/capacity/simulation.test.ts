import { expect, test } from 'vitest';
import {
  CheckedInput,
  replicate,
  simulate as simulateChecked,
  simulationHash,
  type PeopleClass,
  type SimulationInput,
} from './simulation.ts';

const simulate = (given: SimulationInput) => simulateChecked(CheckedInput.sure(given));

const people: PeopleClass = {
  id: 'sentenced',
  origin: 'sending',
  initial: { count: 200, remaining: { kind: 'exponential', meanDays: 90 } },
  arrivals: { kind: 'batches', perDay: 4, varianceToMean: 4.8, weekly: [1, 1.2, 1.3, 1.3, 1, 0.7, 0.5] },
  stay: { kind: 'lognormal', medianDays: 60, sigma: 1 },
  eligible: { A: 0.4, B: 0.7 },
};
const host: PeopleClass = {
  id: 'host',
  origin: 'host',
  initial: { count: 50, remaining: { kind: 'exponential', meanDays: 200 } },
  arrivals: { kind: 'poisson', perDay: 0.25 },
  stay: { kind: 'exponential', meanDays: 200 },
  eligible: {},
};
const input: SimulationInput = {
  days: 400,
  seed: 11,
  classes: [people, host],
  reading: 'A',
  gates: [
    { id: 'court', delay: { kind: 'exponential', meanDays: 10 }, passes: 0.8 },
    { id: 'medical', delay: { kind: 'fixed', days: 3 }, passes: 0.95 },
  ],
  transport: { firstDay: 5, everyDays: 7, seats: 20 },
  places: {
    limits: [
      { id: 'claimed', places: 90 },
      { id: 'lawful', places: 70 },
    ],
    kept: 'claimed',
    whenFull: 'wait',
  },
  stayRuns: 'from-arrival',
  deathsPerPersonDay: 0.0001,
  returnsPerPersonDay: 0.001,
  backBeforeEndDays: 2,
  leastLeftDays: 10,
};

const fates = (given: SimulationInput): void => {
  const { counts } = simulate(given);
  expect(counts.eligible + counts.ineligible).toBe(counts.arrived);
  const { stopped, tooShort, refused, sent, releasedBeforeSending, waitingAtEnd } = counts;
  expect(stopped + tooShort + refused + sent + releasedBeforeSending + waitingAtEnd).toBe(counts.eligible);
  const { releasedFromPlace, backForRelease, returned, died, inPlaceAtEnd } = counts;
  expect(releasedFromPlace + backForRelease + returned + died + inPlaceAtEnd).toBe(sent);
  expect(sent).toBeGreaterThan(0);
};

test('everyone meets exactly one fate', () => {
  fates(input);
  fates({ ...input, places: { ...input.places, whenFull: 'refuse' } });
  fates({ ...input, places: { ...input.places, whenFull: 'overcrowd' } });
  fates({ ...input, earlyEnd: { day: 125, people: 'brought-back' }, suspensions: [{ fromDay: 40, untilDay: 80 }] });
});

test('the same input gives the same bytes, another seed others', () => {
  expect(simulate(input)).toEqual(simulate(structuredClone(input)));
  expect(simulate({ ...input, seed: 12 }).counts).not.toEqual(simulate(input).counts);
  expect(simulationHash({ ...input, seed: 12 })).not.toBe(simulationHash(input));
});

test('other places and another reading leave arrivals and the luck of each person alone', () => {
  const roomy = simulate({ ...input, places: { ...input.places, kept: 'lawful' } });
  const strict = simulate(input);
  expect([roomy.counts.arrived, roomy.counts.eligible]).toEqual([strict.counts.arrived, strict.counts.eligible]);
  const wide = simulate({ ...input, reading: 'B' });
  expect(wide.counts.arrived).toBe(strict.counts.arrived);
  expect(wide.counts.eligible).toBeGreaterThan(strict.counts.eligible);
});

test('a place that keeps its limit is never over it by those who are sent', () => {
  const alone = { ...input, classes: [{ ...people, arrivals: { kind: 'poisson', perDay: 40 } as const }] };
  const kept = simulate(alone);
  expect(Math.max(...kept.occupancy)).toBe(90);
  expect(kept.overLimit.map(({ share }) => share > 0)).toEqual([false, true]);
  expect(kept.counts.waitingAtEnd).toBeGreaterThan(100);
});

test('nobody is sent in a suspension or after the end, and all are brought back at an early end', () => {
  const run = simulate({ ...input, suspensions: [{ fromDay: 100, untilDay: 200 }], earlyEnd: { day: 300, people: 'brought-back' } });
  const within = run.rented.subarray(101, 199);
  expect(within.every((held, day) => day === 0 || held <= (within[day - 1] ?? 0))).toBe(true);
  expect(run.rented[250]).toBeGreaterThan(0);
  expect(run.rented.subarray(300).every((held) => held === 0)).toBe(true);
});

test('Little’s law holds exactly: person-days are the sum of stays, seen from either side', () => {
  const fixed: SimulationInput = {
    days: 100,
    seed: 1,
    classes: [
      { id: 'a', origin: 'host', arrivals: { kind: 'schedule', counts: [0, 3, 2] }, stay: { kind: 'fixed', days: 7 }, eligible: {} },
    ],
    reading: 'A',
    gates: [],
    places: { limits: [], whenFull: 'overcrowd' },
    stayRuns: 'from-arrival',
  };
  const run = simulate(fixed);
  expect(run.personDays).toBeCloseTo(35, 9);
  expect(run.counts.hostReleased).toBe(5);
  expect(Array.from(run.occupancy.subarray(0, 4))).toEqual([0, 3, 5, 5]);
});

test('replications give bands in order, and stop when told', () => {
  const bands = replicate(CheckedInput.sure(input), 20);
  expect(bands.replications).toBe(20);
  for (let day = 0; day < input.days; day++) {
    const { low90, low50, median, high50, high90 } = bands.occupancy;
    const values = [low90, low50, median, high50, high90].map((series) => series[day] ?? Number.NaN);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  }
  let seen = 0;
  const part = replicate(
    CheckedInput.sure(input),
    20,
    (finished) => (seen = finished),
    () => seen >= 3,
  );
  expect([part.replications, part.cancelled]).toEqual([3, true]);
});

test('the day on which a place is full is that of each run, and never where it is not reached', () => {
  const { initial: _, ...nobodyYet } = people;
  const arrivals = { kind: 'schedule', counts: Array.from({ length: 60 }, () => 10) } as const;
  const filled = replicate(
    CheckedInput.sure({
      ...input,
      days: 60,
      gates: [],
      classes: [{ ...nobodyYet, eligible: { A: 1 }, stay: { kind: 'fixed', days: 1000 }, arrivals }],
      transport: { firstDay: 0.9, everyDays: 1, seats: 10 },
      deathsPerPersonDay: 0,
      returnsPerPersonDay: 0,
    }),
    3,
  ).overLimit.find(({ id }) => id === 'claimed')?.fullFrom;
  expect(filled?.middle).toBeGreaterThanOrEqual(8);
  expect(filled?.middle).toBeLessThanOrEqual(10);
  const empty = replicate(CheckedInput.sure({ ...input, classes: [{ ...nobodyYet, arrivals: { kind: 'none' } }] }), 3);
  expect(empty.overLimit[0]?.fullFrom).toEqual({ early: Infinity, middle: Infinity, late: Infinity });
});
