import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, dayNumber, formatDay, type DayNumber } from '../calendar/day-number.ts';
import { computeSentence } from './compute-sentence.ts';
import { isNotSupported } from './not-supported.ts';
import { readSentenceFile } from './read-sentence-file.ts';
import { afterShare, afterTerm, type Convention } from './served-part.ts';
import { share } from './share.ts';
import { term } from './term.ts';
import { earliest, lastEnd, latest } from './transfer.ts';
import { writeSentence } from './write-sentence.ts';

const LAWS = ['us-federal', 'norway', 'netherlands', 'belgium', 'denmark', 'sweden', 'estonia', 'el-salvador'] as const;
const DAY = { min: dayNumber(2009, 1, 1), max: dayNumber(2030, 12, 31) };
const RUNS = 3_000;

/** Month ends and leap days more often than chance would have them. */
const start = fc.oneof(
  fc.integer(DAY),
  fc.constantFrom('2012-02-29', '2020-02-29', '2023-01-31', '2024-01-31', '2023-08-31', '2024-12-31', '2025-10-30').map((day) => {
    const [year = 0, month = 0, on = 0] = day.split('-').map(Number);
    return dayNumber(year, month, on);
  }),
);
const imposed = fc
  .record({ years: fc.integer({ min: 0, max: 40 }), months: fc.integer({ min: 0, max: 23 }), days: fc.integer({ min: 0, max: 200 }) })
  .filter(({ years, months, days }) => years + months + days > 0)
  .map(({ years, months, days }) => `P${years}Y${months}M${days}D`);

const example = fc.record({
  law: fc.constantFrom(...LAWS),
  start,
  imposed,
  credit: fc.integer({ min: 0, max: 3_000 }),
  resident: fc.constantFrom(true, false, null),
  recidivist: fc.constantFrom(true, false, null),
  degree: fc.constantFrom(1, 2, null),
  intentional: fc.constantFrom(true, false, null),
  absent: fc.option(fc.record({ after: fc.integer({ min: 0, max: 4_000 }), days: fc.integer({ min: 1, max: 40 }) }), { nil: undefined }),
});
type Example = typeof example extends fc.Arbitrary<infer T> ? T : never;

const fileOf = (one: Example): object => ({
  law: one.law,
  person: { residentHere: one.resident, recidivist: one.recidivist },
  terms: [
    {
      id: 'a',
      imposed: one.imposed,
      sentencedOn: formatDay(one.start),
      start: formatDay(one.start),
      kind: 'standard',
      degree: one.degree,
      intentional: one.intentional,
    },
  ],
  conduct: 'full',
  credits: [{ days: one.credit, kind: 'remand' }],
  ...(one.absent === undefined
    ? {}
    : {
        absences: [{ from: formatDay(one.start + one.absent.after), to: formatDay(one.start + one.absent.after + one.absent.days - 1) }],
      }),
});

const LATER = dayNumber(2100, 1, 1);

function computed(file: object, on: DayNumber = LATER) {
  const read = readSentenceFile(file, on);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const answer = computeSentence(read.value);
  return isNotSupported(answer) ? undefined : answer;
}

describe('in every law here', () => {
  test('release is never after the end and never before the start', () => {
    fc.assert(
      fc.property(example, (one) => {
        const answer = computed(fileOf(one));
        if (answer === undefined) return;
        for (const { release, end } of [...answer.sending.readings, ...answer.sending.others]) {
          expect(release).toBeLessThanOrEqual(end ?? Infinity);
          expect(release).toBeGreaterThanOrEqual(one.start);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('more credit never delays release, and never moves the end later', () => {
    fc.assert(
      fc.property(example, fc.integer({ min: 1, max: 500 }), (one, more) => {
        const less = computed(fileOf(one));
        const after = computed(fileOf({ ...one, credit: one.credit + more }));
        if (less === undefined || after === undefined) return;
        expect(latest(after.sending.readings)).toBeLessThanOrEqual(latest(less.sending.readings));
        expect(earliest(after.sending.readings)).toBeLessThanOrEqual(earliest(less.sending.readings));
        expect(lastEnd(after.sending.readings)).toBeLessThanOrEqual(lastEnd(less.sending.readings) ?? Infinity);
      }),
      { numRuns: RUNS },
    );
  });

  test('recomputing on a later day with no new event changes no date', () => {
    fc.assert(
      fc.property(example, fc.integer({ min: 0, max: 9_000 }), (one, days) => {
        // Later than the last absence that an example can have.
        const first = dayNumber(2042, 6, 1);
        const dates = (on: DayNumber) => {
          const answer = computed(fileOf(one), on);
          return answer === undefined ? undefined : writeSentence(answer, []).dates;
        };
        expect(dates(first + days)).toEqual(dates(first));
      }),
      { numRuns: RUNS },
    );
  });

  test('a day served counts once: served and left are the whole', () => {
    fc.assert(
      fc.property(example, fc.integer({ min: 0, max: 20_000 }), (one, days) => {
        const answer = computed(fileOf(one), one.start + days);
        if (answer === undefined) return;
        const { imposed: all = 0, served = 0, remaining = 0 } = writeSentence(answer, []).days;
        expect(served + remaining).toBe(all);
        expect(remaining).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the calendar', () => {
  test('a sentence that begins a day later never ends or releases earlier, month ends and leap days included', () => {
    fc.assert(
      fc.property(example, (one) => {
        const plain = { ...one, absent: undefined };
        const [first, next] = [computed(fileOf(plain)), computed(fileOf({ ...plain, start: one.start + 1 }))];
        if (first === undefined || next === undefined) return;
        expect(latest(next.sending.readings)).toBeGreaterThanOrEqual(latest(first.sending.readings));
        expect(lastEnd(next.sending.readings)).toBeGreaterThanOrEqual(lastEnd(first.sending.readings) ?? 0);
      }),
      { numRuns: RUNS },
    );
  });
  test('a day more imposed never ends earlier', () => {
    fc.assert(
      fc.property(example, (one) => {
        const plain = { ...one, absent: undefined };
        const more = one.imposed.replace(/(\d+)D$/, (_, days: string) => `${Number(days) + 1}D`);
        const [first, longer] = [computed(fileOf(plain)), computed(fileOf({ ...plain, imposed: more }))];
        if (first === undefined || longer === undefined) return;
        expect(lastEnd(longer.sending.readings)).toBeGreaterThanOrEqual(lastEnd(first.sending.readings) ?? 0);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the order of rows does not matter', () => {
  test('in every law: credits and absences may stand in any order', () => {
    const months = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 5 });
    fc.assert(
      fc.property(example, months, months, fc.integer(), (one, held, away, seed) => {
        const period = (from: DayNumber): { readonly from: string; readonly to: string } => ({
          from: formatDay(from),
          to: formatDay(from + 4),
        });
        const rows = {
          credits: held.map((month) => ({ ...period(one.start - 1_200 + 30 * month), kind: 'remand' })),
          absences: away.map((month) => period(one.start + 30 * month)),
        };
        const shuffled = <T>(all: readonly T[]): readonly T[] => all.toSorted((a, b) => hash(a, seed) - hash(b, seed));
        const written = (order: <T>(all: readonly T[]) => readonly T[]) => {
          const answer = computed({ ...fileOf(one), credits: order(rows.credits), absences: order(rows.absences) });
          return answer === undefined ? undefined : writeSentence(answer, []);
        };
        expect(written(shuffled)).toEqual(written((all) => all));
      }),
      { numRuns: RUNS },
    );
  });
  test('terms, credits and absences may stand in any order', () => {
    const terms = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        imposed: fc.integer({ min: 1, max: 120 }).map((months) => `P${months}M`),
        sentencedOn: fc.constantFrom('2020-01-31', '2020-06-01', '2021-02-28'),
        concurrent: fc.boolean(),
      }),
      { selector: ({ id }) => id, minLength: 1, maxLength: 4 },
    );
    const credits = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 5 });
    fc.assert(
      fc.property(terms, credits, fc.constantFrom('us-federal', 'netherlands'), fc.integer(), (rows, months, law, seed) => {
        const file = (order: <T>(all: readonly T[]) => readonly T[]) => ({
          law,
          conduct: 'full',
          terms: order(rows).map(({ concurrent, ...row }) => ({
            ...row,
            start: row.sentencedOn,
            kind: 'standard',
            orderedConcurrent: law === 'us-federal' && concurrent,
          })),
          credits: order(months).map((month) => {
            const from = addMonths(dayNumber(2016, 1, 1), month);
            return { from: formatDay(from), to: formatDay(from + 9), kind: 'jail' };
          }),
        });
        const shuffled = <T>(all: readonly T[]): readonly T[] => all.toSorted((a, b) => hash(a, seed) - hash(b, seed));
        const written = (input: object) => {
          const answer = computed(input);
          return answer === undefined ? undefined : writeSentence(answer, []);
        };
        expect(written(file(shuffled))).toEqual(written(file((all) => all)));
      }),
      { numRuns: RUNS },
    );
  });
});

function hash(value: unknown, seed: number): number {
  let sum = seed | 0;
  for (const letter of JSON.stringify(value)) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193);
  return sum;
}

describe('concurrent terms', () => {
  test('a shorter one of the same kind and start never lengthens', () => {
    const months = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(start, months, months, (from, a, b) => {
        const row = (id: string, length: number) => ({
          id,
          imposed: `P${length}M`,
          sentencedOn: formatDay(from),
          start: formatDay(from),
          kind: 'standard',
        });
        const of = (...terms: readonly object[]) => computed({ law: 'us-federal', conduct: 'full', terms })?.sending.readings;
        expect(of(row('a', Math.max(a, b)), row('b', Math.min(a, b)))).toEqual(of(row('a', Math.max(a, b))));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('day counts', () => {
  const CONVENTIONS: readonly Convention[] = ['fixed', 'calendar-months', 'calendar-days', 'calendar-days-up'];
  const length = fc
    .record({ years: fc.integer({ min: 0, max: 60 }), months: fc.integer({ min: 0, max: 60 }), days: fc.integer({ min: 0, max: 400 }) })
    .map(term);
  test('a share ends within the term, a greater share no earlier, the whole at its end', () => {
    fc.assert(
      fc.property(start, length, fc.constantFrom(...CONVENTIONS), (from, whole, by) => {
        const end = afterTerm(from, whole, by);
        const days = [share(1, 3), share(1, 2), share(2, 3), share(3, 4), share(1, 1)].map((part) => afterShare(from, whole, part, by));
        for (const [index, day] of days.entries()) {
          expect(day).toBeGreaterThanOrEqual(from);
          expect(day).toBeLessThanOrEqual(end);
          expect(day).toBeGreaterThanOrEqual(days[index - 1] ?? from);
        }
        expect(days.at(-1)).toBe(end);
      }),
      { numRuns: RUNS },
    );
  });
  test('months run to the same date, or to the last day of a month that has none', () => {
    const leap = dayNumber(2024, 2, 29);
    expect(formatDay(afterTerm(leap, term({ years: 1 }), 'calendar-months'))).toBe('2025-02-28');
    expect(formatDay(afterTerm(leap, term({ years: 4 }), 'calendar-months'))).toBe('2028-02-29');
    expect(formatDay(afterTerm(dayNumber(2023, 1, 31), term({ months: 1 }), 'calendar-months'))).toBe('2023-02-28');
    expect(afterTerm(leap, term({ years: 1, months: 1 }), 'fixed') - leap).toBe(395);
  });
});

describe('a transfer', () => {
  test('more credit never delays release, whichever law holds', () => {
    const from = fc.constantFrom('denmark', 'sweden', 'netherlands', 'belgium', 'estonia');
    const to = fc.constantFrom('NL', 'DK', 'EE', 'SE', 'BE', 'NO', 'SV');
    fc.assert(
      fc.property(
        example,
        from,
        to,
        fc.integer({ min: 1, max: 3_000 }),
        fc.integer({ min: 1, max: 500 }),
        (one, law, country, after, more) => {
          const moved = (credit: number) => {
            const file = fileOf({ ...one, law, absent: undefined, credit });
            const read = readSentenceFile(
              { ...file, transfer: { on: formatDay(one.start + after), to: country, agreement: 'model' } },
              LATER,
            );
            const answer = read.ok ? computeSentence(read.value) : undefined;
            const operative = answer === undefined || isNotSupported(answer) ? undefined : answer.transferred?.operative;
            return operative === undefined || isNotSupported(operative) ? undefined : operative.readings;
          };
          const [less, greater] = [moved(one.credit), moved(one.credit + more)];
          if (less === undefined || greater === undefined) return;
          expect(latest(greater)).toBeLessThanOrEqual(latest(less));
          expect(earliest(greater)).toBeLessThanOrEqual(earliest(less));
        },
      ),
      { numRuns: RUNS },
    );
  });
  test('never moves the end later, and never releases before it', () => {
    const pairs = fc.constantFrom(
      ['denmark', 'NL'],
      ['sweden', 'DK'],
      ['netherlands', 'EE'],
      ['denmark', 'SE'],
      ['belgium', 'SE'],
      ['estonia', 'BE'],
    );
    fc.assert(
      fc.property(example, pairs, fc.integer({ min: 1, max: 6_000 }), (one, [law, to], days) => {
        if (one.start + days < dayNumber(2011, 12, 5)) return;
        const sender: Example = {
          ...one,
          law:
            law === 'denmark'
              ? 'denmark'
              : law === 'sweden'
                ? 'sweden'
                : law === 'belgium'
                  ? 'belgium'
                  : law === 'estonia'
                    ? 'estonia'
                    : 'netherlands',
          absent: undefined,
        };
        const on = one.start + days;
        const answer = computed({ ...fileOf(sender), transfer: { on: formatDay(on), to, agreement: 'eu-2008-909' } });
        const moved = answer?.transferred?.operative;
        if (answer === undefined || moved === undefined || isNotSupported(moved)) return;
        for (const { release, end } of moved.readings) {
          expect(end).toBeLessThanOrEqual(lastEnd(answer.sending.readings) ?? -1);
          expect(release).toBeGreaterThanOrEqual(on);
          expect(release).toBeLessThanOrEqual(end ?? -1);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
