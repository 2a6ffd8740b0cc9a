/** From JSON that came from outside to a sentence case: refused with every reason and place at once, or accepted whole. */
import type { z } from 'zod';
import { nearest } from '../base/nearest.ts';
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text, type Text } from '../base/text.ts';
import { parseDay, type DayNumber } from '../calendar/day-number.ts';
import { SENTENCE_FILE_KEYS, SentenceFile, type CreditRow, type TermRow } from './sentence-file.ts';
import { contradictions } from './sentence-file-checks.ts';
import { COUNTRY_OF_LAW, type Credit, type LawId, type SentenceCase, type SentenceTerm } from './sentence-case.ts';
import { share, type Share } from './share.ts';
import { parseTerm, term, type Term } from './term.ts';

/** More problems than this are not listed: a file this wrong is not a sentence file. */
const PROBLEMS_MAX = 50;

export function readSentenceFile(input: unknown, on?: DayNumber): Outcome<SentenceCase> {
  const parsed = SentenceFile.safeParse(input, { reportInput: true });
  if (!parsed.success) return refused(...parsed.error.issues.flatMap((issue) => problemsOf(issue, input)).slice(0, PROBLEMS_MAX));
  const read = caseOf(parsed.data, on);
  const problems = contradictions(parsed.data, read).slice(0, PROBLEMS_MAX);
  return problems.length > 0 ? refused(...problems) : accepted(read);
}

function caseOf(file: SentenceFile, on: DayNumber | undefined): SentenceCase {
  const { law, person, transfer, programming, conduct } = file;
  // The order of rows never decides: terms stand by day of sentence, then start, then id.
  const [first, ...others] = file.terms
    .map(termOf)
    .toSorted((a, b) => a.sentencedOn - b.sentencedOn || a.start - b.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  if (first === undefined) throw new Error('the schema lets no file without terms through');
  return {
    law,
    person: {
      birth: maybeDay(person?.birthDate),
      residentHere: person?.residentHere ?? undefined,
      removalOrderFinal: person?.removalOrderFinal ?? undefined,
      recidivist: person?.recidivist ?? undefined,
    },
    terms: [first, ...others],
    releaseGround: file.releaseGround ?? 'ordinary',
    credits: (file.credits ?? []).map(creditOf),
    absences: (file.absences ?? []).map(({ from, to }) => ({ from: day(from), to: day(to) })).toSorted((a, b) => a.from - b.from),
    addedDays: (file.addedDays ?? []).map((row) => ({ on: day(row.on), days: row.days })),
    conduct: conduct ?? undefined,
    programming:
      programming === undefined || programming === null
        ? undefined
        : {
            periods30: programming.periods30,
            rateDays: programming.rateDays,
            offenceExcluded: programming.offenceExcluded ?? undefined,
          },
    supervisedReleaseImposed: file.supervisedReleaseImposed ?? undefined,
    transfer:
      transfer === undefined || transfer === null
        ? undefined
        : {
            on: day(transfer.on),
            to: countryOf(transfer.to),
            agreement: transfer.agreement,
            method: transfer.method ?? 'continued',
            adaptedTo: transfer.adaptedTo === undefined || transfer.adaptedTo === null ? undefined : length(transfer.adaptedTo),
          },
    on,
  };
}

function termOf(row: TermRow): SentenceTerm {
  return {
    id: row.id,
    imposed: row.imposed === undefined || row.imposed === null ? term({}) : length(row.imposed),
    sentencedOn: day(row.sentencedOn),
    start: day(row.start),
    finalOn: maybeDay(row.finalOn),
    offenceOn: maybeDay(row.offenceOn),
    consecutiveTo: row.consecutiveTo ?? undefined,
    orderedConcurrent: row.orderedConcurrent === true,
    kind: row.kind,
    suspended: row.suspended === undefined || row.suspended === null ? undefined : length(row.suspended),
    degree: row.degree === 1 || row.degree === 2 ? row.degree : undefined,
    intentional: row.intentional ?? undefined,
    ...(row.arrangement === undefined || row.arrangement === null ? {} : { arrangement: row.arrangement }),
    foreign:
      row.foreign === undefined || row.foreign === null
        ? undefined
        : { country: row.foreign.country, releaseFraction: maybeShare(row.foreign.releaseFraction) },
  };
}

function creditOf({ kind, from, to, days, creditedElsewhere }: CreditRow): Credit {
  const start = maybeDay(from);
  const end = maybeDay(to);
  const period = start === undefined || end === undefined ? undefined : { from: start, to: end };
  return {
    kind,
    period,
    days: period === undefined ? (days ?? 0) : period.to - period.from + 1,
    creditedElsewhere: creditedElsewhere ?? 0,
  };
}

/** A law's name stands for its country. */
function countryOf(to: string): string {
  const law = Object.keys(COUNTRY_OF_LAW).find((each): each is LawId => each === to);
  return law === undefined ? to : COUNTRY_OF_LAW[law];
}

function day(written: string): DayNumber {
  const on = parseDay(written);
  if (on === undefined) throw new Error('the schema lets no other day through');
  return on;
}

const maybeDay = (written: string | null | undefined): DayNumber | undefined =>
  written === undefined || written === null ? undefined : day(written);

function length(written: string): Term {
  const read = parseTerm(written);
  if (read === undefined) throw new Error('the schema lets no other length through');
  return read;
}

function maybeShare(written: string | null | undefined): Share | undefined {
  if (written === undefined || written === null) return undefined;
  const [numerator, denominator] = written.split('/').map(Number);
  return share(numerator ?? 1, denominator ?? 1);
}

function problemsOf(issue: z.core.$ZodIssue, input: unknown): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...issue.path, key], key));
  const found = shown(valueAt(input, issue.path));
  const expected = expectation(issue);
  return [
    {
      code: 'invalid-value',
      path: written(issue.path),
      message: text(`Expected ${expected.en}; found ${found}.`, `Se esperaba ${expected.es}; se encontró ${found}.`),
      remedy: text('Correct the value.', 'Corrija el valor.'),
    },
  ];
}

function unknownKey(path: readonly PropertyKey[], key: string): Problem {
  const near = nearest(key, SENTENCE_FILE_KEYS);
  return {
    code: 'unknown-key',
    path: written(path),
    message: text(
      `There is no field ${shown(key)} here.${near === undefined ? '' : ` Did you mean '${near}'?`}`,
      `Aquí no existe el campo ${shown(key)}.${near === undefined ? '' : ` ¿Quiso decir «${near}»?`}`,
    ),
    remedy: text('Use a field of the sentence file, or leave it out.', 'Use un campo del archivo de condena u omítalo.'),
  };
}

function expectation(issue: z.core.$ZodIssue): Text {
  if (issue.code === 'invalid_value')
    return text(`one of ${issue.values.map(String).join(', ')}`, `uno de estos valores: ${issue.values.map(String).join(', ')}`);
  if (issue.code === 'too_big') return text(`at most ${String(issue.maximum)}`, `como máximo ${String(issue.maximum)}`);
  if (issue.code === 'too_small') return text(`at least ${String(issue.minimum)}`, `como mínimo ${String(issue.minimum)}`);
  return WORDS[issue.code === 'invalid_type' ? issue.expected : issue.message] ?? text('another value', 'otro valor');
}

const WORDS: Readonly<Record<string, Text>> = {
  'not a calendar day (YYYY-MM-DD)': text(
    'a day of the calendar from 1900 to 2199 (YYYY-MM-DD)',
    'un día del calendario de 1900 a 2199 (AAAA-MM-DD)',
  ),
  'not a length (P3Y6M)': text('a length in years, months, weeks and days (P3Y6M)', 'una duración en años, meses, semanas y días (P3Y6M)'),
  'not a fraction (2/3)': text('a fraction in whole numbers (2/3)', 'una fracción en números enteros (2/3)'),
  'not a country': text('a two-letter country code in capitals', 'un código de país de dos letras mayúsculas'),
  string: text('text', 'un texto'),
  boolean: text('true or false', 'true o false'),
  int: text('a whole number', 'un número entero'),
  number: text('a whole number', 'un número entero'),
  array: text('a list', 'una lista'),
  object: text('an object', 'un objeto'),
};

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), input);

const SHOWN_MAX = 60;

/** Hostile or endless input is quoted only in part, and without control characters. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const whole = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
  const clean = whole.slice(0, SHOWN_MAX).replaceAll(/\p{Cc}/gu, '·');
  return `'${clean}${whole.length > SHOWN_MAX ? '…' : ''}'`;
}

/** `terms[2].imposed` */
const written = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, SHOWN_MAX)}`))
    .join('')
    .replace(/^\./, '');
