/** `habeas law-change FILE|- --before DATE --after DATE`: everybody's days under the law as it stood on two days, and who moves. */
import { nearest } from '../base/nearest.ts';
import type { Language } from '../base/text.ts';
import { formatDay, parseDay, type DayNumber } from '../calendar/day-number.ts';
import { csvLine } from '../screening/safe-csv.ts';
import { COMMENCEMENTS } from '../sentences/law-commencements.ts';
import { lawChange, type HeldDays, type LawChange, type Moved } from '../sentences/law-change.ts';
import { CommandEnd, EXIT } from './exit.ts';
import { problemLines } from './problems.ts';
import { readSentences } from './read-sentences.ts';

export type LawChangeOptions = {
  readonly before: string;
  readonly after: string;
  /** Absences that began after it do not exist yet. */
  readonly on?: string;
  readonly format?: string;
  readonly json?: boolean;
  readonly language: Language;
};

const FORMATS = ['table', 'csv', 'json'] as const;
type Format = (typeof FORMATS)[number];
const SHOWN_MAX = 80;

export async function lawChangeCommand(path: string, options: LawChangeOptions, today: string): Promise<string> {
  const { language } = options;
  const format = formatOf(options);
  const [before, after] = [dayOf(options.before, '--before'), dayOf(options.after, '--after')];
  const read = await readSentences(path, dayOf(options.on ?? today, '--on'));
  if (!read.ok) throw new CommandEnd(EXIT.refused, problemLines(read.problems, language, path === '-' ? 'stdin' : path));
  const ids = read.value.map(({ id }) => id);
  const found = lawChange(
    read.value.map(({ one }) => one),
    { before, after },
  );
  const asked: Asked = { before, after, ids, language };
  return format === 'json'
    ? JSON.stringify(written(found, asked), null, 2)
    : format === 'csv'
      ? csvOf(found, asked)
      : tableOf(found, asked);
}

type Asked = { readonly before: DayNumber; readonly after: DayNumber; readonly ids: readonly string[]; readonly language: Language };

function written({ people, moved, unmoved, untold, versions }: LawChange, { before, after, ids }: Asked): object {
  return {
    before: formatDay(before),
    after: formatDay(after),
    people,
    moved: moved.length,
    unmoved,
    notSupported: untold.length,
    days: summaryOf(moved),
    versions,
    rows: moved.map(({ row, law, before: was, after: is, days }) => ({
      row,
      id: ids[row],
      law,
      before: datesOf(was),
      after: datesOf(is),
      days,
    })),
    untold: untold.map(({ row, law, under, why: { notSupported } }) => ({ row, id: ids[row], law, under, notSupported })),
  };
}

const datesOf = ({ version, earliest, latest, end }: HeldDays): object => ({
  version,
  ...(earliest === latest ? { release: formatDay(earliest) } : { releaseEarliest: formatDay(earliest), releaseLatest: formatDay(latest) }),
  ...(end === undefined ? {} : { end: formatDay(end) }),
});

type Summary = { readonly sooner: number; readonly later: number; readonly median: number; readonly least: number; readonly most: number };

/** Of the latest day of release; undefined where nobody moves. */
function summaryOf(moved: readonly Moved[]): Summary | undefined {
  const days = moved.map((each) => each.days.latest).toSorted((a, b) => a - b);
  const [least] = days;
  const median = days[Math.floor(days.length / 2)];
  const most = days.at(-1);
  if (least === undefined || median === undefined || most === undefined) return undefined;
  return { sooner: days.filter((each) => each < 0).length, later: days.filter((each) => each > 0).length, median, least, most };
}

const CSV_HEAD = [
  'row',
  'id',
  'law',
  'result',
  'before_release_earliest',
  'before_release_latest',
  'before_end',
  'after_release_earliest',
  'after_release_latest',
  'after_end',
  'days_earliest',
  'days_latest',
  'days_end',
  'reason',
] as const;

/** Who moves, and whom one of the laws cannot tell; the rest did not move. */
function csvOf({ moved, untold }: LawChange, { ids, language }: Asked): string {
  const held = ({ earliest, latest, end }: HeldDays): readonly string[] => [
    formatDay(earliest),
    formatDay(latest),
    end === undefined ? '' : formatDay(end),
  ];
  const rows: readonly (readonly (string | number)[])[] = [
    ...moved.map(({ row, law, before, after, days }) => [
      row,
      ids[row] ?? '',
      law,
      'moved',
      ...held(before),
      ...held(after),
      days.earliest,
      days.latest,
      days.end ?? '',
      '',
    ]),
    ...untold.map(({ row, law, why: { notSupported } }) => [
      row,
      ids[row] ?? '',
      law,
      'not-supported',
      ...Array.from({ length: 9 }, () => ''),
      notSupported.reason[language],
    ]),
  ];
  const inOrder = rows.toSorted(([a], [b]) => Number(a) - Number(b));
  return [CSV_HEAD, ...inOrder].map(csvLine).join('\n');
}

const ROWS_SHOWN_MAX = 30;
const WORDS = {
  en: {
    head: (before: string, after: string) => `Release under the law as it stood on ${before}, and as it stood on ${after}`,
    counts: (people: number, moved: number, unmoved: number, untold: number) =>
      `${people} people: ${moved} move, ${unmoved} do not, ${untold} cannot be told`,
    summary: ({ sooner, later, median, least, most }: Summary) =>
      `Days by which the latest release moves: ${sooner} sooner, ${later} later; from ${signed(least)} to ${signed(most)}, median ${signed(median)}`,
    same: 'no change of this law is encoded between the two days',
    more: (count: number) => `… and ${count} more; --format csv or json has them all.`,
    columns: ['who', 'law', 'before', 'after', 'days'],
    untold: 'Cannot be told',
  },
  es: {
    head: (before: string, after: string) => `Salida según la ley del ${before} y según la del ${after}`,
    counts: (people: number, moved: number, unmoved: number, untold: number) =>
      `${people} personas: ${moved} se mueven, ${unmoved} no, de ${untold} no puede decirse`,
    summary: ({ sooner, later, median, least, most }: Summary) =>
      `Días que se mueve la salida más tardía: ${sooner} antes, ${later} después; de ${signed(least)} a ${signed(most)}, mediana ${signed(median)}`,
    same: 'no hay ningún cambio de esta ley codificado entre los dos días',
    more: (count: number) => `… y ${count} más; --format csv o json los da todos.`,
    columns: ['quién', 'ley', 'antes', 'después', 'días'],
    untold: 'No puede decirse',
  },
} as const satisfies Readonly<Record<Language, unknown>>;

const signed = (days: number): string => (days > 0 ? `+${days}` : String(days));

function tableOf({ people, moved, unmoved, untold, versions }: LawChange, { before, after, ids, language }: Asked): string {
  const words = WORDS[language];
  const summary = summaryOf(moved);
  const span = ({ earliest, latest }: HeldDays): string =>
    earliest === latest ? formatDay(earliest) : `${formatDay(earliest)} … ${formatDay(latest)}`;
  const columns = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => cell.slice(0, SHOWN_MAX).padEnd([24, 16, 25, 25, 0][index] ?? 0))
      .join(' ')
      .trimEnd();
  const reasons = new Map<string, number>();
  for (const { why } of untold) reasons.set(why.notSupported.reason[language], (reasons.get(why.notSupported.reason[language]) ?? 0) + 1);
  return [
    words.head(formatDay(before), formatDay(after)),
    words.counts(people, moved.length, unmoved, untold.length),
    ...(summary === undefined ? [] : [words.summary(summary)]),
    ...versions.map((each) => {
      const names = COMMENCEMENTS.filter(({ law, on }) => law === each.law && on > before && on <= after).map(({ name }) => name[language]);
      return `  ${each.law}: ${names.length === 0 ? words.same : names.join('; ')}`;
    }),
    ...(moved.length === 0 ? [] : ['', columns(words.columns)]),
    ...moved
      .slice(0, ROWS_SHOWN_MAX)
      .map((each) =>
        columns([
          ids[each.row] ?? '',
          each.law,
          span(each.before),
          span(each.after),
          each.days.earliest === each.days.latest
            ? signed(each.days.latest)
            : `${signed(each.days.earliest)} … ${signed(each.days.latest)}`,
        ]),
      ),
    ...(moved.length > ROWS_SHOWN_MAX ? [words.more(moved.length - ROWS_SHOWN_MAX)] : []),
    ...(reasons.size === 0 ? [] : ['', words.untold, ...[...reasons].map(([reason, count]) => `  ${count} × ${reason}`)]),
  ].join('\n');
}

function formatOf({ format, json }: LawChangeOptions): Format {
  const wanted = json === true ? 'json' : (format ?? 'table');
  const found = FORMATS.find((each) => each === wanted);
  if (found !== undefined) return found;
  const near = nearest(wanted, FORMATS);
  throw new CommandEnd(EXIT.usage, [
    `--format ${wanted.slice(0, SHOWN_MAX)}: use ${FORMATS.join(', ')}.${near === undefined ? '' : ` Did you mean '${near}'?`}`,
  ]);
}

function dayOf(day: string, flag: string): DayNumber {
  const on = parseDay(day);
  if (on !== undefined) return on;
  throw new CommandEnd(EXIT.usage, [`${flag} ${day.slice(0, SHOWN_MAX)}: not a day of the calendar; write it as 2025-02-15.`]);
}
