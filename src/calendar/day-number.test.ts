import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  addYears,
  ageOn,
  civilDay,
  dayNumber,
  daysInMonth,
  formatDay,
  formatPeriod,
  isLeapYear,
  knownDay,
  parseDay,
  periodBetween,
  weekdayOf,
} from './day-number.ts';

const EPOCH = Temporal.PlainDate.from('1970-01-01');
const FIRST = dayNumber(1, 1, 1);
const LAST = dayNumber(9999, 12, 31);
const days = fc.integer({ min: FIRST, max: LAST });
const temporal = (on: number): Temporal.PlainDate => EPOCH.add({ days: on });
const RUNS = 20_000;

describe('day numbers', () => {
  test('agree with Temporal on random days, both ways', () => {
    fc.assert(
      fc.property(days, (on) => {
        const theirs = temporal(on);
        expect(civilDay(on)).toEqual({ year: theirs.year, month: theirs.month, day: theirs.day });
        expect(dayNumber(theirs.year, theirs.month, theirs.day)).toBe(on);
        expect(parseDay(theirs.toString())).toBe(on);
        expect(formatDay(on)).toBe(theirs.toString());
        expect(weekdayOf(on)).toBe(theirs.dayOfWeek);
        expect(daysInMonth(theirs.year, theirs.month)).toBe(theirs.daysInMonth);
        expect(isLeapYear(theirs.year)).toBe(theirs.inLeapYear);
      }),
      { numRuns: RUNS },
    );
  });

  test('months are added as Temporal adds them: the last day where the month has no such day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(9000, 1, 1) }),
        fc.integer({ min: -1200, max: 1200 }),
        (on, months) => {
          expect(formatDay(addMonths(on, months))).toBe(temporal(on).add({ months }).toString());
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('a period leads from its first day to its last', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40_000 }), (from, length) => {
        const until = Math.min(from + length, LAST);
        const { years, months, days: rest } = periodBetween(from, until);
        expect(addMonths(from, years * 12 + months) + rest).toBe(until);
        expect(rest).toBeGreaterThanOrEqual(0);
        expect(rest).toBeLessThan(31);
      }),
      { numRuns: RUNS },
    );
  });

  test('from 31 May to 1 December, three years on, is three years, six months and a day', () => {
    expect(formatPeriod(periodBetween(knownDay('2024-05-31'), knownDay('2027-12-01')))).toBe('P3Y6M1D');
    expect(formatPeriod(periodBetween(knownDay('2024-05-31'), knownDay('2024-05-31')))).toBe('P0D');
  });

  test('a year after 29 February is 28 February', () => {
    expect(formatDay(addYears(knownDay('2024-02-29'), 1))).toBe('2025-02-28');
  });

  test('one born on 29 February is a year older on 1 March of a common year', () => {
    expect(ageOn(knownDay('2004-02-29'), knownDay('2022-02-28'))).toBe(17);
    expect(ageOn(knownDay('2004-02-29'), knownDay('2022-03-01'))).toBe(18);
  });

  test.each(['2023-02-29', '2023-13-01', '2023-00-10', '2023-1-1', '20230101', '', '2023-04-31', '0000-01-01'])(
    '%s is not a day',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
      expect(() => knownDay(text)).toThrow(/not a day/);
    },
  );
});
