/** The interpreter: what a formula comes to on given facts, and why it is unknown where it is. */
import { atomValue, type AtomValue } from './atom-value.ts';
import type { Atom, Why } from './expression.ts';
import type { Facts } from './facts.ts';
import type { Formula } from './formula.ts';
import { pathsRead } from './paths-read.ts';
import { FALSE, negate, TRUE, UNKNOWN, type Truth } from './truth.ts';
import { unreachable } from '../base/unreachable.ts';

/** Atoms of one case, each settled at most once however many rules read it. */
export class CaseAtoms {
  readonly atoms: readonly Atom[];
  readonly facts: Facts;
  readonly truths = new Map<Formula, Truth>();
  readonly #values: (AtomValue | undefined)[] = [];

  constructor(atoms: readonly Atom[], facts: Facts) {
    this.atoms = atoms;
    this.facts = facts;
  }

  /** The same case, supposing that some atoms came out otherwise. What was settled already is kept. */
  supposing(supposed: ReadonlyMap<number, boolean>): CaseAtoms {
    const other = new CaseAtoms(this.atoms, this.facts);
    other.#values.push(...this.#values);
    for (const [index, value] of supposed) other.#values[index] = { truth: value ? TRUE : FALSE, why: [] };
    return other;
  }

  /** The same case with one fact otherwise. What the atoms that do not read it came to is kept. */
  withFact(path: string, value: string): CaseAtoms {
    const other = new CaseAtoms(this.atoms, { ...this.facts, [path]: value });
    for (const [index, settled] of this.#values.entries()) {
      const atom = this.atoms[index];
      if (settled !== undefined && atom !== undefined && !reads(atom, path)) other.#values[index] = settled;
    }
    return other;
  }

  value(index: number): AtomValue {
    const settled = this.#values[index];
    if (settled !== undefined) return settled;
    const atom = this.atoms[index];
    if (atom === undefined) throw new Error(`no atom ${index}`);
    const value = atomValue(atom, this.facts);
    this.#values[index] = value;
    return value;
  }
}

/** Junctions are remembered for the case: many rules, and every outcome, are made of the same parts. */
export function evaluate(formula: Formula, atoms: CaseAtoms): Truth {
  if (formula.op !== 'and' && formula.op !== 'or') return evaluateAnew(formula, atoms);
  const known = atoms.truths.get(formula);
  if (known !== undefined) return known;
  const truth = evaluateAnew(formula, atoms);
  atoms.truths.set(formula, truth);
  return truth;
}

function evaluateAnew(formula: Formula, atoms: CaseAtoms): Truth {
  switch (formula.op) {
    case 'true':
      return TRUE;
    case 'false':
      return FALSE;
    case 'unknown':
      return UNKNOWN;
    case 'atom':
      return atoms.value(formula.atom).truth;
    case 'not':
      return negate(evaluate(formula.of, atoms));
    case 'and': {
      let truth: Truth = TRUE;
      for (const part of formula.of) {
        const value = evaluate(part, atoms);
        if (value === FALSE) return FALSE;
        if (value === UNKNOWN) truth = UNKNOWN;
      }
      return truth;
    }
    case 'or': {
      let truth: Truth = FALSE;
      for (const part of formula.of) {
        const value = evaluate(part, atoms);
        if (value === TRUE) return TRUE;
        if (value === UNKNOWN) truth = UNKNOWN;
      }
      return truth;
    }
    default:
      return unreachable(formula);
  }
}

/** Why the formula is unknown: the reasons of those parts alone that are themselves unknown, each once. Empty where it is known. */
export function reasons(formula: Formula, atoms: CaseAtoms): readonly Why[] {
  const found = new Map<string, Why>();
  collectReasons(formula, atoms, found);
  return [...found.values()];
}

function collectReasons(formula: Formula, atoms: CaseAtoms, found: Map<string, Why>): void {
  if (evaluate(formula, atoms) !== UNKNOWN) return;
  const add = (why: Why): unknown => found.set(`${why.reason} ${why.ref}`, why);
  if (formula.op === 'unknown') add(formula.why);
  else if (formula.op === 'atom') for (const why of atoms.value(formula.atom).why) add(why);
  else if (formula.op === 'not') collectReasons(formula.of, atoms, found);
  else if (formula.op === 'and' || formula.op === 'or') for (const part of formula.of) collectReasons(part, atoms, found);
}

const READ_BY = new WeakMap<Atom, readonly string[]>();

function reads(atom: Atom, path: string): boolean {
  const known = READ_BY.get(atom);
  if (known !== undefined) return known.includes(path);
  const paths = pathsRead(atom);
  READ_BY.set(atom, paths);
  return paths.includes(path);
}
