/**
 * What would alter the answer. Only what can change may be touched: the person's own consent, counsel, information, notice, verification,
 * an appeal ended, an order, a court's title, the passing of time. This tells what follows; it advises nothing and asks for no consent.
 */
import { CaseAtoms, evaluate } from '../rules/evaluate.ts';
import type { Atom } from '../rules/expression.ts';
import { printAtom } from '../rules/print.ts';
import { pathsRead } from '../rules/paths-read.ts';
import { repair, type Repair } from '../rules/repair.ts';
import { FALSE } from '../rules/truth.ts';
import { isChangeable } from '../people/changeable.ts';
import type { Change, Outcome } from './decision.ts';
import { countsOf } from './grounds.ts';
import { outcomeOf } from './outcome.ts';
import type { InPlay, Program } from './program.ts';

const CHANGES_MAX = 12;

export function changesOf(program: Program, atoms: CaseAtoms, outcome: Outcome): readonly Change[] {
  switch (outcome) {
    case 'barred':
      return [];
    case 'permitted':
      return judged(
        program.rules.flatMap((one) => against(one, atoms)),
        program,
        atoms,
        outcome,
      );
    case 'barred-until':
      return judged([joined(program, atoms, ['against']), joined(program, atoms, ['against', 'open'])], program, atoms, outcome);
    case 'undetermined':
      return judged([joined(program, atoms, ['open'])], program, atoms, outcome);
  }
}

/** The truth that a rule must come to so as not to stand in the way; undefined where it never does. */
function favourable({ rule }: InPlay): boolean | undefined {
  if (rule.effect === 'bar' || rule.effect === 'bar-until') return false;
  return rule.effect === 'requires' || rule.effect === 'permits' ? true : undefined;
}

/** An authority's finding is its own to make, and no change that anybody here could bring about. */
const mayAlter =
  (atoms: CaseAtoms) =>
  (index: number): boolean => {
    const atom = atoms.atoms[index];
    return atom !== undefined && atom.test !== 'finding' && pathsRead(atom).some(isChangeable);
  };

function against(one: InPlay, atoms: CaseAtoms): readonly Repair[] {
  const wanted = favourable(one);
  if (wanted === undefined || evaluate(one.applies, atoms) === FALSE) return [];
  const found = repair(one.holds, !wanted, atoms, mayAlter(atoms));
  return found === undefined ? [] : [found];
}

/** For every ground that counts in one of these ways its smallest alteration, all of them together; undefined where one cannot be turned. */
function joined(program: Program, atoms: CaseAtoms, counting: readonly ('against' | 'open')[]): Repair | undefined {
  const set = new Map<number, boolean>();
  for (const one of program.rules) {
    const wanted = favourable(one);
    if (wanted === undefined || evaluate(one.applies, atoms) === FALSE) continue;
    const counts = countsOf(one.rule.effect, evaluate(one.holds, atoms));
    if (counts !== 'against' && counts !== 'open') continue;
    if (!counting.includes(counts)) continue;
    const found = repair(one.holds, wanted, atoms, mayAlter(atoms));
    if (found === undefined && counts === 'against') return undefined;
    for (const [atom, value] of found?.set ?? []) {
      if ((set.get(atom) ?? value) !== value) return undefined;
      set.set(atom, value);
    }
  }
  return { set, open: 0 };
}

/** Judges each alteration by Kleene's own outcome: `certain` where it decides, whatever is still unknown. */
function judged(repairs: readonly (Repair | undefined)[], program: Program, atoms: CaseAtoms, outcome: Outcome): readonly Change[] {
  const changes: Change[] = [];
  for (const found of repairs) {
    const altered = found === undefined || found.set.size === 0 ? undefined : alter(atoms, found);
    if (altered === undefined || changes.length >= CHANGES_MAX) continue;
    const after = outcomeOf(program, altered.atoms);
    const change: Change = { set: altered.set, outcome: after, certain: after !== 'undetermined' };
    if (after !== outcome && !changes.some((one) => one.outcome === after && holdsAll(change, one))) changes.push(change);
  }
  return changes;
}

const holdsAll = (larger: Change, smaller: Change): boolean =>
  smaller.set.every((one) => larger.set.some(({ fact, to }) => fact === one.fact && to === one.to));

type Altered = { readonly atoms: CaseAtoms; readonly set: Change['set'] };

/** The case with the alteration made: by the facts' values where they can be named, otherwise by the truth of what is compared. */
function alter(atoms: CaseAtoms, { set }: Repair): Altered | undefined {
  const demands = [...set].flatMap(([index, wanted]) => {
    const atom = atoms.atoms[index];
    return atom === undefined ? [] : [{ index, atom, wanted }];
  });
  const settings: Change['set'][number][] = [];
  const facts: Record<string, boolean | string> = {};
  const supposed = new Map<number, boolean>();
  for (const [fact, own] of Map.groupBy(demands, ({ atom }) => changedFact(atom))) {
    const value = valueFor(own);
    if (value === null) return undefined;
    if (value !== undefined) facts[fact] = value;
    else for (const { index, wanted } of own) supposed.set(index, wanted);
    settings.push({ fact, to: value ?? own.map(({ atom, wanted }) => `${wanted ? '' : 'not: '}${printAtom(atom)}`).join('; ') });
  }
  return { atoms: new CaseAtoms(atoms.atoms, { ...atoms.facts, ...facts }).supposing(supposed), set: settings };
}

const changedFact = (atom: Atom): string => pathsRead(atom).find(isChangeable) ?? '';

/** One value that meets every demand on a fact; undefined where a demand is a comparison and names none, null where no value can. */
function valueFor(demands: readonly { readonly atom: Atom; readonly wanted: boolean }[]): boolean | string | null | undefined {
  const [first] = demands;
  if (first?.atom.test === 'true') return first.wanted;
  if (first?.atom.test !== 'one-of') return undefined;
  const { fact, among } = first.atom;
  const named = among.flatMap((operand) => ('literal' in operand ? [operand.literal] : []));
  const options = fact.kind === 'choice' ? fact.values : named;
  const meets = (value: string): boolean =>
    demands.every(
      ({ atom, wanted }) =>
        atom.test === 'one-of' && atom.among.some((operand) => 'literal' in operand && operand.literal === value) === wanted,
    );
  return options.find(meets) ?? (fact.kind === 'choice' ? null : undefined);
}
