/** One person's sentence as the engine reckons with it: days are numbers, lengths are the court's words, and what is unknown is absent. */
import type { DayNumber } from '../calendar/day-number.ts';
import type { Share } from './share.ts';
import type { Term } from './term.ts';

export const LAW_IDS = [
  'us-federal',
  'norway',
  'netherlands',
  'belgium',
  'denmark',
  'sweden',
  'estonia',
  'el-salvador',
  'england-wales',
] as const;
export type LawId = (typeof LAW_IDS)[number];
export const isLaw = (value: string): value is LawId => LAW_IDS.some((law) => law === value);

export const COUNTRY_OF_LAW: { readonly [L in LawId]: string } = {
  'us-federal': 'US',
  norway: 'NO',
  netherlands: 'NL',
  belgium: 'BE',
  denmark: 'DK',
  sweden: 'SE',
  estonia: 'EE',
  'el-salvador': 'SV',
  'england-wales': 'GB',
};

export const TERM_KINDS = ['standard', 'life', 'indeterminate', 'preventive'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** `special`: half-term release on special grounds (Norway §42(3), Denmark §§38(2), 40a). `called-in`: a suspended or released part called in. */
export const RELEASE_GROUNDS = ['ordinary', 'special', 'electronic-monitoring', 'called-in'] as const;
export type ReleaseGround = (typeof RELEASE_GROUNDS)[number];

/** England and Wales: under the 40 per cent, kept out of it, or of the two-thirds kind. */
export const ARRANGEMENTS = ['ordinary', 'excluded', 'two-thirds'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

export const CREDIT_KINDS = ['remand', 'jail', 'tagged-bail', 'bail'] as const;
export type CreditKind = (typeof CREDIT_KINDS)[number];

export type SentenceTerm = {
  readonly id: string;
  readonly imposed: Term;
  readonly sentencedOn: DayNumber;
  /** The first day served. */
  readonly start: DayNumber;
  readonly finalOn: DayNumber | undefined;
  readonly offenceOn: DayNumber | undefined;
  readonly consecutiveTo: string | undefined;
  readonly orderedConcurrent: boolean;
  readonly kind: TermKind;
  /** The part of `imposed` that is not to be served unless called in. */
  readonly suspended: Term | undefined;
  /** Degree of the crime in Estonian law, 1 being the graver. */
  readonly degree: 1 | 2 | undefined;
  readonly intentional: boolean | undefined;
  /** Absent where the file does not say. */
  readonly arrangement?: Arrangement;
  /** Imposed abroad and enforced under this law; the share after which the other state would have released, if known. */
  readonly foreign: { readonly country: string; readonly releaseFraction: Share | undefined } | undefined;
};

/** Custody before the sentence. Both ends of a period are inclusive; of days that another sentence was credited with, none count here. */
export type Credit = {
  readonly kind: CreditKind;
  readonly period: { readonly from: DayNumber; readonly to: DayNumber } | undefined;
  /** Of the whole row, before anything is taken off. */
  readonly days: number;
  readonly creditedElsewhere: number;
};

/** Days on which nothing was served; both ends inclusive. */
export type Absence = { readonly from: DayNumber; readonly to: DayNumber };

export type Transfer = {
  readonly on: DayNumber;
  /** ISO 3166-1 alpha-2. */
  readonly to: string;
  readonly agreement: string;
  readonly method: 'continued' | 'converted';
  /** What the receiving court made of the sentence, where it adapted or converted it. */
  readonly adaptedTo: Term | undefined;
};

export type Programming = {
  /** Periods of thirty days successfully completed, and the days earned for each (10 or 15). */
  readonly periods30: number;
  readonly rateDays: 10 | 15;
  readonly offenceExcluded: boolean | undefined;
};

export type SentenceCase = {
  readonly law: LawId;
  readonly person: {
    readonly birth: DayNumber | undefined;
    readonly residentHere: boolean | undefined;
    readonly removalOrderFinal: boolean | undefined;
    readonly recidivist: boolean | undefined;
  };
  /** At least one; in a settled order that does not depend on the order of the rows given. */
  readonly terms: readonly [SentenceTerm, ...SentenceTerm[]];
  readonly releaseGround: ReleaseGround;
  readonly credits: readonly Credit[];
  readonly absences: readonly Absence[];
  readonly addedDays: readonly { readonly on: DayNumber; readonly days: number }[];
  readonly conduct: 'full' | { readonly forfeitedDays: number } | undefined;
  readonly programming: Programming | undefined;
  readonly supervisedReleaseImposed: boolean | undefined;
  readonly transfer: Transfer | undefined;
  /** Law that had not commenced by this day, and absences that began after it, do not exist yet. */
  readonly on: DayNumber | undefined;
  /** The law as it stood on that day, to set two states of it side by side: what commenced later is left out, whatever the sentence's own days are. */
  readonly lawOn?: DayNumber;
};
