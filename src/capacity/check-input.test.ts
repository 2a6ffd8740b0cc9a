import { expect, test } from 'vitest';
import { checkSimulationInput } from './check-input.ts';
import { CheckedInput, type SimulationInput } from './simulation.ts';

const input: SimulationInput = {
  days: 100,
  seed: 1,
  classes: [
    {
      id: 'a',
      origin: 'sending',
      arrivals: { kind: 'batches', perDay: 2, varianceToMean: 3 },
      stay: { kind: 'empirical', days: [1, 5], cumulative: [0.5, 1], between: 'step' },
      eligible: { A: 1 },
    },
  ],
  reading: 'A',
  gates: [],
  transport: { firstDay: 0, everyDays: 7, seats: 10 },
  places: { limits: [{ id: 'claimed', places: 9 }], kept: 'claimed', whenFull: 'wait' },
  stayRuns: 'from-arrival',
};
const people = input.classes[0];

test('what can be simulated is accepted', () => expect(checkSimulationInput(input)).toEqual({ ok: true, value: input }));

test.each<[string, Partial<SimulationInput>]>([
  ['days', { days: 0 }],
  ['days', { days: Number.NaN }],
  ['seed', { seed: 1.5 }],
  ['measuredFromDay', { measuredFromDay: 100 }],
  ['transport.everyDays', { transport: { firstDay: 0, everyDays: 0, seats: 1 } }],
  ['places.kept', { places: { limits: [], kept: 'claimed', whenFull: 'wait' } }],
  ['classes[0].eligible.B', { reading: 'B' }],
  ['deathsPerPersonDay', { deathsPerPersonDay: -1 }],
  ['suspensions[0].untilDay', { suspensions: [{ fromDay: 9, untilDay: 3 }] }],
  ['earlyEnd.day', { earlyEnd: { day: -1, people: 'stay' } }],
  [
    'classes[0].stay',
    {
      classes: people === undefined ? [] : [{ ...people, stay: { kind: 'empirical', days: [2, 1], cumulative: [0, 1], between: 'line' } }],
    },
  ],
  [
    'classes[0].arrivals.varianceToMean',
    { classes: people === undefined ? [] : [{ ...people, arrivals: { kind: 'batches', perDay: 1, varianceToMean: 0.5 } }] },
  ],
])('%s is refused at its place', (path, change) => {
  const checked = checkSimulationInput({ ...input, ...change });
  expect(checked.ok ? [] : checked.problems.map((problem) => problem.path)).toEqual([path]);
});

test('the check is the only way to a simulation', () => {
  expect(CheckedInput.of({ ...input, days: -3 }).ok).toBe(false);
  expect(() => CheckedInput.sure({ ...input, days: -3 })).toThrow('days: Give one from 1');
  expect(CheckedInput.sure(input).input).toBe(input);
});
