/** One function for each need of the table of transitions: what is in the way, or nothing. The database asks the same questions in its own language. */
import { text, type Text } from '../base/text.ts';
import type { CaseActor } from './actor.ts';
import type { CaseState, Passing } from './case-state.ts';
import type { CaseEventBody } from './event.ts';
import { gatesOpenBefore, passedAt, passingsOf, staleGates, waitsOf, type Obstacle } from './gate-standing.ts';
import { endOf, isBefore } from './limits.ts';
import { gateOf, limitOf, type Path } from './path.ts';
import type { Need } from './transitions.ts';

/** What somebody proposes to do, as far as the needs look at it. */
export type Proposed = Pick<CaseEventBody, 'kind'> & {
  readonly gate?: number;
  readonly stop?: number | string;
  readonly event?: number;
};

export type Question = {
  readonly path: Path;
  readonly state: CaseState;
  readonly actor: CaseActor;
  readonly now: Temporal.Instant;
  readonly proposed: Proposed;
};

export const NEED_CHECKS: { readonly [need in Need]: (question: Question) => readonly Obstacle[] } = {
  'gate-may-be-passed': gateMayBePassed,
  'gate-may-be-refused': gateNamed,
  'no-stop': ({ state }) => state.stops.map(({ kind, seq }) => ({ code: 'stopped', message: STOPPED[kind](seq) })),
  'no-turn-back': ({ state }) => unless(state.turnBack === undefined, 'turned-back', TEXTS.turnedBack),
  'turn-back-open': ({ state }) =>
    unless(state.turnBack !== undefined && state.turnBack.acknowledgedAt === undefined, 'no-turn-back', TEXTS.noTurnBack),
  'turn-back-acknowledged-or-refused': ({ state: { turnBack } }) =>
    unless(turnBack !== undefined && (turnBack.refusedAtGate || turnBack.acknowledgedAt !== undefined), 'no-turn-back', TEXTS.notTurned),
  'all-gates-passed': ({ path, state }) => gatesOpenBefore(path, state),
  'limits-kept': ({ path, state, now }) => {
    const handover = gateOf(path, 'handover');
    return [...staleGates(path, state, now), ...(handover === undefined ? [] : waitsOf(path, state, handover, now))];
  },
  'permitted-decision': ({ state }) => permitted(state),
  'consent-or-provision': ({ path, state }) => {
    const gate = gateOf(path, 'consent');
    const stands = gate !== undefined && passingsOf(state, gate).some(({ basis }) => basis !== undefined);
    return unless(stands, 'no-consent', TEXTS.noConsent);
  },
  'notice-acknowledged': ({ state }) => unless(state.noticeAcknowledgedAt !== undefined, 'notice-not-acknowledged', TEXTS.notice),
  'notice-given': ({ path, state }) => unless(gateIsPassed(path, state, 'information'), 'notice-not-given', TEXTS.noNotice),
  'consent-on-file': ({ path, state }) => unless(gateIsPassed(path, state, 'consent'), 'no-consent', TEXTS.noConsent),
  'order-open-to-appeal': openToAppeal,
  'appeal-open': ({ state }) =>
    unless(
      state.stops.some(({ kind }) => kind === 'appeal'),
      'no-appeal',
      TEXTS.noAppeal,
    ),
  'stop-open': ({ state, proposed }) =>
    unless(
      state.stops.some(({ seq, kind }) => kind !== 'appeal' && seq === proposed.stop),
      'no-such-stop',
      TEXTS.noStop,
    ),
  'handover-not-signed': ({ state }) => unless(state.handoverSignedAt === undefined, 'already-signed', TEXTS.signed),
  'handover-signed': ({ state }) => unless(state.handoverSignedAt !== undefined, 'first-key-missing', TEXTS.firstKey),
  'return-ordered': ({ state }) => unless(state.returnOrdered !== undefined, 'return-not-ordered', TEXTS.noReturn),
  'return-handover-not-signed': ({ state }) => unless(state.returnHandoverSignedAt === undefined, 'already-signed', TEXTS.signed),
  'return-handover-signed': ({ state }) => unless(state.returnHandoverSignedAt !== undefined, 'first-key-missing', TEXTS.firstKey),
  'release-not-ordered': ({ state }) => unless(state.releaseOrderedAt === undefined, 'release-ordered', TEXTS.release),
  'acts-for-holder': ({ state, actor }) => unless(actor.side === state.holder, 'not-the-holder', TEXTS.holder),
  'facts-on-file': ({ state }) => unless(state.facts !== undefined, 'no-facts', TEXTS.noFacts),
  'names-a-passing': ({ state, proposed }) =>
    unless(
      allPassings(state).some(({ seq }) => seq === proposed.event),
      'no-such-passing',
      TEXTS.noPassing,
    ),
  // Asked before there is a state: `admit.ts` answers it.
  'nomination-by-authority-application-by-person': () => [],
};

const unless = (holds: boolean, code: string, message: Text): readonly Obstacle[] => (holds ? [] : [{ code, message }]);

function gateNamed({ path, state, proposed }: Question): readonly Obstacle[] {
  const gate = path.gates.find(({ number }) => number === proposed.gate);
  if (gate === undefined) return [{ code: 'no-such-gate', message: TEXTS.noGate }];
  const here = state.phase === 'held' ? gate.step.key === 'register' : !LATER.has(gate.step.key);
  return here ? [] : [{ code: 'gate-elsewhere', gate: gate.number, cite: gate.cite, message: TEXTS.elsewhere }];
}

const LATER: ReadonlySet<string> = new Set(['title', 'handover', 'register', 'custody', 'return']);

function gateMayBePassed(question: Question): readonly Obstacle[] {
  const { path, state, now, proposed } = question;
  const named = gateNamed(question);
  const gate = path.gates.find(({ number }) => number === proposed.gate);
  if (named.length > 0 || gate === undefined) return named;
  const before = state.phase === 'held' ? [] : gatesOpenBefore(path, state, gate);
  const rests = gate.step.key === 'order' ? permitted(state).map((each) => ({ ...each, gate: gate.number, cite: gate.cite })) : [];
  return [...before, ...waitsOf(path, state, gate, now), ...rests];
}

function permitted({ decision, facts }: CaseState): readonly Obstacle[] {
  if (decision === undefined) return [{ code: 'no-decision', message: TEXTS.noDecision }];
  if (decision.facts !== facts) return [{ code: 'decision-overtaken', message: TEXTS.overtaken }];
  return unless(decision.outcome === 'permitted', 'not-permitted', TEXTS.notPermitted);
}

function openToAppeal({ path, state, now }: Question): readonly Obstacle[] {
  const order = gateOf(path, 'order');
  const made = order === undefined ? undefined : passedAt(state, order);
  if (made === undefined) return [{ code: 'no-order', message: TEXTS.noOrder }];
  if (state.stops.some(({ kind }) => kind === 'appeal')) return [{ code: 'appeal-pending', message: TEXTS.pending }];
  const handover = gateOf(path, 'handover');
  const window = handover === undefined ? undefined : limitOf(handover, 'wait');
  return unless(window === undefined || isBefore(now, endOf(made, window.duration, path.zone)), 'appeal-too-late', TEXTS.tooLate);
}

function gateIsPassed(path: Path, state: CaseState, key: 'information' | 'consent'): boolean {
  const gate = gateOf(path, key);
  return gate !== undefined && passedAt(state, gate) !== undefined;
}

const allPassings = (state: CaseState): readonly Passing[] => [...state.passings.values()].flat();

const STOPPED: { readonly [kind in CaseState['stops'][number]['kind']]: (seq: number) => Text } = {
  dissent: (seq) =>
    text(`An official has recorded a dissent (event ${seq})`, `Un funcionario ha dejado constancia de su desacuerdo (hecho ${seq})`),
  stay: (seq) => text(`A court has stayed the case (event ${seq})`, `Un tribunal ha suspendido el caso (hecho ${seq})`),
  'interim-measure': (seq) => text(`An interim measure is in force (event ${seq})`, `Rige una medida provisional (hecho ${seq})`),
  appeal: (seq) => text(`An appeal is pending (event ${seq})`, `Hay un recurso pendiente (hecho ${seq})`),
};

const TEXTS = {
  turnedBack: text('The journey has been ordered to turn back', 'Se ha ordenado el regreso del traslado'),
  noTurnBack: text('No order to turn back is waiting', 'No hay orden de regreso pendiente'),
  notTurned: text(
    'No order to turn back has been acknowledged, nor receipt refused',
    'No se ha acusado recibo de una orden de regreso ni se ha rechazado la recepción',
  ),
  noConsent: text(
    'No consent, substitute or named provision is on file',
    'No consta consentimiento, sustituto ni disposición que lo dispense',
  ),
  notice: text('The person has not acknowledged the notice', 'La persona no ha acusado recibo del aviso'),
  noNotice: text('No notice has been given', 'No se ha dado aviso'),
  noAppeal: text('No appeal is pending', 'No hay recurso pendiente'),
  noStop: text('No open stop has that number', 'Ninguna suspensión abierta lleva ese número'),
  signed: text('This key has already signed', 'Esta llave ya ha firmado'),
  firstKey: text('The releasing side has not signed', 'La parte que entrega no ha firmado'),
  noReturn: text('No return has been ordered', 'No se ha ordenado el regreso'),
  release: text('A court has ordered release', 'Un tribunal ha ordenado la libertad'),
  holder: text('Only who holds the person may record this', 'Solo quien retiene a la persona puede registrarlo'),
  noFacts: text('No facts are on file', 'No constan hechos en el expediente'),
  noPassing: text('No standing signature has that number', 'Ninguna firma vigente lleva ese número'),
  noGate: text('The agreement has no gate of that number', 'El acuerdo no tiene compuerta con ese número'),
  elsewhere: text('This gate is passed by what happens on the way', 'Esta compuerta se supera con lo que ocurre en el camino'),
  noDecision: text('No decision has been made', 'No se ha tomado decisión'),
  overtaken: text('New facts have overtaken the decision: decide again', 'Hechos nuevos han superado la decisión: decida de nuevo'),
  notPermitted: text('The decision does not permit sending', 'La decisión no permite el envío'),
  noOrder: text('There is no order to appeal against', 'No hay orden contra la que recurrir'),
  pending: text('An appeal is already pending', 'Ya hay un recurso pendiente'),
  tooLate: text('The time to appeal has run', 'El plazo para recurrir ha vencido'),
} as const satisfies Record<string, Text>;
