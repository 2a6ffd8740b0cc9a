import { describe, expect, test } from 'vitest';
import { knownDay } from './day-number.ts';
import { countryInWords, dayInWords, daysInWords } from './in-words.ts';

describe('in words', () => {
  test('a day has its month as a word', () =>
    expect(dayInWords(knownDay('2012-01-10'))).toEqual({ en: '10 January 2012', es: '10 de enero de 2012' }));
  test('one day is not one days', () => {
    expect(daysInWords(1)).toEqual({ en: '1 day', es: '1 día' });
    expect(daysInWords(2)).toEqual({ en: '2 days', es: '2 días' });
  });
  test('a country has its name in each language', () => expect(countryInWords('BG')).toEqual({ en: 'Bulgaria', es: 'Bulgaria' }));
  test('what names no country is shown as it is', () => expect(countryInWords('b')).toEqual({ en: 'b', es: 'b' }));
});
