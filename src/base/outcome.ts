/**
 * The result of an operation that can be refused. Legal answers are not outcomes: they are decisions, with their own four values.
 */
import type { Text } from './text.ts';

/** One reason why input was refused: where, what is wrong, and what to do about it. */
export type Problem = {
  /** Stable and machine-readable, for example `unknown-key`. */
  readonly code: string;
  /** Where in the input, as a path such as `person.birthDate` or `offences[2].violent`; empty for the whole. */
  readonly path: string;
  readonly message: Text;
  readonly remedy: Text;
};

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export const accepted = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refused = (...problems: readonly Problem[]): Outcome<never> => ({ ok: false, problems });
