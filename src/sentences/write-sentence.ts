/** The answer in the published shape: ISO days, both languages where prose reaches a person. */
import { formatDay, type DayNumber } from '../calendar/day-number.ts';
import type { Text } from '../base/text.ts';
import type { SentenceAnswer } from './compute-sentence.ts';
import { lawRows, type LawRow } from './law-commencements.ts';
import type { Confidence, LawAnswer, Reading, ReleaseKind } from './law-answer.ts';
import { isNotSupported, type NotSupported } from './not-supported.ts';
import { alarmsFor } from './release-alarms.ts';
import { servedBefore } from './served-days.ts';
import { earliest, lastEnd, latest } from './transfer.ts';
import type { Step } from './working.ts';

export type WrittenDates = {
  readonly end?: string | undefined;
  readonly endUncredited?: string | undefined;
  /** One day, or in its place the earliest and the latest. */
  readonly release?: string | undefined;
  readonly releaseEarliest?: string | undefined;
  readonly releaseLatest?: string | undefined;
  readonly releaseKind?: ReleaseKind | undefined;
  readonly statutoryRelease?: string | undefined;
  readonly precedingWeekday?: string | undefined;
  readonly prereleaseEarliest?: string | undefined;
  readonly homeConfinementEarliest?: string | undefined;
  readonly backBy?: string | undefined;
};

export type WrittenReading = {
  readonly reading: string;
  readonly note: Text;
  readonly dates: { readonly release: string; readonly end?: string };
};

export type WrittenLaw = {
  readonly law: string;
  readonly version: string;
  readonly confidence: Confidence;
  readonly verifiedThrough: string;
  readonly dates: WrittenDates;
  /** The readings between which the answer lies. */
  readonly readings?: readonly WrittenReading[];
  /** What would follow if a fact were otherwise. */
  readonly otherwise?: readonly WrittenReading[];
};

type Refusal = { readonly code: string; readonly reason: Text; readonly needs: readonly Text[] };

export type WrittenSentence = WrittenLaw & {
  readonly days: {
    readonly imposed?: number;
    readonly credit: number;
    readonly goodConduct: number;
    readonly earnedTime: number;
    /** Before `on`, exclusive. */
    readonly served?: number;
    /** From `on`, inclusive, to the end of the full term. */
    readonly remaining?: number;
    /** Days past an automatic release, or past the end, on `on`. */
    readonly overdue?: number;
  };
  readonly on?: string;
  readonly missing?: readonly { readonly fact: string; readonly why: Text }[];
  readonly sending?: WrittenLaw;
  readonly receiving?: WrittenLaw | { readonly country: string; readonly notSupported: Refusal };
  readonly operative?: {
    readonly rule: 'sending-law' | 'receiving-law' | 'earliest-of-both';
    readonly agreement: string;
    readonly cite: string;
    readonly why: Text;
    readonly notSupported?: Refusal;
  };
  readonly returnMargins?: readonly { readonly measuredFrom: 'release' | 'end'; readonly on: string }[];
  /** Law that commenced while the sentence ran, with release before and after it. */
  readonly lawChanges?: readonly LawRow[];
  readonly notes: readonly Text[];
  readonly working: readonly Step[];
  readonly alarms: readonly { readonly on: string; readonly kind: string }[];
};

export function writeSentence(answer: SentenceAnswer, steps: readonly Step[]): WrittenSentence {
  const { case: one, sending, transferred: moved } = answer;
  const law = moved === undefined || isNotSupported(moved.operative) ? sending : moved.operative;
  const unknownRelease = moved !== undefined && isNotSupported(moved.operative);
  const backBy = moved?.backBy[0]?.on;
  const { on } = one;
  const changes = lawRows(one);
  return {
    ...writeLaw(law, unknownRelease, backBy),
    days: writeDays(answer, law, unknownRelease),
    ...(on === undefined ? {} : { on: formatDay(on) }),
    ...(law.missing.length === 0 ? {} : { missing: law.missing }),
    ...(moved === undefined ? {} : writeTransferred(answer, moved)),
    ...(changes.length === 0 ? {} : { lawChanges: changes }),
    notes: [...law.notes, ...(moved?.warnings ?? [])],
    working: steps,
    alarms: alarmsFor(
      [
        ['return', backBy],
        // Where the receiver's day is not known, the sender's earliest rings: too early harms nobody.
        ['release', earliest(law.readings)],
        ['end', lastEnd(law.readings)],
      ],
      sending.start,
    ).map((alarm) => ({ on: formatDay(alarm.on), kind: alarm.kind })),
  };
}

function writeTransferred(
  { sending }: SentenceAnswer,
  { rule, transfer, receiving, operative, backBy }: NonNullable<SentenceAnswer['transferred']>,
): Partial<WrittenSentence> {
  return {
    sending: writeLaw(sending, false, undefined),
    receiving: isNotSupported(receiving)
      ? { country: transfer.to, notSupported: receiving.notSupported }
      : writeLaw(receiving, false, undefined),
    operative: {
      rule: OPERATIVE_RULE[rule.governs],
      agreement: rule.agreement,
      cite: rule.cite,
      why: rule.why,
      ...(isNotSupported(operative) ? { notSupported: operative.notSupported } : {}),
    },
    ...(backBy.length === 0 ? {} : { returnMargins: backBy.map(({ measuredFrom, on }) => ({ measuredFrom, on: formatDay(on) })) }),
  };
}

const OPERATIVE_RULE = { sending: 'sending-law', receiving: 'receiving-law', earliest: 'earliest-of-both' } as const;

function writeLaw(law: LawAnswer, unknownRelease: boolean, backBy: DayNumber | undefined): WrittenLaw {
  const { version, readings, others } = law;
  return {
    law: version.law,
    version: version.version,
    confidence: version.confidence,
    verifiedThrough: version.verifiedThrough,
    dates: writeDates(law, unknownRelease, backBy),
    ...(law.range && !unknownRelease ? { readings: readings.map(writeReading) } : {}),
    ...(others.length === 0 || unknownRelease ? {} : { otherwise: others.map(writeReading) }),
  };
}

function writeDates(
  { readings, range, kind, endUncredited, further }: LawAnswer,
  unknownRelease: boolean,
  backBy?: DayNumber,
): WrittenDates {
  const end = lastEnd(readings);
  const release = earliest(readings);
  const day = (on: DayNumber | undefined): string | undefined => (on === undefined ? undefined : formatDay(on));
  return {
    end: day(end),
    endUncredited: day(endUncredited),
    ...(unknownRelease
      ? {}
      : range
        ? { releaseEarliest: formatDay(release), releaseLatest: formatDay(latest(readings)), releaseKind: kind }
        : { release: formatDay(release), releaseKind: kind }),
    ...(range || unknownRelease
      ? {}
      : {
          statutoryRelease: day(further.statutoryRelease),
          precedingWeekday: day(further.precedingWeekday),
          prereleaseEarliest: day(further.prereleaseEarliest),
          homeConfinementEarliest: day(further.homeConfinementEarliest),
        }),
    backBy: day(backBy),
  };
}

const writeReading = ({ id, label, release, end }: Reading): WrittenReading => ({
  reading: id,
  note: label,
  dates: { release: formatDay(release), ...(end === undefined ? {} : { end: formatDay(end) }) },
});

function writeDays({ case: one, sending }: SentenceAnswer, law: LawAnswer, unknownRelease: boolean): WrittenSentence['days'] {
  const { on } = one;
  // Served and left are parts of what was imposed, so all three are by the sender's count.
  const { imposed, credit } = sending.days;
  const { goodConduct, earnedTime } = law.days;
  const counted = on === undefined ? undefined : servedBefore(one, sending, on);
  const binds = law.kind === 'automatic' || law.bindsAtLatest;
  const due = binds && !unknownRelease ? latest(law.readings) : lastEnd(law.readings);
  const overdue = on === undefined || due === undefined ? 0 : on - due;
  return {
    ...(imposed === undefined ? {} : { imposed }),
    credit,
    goodConduct,
    earnedTime,
    ...(counted === undefined ? {} : { served: counted.served }),
    ...(counted?.remaining === undefined ? {} : { remaining: counted.remaining }),
    ...(overdue > 0 ? { overdue } : {}),
  };
}

/** For a refusal: the published shape, in one language's words. */
export const writeRefusal = ({ notSupported: { code, reason, needs } }: NotSupported, language: keyof Text) => ({
  notSupported: { code, reason: reason[language], needs: needs.map((each) => each[language]) },
});
