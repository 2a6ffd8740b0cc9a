/**
 * A rule: what one provision says about sending a person, as data. It names its citation, the day it looks at, its span in force,
 * what it does, who decides it, and how well it has been checked.
 */
import type { Text } from '../base/text.ts';
import type { DayFact } from './fact.ts';
import type { Expression, Reading, RuleId, Rounding } from './expression.ts';

/** The spellings that contracts rely on. `removal` ends at liberty or under local law; `removal-to-prison` is what the arrangement of 2025 did. */
export const MODES = [
  'sentence-transfer',
  'rented-prison',
  'court-ordered-detention',
  'removal',
  'removal-to-prison',
  'extradition',
  'alien-enemies',
] as const;
export type Mode = (typeof MODES)[number];

export type Confidence = 'high' | 'medium' | 'low' | 'unknown';

export type Citation = {
  /** As a lawyer would cite it: `18 USC 4100(b)`. */
  readonly cite: string;
  /** Where the text was read or can be read; absent where no page was opened. */
  readonly source?: string;
  readonly confidence: Confidence;
};

/** Calendar days, both inclusive; an absent end is open. */
export type Span = { readonly from: string; readonly to?: string };

/**
 * One version of a rule's condition. `inForce` is when the law said so; `encoded` is since when (and until when) Habeas has said so.
 * A day that no version covers is a gap in the law, never the last version.
 */
export type RuleVersion = { readonly inForce: Span; readonly encoded: Span; readonly when: Expression };

export type Standing =
  | { readonly kind: 'settled' }
  | {
      readonly kind: 'contested';
      readonly A: Text;
      readonly B: Text;
      readonly default: Reading;
      /** The reading that bars more. The other one cannot be supported by law that was not verified up to the day asked about. */
      readonly strict: Reading;
    };

/** Who can end a curable bar or meet a requirement, and by what. */
export type Cure = { readonly by: Text; readonly what: Text };

/** What a `compute` rule yields. It never decides; it tells a date, a duty or a consequence. */
export type Computation =
  /** A time limit: `due` is `from` plus `within`; `met` if `metBy` is on or before it. */
  | {
      readonly kind: 'clock';
      readonly what: Text;
      readonly from: DayFact;
      readonly within: string;
      readonly rounding: Rounding;
      readonly metBy?: DayFact;
    }
  | { readonly kind: 'remedy'; readonly what: Text }
  | { readonly kind: 'adaptation'; readonly to: Text; readonly why: Text }
  | { readonly kind: 'consequence'; readonly what: Text };

export type Effect =
  /** Nobody can cure it for this person under this instrument. */
  | { readonly effect: 'bar' }
  /** Curable: by time, an order, a document, or the person's own free act. */
  | { readonly effect: 'bar-until'; readonly cure: Cure }
  /** Must be true. */
  | { readonly effect: 'requires'; readonly cure: Cure }
  /** Must be true; without one in the sending law, the receiving law and the agreement nothing is permitted. */
  | { readonly effect: 'permits'; readonly cure?: Cure }
  /** Where it holds, the rule `of` does not (or, with `outcome: true`, holds after all). A higher priority prevails. */
  | { readonly effect: 'exception'; readonly of: RuleId; readonly priority: number; readonly outcome?: boolean }
  /** Weighs, never decides. With `mayRefuse`, an authority may refuse on this ground but need not. */
  | { readonly effect: 'factor'; readonly mayRefuse?: Text }
  | { readonly effect: 'compute'; readonly computes: Computation };

/**
 * In which capacity the rule's legal order speaks: as the law of the state that sends, of the one that receives,
 * of either, as international law that binds in any case, or as a term of the agreement itself.
 */
export type Role = 'sending' | 'receiving' | 'either' | 'international' | 'agreement';

export type Rule = Effect & {
  readonly id: RuleId;
  /** One sentence in plain words, no citation. It states the law, not the person's case. */
  readonly statement: Text;
  readonly citations: readonly Citation[];
  readonly role: Role;
  /** `prison`: every mode that ends in prison (the agreement holds people, or a facility is named; unknown counts as yes). */
  readonly modes: readonly Mode[] | 'any' | 'prison';
  /** A further condition of the rule's being in play at all. Where it is false the rule says nothing. */
  readonly applies?: Expression;
  /** The day the rule looks at; by default the day of decision. Where it is unknown every version is tried. */
  readonly looksAt?: DayFact;
  readonly versions: readonly RuleVersion[];
  readonly standing: Standing;
  readonly confidence: Confidence;
  /** The last day up to which the law was checked against its sources. */
  readonly verifiedThrough: string;
  readonly decides: { readonly question: Text; readonly authority: Text };
  /** What a reader must know about the limits of this encoding. */
  readonly note?: Text;
};
