/** Runs the worked cases that stand beside the law and the agreements, and reports each that does not come out as written. */
import type { Outcome as Result } from '../base/outcome.ts';
import { readPersonFile } from '../people/read-person-file.ts';
import type { PersonFileInput } from '../people/person-file.ts';
import { FIRST_RELEASE } from '../instruments/authoring.ts';
import type { DecisionCase } from '../instruments/agreement.ts';
import type { RuleCase } from '../instruments/law.ts';
import type { Fault } from '../instruments/check-catalogue.ts';
import { lowerRule } from '../rules/lower.ts';
import type { Reading, RuleId } from '../rules/expression.ts';
import { decide, flipped, judge, type Judgment } from './decide.ts';
import type { Decision } from './decision.ts';
import { NO_READINGS, type Engine, type Frame } from './engine.ts';
import { groundsOf } from './grounds.ts';
import { missingFacts } from './missing.ts';
import type { Request } from './request.ts';
import { loweringOf, problemsOf, readyCase, ruleCaseFault, whatDiffers } from './rule-cases.ts';

export const checkCases = (engine: Engine): readonly Fault[] => [
  ...engine.catalogue.ruleCases.flatMap((one) => ruleCaseFaults(engine, one)),
  ...engine.catalogue.decisionCases.flatMap((one) => decisionCaseFaults(engine, one)),
];

/** A worked case of one rule, asked by itself, whatever else bears on the person; empty where it comes out as written. */
export function ruleCaseFaults(engine: Engine, one: RuleCase): readonly Fault[] {
  const ready = readyCase(engine, one);
  if (typeof ready === 'string') return [ruleCaseFault(one, ready)];
  const lowered = lowerRule(ready.rule, loweringOf(engine, ready));
  return whatDiffers(ready, lowered, engine.table.atoms).map((what) => ruleCaseFault(one, what));
}

/** A worked decision; empty where it comes out as written. What it does not speak of is not worked out. */
export function decisionCaseFaults(engine: Engine, one: DecisionCase): readonly Fault[] {
  const fault = (what: string): Fault => ({
    where: `${one.agreement}: ${one.id}`,
    fault: what,
    remedy: 'correct the law or the case',
  });
  const main = judgeCase(engine, one, NO_READINGS);
  if (!main.ok) return [fault(problemsOf(main.problems))];
  const { outcome, frame } = main.value;
  const decisive = decisiveIn(main.value, one.on);
  const missing = missingIn(engine, main.value, one);
  const readings = (one.readings ?? []).flatMap((under) => {
    const { reading } = under;
    const chosen = reading === 'all-flipped' ? allFlipped(engine, frame) : new Map(Object.entries(reading));
    const judged = judgeCase(engine, one, chosen);
    const got = judged.ok ? judged.value.outcome : problemsOf(judged.problems);
    const name = reading === 'all-flipped' ? reading : JSON.stringify(reading);
    return got === under.outcome ? [] : [fault(`under ${name} it is ${got}, not ${under.outcome}`)];
  });
  return [
    ...(outcome === one.outcome ? [] : [fault(`it is ${outcome}, not ${one.outcome}; decided by ${[...decisive].slice(0, 8).join(', ')}`)]),
    ...one.decidedBy.filter((id) => !decisive.has(id)).map((id) => fault(`${id} is not among what decides it`)),
    ...missing.map((path) => fault(`${path} is not reported missing`)),
    ...readings,
  ];
}

/** The whole decision of a worked case. */
export function decideCase(engine: Engine, one: DecisionCase, readings: ReadonlyMap<RuleId, Reading>): Decision | string {
  const read = readPersonFile(personFileOf(one));
  if (!read.ok) return problemsOf(read.problems);
  const decided = decide(engine, requestOf(one, readings), read.value);
  return decided.ok ? decided.value : problemsOf(decided.problems);
}

function judgeCase(engine: Engine, one: DecisionCase, readings: ReadonlyMap<RuleId, Reading>): Result<Judgment> {
  const read = readPersonFile(personFileOf(one));
  return read.ok ? judge(engine, requestOf(one, readings), read.value) : read;
}

const personFileOf = ({ file, id }: DecisionCase): PersonFileInput => ({ id, ...file });

const requestOf = ({ agreement, on, mode, asIfInForce = false, id }: DecisionCase, readings: ReadonlyMap<RuleId, Reading>): Request => ({
  agreement,
  on,
  knownAt: FIRST_RELEASE,
  readings,
  salt: id,
  mode,
  asIfInForce,
});

function decisiveIn({ program, atoms, known, outcome }: Judgment, on: string): ReadonlySet<RuleId> {
  const grounds = groundsOf(program, { atoms, sources: known.sources, language: 'en', readings: NO_READINGS, on, outcome, proofs: false });
  return new Set(grounds.flatMap(({ decisive, rule }) => (decisive ? [rule] : [])));
}

/** Those named by the case that are not reported. */
function missingIn(engine: Engine, { program, atoms }: Judgment, { missing = [] }: DecisionCase): readonly string[] {
  if (missing.length === 0) return [];
  const reported = missingFacts(engine, program, atoms);
  return missing.filter((path) => !reported.has(path));
}

const allFlipped = (engine: Engine, frame: Frame): ReadonlyMap<RuleId, Reading> =>
  new Map(engine.contested(frame).map((rule) => [rule.id, flipped(rule)]));
