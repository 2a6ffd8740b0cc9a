/** The answer as the template shows it: every string made, nothing computed that the engine did not compute. */
import type { Problem } from '../base/outcome.ts';
import type { Language } from '../base/text.ts';
import { weekdayOf } from '../calendar/day-number.ts';
import type { Catalogue } from '../instruments/catalogue.ts';
import { countryName, dayText } from '../reports/fact-wording.ts';
import { firstAndLast, lifeline, SEGMENT_KINDS } from '../reports/sentence-lifeline.ts';
import {
  alarmRows,
  CONFIDENCE_NAMES,
  datedRows,
  factName,
  lawName,
  MARK_NAMES,
  RELEASE_KINDS,
  SEGMENT_NAMES,
  shortDay,
  stepName,
} from '../reports/sentence-names.ts';
import { holdingSides, isReport, numbered, releaseSpan, type Reported, type SentenceReport } from '../reports/sentence-report.ts';
import { restDayRule } from '../sentences/rest-days.ts';
import { isLaw } from '../sentences/sentence-case.ts';
import type { WrittenLaw, WrittenReading, WrittenSentence } from '../sentences/write-sentence.ts';
import { shownNumber } from '../locales/format.ts';
import { agreementTitle } from './sentence-shown-names.ts';
import { SENTENCE_MESSAGES } from './sentence-messages.ts';

export type AnswerContext = { readonly language: Language; readonly catalogue: Catalogue };

export function answerView(reported: Reported, context: AnswerContext) {
  const { language } = context;
  if (!isReport(reported)) {
    const { reason, needs } = reported.notSupported;
    return { notSupported: { reason: reason[language], needs: needs.map((need) => need[language]) } };
  }
  const { answer } = reported;
  const { readings = [], otherwise = [], missing = [], notes, working } = answer;
  return {
    head: headOf(reported, language),
    days: dayRows(answer, language),
    dates: datedRows(reported, language),
    lifeline: lifelineOf(reported, language),
    transfer: transferOf(answer, context),
    readings: readings.map((one) => readingOf(one, language)),
    otherwise: otherwise.map((one) => readingOf(one, language)),
    missing: missing.map(({ fact, why }) => ({ fact: factName(fact, language), why: why[language] })),
    notes: notes.map((note) => note[language]),
    working: working.map((step, index) => ({
      number: index + 1,
      step: stepName(step.step, language),
      note: step.note[language],
      rule: step.rule,
      cite: step.cite,
      fraction: step.fraction ?? '',
      days: step.days === undefined ? '' : signed(step.days, language),
      in: step.in === undefined ? '' : shortDay(step.in, language),
      out: step.out === undefined ? '' : shortDay(step.out, language),
    })),
    alarms: alarmRows(answer, language),
    law: lawOf(answer, reported.on, language),
  };
}

const signed = (days: number, language: Language): string => `${days < 0 ? '−' : ''}${shownNumber(Math.abs(days), language)}`;

function headOf(report: SentenceReport, language: Language) {
  const words = SENTENCE_MESSAGES[language];
  const { answer, on } = report;
  const span = releaseSpan(report);
  const { overdue } = answer.days;
  const notice = overdue === undefined ? undefined : words.overdue(overdue);
  if (span === undefined)
    return {
      kicker: words.releaseOn,
      title: words.noRelease,
      more: answer.dates.end === undefined ? '' : words.endsOn(dayText(answer.dates.end, language)),
      needs: needsOf(answer, language),
      notice,
      isRange: true,
    };
  const [from, to] = [dayText(span[0], language), dayText(span[1], language)];
  const kind = answer.dates.releaseKind === undefined ? '' : RELEASE_KINDS[answer.dates.releaseKind][language];
  const away = words.away(numbered(span[0]) - numbered(on));
  const weekday = weekdayOf(numbered(span[0]));
  const rest = weekday < 6 ? '' : ` ${words.restDay(weekday === 6 ? 'saturday' : 'sunday')}`;
  return answer.dates.release === undefined
    ? { kicker: words.releaseBetween, title: from, and: words.and, until: to, more: kind, needs: [], notice, isRange: true }
    : { kicker: words.releaseOn, title: to, more: `${kind} ${away}${rest}`, needs: [], notice, isRange: false };
}

/** What would settle a release whose law is not known. */
function needsOf({ operative }: WrittenSentence, language: Language): readonly string[] {
  const refusal = operative?.notSupported;
  return refusal === undefined ? [] : [refusal.reason[language], ...refusal.needs.map((need) => need[language])];
}

function dayRows({ days, on = '' }: WrittenSentence, language: Language) {
  const words = SENTENCE_MESSAGES[language];
  const { imposed, credit, goodConduct, earnedTime, served, remaining } = days;
  const rows: readonly (readonly [keyof typeof words.dayNames, number | undefined])[] = [
    ['imposed', imposed],
    ['credit', credit],
    ['goodConduct', goodConduct === 0 ? undefined : goodConduct],
    ['earnedTime', earnedTime === 0 ? undefined : earnedTime],
    ['served', served],
    ['remaining', remaining],
  ];
  return {
    on: dayText(on, language),
    rows: rows.flatMap(([name, count]) => (count === undefined ? [] : [{ name: words.dayNames[name], count: signed(count, language) }])),
  };
}

const BAR_HEIGHT = 26;
const BAR_STEP = 46;
const LANE_HEIGHT = 26;

/** Positions in per cent from left to right and in pixels from top to bottom, so that the plot fits any width and its type stays legible. */
function lifelineOf(report: SentenceReport, language: Language) {
  const words = SENTENCE_MESSAGES[language];
  const line = lifeline(report);
  const top = line.lanes * LANE_HEIGHT + 4;
  const labelled = line.bars.length > 1;
  const bars = line.bars.map((bar, index) => ({
    ...bar,
    label: labelled ? `${words.bars[bar.owner]}: ${bar.operative ? words.holds : words.holdsNot}` : '',
    y: top + (labelled ? 20 : 0) + index * BAR_STEP,
  }));
  const bottom = (bars.at(-1)?.y ?? top) + BAR_HEIGHT;
  const [first, last] = firstAndLast(line);
  const used = new Set(line.bars.flatMap(({ segments }) => segments.map(({ kind }) => kind)));
  const name = (kind: (typeof line.marks)[number]['kind']): string => MARK_NAMES[kind][language];
  return {
    title: words.lifeline,
    says: [
      words.lifelineSays(dayText(first, language), dayText(last, language)),
      ...line.marks.map(({ kind, on }) => `${name(kind)}: ${dayText(on, language)}.`),
    ].join(' '),
    height: bottom + 40,
    barHeight: BAR_HEIGHT,
    bottom,
    bars,
    marks: line.marks.map((mark) => ({
      ...mark,
      label: name(mark.kind),
      day: dayText(mark.on, language),
      cx: Math.min(Math.max(mark.x, 0), 100),
      y: mark.lane * LANE_HEIGHT + 14,
    })),
    ticks: line.ticks,
    alarms: line.alarms,
    askedX: line.askedX,
    transferX: line.transferX,
    key: SEGMENT_KINDS.filter((kind) => used.has(kind)).map((kind) => ({ kind, label: SEGMENT_NAMES[kind][language] })),
  };
}

function transferOf({ sending, receiving, operative }: WrittenSentence, { language, catalogue }: AnswerContext) {
  if (sending === undefined || receiving === undefined || operative === undefined) return undefined;
  const words = SENTENCE_MESSAGES[language];
  const holds = holdingSides({ sending, receiving, operative });
  const side = (law: WrittenLaw) => ({
    law: lawName(law.law, language),
    dates: datedRows({ answer: { ...EMPTY, dates: law.dates }, named: [] }, language),
    more: law.dates.releaseKind === undefined ? '' : RELEASE_KINDS[law.dates.releaseKind][language],
  });
  return {
    sending: { title: words.sending, holds: holds.sending, ...side(sending) },
    receiving:
      'notSupported' in receiving
        ? {
            title: words.receiving,
            holds: holds.receiving,
            law: countryName(receiving.country, language),
            refused: receiving.notSupported.reason[language],
            needs: receiving.notSupported.needs.map((need) => need[language]),
          }
        : { title: words.receiving, holds: holds.receiving, ...side(receiving) },
    operative: words.operative[operative.rule],
    why: operative.why[language],
    cite: operative.cite,
    agreement: agreementTitle(operative.agreement, catalogue, language),
  };
}

const EMPTY: WrittenSentence = {
  law: '',
  version: '',
  confidence: 'low',
  verifiedThrough: '',
  dates: {},
  days: { credit: 0, goodConduct: 0, earnedTime: 0 },
  notes: [],
  working: [],
  alarms: [],
};

const readingOf = ({ dates: { release, end }, note }: WrittenReading, language: Language) => ({
  release: dayText(release, language),
  end: end === undefined ? '' : dayText(end, language),
  note: note[language],
});

function lawOf({ law, version, confidence, verifiedThrough }: WrittenLaw, on: string, language: Language) {
  return {
    name: lawName(law, language),
    version,
    confidence: CONFIDENCE_NAMES[confidence][language],
    verified: dayText(verifiedThrough, language),
    restDays: isLaw(law) ? restDayRule(law)[language] : undefined,
    stale: on > verifiedThrough ? SENTENCE_MESSAGES[language].stale(dayText(verifiedThrough, language)) : undefined,
  };
}

/** Problems with the fields that they are about: each links to the place where it can be mended. */
export const problemRows = (problems: readonly Problem[], language: Language, labelOf: (field: string) => string) =>
  problems.map(({ path, message, remedy }) => ({
    field: path,
    place: path === '' ? SENTENCE_MESSAGES[language].whole : labelOf(path),
    message: message[language],
    remedy: remedy[language],
  }));
