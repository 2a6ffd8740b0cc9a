/**
 * The share of a standard determinate sentence that must be served, through time, as dated data.
 *
 * @source Criminal Justice Act 2003 ss.243A, 244, 244ZA; SI 2024/844 (40 per cent); SI 2024/1331 arts 3, 4 (further exclusions)
 */
import { knownDay, type DayNumber } from '../calendar/day-number.ts';
import type { StandardSentence } from './england-wales-case.ts';
import { share, type Share } from './share.ts';

export const HALF: Share = share(1, 2);
export const TWO_THIRDS: Share = share(2, 3);
export const THIRD: Share = share(1, 3);
export const FORTY_PER_CENT: Share = share(2, 5);

/** Criminal Justice Act 2003, Part 12, Chapter 6 in force, for offences from then. */
const ACT_2003_FROM: DayNumber = knownDay('2005-04-04');
/** From then it holds for sentences passed whenever the offence was (LASPO 2012 s.121; Schedule 20B keeps older law for those passed before). */
const FOR_ALL_OFFENCES_FROM: DayNumber = knownDay('2012-12-03');

/** Whether a sentence is under the older release law, which is not here. */
export const isUnderOlderLaw = ({ offenceOn, sentencedOn }: { readonly offenceOn: DayNumber; readonly sentencedOn: DayNumber }): boolean =>
  sentencedOn < ACT_2003_FROM || (offenceOn < ACT_2003_FROM && sentencedOn < FOR_ALL_OFFENCES_FROM);
/** Offender Rehabilitation Act 2014 ss.1–2: licence and supervision for terms under twelve months, by day of offence. */
export const REHABILITATION_FROM: DayNumber = knownDay('2015-02-01');

export const SDS40 = {
  cite: 'SI 2024/844 arts 1(2), 3',
  /** Sentences passed from then, and those passed before in which none running is of five years or more. */
  from: knownDay('2024-09-10'),
  /** Sentences passed before `from` where one of five years or more was running. */
  longFrom: knownDay('2024-10-22'),
  longMonths: 60,
  /** More offences are excluded, also for sentences passed before, unless the person was out by then (SI 2024/1331 art. 4). */
  furtherExclusionsFrom: knownDay('2024-12-16'),
  citeFurther: 'SI 2024/1331 arts 3, 4',
} as const;

/** The release point of a sentence that is not excluded: the half of the Act, the 40 per cent of the Order, that as amended in December, or a third. */
export type ReleasePoint = 'half' | 'forty' | 'forty-amended' | 'third';

/** Whether the Order of 2024 can reach this sentence at all. */
export function isReachedBySds40({ twoThirds, excluded, sentencedOn }: StandardSentence): boolean {
  if (twoThirds || excluded === 'by-2024-844') return false;
  return excluded === 'no' || sentencedOn < SDS40.furtherExclusionsFrom;
}

/** Excluded only since 16 December 2024, and passed before it: it had the 40 per cent until then. */
export const isFurtherExcluded = ({ twoThirds, excluded, sentencedOn }: StandardSentence): boolean =>
  !twoThirds && excluded === 'by-2024-1331' && sentencedOn < SDS40.furtherExclusionsFrom;

export function shareOf(sentence: StandardSentence, point: ReleasePoint): Share {
  if (point === 'third') return shareFrom2026(sentence);
  if (sentence.twoThirds) return TWO_THIRDS;
  if (point === 'half' || !isReachedBySds40(sentence)) return HALF;
  return point === 'forty-amended' && isFurtherExcluded(sentence) ? HALF : FORTY_PER_CENT;
}

/** Sentencing Act 2026 s.23(3), (4): a third, a half for the two-thirds kind and for section 250, two thirds for both at once. */
function shareFrom2026({ twoThirds, section250 }: StandardSentence): Share {
  if (section250 === true) return twoThirds ? TWO_THIRDS : HALF;
  return twoThirds ? HALF : THIRD;
}

export const CITE_OF_SHARE = (one: Share): string =>
  one === TWO_THIRDS
    ? 'Criminal Justice Act 2003 s.244ZA(8)'
    : one === FORTY_PER_CENT
      ? SDS40.cite
      : one === THIRD
        ? 'Sentencing Act 2026 s.23'
        : 'Criminal Justice Act 2003 ss.243A(3), 244(3)';
