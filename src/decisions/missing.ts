/** Which open facts matter, what each would settle, and the smallest sets that would decide. */
import type { Language } from '../base/text.ts';
import { analyse } from '../rules/analysis.ts';
import { evaluate, reasons, type CaseAtoms } from '../rules/evaluate.ts';
import { FALSE, UNKNOWN } from '../rules/truth.ts';
import { questionAbout } from '../people/question-about.ts';
import { OUTCOMES, type Decision, type Missing, type Outcome } from './decision.ts';
import type { Engine } from './engine.ts';
import { countsOf } from './grounds.ts';
import type { InPlay, Program } from './program.ts';

export type Openness = { readonly missing: readonly Missing[]; readonly decidingSets: Decision['decidingSets'] };

/** Facts about which nobody can be asked here: the agreement's, the law's and the place's own data are shown with their grounds. */
const NOT_ASKED = /^(agreement|law|place)\./;

/**
 * Every fact that could settle some open ground, exactly; first those that bear on the outcome as it stands.
 * `always`: whatever the answer, the outcome is then decided. Nothing bears on an outcome that is barred already.
 */
export function opennessOf(engine: Engine, program: Program, atoms: CaseAtoms, reached: Outcome, language: Language): Openness {
  const question = reached === 'barred' ? undefined : program.question();
  const outcome = question === undefined ? undefined : analyse(question, atoms);
  const bearing = new Map<string, boolean>();
  for (const variable of outcome?.relevant ?? [])
    for (const fact of variable.facts)
      bearing.set(fact, (bearing.get(fact) ?? false) || (outcome?.alwaysDecides.has(variable.id) ?? false));
  const facts = missingFacts(engine, program, atoms);
  const rank = (fact: string): number => (bearing.get(fact) === true ? 2 : bearing.has(fact) ? 1 : 0);
  const sorted = [...facts.keys()].toSorted((a, b) => rank(b) - rank(a) || (facts.get(b) ?? 0) - (facts.get(a) ?? 0) || (a < b ? -1 : 1));
  const missing = sorted.map((fact): Missing => {
    const { ask, burden } = questionAbout(fact);
    return { fact, question: ask[language], decides: bearing.get(fact) === true ? 'always' : 'could', burden };
  });
  const sets = (outcome?.sets ?? []).map(({ settle, answer }) => ({
    facts: settle.flatMap(({ facts: names, value }) => names.map((fact) => (value === undefined ? { fact } : { fact, is: value }))),
    outcome: OUTCOMES[answer] ?? 'undetermined',
  }));
  return { missing, decidingSets: { sets, capped: outcome?.capped ?? reached !== 'barred' } };
}

/** The facts that could settle some open ground, and how many grounds each; the outcome as a whole is not looked at. */
export function missingFacts(engine: Engine, program: Program, atoms: CaseAtoms): ReadonlyMap<string, number> {
  const facts = new Map<string, number>();
  for (const one of program.rules)
    if (isOpen(one, atoms)) for (const fact of relevantTo(engine, one, atoms)) facts.set(fact, (facts.get(fact) ?? 0) + 1);
  return new Map([...facts].filter(([fact]) => !NOT_ASKED.test(fact) && isUnknown(fact, atoms)));
}

/** What an exception lacks is asked for through the rule that it would lift. */
const isOpen = ({ rule, applies, holds }: InPlay, atoms: CaseAtoms): boolean =>
  rule.effect !== 'compute' &&
  rule.effect !== 'factor' &&
  rule.effect !== 'exception' &&
  evaluate(applies, atoms) !== FALSE &&
  countsOf(rule.effect, evaluate(holds, atoms)) === 'open';

/** An open condition with one variable turns on that variable; with more, analysis tells. */
function relevantTo(engine: Engine, { holds }: InPlay, atoms: CaseAtoms): readonly string[] {
  const question = engine.question(holds);
  if (question?.variables.length === 1) return question.variables.flatMap(({ facts }) => facts);
  if (question !== undefined) return analyse(question, atoms, { sets: false }).relevant.flatMap(({ facts }) => facts);
  return evaluate(holds, atoms) === UNKNOWN ? reasons(holds, atoms).map(({ ref }) => ref) : [];
}

/** A fact that is known in full is not missing, even where it is one of several that an open comparison reads. */
function isUnknown(fact: string, atoms: CaseAtoms): boolean {
  const value = atoms.facts[fact];
  if (value === undefined) return true;
  return typeof value === 'object' && ('conflict' in value || 'earliest' in value || 'items' in value || 'records' in value);
}
