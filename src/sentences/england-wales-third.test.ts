/** The profile that assumes the Sentencing Act 2026 s.23: whom it cannot reach, and who was sentenced under it. */
import { describe, expect, test } from 'vitest';
import { answer, arrangements, concern, extended, standard, training, type Fields, type More } from '../../test/official-sentences.ts';

const params = 'sds-progression-model-october';
const october = (rows: readonly Fields[], more: More = {}): unknown => answer(rows, { params, ...more });
const plus = { releaseArrangements: { ...arrangements, isSDSPlus: true, isSDSPlusEligibleSentenceTypeLengthAndOffence: true } };
const oldKind = { releaseArrangements: { ...arrangements, isSDSPlusEligibleSentenceTypeLengthAndOffence: true } };

describe('whom the third cannot reach', () => {
  test('who is out before it, and whose supervision is over', () => {
    expect(october([standard('2020-01-06', 36)])).toEqual(answer([standard('2020-01-06', 36)], { params: 'sds-50' }));
  });
  test('sentences with a parole day, and orders of detention and training', () => {
    expect(october([extended('2024-03-11')])).toEqual(answer([extended('2024-03-11')]));
    expect(october([concern('2026-10-05')])).toEqual(answer([concern('2026-10-05')]));
    const young = { born: '2012-01-01' };
    expect(october([training('2026-07-06', 8)], young)).toEqual(answer([training('2026-07-06', 8)], young));
  });
  test('a standard sentence beside one with a parole day, where even the third moves nothing', () => {
    const rows = [extended('2024-11-11'), standard('2024-11-11', 48)];
    expect(october(rows)).toEqual(answer(rows));
  });
  test('the two-thirds kind passed before s.244ZA keeps the half (s.23(13), (15))', () => {
    // Twelve years from 6 January 2020 are 4,383 days, of which 2,192.
    const row = standard('2020-01-06', 144, {
      ...oldKind,
      releaseArrangements: { ...oldKind.releaseArrangements, sdsEarlyReleaseExclusions: ['VIOLENT'] },
    });
    expect(october([row])).toEqual({ SLED: '2032-01-05', CRD: '2026-01-05', ESED: '2032-01-05' });
    const later = standard('2021-01-06', 144, row);
    expect(october([later])).toEqual(answer([later]));
  });
});

describe('sentences passed under it', () => {
  test('a half for the two-thirds kind, two thirds still for it under section 250 (s.23(4))', () => {
    // Nine years are 3,287 days: 1,644, and 2,192.
    expect(october([standard('2026-10-05', 108, plus)])).toEqual({ SLED: '2035-10-04', CRD: '2031-04-05', ESED: '2035-10-04' });
    const young = { releaseArrangements: { ...plus.releaseArrangements, isSection250: true } };
    expect(october([standard('2026-10-05', 108, young)], { born: '2010-01-01' })).toMatchObject({ CRD: '2032-10-04' });
  });
  test('a third in a chain with an extended sentence', () => {
    // 2,192 days of custody: 1,462 and 2,192 served; three years after them are 1,096 and 1,095 days, of which 366 and 365.
    const rows = [
      extended('2026-10-05'),
      standard('2026-10-05', 36, { consecutiveSentenceUUIDs: ['ExtendedDeterminateSentence 2026-10-05'] }),
    ];
    expect(october(rows)).toMatchObject({ PED: '2031-10-06', CRD: '2033-10-04' });
  });
});

test.each<[string, readonly Fields[]]>([
  ['a sentence that runs on 1 October 2026', [standard('2025-11-03', 48)]],
  ['a sentence under it, with curfew in question', [standard('2026-10-05', 36)]],
  ['a standard sentence beside an extended one that would move its parole day', [extended('2024-11-11'), standard('2024-11-11', 132)]],
])('%s is refused', (_, rows) => {
  expect(october(rows)).toBe('law-profile');
});
