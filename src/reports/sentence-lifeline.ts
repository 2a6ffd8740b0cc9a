/**
 * A sentence as a line of time: what was credited, served, is to be served, lies between two readings, and follows release. Positions are
 * per cents of the whole, so that any width can show them; what a mark means stands in the table behind the plot.
 */
import { addYears, civilDay, dayNumber, formatDay, type DayNumber } from '../calendar/day-number.ts';
import type { WrittenDates } from '../sentences/write-sentence.ts';
import { holdingSides, numbered, releaseSpan, type NamedDay, type SentenceReport } from './sentence-report.ts';

export const SEGMENT_KINDS = ['credit', 'served', 'absent', 'to-serve', 'uncertain', 'after-release'] as const;
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

export type Segment = { readonly kind: SegmentKind; readonly x: number; readonly width: number };
export type MarkKind =
  | 'start'
  | 'asked'
  | 'transfer'
  | 'release'
  | 'release-earliest'
  | 'release-latest'
  | 'back-by'
  | 'end'
  | NamedDay['kind'];
export type Mark = { readonly kind: MarkKind; readonly on: string; readonly x: number; readonly number: number; readonly lane: number };
export type Bar = { readonly owner: 'whole' | 'sending' | 'receiving'; readonly operative: boolean; readonly segments: readonly Segment[] };

export type Lifeline = {
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
  readonly lanes: number;
  readonly ticks: readonly { readonly x: number; readonly year: number }[];
  /** Alarms: 90, 30, 7 and 1 days before, and the day itself. */
  readonly alarms: readonly number[];
  readonly askedX: number | undefined;
  readonly transferX: number | undefined;
};

/** Circles nearer to each other than this stand in lanes of their own, also on a screen 360 pixels wide. */
const MARK_WIDTH = 7.5;
const TICKS_MAX = 6;

type Scale = { readonly from: DayNumber; readonly to: DayNumber; readonly at: (on: DayNumber) => number };

export function lifeline(report: SentenceReport): Lifeline {
  const marked = marksOf(report);
  const scale = scaleOf(
    report,
    marked.map(({ on }) => numbered(on)),
  );
  const { answer, on, transferOn } = report;
  const holds = holdingSides(answer);
  const moved = answer.sending !== undefined && answer.receiving !== undefined;
  const bars: readonly Bar[] = moved
    ? [
        { owner: 'sending', operative: holds.sending, segments: segmentsOf(report, answer.sending.dates, scale) },
        {
          owner: 'receiving',
          operative: holds.receiving,
          segments:
            'notSupported' in answer.receiving
              ? segmentsOf(report, { end: answer.dates.end }, scale)
              : segmentsOf(report, answer.receiving.dates, scale),
        },
      ]
    : [{ owner: 'whole', operative: true, segments: segmentsOf(report, answer.dates, scale) }];
  const marks = inLanes(marked.map((mark, index) => ({ ...mark, x: scale.at(numbered(mark.on)), number: index + 1 })));
  const asked = numbered(on);
  return {
    bars,
    marks,
    lanes: Math.max(...marks.map(({ lane }) => lane)) + 1,
    ticks: ticksOf(scale),
    alarms: answer.alarms.map((alarm) => scale.at(numbered(alarm.on))).filter((x) => x >= 0 && x <= 100),
    askedX: asked < scale.from || asked > scale.to ? undefined : scale.at(asked),
    transferX: transferOn === undefined ? undefined : scale.at(numbered(transferOn)),
  };
}

function scaleOf(report: SentenceReport, days: readonly DayNumber[]): Scale {
  const { answer, start, custodyBefore } = report;
  const known = [answer.sending, answer.receiving].flatMap((law) => {
    if (law === undefined || 'notSupported' in law) return [];
    const { end, release, releaseLatest } = law.dates;
    return [end, release, releaseLatest].flatMap((day) => (day === undefined ? [] : [numbered(day)]));
  });
  const from = Math.min(numbered(start) - answer.days.credit, ...custodyBefore.map((each) => numbered(each.from)), ...days);
  const last = Math.max(...days, ...known);
  // A little air on the right, so that the last day is seen to be the last.
  const to = last + Math.max(1, Math.round((last - from) / 60));
  return { from, to, at: (on) => Math.round(((on - from) / (to - from)) * 10_000) / 100 };
}

function segmentsOf(report: SentenceReport, dates: Partial<WrittenDates>, { at }: Scale): readonly Segment[] {
  const { start, on, custodyBefore, absences, answer } = report;
  const begins = numbered(start);
  const span = releaseSpan({ ...report, answer: { ...answer, dates } });
  const end = dates.end === undefined ? undefined : numbered(dates.end) + 1;
  const release = span === undefined ? end : numbered(span[0]);
  const latest = span === undefined ? end : numbered(span[1]);
  const asked = numbered(on);
  const until = release ?? asked;
  const seen = Math.min(Math.max(asked, begins), until);
  const segment = (kind: SegmentKind, from: DayNumber, to: DayNumber): readonly Segment[] =>
    to <= from ? [] : [{ kind, x: at(from), width: Math.max(0.15, Math.round((at(to) - at(from)) * 100) / 100) }];
  const before =
    custodyBefore.length > 0
      ? custodyBefore.flatMap((each) => segment('credit', numbered(each.from), numbered(each.to) + 1))
      : segment('credit', begins - answer.days.credit, begins);
  return [
    ...before,
    ...segment('served', begins, seen),
    // Where the law that governs release is not known, all that is left may or may not be served.
    ...segment(span === undefined ? 'uncertain' : 'to-serve', seen, until),
    ...segment('uncertain', until, latest ?? until),
    ...segment('after-release', latest ?? until, end ?? latest ?? until),
    ...absences.flatMap((each) => segment('absent', numbered(each.from), numbered(each.to) + 1)),
  ];
}

type Marked = { readonly kind: MarkKind; readonly on: string };

function marksOf({ answer: { dates }, start, on, named, transferOn }: SentenceReport): readonly Marked[] {
  const marks: readonly (readonly [MarkKind, string | undefined])[] = [
    ['start', start],
    ['transfer', transferOn],
    ['asked', on],
    ['release', dates.release],
    ['release-earliest', dates.releaseEarliest],
    ['release-latest', dates.releaseLatest],
    ['back-by', dates.backBy],
    ...named.map(({ kind, on: day }) => [kind, day] as const),
    ['end', dates.end],
  ];
  // The day of asking stretches no line: where it lies outside the sentence it is left out.
  const span = marks.flatMap(([kind, day]) => (day === undefined || kind === 'asked' ? [] : [day])).toSorted();
  const [first = start] = span;
  const last = span.at(-1) ?? start;
  return marks
    .flatMap(([kind, day]) => (day === undefined || (kind === 'asked' && (day < first || day > last)) ? [] : [{ kind, on: day }]))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function inLanes(marks: readonly Omit<Mark, 'lane'>[]): readonly Mark[] {
  const lastInLane: number[] = [];
  return marks.map((mark) => {
    const free = lastInLane.findIndex((x) => mark.x - x >= MARK_WIDTH);
    const lane = free < 0 ? lastInLane.length : free;
    lastInLane[lane] = mark.x;
    return { ...mark, lane };
  });
}

function ticksOf({ from, to, at }: Scale): Lifeline['ticks'] {
  const first = civilDay(from).year + 1;
  const years = Math.max(1, civilDay(to).year - first + 1);
  const step = [1, 2, 5, 10, 20, 50, 100, 200].find((each) => years / each <= TICKS_MAX) ?? 500;
  const start = Math.ceil(first / step) * step;
  const ticks: { x: number; year: number }[] = [];
  for (let day = dayNumber(start, 1, 1); day <= to; day = addYears(day, step)) ticks.push({ x: at(day), year: civilDay(day).year });
  return ticks.filter(({ x }) => x >= 2 && x <= 96);
}

/** For the description that stands in for the picture. */
export const firstAndLast = ({ marks }: Lifeline): readonly [string, string] => [
  marks[0]?.on ?? formatDay(0),
  marks.at(-1)?.on ?? formatDay(0),
];
