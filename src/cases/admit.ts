/**
 * May this be recorded? The answer to a proposed event: the new state, or every reason against it, each with the gate and article that stop it.
 */
import { text } from '../base/text.ts';
import type { GateStep } from '../instruments/gate.ts';
import { fits, type CaseActor } from './actor.ts';
import { after, type CaseState } from './case-state.ts';
import type { CaseEvent, CaseEventBody, ConsentBasis } from './event.ts';
import type { Obstacle } from './gate-standing.ts';
import { isBefore } from './limits.ts';
import { NEED_CHECKS, type Question } from './needs.ts';
import type { Path } from './path.ts';
import { TRANSITIONS } from './transitions.ts';

export type Admission =
  | { readonly admitted: true; readonly event: CaseEvent; readonly state: CaseState }
  | { readonly admitted: false; readonly obstacles: readonly Obstacle[] };

export type Attempt = { readonly actor: CaseActor; readonly at: Temporal.Instant; readonly body: CaseEventBody };

/** Adds one event to a case, or refuses it with reasons. `last` is the moment of the newest event: time does not run backwards in one case. */
export function admit(path: Path, state: CaseState | undefined, last: Temporal.Instant | undefined, attempt: Attempt): Admission {
  const obstacles = obstaclesTo(path, state, last, attempt);
  if (obstacles.length > 0) return { admitted: false, obstacles };
  const event: CaseEvent = { ...attempt.body, seq: (state?.events ?? 0) + 1, at: attempt.at, actor: attempt.actor };
  return { admitted: true, event, state: after(path, state, event) };
}

function obstaclesTo(
  path: Path,
  state: CaseState | undefined,
  last: Temporal.Instant | undefined,
  { actor, at, body }: Attempt,
): readonly Obstacle[] {
  const { from, by, needs } = TRANSITIONS[body.kind];
  if (state === undefined) return body.kind === 'opened' ? openingObstacles(actor, body) : [BEFORE_OPENING];
  if (!from.includes(state.phase)) return [outOfPhase(state)];
  const unordered = last !== undefined && isBefore(at, last) ? [BACKWARDS] : [];
  const mayAct =
    by === 'gate' ? gateActors(path, body).some((pattern) => fits(actor, pattern)) : by.some((pattern) => fits(actor, pattern));
  const question: Question = { path, state, actor, now: at, proposed: body };
  return [
    ...unordered,
    ...(mayAct ? [] : [WRONG_ACTOR]),
    ...needs.flatMap((need) => NEED_CHECKS[need](question)),
    ...(body.kind === 'gate-passed' ? basisObstacles(path, body) : []),
    ...(body.kind === 'decided' && body.facts !== state.facts ? [OTHER_FACTS] : []),
  ];
}

const gateActors = (path: Path, body: CaseEventBody): GateStep['by'] =>
  body.kind === 'gate-passed' || body.kind === 'gate-refused' ? (path.gates.find(({ number }) => number === body.gate)?.step.by ?? []) : [];

function openingObstacles(actor: CaseActor, body: CaseEventBody & { kind: 'opened' }): readonly Obstacle[] {
  const nominates = fits(actor, { kind: 'central-authority', side: 'sending' });
  const applies = actor.kind === 'person' || actor.kind === 'counsel';
  const fitting = body.opening === 'nomination' ? nominates : applies;
  return [...(fitting ? [] : [WRONG_OPENER]), ...(body.wayHome.trim() === '' ? [ONE_WAY] : [])];
}

/** Consent names what it rests on; a provision in its place must be one that the agreement names. Other gates rest on no basis. */
function basisObstacles(path: Path, { gate, basis }: CaseEventBody & { kind: 'gate-passed' }): readonly Obstacle[] {
  const named = path.gates.find(({ number }) => number === gate);
  if (named?.step.key !== 'consent') return basis === undefined ? [] : [NO_BASIS_HERE];
  const where = { gate, cite: named.cite };
  if (basis === undefined) return [{ ...BASIS_MISSING, ...where }];
  return isGoodBasis(basis, named.step.insteadOfConsent ?? []) ? [] : [{ ...BASIS_UNKNOWN, ...where }];
}

function isGoodBasis(basis: ConsentBasis, provisions: readonly string[]): boolean {
  if (basis.kind === 'own') return true;
  if (basis.opinion.trim() === '') return false;
  return basis.kind === 'substitute' || provisions.includes(basis.provision);
}

const outOfPhase = ({ phase }: CaseState): Obstacle => ({
  code: 'out-of-phase',
  message: text(`This cannot happen while the case is “${phase}”`, `Esto no puede ocurrir mientras el caso está en «${phase}»`),
});

const BEFORE_OPENING: Obstacle = { code: 'not-opened', message: text('The case has not been opened', 'El caso no se ha abierto') };
const BACKWARDS: Obstacle = {
  code: 'before-last-event',
  message: text('This would have happened before the newest event of the case', 'Habría ocurrido antes del último hecho del caso'),
};
const WRONG_ACTOR: Obstacle = { code: 'wrong-actor', message: text('This is for another to do', 'Corresponde a otra autoridad o persona') };
const WRONG_OPENER: Obstacle = {
  code: 'wrong-opener',
  message: text(
    'A nomination is made by the sending central authority, an application by the person or counsel',
    'La propuesta la hace la autoridad central de envío; la solicitud, la persona o su abogado',
  ),
};
const ONE_WAY: Obstacle = { code: 'no-way-home', message: text('The way home is not planned', 'No está previsto el camino de vuelta') };
const NO_BASIS_HERE: Obstacle = {
  code: 'basis-not-here',
  message: text('Only the gate of consent rests on a basis', 'Solo la compuerta del consentimiento lleva fundamento'),
};
const BASIS_MISSING: Obstacle = {
  code: 'basis-missing',
  message: text('Say what the consent rests on', 'Indique en qué se funda el consentimiento'),
};
const BASIS_UNKNOWN: Obstacle = {
  code: 'basis-unknown',
  message: text(
    'The agreement names no such provision, or the person’s opinion is not on file',
    'El acuerdo no nombra esa disposición, o no consta la opinión de la persona',
  ),
};
const OTHER_FACTS: Obstacle = {
  code: 'decision-on-other-facts',
  message: text('The decision was made on other facts than those on file', 'La decisión se tomó sobre otros hechos que los del expediente'),
};
