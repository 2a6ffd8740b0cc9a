/** What the rules compute beside the outcome: time limits, duties that remain, adaptations of the sentence. */
import type { Language } from '../base/text.ts';
import { addToDay } from '../rules/point.ts';
import { evaluate, type CaseAtoms } from '../rules/evaluate.ts';
import { TRUE } from '../rules/truth.ts';
import type { Computation } from '../rules/rule.ts';
import type { Decision } from './decision.ts';
import type { Program } from './program.ts';

type Computed = { readonly rule: string; readonly statement: string; readonly computes: Computation };

export function consequencesOf(
  program: Program,
  atoms: CaseAtoms,
  language: Language,
  on: string,
): Pick<Decision, 'clocks' | 'remedy' | 'adapted'> {
  const computed = program.rules.flatMap(({ rule, holds }): Computed[] =>
    rule.effect === 'compute' && evaluate(holds, atoms) === TRUE
      ? [{ rule: rule.id, statement: rule.statement[language], computes: rule.computes }]
      : [],
  );
  const remedies = computed.flatMap(({ rule, statement, computes }) =>
    computes.kind === 'remedy' || computes.kind === 'consequence' ? [{ when: statement, what: computes.what[language], rule }] : [],
  );
  const [adapted] = computed.flatMap(({ computes }) =>
    computes.kind === 'adaptation'
      ? [{ sentence: textOf(atoms.facts['sentence.imposed']), to: computes.to[language], why: computes.why[language] }]
      : [],
  );
  return {
    clocks: computed.flatMap((one) => (one.computes.kind === 'clock' ? [clock(one.rule, one.computes, atoms, language, on)] : [])),
    ...(remedies.length > 0 ? { remedy: remedies } : {}),
    ...(adapted !== undefined ? { adapted } : {}),
  };
}

/** A limit whose day has passed without the step is not met; one whose day is still to come is open. */
function clock(
  rule: string,
  computes: Extract<Computation, { kind: 'clock' }>,
  { facts }: CaseAtoms,
  language: Language,
  on: string,
): Decision['clocks'][number] {
  const from = facts[computes.from.path];
  const done = computes.metBy === undefined ? undefined : facts[computes.metBy.path];
  const due = typeof from === 'string' ? addToDay(from, computes.within, computes.rounding) : null;
  const met = due === null ? null : typeof done === 'string' ? done <= due : on > due ? false : null;
  return { what: computes.what[language], from: typeof from === 'string' ? from : null, due, met, rule };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : 'unknown');
