/**
 * Orders of detention and training, terms in default and committals of England and Wales, each alone. Each is a function of its own because each
 * has its own words for its dates; `england-wales-others.ts` joins them to a case.
 */
import { addMonths, knownDay, type DayNumber } from '../calendar/day-number.ts';
import { HALF } from './england-wales-release-law.ts';
import { chainEnd, isAtLeastMonths, termEnd } from './england-wales-term.ts';
import { roundedUp, type Share } from './share.ts';
import { monthsOf, type Term } from './term.ts';

type Alone = {
  /** The day of sentence, its first day. */
  readonly sentencedOn: DayNumber;
  /** Days of credit less days at large, taken off every date. */
  readonly creditDays: number;
};

/** The last day of that share of a term that ends on `last`, less credit, never before the first day. */
const served = ({ sentencedOn, creditDays }: Alone, last: DayNumber, part: Share): DayNumber =>
  Math.max(sentencedOn, sentencedOn + roundedUp(last - sentencedOn + 1, part) - 1 - creditDays);

const PAROLE_FOR_ALL_FROM = knownDay('2015-04-13');
const TEN_YEARS_MONTHS = 120;

/** Whether release at two thirds can be automatic: before 13 April 2015, custodial term under ten years. */
export const isAutomaticExtended = (sentencedOn: DayNumber, custodial: Term): boolean =>
  sentencedOn < PAROLE_FOR_ALL_FROM && monthsOf(custodial) < TEN_YEARS_MONTHS;

export type TrainingDates = {
  /** The half, at which custody turns into supervision. */
  readonly middle: DayNumber;
  /** A transfer may be brought forward or put back; absent for orders of under eight months. */
  readonly earliest?: DayNumber;
  readonly latest?: DayNumber;
  readonly end: DayNumber;
};

const SHIFT_FROM_MONTHS = 8;
const LONG_SHIFT_FROM_MONTHS = 18;

/**
 * Detention and training, one order or several as one term: a half in custody; one month sooner or later from eight months, two from eighteen.
 *
 * @source Sentencing Code ss.238, 241, 242 (formerly Powers of Criminal Courts (Sentencing) Act 2000 s.102)
 */
export function detentionAndTraining(one: Alone & { readonly lengths: readonly Term[] }): TrainingDates {
  const { sentencedOn, creditDays, lengths } = one;
  const last = chainEnd(sentencedOn, lengths);
  const middle = served(one, last, HALF);
  const end = Math.max(sentencedOn, last - creditDays);
  if (!isAtLeastMonths(sentencedOn, last, SHIFT_FROM_MONTHS)) return { middle, end };
  const shift = isAtLeastMonths(sentencedOn, last, LONG_SHIFT_FROM_MONTHS) ? 2 : 1;
  return { middle, earliest: addMonths(middle, -shift), latest: addMonths(middle, shift), end };
}

const GREAT_SUM_FROM = knownDay('2015-06-01');
/** Pence: ten million pounds. */
export const GREAT_SUM_PENCE = 1_000_000_000n;

/**
 * Prison in default of a fine or a confiscation order: a half, without licence; the whole where more than £10 million was to be paid and
 * the term was fixed from 1 June 2015.
 *
 * @source Criminal Justice Act 2003 s.258; Serious Crime Act 2015 s.10 (Proceeds of Crime Act 2002 s.35)
 */
export function inDefault(one: Alone & { readonly length: Term; readonly confiscationPence: bigint | undefined }): {
  readonly release: DayNumber;
  readonly end: DayNumber;
} {
  const { sentencedOn, creditDays, length, confiscationPence } = one;
  const end = termEnd(sentencedOn, length) - creditDays;
  const isWhole = confiscationPence !== undefined && confiscationPence > GREAT_SUM_PENCE && sentencedOn >= GREAT_SUM_FROM;
  return { release: isWhole ? end : served(one, termEnd(sentencedOn, length), HALF), end };
}

/** A committal for breach of supervision after sentence is served in whole (s.256AC). */
export const breachOfSupervision = (one: Alone & { readonly length: Term }): { readonly release: DayNumber } => ({
  release: termEnd(one.sentencedOn, one.length) - one.creditDays,
});
