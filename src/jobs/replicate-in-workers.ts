/** Replications on several threads, with progress and cancel. The result is the same, byte for byte, as on one thread. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import {
  drawTogether,
  REPLICATIONS_DEFAULT,
  simulationHash,
  type CheckedInput,
  type Replicated,
  type SimulationInput,
  type SimulationResult,
} from '../capacity/simulation.ts';

export type ReplicationWork = { readonly input: SimulationInput; readonly inputHash: string };

export type ReplicationOptions = {
  readonly replications?: number;
  /** By default as many as the machine runs at once, and no more than `WORKERS_MAX`. */
  readonly workers?: number;
  readonly onProgress?: (finished: number, of: number) => void;
  /** Aborted, the replications that are finished are drawn together and `cancelled` says so. */
  readonly signal?: AbortSignal;
};

const WORKERS_MAX = 8;

export async function replicateInWorkers({ input }: CheckedInput, options: ReplicationOptions = {}): Promise<Replicated> {
  const { replications = REPLICATIONS_DEFAULT, onProgress, signal } = options;
  const inputHash = simulationHash(input);
  const count = Math.max(1, Math.min(options.workers ?? availableParallelism(), WORKERS_MAX, replications));
  const runs: SimulationResult[] = [];
  let given = 0;
  const work = async (): Promise<void> => {
    if (signal?.aborted === true) return;
    const workerData: ReplicationWork = { input, inputHash };
    const worker = new Worker(new URL('./replication-worker.ts', import.meta.url), { workerData });
    try {
      await new Promise<void>((resolve, reject) => {
        const next = (): void => {
          if (given < replications && signal?.aborted !== true) worker.postMessage(given++);
          else resolve();
        };
        worker.on('message', (run: SimulationResult) => {
          runs.push(run);
          onProgress?.(runs.length, replications);
          next();
        });
        worker.on('error', reject);
        worker.on('exit', () => reject(new Error('a thread ended before its work')));
        signal?.addEventListener('abort', () => resolve(), { once: true });
        next();
      });
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: count }, work));
  return drawTogether(input, runs, replications, inputHash);
}
