import { describe, expect, test } from 'vitest';
import { AMBIGUOUS, readDay, readLength } from './sentence-court-words.ts';

describe('a length in the court’s words', () => {
  test.each([
    ['3 years and 6 months', 'P3Y6M'],
    ['three years and six months', 'P3Y6M'],
    ['Tres años y seis meses', 'P3Y6M'],
    ['210 months', 'P210M'],
    ['two hundred and ten (210) months', 'P210M'],
    ['ciento veinte meses', 'P120M'],
    ['treinta y seis (36) meses', 'P36M'],
    ['thirty-six months', 'P36M'],
    ['a year and a day', 'P1Y1D'],
    ['veintiún años, 3 semanas y 10 días', 'P21Y3W10D'],
    ['p3y6m', 'P3Y6M'],
    ['18months', 'P18M'],
  ])('%s is %s', (written, length) => expect(readLength(written)).toBe(length));
  test.each([
    ['numbers that disagree', 'thirty-six (63) months'],
    ['no unit', '36'],
    ['a unit twice', '3 years 2 years'],
    ['other words', 'three years or so'],
    ['a negative', '-'],
    ['nothing', ''],
    ['no time at all', '0 days'],
    ['numbers side by side', '3 6 months'],
    ['number words side by side', 'two three months'],
    ['markup', '<b>3</b> years'],
  ])('%s is not read', (_, written) => expect(readLength(written)).toBeUndefined());
});

describe('a day in words', () => {
  test.each([
    ['10 January 2012', '2012-01-10'],
    ['January 10, 2012', '2012-01-10'],
    ['10 de enero de 2012', '2012-01-10'],
    ['1st Sept 2024', '2024-09-01'],
    ['2012-1-10', '2012-01-10'],
    ['25/12/2024', '2024-12-25'],
    ['12/25/2024', '2024-12-25'],
    ['29 Feb 2024', '2024-02-29'],
  ])('%s is %s', (written, day) => expect(readDay(written)).toBe(day));
  test('day and month that could be exchanged are not guessed', () => expect(readDay('03/04/2012')).toBe(AMBIGUOUS));
  test.each(['30 February 2024', '2023-02-29', 'yesterday', '10 2012', '2024-13-01', '', '32 May 2024'])('%s is no day', (written) =>
    expect(readDay(written)).toBeUndefined(),
  );
});
