/**
 * What one body of law says of a sentence: one reading, or several between which the answer lies. A reading is a pair of days, release and
 * end; credit, absences and the end itself bound it in the same way under every law here.
 */
import type { DayNumber } from '../calendar/day-number.ts';
import { dayInWords } from '../calendar/in-words.ts';
import { text, type Text } from '../base/text.ts';
import { creditDays, knownAbsences } from './credit-days.ts';
import { isNotSupported, notSupported, type NotSupported } from './not-supported.ts';
import type { LawId, SentenceCase } from './sentence-case.ts';
import type { Share } from './share.ts';
import type { Term } from './term.ts';
import type { StepParts, Working } from './working.ts';

/** `automatic`: the law requires release that day. `eligible`: an authority may release from then. `by-decision`: always a decision with reasons. */
export type ReleaseKind = 'automatic' | 'eligible' | 'by-decision';
export type Confidence = 'high' | 'medium' | 'low';

/** The law as data: which version, how sure we are of it, and how its days are counted. */
export type LawVersion = {
  readonly law: LawId;
  readonly version: string;
  readonly confidence: Confidence;
  /** Day up to which the text was checked. */
  readonly verifiedThrough: string;
  /** Prefix of rule ids, such as `NO`. */
  readonly prefix: string;
  readonly counting: { readonly cite: string; readonly note: Text };
};

/** Before credit and absence: `liberty` is the day of release, `after` the day after the last day of the whole term. */
export type RawReading = {
  readonly id: string;
  readonly label: Text;
  readonly rule: string;
  readonly cite: string;
  readonly fraction?: Share;
  readonly liberty: DayNumber;
  readonly after: DayNumber | undefined;
  /** Where one line cannot tell how liberty was found. */
  readonly steps?: readonly StepParts[];
};

export type Reading = {
  readonly id: string;
  readonly label: Text;
  readonly release: DayNumber;
  /** Inclusive; undefined where the sentence has none. */
  readonly end: DayNumber | undefined;
};

export type Missing = { readonly fact: string; readonly why: Text };

/** Further days that a law knows. */
export type FurtherDays = {
  /** Release without what an authority may grant on top. */
  readonly statutoryRelease?: DayNumber;
  /** Where release falls on Saturday or Sunday: the weekday before, on which it may be. */
  readonly precedingWeekday?: DayNumber;
  readonly prereleaseEarliest?: DayNumber;
  readonly homeConfinementEarliest?: DayNumber;
};

export type LawAnswer = {
  readonly version: LawVersion;
  readonly start: DayNumber;
  /** The whole as one term from `start`; undefined where there is no length or no single one. */
  readonly length: Term | undefined;
  readonly endUncredited: DayNumber | undefined;
  readonly readings: readonly [Reading, ...Reading[]];
  /** No convention or no settled law: a range even where the readings meet. */
  readonly range: boolean;
  /** Shown beside the answer: what would follow if a fact were otherwise. */
  readonly others: readonly Reading[];
  readonly kind: ReleaseKind;
  /** Whoever decides must release on the latest day of the readings. */
  readonly bindsAtLatest: boolean;
  readonly days: {
    readonly imposed: number | undefined;
    readonly credit: number;
    readonly goodConduct: number;
    readonly earnedTime: number;
  };
  readonly further: FurtherDays;
  readonly missing: readonly Missing[];
  readonly notes: readonly Text[];
};

export type LawParts = {
  readonly version: LawVersion;
  readonly start: DayNumber;
  readonly length: Term | undefined;
  readonly raw: readonly [RawReading, ...RawReading[]];
  readonly others?: readonly RawReading[];
  readonly range?: boolean;
  readonly kind: ReleaseKind;
  readonly bindsAtLatest?: boolean;
  readonly goodConduct?: number;
  readonly earnedTime?: number;
  readonly further?: (release: DayNumber) => FurtherDays;
  readonly missing?: readonly Missing[];
  readonly notes?: readonly Text[];
};

/** Credit comes off release and end alike, absences add to both; release never before the start and never after the end. */
export function answerOf(one: SentenceCase, parts: LawParts, working?: Working): LawAnswer | NotSupported {
  const { version, start, length, raw, kind } = parts;
  const credit = creditDays(one, start);
  const [first, ...rest] = raw;
  const settled = settle(first, one, parts, credit);
  if (isNotSupported(settled)) return settled;
  const readings: [Reading, ...Reading[]] = [settled];
  const others: Reading[] = [];
  for (const each of [...rest, ...(parts.others ?? [])]) {
    const reading = settle(each, one, parts, credit);
    if (isNotSupported(reading)) return reading;
    (rest.includes(each) ? readings : others).push(reading);
  }
  const after = raw.reduce<DayNumber | undefined>((latest, each) => later(latest, each.after), undefined);
  const answer: LawAnswer = {
    version,
    start,
    length,
    endUncredited: after === undefined ? undefined : after - 1,
    readings,
    range: parts.range === true || readings.some((each) => each.release !== settled.release),
    others,
    kind,
    bindsAtLatest: parts.bindsAtLatest === true,
    days: {
      imposed: after === undefined ? undefined : after - start,
      credit,
      goodConduct: parts.goodConduct ?? 0,
      earnedTime: parts.earnedTime ?? 0,
    },
    further: parts.further?.(settled.release) ?? {},
    missing: parts.missing ?? [],
    notes: parts.notes ?? [],
  };
  if (working !== undefined) writeWorking(working, one, parts, answer);
  return answer;
}

const later = (a: DayNumber | undefined, b: DayNumber | undefined): DayNumber | undefined =>
  a === undefined ? b : b === undefined ? a : Math.max(a, b);

function settle(raw: RawReading, one: SentenceCase, { start, kind }: LawParts, credit: number): Reading | NotSupported {
  let end = raw.after === undefined ? Infinity : Math.max(start, raw.after - 1 - credit);
  let release = Math.min(Math.max(start, raw.liberty - credit), end);
  for (const { from, to } of knownAbsences(one)) {
    if (from > end || (from >= release && kind === 'automatic')) return ABSENCE_AFTER_RELEASE;
    const days = to - from + 1;
    end += days;
    if (from < release) release += days;
  }
  return { id: raw.id, label: raw.label, release, end: end === Infinity ? undefined : end };
}

const ABSENCE_AFTER_RELEASE = notSupported(
  'absence-after-release',
  text('An absence begins after the day of release.', 'Una ausencia comienza después del día de la salida.'),
  text('The law on recall and on sentences resumed after release.', 'La ley sobre revocación y reanudación de la condena tras la salida.'),
);

function writeWorking(working: Working, one: SentenceCase, { version, start, raw, others = [] }: LawParts, answer: LawAnswer): void {
  const { prefix, counting } = version;
  const { endUncredited, days, readings } = answer;
  working.add({
    step: 'term',
    rule: `${prefix}.TERM`,
    cite: counting.cite,
    from: start,
    ...(days.imposed === undefined ? {} : { days: days.imposed }),
    ...(endUncredited === undefined ? {} : { to: endUncredited }),
    note: counting.note,
  });
  const [first] = raw;
  const isStepwise = first.steps !== undefined;
  if (isStepwise) writeCredit(working, prefix, days.credit, endUncredited ?? first.liberty);
  for (const each of [...raw, ...others]) {
    for (const step of each.steps ?? []) working.add(step);
    if (each.steps !== undefined) continue;
    working.add({
      step: each.id,
      rule: each.rule,
      cite: each.cite,
      ...(each.fraction === undefined ? {} : { fraction: each.fraction }),
      days: each.liberty - start,
      from: start,
      to: each.liberty,
      note: each.label,
    });
  }
  if (!isStepwise) writeCredit(working, prefix, days.credit, first.liberty);
  const absent = knownAbsences(one).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  if (absent > 0)
    working.add({
      step: 'absence',
      rule: 'GENERAL.ABSENCE',
      cite: 'A day at large is not a day served',
      days: absent,
      note: text(
        'Days absent before release move release and end.',
        'Los días de ausencia antes de la salida mueven la salida y el final.',
      ),
    });
  for (const [index, { release, end, label }] of readings.entries()) {
    // Where nothing moved the day, the line above has said it already.
    if (readings.length > 1 && release === raw[index]?.liberty) continue;
    working.add({
      step: 'release',
      rule: end === release ? 'GENERAL.END-CAP' : (raw[index]?.rule ?? first.rule),
      cite: raw[index]?.cite ?? first.cite,
      // Where the steps before have taken credit off already, the raw day would count it again.
      ...(raw[index]?.steps === undefined ? { from: raw[index]?.liberty ?? start } : {}),
      to: release,
      note: end === undefined ? label : withEnd(label, end),
    });
  }
}

/** Where the law's own steps go from day to day, credit comes off before them; elsewhere after the share of the whole was taken. */
function writeCredit(working: Working, prefix: string, credit: number, from: DayNumber): void {
  if (credit === 0) return;
  working.add({
    step: 'credit',
    rule: 'GENERAL.CREDIT',
    cite: prefix === 'US' ? '18 USC 3585(b)' : 'FD 2008/909/JHA art. 17(2); ETS 112 art. 11(1)(c); ICCPR art. 9',
    days: -credit,
    from,
    to: from - credit,
    note: CREDIT,
  });
}

const CREDIT = text(
  'Days in custody before the sentence count in full, on release and on the end.',
  'Los días de detención anteriores cuentan íntegros, para la salida y para el final.',
);

function withEnd(label: Text, end: DayNumber): Text {
  const day = dayInWords(end);
  return text(`${label.en} End: ${day.en}.`, `${label.es} Final: ${day.es}.`);
}
