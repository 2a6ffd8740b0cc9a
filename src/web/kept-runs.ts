/** Simulations already run, by the hash of their input: a slider that moves money alone asks for the same ones again. */
import { replicate, simulationHash, type CheckedInput, type Replicated } from '../capacity/simulation.ts';

const KEPT_MAX = 60;

export class KeptRuns {
  readonly #kept = new Map<string, Replicated>();

  get(input: CheckedInput, replications: number): Replicated {
    const key = `${replications} ${simulationHash(input.input)}`;
    const run = this.#kept.get(key) ?? replicate(input, replications);
    // The one used last stands last, so that the first is the one to go.
    this.#kept.delete(key);
    this.#kept.set(key, run);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > KEPT_MAX && oldest.done !== true) this.#kept.delete(oldest.value);
    return run;
  }
}
