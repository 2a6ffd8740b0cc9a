/** Which facts an atom reads. */
import type { Atom, Expression } from './expression.ts';
import { unreachable } from '../base/unreachable.ts';

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
