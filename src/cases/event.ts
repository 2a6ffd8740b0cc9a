/**
 * What can happen to a case: a closed list. A case is the fold of its events; nothing is edited, and an error is mended by an event that names it.
 * `at` is when it happened in the world; when it was recorded is the store's to say.
 */
import type { CaseActor } from './actor.ts';
import type { Outcome } from '../decisions/decision.ts';

/** How a case began: a state's nomination, or the person's own application. */
export const OPENINGS = ['nomination', 'application'] as const;
export type Opening = (typeof OPENINGS)[number];

/**
 * Reasons that stop a case until a court lifts the stop: an official who disagrees, a court's stay, an interim measure of a court or treaty body,
 * an appeal that suspends.
 */
export const STOP_KINDS = ['dissent', 'stay', 'interim-measure', 'appeal'] as const;
export type StopKind = (typeof STOP_KINDS)[number];

/** Why a person goes home before the end. */
export const RETURN_GROUNDS = [
  'judgment',
  'title-ended',
  'request',
  'illness',
  'suspension',
  'end-of-agreement',
  'before-release',
] as const;
export type ReturnGround = (typeof RETURN_GROUNDS)[number];

/** What a gate's consent rests on. Anything but the person's own consent names its provision and keeps the person's opinion on file. */
export type ConsentBasis =
  | { readonly kind: 'own' }
  | { readonly kind: 'substitute'; readonly by: 'parent' | 'guardian' | 'court'; readonly opinion: string }
  | { readonly kind: 'dispensed'; readonly provision: string; readonly opinion: string };

export type CaseEventBody =
  | { readonly kind: 'opened'; readonly opening: Opening; readonly wayHome: string }
  /** `facts` is the hash of the person file on record. */
  | { readonly kind: 'facts-recorded'; readonly facts: string }
  /** `decision` is the hash of the whole decision; `facts` and `law` those it was made from. */
  | { readonly kind: 'decided'; readonly decision: string; readonly outcome: Outcome; readonly facts: string; readonly law: string }
  /** `document` is the hash of what was signed or filed at the gate. */
  | { readonly kind: 'gate-passed'; readonly gate: number; readonly document: string; readonly basis?: ConsentBasis }
  | { readonly kind: 'gate-refused'; readonly gate: number; readonly reasons: string }
  | { readonly kind: 'notice-acknowledged' }
  | { readonly kind: 'consent-withdrawn' }
  | { readonly kind: 'appeal-lodged'; readonly document: string }
  | { readonly kind: 'appeal-decided'; readonly upheld: boolean; readonly document: string }
  | { readonly kind: 'stop-ordered'; readonly stop: Exclude<StopKind, 'appeal'>; readonly reasons: string }
  | { readonly kind: 'stop-lifted'; readonly stop: number; readonly reasons: string }
  | { readonly kind: 'withdrawn'; readonly reasons: string }
  | { readonly kind: 'departed'; readonly place: string }
  | { readonly kind: 'turn-back-ordered'; readonly reasons: string }
  | { readonly kind: 'turn-back-acknowledged' }
  | { readonly kind: 'diverted'; readonly place: string }
  | { readonly kind: 'came-back'; readonly place: string }
  | { readonly kind: 'handover-signed' }
  | { readonly kind: 'receipt-signed'; readonly place: string }
  | { readonly kind: 'receipt-refused'; readonly reasons: string }
  | { readonly kind: 'reviewed'; readonly document: string }
  | { readonly kind: 'escaped' }
  | { readonly kind: 'recaptured'; readonly place: string }
  | { readonly kind: 'died'; readonly place: string }
  | { readonly kind: 'return-ordered'; readonly ground: ReturnGround; readonly reasons: string }
  | { readonly kind: 'return-departed' }
  | { readonly kind: 'return-handover-signed' }
  | { readonly kind: 'return-receipt-signed'; readonly place: string }
  | { readonly kind: 'release-ordered'; readonly document: string }
  /** `certificate` is the hash of the release certificate with the computed date or the order. */
  | { readonly kind: 'released'; readonly certificate: string }
  /** Names an earlier passing of a gate that should not have been recorded; the gate is open again. */
  | { readonly kind: 'recorded-in-error'; readonly event: number; readonly reasons: string };

export type CaseEventKind = CaseEventBody['kind'];

/** One event of a case. `seq` counts from 1 without gaps. */
export type CaseEvent = CaseEventBody & { readonly seq: number; readonly at: Temporal.Instant; readonly actor: CaseActor };
