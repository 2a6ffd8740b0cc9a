/** The proof tree: every step from the facts to an answer, as data that can be printed, stored and replayed without the engine. */
import type { Atom, Expression, Why } from './expression.ts';
import { evaluate, type CaseAtoms } from './evaluate.ts';
import type { FactValue, Facts } from './facts.ts';
import type { Formula } from './formula.ts';
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

/** The paths that an atom looks up in the file; the facts of one record come with their list. */
export function pathsRead(atom: Atom): readonly string[] {
  switch (atom.test) {
    case 'true':
      return [atom.fact.path];
    case 'one-of':
      return [atom.fact.path, ...atom.among.flatMap((operand) => ('fact' in operand ? [operand.fact.path] : []))];
    case 'includes':
      return [atom.list.path, ...('fact' in atom.item ? [atom.item.fact.path] : [])];
    case 'empty':
      return [atom.list.path];
    case 'some':
    case 'every':
      return [atom.list.path, ...outerPaths(atom)];
    case 'finding':
      return ['findings', 'proposal.decidedOn'];
    case 'compare':
      return [
        ...new Set(
          [atom.left, atom.right].flatMap((term) =>
            term.term === 'fact' ? [term.fact.path, ...(typeof term.plus === 'object' ? [term.plus.path] : [])] : [],
          ),
        ),
      ];
    default:
      return unreachable(atom);
  }
}

/** Facts outside the record that a condition on one record reads. */
function outerPaths(atom: Extract<Atom, { test: 'some' | 'every' }>): readonly string[] {
  const inner = innerAtoms(atom.where).flatMap(pathsRead);
  return [...new Set(inner.filter((path) => !path.startsWith(`${atom.list.path}[].`)))];
}

/** Every atom of a condition on one record. */
export function innerAtoms(expression: Expression): readonly Atom[] {
  switch (expression.kind) {
    case 'atom':
      return [expression.atom];
    case 'not':
      return innerAtoms(expression.of);
    case 'all':
    case 'any':
      return expression.of.flatMap(innerAtoms);
    case 'constant':
    case 'unknown':
    case 'reading':
    case 'rule':
    case 'default':
      return [];
  }
}
