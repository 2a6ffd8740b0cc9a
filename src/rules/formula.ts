/**
 * The small core to which every condition is lowered: AND, OR, NOT over atoms, the choice of a law's version by day, and unknowns that carry
 * their reason. The interpreter, the generated code, the exact analysis and SQL all read this form and nothing else.
 */
import type { Atom, Why } from './expression.ts';

export type Formula =
  | { readonly op: 'true' }
  | { readonly op: 'false' }
  | { readonly op: 'unknown'; readonly why: Why }
  /** An atom by its index in the table. */
  | { readonly op: 'atom'; readonly atom: number }
  | { readonly op: 'and' | 'or'; readonly of: readonly Formula[] }
  | { readonly op: 'not'; readonly of: Formula };

export const T: Formula = { op: 'true' };
export const F: Formula = { op: 'false' };

/** Builds AND, leaving out what cannot matter: `true` parts, and everything beside a `false` one. */
export function conjunction(parts: readonly Formula[]): Formula {
  const flat = parts.flatMap((part) => (part.op === 'and' ? part.of : [part])).filter((part) => part.op !== 'true');
  if (flat.some((part) => part.op === 'false')) return F;
  const [only] = flat;
  return only === undefined ? T : flat.length === 1 ? only : { op: 'and', of: flat };
}

export function disjunction(parts: readonly Formula[]): Formula {
  const flat = parts.flatMap((part) => (part.op === 'or' ? part.of : [part])).filter((part) => part.op !== 'false');
  if (flat.some((part) => part.op === 'true')) return T;
  const [only] = flat;
  return only === undefined ? F : flat.length === 1 ? only : { op: 'or', of: flat };
}

export function negation(part: Formula): Formula {
  if (part.op === 'true') return F;
  if (part.op === 'false') return T;
  return part.op === 'not' ? part.of : { op: 'not', of: part };
}

export const unknownFormula = (why: Why): Formula => ({ op: 'unknown', why });

/** True where all parts agree on true, false where all agree on false, otherwise unknown for the reason given. */
export const consensus = (parts: readonly Formula[], why: Why): Formula =>
  disjunction([conjunction(parts), conjunction([disjunction(parts), unknownFormula(why)])]);

/** Every atom once: two rules that ask the same thing share the answer. */
export class AtomTable {
  readonly atoms: Atom[] = [];
  readonly #indexes = new Map<string, number>();
  /** Atoms met before, as objects: a rule is lowered many times, and writing an atom out is most of the work. */
  readonly #met = new WeakMap<Atom, number>();

  /** The atom's index, adding it where it is new. */
  index(atom: Atom): number {
    const met = this.#met.get(atom);
    if (met !== undefined) return met;
    const key = JSON.stringify(atom);
    const found = this.#indexes.get(key);
    const index = found ?? this.atoms.push(atom) - 1;
    if (found === undefined) this.#indexes.set(key, index);
    this.#met.set(atom, index);
    return index;
  }
}

/** The indexes of all atoms that a formula reads. */
export function atomsOf(formula: Formula, into: Set<number> = new Set()): Set<number> {
  if (formula.op === 'atom') into.add(formula.atom);
  else if (formula.op === 'not') atomsOf(formula.of, into);
  else if (formula.op === 'and' || formula.op === 'or') for (const part of formula.of) atomsOf(part, into);
  return into;
}
