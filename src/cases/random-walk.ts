/**
 * Random ways through a case, for the differential test and the fuzzing of the database: somebody tries something, sometimes what is theirs to do now,
 * sometimes anything at all.
 */
import { unreachable } from '../base/unreachable.ts';
import type { CaseActor } from './actor.ts';
import { actionsOf } from './available.ts';
import type { CaseState } from './case-state.ts';
import { nextGate } from './gate-standing.ts';
import { RETURN_GROUNDS, type CaseEventBody, type CaseEventKind, type ConsentBasis } from './event.ts';
import type { Proposed } from './needs.ts';
import type { Path } from './path.ts';
import { TRANSITIONS } from './transitions.ts';

/** A whole number from 0 to below `count`. */
export type Draw = (count: number) => number;

export type WalkMaterial = {
  /** Hashes of person files on record, and of decisions made from each: a permitted and a barred one. */
  readonly facts: readonly { readonly facts: string; readonly permitted: string; readonly barred: string }[];
  readonly law: string;
  readonly document: string;
};

/** Who tries what next: mostly something that is theirs to do now, and mostly what leads on. */
export function randomAttempt(
  path: Path,
  state: CaseState,
  actors: readonly CaseActor[],
  now: Temporal.Instant,
  draw: Draw,
  material: WalkMaterial,
): { readonly actor: CaseActor; readonly body: CaseEventBody } {
  const anybody = pick(actors, draw);
  if (draw(5) === 0) return { actor: anybody, body: bodyOf(wild(path, state, draw), path, state, draw, material) };
  const theirs = actors.flatMap((actor) =>
    actionsOf(path, state, actor, now)
      .filter(({ available }) => available)
      .map((action) => ({ actor, action })),
  );
  const onward = theirs.filter(({ action }) => isOnward(path, state, action));
  const calm = theirs.filter(({ action }) => !DRASTIC.includes(action.kind));
  const from = onward.length > 0 && draw(4) > 0 ? onward : calm.length > 0 && draw(6) > 0 ? calm : theirs;
  if (from.length === 0) return { actor: anybody, body: bodyOf(wild(path, state, draw), path, state, draw, material) };
  const { actor, action } = pick(from, draw);
  return { actor, body: bodyOf(action, path, state, draw, material) };
}

function isOnward(path: Path, state: CaseState, { kind, gate }: Proposed): boolean {
  if (kind === 'gate-passed') return state.phase === 'held' || gate === nextGate(path, state)?.number;
  if (kind === 'decided') return state.decision?.outcome !== 'permitted' || state.decision.facts !== state.facts;
  if (kind === 'facts-recorded') return state.facts === undefined;
  if (kind === 'notice-acknowledged') return state.noticeAcknowledgedAt === undefined;
  return ONWARD.includes(kind);
}

const ONWARD: readonly CaseEventKind[] = [
  'departed',
  'handover-signed',
  'receipt-signed',
  'return-departed',
  'return-handover-signed',
  'return-receipt-signed',
  'stop-lifted',
  'appeal-decided',
  'turn-back-acknowledged',
  'came-back',
  'recaptured',
];

/** These end a case, or hold it up: tried more seldom, or no case would ever get far. */
const DRASTIC: readonly CaseEventKind[] = [
  'withdrawn',
  'gate-refused',
  'died',
  'escaped',
  'released',
  'release-ordered',
  'stop-ordered',
  'consent-withdrawn',
  'recorded-in-error',
  'turn-back-ordered',
  'receipt-refused',
  'facts-recorded',
  'appeal-lodged',
];

const KINDS = Object.keys(TRANSITIONS).filter((kind): kind is CaseEventKind => kind in TRANSITIONS);

const CALM = KINDS.filter((kind) => !DRASTIC.includes(kind));

const wild = (path: Path, state: CaseState, draw: Draw): Proposed => ({
  kind: draw(4) === 0 ? pick(KINDS, draw) : pick(CALM, draw),
  gate: pick(path.gates, draw).number,
  stop: draw(state.events + 2),
  event: draw(state.events + 2),
});

function bodyOf(
  { kind, gate = 0, stop = 0, event = 0 }: Proposed,
  path: Path,
  state: CaseState,
  draw: Draw,
  material: WalkMaterial,
): CaseEventBody {
  const { document } = material;
  const reasons = 'reasons';
  const place = 'somewhere';
  const known = pick(material.facts, draw);
  switch (kind) {
    case 'opened':
      return { kind, opening: draw(2) === 0 ? 'nomination' : 'application', wayHome: 'by the sending service' };
    case 'facts-recorded':
      return { kind, facts: known.facts };
    case 'decided':
      return decidedBody(state, draw, material);
    case 'gate-passed':
      return path.gates.find(({ number }) => number === gate)?.step.key === 'consent' && draw(12) > 0
        ? { kind, gate, document, basis: randomBasis(draw) }
        : { kind, gate, document };
    case 'gate-refused':
      return { kind, gate, reasons };
    case 'stop-ordered':
      return { kind, stop: pick(['dissent', 'stay', 'interim-measure'] as const, draw), reasons };
    case 'stop-lifted':
      return { kind, stop: Number(stop), reasons };
    case 'recorded-in-error':
      return { kind, event, reasons };
    case 'appeal-decided':
      return { kind, upheld: draw(2) === 0, document };
    case 'return-ordered':
      return { kind, ground: pick(RETURN_GROUNDS, draw), reasons };
    case 'appeal-lodged':
    case 'release-ordered':
    case 'reviewed':
      return { kind, document };
    case 'released':
      return { kind, certificate: document };
    case 'withdrawn':
    case 'turn-back-ordered':
    case 'receipt-refused':
      return { kind, reasons };
    case 'departed':
    case 'diverted':
    case 'came-back':
    case 'receipt-signed':
    case 'recaptured':
    case 'died':
    case 'return-receipt-signed':
      return { kind, place };
    case 'notice-acknowledged':
    case 'consent-withdrawn':
    case 'turn-back-acknowledged':
    case 'handover-signed':
    case 'escaped':
    case 'return-departed':
    case 'return-handover-signed':
      return { kind };
    default:
      return unreachable(kind);
  }
}

function decidedBody(state: CaseState, draw: Draw, { facts, law }: WalkMaterial): CaseEventBody {
  const known = (draw(12) > 0 ? facts.find((each) => each.facts === state.facts) : undefined) ?? pick(facts, draw);
  return draw(6) > 0
    ? { kind: 'decided', decision: known.permitted, outcome: 'permitted', facts: known.facts, law }
    : { kind: 'decided', decision: known.barred, outcome: 'barred-until', facts: known.facts, law };
}

function randomBasis(draw: Draw): ConsentBasis {
  const opinion = draw(4) === 0 ? '' : 'opinion';
  switch (draw(8)) {
    case 0:
      return { kind: 'substitute', by: 'guardian', opinion };
    case 1:
      return { kind: 'dispensed', provision: 'a provision nobody named', opinion };
    default:
      return { kind: 'own' };
  }
}

function pick<T>(items: readonly T[], draw: Draw): T {
  const item = items[draw(items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
