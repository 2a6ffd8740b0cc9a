/**
 * The worked examples that a court, a government or a clinic has published, one by one: in plain words, beside the provision, with the whole
 * answer. Read it as documentation of how each law counts; an answer that changes here needs a source that says so.
 */
import { describe, expect, test } from 'vitest';
import { goodConductTime, goodConductTimeBefore2019 } from './us-federal-credits.ts';
import { answered } from './sentence-example.ts';

type Example = {
  readonly source: string;
  readonly provision: string;
  readonly words: string;
  readonly file: object;
  readonly on: string;
  readonly dates: object;
  readonly days: object;
  /** Each step: its rule, its days (taken off where negative), and the day it leads to. */
  readonly working: readonly (readonly [rule: string, days: number | undefined, to: string | undefined])[];
};

const one = (law: string, imposed: string, start: string, more: object = {}, term: object = {}): object => ({
  law,
  terms: [{ id: 'a', imposed, sentencedOn: start, start, kind: 'standard', ...term }],
  ...more,
});
type Parts = { readonly credit?: number; readonly goodConduct?: number; readonly served?: number };
const counted = (imposed: number, { credit = 0, goodConduct = 0, served }: Parts = {}): object => ({
  imposed,
  credit,
  goodConduct,
  earnedTime: 0,
  served: served ?? credit,
  remaining: imposed - (served ?? credit),
});
const jail = (days: number): object => ({ conduct: 'full', credits: [{ days, kind: 'jail' }] });
const remand = (days: number): object => ({ credits: [{ days, kind: 'remand' }] });

const UNITED_STATES: readonly Example[] = [
  {
    source: 'Thieme v. Ortiz (D.N.J., 29 March 2023)',
    provision: '18 USC 3624(b)(1); 28 CFR 523.20',
    words:
      '210 months whose last half-year has 182 days: 17 × 54 and 182 × 0.148, 944 days of good conduct time; by months it would be 945',
    file: one('us-federal', 'P210M', '2019-01-01', { conduct: 'full' }),
    on: '2023-03-29',
    dates: {
      end: '2036-06-30',
      endUncredited: '2036-06-30',
      release: '2033-11-29',
      releaseKind: 'automatic',
      prereleaseEarliest: '2032-11-29',
      homeConfinementEarliest: '2033-05-29',
    },
    days: counted(6_391, { goodConduct: 944, served: 1_548 }),
    working: [
      ['US.TERM', 6_391, '2036-06-30'],
      ['US.GCT.IMPOSED', -944, '2033-11-29'],
      ['US.3624.RELEASE', undefined, '2033-11-29'],
    ],
  },
  {
    source: 'Catlin v. Hudson (D. Kan., 20 November 2020)',
    provision: '18 USC 3624(b)(1); 28 CFR 523.20',
    words:
      'an aggregate of 67 months from 8 March 2018: 270 and 31, 301 days; the day is a Saturday, so the Friday before is shown beside it',
    file: one('us-federal', 'P67M', '2018-03-08', { conduct: 'full' }),
    on: '2020-11-20',
    dates: {
      end: '2023-10-07',
      endUncredited: '2023-10-07',
      release: '2022-12-10',
      releaseKind: 'automatic',
      precedingWeekday: '2022-12-09',
      prereleaseEarliest: '2021-12-10',
      homeConfinementEarliest: '2022-06-10',
    },
    days: counted(2_040, { goodConduct: 301, served: 988 }),
    working: [
      ['US.TERM', 2_040, '2023-10-07'],
      ['US.GCT.IMPOSED', -301, '2022-12-10'],
      ['US.3624.RELEASE', undefined, '2022-12-10'],
    ],
  },
  {
    source: 'the date first published by the Bureau (Forbes, 14 July 2023)',
    provision: '18 USC 3585, 3624(a), (b)',
    words: '135 months from 30 May 2023 end on 29 August 2034; one day of arrest and 607 of good conduct leave 29 December 2032',
    file: one('us-federal', 'P135M', '2023-05-30', jail(1)),
    on: '2023-05-30',
    dates: {
      end: '2034-08-28',
      endUncredited: '2034-08-29',
      release: '2032-12-29',
      releaseKind: 'automatic',
      prereleaseEarliest: '2031-12-29',
      homeConfinementEarliest: '2032-06-29',
    },
    days: counted(4_110, { credit: 1, goodConduct: 607 }),
    working: [
      ['US.TERM', 4_110, '2034-08-29'],
      ['GENERAL.CREDIT', -1, '2034-08-28'],
      ['US.GCT.IMPOSED', -607, '2032-12-29'],
      ['US.3624.RELEASE', undefined, '2032-12-29'],
    ],
  },
  {
    source: 'the date widely reported for a sentence of 28 June 2022',
    provision: '18 USC 3585, 3624(a), (b)',
    words: '20 years from 28 June 2022, 726 days in jail before and 1,080 of good conduct: 17 July 2037',
    file: one('us-federal', 'P20Y', '2022-06-28', jail(726)),
    on: '2022-06-28',
    dates: {
      end: '2040-07-01',
      endUncredited: '2042-06-27',
      release: '2037-07-17',
      releaseKind: 'automatic',
      prereleaseEarliest: '2036-07-17',
      homeConfinementEarliest: '2037-01-17',
    },
    days: counted(7_305, { credit: 726, goodConduct: 1_080 }),
    working: [
      ['US.TERM', 7_305, '2042-06-27'],
      ['GENERAL.CREDIT', -726, '2040-07-01'],
      ['US.GCT.IMPOSED', -1_080, '2037-07-17'],
      ['US.3624.RELEASE', undefined, '2037-07-17'],
    ],
  },
  {
    source: 'Barber v. Thomas, 560 U.S. 474 (2010)',
    provision: '18 USC 3624(b)(1) before the First Step Act',
    words: 'ten years by the older count: 54 days for each year served are 470 days, and 8 years and 260 days are served',
    file: one('us-federal', 'P10Y', '2001-01-01', { conduct: 'full' }),
    on: '2009-01-01',
    dates: {
      end: '2010-12-31',
      endUncredited: '2010-12-31',
      release: '2009-09-17',
      releaseKind: 'automatic',
      prereleaseEarliest: '2008-09-17',
      homeConfinementEarliest: '2009-03-17',
    },
    days: counted(3_652, { goodConduct: 470, served: 2_922 }),
    working: [
      ['US.TERM', 3_652, '2010-12-31'],
      ['US.GCT.SERVED', -470, '2009-09-17'],
      ['US.3624.RELEASE', undefined, '2009-09-17'],
    ],
  },
  {
    source: 'the same ten years under the First Step Act',
    provision: '18 USC 3624(b)(1)',
    words: 'ten years by the term imposed are 540 days; the day is a Sunday, so the Friday before is shown beside it',
    file: one('us-federal', 'P10Y', '2020-01-01', { conduct: 'full' }),
    on: '2020-01-01',
    dates: {
      end: '2029-12-31',
      endUncredited: '2029-12-31',
      release: '2028-07-09',
      releaseKind: 'automatic',
      precedingWeekday: '2028-07-07',
      prereleaseEarliest: '2027-07-09',
      homeConfinementEarliest: '2028-01-09',
    },
    days: counted(3_653, { goodConduct: 540 }),
    working: [
      ['US.TERM', 3_653, '2029-12-31'],
      ['US.GCT.IMPOSED', -540, '2028-07-09'],
      ['US.3624.RELEASE', undefined, '2028-07-09'],
    ],
  },
];

const NORWAY: readonly Example[] = [
  {
    source: 'the 21 years of a case in the press, by the statute',
    provision: 'straffegjennomføringsloven §42(1)',
    words:
      '21 years are 7,665 days; after 457 days of remand 7,208 are left; two thirds of the whole less remand, 4,653 days, come before release',
    file: one('norway', 'P21Y', '2013-01-01', remand(457)),
    on: '2013-01-01',
    dates: { end: '2032-09-25', endUncredited: '2033-12-26', release: '2025-09-28', releaseKind: 'eligible' },
    days: counted(7_665, { credit: 457 }),
    working: [
      ['NO.TERM', 7_665, '2033-12-26'],
      ['NO.42.TWO-THIRDS', 5_110, '2026-12-29'],
      ['GENERAL.CREDIT', -457, '2025-09-28'],
      ['NO.42.TWO-THIRDS', undefined, '2025-09-28'],
    ],
  },
  {
    source: 'the prison service: 74 days',
    provision: 'straffegjennomføringsloven §42(1)',
    words: '74 days are the shortest term from which release comes: sixty are served and fourteen are left',
    file: one('norway', 'P74D', '2024-01-01'),
    on: '2024-01-01',
    dates: { end: '2024-03-14', endUncredited: '2024-03-14', release: '2024-03-01', releaseKind: 'eligible' },
    days: counted(74),
    working: [
      ['NO.TERM', 74, '2024-03-14'],
      ['NO.42.TWO-THIRDS', 60, '2024-03-01'],
      ['NO.42.TWO-THIRDS', undefined, '2024-03-01'],
    ],
  },
  {
    source: 'the prison service: one day less than 74',
    provision: 'straffegjennomføringsloven §42(1)',
    words: 'of 73 days less than fourteen would be left, so the whole is served',
    file: one('norway', 'P73D', '2024-01-01'),
    on: '2024-01-01',
    dates: { end: '2024-03-13', endUncredited: '2024-03-13', release: '2024-03-13', releaseKind: 'eligible' },
    days: counted(73),
    working: [
      ['NO.TERM', 73, '2024-03-13'],
      ['NO.42.WHOLE', 73, '2024-03-14'],
      ['GENERAL.END-CAP', undefined, '2024-03-13'],
    ],
  },
];

const dutch = (words: string, imposed: string, rule: string, length: number, part: number, end: string, release: string): Example => ({
  source: 'the Minister’s own examples',
  provision: 'Sv 6:2:10(1)',
  words,
  file: one('netherlands', imposed, '2023-01-01', { person: { residentHere: true } }),
  on: '2023-01-01',
  dates: { end, endUncredited: end, release, releaseKind: 'by-decision' },
  days: counted(length),
  working: [
    ['NL.TERM', length, end],
    [rule, part, release],
    [rule, undefined, release],
  ],
});
const NETHERLANDS: readonly Example[] = [
  dutch('18 months: one year and a third of six months, 14 months', 'P18M', 'NL.6-2-10.1.a', 547, 425, '2024-06-30', '2024-03-01'),
  dutch('12 years: all but two years, 10 years', 'P12Y', 'NL.6-2-10.1.b.CAP', 4_383, 3_653, '2034-12-31', '2033-01-01'),
  dutch('30 years: all but two years, 28 years', 'P30Y', 'NL.6-2-10.1.b.CAP', 10_958, 10_227, '2052-12-31', '2051-01-01'),
];

const SWEDEN: readonly Example[] = [
  {
    source: 'a law clinic',
    provision: 'brottsbalken 26:6; prop. 2017/18:250',
    words: '365 days with 50 of remand: two thirds, 243 days, less 50 are 193 days more',
    file: one('sweden', 'P365D', '2024-01-01', remand(50)),
    on: '2024-01-01',
    dates: { end: '2024-11-10', endUncredited: '2024-12-30', release: '2024-07-12', releaseKind: 'automatic' },
    days: counted(365, { credit: 50 }),
    working: [
      ['SE.TERM', 365, '2024-12-30'],
      ['SE.26-6.TWO-THIRDS', 243, '2024-08-31'],
      ['GENERAL.CREDIT', -50, '2024-07-12'],
      ['SE.26-6.TWO-THIRDS', undefined, '2024-07-12'],
    ],
  },
];

const TRANSFERS: readonly Example[] = [
  {
    source: 'CJEU C-554/14 Ognyanov',
    provision: 'FD 2008/909/JHA art. 17(1)–(2)',
    words:
      '15 years in Denmark from 10 January 2012, final 28 November 2012, moved to Bulgaria on 1 October 2013: 630 days served, 4,849 left, the last day 9 January 2027; Bulgarian credit for work does not reach the 630 days, and Bulgarian release is not known here',
    file: one(
      'denmark',
      'P15Y',
      '2012-01-10',
      { transfer: { on: '2013-10-01', to: 'BG', agreement: 'eu-2008-909' } },
      { sentencedOn: '2012-11-28', finalOn: '2012-11-28' },
    ),
    on: '2013-10-01',
    dates: { end: '2027-01-09', endUncredited: '2027-01-09' },
    days: counted(5_479, { served: 630 }),
    working: [
      ['DK.TERM', 5_479, '2027-01-09'],
      ['DK.38.1', 3_653, '2022-01-10'],
      ['DK.38.1', undefined, '2022-01-10'],
      ['EU.OGNYANOV', 630, '2013-10-01'],
      ['GENERAL.RECEIVING-LAW', undefined, undefined],
    ],
  },
];

describe.each([
  ['United States', UNITED_STATES],
  ['Norway', NORWAY],
  ['Netherlands', NETHERLANDS],
  ['Sweden', SWEDEN],
  ['Transfers', TRANSFERS],
])('%s', (_, examples) => {
  test.each(examples)('$source ($provision): $words', ({ file, on, dates, days, working }) => {
    const answer = answered(file, on);
    expect(JSON.parse(JSON.stringify(answer.dates))).toEqual(dates);
    expect(answer.days).toEqual(days);
    expect(answer.working.map(({ rule, days: moved, out }) => [rule, moved, out])).toEqual(working);
  });
});

describe('what the sources say of the count itself', () => {
  test('at the older rate 419 days imposed are 365 served', () => expect(419 - goodConductTimeBefore2019(419)).toBe(365));
  test('54 ÷ 365 and 0.148 a day differ for 196, 223 and 250 days alone, each by a day in the person’s favour', () => {
    const more = Array.from({ length: 364 }, (_, index) => index + 1).flatMap((days) => {
      const difference = goodConductTime({ years: 1, days }) - 54 - Math.floor((54 * days) / 365);
      return difference === 0 ? [] : [[days, difference]];
    });
    expect(more).toEqual([
      [196, 1],
      [223, 1],
      [250, 1],
    ]);
  });
  test('England and Wales: of 30 months half are 15, and 40 per cent are 12', () => {
    const release = (arrangement: string) =>
      answered(one('england-wales', 'P30M', '2026-02-02', {}, { offenceOn: '2025-06-20', arrangement }), '2026-02-02').dates.release;
    // 912 days: 456 are served, or 365.
    expect([release('excluded'), release('ordinary')]).toEqual(['2027-05-03', '2027-02-01']);
  });
  test.each([
    ['norway', 'P21Y', 7_665],
    ['sweden', 'P1Y', 365],
    ['sweden', 'P1M', 30],
    ['denmark', 'P15Y', 5_479],
    ['netherlands', 'P12Y', 4_383],
  ])('%s: %s from 10 January 2012 are %d days', (law, imposed, whole) =>
    expect(answered(one(law, imposed, '2012-01-10', { person: { residentHere: true } })).days.imposed).toBe(whole),
  );
});
