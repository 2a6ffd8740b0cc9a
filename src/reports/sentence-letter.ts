/**
 * The days of a sentence as a letter that can be handed to the person held and to a lawyer: dates, working, alarms, the law and its version, on the
 * facts as they were entered. It names nobody. Not an order; a court decides.
 */
import type { Language } from '../base/text.ts';
import { shownNumber } from '../locales/format.ts';
import type { WrittenLaw, WrittenReading } from '../sentences/write-sentence.ts';
import { countryName, dayText } from './fact-wording.ts';
import { lifeline, type Lifeline } from './sentence-lifeline.ts';
import { lawSection, lawTable } from './sentence-letter-law.ts';
import { SENTENCE_LETTER_MESSAGES, type SentenceLetterMessages } from './sentence-letter-messages.ts';
import { alarmRows, datedRows, factName, lawName, MARK_NAMES, RELEASE_KINDS, SEGMENT_NAMES, shortDay, stepName } from './sentence-names.ts';
import { isReport, releaseSpan, type Reported, type SentenceReport } from './sentence-report.ts';

export type LetterPair = { readonly label: string; readonly value: string };

export type SentenceBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'pairs'; readonly rows: readonly LetterPair[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'working'; readonly head: readonly string[]; readonly rows: readonly WorkingRow[] }
  | { readonly kind: 'line'; readonly line: LetterLine };

export type WorkingRow = {
  readonly step: string;
  readonly note: string;
  readonly rule: string;
  readonly cite: string;
  readonly part: string;
  readonly days: string;
  readonly from: string;
  readonly to: string;
};

export type LetterLine = {
  readonly bars: readonly (Lifeline['bars'][number] & { readonly label: string })[];
  readonly marks: readonly { readonly x: number; readonly number: number; readonly lane: number }[];
  readonly lanes: number;
  readonly ticks: Lifeline['ticks'];
  readonly key: readonly { readonly kind: string; readonly label: string }[];
};

export type SentenceLetter = {
  readonly language: Language;
  readonly title: string;
  readonly kicker: string;
  readonly subject: string;
  readonly face: string;
  readonly faceMore: string;
  readonly headline: { readonly title: string; readonly more: readonly string[] };
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly lead?: string;
    readonly blocks: readonly SentenceBlock[];
  }[];
  readonly footer: string;
  readonly page: { readonly before: string; readonly between: string };
  /** The day asked about: the document's date, so that the same letter has the same bytes. */
  readonly date: string;
};

export type SentenceLetterOptions = {
  readonly language: Language;
  readonly law: string;
  readonly on: string;
  /** The order and the events as they were entered, ready to be read. */
  readonly entered: readonly LetterPair[];
  readonly agreement?: string;
};

export function sentenceLetter(reported: Reported, options: SentenceLetterOptions): SentenceLetter {
  const { language, law, on, entered } = options;
  const words = SENTENCE_LETTER_MESSAGES[language];
  return {
    language,
    title: words.title,
    kicker: words.kicker,
    subject: words.subject(lawName(law, language), dayText(on, language)),
    face: words.face,
    faceMore: words.faceMore,
    headline: isReport(reported)
      ? headlineOf(reported, language)
      : { title: words.notSupported, more: [reported.notSupported.reason[language]] },
    sections: [
      ...(isReport(reported) ? dateSections(reported, options) : refusedSections(reported, language)),
      { id: 'entered', title: words.entered, lead: words.enteredLead, blocks: [{ kind: 'pairs', rows: entered }] },
      ...(isReport(reported) ? [lawSection(reported, language)] : []),
      { id: 'contest', title: words.contest, blocks: [{ kind: 'text', text: words.contestText }] },
    ],
    footer: words.footer,
    page: words.page,
    date: on,
  };
}

function headlineOf(report: SentenceReport, language: Language): SentenceLetter['headline'] {
  const words = SENTENCE_LETTER_MESSAGES[language];
  const { answer } = report;
  const span = releaseSpan(report);
  const overdue = answer.days.overdue === undefined ? [] : [words.overdue(answer.days.overdue)];
  if (span === undefined)
    return {
      title: words.noRelease,
      more: [
        ...overdue,
        ...(answer.operative?.notSupported === undefined
          ? []
          : [answer.operative.notSupported.reason[language], ...answer.operative.notSupported.needs.map((need) => need[language])]),
      ],
    };
  const [from, to] = [dayText(span[0], language), dayText(span[1], language)];
  const kind = answer.dates.releaseKind === undefined ? [] : [RELEASE_KINDS[answer.dates.releaseKind][language]];
  return answer.dates.release === undefined
    ? { title: words.between(from, to), more: [...overdue, ...kind, words.range] }
    : { title: words.release(to), more: [...overdue, ...kind] };
}

function dateSections(report: SentenceReport, options: SentenceLetterOptions): SentenceLetter['sections'] {
  const { language } = options;
  const { answer } = report;
  const words = SENTENCE_LETTER_MESSAGES[language];
  const { readings = [], otherwise = [], missing = [], notes } = answer;
  const optional = (id: string, title: string, blocks: readonly SentenceBlock[], isThere: boolean): SentenceLetter['sections'] =>
    isThere ? [{ id, title, blocks }] : [];
  const readingTable = (rows: readonly WrittenReading[]): SentenceBlock => ({
    kind: 'table',
    head: [words.reading, words.releaseHead, words.endHead],
    rows: rows.map(({ note, dates }) => [
      note[language],
      dayText(dates.release, language),
      dates.end === undefined ? '' : dayText(dates.end, language),
    ]),
  });
  return [
    {
      id: 'dates',
      title: words.dates,
      blocks: [
        { kind: 'line', line: lineOf(report, language) },
        markTable(report, language),
        {
          kind: 'pairs',
          rows: [...datedRows(report, language).map(({ label, day }) => ({ label, value: day })), ...dayPairs(report, words, language)],
        },
      ],
    },
    ...optional(
      'missing',
      words.missing,
      [{ kind: 'list', items: missing.map(({ fact, why }) => `${factName(fact, language)}. ${why[language]}`) }],
      missing.length > 0,
    ),
    ...optional('readings', words.readings, [readingTable(readings)], readings.length > 0),
    ...optional('otherwise', words.otherwise, [readingTable(otherwise)], otherwise.length > 0),
    ...transferSections(report, options),
    ...optional('laws', words.laws, [lawTable(answer.lawChanges ?? [], language)], answer.lawChanges !== undefined),
    ...optional('notes', words.notes, [{ kind: 'list', items: notes.map((note) => note[language]) }], notes.length > 0),
    { id: 'working', title: words.working, lead: words.workingLead, blocks: [workingBlock(report, words, language)] },
    ...optional(
      'alarms',
      words.alarms,
      alarmRows(answer, language).map(({ subject, days }): SentenceBlock => ({
        kind: 'table',
        head: [subject, words.day],
        rows: days.map(({ before, day }) => [words.before(before), day]),
      })),
      answer.alarms.length > 0,
    ),
  ];
}

const markTable = (report: SentenceReport, language: Language): SentenceBlock => {
  const words = SENTENCE_LETTER_MESSAGES[language];
  return {
    kind: 'table',
    head: [words.line, words.day],
    rows: lifeline(report).marks.map(({ number, kind, on }) => [`${number}. ${MARK_NAMES[kind][language]}`, dayText(on, language)]),
  };
};

function lineOf(report: SentenceReport, language: Language): LetterLine {
  const { bars, marks, lanes, ticks } = lifeline(report);
  const kinds = [...new Set(bars.flatMap(({ segments }) => segments.map(({ kind }) => kind)))];
  const words = SENTENCE_LETTER_MESSAGES[language];
  return {
    bars: bars.map((bar) => ({ ...bar, label: `${words.bars[bar.owner]}: ${bar.operative ? words.holds : words.holdsNot}` })),
    lanes,
    ticks,
    marks: marks.map(({ x, number, lane }) => ({ x, number, lane })),
    key: kinds.map((kind) => ({ kind, label: SEGMENT_NAMES[kind][language] })),
  };
}

function dayPairs({ answer: { days } }: SentenceReport, words: SentenceLetterMessages, language: Language): readonly LetterPair[] {
  const rows: readonly (readonly [string, number | undefined])[] = [
    [words.days.imposed, days.imposed],
    [words.days.credit, days.credit],
    [words.days.goodConduct, days.goodConduct === 0 ? undefined : days.goodConduct],
    [words.days.earnedTime, days.earnedTime === 0 ? undefined : days.earnedTime],
    [words.days.served, days.served],
    [words.days.remaining, days.remaining],
  ];
  return rows.flatMap(([label, count]) => (count === undefined ? [] : [{ label, value: shownNumber(count, language) }]));
}

function transferSections(
  { answer: { sending, receiving, operative } }: SentenceReport,
  { language, agreement }: SentenceLetterOptions,
): SentenceLetter['sections'] {
  if (sending === undefined || receiving === undefined || operative === undefined) return [];
  const words = SENTENCE_LETTER_MESSAGES[language];
  const side = (law: WrittenLaw): string =>
    datedRows(
      { answer: { ...law, days: { credit: 0, goodConduct: 0, earnedTime: 0 }, notes: [], working: [], alarms: [] }, named: [] },
      language,
    )
      .map(({ label, day }) => `${label}: ${day}`)
      .join('. ');
  return [
    {
      id: 'transfer',
      title: words.transfer,
      lead: `${words.operative[operative.rule]} ${operative.why[language]}`,
      blocks: [
        {
          kind: 'pairs',
          rows: [
            { label: words.agreement, value: `${agreement ?? operative.agreement} (${operative.cite})` },
            { label: `${words.sending}: ${lawName(sending.law, language)}`, value: side(sending) },
            'notSupported' in receiving
              ? {
                  label: `${words.receiving}: ${countryName(receiving.country, language)}`,
                  value: [receiving.notSupported.reason, ...receiving.notSupported.needs].map((one) => one[language]).join(' '),
                }
              : { label: `${words.receiving}: ${lawName(receiving.law, language)}`, value: side(receiving) },
          ],
        },
      ],
    },
  ];
}

function workingBlock({ answer: { working } }: SentenceReport, words: SentenceLetterMessages, language: Language): SentenceBlock {
  const day = (iso: string | undefined): string => (iso === undefined ? '' : shortDay(iso, language));
  return {
    kind: 'working',
    head: [words.step, words.rule, words.part, words.count, words.fromTo],
    rows: working.map((one, index) => ({
      step: `${index + 1}. ${stepName(one.step, language)}`,
      note: one.note[language],
      rule: one.rule,
      cite: one.cite,
      part: one.fraction ?? '',
      days: one.days === undefined ? '' : `${one.days < 0 ? '−' : ''}${shownNumber(Math.abs(one.days), language)}`,
      from: day(one.in),
      to: day(one.out),
    })),
  };
}

function refusedSections(reported: Exclude<Reported, SentenceReport>, language: Language): SentenceLetter['sections'] {
  return [
    {
      id: 'needs',
      title: SENTENCE_LETTER_MESSAGES[language].needs,
      blocks: [{ kind: 'list', items: reported.notSupported.needs.map((need) => need[language]) }],
    },
  ];
}
