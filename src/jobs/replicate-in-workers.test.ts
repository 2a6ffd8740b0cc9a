import { expect, test } from 'vitest';
import { CheckedInput, replicate } from '../capacity/simulation.ts';
import { replicateInWorkers } from './replicate-in-workers.ts';

const input = CheckedInput.sure({
  days: 300,
  seed: 3,
  classes: [
    {
      id: 'sentenced',
      origin: 'sending',
      initial: { count: 400, remaining: { kind: 'exponential', meanDays: 100 } },
      arrivals: { kind: 'batches', perDay: 6, varianceToMean: 4 },
      stay: { kind: 'empirical', days: Float64Array.of(10, 60, 400), cumulative: Float64Array.of(0.3, 0.8, 1), between: 'line' },
      eligible: { A: 0.5 },
    },
  ],
  reading: 'A',
  gates: [{ id: 'court', delay: { kind: 'exponential', meanDays: 15 }, passes: 0.9 }],
  transport: { firstDay: 3, everyDays: 7, seats: 25 },
  places: { limits: [{ id: 'lawful', places: 150 }], kept: 'lawful', whenFull: 'wait' },
  stayRuns: 'from-arrival',
});

test('threads give the same bytes as one thread, and tell their progress', async () => {
  const seen: number[] = [];
  const threaded = await replicateInWorkers(input, { replications: 12, workers: 3, onProgress: (finished) => seen.push(finished) });
  expect(threaded).toEqual(replicate(input, 12));
  expect(seen).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
});

test('cancelled, what is finished is drawn together and said to be part', async () => {
  const abort = new AbortController();
  const part = await replicateInWorkers(input, {
    replications: 500,
    workers: 2,
    signal: abort.signal,
    onProgress: (finished) => finished === 5 && abort.abort(),
  });
  expect(part.cancelled).toBe(true);
  expect(part.replications).toBeGreaterThanOrEqual(5);
  expect(part.replications).toBeLessThan(500);
});
