/** A worker thread that simulates the replications that it is given by number, until it is ended. */
import { parentPort, workerData } from 'node:worker_threads';
import { CheckedInput, simulateForBands } from '../capacity/simulation.ts';
import type { ReplicationWork } from './replicate-in-workers.ts';

const work: ReplicationWork = workerData;
const checked = CheckedInput.sure(work.input);

parentPort?.on('message', (replication: number) => {
  parentPort?.postMessage(simulateForBands(checked, replication, work.inputHash));
});
