/** What a case is now: the fold of its events. The fold never judges; `admit.ts` says what may be added. */
import { unreachable } from '../base/unreachable.ts';
import type { Side } from '../instruments/gate.ts';
import type { Outcome } from '../decisions/decision.ts';
import type { CaseActor } from './actor.ts';
import type { CaseEvent, ConsentBasis, Opening, ReturnGround, StopKind } from './event.ts';
import { TRANSITIONS, type Phase } from './transitions.ts';

/** One signature at a gate. */
export type Passing = {
  readonly seq: number;
  readonly at: Temporal.Instant;
  readonly by: CaseActor;
  readonly document: string;
  readonly basis?: ConsentBasis;
};

export type Stop = { readonly seq: number; readonly kind: StopKind; readonly by: CaseActor; readonly at: Temporal.Instant };

export type CaseState = {
  readonly events: number;
  readonly phase: Phase;
  readonly opening: Opening;
  readonly openedAt: Temporal.Instant;
  readonly wayHome: string;
  /** Who holds the person: the sending side until the receiving side has signed for them. Nobody once the case has ended in liberty or death. */
  readonly holder: Side | 'nobody';
  readonly place?: string;
  /** Signatures by gate number that stand: withdrawn, mistaken and overtaken ones are gone. */
  readonly passings: ReadonlyMap<number, readonly Passing[]>;
  readonly facts?: string;
  readonly decision?: {
    readonly hash: string;
    readonly outcome: Outcome;
    readonly facts: string;
    readonly law: string;
    readonly at: Temporal.Instant;
  };
  readonly noticeAcknowledgedAt?: Temporal.Instant;
  /** Open stops only. */
  readonly stops: readonly Stop[];
  readonly turnBack?: { readonly at: Temporal.Instant; readonly acknowledgedAt?: Temporal.Instant; readonly refusedAtGate: boolean };
  readonly departedAt?: Temporal.Instant;
  readonly handoverSignedAt?: Temporal.Instant;
  readonly receivedAt?: Temporal.Instant;
  readonly reviewedAt?: Temporal.Instant;
  readonly returnOrdered?: { readonly ground: ReturnGround; readonly at: Temporal.Instant };
  readonly returnHandoverSignedAt?: Temporal.Instant;
  readonly releaseOrderedAt?: Temporal.Instant;
  readonly endedAt?: Temporal.Instant;
};

/** The gates whose passing falls with a given one: whoever is called, the numbers are the path's. */
export type FoldPath = { readonly gates: readonly { readonly number: number; readonly step: { readonly key: string } }[] };

/** The state after all events, or undefined before the first. Events must be admitted ones, in order. */
export function foldCase(path: FoldPath, events: readonly CaseEvent[]): CaseState | undefined {
  return events.reduce<CaseState | undefined>((state, event) => after(path, state, event), undefined);
}

/** The state after one more admitted event. */
export function after(path: FoldPath, state: CaseState | undefined, event: CaseEvent): CaseState {
  if (event.kind === 'opened') return opened(event);
  if (state === undefined) throw new Error('a case begins with its opening');
  const changed = changedBy(path, state, event);
  const { to } = TRANSITIONS[event.kind];
  const phase = to === 'same' ? changed.phase : to === 'by-holder' ? (changed.holder === 'receiving' ? 'held' : 'preparing') : to;
  const ended = phase !== state.phase && ENDS.includes(phase);
  return { ...changed, events: event.seq, phase, ...(ended ? { endedAt: event.at } : {}) };
}

const ENDS: readonly Phase[] = ['returned', 'released', 'died', 'withdrawn', 'refused'];

const opened = (event: CaseEvent & { kind: 'opened' }): CaseState => ({
  events: event.seq,
  phase: 'preparing',
  opening: event.opening,
  openedAt: event.at,
  wayHome: event.wayHome,
  holder: 'sending',
  passings: new Map(),
  stops: [],
});

function changedBy(path: FoldPath, state: CaseState, event: Exclude<CaseEvent, { kind: 'opened' }>): CaseState {
  if (isMovement(event)) return moved(path, state, event);
  const { at } = event;
  switch (event.kind) {
    case 'facts-recorded':
      return { ...state, facts: event.facts };
    case 'decided':
      return { ...state, decision: { hash: event.decision, outcome: event.outcome, facts: event.facts, law: event.law, at } };
    case 'gate-passed':
      return passed(path, state, event);
    case 'notice-acknowledged':
      return { ...state, noticeAcknowledgedAt: at };
    case 'consent-withdrawn':
      // The order rested on the consent.
      return without(path, without(path, state, 'consent'), 'order');
    case 'appeal-lodged':
      return { ...state, stops: [...state.stops, { seq: event.seq, kind: 'appeal', by: event.actor, at }] };
    case 'appeal-decided':
      return appealDecided(path, state, event.upheld);
    case 'stop-ordered':
      return { ...state, stops: [...state.stops, { seq: event.seq, kind: event.stop, by: event.actor, at }] };
    case 'stop-lifted':
      return { ...state, stops: state.stops.filter(({ seq }) => seq !== event.stop) };
    case 'recorded-in-error':
      return without(
        path,
        withPassings(state, (each) => each.filter(({ seq }) => seq !== event.event)),
        'order',
      );
    case 'release-ordered':
      return { ...state, releaseOrderedAt: at };
    case 'released':
    case 'died':
      return { ...state, holder: 'nobody' };
    case 'reviewed':
      return { ...state, reviewedAt: at };
    case 'gate-refused':
    case 'withdrawn':
      return state;
    default:
      return unreachable(event);
  }
}

const MOVEMENTS = [
  'departed',
  'turn-back-ordered',
  'turn-back-acknowledged',
  'diverted',
  'came-back',
  'handover-signed',
  'receipt-signed',
  'receipt-refused',
  'escaped',
  'recaptured',
  'return-ordered',
  'return-departed',
  'return-handover-signed',
  'return-receipt-signed',
] as const;
type Movement = Extract<CaseEvent, { kind: (typeof MOVEMENTS)[number] }>;
const isMovement = (event: CaseEvent): event is Movement => MOVEMENTS.some((kind) => kind === event.kind);

function moved(path: FoldPath, state: CaseState, event: Movement): CaseState {
  const { at } = event;
  switch (event.kind) {
    case 'departed':
      return { ...state, departedAt: at, place: event.place };
    case 'turn-back-ordered':
      return { ...state, turnBack: { at, refusedAtGate: false } };
    case 'turn-back-acknowledged':
      return {
        ...state,
        turnBack: { at: state.turnBack?.at ?? at, acknowledgedAt: at, refusedAtGate: state.turnBack?.refusedAtGate ?? false },
      };
    case 'diverted':
      return { ...state, place: event.place };
    case 'receipt-refused':
      return { ...state, turnBack: { at, refusedAtGate: true } };
    case 'came-back':
      return backBeforeReceipt(path, state, event.place);
    case 'handover-signed':
      return { ...state, handoverSignedAt: at };
    case 'receipt-signed':
      return { ...state, receivedAt: at, place: event.place, holder: 'receiving' };
    case 'escaped':
      return withoutPlace(state);
    case 'recaptured':
      return state.holder === 'receiving' ? { ...state, place: event.place } : backBeforeReceipt(path, state, event.place);
    case 'return-ordered':
      return { ...state, returnOrdered: { ground: event.ground, at } };
    case 'return-departed':
      return state;
    case 'return-handover-signed':
      return { ...state, returnHandoverSignedAt: at };
    case 'return-receipt-signed':
      return { ...state, place: event.place, holder: 'sending' };
    default:
      return unreachable(event);
  }
}

/** A gate passed again replaces that signer's earlier signature. What the gate's renewal overtakes stays: freshness is judged at departure. */
function passed(path: FoldPath, state: CaseState, event: CaseEvent & { kind: 'gate-passed' }): CaseState {
  const passing: Passing = {
    seq: event.seq,
    at: event.at,
    by: event.actor,
    document: event.document,
    ...(event.basis === undefined ? {} : { basis: event.basis }),
  };
  const standing = (state.passings.get(event.gate) ?? []).filter(({ by }) => by.kind !== event.actor.kind || by.side !== event.actor.side);
  const passings = new Map(state.passings).set(event.gate, [...standing, passing]);
  const key = path.gates.find(({ number }) => number === event.gate)?.step.key;
  // A new notice has to be acknowledged anew.
  return key === 'information' ? { ...withoutAcknowledgement(state), passings } : { ...state, passings };
}

/** The order falls when an appeal against it succeeds; either way the appeal no longer stops the case. */
function appealDecided(path: FoldPath, state: CaseState, upheld: boolean): CaseState {
  const closed = { ...state, stops: state.stops.filter(({ kind }) => kind !== 'appeal') };
  return upheld ? without(path, closed, 'order') : closed;
}

/** Turned back or caught before anybody signed receipt: the sending side never ceased to hold, and a new order is needed to leave again. */
function backBeforeReceipt(path: FoldPath, state: CaseState, place: string): CaseState {
  const { departedAt: _departed, handoverSignedAt: _signed, turnBack: _turnBack, ...rest } = state;
  return without(path, { ...rest, place }, 'order');
}

function without(path: FoldPath, state: CaseState, key: string): CaseState {
  const numbers = path.gates.filter(({ step }) => step.key === key).map(({ number }) => number);
  return { ...state, passings: new Map([...state.passings].filter(([number]) => !numbers.includes(number))) };
}

const withPassings = (state: CaseState, kept: (passings: readonly Passing[]) => readonly Passing[]): CaseState => ({
  ...state,
  passings: new Map([...state.passings].map(([number, each]) => [number, kept(each)])),
});

const withoutPlace = ({ place: _place, ...rest }: CaseState): CaseState => rest;
const withoutAcknowledgement = ({ noticeAcknowledgedAt: _acknowledged, ...rest }: CaseState): CaseState => rest;
