/** When an agreement’s suspension clause fires, as data: on what evidence, and what follows. */
import type { RuleId } from '../rules/expression.ts';

export const TRIGGER_KINDS = [
  'below-standard',
  'prolonged-isolation',
  'ill-treatment',
  'death',
  'access-refused',
  'unaccounted',
  'past-lawful-day',
  'missed-attestation',
  'force-majeure',
] as const;
export type TriggerKind = (typeof TRIGGER_KINDS)[number];

export type SuspensionTrigger = {
  readonly on: TriggerKind;
  /** The rules of law whose shortfall counts, where the trigger is on a standard. */
  readonly standards?: readonly RuleId[];
  /** A pause is nobody’s fault: it stops departures for as long as it lasts, opens no hearing and starts no return. */
  readonly effect: 'suspend' | 'pause';
  /** Whether persons already there go back: each one who asks, or all. */
  readonly returns: 'none' | 'who-asks' | 'all';
  readonly cite: string;
};
