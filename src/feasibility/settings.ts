/** What may be set when the question is asked: everything else is an input with its source. */
import { refused, accepted, type Outcome } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import type { Arrangement, Input, InputKey } from '../instruments/arrangement.ts';

export const CAPACITY_RULES = ['claimed', 'standard:ecthr', 'standard:icrc', 'standard:cpt'] as const;
export type CapacityRule = (typeof CAPACITY_RULES)[number];

/** Whom the simulation and the money suppose to be sent: as agreed with law aside, or only those whom law lets go, or those whom it does not rule out. */
export const SENDINGS = ['agreed', 'permitted', 'open'] as const;
export type Sending = (typeof SENDINGS)[number];

export const LAW_VERSIONS = ['as-it-stands', 'as-if-in-force'] as const;
export type LawVersion = (typeof LAW_VERSIONS)[number];

export type Settings = {
  readonly capacity: CapacityRule;
  readonly sending: Sending;
  readonly version: LawVersion;
  readonly seed: number;
  readonly replications: number;
  /** Inputs that the reader set to another value. */
  readonly set: { readonly [Key in InputKey]?: number };
};

export const DEFAULT_SETTINGS: Settings = {
  capacity: 'claimed',
  sending: 'agreed',
  version: 'as-it-stands',
  seed: 2_025,
  replications: 200,
  set: {},
};

const MOST: { readonly [Key in InputKey]: number } = {
  offered: 1_000_000,
  eligible: 1_000_000,
  cells: 100_000,
  cellArea: 10_000,
  bunks: 1_000,
  claimed: 1_000_000,
  held: 1_000_000,
  fee: 1_000_000,
  minimumPaid: 1_000_000,
  marginalHost: 1_000_000,
  fixedHost: 10_000_000_000,
  systemCost: 1_000_000_000_000,
  senderAverage: 1_000_000,
  senderAvoidedShare: 100,
  transport: 1_000_000,
  pace: 100_000,
  stayDays: 36_500,
  termDays: 36_500,
  pool: 20_000_000,
  custodyDays: 36_500,
  decisionDays: 3_650,
  decisionPass: 100,
  challengeDays: 3_650,
  challengePass: 100,
  deaths: 10_000,
  returns: 100,
  suspendFrom: 3_650,
  suspendDays: 3_650,
};

/** A value that the reader gives, checked where it comes in: a whole number in its bounds. */
export function setInput(key: InputKey, written: string): Outcome<number> {
  const value = /^\d{1,13}$/.test(written.trim()) ? Number(written) : Number.NaN;
  const least = key === 'fee' || key === 'offered' || key === 'termDays' || key === 'stayDays' ? 1 : 0;
  if (Number.isInteger(value) && value >= least && value <= MOST[key]) return accepted(value);
  return refused({
    code: 'not-in-bounds',
    path: key,
    message: text(
      `'${written.slice(0, 30)}' is not a whole number in its bounds.`,
      `'${written.slice(0, 30)}' no es un número entero dentro de sus límites.`,
    ),
    remedy: text(`Give a whole number from ${least} to ${MOST[key]}.`, `Dé un número entero de ${least} a ${MOST[key]}.`),
  });
}

/** The arrangement with the reader's own values in place of the sourced ones; what they replace stays beside them. */
export function withSettings(arrangement: Arrangement, { set }: Settings): Arrangement {
  return { ...arrangement, inputs: arrangement.inputs.map((input) => replaced(input, set[input.key])) };
}

function replaced(input: Input, value: number | undefined): Input {
  if (value === undefined) return input;
  const { value: was, others = [], low, high, ...rest } = input;
  return {
    ...rest,
    value,
    low: Math.min(low ?? value, value),
    high: Math.max(high ?? value, value),
    source: 'set by the reader',
    confidence: 'unknown',
    others: was === undefined ? others : [{ value: was, source: input.source }, ...others],
  };
}

export const valueOf = ({ inputs }: Arrangement, key: InputKey): number | undefined => inputs.find((input) => input.key === key)?.value;
