/**
 * A unit is what is served as one: a single sentence, or a chain of consecutive sentences read as an aggregate (s.264). Units are
 * computed alone; concurrent ones meet only in their latest dates (s.263).
 */
import type { DayNumber } from '../calendar/day-number.ts';
import type { StandardSentence } from './england-wales-case.ts';
import { chainEnd, isAtLeastMonths } from './england-wales-term.ts';
import { REHABILITATION_FROM, shareOf, type ReleasePoint } from './england-wales-release-law.ts';
import { roundedUp, sameShare, type Share } from './share.ts';
import { daysOf, monthsOf, type Term } from './term.ts';

export type Unit = {
  /** In the order in which they are served. */
  readonly parts: readonly StandardSentence[];
  readonly start: DayNumber;
  /** The latest day on which one of its parts was passed. */
  readonly lastPassedOn: DayNumber;
  /** The last day, with no adjustments. */
  readonly end: DayNumber;
};

export function unitOf(parts: readonly StandardSentence[]): Unit {
  let start = Number.POSITIVE_INFINITY;
  let lastPassedOn = Number.NEGATIVE_INFINITY;
  for (const { sentencedOn } of parts) {
    start = Math.min(start, sentencedOn);
    lastPassedOn = Math.max(lastPassedOn, sentencedOn);
  }
  return {
    parts,
    start,
    lastPassedOn,
    end: chainEnd(
      start,
      parts.map(({ term }) => term),
    ),
  };
}

/** One run of the chain that is served in one proportion. */
export type Custody = { readonly share: Share; readonly length: number; readonly served: number };

/**
 * The custodial period of a unit, in runs of one proportion each: sentences of the same proportion are added before they are counted, in
 * the order in which the proportion first appears, and each run starts on the day after the last one's notional release.
 *
 * @source Criminal Justice Act 2003 s.264(2), (6)
 */
export function custodyOf({ parts, start, end }: Unit, point: ReleasePoint): readonly Custody[] {
  const [first] = parts;
  if (first === undefined) return [];
  const firstShare = shareOf(first, point);
  if (parts.every((part) => sameShare(shareOf(part, point), firstShare)))
    return [{ share: firstShare, length: end - start + 1, served: roundedUp(end - start + 1, firstShare) }];
  const runs: { readonly share: Share; readonly terms: Term[] }[] = [];
  for (const part of parts) {
    const own = shareOf(part, point);
    const run = runs.find((each) => sameShare(each.share, own));
    if (run === undefined) runs.push({ share: own, terms: [part.term] });
    else run.terms.push(part.term);
  }
  let at = start;
  return runs.map(({ share, terms }) => {
    const length = chainEnd(at, terms) - at + 1;
    const served = roundedUp(length, share);
    at += served;
    return { share, length, served };
  });
}

export const daysServed = (custody: readonly Custody[]): number => custody.reduce((days, { served }) => days + served, 0);

const TWELVE_MONTHS = 12;
const TWO_YEARS = 24;

export const isShorterThan = ({ start, end }: Unit, months: number): boolean => !isAtLeastMonths(start, end, months);

export const isAfterRehabilitationAct = ({ offenceOn }: StandardSentence): boolean => offenceOn >= REHABILITATION_FROM;

const isOfOneDay = ({ term }: StandardSentence): boolean => monthsOf(term) === 0 && daysOf(term) === 1;

/**
 * Whether release is on licence. Not for a term of one day, nor under twelve months in all where every offence is before 1 February 2015.
 *
 * @source Criminal Justice Act 2003 ss.243A(1)–(1A), 249, 264(3B)
 */
export function isOnLicence(unit: Unit): boolean {
  if (unit.end <= unit.start) return false;
  return !isShorterThan(unit, TWELVE_MONTHS) || unit.parts.some((part) => isAfterRehabilitationAct(part) && !isOfOneDay(part));
}

/** Supervision is required of at least one of the sentences, and they are of less than two years in all (ss.256AA(1), 264(3C)(b)). */
export const isSupervised = (unit: Unit): boolean =>
  unit.end > unit.start && isShorterThan(unit, TWO_YEARS) && unit.parts.some((part) => isAfterRehabilitationAct(part) && !isOfOneDay(part));

/**
 * The days of licence of a chain of under twelve months with offences from both sides of 1 February 2015: it lasts until the custody of the
 * older terms and the whole of the others would have been served, which is, from release, what is left of the others after their custody.
 * Undefined for every other unit; `unsettled` where that length depends on the day from which it is counted.
 *
 * @source Criminal Justice Act 2003 s.264B
 */
export function shortLicence(unit: Unit, custody: readonly Custody[]): { readonly days: number } | 'unsettled' | undefined {
  const { parts, start } = unit;
  const newer = parts.filter(isAfterRehabilitationAct);
  if (newer.length === 0 || newer.length === parts.length || !isShorterThan(unit, TWELVE_MONTHS) || !isOnLicence(unit)) return undefined;
  const [run] = custody;
  if (run === undefined || custody.length > 1) return 'unsettled';
  const { share } = run;
  const lengthFrom = (at: DayNumber, some: readonly StandardSentence[]): number =>
    chainEnd(
      at,
      some.map(({ term }) => term),
    ) -
    at +
    1;
  const older = lengthFrom(
    start,
    parts.filter((part) => !isAfterRehabilitationAct(part)),
  );
  const left = [start, start + older, start + roundedUp(older, share)].map((at) => {
    const length = lengthFrom(at, newer);
    return length - roundedUp(length, share);
  });
  const [days = 0] = left;
  return left.every((each) => each === days) ? { days } : 'unsettled';
}

/** The units of sentences that are served together. Undefined where the links lead nowhere or in a circle. */
export const unitsOf = (sentences: readonly StandardSentence[]): readonly Unit[] | undefined => chainsOf(sentences)?.map(unitOf);

type Linked = { readonly id: string; readonly consecutiveTo?: string };

/** Every way from a sentence that follows none to one that none follows, in the order in which they are served. Two of one id cannot be told apart. */
export function chainsOf<T extends Linked>(sentences: readonly T[]): readonly (readonly T[])[] | undefined {
  if (sentences.every(({ consecutiveTo }) => consecutiveTo === undefined)) return sentences.map((one) => [one]);
  const byId = new Map(sentences.map((one) => [one.id, one]));
  if (byId.size < sentences.length) return undefined;
  const followed = new Set(sentences.map(({ consecutiveTo }) => consecutiveTo));
  const chains: (readonly T[])[] = [];
  let reached = new Set<string>();
  for (const last of sentences) {
    if (followed.has(last.id)) continue;
    const parts: T[] = [last];
    for (let at = last; at.consecutiveTo !== undefined;) {
      const before = byId.get(at.consecutiveTo);
      if (before === undefined || parts.includes(before)) return undefined;
      parts.unshift(before);
      at = before;
    }
    reached = reached.union(new Set(parts.map(({ id }) => id)));
    chains.push(parts);
  }
  return reached.size === byId.size ? chains : undefined;
}
