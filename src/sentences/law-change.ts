/**
 * What a change of law does to many people: everybody is computed anew under the law as it stood on each of two days, and who moves, and by how
 * many days, is the difference. Nobody is dropped: whom either law cannot tell is named with the reason.
 */
import type { DayNumber } from '../calendar/day-number.ts';
import { computeSentence, type SentenceAnswer } from './compute-sentence.ts';
import type { LawAnswer } from './law-answer.ts';
import { isNotSupported, type NotSupported } from './not-supported.ts';
import type { LawId, SentenceCase } from './sentence-case.ts';
import { earliest, lastEnd, latest } from './transfer.ts';

/** Days that hold for a person: release as one day or as two ends of a range, and the end of the term. */
export type HeldDays = {
  readonly version: string;
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
  readonly end: DayNumber | undefined;
};

export type Moved = {
  /** The row of the person in the input, from 0. */
  readonly row: number;
  readonly law: LawId;
  readonly before: HeldDays;
  readonly after: HeldDays;
  /** Negative: home sooner. `end` where both have one. */
  readonly days: { readonly earliest: number; readonly latest: number; readonly end: number | undefined };
};

export type Untold = { readonly row: number; readonly law: LawId; readonly under: 'before' | 'after'; readonly why: NotSupported };

export type LawChange = {
  readonly people: number;
  readonly moved: readonly Moved[];
  readonly unmoved: number;
  /** Rows whose release cannot be told under one of the two laws. */
  readonly untold: readonly Untold[];
  /** For each body of law, the versions that answered: where both are one, no change of it is encoded between the two days. */
  readonly versions: readonly { readonly law: LawId; readonly before: readonly string[]; readonly after: readonly string[] }[];
};

export function lawChange(
  cases: readonly SentenceCase[],
  { before, after }: { readonly before: DayNumber; readonly after: DayNumber },
): LawChange {
  const moved: Moved[] = [];
  const untold: Untold[] = [];
  const versions = new Map<LawId, { readonly before: Set<string>; readonly after: Set<string> }>();
  for (const [row, one] of cases.entries()) {
    const { law } = one;
    const [was, is] = [daysUnder(one, before), daysUnder(one, after)];
    if (isNotSupported(was)) untold.push({ row, law, under: 'before', why: was });
    else if (isNotSupported(is)) untold.push({ row, law, under: 'after', why: is });
    else {
      const seen = versions.get(law) ?? { before: new Set(), after: new Set() };
      versions.set(law, seen);
      seen.before.add(was.version);
      seen.after.add(is.version);
      const days = difference(was, is);
      if (days.earliest !== 0 || days.latest !== 0 || (days.end ?? 0) !== 0) moved.push({ row, law, before: was, after: is, days });
    }
  }
  return {
    people: cases.length,
    moved,
    unmoved: cases.length - moved.length - untold.length,
    untold,
    versions: [...versions].map(([law, seen]) => ({ law, before: [...seen.before].toSorted(), after: [...seen.after].toSorted() })),
  };
}

const difference = (was: HeldDays, is: HeldDays): Moved['days'] => ({
  earliest: is.earliest - was.earliest,
  latest: is.latest - was.latest,
  end: was.end === undefined || is.end === undefined ? undefined : is.end - was.end,
});

/** The days that hold under the law as it stood on that day; after a transfer, those of the law that governs. */
export function daysUnder(one: SentenceCase, lawOn: DayNumber): HeldDays | NotSupported {
  const answer = computeSentence({ ...one, lawOn });
  if (isNotSupported(answer)) return answer;
  const law = operativeOf(answer);
  if (isNotSupported(law)) return law;
  return { version: law.version.version, earliest: earliest(law.readings), latest: latest(law.readings), end: lastEnd(law.readings) };
}

const operativeOf = ({ sending, transferred }: SentenceAnswer): LawAnswer | NotSupported => transferred?.operative ?? sending;
