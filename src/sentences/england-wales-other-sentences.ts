/**
 * Sentences of England and Wales that are not standard determinate ones, alone and without other sentences beside them. Each is a function of
 * its own because each has its own words for its dates; `england-wales-others.ts` joins them to a case.
 */
import { addMonths, knownDay, type DayNumber } from '../calendar/day-number.ts';
import { text } from '../base/text.ts';
import { chainEnd, termEnd } from './england-wales-term.ts';
import { HALF, TWO_THIRDS } from './england-wales-release-law.ts';
import { notSupported, type NotSupported } from './not-supported.ts';
import { roundedUp, type Share } from './share.ts';
import { monthsOf, term, type Term } from './term.ts';

type Alone = {
  /** The day of sentence, its first day. */
  readonly sentencedOn: DayNumber;
  /** Days of credit less days at large, taken off every date. */
  readonly creditDays: number;
};

/** The last day of that share of the custodial term, less credit, never before the first day. */
const served = (one: Alone, custodial: Term, part: Share): DayNumber =>
  Math.max(
    one.sentencedOn,
    one.sentencedOn + roundedUp(termEnd(one.sentencedOn, custodial) - one.sentencedOn + 1, part) - 1 - one.creditDays,
  );

export type ParoleDates = {
  /** First day on which the Parole Board may direct release; absent where release comes without it. */
  readonly paroleEligible?: DayNumber;
  /** The day on which release is due without any decision. */
  readonly release: DayNumber;
  readonly end: DayNumber;
};

const PAROLE_FOR_ALL_FROM = knownDay('2015-04-13');
const TEN_YEARS_MONTHS = 120;

/**
 * An extended sentence: two thirds of the custodial term, then the Parole Board until its end, then licence for the extension.
 *
 * Before 13 April 2015 release at two thirds was automatic for custodial terms under ten years whose offence is not listed.
 *
 * @source Criminal Justice Act 2003 s.246A; Criminal Justice and Courts Act 2015 s.4
 */
export function extendedSentence(
  one: Alone & { readonly custodial: Term; readonly extension: Term; readonly listedOffence: boolean },
): ParoleDates {
  const { sentencedOn, creditDays, custodial, extension, listedOffence } = one;
  const twoThirds = served(one, custodial, TWO_THIRDS);
  const end = chainEnd(sentencedOn, [custodial, extension]) - creditDays;
  const isAutomatic = !listedOffence && isAutomaticExtended(sentencedOn, custodial);
  if (isAutomatic) return { release: twoThirds, end };
  return { paroleEligible: twoThirds, release: termEnd(sentencedOn, custodial) - creditDays, end };
}

/** Whether release at two thirds can be automatic: before 13 April 2015, custodial term under ten years. */
export const isAutomaticExtended = (sentencedOn: DayNumber, custodial: Term): boolean =>
  sentencedOn < PAROLE_FOR_ALL_FROM && monthsOf(custodial) < TEN_YEARS_MONTHS;

const PARTICULAR_CONCERN_FROM = knownDay('2015-04-13');
const PARTICULAR_CONCERN_TWO_THIRDS_FROM = knownDay('2022-06-28');
const LICENCE_YEAR = term({ years: 1 });

/**
 * A sentence for an offender of particular concern: a half of the custodial term, two thirds since 28 June 2022, then the Parole Board
 * until its end, then a year's licence. Terrorist offenders (s.247A) are refused.
 *
 * @source Criminal Justice Act 2003 s.244A; Sentencing Code ss.265, 278; Police, Crime, Sentencing and Courts Act 2022 s.131
 */
export function particularConcern(one: Alone & { readonly custodial: Term; readonly terrorist: boolean }): ParoleDates | NotSupported {
  const { sentencedOn, creditDays, custodial, terrorist } = one;
  if (terrorist || sentencedOn < PARTICULAR_CONCERN_FROM)
    return notSupported(
      'particular-concern',
      text(
        'Only sentences from 13 April 2015, and not those of terrorist offenders, are computed.',
        'Solo se calculan las condenas desde el 13 de abril de 2015, salvo las de terrorismo.',
      ),
      text('CJA 2003 s.247A and its transition of 2020.', 'El art. 247A de la CJA 2003 y su transición de 2020.'),
    );
  const part = sentencedOn >= PARTICULAR_CONCERN_TWO_THIRDS_FROM ? TWO_THIRDS : HALF;
  return {
    paroleEligible: served(one, custodial, part),
    release: termEnd(sentencedOn, custodial) - creditDays,
    end: chainEnd(sentencedOn, [custodial, LICENCE_YEAR]) - creditDays,
  };
}

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
 * A detention and training order: a half in custody; one month sooner or later from eight months, two from eighteen.
 *
 * @source Sentencing Code ss.241, 242 (formerly Powers of Criminal Courts (Sentencing) Act 2000 s.102)
 */
export function detentionAndTraining(one: Alone & { readonly length: Term }): TrainingDates {
  const { sentencedOn, creditDays, length } = one;
  const middle = served(one, length, HALF);
  const end = termEnd(sentencedOn, length) - creditDays;
  const months = monthsOf(length);
  if (months < SHIFT_FROM_MONTHS) return { middle, end };
  const shift = months < LONG_SHIFT_FROM_MONTHS ? 1 : 2;
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
  return { release: isWhole ? end : served(one, length, HALF), end };
}

/** A committal for breach of supervision after sentence is served in whole (s.256AC). */
export const breachOfSupervision = (one: Alone & { readonly length: Term }): { readonly release: DayNumber } => ({
  release: termEnd(one.sentencedOn, one.length) - one.creditDays,
});

const FIXED_56_FROM = knownDay('2026-03-31');

/**
 * The last day of a recall, where the person came back on `returnedOn`, which is its first day. A standard recall runs to the end unless a
 * board or the minister releases earlier; a fixed one ends after 14 days (terms under twelve months) or 28, and never after the end.
 * Those of 56 days from 31 March 2026 are refused: their transition is not at hand.
 *
 * @source Criminal Justice Act 2003 ss.255A, 255B, 255C
 */
export function recallEnd(recall: {
  readonly kind: 'standard' | 'fixed';
  readonly returnedOn: DayNumber;
  readonly underTwelveMonths: boolean;
  readonly end: DayNumber;
}): DayNumber | NotSupported {
  const { kind, returnedOn, underTwelveMonths, end } = recall;
  if (kind === 'standard') return end;
  const days = underTwelveMonths ? 14 : 28;
  if (returnedOn + days > FIXED_56_FROM)
    return notSupported(
      'recall-of-56-days',
      text('This fixed recall reaches 31 March 2026.', 'Esta revocación fija alcanza el 31 de marzo de 2026.'),
      text(
        'The order of 2026 on recalls of 56 days, with its schedule.',
        'La orden de 2026 sobre revocaciones de 56 días, con su calendario.',
      ),
    );
  return Math.min(returnedOn + days - 1, end);
}
