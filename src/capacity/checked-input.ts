/** An input that can be simulated. The check is the only way to one, so that nothing else reaches the engine. */
import { accepted, type Outcome } from '../base/outcome.ts';
import { checkSimulationInput } from './check-input.ts';
import type { SimulationInput } from './simulation-input.ts';

export class CheckedInput {
  readonly #input: SimulationInput;

  private constructor(input: SimulationInput) {
    this.#input = input;
  }

  get input(): SimulationInput {
    return this.#input;
  }

  /** For what comes from outside: a refusal names its place and remedy. */
  static of(input: SimulationInput): Outcome<CheckedInput> {
    const checked = checkSimulationInput(input);
    return checked.ok ? accepted(new CheckedInput(checked.value)) : checked;
  }

  /** For what this product puts together from figures that were checked where they came in: a refusal is a bug. */
  static sure(input: SimulationInput): CheckedInput {
    const checked = CheckedInput.of(input);
    if (checked.ok) return checked.value;
    throw new Error(checked.problems.map(({ path, remedy }) => `${path}: ${remedy.en}`).join(' '));
  }
}
