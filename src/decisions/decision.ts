/** The answer to "may this person be sent?", in the form that `contracts.md` fixes. */
import type { FactValue } from '../rules/facts.ts';
import type { Confidence, Effect, Mode } from '../rules/rule.ts';
import type { Reading, RuleId, Why } from '../rules/expression.ts';
import type { Proof } from '../rules/proof.ts';

/** Strongest first. `barred`: nobody can cure it for this person under this instrument. */
export const OUTCOMES = ['barred', 'barred-until', 'undetermined', 'permitted'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whether the ground speaks against sending, for it, is still open, or neither. */
export type Counts = 'against' | 'for' | 'open' | 'neutral';

export type FactShown = { readonly fact: string; readonly value: FactValue | null; readonly source?: string };

export type Ground = {
  readonly rule: RuleId;
  readonly effect: Effect['effect'];
  readonly holds: boolean | 'unknown';
  readonly counts: Counts;
  readonly why?: readonly Why[];
  readonly standing: 'settled' | 'contested';
  /** The reading that was used, of a contested rule. */
  readonly reading?: Reading;
  /** The law was not verified up to the day asked about, and is contested or encoded with low confidence. */
  readonly stale?: true;
  readonly confidence: Confidence;
  readonly cite: readonly string[];
  readonly statement: string;
  readonly facts: readonly FactShown[];
  readonly cure?: { readonly by: string; readonly what: string };
  /** This ground is among those that the outcome rests on. */
  readonly decisive: boolean;
  readonly proof?: Proof;
};

export type Missing = {
  readonly fact: string;
  readonly question: string;
  readonly decides: 'always' | 'could';
  readonly burden: string;
};

export type Change = {
  readonly set: readonly { readonly fact: string; readonly to: boolean | string }[];
  readonly outcome: Outcome;
  readonly certain: boolean;
};

export type Decision = {
  readonly agreement: string;
  readonly version: string;
  readonly mode: Mode;
  readonly on: string;
  readonly knownAt: string;
  readonly id?: string;
  readonly weight?: number;
  readonly outcome: Outcome;
  readonly contested: boolean;
  readonly mayBeBarred: boolean;
  readonly operable: boolean;
  /** The instrument was decided as though it were in force; it is not known to be. */
  readonly asIfInForce?: true;
  readonly readings: readonly { readonly reading: string; readonly outcome: Outcome }[];
  readonly grounds: readonly Ground[];
  readonly missing: readonly Missing[];
  /** The smallest sets of open facts that would decide, and the outcome each would give; `capped` where the search stopped at its bound. */
  readonly decidingSets: {
    readonly sets: readonly {
      readonly facts: readonly { readonly fact: string; readonly is?: boolean | string }[];
      readonly outcome: Outcome;
    }[];
    readonly capped: boolean;
  };
  readonly changes: readonly Change[];
  readonly mayBeRefused: readonly { readonly rule: RuleId; readonly by: string }[];
  readonly clocks: readonly {
    readonly what: string;
    readonly from: string | null;
    readonly due: string | null;
    readonly met: boolean | null;
    readonly rule: RuleId;
  }[];
  readonly adapted?: { readonly sentence: string; readonly to: string; readonly why: string };
  readonly remedy?: readonly { readonly when: string; readonly what: string; readonly rule: RuleId }[];
  readonly decides: readonly { readonly question: string; readonly authority: string; readonly rule: RuleId }[];
  readonly otherModes: readonly {
    readonly mode: Mode;
    readonly outcome: Outcome;
    readonly decisive: readonly RuleId[];
  }[];
  readonly law: readonly {
    readonly instrument: string;
    readonly version: string;
    readonly hash: string;
    readonly verifiedThrough: string;
  }[];
  readonly receipt: { readonly id: string; readonly inputHash: string; readonly engine: string };
};
