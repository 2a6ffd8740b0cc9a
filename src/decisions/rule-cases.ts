/** A worked case of one rule: made ready once, and asked of the law as it stands or as it might be. */
import type { Problem } from '../base/outcome.ts';
import { readPersonFile } from '../people/read-person-file.ts';
import { factsOfFile } from '../people/facts-of-file.ts';
import { FIRST_RELEASE } from '../instruments/authoring.ts';
import { versionOn } from '../instruments/catalogue.ts';
import type { Fault } from '../instruments/check-catalogue.ts';
import type { RuleCase } from '../instruments/law.ts';
import { CaseAtoms, evaluate, reasons } from '../rules/evaluate.ts';
import type { Atom } from '../rules/expression.ts';
import type { Facts } from '../rules/facts.ts';
import { speaksIn, type LoweredRule, type LoweringContext } from '../rules/lower.ts';
import { MODES, type Mode, type Rule } from '../rules/rule.ts';
import { toAnswer } from '../rules/truth.ts';
import { caseFacts } from './case-facts.ts';
import type { Engine } from './engine.ts';
import { textIn } from './request.ts';

/** The case with everything that it is read against, save the law itself. */
export type ReadyCase = { readonly one: RuleCase; readonly rule: Rule; readonly mode: Mode; readonly facts: Facts };

/** A sentence where the case cannot be read. */
export function readyCase(engine: Engine, one: RuleCase): ReadyCase | string {
  const rule = engine.rule(one.rule);
  if (rule === undefined) return 'there is no such rule';
  const read = readPersonFile(one.file);
  if (!read.ok) return problemsOf(read.problems);
  const own = factsOfFile(read.value).facts;
  const mode = modeOf(textIn(own, 'proposal.mode'), rule);
  const agreement = one.agreement === undefined ? undefined : engine.agreement(one.agreement);
  const version = agreement === undefined ? undefined : versionOn(agreement, one.on);
  const state = (role: 'sending' | 'receiving'): string | undefined =>
    agreement?.parties.find((party) => party.role === role)?.country ?? textIn(own, `proposal.${role}State`);
  const states = {
    sendingState: state('sending'),
    receivingState: state('receiving'),
    facility: textIn(own, 'proposal.facility'),
  };
  const setting = { agreement, version, on: one.on, asIfInForce: false, ...states };
  const facts = caseFacts({ ...own, 'proposal.mode': mode }, setting, engine.catalogue);
  return { one, rule, mode, facts: { ...facts, ...one.supposing } };
}

function modeOf(named: string | undefined, rule: Rule): Mode {
  const found = MODES.find((mode) => mode === named);
  if (found !== undefined) return found;
  return typeof rule.modes === 'string' ? 'sentence-transfer' : (rule.modes[0] ?? 'sentence-transfer');
}

/** The law that the case is read against: in its mode, under its readings. */
export const loweringOf = (engine: Engine, { one, mode }: ReadyCase): LoweringContext =>
  engine.lowering(mode, FIRST_RELEASE, new Map(Object.entries(one.readings ?? {})));

/** What in the case does not come out as written. */
export function whatDiffers({ one, rule, mode, facts }: ReadyCase, lowered: LoweredRule, atoms: readonly Atom[]): readonly string[] {
  const known = new CaseAtoms(atoms, facts);
  const inPlay = speaksIn(rule, mode) && toAnswer(evaluate(lowered.applies, known));
  const answer = toAnswer(evaluate(lowered.holds, known));
  const { applies = true, holds, because = [] } = one;
  const named = because.length === 0 ? [] : reasons(lowered.holds, known).map(({ ref }) => ref);
  const silent = because.filter((ref) => !named.includes(ref));
  return [
    ...(inPlay === applies ? [] : [`whether it is in play comes to ${inPlay}, not ${applies}`]),
    ...(answer === holds ? [] : [`comes to ${answer}, not ${holds}`]),
    ...(silent.length === 0 ? [] : [`is not said to turn on ${silent.join(', ')}, but on ${named.join(', ') || 'nothing'}`]),
  ];
}

export const ruleCaseFault = ({ rule, title }: RuleCase, fault: string): Fault => ({
  where: `${rule}: ${title}`,
  fault,
  remedy: 'correct the rule or the case',
});

export const problemsOf = (problems: readonly Problem[]): string =>
  problems.map(({ path, message }) => `${path}: ${message.en}`).join('; ');
