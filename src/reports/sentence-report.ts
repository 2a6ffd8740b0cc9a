/**
 * One sentence, computed and ready to be shown: the published answer, and the further days that only England and Wales knows. The official
 * format of England and Wales and the sentence file come out in the same shape, so that page, letter and plot read one thing.
 */
import { formatDay, parseDay, type DayNumber } from '../calendar/day-number.ts';
import { accepted, type Outcome } from '../base/outcome.ts';
import { text, type Text } from '../base/text.ts';
import { computeSentence } from '../sentences/compute-sentence.ts';
import type { EnglandWalesCase } from '../sentences/england-wales-case.ts';
import { englandWales, type EnglandWalesAnswer } from '../sentences/england-wales.ts';
import { englandWalesHistory } from '../sentences/england-wales-history.ts';
import type { LawRow } from '../sentences/law-commencements.ts';
import { englandWalesWorking } from '../sentences/england-wales-working.ts';
import { readMojCase } from '../sentences/moj-format.ts';
import { isNotSupported, type NotSupported } from '../sentences/not-supported.ts';
import { readSentenceFile } from '../sentences/read-sentence-file.ts';
import { alarmsFor } from '../sentences/release-alarms.ts';
import { Working } from '../sentences/working.ts';
import { writeSentence, type WrittenLaw, type WrittenSentence } from '../sentences/write-sentence.ts';

/** Days that a law knows beside release and end, in the order in which they are shown. */
export type NamedDay = { readonly kind: 'curfew' | 'removal' | 'licence-end' | 'supervision-end'; readonly on: string };

/** A stretch of days, both ends inclusive. */
export type Period = { readonly from: string; readonly to: string };

export type SentenceReport = {
  readonly answer: WrittenSentence;
  /** The first day of the sentence. */
  readonly start: string;
  /** The day for which served and remaining days are counted. */
  readonly on: string;
  readonly named: readonly NamedDay[];
  /** Custody before the sentence, where its days are known, and days on which nothing was served. */
  readonly custodyBefore: readonly Period[];
  readonly absences: readonly Period[];
  readonly transferOn?: string;
};

export type Reported = SentenceReport | NotSupported;

/**
 * From a sentence file to what can be shown; refused with every place where the file is malformed.
 *
 * @param lawOn the law as it stood on that day, for what was true then
 */
export function reportOfFile(file: unknown, on: DayNumber, lawOn?: DayNumber): Outcome<Reported> {
  const read = readSentenceFile(file, on);
  if (!read.ok) return read;
  const working = new Working();
  const answer = computeSentence(lawOn === undefined ? read.value : { ...read.value, lawOn }, working);
  if (isNotSupported(answer)) return accepted(answer);
  const { credits, absences, transfer } = read.value;
  const shown = (period: { readonly from: DayNumber; readonly to: DayNumber }): Period => ({
    from: formatDay(period.from),
    to: formatDay(period.to),
  });
  return accepted({
    answer: writeSentence(answer, working.steps),
    start: formatDay(answer.sending.start),
    on: formatDay(on),
    named: [],
    custodyBefore: credits.flatMap(({ period, kind }) =>
      period === undefined || (kind !== 'remand' && kind !== 'jail') ? [] : [shown(period)],
    ),
    absences: absences.map(shown),
    ...(transfer === undefined ? {} : { transferOn: formatDay(transfer.on) }),
  });
}

/**
 * The same from a case in the official format of England and Wales.
 *
 * The format takes silence about sex offender notification for no; where it is not known, the answer says what hangs on it.
 */
export function reportOfOfficialCase(value: unknown, on: DayNumber, { isNotificationKnown = true } = {}): Outcome<Reported> {
  const read = readMojCase(value, on);
  if (!read.ok) return read;
  if (isNotSupported(read.value)) return accepted(read.value);
  const answer = englandWales(read.value);
  return accepted(isNotSupported(answer) ? answer : withUnknown(englandWalesReport(read.value, answer, on), isNotificationKnown));
}

function withUnknown(report: SentenceReport, isNotificationKnown: boolean): SentenceReport {
  if (isNotificationKnown || !report.named.some(({ kind }) => kind === 'curfew')) return report;
  return { ...report, answer: { ...report.answer, missing: [NOTIFICATION] } };
}

const NOTIFICATION = {
  fact: 'sexOffender',
  why: text(
    'Someone subject to it has no home detention curfew (Criminal Justice Act 2003 s.246(4)); the curfew date shown supposes that the person is not.',
    'Quien está sujeto a ella no tiene arresto domiciliario (Criminal Justice Act 2003 s.246(4)); la fecha mostrada supone que la persona no lo está.',
  ),
};

function englandWalesReport(one: EnglandWalesCase, answer: EnglandWalesAnswer, on: DayNumber): SentenceReport {
  const { release, onLicence, end, licenceEnd, curfew, supervisionEnd, unadjustedEnd, start, removal } = answer.dates;
  const named: readonly (readonly [NamedDay['kind'], DayNumber | undefined])[] = [
    ['curfew', curfew],
    ['removal', removal],
    ['licence-end', licenceEnd],
    ['supervision-end', supervisionEnd],
  ];
  const days = (kinds: readonly string[]): number =>
    one.adjustments.filter(({ kind }) => kinds.includes(kind)).reduce((sum, each) => sum + each.days, 0);
  const imposed = unadjustedEnd - start + 1;
  const credit = days(['remand', 'tagged-bail']);
  const absences = one.adjustments.flatMap(({ kind, from, days: gone }) =>
    kind === 'unlawfully-at-large' && from !== undefined && gone > 0 ? [{ from, to: from + gone - 1 }] : [],
  );
  const absent = absences.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, on - 1) - from + 1), 0);
  const served = Math.min(imposed, credit + Math.max(0, on - start) - absent);
  // After an earlier release the days between were not served, and which they are is not told here.
  const whole = Math.min(...answer.units.map(({ unit }) => unit.start)) === start;
  const overdue = on - release;
  const laws = englandWalesLaws(one);
  return {
    answer: {
      ...ENGLAND_WALES_VERSION,
      dates: { release: formatDay(release), releaseKind: 'automatic', end: formatDay(end), endUncredited: formatDay(unadjustedEnd) },
      days: {
        imposed,
        credit,
        goodConduct: 0,
        earnedTime: 0,
        ...(whole ? { served, remaining: imposed - served } : {}),
        ...(overdue > 0 ? { overdue } : {}),
      },
      on: formatDay(on),
      ...(laws.length === 0 ? {} : { lawChanges: laws }),
      notes: [onLicence ? ON_LICENCE : WITHOUT_LICENCE],
      working: englandWalesWorking(answer, one),
      alarms: alarmsFor(
        [
          ['release', release],
          ['end', end],
        ],
        start,
      ).map(({ on: day, kind }) => ({ on: formatDay(day), kind })),
    },
    start: formatDay(start),
    on: formatDay(on),
    named: named.flatMap(([kind, day]) => (day === undefined ? [] : [{ kind, on: formatDay(day) }])),
    custodyBefore: [],
    absences: absences.map(({ from, to }) => ({ from: formatDay(from), to: formatDay(to) })),
  };
}

/** Read off the person's own timeline, on which each law is an event and everything is computed anew after it. */
function englandWalesLaws(one: EnglandWalesCase): readonly LawRow[] {
  if (one.sentences.length === 0 || (one.others ?? []).length > 0) return [];
  let was: string | undefined;
  return englandWalesHistory(one).flatMap(({ on, event, result }) => {
    const before = was;
    const is = 'notSupported' in result ? undefined : formatDay(result.dates.release);
    was = is;
    if (event.kind !== 'law') return [];
    const row = { on: formatDay(on), name: event.law, cite: event.cite };
    return [before === undefined || is === undefined ? row : { ...row, was: [before, before] as const, is: [is, is] as const }];
  });
}

const ENGLAND_WALES_VERSION = {
  law: 'england-wales',
  version: 'england-wales/2025-06-03',
  confidence: 'medium',
  verifiedThrough: '2026-03-31',
} as const;

const ON_LICENCE = text('Release is on licence, which can be revoked.', 'La salida es en libertad condicional, que puede revocarse.');
const WITHOUT_LICENCE = text('Release is without licence.', 'La salida es sin libertad condicional.');

export const isReport = (value: Reported): value is SentenceReport => !isNotSupported(value);

/** The earliest and the latest day of release; undefined where the law that governs it is not known here. */
export function releaseSpan({ answer: { dates } }: SentenceReport): readonly [string, string] | undefined {
  const earliest = dates.release ?? dates.releaseEarliest;
  const latest = dates.release ?? dates.releaseLatest;
  return earliest === undefined || latest === undefined ? undefined : [earliest, latest];
}

/** Which side's dates hold; where the earlier of both does, the side or sides that release on it. */
export function holdingSides({ sending, receiving, operative }: Pick<WrittenSentence, 'sending' | 'receiving' | 'operative'>): {
  readonly sending: boolean;
  readonly receiving: boolean;
} {
  if (operative?.rule !== 'earliest-of-both')
    return { sending: operative?.rule === 'sending-law', receiving: operative?.rule === 'receiving-law' };
  const first = ({ dates }: WrittenLaw): string => dates.release ?? dates.releaseEarliest ?? '';
  if (sending === undefined || receiving === undefined || 'notSupported' in receiving) return { sending: true, receiving: false };
  return { sending: first(sending) <= first(receiving), receiving: first(receiving) <= first(sending) };
}

/** An ISO day that the engine wrote. */
export function numbered(day: string): DayNumber {
  const on = parseDay(day);
  if (on === undefined) throw new Error('the engine writes calendar days only');
  return on;
}

/** Names of the laws, to stand alone. */
export const LAW_NAMES: { readonly [law: string]: Text } = {
  'us-federal': text('United States (federal)', 'Estados Unidos (federal)'),
  'england-wales': text('England and Wales', 'Inglaterra y Gales'),
  norway: text('Norway', 'Noruega'),
  netherlands: text('Netherlands', 'Países Bajos'),
  belgium: text('Belgium', 'Bélgica'),
  denmark: text('Denmark', 'Dinamarca'),
  sweden: text('Sweden', 'Suecia'),
  estonia: text('Estonia', 'Estonia'),
  'el-salvador': text('El Salvador', 'El Salvador'),
};
