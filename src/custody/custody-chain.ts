/**
 * One person's chain of custody events: whether the next event fits, and what the whole chain proves. Two tracks, each with exactly one organisation while
 * custody is open: who `holds` the person, and who `answersInLaw`. Custody passes only on the second of two keys; until then the first holds, and answers.
 */
import { text, type Text } from '../base/text.ts';
import { unreachable } from '../base/unreachable.ts';
import { NO_EVENT, type CustodyEventBody, type CustodyKind } from './custody-event.ts';

/** `in-custody` at a place, `in-transit` between two, `hospital` under guard, `escaped`; the last three are ends. */
export const CUSTODY_STANDINGS = ['in-custody', 'in-transit', 'hospital', 'escaped', 'released', 'dead'] as const;
export type CustodyStanding = (typeof CUSTODY_STANDINGS)[number];

/** One organisation on one track, from a moment until another (open where absent). Half-open. */
export type TrackInterval = { readonly org: string; readonly from: string; readonly until?: string };

export type ChainState = {
  readonly chain: string;
  readonly agreement: string;
  readonly length: number;
  /** Commitment of the newest event. */
  readonly head: string;
  readonly standing: CustodyStanding;
  readonly place: string;
  readonly holds: readonly TrackInterval[];
  readonly answersInLaw: readonly TrackInterval[];
  /** Of the newest event. */
  readonly occurredAt: string;
  readonly reportedAt: string;
  /** Who is on the way to receive, once departure is signed. */
  readonly receiver?: string;
  /** The releasing state has signed; the receiving one has not yet. */
  readonly released: boolean;
  /** The last moment at which the person was proven there and alive. */
  readonly provenAt: string;
  readonly releaseOrderedAt?: string;
  readonly releaseAcknowledgedAt?: string;
  readonly corrected: readonly number[];
};

export const holderOf = ({ holds }: ChainState): string | undefined => holds.findLast(({ until }) => until === undefined)?.org;
export const answererOf = ({ answersInLaw }: ChainState): string | undefined =>
  answersInLaw.findLast(({ until }) => until === undefined)?.org;

export type ChainFault = { readonly code: string; readonly message: Text };

type Rule = {
  readonly from: readonly CustodyStanding[] | 'first';
  readonly to: CustodyStanding | 'same';
  /** Who may sign: who holds, the receiver named at departure, or any party. */
  readonly by: 'holder' | 'receiver' | 'anyone' | 'whoever-admits';
};

const OPEN: readonly CustodyStanding[] = ['in-custody', 'in-transit', 'hospital', 'escaped'];
const KEPT: readonly CustodyStanding[] = ['in-custody', 'hospital'];

/** What may follow what. */
export const CHAIN_RULES: { readonly [kind in CustodyKind]: Rule } = {
  admission: { from: 'first', to: 'in-custody', by: 'whoever-admits' },
  departure: { from: ['in-custody'], to: 'in-transit', by: 'holder' },
  leg: { from: ['in-transit'], to: 'same', by: 'holder' },
  'handover-release': { from: ['in-transit'], to: 'same', by: 'holder' },
  'handover-receipt': { from: ['in-transit'], to: 'in-custody', by: 'receiver' },
  'receipt-refused': { from: ['in-transit'], to: 'same', by: 'receiver' },
  'turned-back': { from: ['in-transit'], to: 'in-custody', by: 'holder' },
  diverted: { from: ['in-transit'], to: 'same', by: 'holder' },
  'place-change': { from: ['in-custody'], to: 'same', by: 'holder' },
  'to-hospital': { from: ['in-custody'], to: 'hospital', by: 'holder' },
  'from-hospital': { from: ['hospital'], to: 'in-custody', by: 'holder' },
  escape: { from: ['in-custody', 'in-transit', 'hospital'], to: 'escaped', by: 'holder' },
  recapture: { from: ['escaped'], to: 'in-custody', by: 'holder' },
  attestation: { from: KEPT, to: 'same', by: 'holder' },
  review: { from: KEPT, to: 'same', by: 'anyone' },
  'release-ordered': { from: OPEN, to: 'same', by: 'anyone' },
  'release-acknowledged': { from: OPEN, to: 'same', by: 'holder' },
  release: { from: ['in-custody', 'hospital', 'in-transit'], to: 'released', by: 'holder' },
  death: { from: OPEN, to: 'dead', by: 'holder' },
  correction: { from: CUSTODY_STANDINGS, to: 'same', by: 'anyone' },
  claim: { from: CUSTODY_STANDINGS, to: 'same', by: 'anyone' },
  shredded: { from: CUSTODY_STANDINGS, to: 'same', by: 'anyone' },
};

/** The chain after one more event, or every reason why the event does not fit. `commitment` is the event's own. */
export function extendChain(
  state: ChainState | undefined,
  body: CustodyEventBody,
  commitment: string,
): { readonly ok: true; readonly state: ChainState } | { readonly ok: false; readonly faults: readonly ChainFault[] } {
  const faults = faultsOf(state, body);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, state: state === undefined ? admitted(body, commitment) : after(state, body, commitment) };
}

function faultsOf(state: ChainState | undefined, body: CustodyEventBody): readonly ChainFault[] {
  const late = before(body.reportedAt, body.occurredAt) ? [FUTURE] : [];
  if (state === undefined) {
    const first = body.seq === 0 && body.prev === NO_EVENT;
    return [...late, ...(first ? [] : [BROKEN]), ...(body.kind === 'admission' ? [] : [NOT_ADMITTED])];
  }
  const rule = CHAIN_RULES[body.kind];
  const linked = body.seq === state.length && body.prev === state.head && body.chain === state.chain && body.agreement === state.agreement;
  const fits = rule.from !== 'first' && rule.from.includes(state.standing);
  return [
    ...late,
    ...(linked ? [] : [BROKEN]),
    ...(fits ? [] : [outOfPlace(body.kind, state.standing)]),
    ...(maySign(rule, state, body) ? [] : [WRONG_SIGNER]),
    // Corrections and claims speak of the past; what moves a person does not go back behind the newest event.
    ...(rule.by !== 'anyone' && before(body.occurredAt, state.occurredAt) ? [BACKWARDS] : []),
    ...particularFaults(state, body),
  ];
}

function maySign({ by }: Rule, state: ChainState, { actor }: CustodyEventBody): boolean {
  if (by === 'anyone') return true;
  return by === 'receiver' ? actor.org === state.receiver : actor.org === holderOf(state);
}

function particularFaults(state: ChainState, { kind, counterpart, corrects, order }: CustodyEventBody): readonly ChainFault[] {
  switch (kind) {
    case 'departure':
      return [
        ...(counterpart === undefined || counterpart === holderOf(state) ? [NO_RECEIVER] : []),
        ...(order === undefined ? [NO_ORDER] : []),
      ];
    case 'handover-release':
      return [...(state.released ? [TWICE] : []), ...(counterpart === state.receiver ? [] : [OTHER_RECEIVER])];
    case 'handover-receipt':
      return [...(state.released ? [] : [FIRST_KEY]), ...(counterpart === holderOf(state) ? [] : [OTHER_RECEIVER])];
    case 'correction':
      return corrects === undefined || corrects >= state.length ? [NOTHING_CORRECTED] : [];
    case 'release-acknowledged':
      return state.releaseOrderedAt === undefined ? [NOT_ORDERED] : [];
    case 'admission':
    case 'leg':
    case 'receipt-refused':
    case 'turned-back':
    case 'diverted':
    case 'place-change':
    case 'to-hospital':
    case 'from-hospital':
    case 'escape':
    case 'recapture':
    case 'attestation':
    case 'review':
    case 'release-ordered':
    case 'release':
    case 'death':
    case 'claim':
    case 'shredded':
      return [];
    default:
      return unreachable(kind);
  }
}

const admitted = (body: CustodyEventBody, head: string): ChainState => ({
  chain: body.chain,
  agreement: body.agreement,
  length: 1,
  head,
  standing: 'in-custody',
  place: body.place,
  holds: [{ org: body.actor.org, from: body.occurredAt }],
  answersInLaw: [{ org: body.actor.org, from: body.occurredAt }],
  occurredAt: body.occurredAt,
  reportedAt: body.reportedAt,
  released: false,
  provenAt: body.occurredAt,
  corrected: [],
});

function after(state: ChainState, body: CustodyEventBody, head: string): ChainState {
  const { to, by } = CHAIN_RULES[body.kind];
  const speaksOfNow = by !== 'anyone';
  const next: ChainState = {
    ...state,
    length: state.length + 1,
    head,
    standing: to === 'same' ? state.standing : to,
    ...(speaksOfNow ? { occurredAt: body.occurredAt, reportedAt: body.reportedAt, place: body.place } : {}),
    // Every word of the holder proves the person there, save that they are not.
    ...(by === 'holder' && body.kind !== 'escape' && body.kind !== 'release-acknowledged' ? { provenAt: body.occurredAt } : {}),
  };
  return particulars(next, body);
}

function particulars(state: ChainState, body: CustodyEventBody): ChainState {
  const { kind, occurredAt } = body;
  switch (kind) {
    case 'departure':
      return { ...state, receiver: body.counterpart ?? '', released: false };
    case 'handover-release':
      return { ...state, released: true };
    case 'handover-receipt':
      return {
        ...withoutReceiver(state),
        provenAt: occurredAt,
        holds: passed(state.holds, body.actor.org, occurredAt),
        answersInLaw: passed(state.answersInLaw, body.actor.org, occurredAt),
      };
    case 'turned-back':
    case 'recapture':
      return withoutReceiver(state);
    case 'release-ordered':
      return { ...state, releaseOrderedAt: occurredAt };
    case 'release-acknowledged':
      return { ...state, releaseAcknowledgedAt: occurredAt };
    case 'release':
    case 'death':
      return { ...withoutReceiver(state), holds: closed(state.holds, occurredAt), answersInLaw: closed(state.answersInLaw, occurredAt) };
    case 'correction':
      return { ...state, corrected: [...state.corrected, body.corrects ?? 0] };
    case 'admission':
    case 'leg':
    case 'receipt-refused':
    case 'diverted':
    case 'place-change':
    case 'to-hospital':
    case 'from-hospital':
    case 'escape':
    case 'attestation':
    case 'review':
    case 'claim':
    case 'shredded':
      return state;
    default:
      return unreachable(kind);
  }
}

const closed = (track: readonly TrackInterval[], at: string): readonly TrackInterval[] =>
  track.map((interval) => (interval.until === undefined ? { ...interval, until: at } : interval));
const passed = (track: readonly TrackInterval[], org: string, at: string): readonly TrackInterval[] => [
  ...closed(track, at),
  { org, from: at },
];

const withoutReceiver = ({ receiver: _receiver, ...state }: ChainState): ChainState => ({ ...state, released: false });

const before = (a: string, b: string): boolean => Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) < 0;

const outOfPlace = (kind: CustodyKind, standing: CustodyStanding): ChainFault => ({
  code: 'out-of-place',
  message: text(
    `“${kind}” cannot follow while the person is “${standing}”`,
    `«${kind}» no puede seguir mientras la persona está «${standing}»`,
  ),
});
const fault = (code: string, en: string, es: string): ChainFault => ({ code, message: text(en, es) });
const FUTURE = fault('reported-before-it-occurred', 'It was signed before it happened', 'Se firmó antes de que ocurriera');
const BROKEN = fault('chain-broken', 'It does not follow the newest event of the chain', 'No sigue al último hecho de la cadena');
const NOT_ADMITTED = fault('not-admitted', 'A chain begins with an admission', 'Una cadena empieza con un ingreso');
const WRONG_SIGNER = fault('wrong-signer', 'Another organisation has to sign this', 'Corresponde firmarlo a otra organización');
const BACKWARDS = fault('before-newest', 'It would have happened before the newest event', 'Habría ocurrido antes del último hecho');
const NO_RECEIVER = fault('no-receiver', 'A departure names who is to receive', 'Una salida nombra a quien ha de recibir');
const NO_ORDER = fault('no-order', 'Nobody departs without an order', 'Nadie sale sin una orden');
const TWICE = fault('already-signed', 'This key has already signed', 'Esta llave ya ha firmado');
const OTHER_RECEIVER = fault('other-counterpart', 'The counterpart is another', 'La contraparte es otra');
const FIRST_KEY = fault('first-key-missing', 'The releasing side has not signed', 'La parte que entrega no ha firmado');
const NOTHING_CORRECTED = fault('nothing-corrected', 'It names no earlier event', 'No nombra ningún hecho anterior');
const NOT_ORDERED = fault('no-release-order', 'No release has been ordered', 'No se ha ordenado la libertad');
