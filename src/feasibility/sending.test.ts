import { describe, expect, test } from 'vitest';
import { arrangements } from '../catalogue/arrangements.ts';
import { CheckedInput, replicate } from '../capacity/simulation.ts';
import type { LawCounts } from './law.ts';
import { occupancyOf, simulationsOf } from './occupancy.ts';
import { agreedSending, lawfulSending } from './sending.ts';
import { DEFAULT_SETTINGS, withSettings, type Settings } from './settings.ts';

const norway = arrangements.find(({ id }) => id === 'no-nl-2015');
if (norway === undefined) throw new Error('no Norgerhaven');

const settings: Settings = { ...DEFAULT_SETTINGS, replications: 10 };
const reading = (name: string, permitted: number, undetermined: number) => ({
  reading: name,
  barred: 0,
  barredUntil: 662 - permitted - undetermined,
  undetermined,
  permitted,
});
const counts: LawCounts = {
  people: 662,
  asIfInForce: false,
  steps: [],
  readings: [reading('default', 100, 300), reading('R=B', 300, 200)],
};
const law = { population: { en: 'p', es: 'p' }, synthetic: true, real: counts, asIfInForce: { ...counts, asIfInForce: true } };
const sent = (input: ReturnType<typeof lawfulSending>): number =>
  input === undefined ? Number.NaN : replicate(CheckedInput.sure(input), 20).counts.sent.mean;

describe('the law feeds the simulation', () => {
  test('whom no reading lets go is never sent, and a wider reading sends more', () => {
    const none = { ...counts, readings: [reading('default', 0, 0)] };
    expect(sent(lawfulSending(norway, settings, none, { who: 'open', reading: 'default' }))).toBe(0);
    const strict = sent(lawfulSending(norway, settings, counts, { who: 'permitted', reading: 'default' }));
    const wide = sent(lawfulSending(norway, settings, counts, { who: 'permitted', reading: 'R=B' }));
    expect(strict).toBeGreaterThan(0);
    expect(wide).toBeGreaterThan(strict * 1.5);
  });

  test('no more are there than the law lets go, and gates keep some back', () => {
    const input = lawfulSending(norway, settings, counts, { who: 'permitted', reading: 'default' });
    if (input === undefined) throw new Error('no simulation');
    const { counts: fates } = replicate(CheckedInput.sure(input), 20);
    expect(fates.stopped.mean).toBeGreaterThan(0);
    const open = { ...input, gates: input.gates.map((gate) => ({ ...gate, passes: 1 })) };
    expect(replicate(CheckedInput.sure(open), 20).counts.sent.mean).toBeGreaterThan(fates.sent.mean);
  });

  test('counts that may not be told feed nothing', () => {
    const hidden = { ...counts, readings: [{ ...reading('default', 1, 1), permitted: '<5' as const }] };
    expect(lawfulSending(norway, settings, hidden, { who: 'permitted', reading: 'default' })).toBeUndefined();
  });

  test('each number of people that may go is simulated once, whichever version or reading lets it go', () => {
    const { flows } = simulationsOf(norway, settings, law);
    expect(flows.map(({ people }) => people)).toEqual([100, 300, 400, 500, 100, 300, 400, 500]);
    expect(new Set(flows.map(({ input }) => input)).size).toBe(4);
  });

  test('who is sent decides what the report shows through time', () => {
    const shown = (sending: Settings['sending']) => occupancyOf(norway, { ...settings, sending }, law).occupancy.run.inputHash;
    expect(new Set([shown('agreed'), shown('permitted'), shown('open')]).size).toBe(3);
  });
});

test('a suspension, deaths and returns reach the simulation, and a pace of nobody sends nobody', () => {
  const changed = withSettings(norway, { ...settings, set: { suspendFrom: 30, suspendDays: 60, deaths: 30, returns: 10 } });
  const input = agreedSending(changed, settings);
  expect(input.suspensions).toEqual([{ fromDay: 30, untilDay: 90 }]);
  expect(input.deathsPerPersonDay).toBeCloseTo(30 / 10_000 / 365, 12);
  const run = replicate(CheckedInput.sure(input), 10);
  expect(run.counts.returned.mean).toBeGreaterThan(10);
  expect(run.rented.mean[89] ?? 0).toBeLessThan(run.rented.mean[29] ?? 0);
  const still = withSettings(norway, { ...settings, set: { pace: 0 } });
  expect(sent(lawfulSending(still, settings, counts, { who: 'open', reading: 'default' }))).toBe(0);
});
