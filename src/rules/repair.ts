/**
 * The smallest alteration of a case that would bring a condition to a wanted truth, touching only atoms that may be altered.
 * It is put together part by part, and what is unknown and may not be altered is left as it is:
 * whether the whole suffices is for the caller to judge.
 */
import type { CaseAtoms } from './evaluate.ts';
import type { Formula } from './formula.ts';
import { fromBoolean, UNKNOWN } from './truth.ts';
import { unreachable } from '../base/unreachable.ts';

/** Atoms and the truth that each must come to; `open` counts what is left unknown on the way. */
export type Repair = { readonly set: ReadonlyMap<number, boolean>; readonly open: number };

const NOTHING: Repair = { set: new Map(), open: 0 };
const LEFT_OPEN: Repair = { set: new Map(), open: 1 };

/** Undefined where no alteration of these atoms would do. */
export function repair(formula: Formula, wanted: boolean, atoms: CaseAtoms, mayAlter: (atom: number) => boolean): Repair | undefined {
  switch (formula.op) {
    case 'true':
    case 'false':
      return (formula.op === 'true') === wanted ? NOTHING : undefined;
    case 'unknown':
      return LEFT_OPEN;
    case 'atom':
      return repairAtom(formula.atom, wanted, atoms, mayAlter);
    case 'not':
      return repair(formula.of, !wanted, atoms, mayAlter);
    case 'and':
    case 'or': {
      const parts = formula.of.map((part) => repair(part, wanted, atoms, mayAlter));
      return (formula.op === 'and') === wanted ? together(parts) : smallest(parts);
    }
    default:
      return unreachable(formula);
  }
}

function repairAtom(atom: number, wanted: boolean, atoms: CaseAtoms, mayAlter: (atom: number) => boolean): Repair | undefined {
  const { truth } = atoms.value(atom);
  if (truth === fromBoolean(wanted)) return NOTHING;
  if (mayAlter(atom)) return { set: new Map([[atom, wanted]]), open: 0 };
  return truth === UNKNOWN ? LEFT_OPEN : undefined;
}

/** Every part must come to it. Undefined where one cannot, or where two ask the opposite of one atom. */
function together(parts: readonly (Repair | undefined)[]): Repair | undefined {
  const set = new Map<number, boolean>();
  let open = 0;
  for (const part of parts) {
    if (part === undefined) return undefined;
    for (const [atom, value] of part.set) {
      if ((set.get(atom) ?? value) !== value) return undefined;
      set.set(atom, value);
    }
    open += part.open;
  }
  return { set, open };
}

const smallest = (parts: readonly (Repair | undefined)[]): Repair | undefined =>
  parts.filter((part) => part !== undefined).toSorted((a, b) => a.open - b.open || a.set.size - b.set.size)[0];
