/** The proof tree: every step from the facts to an answer, as data that can be printed, stored and replayed without the engine. */
import type { Atom, Why } from './expression.ts';
import { evaluate, type CaseAtoms } from './evaluate.ts';
import type { FactValue, Facts } from './facts.ts';
import type { Formula } from './formula.ts';
import { pathsRead } from './paths-read.ts';
import { negate, toAnswer, type Truth } from './truth.ts';
import { unreachable } from '../base/unreachable.ts';

export type Answer = boolean | 'unknown';

export type FactRead = { readonly fact: string; readonly value: FactValue | null };

export type Proof =
  | { readonly step: 'given'; readonly answer: Answer; readonly why?: Why }
  | {
      readonly step: 'atom';
      readonly answer: Answer;
      readonly atom: Atom;
      readonly facts: readonly FactRead[];
      readonly why?: readonly Why[];
    }
  | { readonly step: 'and' | 'or' | 'not'; readonly answer: Answer; readonly parts: readonly Proof[] };

/** All parts are shown, not only those that sufficed, so that a reader sees every ground for the answer. */
export function prove(formula: Formula, atoms: CaseAtoms): Proof {
  switch (formula.op) {
    case 'true':
    case 'false':
      return { step: 'given', answer: formula.op === 'true' };
    case 'unknown':
      return { step: 'given', answer: 'unknown', why: formula.why };
    case 'atom':
      return proveAtom(formula.atom, atoms);
    case 'not': {
      const inner = evaluate(formula.of, atoms);
      return { step: 'not', answer: toAnswer(negate(inner)), parts: [prove(formula.of, atoms)] };
    }
    case 'and':
    case 'or':
      return {
        step: formula.op,
        answer: toAnswer(evaluate(formula, atoms)),
        parts: formula.of.map((part) => prove(part, atoms)),
      };
    default:
      return unreachable(formula);
  }
}

function proveAtom(index: number, atoms: CaseAtoms): Proof {
  const atom = atoms.atoms[index];
  if (atom === undefined) throw new Error(`no atom ${index}`);
  const { truth, why } = atoms.value(index);
  const facts = factsRead(atom, atoms.facts);
  return why.length === 0
    ? { step: 'atom', answer: answerOf(truth), atom, facts }
    : { step: 'atom', answer: answerOf(truth), atom, facts, why };
}

const answerOf = (truth: Truth): Answer => toAnswer(truth);

const factsRead = (atom: Atom, facts: Facts): readonly FactRead[] => pathsRead(atom).map((fact) => ({ fact, value: facts[fact] ?? null }));
