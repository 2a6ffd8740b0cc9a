/**
 * May this person be sent? One person × agreement × day → a decision: an outcome with every ground cited, what is missing, and what would change it.
 */
import { hashJson } from '../base/hash.ts';
import type { Json } from '../base/canonical-json.ts';
import { accepted, type Outcome as Result } from '../base/outcome.ts';
import { CaseAtoms, evaluate } from '../rules/evaluate.ts';
import { FALSE } from '../rules/truth.ts';
import { MODES, type Mode, type Rule } from '../rules/rule.ts';
import type { Reading, RuleId } from '../rules/expression.ts';
import { factsOfFile, type KnownFacts } from '../people/facts-of-file.ts';
import type { PersonFile } from '../people/person-file.ts';
import { caseFacts } from './case-facts.ts';
import { changesOf } from './changes.ts';
import { consequencesOf } from './consequences.ts';
import type { Decision, Outcome } from './decision.ts';
import { ENGINE, NO_READINGS, type Engine, type Frame } from './engine.ts';
import { decisiveRules, groundsOf } from './grounds.ts';
import { opennessOf } from './missing.ts';
import { mayBeBarred, outcomeOf } from './outcome.ts';
import type { Program } from './program.ts';
import { frameOf, IMPRISONING, textIn, type Request } from './request.ts';

/** The outcome alone, with what it was reached from. */
export type Judgment = {
  readonly known: KnownFacts;
  readonly frame: Frame;
  readonly atoms: CaseAtoms;
  readonly program: Program;
  readonly outcome: Outcome;
};

export function judge(engine: Engine, request: Request, file: PersonFile): Result<Judgment> {
  const known = factsOfFile(file);
  const framed = frameOf(engine, request, known.facts);
  if (!framed.ok) return framed;
  const frame = framed.value;
  const atoms = atomsOfCase(engine, request, frame, known);
  const program = engine.program(frame, request.readings ?? NO_READINGS);
  return accepted({ known, frame, atoms, program, outcome: outcomeOf(program, atoms) });
}

export function decide(engine: Engine, request: Request, file: PersonFile): Result<Decision> {
  const judged = judge(engine, request, file);
  if (!judged.ok) return judged;
  const { known, frame, atoms, program, outcome } = judged.value;
  const readings = request.readings ?? NO_READINGS;
  const language = request.language ?? 'en';
  const alternatives = readingsOf(engine, frame, atoms);
  const decision: Omit<Decision, 'receipt'> = {
    agreement: frame.agreement.id,
    version: frame.version.id,
    mode: frame.mode,
    on: request.on,
    knownAt: request.knownAt,
    ...(file.id === undefined ? {} : { id: file.id }),
    ...(file.weight === undefined ? {} : { weight: file.weight }),
    outcome,
    contested: new Set(alternatives.map((one) => one.outcome)).size > 1,
    mayBeBarred: mayBeBarred(program, atoms),
    operable: frame.agreement.operable,
    ...(request.asIfInForce === true ? { asIfInForce: true as const } : {}),
    readings: alternatives,
    grounds: groundsOf(program, {
      atoms,
      sources: known.sources,
      language,
      readings,
      on: request.on,
      outcome,
      proofs: request.proofs === true,
    }),
    ...opennessOf(engine, program, atoms, outcome, language),
    changes: changesOf(program, atoms, outcome),
    mayBeRefused: program.rules.flatMap(({ rule, holds }) =>
      rule.effect === 'factor' && rule.mayRefuse !== undefined && evaluate(holds, atoms) !== FALSE
        ? [{ rule: rule.id, by: rule.mayRefuse[language] }]
        : [],
    ),
    ...consequencesOf(program, atoms, language, request.on),
    decides: decidersOf(program, atoms, language),
    otherModes: otherModes(engine, frame, atoms, readings),
    law: engine.lawUsed(frame),
  };
  return accepted({ ...decision, receipt: receiptOf(decision, file, request) });
}

export function atomsOfCase(engine: Engine, request: Request, frame: Frame, known: KnownFacts): CaseAtoms {
  const { agreement, version, sendingState, receivingState } = frame;
  const facility = textIn(known.facts, 'proposal.facility');
  const setting = {
    agreement,
    version,
    on: request.on,
    sendingState,
    receivingState,
    facility,
    asIfInForce: request.asIfInForce === true,
  };
  return new CaseAtoms(engine.table.atoms, caseFacts({ ...known.facts, 'proposal.mode': frame.mode }, setting, engine.catalogue));
}

/** All defaults; each contested rule flipped alone; all flipped. */
function readingsOf(engine: Engine, frame: Frame, atoms: CaseAtoms): Decision['readings'] {
  const contested = engine.contested(frame);
  const under = (readings: ReadonlyMap<RuleId, Reading>): Outcome => outcomeOf(engine.program(frame, readings), atoms);
  const flips = contested.map((rule): [RuleId, Reading] => [rule.id, flipped(rule)]);
  return [
    { reading: 'default', outcome: under(NO_READINGS) },
    ...flips.map(([id, reading]) => ({ reading: `${id}=${reading}`, outcome: under(new Map([[id, reading]])) })),
    ...(flips.length > 1 ? [{ reading: 'all-flipped', outcome: under(new Map(flips)) }] : []),
  ];
}

export const flipped = (rule: Rule): Reading => (rule.standing.kind === 'contested' && rule.standing.default === 'B' ? 'A' : 'B');

/** Listed, and never a way to lift the outcome: a change of mode is a different act in law. */
function otherModes(engine: Engine, frame: Frame, atoms: CaseAtoms, readings: ReadonlyMap<RuleId, Reading>): Decision['otherModes'] {
  return MODES.filter((mode) => mode !== frame.mode).map((mode: Mode) => {
    const other: Frame = {
      ...frame,
      mode,
      endsInPrison: IMPRISONING.has(mode) || frame.version.facts.holdsPeople || textIn(atoms.facts, 'proposal.facility') !== 'none',
    };
    const program = engine.program(other, readings);
    const inMode = atoms.withFact('proposal.mode', mode);
    const outcome = outcomeOf(program, inMode);
    return { mode, outcome, decisive: decisiveRules(program, inMode, outcome).slice(0, DECISIVE_SHOWN_MAX) };
  });
}

const DECISIVE_SHOWN_MAX = 5;

/** Who decides what, for the rules in play, each question once. */
function decidersOf(program: Program, atoms: CaseAtoms, language: 'en' | 'es'): Decision['decides'] {
  const shown = program.rules.filter(({ applies }) => evaluate(applies, atoms) !== FALSE);
  const each = new Map(shown.map(({ rule }) => [`${rule.decides.question[language]}|${rule.decides.authority[language]}`, rule] as const));
  return [...each.values()].map((rule) => ({
    question: rule.decides.question[language],
    authority: rule.decides.authority[language],
    rule: rule.id,
  }));
}

/** The input's hash. The salt keeps the input from being guessed from it. */
export const inputHashOf = (file: PersonFile, salt: string): string => hashJson({ salt, file: toJson(file) });

/** Ties the answer to its input, its law and the engine. */
function receiptOf(decision: Omit<Decision, 'receipt'>, file: PersonFile, { salt }: Request): Decision['receipt'] {
  const inputHash = inputHashOf(file, salt);
  const { agreement, version, mode, on, knownAt, outcome, law } = decision;
  const id = hashJson({
    inputHash,
    agreement,
    version,
    mode,
    on,
    knownAt,
    outcome,
    law: law.map(({ hash }) => hash),
    engine: ENGINE,
  });
  return { id, inputHash, engine: ENGINE };
}

const toJson = (file: PersonFile): Json => asJson(JSON.parse(JSON.stringify(file)));

/** What `JSON.parse` returns, checked rather than believed. */
function asJson(value: unknown): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asJson(item)]));
  throw new Error('not JSON');
}
