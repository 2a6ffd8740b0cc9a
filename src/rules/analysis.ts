/**
 * Exact analysis of one question: which unknown facts truly matter, which alone would decide, and the smallest sets that would.
 * It may know more than Kleene's logic and only ever informs: the answer itself stays Kleene's.
 */
import { answersIn, isSingle, reach, searchSets, type FoundSet } from './deciding-sets.ts';
import { Diagrams, isTerminal, TooLarge, unknownKey, type Ref } from './diagram.ts';
import type { Atom, Why } from './expression.ts';
import type { CaseAtoms } from './evaluate.ts';
import { atomsOf, type Formula } from './formula.ts';
import { FALSE, TRUE, UNKNOWN } from './truth.ts';
import { variablesOf, type Variable, type VariableCase } from './variables.ts';

/** A question with finitely many answers, ready to be analysed for any number of cases. */
export type Question = { readonly diagrams: Diagrams; readonly root: Ref; readonly variables: readonly Variable[] };

/**
 * Prepares a question: several formulas, and the answer (a small whole number) that their truths come to.
 * Undefined where the question is too large for exact analysis; then only the open facts are known.
 */
export function prepare(
  formulas: readonly Formula[],
  atoms: readonly Atom[],
  decide: (truths: readonly boolean[]) => number,
): Question | undefined {
  const used = new Set<number>();
  const unknowns = new Map<string, number>();
  for (const formula of formulas) atomsOf(formula, used);
  const variables = [...variablesOf(atoms, used)];
  for (const why of formulas.flatMap((formula) => unknownsOf(formula))) {
    if (unknowns.has(unknownKey(why))) continue;
    unknowns.set(unknownKey(why), variables.length);
    variables.push({ id: variables.length, facts: [], atoms: [], cases: [{ truths: [] }, { truths: [] }] });
  }
  try {
    const diagrams = new Diagrams(variables);
    const parts = formulas.map((formula) => diagrams.build(formula, unknowns));
    const root = diagrams.combine(parts, (values) => decide(values.map((value) => value === 1)));
    return { variables, ...diagrams.restrict(root, new Map()) };
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

function unknownsOf(formula: Formula): readonly Why[] {
  if (formula.op === 'unknown') return [formula.why];
  if (formula.op === 'not') return unknownsOf(formula.of);
  return formula.op === 'and' || formula.op === 'or' ? formula.of.flatMap(unknownsOf) : [];
}

export type Settling = { readonly facts: readonly string[]; readonly value?: boolean | string };
export type DecidingSet = { readonly settle: readonly Settling[]; readonly answer: number };

export type Analysis = {
  /** Every answer that some completion of the facts reaches. */
  readonly reachable: readonly number[];
  /** The variables that matter, by their facts. */
  readonly relevant: readonly Variable[];
  /** Those that decide whatever their value turns out to be. */
  readonly alwaysDecides: ReadonlySet<number>;
  /** The smallest sets found, fewest facts first. */
  readonly sets: readonly DecidingSet[];
  /** The search for sets stopped at its bound: there may be more. */
  readonly capped: boolean;
};

export function analyse(question: Question, atoms: CaseAtoms, options: { readonly sets: boolean } = { sets: true }): Analysis {
  const possible = possibleCases(question.variables, atoms);
  const { diagrams, root } = narrowed(question, possible);
  const reached = reach(diagrams, root, new Map());
  const relevant = question.variables.filter(({ id, facts }) => facts.length > 0 && reached.byCase.has(id));
  const isRelevant = new Set(relevant.map(({ id }) => id));
  const alwaysDecides = new Set(relevant.filter(({ id }) => (reached.byCase.get(id) ?? []).every(isSingle)).map(({ id }) => id));
  const search = options.sets && !isTerminal(root) ? searchSets(diagrams, root, (id) => isRelevant.has(id)) : { sets: [], capped: false };
  return {
    reachable: answersIn(reached.all),
    relevant,
    alwaysDecides,
    sets: search.sets.map((set) => named(set, relevant)),
    capped: search.capped,
  };
}

/** The question with what is known settled; as it is where nothing is. */
const narrowed = (
  question: Question,
  possible: ReadonlyMap<number, readonly number[]>,
): { readonly diagrams: Diagrams; readonly root: Ref } =>
  possible.size === 0 ? question : question.diagrams.restrict(question.root, possible);

/** For each variable the cases that its known atoms leave possible; a variable of which nothing is known is left out. */
export function possibleCases(variables: readonly Variable[], atoms: CaseAtoms): Map<number, readonly number[]> {
  const possible = new Map<number, readonly number[]>();
  for (const variable of variables) {
    if (variable.atoms.length === 0) continue;
    const truths = variable.atoms.map((atom) => atoms.value(atom).truth);
    if (truths.every((truth) => truth === UNKNOWN)) continue;
    const fits = (one: VariableCase): boolean =>
      truths.every((truth, index) => truth === UNKNOWN || (truth === TRUE) === one.truths[index]);
    const cases = variable.cases.flatMap((one, index) => (fits(one) ? [index] : []));
    if (cases.length > 0) possible.set(variable.id, cases);
  }
  return possible;
}

function named(set: FoundSet, variables: readonly Variable[]): DecidingSet {
  const settle = [...set.cases].map(([id, index]) => {
    const variable = variables.find((one) => one.id === id);
    const value = variable?.cases[index]?.value;
    return value === undefined ? { facts: variable?.facts ?? [] } : { facts: variable?.facts ?? [], value };
  });
  return { settle, answer: set.answer };
}

/** A formula's own question: true or false. */
export const prepareFormula = (formula: Formula, atoms: readonly Atom[]): Question | undefined =>
  prepare([formula], atoms, ([truth]) => (truth === true ? TRUE : FALSE));
