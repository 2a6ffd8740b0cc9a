/** Runs the worked cases that stand beside the law and the agreements, and reports each that does not come out as written. */
import { readPersonFile } from '../people/read-person-file.ts';
import type { PersonFileInput } from '../people/person-file.ts';
import { evaluate } from '../rules/evaluate.ts';
import { lowerRule } from '../rules/lower.ts';
import { toAnswer } from '../rules/truth.ts';
import { CaseAtoms } from '../rules/evaluate.ts';
import { factsOfFile } from '../people/facts-of-file.ts';
import { FIRST_RELEASE } from '../instruments/authoring.ts';
import { versionOn } from '../instruments/catalogue.ts';
import type { DecisionCase } from '../instruments/agreement.ts';
import type { RuleCase } from '../instruments/law.ts';
import type { Fault } from '../instruments/check-catalogue.ts';
import { MODES, type Mode, type Rule } from '../rules/rule.ts';
import type { Reading, RuleId } from '../rules/expression.ts';
import { caseFacts } from './case-facts.ts';
import { decide, flipped } from './decide.ts';
import type { Decision } from './decision.ts';
import type { Engine } from './engine.ts';
import { textIn } from './request.ts';

export const checkCases = (engine: Engine): readonly Fault[] => [
  ...engine.catalogue.ruleCases.flatMap((one) => ruleCaseFaults(engine, one)),
  ...engine.catalogue.decisionCases.flatMap((one) => decisionCaseFaults(engine, one)),
];

/** A worked case of one rule; empty where it comes out as written. */
export function ruleCaseFaults(engine: Engine, one: RuleCase): readonly Fault[] {
  const fault = (what: string): Fault => ({
    where: `${one.rule}: ${one.title}`,
    fault: what,
    remedy: 'correct the rule or the case',
  });
  const rule = engine.rule(one.rule);
  if (rule === undefined) return [fault('there is no such rule')];
  const read = readPersonFile(one.file);
  if (!read.ok) return [fault(problemsOf(read.problems))];
  const answer = answerOf(engine, rule, one);
  return answer === one.holds ? [] : [fault(`comes to ${answer}, not ${one.holds}`)];
}

/** What the rule's condition comes to in the case, asked by itself, whatever else bears on the person. */
function answerOf(engine: Engine, rule: Rule, one: RuleCase): boolean | 'unknown' {
  const read = readPersonFile(one.file);
  if (!read.ok) return 'unknown';
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
  const withMode = { ...own, 'proposal.mode': mode };
  const facts = caseFacts(withMode, { agreement, version, on: one.on, asIfInForce: false, ...states }, engine.catalogue);
  const lowered = lowerRule(rule, engine.lowering(mode, FIRST_RELEASE, new Map(Object.entries(one.readings ?? {}))));
  return toAnswer(evaluate(lowered.holds, new CaseAtoms(engine.table.atoms, facts)));
}

function modeOf(named: string | undefined, rule: Rule): Mode {
  const found = MODES.find((mode) => mode === named);
  if (found !== undefined) return found;
  return typeof rule.modes === 'string' ? 'sentence-transfer' : (rule.modes[0] ?? 'sentence-transfer');
}

/** A worked decision; empty where it comes out as written. */
export function decisionCaseFaults(engine: Engine, one: DecisionCase): readonly Fault[] {
  const fault = (what: string): Fault => ({
    where: `${one.agreement}: ${one.id}`,
    fault: what,
    remedy: 'correct the law or the case',
  });
  const main = decideCase(engine, one, new Map());
  if (typeof main === 'string') return [fault(main)];
  const decisive = new Set(main.grounds.filter((ground) => ground.decisive).map(({ rule }) => rule));
  const missing = new Set(main.missing.map((each) => each.fact));
  const readings = (one.readings ?? []).flatMap(({ reading, outcome }) => {
    const chosen = reading === 'all-flipped' ? allFlipped(engine, main) : new Map(Object.entries(reading));
    const decision = decideCase(engine, one, chosen);
    const got = typeof decision === 'string' ? decision : decision.outcome;
    return got === outcome
      ? []
      : [fault(`under ${reading === 'all-flipped' ? reading : JSON.stringify(reading)} it is ${got}, not ${outcome}`)];
  });
  return [
    ...(main.outcome === one.outcome
      ? []
      : [fault(`it is ${main.outcome}, not ${one.outcome}; decided by ${[...decisive].slice(0, 8).join(', ')}`)]),
    ...one.decidedBy.filter((id) => !decisive.has(id)).map((id) => fault(`${id} is not among what decides it`)),
    ...(one.missing ?? []).filter((path) => !missing.has(path)).map((path) => fault(`${path} is not reported missing`)),
    ...readings,
  ];
}

export function decideCase(engine: Engine, one: DecisionCase, readings: ReadonlyMap<RuleId, Reading>): Decision | string {
  const read = readPersonFile(personFileOf(one));
  if (!read.ok) return problemsOf(read.problems);
  const { agreement, on, mode, asIfInForce = false } = one;
  const decided = decide(engine, { agreement, on, knownAt: FIRST_RELEASE, readings, salt: one.id, mode, asIfInForce }, read.value);
  return decided.ok ? decided.value : problemsOf(decided.problems);
}

export const personFileOf = ({ file, id }: DecisionCase): PersonFileInput => ({ id, ...file });

function allFlipped(engine: Engine, { readings }: Decision): ReadonlyMap<RuleId, Reading> {
  return new Map(
    readings.flatMap(({ reading }) => {
      const rule = engine.rule(reading.slice(0, reading.lastIndexOf('=')));
      return rule === undefined ? [] : [[rule.id, flipped(rule)] as const];
    }),
  );
}

const problemsOf = (problems: readonly { readonly path: string; readonly message: { readonly en: string } }[]): string =>
  problems.map(({ path, message }) => `${path}: ${message.en}`).join('; ');
