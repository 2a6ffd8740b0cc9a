/**
 * The price of an agreement as typed terms: lines say what is paid for, rules say how the lines are counted, indexed, reduced and ended.
 * `src/fees/tariff.ts` turns them and a schedule into amounts due.
 */
import type { Text } from '../base/text.ts';
import type { WrittenAmount } from '../base/amount.ts';
import type { Confidence } from '../rules/rule.ts';

/** Money in minor units of its currency, as a string: it may exceed 2^53. */
export type Money = WrittenAmount;

/** `agreed` is what binds; `offered` was proposed and not signed so; `reported` is what the press or an official said. Only the agreed is due. */
export type PriceStanding = 'agreed' | 'offered' | 'reported';

type Cited = { readonly cite: string; readonly source: string; readonly confidence: Confidence };

/** One price line as agreed. */
export type TariffLine = Cited & {
  /** Unique within the agreement, kebab-case: the kind of fee in ledgers and invoices. */
  readonly id: string;
  readonly what: Text;
  readonly amount: Money;
  readonly per: 'year' | 'month' | 'day' | 'once';
  /** `event` and `journey` are counted in the schedule under the line's id; a negative amount is a penalty that the payer keeps. */
  readonly each: 'arrangement' | 'place' | 'person' | 'journey' | 'event';
  /** Up to so many places or persons (whatever the occupancy, where the line is for the arrangement). */
  readonly upTo?: number;
  /** Only those beyond so many. */
  readonly beyond?: number;
  /** At least so many persons or places are paid for. */
  readonly minimum?: number;
  /** The amount buys a step of so many places, and a part of a step is paid as a whole one. */
  readonly inStepsOf?: number;
  /** How many a one-off for each person or place was paid for: 238. */
  readonly units?: number;
  /** Agreed where absent. */
  readonly standing?: PriceStanding;
  readonly from?: string;
  readonly to?: string;
};

/** Which share of a month's price falls on one of its days. A day's price is in whole minor units, and the days of a month add up to the month. */
export type DayShare = 'calendar-month' | 'thirty-day-month' | 'calendar-year';

/** The state of a person on a day. */
export const DAY_STATES = ['held', 'transit', 'hospital', 'escaped', 'unlawful', 'absent'] as const;
export type DayState = (typeof DAY_STATES)[number];

/** `lines` are ids of lines; absent where the rule is for all of them. */
export type TariffRule = Cited & { readonly what: Text; readonly lines?: readonly string[] } & (
    | { readonly kind: 'index-rate'; readonly basisPoints: number; readonly each: 'new-year' | 'anniversary'; readonly base?: string }
    | { readonly kind: 'index-series'; readonly series: string; readonly baseYear: number }
    /** Without `during` the transition is the schedule's. */
    | { readonly kind: 'ramp-up'; readonly percent: number; readonly during?: { readonly from: string; readonly to: string } }
    | { readonly kind: 'end-days'; readonly firstDay: boolean; readonly lastDay: boolean }
    | { readonly kind: 'part-month'; readonly share: DayShare }
    | { readonly kind: 'billed-states'; readonly states: readonly DayState[] }
    | { readonly kind: 'suspension'; readonly percent: number }
    /** `runs-on`: paid to the line's last day (or the schedule's end of term) although the arrangement has ended. */
    | { readonly kind: 'early-end'; readonly then: 'stops' | 'runs-on' }
    | { readonly kind: 'included'; readonly categories: readonly string[] }
    /** Paid as it was spent, on top of the price. */
    | { readonly kind: 'passed-on'; readonly categories: readonly string[] }
    | { readonly kind: 'currency'; readonly currency: string; readonly rateOn: 'not-seen' | 'due-day' | 'payment-day' | 'period-end' }
    | {
        readonly kind: 'payment';
        readonly every: 'month' | 'quarter' | 'half-year' | 'year' | 'once';
        readonly when: 'in-advance' | 'in-arrears';
      }
    | { readonly kind: 'late-payment'; readonly basisPointsAYear: number; readonly graceDays: number }
    /** Something that the text leaves open or that was not read: it is shown, and never guessed. */
    | { readonly kind: 'not-seen'; readonly matter: TariffMatter }
  );

export type TariffMatter =
  | 'indexation'
  | 'ramp-up'
  | 'end-days'
  | 'part-month'
  | 'suspension'
  | 'early-end'
  | 'extras'
  | 'currency'
  | 'payment'
  | 'late-payment'
  | 'penalties';
