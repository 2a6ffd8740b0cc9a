/**
 * A gate: a step on a person's way that may not be skipped. Every gate has its words; a gate of an agreement that people are moved under also has a
 * machine form, `step`, from which the path of a case, its limits and the refusals of the database are made.
 */
import type { Text } from '../base/text.ts';

/** What happens at a gate: the closed list that agreements share, so that one program can run every path. */
export const GATE_KEYS = [
  'title',
  'conviction',
  'tie',
  'time-left',
  'information',
  'assessment',
  'consent',
  'safety',
  'request',
  'approval',
  'acceptance',
  'recognition',
  'order',
  'handover',
  'register',
  'custody',
  'return',
] as const;
export type GateKey = (typeof GATE_KEYS)[number];

/** The state whose authority acts. */
export const SIDES = ['sending', 'receiving'] as const;
export type Side = (typeof SIDES)[number];

/** Kinds of those who act in a case. A monitor, counsel and the person act for themselves, not for a state. */
export const ACTOR_KINDS = ['central-authority', 'court', 'facility', 'assessor', 'monitor', 'counsel', 'person'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Who may act: a kind of organisation, of one side where `side` is given, else of either. */
export type ActorPattern = { readonly kind: ActorKind; readonly side?: Side };

/**
 * A time limit in the agreement's own unit (ISO 8601). Days, weeks, months and years are whole calendar days in the agreement's time zone, the day of
 * the event not counted; hours and minutes run from the moment itself.
 */
export type GateLimit =
  /** Not before the gate `from` has been passed for so long. */
  | { readonly kind: 'wait'; readonly from: GateKey; readonly duration: string }
  /** To be passed within so long after the gate `from`; later is a missed deadline, not a bar. */
  | { readonly kind: 'due'; readonly from: GateKey; readonly duration: string }
  /** What was recorded here is good for so long; at departure it must still be. */
  | { readonly kind: 'good-for'; readonly duration: string }
  /** To be done again each time so long has passed. */
  | { readonly kind: 'every'; readonly duration: string };

/** The machine form of a gate. */
export type GateStep = {
  readonly key: GateKey;
  readonly by: readonly ActorPattern[];
  /** `each`: one signature of every entry of `by`; `one`: any of them. */
  readonly signatures: 'one' | 'each';
  readonly limits: readonly GateLimit[];
  /** What may stand in the place of the person's consent, each a named provision; only of the gate `consent`. */
  readonly insteadOfConsent?: readonly string[];
};

/** Act, actor, document and limit in words; `step` where the gate is run by the program. */
export type Gate = {
  readonly number: number;
  readonly act: Text;
  readonly actor: Text;
  readonly document?: Text;
  readonly limit?: Text;
  readonly cite: string;
  readonly step?: GateStep;
};
