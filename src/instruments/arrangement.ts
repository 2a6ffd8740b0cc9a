/** The figures of one arrangement between states, as inputs of a feasibility question: each with its range, source, day and confidence. Conflicting ones stay side by side. */
import type { Text } from '../base/text.ts';
import type { Confidence } from '../rules/rule.ts';

export const INPUT_KEYS = [
  'offered',
  'eligible',
  'cells',
  'cellArea',
  'bunks',
  'claimed',
  'held',
  'fee',
  'minimumPaid',
  'marginalHost',
  'fixedHost',
  'systemCost',
  'senderAverage',
  'senderAvoidedShare',
  'transport',
  'pace',
  'stayDays',
  'termDays',
  'pool',
  'custodyDays',
  'decisionDays',
  'decisionPass',
  'challengeDays',
  'challengePass',
  'deaths',
  'returns',
  'suspendFrom',
  'suspendDays',
] as const;
export type InputKey = (typeof INPUT_KEYS)[number];

/** Whole numbers: people, places, square metres, days, per cents, whole units of the arrangement's currency. An absent value is not known. */
export type Input = {
  readonly key: InputKey;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly source: string;
  readonly date: string;
  readonly confidence: Confidence;
  readonly note?: Text;
  /** What other sources say, kept because both cannot be right. */
  readonly others?: readonly { readonly value: number; readonly source: string }[];
};

/** Something that happened, against which a prediction can be held. */
export type Observation = { readonly on: string; readonly people: number; readonly source: string };

export type FunnelStage = { readonly stage: Text; readonly people: number; readonly source: string };
export type RightsRisk = { readonly risk: Text; readonly evidence: Text; readonly source: string; readonly confidence: Confidence };

export type Arrangement = {
  /** The agreement's id. */
  readonly id: string;
  readonly title: Text;
  readonly currency: string;
  /** Whether money is due for each person or for each place. */
  readonly paidFor: 'person' | 'place';
  /** People must be home so long before the end of their sentence, by the agreement. */
  readonly backBeforeEndDays?: number;
  /** The first day on which people are sent. */
  readonly start: string;
  /** The day on which the law is asked about it. */
  readonly on: string;
  readonly ended?: string;
  readonly inputs: readonly Input[];
  readonly observed: readonly Observation[];
  readonly funnel: readonly FunnelStage[];
  readonly risks: readonly RightsRisk[];
};
