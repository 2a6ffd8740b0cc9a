/** Whether a condition can come out true or false at all, by exact analysis, and facts under which it does. */
import { prepareFormula, type Question } from './analysis.ts';
import { isTerminal, terminalValue, type Ref } from './diagram.ts';
import type { Atom } from './expression.ts';
import type { Formula } from './formula.ts';
import { TRUE } from './truth.ts';

/** `undefined` where the condition can come out both ways, or is too large to tell. */
export function constantValue(formula: Formula, atoms: readonly Atom[]): boolean | undefined {
  const question = prepareFormula(formula, atoms);
  if (question === undefined || !isTerminal(question.root)) return undefined;
  return terminalValue(question.root) === TRUE;
}

export type Witness = readonly { readonly atom: Atom; readonly holds: boolean }[];

/** Truths of atoms under which the formula holds; undefined where none make it so, or where it is too large to tell. */
export function witnessOf(formula: Formula, atoms: readonly Atom[]): Witness | undefined {
  const question = prepareFormula(formula, atoms);
  if (question === undefined) return undefined;
  const path = pathToTrue(question, question.root, new Set());
  return path?.flatMap(({ variable, index }) => {
    const found = question.variables[variable];
    const truths = found?.cases[index]?.truths ?? [];
    return (found?.atoms ?? []).flatMap((at, position) => {
      const atom = atoms[at];
      return atom === undefined ? [] : [{ atom, holds: truths[position] === true }];
    });
  });
}

type Step = { readonly variable: number; readonly index: number };

/** Nodes that were found to lead nowhere are not tried again. */
function pathToTrue(question: Question, at: Ref, dead: Set<Ref>): readonly Step[] | undefined {
  if (isTerminal(at)) return terminalValue(at) === TRUE ? [] : undefined;
  if (dead.has(at)) return undefined;
  const { variable, children } = question.diagrams.at(at);
  for (const [index, child] of children.entries()) {
    const rest = pathToTrue(question, child, dead);
    if (rest !== undefined) return [{ variable, index }, ...rest];
  }
  dead.add(at);
  return undefined;
}
