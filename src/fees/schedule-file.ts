/** The schedule file `schedule/1`: what was held, sent and spent, from which `habeas fees due` reckons. Nothing in it names a person. */
import { z } from 'zod';
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { parseDecimal, type Rational } from '../base/rational.ts';
import { text } from '../base/text.ts';
import { isDay } from '../calendar/iso.ts';
import { DAY_STATES } from '../instruments/tariff.ts';
import type { Schedule } from './schedule.ts';

const COUNT_MAX = 10_000_000;
const ROWS_MAX = 1_000_000;
const SPAN_YEARS_MAX = 100;

const day = z.string().refine(isDay, 'a day of the calendar, written 2025-02-15');
const count = z.int().min(0).max(COUNT_MAX);
const span = { from: day, to: day };
const list = <T extends z.ZodType>(of: T) => z.array(of).max(ROWS_MAX).optional();

export const ScheduleFile = z.strictObject({
  format: z.literal('schedule/1').optional(),
  period: z.strictObject(span).describe('the days asked about, both inclusive'),
  headCounts: list(z.strictObject({ ...span, people: count, state: z.enum(DAY_STATES).optional() })).describe('so many people on each day'),
  stays: list(
    z.strictObject({ person: z.string().min(1).max(100), arrivedOn: day, leftOn: day.optional(), state: z.enum(DAY_STATES).optional() }),
  ).describe('one person’s stay, by number; the agreement says whether its first and last day are paid'),
  places: list(z.strictObject({ ...span, places: count })).describe('places made available'),
  counts: list(z.strictObject({ line: z.string().max(100), on: day, count })).describe(
    'journeys, events and undated one-offs, by the id of the tariff line',
  ),
  costs: list(
    z.strictObject({
      category: z.string().min(1).max(100),
      on: day,
      amount: z.strictObject({ minor: z.string().regex(/^-?\d{1,30}$/), currency: z.string().regex(/^[A-Z]{3}$/) }),
    }),
  ),
  startsOn: day.optional().describe('the first day of the arrangement, where the agreement leaves it open'),
  transition: z.strictObject(span).optional(),
  suspensions: list(z.strictObject(span)),
  endedOn: day.optional(),
  indices: list(
    z.strictObject({ series: z.string().max(100), year: z.int().min(1900).max(2200), value: z.string().regex(/^\d{1,12}(\.\d{1,12})?$/) }),
  ),
});
type ScheduleFile = z.infer<typeof ScheduleFile>;

/** Refuses with every problem: its place, what is wrong and what to do. `lines` are the ids of the tariff’s lines. */
export function readSchedule(input: unknown, lines: readonly string[]): Outcome<Schedule> {
  const parsed = ScheduleFile.safeParse(input);
  if (!parsed.success) return refused(...parsed.error.issues.map(problemOf));
  const problems = contradictions(parsed.data, lines);
  return problems.length > 0 ? refused(...problems) : accepted(scheduleOf(parsed.data));
}

const scheduleOf = (file: ScheduleFile): Schedule => ({
  ...file,
  costs: file.costs?.map((one) => ({ ...one, amount: { minor: BigInt(one.amount.minor), currency: one.amount.currency } })),
  indices: file.indices?.map((one) => ({ ...one, value: exact(one.value) })),
});

function exact(value: string): Rational {
  const read = parseDecimal(value);
  if (read === undefined) throw new Error(`the schema let through '${value}'`);
  return read;
}

function contradictions(file: ScheduleFile, lines: readonly string[]): readonly Problem[] {
  const spans = [
    ['period', file.period] as const,
    ...(['headCounts', 'places', 'suspensions'] as const).flatMap((name) =>
      (file[name] ?? []).map((one, index) => [`${name}[${index}]`, one] as const),
    ),
    ...(file.transition === undefined ? [] : [['transition', file.transition] as const]),
    ...(file.stays ?? []).map(({ arrivedOn, leftOn }, index) => [`stays[${index}]`, { from: arrivedOn, to: leftOn ?? arrivedOn }] as const),
  ];
  const backwards = spans.filter(([, { from, to }]) => to < from).map(([path]) => BACKWARDS(path));
  const long = Number(file.period.to.slice(0, 4)) - Number(file.period.from.slice(0, 4)) > SPAN_YEARS_MAX ? [TOO_LONG] : [];
  const strangers = (file.counts ?? []).flatMap(({ line }, index) =>
    lines.includes(line) ? [] : [unknownLine(`counts[${index}].line`, line, lines)],
  );
  return [...backwards, ...long, ...strangers];
}

type Issue = z.core.$ZodIssue;

function problemOf(issue: Issue): Problem {
  const path = issue.path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`))
    .join('');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => key.slice(0, 60)).join(', ');
    return {
      code: 'unknown-key',
      path,
      message: text(`There is no field '${keys}' here.`, `Aquí no existe el campo «${keys}».`),
      remedy: text('Use the fields of schedule/1: habeas schema schedule.', 'Use los campos de schedule/1: habeas schema schedule.'),
    };
  }
  return {
    code: 'bad-value',
    path,
    message: text('This value is missing or is not of the kind that is needed.', 'Este valor falta o no es del tipo necesario.'),
    remedy: text(
      'Days are written 2025-02-15, people and places are whole numbers, money is { "minor": "455000", "currency": "EUR" } (habeas schema schedule).',
      'Los días se escriben 2025-02-15, las personas y plazas son números enteros, el dinero es { "minor": "455000", "currency": "EUR" } (habeas schema schedule).',
    ),
  };
}

const BACKWARDS = (path: string): Problem => ({
  code: 'ends-before-start',
  path,
  message: text('The last day is before the first.', 'El último día es anterior al primero.'),
  remedy: text('Exchange or correct the two days.', 'Intercambie o corrija los dos días.'),
});
const TOO_LONG: Problem = {
  code: 'too-long',
  path: 'period',
  message: text(`The period is longer than ${SPAN_YEARS_MAX} years.`, `El período supera los ${SPAN_YEARS_MAX} años.`),
  remedy: text('Ask about a shorter one.', 'Pregunte por uno más corto.'),
};
const unknownLine = (path: string, line: string, lines: readonly string[]): Problem => ({
  code: 'unknown-line',
  path,
  message: text(`The tariff has no line '${line}'.`, `La tarifa no tiene la línea «${line}».`),
  remedy: text(`Use one of: ${lines.join(', ') || 'none'}.`, `Use una de: ${lines.join(', ') || 'ninguna'}.`),
});
