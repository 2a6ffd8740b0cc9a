/** Early removal (s.260) before, across and after the change of 23 September 2025. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dates, days, person, type Row } from '../../test/england-wales-person.ts';
import { knownDay } from '../calendar/day-number.ts';
import type { Adjustment } from './england-wales-case.ts';
import { englandWales } from './england-wales.ts';
import { REMOVAL } from './england-wales-removal.ts';
import { englandWalesWorking } from './england-wales-working.ts';
import { term } from './term.ts';

const liable = (rows: readonly Row[], adjustments: readonly Adjustment[] = [], on?: string) =>
  person(rows, adjustments, { removal: true, registeredSexOffender: true, ...(on === undefined ? {} : { on: knownDay(on) }) });
const removal = (rows: readonly Row[], adjustments: readonly Adjustment[] = [], on?: string): unknown => {
  const found = dates(liable(rows, adjustments, on));
  return typeof found === 'string' ? found : found['removal'];
};

describe('early removal', () => {
  test('is not given where it is not asked for', () => {
    expect(dates(person([{ on: '2020-01-06', length: 'P3Y' }]))).not.toHaveProperty('removal');
  });
  test('half of the custody, less credit and with absence', () => {
    // 548 days of custody, of which 274 are served.
    expect(removal([{ on: '2020-01-06', length: 'P3Y' }])).toBe('2020-10-05');
    expect(removal([{ on: '2020-01-06', length: 'P3Y' }], [days('remand', '2020-01-06', 20)])).toBe('2020-09-15');
    expect(removal([{ on: '2020-01-06', length: 'P3Y' }], [days('unlawfully-at-large', '2020-01-06', 3, '2020-02-03')])).toBe('2020-10-08');
  });
  test('at most 545 days ending with the day of release', () => {
    // 1,827 days of custody: the period of 545 days ends on 5 January 2021.
    expect(dates(liable([{ on: '2016-01-06', length: 'P10Y' }]))).toMatchObject({ release: '2021-01-05', removal: '2019-07-11' });
  });
  test('thirty per cent from 23 September 2025, for those then in prison too, and not before that day', () => {
    const excluded = 'by-2024-844';
    // 731 days of custody: 366 (9 November 2025), or 220 (16 June 2025), which was not yet law.
    expect(removal([{ on: '2024-11-09', length: 'P4Y', excluded }])).toBe('2025-09-23');
    expect(removal([{ on: '2024-11-09', length: 'P4Y', excluded }], [], '2025-09-22')).toBe('2025-11-09');
    // What was open stays open.
    expect(removal([{ on: '2024-09-16', length: 'P4Y', excluded }])).toBe('2025-09-16');
    // 365 days of 913 after the Order of 2024, then 30 per cent of 366: 110.
    expect(removal([{ on: '2025-10-01', length: 'P30M' }])).toBe('2026-01-18');
  });
  test('added days put it off (s.257(2)(b))', () => {
    expect(removal([{ on: '2020-01-06', length: 'P3Y' }], [days('added-days', '2020-02-03', 5)])).toBe('2020-10-10');
  });
  test('it is never before the day of sentence', () => {
    expect(removal([{ on: '2020-01-06', length: 'P3Y' }], [days('remand', '2020-01-06', 400)])).toBe('2020-01-06');
  });
  test('each of the sentences that run together must allow it (s.263(2A))', () => {
    // Ten years from 2016: release on 10 January 2021, removal 544 days before. Two years from 2019: half of 366 days.
    const [long, short] = [
      { on: '2016-01-11', length: 'P10Y' },
      { on: '2019-07-01', length: 'P2Y' },
    ];
    expect([removal([long]), removal([short])]).toEqual(['2019-07-16', '2019-12-30']);
    expect(removal([short, long])).toBe('2019-12-30');
  });
  test.each<[string, readonly Row[], readonly Adjustment[]]>([
    ['removal-four-years', [{ on: '2025-10-01', length: 'P14Y', twoThirds: true, twoThirdsKind: true }], []],
    [
      'removal-at-sentence',
      [
        { on: '2020-01-06', length: 'P1Y', id: 'a' },
        { on: '2020-05-04', length: 'P1M', consecutiveTo: 'a' },
      ],
      [],
    ],
    ['removal-across-2024', [{ on: '2023-07-03', length: 'P3Y' }], []],
  ])('%s is refused', (code, rows, adjustments) => {
    expect(removal(rows, adjustments)).toBe(code);
  });
  test('falls in custody, never later for more credit, and the working ends at it', () => {
    let answered = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: knownDay('2006-01-01'), max: knownDay('2026-06-30') }),
        fc.integer({ min: 4, max: 150 }),
        fc.integer({ min: 0, max: 300 }),
        (sentencedOn, months, credit) => {
          const one = liable([{ on: '2010-01-01', length: 'P1Y', sentencedOn, offenceOn: sentencedOn }]);
          const sentences = one.sentences.map((each) => ({ ...each, term: term({ months }) }));
          const plain = englandWales({ ...one, sentences });
          const adjustments: readonly Adjustment[] = [{ kind: 'remand', appliesFrom: sentencedOn, days: credit }];
          const less = englandWales({ ...one, sentences, adjustments });
          if ('notSupported' in plain || 'notSupported' in less) return;
          if (plain.dates.removal === undefined || less.dates.removal === undefined) return;
          answered += 1;
          expect(plain.dates.removal).toBeGreaterThanOrEqual(sentencedOn);
          expect(plain.dates.removal).toBeLessThan(plain.dates.release);
          expect(less.dates.removal).toBeLessThanOrEqual(plain.dates.removal);
          if (less.dates.removal < REMOVAL.longerFrom)
            expect(less.dates.release - less.dates.removal).toBeLessThan(REMOVAL.earlyDaysBefore);
          expect(englandWalesWorking(less).some(({ step }) => step === 'removal')).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
    expect(answered).toBeGreaterThan(300);
  });
});
