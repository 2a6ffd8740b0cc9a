/** The same answer as the compiled question gives, by the interpreter: what sentinel rows and sampled people are held against. */
import { CaseAtoms, evaluate } from '../rules/evaluate.ts';
import type { Facts } from '../rules/facts.ts';
import { FALSE, UNKNOWN } from '../rules/truth.ts';
import { OUTCOMES, type Outcome } from '../decisions/decision.ts';
import { outcomeOf } from '../decisions/outcome.ts';
import type { Compiled } from './program-sql.ts';
import type { Asked } from './question.ts';

/** Outcomes in the order of the readings; one number a mask word. */
export type Answer = { readonly outcomes: readonly Outcome[]; readonly against: readonly bigint[]; readonly open: readonly bigint[] };

export function interpret(asked: Asked, compiled: Compiled, own: Facts): Answer {
  const atoms = new CaseAtoms(asked.engine.table.atoms, { ...asked.constants, ...own });
  const against = Array.from({ length: compiled.words }, () => 0n);
  const open = Array.from({ length: compiled.words }, () => 0n);
  for (const { met, word, bit } of compiled.grounds) {
    const truth = evaluate(met, atoms);
    const words = truth === FALSE ? against : truth === UNKNOWN ? open : undefined;
    if (words !== undefined) words[word] = (words[word] ?? 0n) | (1n << BigInt(bit));
  }
  return { outcomes: compiled.readings.map(({ program }) => outcomeOf(program, atoms)), against, open };
}

/** A row of `answersSql`, as DuckDB gives it in JSON. */
export function answerOfRow(row: { readonly [column: string]: unknown }, compiled: Compiled): Answer {
  const outcomes = compiled.readings.map(
    (_, index) => OUTCOMES[Number(row[index === 0 ? 'outcome' : `outcome_${index}`])] ?? 'undetermined',
  );
  const word =
    (name: string) =>
    (_: unknown, index: number): bigint =>
      wholeNumber(row[`${name}_${index}`]);
  return {
    outcomes,
    against: Array.from({ length: compiled.words }, word('false')),
    open: Array.from({ length: compiled.words }, word('unknown')),
  };
}

export const sameAnswer = (a: Answer, b: Answer): boolean =>
  a.outcomes.join() === b.outcomes.join() && a.against.join() === b.against.join() && a.open.join() === b.open.join();

/** Which grounds speak against, and which are open: the ids of a pair of masks, in bit order. */
export function decodeMasks(
  compiled: Pick<Compiled, 'grounds'>,
  masks: Pick<Answer, 'against' | 'open'>,
): { readonly against: readonly string[]; readonly open: readonly string[] } {
  const named = (words: readonly bigint[]): readonly string[] =>
    compiled.grounds.filter(({ word, bit }) => (((words[word] ?? 0n) >> BigInt(bit)) & 1n) === 1n).map(({ ground }) => ground);
  return { against: named(masks.against), open: named(masks.open) };
}

/** A mask comes as a number or, where it is large, as text. */
function wholeNumber(cell: unknown): bigint {
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'bigint') return BigInt(cell);
  throw new Error('a mask is missing from the answer');
}
