/** What the law of England and Wales needs to know about standard determinate sentences and the days that change them. */
import type { DayNumber } from '../calendar/day-number.ts';
import type { Term } from './term.ts';

export type StandardSentence = {
  readonly id: string;
  /** The day on which it was passed, which is its first day. */
  readonly sentencedOn: DayNumber;
  readonly offenceOn: DayNumber;
  readonly term: Term;
  /** The id of the sentence that it follows; absent means concurrent. */
  readonly consecutiveTo?: string;
  /** s.244ZA applies: two thirds are served. */
  readonly twoThirds: boolean;
  /** Of the kind, length and offence of s.244ZA, whether or not it was passed under it: no home detention curfew. */
  readonly twoThirdsKind: boolean;
  /**
   * Whether the offence is kept out of the 40 % release point: by the Schedule to SI 2024/844, or only by the additions of SI 2024/1331,
   * or not at all.
   */
  readonly excluded: 'by-2024-844' | 'by-2024-1331' | 'no';
  /** Detention of a person convicted as a child (Sentencing Code s.250, formerly s.91). */
  readonly section250?: boolean;
};

/** What is not a standard determinate sentence. */
export type OtherSentence = {
  readonly id: string;
  readonly sentencedOn: DayNumber;
  readonly offenceOn: DayNumber;
  readonly consecutiveTo?: string;
} & (
  | { readonly kind: 'extended'; readonly custodial: Term; readonly extension: Term; readonly automatic: boolean }
  | { readonly kind: 'particular-concern'; readonly custodial: Term }
  | { readonly kind: 'detention-training'; readonly length: Term }
  | { readonly kind: 'in-default'; readonly length: Term; readonly owedPence: bigint }
  | { readonly kind: 'breach-of-supervision'; readonly length: Term }
);

export type AdjustmentKind = 'remand' | 'tagged-bail' | 'unlawfully-at-large' | 'added-days' | 'restored-days';

export type Adjustment = {
  readonly kind: AdjustmentKind;
  /** The day from which it applies to sentences. */
  readonly appliesFrom: DayNumber;
  /** The first day of the absence, where it is known. */
  readonly from?: DayNumber;
  /** Whole days, at least 0. Tagged bail is given as the credit, half of the days on tag. */
  readonly days: number;
};

/** Law that can be switched off: the same case under another law is how a change of law is measured. */
export type EnglandWalesLaw = {
  /** The 40 % release point of SI 2024/844. */
  readonly sds40: boolean;
  /** Supervision after the sentence (s.256AA). */
  readonly supervision: boolean;
  /** One third from 1 October 2026 (Sentencing Act 2026 s.23), as one official profile assumes; no order that starts it was found. */
  readonly third?: boolean;
};

export type EnglandWalesCase = {
  readonly birth: DayNumber;
  /** Subject to sex offender notification: no home detention curfew (s.246(4)). */
  readonly registeredSexOffender: boolean;
  readonly sentences: readonly StandardSentence[];
  /** Absent or empty for most. */
  readonly others?: readonly OtherSentence[];
  readonly adjustments: readonly Adjustment[];
  readonly law: EnglandWalesLaw;
  /** Liable to removal from the United Kingdom, and the day of early removal is asked for. */
  readonly removal?: boolean;
  /** Events and commencements after this day (it is included) do not exist yet; absent means all of them. */
  readonly on?: DayNumber;
};

/** Days are inclusive. A date that the law does not give is absent. */
export type EnglandWalesDates = {
  readonly release: DayNumber;
  /** Whether release is on licence (CRD) or without (ARD). */
  readonly onLicence: boolean;
  /** The last day of the sentence. */
  readonly end: DayNumber;
  /** The last day of licence, where there is any. Equal to `end` for most. */
  readonly licenceEnd?: DayNumber;
  readonly curfew?: DayNumber;
  readonly supervisionEnd?: DayNumber;
  /** First day on which the Parole Board may direct release. */
  readonly paroleEligible?: DayNumber;
  /** Of a detention and training order: `release` is its middle. */
  readonly training?: { readonly middle: DayNumber; readonly earliest?: DayNumber; readonly latest?: DayNumber };
  /** First day on which the person may be removed to leave the country; only where it is asked for. */
  readonly removal?: DayNumber;
  /** The end with no adjustments. */
  readonly unadjustedEnd: DayNumber;
  /** The earliest day of sentence. */
  readonly start: DayNumber;
};
