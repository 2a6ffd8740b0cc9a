/** The official format at the edge: what is read, what is refused by name, and what is malformed. */
import { describe, expect, test } from 'vitest';
import { englandWales } from './england-wales.ts';
import { readMojCase, writeMojResult } from './moj-format.ts';

const sentence = {
  type: 'StandardSentence',
  sentencedAt: '2022-10-11',
  offence: { committedAt: '2022-10-10' },
  duration: { durationElements: { MONTHS: 18 } },
  releaseArrangements: {
    isSDSPlus: false,
    isSDSPlusEligibleSentenceTypeLengthAndOffence: false,
    sdsEarlyReleaseExclusions: [],
    isSection250: false,
  },
};
const offender = { reference: 'ABC123', dateOfBirth: '1990-01-01' };
const bookingOf = (more: object = {}): object => ({ offender, sentences: [sentence], adjustments: {}, ...more });
const caseOf = (booking: object = {}, more: object = {}): unknown => ({ booking: bookingOf(booking), ...more });

function answer(value: unknown): unknown {
  const read = readMojCase(value);
  if (!read.ok) return read.problems.map(({ code, path }) => `${code} ${path}`);
  if ('notSupported' in read.value) return read.value.notSupported.code;
  const found = englandWales(read.value);
  return 'notSupported' in found ? found.notSupported.code : writeMojResult(found);
}

describe('the official format', () => {
  test('a case gives the official names and the effective length, and nothing else', () => {
    expect(answer(caseOf({}, { params: 'sds-50' }))).toEqual({
      dates: { SLED: '2024-04-10', CRD: '2023-07-11', HDCED: '2023-02-25', TUSED: '2024-07-11', ESED: '2024-04-10' },
      effectiveSentenceLength: 'P1Y6M',
    });
  });

  test('one third from October 2026 reaches nobody who is out before it, and all others are refused', () => {
    expect(answer(caseOf({}, { params: 'sds-progression-model-october' }))).toEqual(answer(caseOf({}, { params: 'sds-50' })));
    // Out before it, on supervision after.
    const later = caseOf({ sentences: [{ ...sentence, sentencedAt: '2025-06-11' }] }, { params: 'sds-progression-model-october' });
    expect(answer(later)).toBe('law-profile');
    // The profile does not say whether the 40 per cent holds.
    const forty = caseOf({ sentences: [{ ...sentence, sentencedAt: '2024-09-11' }] }, { params: 'sds-progression-model-october' });
    expect(answer(forty)).toBe('law-profile');
  });

  test('the day of early removal is given where it is asked for', () => {
    // 274 days of custody, of which 137 are served.
    expect(answer(caseOf({}, { params: 'sds-50', userInputs: { calculateErsed: true } }))).toMatchObject({
      dates: { ERSED: '2023-02-24' },
    });
  });

  test('days that are not counted for us are the days from the first to the last, both included', () => {
    const remand = { appliesToSentencesFrom: '2022-10-11', fromDate: '2022-10-01', toDate: '2022-10-10' };
    expect(answer(caseOf({ adjustments: { REMAND: [remand] } }, { params: 'sds-50' }))).toMatchObject({
      dates: { CRD: '2023-07-01' },
    });
  });

  test.each<[string, unknown]>([
    ['sentence-type', caseOf({ sentences: [{ ...sentence, type: 'LifeSentence' }] })],
    [
      'section-250-short',
      caseOf({
        sentences: [
          {
            ...sentence,
            offence: { committedAt: '2014-01-01' },
            duration: { durationElements: { MONTHS: 11 } },
            releaseArrangements: { ...sentence.releaseArrangements, isSection250: true },
          },
        ],
      }),
    ],
    ['no-release-arrangements', caseOf({ sentences: [{ ...sentence, releaseArrangements: null }] })],
    ['no-offence-day', caseOf({ sentences: [{ ...sentence, offence: {} }] })],
    ['law-profile', caseOf({}, { params: 'sds-90' })],
    ['law-profile', caseOf({ sentences: [{ ...sentence, sentencedAt: '2025-10-11' }] }, { params: 'sds-progression-model-october' })],
    ['adjustment-kind', caseOf({ adjustments: { RECALL_REMAND: [{ appliesToSentencesFrom: '2022-10-11', numberOfDays: 1 }] } })],
    ['unknown-field', caseOf({}, { userInputs: { somethingNew: true } })],
    [
      'removal-terrorist',
      caseOf(
        {
          sentences: [{ ...sentence, releaseArrangements: { ...sentence.releaseArrangements, sdsEarlyReleaseExclusions: ['TERRORISM'] } }],
        },
        { userInputs: { calculateErsed: true } },
      ),
    ],
    ['recall', caseOf({ returnToCustodyDate: '2023-01-01' })],
    ['recall', caseOf({ sentences: [{ ...sentence, recall: { recallType: 'STANDARD' } }] })],
    [
      'unknown-field',
      caseOf({
        sentences: [
          {
            ...sentence,
            releaseArrangements: { ...sentence.releaseArrangements, sdsEarlyReleaseExclusions: ['SOMETHING'] },
          },
        ],
      }),
    ],
  ])('%s is refused by name', (code, value) => {
    expect(answer(value)).toBe(code);
  });

  test('a field that is switched off or empty says nothing', () => {
    const quiet = caseOf({ externalMovements: [] }, { userInputs: { calculateErsed: false }, params: 'sds-50' });
    expect(answer(quiet)).toHaveProperty('dates');
  });

  test.each<[string, unknown]>([
    ['invalid-value booking.sentences[0].sentencedAt', caseOf({ sentences: [{ ...sentence, sentencedAt: '2023-02-29' }] })],
    ['invalid-value booking.offender.dateOfBirth', caseOf({ offender: { dateOfBirth: 'yesterday' } })],
    ['invalid-value booking.sentences', caseOf({ sentences: [] })],
    ['invalid-value booking', { params: 'sds-50' }],
    ['invalid-value ', []],
    [
      'no-length booking.sentences[0].duration.durationElements',
      caseOf({ sentences: [{ ...sentence, duration: { durationElements: {} } }] }),
    ],
    [
      'no-days booking.adjustments.REMAND[0]',
      caseOf({ adjustments: { REMAND: [{ appliesToSentencesFrom: '2022-10-11', fromDate: '2022-10-01' }] } }),
    ],
  ])('%s is malformed', (problem, value) => {
    expect(answer(value)).toEqual([problem]);
  });
});
