/** The answer to a draft, and what each of its rows did to it: the same computation on the rows that came before, one row at a time. */
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { parseDay, type DayNumber } from '../calendar/day-number.ts';
import { isReport, numbered, releaseSpan, reportOfFile, reportOfOfficialCase, type Reported } from '../reports/sentence-report.ts';
import { EVENTS_MAX, TERMS_MAX, type SentenceDraft } from './sentence-draft.ts';
import { AMBIGUOUS, readDay } from './sentence-court-words.ts';
import { fieldAt, fileOfDraft, type DraftFile } from './sentence-file-of-draft.ts';

/** Problems carry the name of the field as their path, or nothing where they are about the whole. */
export function answerDraft(draft: SentenceDraft, on: DayNumber, lawOn?: DayNumber): Outcome<Reported> {
  const made = fileOfDraft(draft);
  if (made.problems.length > 0) return refused(...made.problems);
  const read =
    made.format === 'official'
      ? reportOfOfficialCase(made.file, lawOn ?? on, { isNotificationKnown: draft.fields.sexOffender !== undefined })
      : reportOfFile(made.file, on, lawOn);
  return read.ok ? read : refused(...read.problems.map((problem) => atField(problem, made)));
}

const atField = (problem: Problem, { places }: DraftFile): Problem => ({ ...problem, path: fieldAt(problem.path, places) ?? '' });

/** The day that the form asks for; today where it names none. */
export function askedOn(draft: SentenceDraft, today: string): Outcome<DayNumber> {
  const written = draft.fields.on ?? '';
  const day = written === '' ? today : readDay(written);
  const on = day === undefined || day === AMBIGUOUS || day < '1900' || day >= '2200' ? undefined : parseDay(day);
  if (on !== undefined) return accepted(on);
  return refused({
    code: 'not-a-day',
    path: 'on',
    message: text('The day of asking is not a day that can be read.', 'No se puede leer el día por el que se pregunta.'),
    remedy: text('Write the month as a word: 24 November 2026.', 'Escriba el mes con letras: 24 de noviembre de 2026.'),
  });
}

export type Effect = {
  /** Name of the row: `t0` or `e2`. */
  readonly row: string;
  readonly release: readonly [string, string] | undefined;
  /** Release before the row. */
  readonly was: readonly [string, string] | undefined;
  readonly end: string | undefined;
  /** Days by which the row moved the earliest and the latest release, and the end; undefined where there was no answer before or after. */
  readonly moved: { readonly earliest: number; readonly latest: number; readonly end: number | undefined } | undefined;
  readonly isRefused: boolean;
};

type Row = { readonly name: string; readonly day: string; readonly of: 'term' | 'event'; readonly index: number };

/**
 * By day: a sentence on the day on which it was passed, credit when the first sentence is passed, all else on its own day, each under the law of that
 * day. Nothing is told where the draft has more rows than one request may compute again.
 */
export function effectsOf(draft: SentenceDraft, on: DayNumber): readonly Effect[] {
  const rows = rowsByDay(draft);
  if (rows.length > ROWS_MAX) return [];
  return rows.map((row, index) => {
    // What comes after the day asked about, and what has no day, is seen under the law of that day.
    const lawOn = Math.min(parseDay(row.day) ?? on, on);
    const answerWith = (known: readonly Row[]): Reported | undefined => {
      const answer = known.length === 0 ? undefined : answerDraft(partOf(draft, known), on, lawOn);
      return answer?.ok === true ? answer.value : undefined;
    };
    return effectOf(row.name, answerWith(rows.slice(0, index)), answerWith(rows.slice(0, index + 1)));
  });
}

const partOf = (draft: SentenceDraft, known: readonly Row[]): SentenceDraft => ({
  ...draft,
  terms: draft.terms.filter((_, index) => known.some((each) => each.of === 'term' && each.index === index)),
  events: draft.events.filter((_, index) => known.some((each) => each.of === 'event' && each.index === index)),
});

const ROWS_MAX = TERMS_MAX + EVENTS_MAX;

function rowsByDay({ terms, events }: SentenceDraft): readonly Row[] {
  const day = (written: string | undefined): string => {
    const read = readDay(written ?? '');
    return read === undefined || read === AMBIGUOUS ? LAST : read;
  };
  const sentenced = terms.map(({ sentencedOn }) => day(sentencedOn));
  const first = sentenced.toSorted()[0] ?? LAST;
  const later = (own: string): string => (own === LAST || own < first ? first : own);
  const rows: Row[] = [
    ...sentenced.map((own, index): Row => ({ name: `t${index}`, day: own, of: 'term', index })),
    ...events.map(({ from }, index): Row => ({ name: `e${index}`, day: later(day(from)), of: 'event', index })),
  ];
  return rows.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const LAST = '9999-12-31';

function effectOf(row: string, before: Reported | undefined, after: Reported | undefined): Effect {
  if (after === undefined || !isReport(after))
    return { row, release: undefined, was: undefined, end: undefined, moved: undefined, isRefused: after !== undefined };
  const release = releaseSpan(after);
  const { end } = after.answer.dates;
  const was = before === undefined || !isReport(before) ? undefined : before;
  const from = was === undefined ? undefined : releaseSpan(was);
  const days = (to: string, since: string): number => numbered(to) - numbered(since);
  const wasEnd = was?.answer.dates.end;
  return {
    row,
    release,
    was: from,
    end,
    moved:
      from === undefined || release === undefined
        ? undefined
        : {
            earliest: days(release[0], from[0]),
            latest: days(release[1], from[1]),
            end: end === undefined || wasEnd === undefined ? undefined : days(end, wasEnd),
          },
    isRefused: false,
  };
}

/** The row that a field belongs to, for the summary of problems: `t0`, `e2`, or nothing. */
export const rowOfField = (field: string): string | undefined => /^([te]\d+)-/.exec(field)?.[1];
