/**
 * A condition with everything that can change assumed to be as favourable as it could be. Where even that is false,
 * only facts that cannot change stand in the way.
 */
import type { Atom } from '../rules/expression.ts';
import { conjunction, disjunction, negation, T, type Formula } from '../rules/formula.ts';
import { pathsRead } from '../rules/paths-read.ts';
import { unreachable } from '../base/unreachable.ts';
import { isChangeable } from '../people/changeable.ts';

export function relax(formula: Formula, atoms: readonly Atom[], positive = true): Formula {
  switch (formula.op) {
    case 'true':
    case 'false':
    case 'unknown':
      return formula;
    case 'atom': {
      const atom = atoms[formula.atom];
      return atom !== undefined && canTurn(atom) ? favourable(positive) : formula;
    }
    case 'not':
      return negation(relax(formula.of, atoms, !positive));
    case 'and':
      return conjunction(formula.of.map((part) => relax(part, atoms, positive)));
    case 'or':
      return disjunction(formula.of.map((part) => relax(part, atoms, positive)));
    default:
      return unreachable(formula);
  }
}

const favourable = (positive: boolean): Formula => (positive ? T : { op: 'false' });

/** An authority may yet find otherwise, and a fact that can change may yet change. */
const canTurn = (atom: Atom): boolean => atom.test === 'finding' || pathsRead(atom).some(isChangeable);
