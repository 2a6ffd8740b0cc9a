/**
 * What happened, on one line: sentences, events and the law that commenced, each with the release before it and after it. Events can be moved along
 * the line: by buttons that send the form, and with the script by dragging or by the arrow keys.
 */
import type { Language } from '../base/text.ts';
import { addYears, civilDay, dayNumber, formatDay, parseDay, type DayNumber } from '../calendar/day-number.ts';
import { dayText } from '../reports/fact-wording.ts';
import { shortDay } from '../reports/sentence-names.ts';
import { isReport, numbered, type Reported } from '../reports/sentence-report.ts';
import type { Effect } from './sentence-answer.ts';
import { AMBIGUOUS, readDay } from './sentence-court-words.ts';
import type { SentenceDraft } from './sentence-draft.ts';
import { SENTENCE_MESSAGES } from './sentence-messages.ts';

type Span = readonly [earliest: string, latest: string];
type Row = {
  readonly kind: 'sentence' | 'event' | 'law';
  readonly name: string;
  readonly cite?: string;
  /** ISO days; a row without a day comes before the first. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Index of the event that can be moved. */
  readonly event?: number;
  readonly was: Span | undefined;
  readonly is: Span | undefined;
  readonly isRefused?: boolean;
};

const STEPS = [-30, -7, -1, 1, 7, 30] as const;
const LANE = 24;
const TICKS_MAX = 6;

export function trackView(draft: SentenceDraft, reported: Reported, effects: readonly Effect[], language: Language) {
  const rows = rowsOf(draft, reported, effects, language);
  const days = rows.flatMap(({ from, to }) => [from, to].flatMap((day) => (day === undefined ? [] : [numbered(day)])));
  if (days.length === 0) return undefined;
  const ends = isReport(reported)
    ? [reported.answer.dates.end, reported.answer.dates.release, reported.answer.dates.releaseLatest].flatMap((day) =>
        day === undefined ? [] : [numbered(day)],
      )
    : [];
  const [from, last] = [Math.min(...days), Math.max(...days, ...ends)];
  const to = last + Math.max(30, Math.round((last - from) / 40));
  const at = (on: DayNumber): number => Math.round(((on - from) / (to - from)) * 10_000) / 100;
  const words = SENTENCE_MESSAGES[language].track;
  const dated = rows.filter((row) => row.from !== undefined);
  const height = dated.length * LANE;
  return {
    title: words.title,
    lead: words.lead,
    says: words.says(dated.length, dayText(formatDay(from), language), dayText(formatDay(to), language)),
    height: height + 30,
    bottom: height + 6,
    from,
    to,
    ticks: ticksOf(from, to, at),
    marks: dated.map((row, index) => markOf(row, index, at, language)),
    rows: rows.map((row, index) => ({
      kind: row.kind,
      number: index + 1,
      day: row.from === undefined ? words.noDay : shortDay(row.from, language),
      until: row.to === undefined || row.to === row.from ? '' : shortDay(row.to, language),
      name: row.name,
      cite: row.cite ?? '',
      ...movedOf(row, language),
      moves: row.event === undefined || row.from === undefined ? [] : STEPS.map((by) => moveOf(row, by, language)),
    })),
  };
}

function rowsOf(draft: SentenceDraft, reported: Reported, effects: readonly Effect[], language: Language): readonly Row[] {
  const words = SENTENCE_MESSAGES[language];
  const effect = (row: string): Pick<Row, 'was' | 'is' | 'isRefused'> => {
    const found = effects.find((each) => each.row === row);
    return { was: found?.was, is: found?.release, isRefused: found?.isRefused === true };
  };
  const rows: readonly Row[] = [
    ...draft.terms.map(({ id, sentencedOn }, index): Row => ({
      kind: 'sentence',
      name: words.sentence(id ?? ''),
      from: isoOf(sentencedOn),
      to: undefined,
      ...effect(`t${index}`),
    })),
    ...draft.events.map((event, index): Row => ({
      kind: 'event',
      name: words.events[event.kind],
      from: isoOf(event.from),
      to: isoOf(event.to),
      event: index,
      ...effect(`e${index}`),
    })),
    ...(isReport(reported) ? (reported.answer.lawChanges ?? []) : []).map(({ on, name, cite, was, is }): Row => ({
      kind: 'law',
      name: name[language],
      cite,
      from: on,
      to: undefined,
      was,
      is,
    })),
  ];
  return rows.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0));
}

function isoOf(written: string | undefined): string | undefined {
  const read = readDay(written ?? '');
  return read === undefined || read === AMBIGUOUS || parseDay(read) === undefined ? undefined : read;
}

/** Widths of a narrow screen and of a letter on it, in pixels: a name stands on the side that has room for it. */
const PLOT_WIDTH = 310;
const LETTER_WIDTH = 6.7;
const GAP = 13;

function markOf(row: Row, index: number, at: (on: DayNumber) => number, language: Language) {
  const { kind, from = '', to, event, name } = row;
  const start = numbered(from);
  const end = to === undefined || to < from ? start : numbered(to);
  const label = labelOf(row, language);
  const roomOnTheRight = ((100 - at(end)) / 100) * PLOT_WIDTH;
  const isLeft = label.length * LETTER_WIDTH + GAP > roomOnTheRight && (at(start) / 100) * PLOT_WIDTH > roomOnTheRight;
  return {
    kind,
    x: at(start),
    width: Math.max(0, at(end + 1) - at(start)),
    isPeriod: end > start,
    y: index * LANE + 12,
    event,
    day: start,
    until: to === undefined ? undefined : end,
    name,
    label,
    isLeft,
    labelX: isLeft ? at(start) : at(end),
  };
}

/** Short, for the plot: the table has the whole. */
const labelOf = ({ kind, name, from = '' }: Row, language: Language): string =>
  kind === 'law' ? `${SENTENCE_MESSAGES[language].track.kinds.law}, ${shortDay(from, language)}` : name.replace(/(:| \().*$/, '');

/** Before → after, and by how many days. */
function movedOf({ kind, was, is, isRefused }: Row, language: Language) {
  const words = SENTENCE_MESSAGES[language].track;
  const span = ([from, to]: Span): string =>
    from === to ? shortDay(from, language) : `${shortDay(from, language)} – ${shortDay(to, language)}`;
  if (isRefused === true) return { before: '', after: '', by: words.refused, way: 'none' };
  if (is === undefined) return { before: '', after: '', by: kind === 'law' ? words.untold : '', way: 'none' };
  if (was === undefined) return { before: '', after: span(is), by: '', way: 'same' };
  const days = numbered(is[1]) - numbered(was[1]);
  const first = numbered(is[0]) - numbered(was[0]);
  if (days === 0 && first === 0) return { before: '', after: span(is), by: words.same, way: 'same' };
  return {
    before: span(was),
    after: span(is),
    by: days === first ? words.days(days) : words.ends(first, days),
    way: days < 0 || (days === 0 && first < 0) ? 'earlier' : 'later',
  };
}

function moveOf({ event = 0, name }: Row, by: number, language: Language) {
  const words = SENTENCE_MESSAGES[language].track;
  return { action: `move-event:${event}:${by}`, text: `${by < 0 ? '−' : '+'}${Math.abs(by)}`, label: words.move(name, by) };
}

function ticksOf(from: DayNumber, to: DayNumber, at: (on: DayNumber) => number) {
  const first = civilDay(from).year + 1;
  const years = Math.max(1, civilDay(to).year - first + 1);
  const step = [1, 2, 5, 10, 20, 50, 100, 200].find((each) => years / each <= TICKS_MAX) ?? 500;
  const ticks: { readonly x: number; readonly year: number }[] = [];
  for (let on = dayNumber(Math.ceil(first / step) * step, 1, 1); on <= to; on = addYears(on, step))
    ticks.push({ x: at(on), year: civilDay(on).year });
  return ticks.filter(({ x }) => x >= 2 && x <= 96);
}

/** Days that a page sends along, so that the next one can say what moved since: earliest release, latest release, end. */
export function heldNow(reported: Reported | undefined): string {
  if (reported === undefined || !isReport(reported)) return '';
  const { release, releaseEarliest = release, releaseLatest = release, end = '' } = reported.answer.dates;
  return releaseEarliest === undefined || releaseLatest === undefined ? '' : [releaseEarliest, releaseLatest, end].join('/');
}

/** What moved since the page before: nothing where there was none, or where it moved nothing. */
export function movedSince(was: string, reported: Reported | undefined, language: Language) {
  const now = heldNow(reported);
  const before = was.split('/');
  const after = now.split('/');
  if (now === '' || was === now || before.length !== 3 || before.slice(0, 2).some((day) => parseDay(day) === undefined)) return undefined;
  const [first = '', last = '', end = ''] = before;
  const [isFirst = '', isLast = '', isEnd = ''] = after;
  const moved = movedOf({ kind: 'event', name: '', from: undefined, to: undefined, was: [first, last], is: [isFirst, isLast] }, language);
  const ended =
    parseDay(end) === undefined || isEnd === '' || end === isEnd
      ? undefined
      : movedOf({ kind: 'event', name: '', from: undefined, to: undefined, was: [end, end], is: [isEnd, isEnd] }, language);
  return { release: moved.before === '' ? undefined : moved, end: ended };
}
