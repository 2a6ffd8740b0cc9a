import { describe, expect, test } from 'vitest';
import { knownDay } from '../calendar/day-number.ts';
import { answered, refusal } from './sentence-example.ts';
import { goodConductTime, goodConductTimeBefore2019, yearsAndDays } from './us-federal-credits.ts';

const one = (imposed: string, start: string, more: object = {}) => ({
  law: 'us-federal',
  terms: [{ id: 'a', imposed, sentencedOn: start, start, kind: 'standard' }],
  conduct: 'full',
  ...more,
});

describe('good conduct time', () => {
  test('Thieme v. Ortiz: 210 months, 17 years and 182 days, give 944', () => {
    expect(goodConductTime({ years: 17, days: 182 })).toBe(944);
  });
  test('Catlin v. Hudson: 67 months from 8 March 2018 give 301', () => {
    expect(goodConductTime(yearsAndDays(knownDay('2018-03-08'), knownDay('2023-10-08')))).toBe(301);
    expect(answered(one('P67M', '2018-03-08')).days.goodConduct).toBe(301);
  });
  test('Barber v. Thomas: ten years gave 470 by time served, and give 540 by the term imposed', () => {
    expect(goodConductTimeBefore2019(3652)).toBe(470);
    expect(goodConductTimeBefore2019(3653)).toBe(470);
    expect(goodConductTime({ years: 10, days: 0 })).toBe(540);
    // Eight years and 260 days, two of the years being leap years.
    expect(3652 - 470).toBe(8 * 365 + 2 + 260);
  });
  test('at the old rate 419 days imposed are 365 served', () => {
    expect(419 - goodConductTimeBefore2019(419)).toBe(365);
  });
  test('0.148 a day gives one day more than 54/365 at 196, 223 and 250 alone', () => {
    const more = Array.from({ length: 364 }, (_, index) => index + 1).filter(
      (days) => goodConductTime({ years: 1, days }) !== 54 + Math.floor((54 * days) / 365),
    );
    expect(more).toEqual([196, 223, 250]);
  });
  test('nothing for a year or less, and 54 days for a year and a day', () => {
    expect(answered(one('P1Y', '2024-03-01')).dates).toMatchObject({ end: '2025-02-28', release: '2025-02-28' });
    expect(answered(one('P12M', '2023-01-01')).days.goodConduct).toBe(0);
    expect(answered(one('P1Y1D', '2023-01-01')).days.goodConduct).toBe(54);
  });
});

describe('worked dates', () => {
  test('135 months from 30 May 2023 with a day of arrest: 29 December 2032', () => {
    const { dates, days } = answered(one('P135M', '2023-05-30', { credits: [{ days: 1, kind: 'jail' }] }));
    expect(days).toMatchObject({ goodConduct: 607, credit: 1 });
    expect(dates).toMatchObject({ endUncredited: '2034-08-29', end: '2034-08-28', release: '2032-12-29', releaseKind: 'automatic' });
  });
  test('20 years from 28 June 2022 with 726 days of jail: 17 July 2037', () => {
    const { dates, days } = answered(one('P20Y', '2022-06-28', { credits: [{ days: 726, kind: 'jail' }] }));
    expect(days.goodConduct).toBe(1080);
    expect(dates.release).toBe('2037-07-17');
  });
  test('released before 19 July 2019: by time served; due before it under the new count: that day', () => {
    expect(answered(one('P10Y', '2010-01-01')).dates.release).toBe('2018-09-17');
    expect(answered(one('P10Y', '2010-01-01')).days.goodConduct).toBe(470);
    const between = answered(one('P10Y', '2010-12-01'));
    expect(between.dates.release).toBe('2019-07-19');
    expect(answered(one('P10Y', '2012-12-01')).days.goodConduct).toBe(540);
  });
  test('asked before the First Step Act commenced, the older count is the law', () => {
    expect(answered(one('P10Y', '2012-12-01'), '2018-01-01').days.goodConduct).toBe(470);
  });
  test('a release on Saturday may be on the Friday before; the day itself stays', () => {
    const { dates } = answered(one('P6M', '2024-01-01'));
    expect(dates).toMatchObject({ release: '2024-06-30', precedingWeekday: '2024-06-28' });
  });
  test('home confinement is the shorter of a tenth and six months', () => {
    const { dates } = answered(one('P135M', '2023-05-30', { credits: [{ days: 1, kind: 'jail' }] }));
    expect(dates).toMatchObject({ prereleaseEarliest: '2031-12-29', homeConfinementEarliest: '2032-06-29' });
    expect(answered(one('P20M', '2023-01-01')).dates).toMatchObject({ release: '2024-06-02', homeConfinementEarliest: '2024-04-03' });
  });
  test('unknown conduct is a range that names the fact', () => {
    const { dates, missing } = answered({ ...one('P10Y', '2022-01-01'), conduct: null });
    expect(dates).toMatchObject({ releaseEarliest: '2030-07-09', releaseLatest: '2031-12-31' });
    expect(dates.release).toBeUndefined();
    expect(missing?.map(({ fact }) => fact)).toEqual(['conduct']);
  });
  test('forfeited days are served', () => {
    expect(answered({ ...one('P135M', '2023-05-30'), conduct: { forfeitedDays: 27 } }).days.goodConduct).toBe(580);
  });
  test('days credited to another sentence, and bail, do not count', () => {
    const credits = [
      { from: '2023-05-01', to: '2023-05-31', kind: 'jail', creditedElsewhere: 11 },
      { from: '2023-04-01', to: '2023-04-30', kind: 'bail' },
    ];
    expect(answered(one('P10Y', '2023-05-30', { credits })).days.credit).toBe(18);
  });
});

describe('earned time credits', () => {
  const programming = { periods30: 20, rateDays: 15 };
  test('bring supervised release forward, at most twelve months', () => {
    const plain = answered(one('P10Y', '2020-01-01'));
    const moved = answered(
      one('P10Y', '2020-01-01', { programming, supervisedReleaseImposed: true, person: { removalOrderFinal: false } }),
    );
    expect(plain.dates.release).toBe('2028-07-09');
    expect(moved.dates).toMatchObject({ release: '2027-09-13', statutoryRelease: '2028-07-09', releaseKind: 'eligible' });
    expect(moved.days.earnedTime).toBe(300);
    const capped = answered(
      one('P10Y', '2020-01-01', {
        programming: { periods30: 60, rateDays: 15 },
        supervisedReleaseImposed: true,
        person: { removalOrderFinal: false },
      }),
    );
    expect(capped.dates.release).toBe('2027-07-09');
    expect(capped.dates.prereleaseEarliest).toBe('2026-01-21');
  });
  test('cannot be applied under a final order of removal, and cannot be earned for an excluded offence', () => {
    for (const more of [
      { programming, supervisedReleaseImposed: true, person: { removalOrderFinal: true } },
      { programming: { ...programming, offenceExcluded: true }, supervisedReleaseImposed: true },
      { programming, supervisedReleaseImposed: false },
    ]) {
      const { dates, days } = answered(one('P10Y', '2020-01-01', more));
      expect(dates.release).toBe('2028-07-09');
      expect(days.earnedTime).toBe(0);
    }
  });
  test('where supervised release is not known, a range; where a removal order is not known, the other day beside it', () => {
    const open = answered(one('P10Y', '2020-01-01', { programming }));
    expect(open.dates).toMatchObject({ releaseEarliest: '2027-09-13', releaseLatest: '2028-07-09' });
    const alone = answered(one('P10Y', '2020-01-01', { programming, supervisedReleaseImposed: true }));
    expect(alone.otherwise?.map(({ reading, dates }) => [reading, dates.release])).toEqual([['removal-order', '2028-07-09']]);
  });
  test('more programming than there is time for is not supported', () => {
    expect(refusal(one('P2Y', '2020-01-01', { programming: { periods30: 40, rateDays: 10 } }))).toBe('more-programming-than-time');
  });
});

describe('several terms', () => {
  const row = (id: string, imposed: string, sentencedOn: string, more: object = {}) => ({
    id,
    imposed,
    sentencedOn,
    start: sentencedOn,
    kind: 'standard',
    ...more,
  });
  const of = (...terms: readonly object[]) => answered({ law: 'us-federal', terms, conduct: 'full' });
  test('imposed together they run together, imposed at different times one after another, unless ordered otherwise', () => {
    expect(of(row('a', 'P5Y', '2022-01-01'), row('b', 'P3Y', '2022-01-01')).dates.end).toBe('2026-12-31');
    expect(of(row('a', 'P5Y', '2022-01-01'), row('b', 'P3Y', '2022-01-01', { consecutiveTo: 'a' })).dates.end).toBe('2029-12-31');
    expect(of(row('a', 'P5Y', '2022-01-01'), row('b', 'P3Y', '2023-01-01')).dates.end).toBe('2029-12-31');
    expect(of(row('a', 'P5Y', '2022-01-01'), row('b', 'P3Y', '2023-01-01', { orderedConcurrent: true })).dates.end).toBe('2026-12-31');
  });
  test('good conduct time runs on the aggregate', () => {
    expect(of(row('a', 'P9M', '2022-01-01'), row('b', 'P9M', '2022-01-01', { consecutiveTo: 'a' })).days.goodConduct).toBe(54 + 26);
  });
  test('a custody of its own is not an aggregate', () => {
    const terms = [row('a', 'P1Y', '2015-01-01'), row('b', 'P3Y', '2023-01-01')];
    expect(refusal({ law: 'us-federal', terms, conduct: 'full' })).toBe('separate-custody');
  });
  test('life, and offences before 1 November 1987, are refused', () => {
    expect(refusal({ law: 'us-federal', terms: [{ ...row('a', 'P1Y', '2022-01-01'), kind: 'life' }], conduct: 'full' })).toBe(
      'sentence-kind',
    );
    expect(refusal({ law: 'us-federal', terms: [row('a', 'P50Y', '1988-01-01', { offenceOn: '1986-01-01' })], conduct: 'full' })).toBe(
      'before-1987',
    );
  });
});
