/**
 * What would alter the answer. Only what can change may be touched: the person's own consent, counsel, information, notice, verification,
 * an appeal ended, an order, a court's title, the passing of time. This tells what follows; it advises nothing and asks for no consent.
 */
import { waysTo, type WayTo } from '../rules/analysis.ts';
import { evaluate, type CaseAtoms } from '../rules/evaluate.ts';
import { printAtom } from '../rules/print.ts';
import { FALSE, TRUE, UNKNOWN, type Truth } from '../rules/truth.ts';
import type { Variable, VariableCase } from '../rules/variables.ts';
import { isChangeable } from '../people/changeable.ts';
import type { Change, Outcome } from './decision.ts';
import type { Engine } from './engine.ts';
import { countsOf } from './grounds.ts';
import { outcomeOf } from './outcome.ts';
import type { InPlay, Program } from './program.ts';

const CHANGES_MAX = 12;
/** Ways tried for one ground; the smallest come first. */
const WAYS_MAX = 3;

export function changesOf(engine: Engine, program: Program, atoms: CaseAtoms, outcome: Outcome): readonly Change[] {
  switch (outcome) {
    case 'barred':
      return [];
    case 'permitted':
      return distinct(
        program.rules.flatMap((one) => waysAgainst(engine, one, atoms)),
        engine,
        program,
        atoms,
        outcome,
      );
    case 'barred-until':
      return distinct(
        [...joined(engine, program, atoms, ['against']), ...joined(engine, program, atoms, ['against', 'open'])],
        engine,
        program,
        atoms,
        outcome,
      );
    case 'undetermined':
      return distinct(joined(engine, program, atoms, ['open']), engine, program, atoms, outcome);
  }
}

const changeableOnly = (variable: Variable): boolean =>
  variable.facts.length > 0 && variable.facts.some(isChangeable) && !variable.facts.some((fact) => fact.startsWith('findings'));

/** The truth that a rule must come to so as not to stand in the way. */
const favourable = ({ rule }: InPlay): Truth | undefined => {
  switch (rule.effect) {
    case 'bar':
    case 'bar-until':
      return FALSE;
    case 'requires':
    case 'permits':
      return TRUE;
    case 'exception':
    case 'factor':
    case 'compute':
      return undefined;
  }
};

function ways(engine: Engine, one: InPlay, atoms: CaseAtoms, wanted: Truth): readonly WayTo[] {
  const question = engine.question(one.holds);
  if (question === undefined) return [];
  const found = waysTo(question, atoms, wanted, changeableOnly).map((way) => actualChanges(way, atoms));
  return found
    .filter((way) => way.size > 0)
    .toSorted((a, b) => a.size - b.size)
    .slice(0, WAYS_MAX);
}

/** Leaves out what is so already. */
const actualChanges = (way: WayTo, atoms: CaseAtoms): WayTo => new Map([...way].filter(([variable, one]) => !isSo(variable, one, atoms)));

const isSo = (variable: Variable, one: VariableCase, atoms: CaseAtoms): boolean =>
  variable.atoms.every((atom, position) => {
    const { truth } = atoms.value(atom);
    return truth !== UNKNOWN && (truth === TRUE) === one.truths[position];
  });

const waysAgainst = (engine: Engine, one: InPlay, atoms: CaseAtoms): readonly WayTo[] => {
  const wanted = favourable(one);
  return wanted === undefined || evaluate(one.applies, atoms) === FALSE ? [] : ways(engine, one, atoms, wanted === TRUE ? FALSE : TRUE);
};

/** For every ground that counts in one of these ways, its smallest change; all of them together. A ground that no change can turn leaves nothing to join. */
function joined(engine: Engine, program: Program, atoms: CaseAtoms, counting: readonly ('against' | 'open')[]): readonly WayTo[] {
  const together = new Map<number, { readonly variable: Variable; readonly one: VariableCase }>();
  for (const one of program.rules) {
    const wanted = favourable(one);
    if (wanted === undefined || evaluate(one.applies, atoms) === FALSE) continue;
    const counts = countsOf(one.rule.effect, evaluate(one.holds, atoms));
    if (counts !== 'against' && counts !== 'open') continue;
    if (!counting.includes(counts)) continue;
    const [smallest] = ways(engine, one, atoms, wanted);
    if (smallest === undefined && counts === 'against') return [];
    for (const [variable, chosen] of smallest ?? []) together.set(variable.atoms[0] ?? -1, { variable, one: chosen });
  }
  return [new Map([...together.values()].map(({ variable, one }) => [variable, one]))];
}

/** Judges each way by Kleene's own outcome: `certain` where it decides, whatever is still unknown. */
function distinct(found: readonly WayTo[], engine: Engine, program: Program, atoms: CaseAtoms, outcome: Outcome): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const way of found) {
    if (way.size === 0 || changes.size >= CHANGES_MAX) continue;
    const after = outcomeOf(program, atoms.supposing(supposition(way)));
    if (after === outcome) continue;
    const change: Change = {
      set: [...way].map(([variable, one]) => settingOf(variable, one, engine)),
      outcome: after,
      certain: after !== 'undetermined',
    };
    changes.set(JSON.stringify(change.set), change);
  }
  return [...changes.values()];
}

const supposition = (way: WayTo): ReadonlyMap<number, boolean> =>
  new Map(
    [...way].flatMap(([variable, one]) => variable.atoms.map((atom, position): [number, boolean] => [atom, one.truths[position] ?? false])),
  );

/** A value where the case has one; otherwise the condition that must come to hold, in words. */
function settingOf(variable: Variable, one: VariableCase, engine: Engine): { readonly fact: string; readonly to: boolean | string } {
  const [index] = variable.atoms;
  const atom = index === undefined ? undefined : engine.table.atoms[index];
  const [fact = ''] = variable.facts.filter(isChangeable);
  if (atom?.test === 'true' || atom?.test === 'one-of')
    return { fact, to: one.value ?? (atom.test === 'true' ? (one.truths[0] ?? false) : `≠ ${printAtom(atom)}`) };
  const words = variable.atoms.map((each, position) => {
    const member = engine.table.atoms[each];
    return member === undefined ? '' : `${one.truths[position] === true ? '' : 'not: '}${printAtom(member)}`;
  });
  return { fact, to: words.join('; ') };
}
