/** The order of judgment: an incurable bar; a curable one or a failed requirement; full permission; otherwise undetermined. */
import { evaluate, type CaseAtoms } from '../rules/evaluate.ts';
import { TRUE, UNKNOWN } from '../rules/truth.ts';
import type { Outcome } from './decision.ts';
import type { Program } from './program.ts';

/** An open ground never lowers an outcome that another has reached, and unknown never permits. */
export function outcomeOf(program: Program, atoms: CaseAtoms): Outcome {
  const barred = evaluate(program.barred, atoms);
  if (barred === TRUE) return 'barred';
  const curable = evaluate(program.curable, atoms);
  if (curable === TRUE) return 'barred-until';
  const open = barred === UNKNOWN || curable === UNKNOWN || program.gaps.some(({ holds }) => evaluate(holds, atoms) !== TRUE);
  return open ? 'undetermined' : 'permitted';
}

export const mayBeBarred = (program: Program, atoms: CaseAtoms): boolean => evaluate(program.barred, atoms) === UNKNOWN;
