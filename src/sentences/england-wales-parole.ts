/**
 * Extended sentences and those of particular concern, alone, in chains and beside standard ones. Each part of a chain has a least and a most
 * time in custody: two thirds and the whole of the custodial term where the Parole Board decides between them, the same share twice where
 * release is automatic. The parole day is the sum of the least, release that of the most (s.264(2A)–(2F)); of what runs together the
 * latest hold, and no case goes to the Board before every other sentence allows release or referral (s.263(2)(aza)).
 *
 * Refuses where a standard sentence would release last, or where something turns on a day between the parole day and release.
 *
 * @source Criminal Justice Act 2003 ss.240ZA(9), 244A, 246A, 257(2), 263, 264
 */
import { addMonths, ageOn, knownDay, type DayNumber } from '../calendar/day-number.ts';
import { isCredit, startOfAbsence, type Totals } from './england-wales-adjustments.ts';
import type { Adjustment, EnglandWalesCase, EnglandWalesDates, OtherSentence, StandardSentence } from './england-wales-case.ts';
import { isAutomaticExtended } from './england-wales-other-sentences.ts';
import * as refusals from './england-wales-parole-refusals.ts';
import { HALF, SDS40, shareOf, TWO_THIRDS, type ReleasePoint } from './england-wales-release-law.ts';
import { chainEnd, isAtLeastMonths } from './england-wales-term.ts';
import { chainsOf, isAfterRehabilitationAct } from './england-wales-unit.ts';
import type { NotSupported } from './not-supported.ts';
import { roundedUp, sameShare, share, type Share } from './share.ts';
import { term, type Term } from './term.ts';

export type ParoleSentence = Extract<OtherSentence, { kind: 'extended' | 'particular-concern' }>;
export const isParoleSentence = (one: OtherSentence): one is ParoleSentence => one.kind === 'extended' || one.kind === 'particular-concern';

const WHOLE = share(1, 1);
const LICENCE_YEAR = term({ years: 1 });
/** Extended determinate sentences replaced the extended sentences of ss.227 and 228. */
const EXTENDED_FROM = knownDay('2012-12-03');
const CONCERN_FROM = knownDay('2015-04-13');
/** Police, Crime, Sentencing and Courts Act 2022 s.131. */
const CONCERN_TWO_THIRDS_FROM = knownDay('2022-06-28');
const ADULT = 18;

/** One sentence as a part of a chain. */
type Piece = {
  readonly id: string;
  readonly sentencedOn: DayNumber;
  readonly consecutiveTo?: string;
  readonly custodial: Term;
  readonly extension?: Term;
  readonly least: Share;
  readonly most: Share;
  readonly standard?: StandardSentence;
};

/** Days of one share, served in a row. */
export type Run = { readonly share: Share; readonly length: number; readonly served: number };

/** A chain, or one sentence, with its days moved; its parts, runs and sums are what the working is written from. */
export type ParoleUnit = {
  readonly parts: readonly { readonly custodial: Term; readonly extension?: Term }[];
  readonly least: readonly Run[];
  readonly most: readonly Run[];
  readonly totals: Totals;
  readonly start: DayNumber;
  readonly lastPassedOn: DayNumber;
  readonly unadjustedEnd: DayNumber;
  readonly end: DayNumber;
  /** The last day of the least custody. */
  readonly earliest: DayNumber;
  readonly release: DayNumber;
  readonly isParole: boolean;
  /** Standard sentences only. */
  readonly isStandard: boolean;
};

export type ParoleAnswer = { readonly dates: EnglandWalesDates; readonly units: readonly ParoleUnit[] };

/** @param sentences those of the case that had been passed by its day */
export function paroleDates(
  one: EnglandWalesCase,
  sentences: { readonly parole: readonly ParoleSentence[]; readonly standard: readonly StandardSentence[] },
): ParoleAnswer | NotSupported {
  if (one.removal === true) return refusals.REMOVAL_ASKED;
  const outside = sentences.parole.map(outsideLaw).find((refusal) => refusal !== undefined);
  if (outside !== undefined) return outside;
  if (one.law.third === true) return underPoint(one, sentences, 'third');
  const half = underPoint(one, sentences, 'half');
  if (!one.law.sds40 || sentences.standard.length === 0 || (one.on !== undefined && one.on < SDS40.from)) return half;
  const forty = underPoint(one, sentences, 'forty');
  if ('notSupported' in half || 'notSupported' in forty) return 'notSupported' in half ? half : forty;
  const keys = ['release', 'paroleEligible', 'end', 'unadjustedEnd', 'start'] as const;
  if (keys.every((key) => half.dates[key] === forty.dates[key])) return half;
  const isNew = [...sentences.parole, ...sentences.standard].every(({ sentencedOn }) => sentencedOn >= SDS40.from);
  // Nothing of either reckoning falls before the later day on which the Order reached sentences passed before it.
  const isAfterBoth = [half, forty].every(({ dates }) => (dates.paroleEligible ?? dates.release) > SDS40.longFrom);
  const isFurther = sentences.standard.some(({ excluded }) => excluded === 'by-2024-1331');
  return (isNew || isAfterBoth) && !isFurther ? forty : refusals.ACROSS_2024;
}

function outsideLaw(one: ParoleSentence): NotSupported | undefined {
  if (one.kind === 'extended') {
    if (one.sentencedOn < EXTENDED_FROM) return refusals.OLD_EXTENDED;
    return one.automatic && !isAutomaticExtended(one.sentencedOn, one.custodial) ? refusals.NOT_AUTOMATIC : undefined;
  }
  return one.sentencedOn < CONCERN_FROM ? refusals.OLD_CONCERN : undefined;
}

function underPoint(
  one: EnglandWalesCase,
  { parole, standard }: Parameters<typeof paroleDates>[1],
  point: ReleasePoint,
): ParoleAnswer | NotSupported {
  const chains = chainsOf<Piece>([...parole.map(parolePiece), ...standard.map((each) => standardPiece(each, point))]);
  if (chains === undefined) return refusals.BROKEN_CHAIN;
  const given = one.adjustments.filter(({ appliesFrom, days }) => days > 0 && (one.on === undefined || appliesFrom <= one.on));
  if (!isHeldThroughout([...new Set(chains.flat())], given)) return refusals.BETWEEN;
  const units: ParoleUnit[] = [];
  for (const chain of chains) {
    const unit = unitOf(chain, given);
    if ('notSupported' in unit) return unit;
    units.push(unit);
  }
  const dates = joined(units, one, given, standard);
  return 'notSupported' in dates ? dates : { dates, units };
}

/** Whether each sentence was passed before all those passed earlier could have released, with their credit. */
function isHeldThroughout(pieces: readonly Piece[], given: readonly Adjustment[]): boolean {
  const credits = given.filter(isCredit);
  return [...new Set(pieces.map(({ sentencedOn }) => sentencedOn))].every((on) => {
    const before = pieces.filter(({ sentencedOn }) => sentencedOn < on);
    if (before.length === 0) return true;
    const units = chainsOf(before)?.map((chain) => unitOf(chain, credits)) ?? [];
    return units.some((unit) => 'earliest' in unit && unit.earliest >= on);
  });
}

const parolePiece = (one: ParoleSentence): Piece => {
  const { id, sentencedOn, custodial } = one;
  const link = one.consecutiveTo === undefined ? {} : { consecutiveTo: one.consecutiveTo };
  if (one.kind === 'extended') {
    const most = one.automatic ? TWO_THIRDS : WHOLE;
    return { id, sentencedOn, custodial, extension: one.extension, least: TWO_THIRDS, most, ...link };
  }
  const least = sentencedOn >= CONCERN_TWO_THIRDS_FROM ? TWO_THIRDS : HALF;
  return { id, sentencedOn, custodial, extension: LICENCE_YEAR, least, most: WHOLE, ...link };
};

const standardPiece = (standard: StandardSentence, point: ReleasePoint): Piece => {
  const { id, sentencedOn, term: custodial, consecutiveTo } = standard;
  const own = shareOf(standard, point);
  return { id, sentencedOn, custodial, least: own, most: own, standard, ...(consecutiveTo === undefined ? {} : { consecutiveTo }) };
};

/** The days of a chain. Where two ways of adding its parts differ by a day, none is told. */
function unitOf(chain: readonly Piece[], given: readonly Adjustment[]): ParoleUnit | NotSupported {
  const start = Math.min(...chain.map(({ sentencedOn }) => sentencedOn));
  const lastPassedOn = Math.max(...chain.map(({ sentencedOn }) => sentencedOn));
  const ends = [
    chain.flatMap(({ custodial, extension }) => [custodial, ...(extension === undefined ? [] : [extension])]),
    [...chain.map(({ custodial }) => custodial), ...chain.flatMap(({ extension }) => (extension === undefined ? [] : [extension]))],
  ].map((terms) => chainEnd(start, terms));
  const [unadjustedEnd = start, otherEnd] = ends;
  const least = runsOf(start, chain, 'least', 'one-run');
  const most = runsOf(start, chain, 'most', 'one-run');
  const isSettled =
    unadjustedEnd === otherEnd &&
    daysOf(least) === daysOf(runsOf(start, chain, 'least', 'apart')) &&
    daysOf(most) === daysOf(runsOf(start, chain, 'most', 'apart'));
  if (!isSettled) return refusals.ADDED_DIFFERENTLY;
  const [earliest, release] = [start + daysOf(least) - 1, start + daysOf(most) - 1];
  const kinds = {
    isParole: chain.some(({ least: a, most: b }) => !sameShare(a, b)),
    isStandard: chain.every((each) => each.standard !== undefined),
  };
  const moved = movedBy({ start, earliest, release, end: unadjustedEnd }, given, kinds.isParole);
  if ('notSupported' in moved) return moved;
  if (moved.earliest < lastPassedOn) return refusals.CREDIT;
  return { parts: chain, least, most, start, lastPassedOn, unadjustedEnd, ...moved, ...kinds };
}

/** Sentences of one share are added before they are counted; of different law either together or apart. */
function runsOf(start: DayNumber, chain: readonly Piece[], which: 'least' | 'most', way: 'one-run' | 'apart'): readonly Run[] {
  const runs: { readonly share: Share; readonly isStandard: boolean; readonly terms: Term[] }[] = [];
  for (const piece of chain) {
    const isStandard = piece.standard !== undefined;
    const run = runs.find((each) => sameShare(each.share, piece[which]) && (way === 'one-run' || each.isStandard === isStandard));
    if (run === undefined) runs.push({ share: piece[which], isStandard, terms: [piece.custodial] });
    else run.terms.push(piece.custodial);
  }
  let at = start;
  return runs.map(({ share: part, terms }) => {
    const length = chainEnd(at, terms) - at + 1;
    const served = roundedUp(length, part);
    at += served;
    return { share: part, length, served };
  });
}

const daysOf = (runs: readonly Run[]): number => runs.reduce((sum, { served }) => sum + served, 0);

type Moved = { readonly earliest: DayNumber; readonly release: DayNumber; readonly end: DayNumber; readonly totals: Totals };
type Days = { readonly start: DayNumber; readonly earliest: DayNumber; readonly release: DayNumber; readonly end: DayNumber };

/** Credit off every day, absence on every day, added days on what must be served (s.257(2)(a)), never past the end. */
function movedBy({ start, earliest, release, end }: Days, given: readonly Adjustment[], isParole: boolean): Moved | NotSupported {
  const sum = (kind: (one: Adjustment) => boolean): number => given.filter(kind).reduce((days, one) => days + one.days, 0);
  const credit = sum(isCredit);
  const added = Math.max(0, sum(({ kind }) => kind === 'added-days') - sum(({ kind }) => kind === 'restored-days'));
  const at = (absence: number): Moved => {
    const last = Math.max(start, end - credit + absence);
    const moved = (on: DayNumber): DayNumber => Math.max(start, Math.min(on - credit + absence + added, last));
    return { earliest: moved(earliest), release: moved(release), end: last, totals: { credit, absence, added } };
  };
  if (isParole && earliest - credit + added <= start) return refusals.CREDIT;
  let absence = 0;
  const absences = given.filter(({ kind }) => kind === 'unlawfully-at-large').toSorted((a, b) => startOfAbsence(a) - startOfAbsence(b));
  for (const each of absences) {
    const began = startOfAbsence(each);
    // What began before this sentence, or after it may have released, is another's.
    if (began < start || began > at(absence).earliest) return refusals.ABSENCE;
    absence += each.days;
  }
  return at(absence);
}

function joined(
  units: readonly ParoleUnit[],
  one: EnglandWalesCase,
  given: readonly Adjustment[],
  standard: readonly StandardSentence[],
): EnglandWalesDates | NotSupported {
  const release = Math.max(...units.map((unit) => unit.release));
  const end = Math.max(...units.map((unit) => unit.end));
  const unadjustedEnd = Math.max(...units.map((unit) => unit.unadjustedEnd));
  const start = Math.min(...units.map((unit) => unit.start));
  if (!units.some((unit) => unit.release === release && !unit.isStandard)) return refusals.STANDARD_LAST;
  // A short standard sentence for an older offence has no licence: the end would have another name.
  if (
    units.some((unit) => unit.end === end && unit.isStandard && isShort(unit)) &&
    standard.some((each) => !isAfterRehabilitationAct(each))
  )
    return refusals.STANDARD_LAST;
  if (given.some(({ appliesFrom }) => appliesFrom > Math.max(...units.map((unit) => unit.earliest)))) return refusals.BETWEEN;
  if (ageOn(one.birth, release) < ADULT) return refusals.CHILD;
  if (standard.some(isAfterRehabilitationAct) && units.some((unit) => maySupervise(unit, end))) return refusals.SUPERVISED;
  const parole = units.some(({ isParole }) => isParole)
    ? Math.max(...units.map((unit) => (unit.isParole ? unit.earliest : unit.release)))
    : undefined;
  if (parole !== undefined && parole >= release) return refusals.STANDARD_LAST;
  return {
    release,
    onLicence: true,
    end,
    licenceEnd: end,
    unadjustedEnd,
    start,
    ...(parole === undefined ? {} : { paroleEligible: parole }),
  };
}

const TWELVE_MONTHS = 12;
const isShort = ({ start, unadjustedEnd }: ParoleUnit): boolean => !isAtLeastMonths(start, unadjustedEnd, TWELVE_MONTHS);

const TWO_YEARS = 24;
const SUPERVISION_MONTHS = 12;

/** Supervision after a short standard sentence that would outlast every licence (s.256AA). */
const maySupervise = (unit: ParoleUnit, end: DayNumber): boolean =>
  !isAtLeastMonths(unit.start, unit.unadjustedEnd, TWO_YEARS) && addMonths(unit.release, SUPERVISION_MONTHS) > end;
