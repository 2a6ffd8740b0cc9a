import { describe, expect, test } from 'vitest';
import { formatDay, knownDay } from '../calendar/day-number.ts';
import { chainEnd, isAtLeastMonths, termEnd } from './england-wales-term.ts';
import { parseTerm, term, type Term } from './term.ts';

const ends = (start: string, length: string): string => formatDay(termEnd(knownDay(start), parseTerm(length) ?? term({})));
const chained = (start: string, ...lengths: readonly Partial<Term>[]): string => formatDay(chainEnd(knownDay(start), lengths.map(term)));

describe('a term in England and Wales', () => {
  test('the day of sentence is day 1, so a year ends on the day before the anniversary', () => {
    expect(ends('2022-10-11', 'P18M')).toBe('2024-04-10');
    expect(ends('2024-02-19', 'P15Y')).toBe('2039-02-18');
    expect(ends('2021-11-08', 'P26W')).toBe('2022-05-08');
    expect(ends('2025-03-20', 'P1D')).toBe('2025-03-20');
  });

  test('from the first of a month it runs to the last day of its last month', () => {
    expect(ends('2023-02-01', 'P1M')).toBe('2023-02-28');
    expect(ends('2024-02-01', 'P1M')).toBe('2024-02-29');
    expect(ends('2023-03-01', 'P1M')).toBe('2023-03-31');
    expect(ends('2020-12-01', 'P30M')).toBe('2023-05-31');
    expect(ends('2020-10-01', 'P54M')).toBe('2025-03-31');
  });

  test('where the last month is too short it ends with that month', () => {
    expect(ends('2023-01-30', 'P1M')).toBe('2023-02-28');
    expect(ends('2024-05-31', 'P42M')).toBe('2027-11-30');
  });

  test('weeks and days are counted after months', () => {
    expect(ends('2021-07-01', 'P3M3W6D')).toBe('2021-10-27');
  });

  test('consecutive months are added before they are counted', () => {
    expect(chained('2024-05-31', { months: 30 }, { months: 10 }, { months: 2 })).toBe('2027-11-30');
    expect(chained('2021-05-01', { months: 3 }, { months: 2, weeks: 2, days: 2 })).toBe('2021-10-16');
  });

  test('months after days are counted from the day after those', () => {
    expect(chained('2021-11-01', { weeks: 8 }, { years: 1 })).toBe('2022-12-26');
  });

  test('a year is less than twelve months by a day, never by the way it was said', () => {
    const start = knownDay('2023-03-10');
    expect(isAtLeastMonths(start, termEnd(start, term({ months: 12 })), 12)).toBe(true);
    expect(isAtLeastMonths(start, termEnd(start, term({ months: 11, days: 28 })), 12)).toBe(false);
    expect(isAtLeastMonths(start, termEnd(start, term({ weeks: 104 })), 24)).toBe(false);
  });
});
