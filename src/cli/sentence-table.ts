/** A sentence's days for a terminal: dates first, then what is not known, then every step so that it can be followed and checked. */
import type { Language } from '../base/text.ts';
import type { WrittenDates, WrittenLaw, WrittenReading, WrittenSentence } from '../sentences/write-sentence.ts';
import { SENTENCE_WORDS, type SentenceWord } from './sentence-words.ts';

const DATE_ROWS = [
  'release',
  'releaseEarliest',
  'releaseLatest',
  'statutoryRelease',
  'precedingWeekday',
  'prereleaseEarliest',
  'homeConfinementEarliest',
  'backBy',
  'end',
  'endUncredited',
] as const satisfies readonly (keyof WrittenDates)[];

export function sentenceText(answer: WrittenSentence, language: Language): string {
  const word = (key: SentenceWord): string => SENTENCE_WORDS[language][key];
  const { missing = [], readings = [], otherwise = [], lawChanges = [], notes, working, alarms } = answer;
  const heading = (key: SentenceWord, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', word(key), ...lines]);
  return [
    ...lawLines(answer, language),
    ...daysLines(answer, language),
    ...transferLines(answer, language),
    ...heading('readings', readingLines(readings, language)),
    ...heading('otherwise', readingLines(otherwise, language)),
    ...heading(
      'missing',
      missing.map(({ fact, why }) => `  ${fact}: ${why[language]}`),
    ),
    ...heading(
      'lawChanges',
      lawChanges.map(
        ({ on, name, was, is }) =>
          `  ${on}  ${was === undefined || is === undefined ? '?' : `${span(was)} → ${span(is)}`}  ${name[language]}`,
      ),
    ),
    ...heading(
      'notes',
      notes.map((note) => `  ${note[language]}`),
    ),
    ...heading(
      'working',
      working.flatMap(({ step, rule, cite, fraction = '', days, in: from = '', out = '', note }) => [
        `  ${step.padEnd(22)} ${fraction.padEnd(5)} ${(days === undefined ? '' : String(days)).padStart(6)} ${from.padStart(11)} → ${out.padEnd(11)} ${rule}`,
        `    ${note[language]} [${cite}]`,
      ]),
    ),
    ...heading(
      'alarms',
      alarms.map(({ on, kind }) => `  ${on}  ${alarmText(kind, language)}`),
    ),
  ].join('\n');
}

const span = ([from, to]: readonly [string, string]): string => (from === to ? from : `${from} … ${to}`);

function lawLines({ law, version, confidence, verifiedThrough, dates }: WrittenLaw, language: Language): readonly string[] {
  const words = SENTENCE_WORDS[language];
  return [
    `${words.law}: ${law} (${version}), ${words.confidence} ${confidence}, ${words.checkedTo} ${verifiedThrough}`,
    ...DATE_ROWS.flatMap((row) => {
      const on = dates[row];
      const kind = row.startsWith('release') && dates.releaseKind !== undefined ? `  ${words[dates.releaseKind]}` : '';
      return on === undefined ? [] : [`  ${words[row].padEnd(36)} ${on}${kind}`];
    }),
  ];
}

function daysLines({ days, on = '' }: WrittenSentence, language: Language): readonly string[] {
  const words = SENTENCE_WORDS[language];
  const { imposed, credit, goodConduct, earnedTime, served, remaining, overdue } = days;
  const parts: readonly (readonly [string, number | undefined])[] = [
    [words.imposed, imposed],
    [words.credit, credit],
    [words.goodConduct, goodConduct === 0 ? undefined : goodConduct],
    [words.earnedTime, earnedTime === 0 ? undefined : earnedTime],
    [`${words.served} ${on}`, served],
    [words.remaining, remaining],
    [words.overdue, overdue],
  ];
  const shown = parts.flatMap(([name, count]) => (count === undefined ? [] : [`${name} ${count}`]));
  return [`  ${words.days}: ${shown.join(' · ')}`];
}

function transferLines({ sending, receiving, operative, returnMargins = [] }: WrittenSentence, language: Language): readonly string[] {
  if (sending === undefined || receiving === undefined || operative === undefined) return [];
  const words = SENTENCE_WORDS[language];
  return [
    '',
    words.sending,
    ...lawLines(sending, language),
    '',
    words.receiving,
    ...('notSupported' in receiving
      ? [`  ${receiving.country}: ${words.notSupported}. ${receiving.notSupported.reason[language]}`]
      : lawLines(receiving, language)),
    '',
    `${words.operative}: ${words[operative.rule]} (${operative.agreement}; ${operative.cite})`,
    `  ${operative.why[language]}`,
    ...returnMargins.map(({ measuredFrom, on }) => `  ${words.backBy} ${on} (${words[measuredFrom]})`),
  ];
}

const readingLines = (readings: readonly WrittenReading[], language: Language): readonly string[] =>
  readings.map(({ dates: { release, end = '' }, note }) => `  ${release} … ${end.padEnd(10)}  ${note[language]}`);

function alarmText(kind: string, language: Language): string {
  const words = SENTENCE_WORDS[language];
  const [subject, before = '0'] = kind.split('-');
  const name = subject === 'return' ? words.return : subject === 'end' ? words.end : words.release;
  return before === '0' ? `${name}: ${words.hourZero}` : `${name}: ${before} ${before === '1' ? words.dayBefore : words.daysBefore}`;
}

export function refusalText(
  { notSupported: { reason, needs } }: { readonly notSupported: { readonly reason: string; readonly needs: readonly string[] } },
  language: Language,
): string {
  const words = SENTENCE_WORDS[language];
  return [`${words.notSupported}: ${reason}`, ...needs.map((each) => `  ${words.needs}: ${each}`)].join('\n');
}
