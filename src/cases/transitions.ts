/**
 * The table of what may happen when, to whom and by whom. It is data: the pages draw it, the program asks it, and the database is loaded from it, so
 * that all three refuse the same. What an agreement adds (its gates, their actors and limits) is in its path.
 */
import type { ActorPattern } from '../instruments/gate.ts';
import type { CaseEventKind } from './event.ts';

/** Where a case stands. The last five are ends: nothing can happen to it any more but a correction of the record elsewhere. */
export const PHASES = [
  'preparing',
  'in-transit',
  'held',
  'escaped',
  'returning',
  'returned',
  'released',
  'died',
  'withdrawn',
  'refused',
] as const;
export type Phase = (typeof PHASES)[number];

export const ENDED: readonly Phase[] = ['returned', 'released', 'died', 'withdrawn', 'refused'];
const LIVE: readonly Phase[] = PHASES.filter((phase) => !ENDED.includes(phase));

/** What must hold besides phase and actor; each is one function of the program and one of the database. */
export const NEEDS = [
  /** The gates before it are passed, its wait is over, and an order has a permitted decision to rest on. */
  'gate-may-be-passed',
  'gate-may-be-refused',
  'no-stop',
  'no-turn-back',
  'turn-back-open',
  'turn-back-acknowledged-or-refused',
  'all-gates-passed',
  /** At departure: what was recorded at each gate is still good, and the time to appeal against the order has run. */
  'limits-kept',
  'permitted-decision',
  'consent-or-provision',
  'notice-acknowledged',
  'notice-given',
  'consent-on-file',
  'order-open-to-appeal',
  'appeal-open',
  'stop-open',
  'handover-not-signed',
  'handover-signed',
  'return-ordered',
  'return-handover-not-signed',
  'return-handover-signed',
  'release-not-ordered',
  'acts-for-holder',
  'facts-on-file',
  'names-a-passing',
  'nomination-by-authority-application-by-person',
] as const;
export type Need = (typeof NEEDS)[number];

export type Transition = {
  /** Empty: the case does not exist yet. */
  readonly from: readonly Phase[];
  /** `by-holder`: back in the custody of whoever held at the escape. */
  readonly to: Phase | 'same' | 'by-holder';
  /** `gate`: those whom the agreement names at that gate. */
  readonly by: readonly ActorPattern[] | 'gate';
  readonly needs: readonly Need[];
};

const authority: readonly ActorPattern[] = [{ kind: 'central-authority' }];
const sendingAuthority: ActorPattern = { kind: 'central-authority', side: 'sending' };
const court: ActorPattern = { kind: 'court' };
const sendingCourt: ActorPattern = { kind: 'court', side: 'sending' };
const facility: ActorPattern = { kind: 'facility' };
const sendingFacility: ActorPattern = { kind: 'facility', side: 'sending' };
const receivingFacility: ActorPattern = { kind: 'facility', side: 'receiving' };
const person: ActorPattern = { kind: 'person' };
const counsel: ActorPattern = { kind: 'counsel' };
const UNDER_WAY: readonly Phase[] = ['in-transit'];

export const TRANSITIONS: { readonly [kind in CaseEventKind]: Transition } = {
  opened: { from: [], to: 'preparing', by: [sendingAuthority, person, counsel], needs: ['nomination-by-authority-application-by-person'] },
  'facts-recorded': { from: LIVE, to: 'same', by: [...authority, court], needs: [] },
  decided: { from: LIVE, to: 'same', by: [...authority, court], needs: ['facts-on-file'] },
  'gate-passed': { from: ['preparing', 'held'], to: 'same', by: 'gate', needs: ['gate-may-be-passed', 'no-stop'] },
  'gate-refused': { from: ['preparing'], to: 'refused', by: 'gate', needs: ['gate-may-be-refused'] },
  'notice-acknowledged': { from: ['preparing'], to: 'same', by: [person, counsel], needs: ['notice-given'] },
  'consent-withdrawn': { from: ['preparing'], to: 'same', by: [person, counsel], needs: ['consent-on-file'] },
  'appeal-lodged': { from: ['preparing'], to: 'same', by: [person, counsel], needs: ['order-open-to-appeal'] },
  'appeal-decided': { from: ['preparing'], to: 'same', by: [sendingCourt], needs: ['appeal-open'] },
  'stop-ordered': { from: ['preparing'], to: 'same', by: [...authority, court, facility, { kind: 'assessor' }], needs: [] },
  'stop-lifted': { from: ['preparing'], to: 'same', by: [sendingCourt], needs: ['stop-open'] },
  withdrawn: { from: ['preparing'], to: 'withdrawn', by: authority, needs: [] },
  departed: {
    from: ['preparing'],
    to: 'in-transit',
    by: [sendingFacility],
    needs: [
      'no-stop',
      'release-not-ordered',
      'all-gates-passed',
      'limits-kept',
      'permitted-decision',
      'consent-or-provision',
      'notice-acknowledged',
    ],
  },
  'turn-back-ordered': { from: UNDER_WAY, to: 'same', by: [...authority, court], needs: ['no-turn-back'] },
  'turn-back-acknowledged': { from: UNDER_WAY, to: 'same', by: [sendingFacility], needs: ['turn-back-open'] },
  diverted: { from: UNDER_WAY, to: 'same', by: [sendingFacility], needs: ['handover-not-signed'] },
  'came-back': { from: UNDER_WAY, to: 'preparing', by: [sendingFacility], needs: ['turn-back-acknowledged-or-refused'] },
  'handover-signed': { from: UNDER_WAY, to: 'same', by: [sendingFacility], needs: ['no-turn-back', 'handover-not-signed'] },
  'receipt-signed': { from: UNDER_WAY, to: 'held', by: [receivingFacility], needs: ['no-turn-back', 'handover-signed'] },
  'receipt-refused': { from: UNDER_WAY, to: 'same', by: [receivingFacility], needs: ['no-turn-back'] },
  reviewed: { from: ['held'], to: 'same', by: [court], needs: [] },
  escaped: { from: ['in-transit', 'held', 'returning'], to: 'escaped', by: [facility], needs: ['acts-for-holder'] },
  recaptured: { from: ['escaped'], to: 'by-holder', by: [facility], needs: ['acts-for-holder'] },
  died: { from: LIVE, to: 'died', by: [facility], needs: ['acts-for-holder'] },
  'return-ordered': { from: ['held', 'escaped'], to: 'same', by: [...authority, court, { kind: 'monitor' }], needs: [] },
  'return-departed': { from: ['held'], to: 'returning', by: [receivingFacility], needs: ['return-ordered'] },
  'return-handover-signed': { from: ['returning'], to: 'same', by: [receivingFacility], needs: ['return-handover-not-signed'] },
  'return-receipt-signed': { from: ['returning'], to: 'returned', by: [sendingFacility], needs: ['return-handover-signed'] },
  'release-ordered': { from: LIVE, to: 'same', by: [court], needs: ['release-not-ordered'] },
  released: { from: ['preparing', 'in-transit', 'held', 'returning'], to: 'released', by: [facility], needs: ['acts-for-holder'] },
  'recorded-in-error': { from: ['preparing'], to: 'same', by: [...authority, court], needs: ['names-a-passing'] },
};
