/** Extended sentences, particular concern, detention and training, default, breach, section 250: read from the official format, each alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answer,
  arrangements,
  away,
  breach,
  concern,
  extended,
  fine,
  length,
  remand,
  standard,
  training,
  type Fields,
  type More,
} from '../../test/official-sentences.ts';
import { formatDay, knownDay } from '../calendar/day-number.ts';
import { englandWales } from './england-wales.ts';
import { englandWalesWorking } from './england-wales-working.ts';
import { readMojCase, writeMojResult } from './moj-format.ts';

describe('one sentence alone', () => {
  test('extended: parole day at two thirds, release at the end of custody, then the extended licence', () => {
    expect(answer([extended('2021-03-09')], { adjustments: remand('2021-03-09', 10) })).toEqual({
      SLED: '2030-02-26',
      PED: '2025-02-26',
      CRD: '2027-02-26',
      ESED: '2030-03-08',
    });
  });
  test('extended: absence moves all three days', () => {
    expect(answer([extended('2021-03-09')], { adjustments: away('2021-03-09', '2022-01-01', '2022-01-05') })).toEqual({
      SLED: '2030-03-13',
      PED: '2025-03-13',
      CRD: '2027-03-13',
      ESED: '2030-03-08',
    });
  });
  test('extended: automatic release before 13 April 2015, without a parole day', () => {
    expect(answer([extended('2015-04-12', { automaticRelease: true })])).toEqual({
      SLED: '2024-04-11',
      CRD: '2019-04-12',
      ESED: '2024-04-11',
    });
  });
  test('particular concern from 28 June 2022: two thirds, and a year on licence', () => {
    expect(answer([concern('2022-06-28')])).toEqual({ SLED: '2026-06-27', PED: '2024-06-27', CRD: '2025-06-27', ESED: '2026-06-27' });
  });
  test('particular concern before that: a half', () => {
    // 1,096 days from 27 June 2022: 548.
    expect(answer([concern('2022-06-27')])).toEqual({ SLED: '2026-06-26', PED: '2023-12-26', CRD: '2025-06-26', ESED: '2026-06-26' });
  });
  test('added days put off the parole day and release, not the end (s.257(2)(a))', () => {
    const adjustments = { ADDITIONAL_DAYS_AWARDED: [{ appliesToSentencesFrom: '2021-04-01', numberOfDays: 3 }] };
    expect(answer([extended('2021-03-09')], { adjustments })).toEqual({
      SLED: '2030-03-08',
      PED: '2025-03-11',
      CRD: '2027-03-11',
      ESED: '2030-03-08',
    });
  });
  test('detention and training: the middle, and the days round it', () => {
    const young = { born: '2008-01-01' };
    expect(answer([training('2023-01-10', 4)], young)).toEqual({ SED: '2023-05-09', MTD: '2023-03-10', ESED: '2023-05-09' });
    expect(answer([training('2023-01-10', 8)], young)).toMatchObject({ ETD: '2023-04-11', MTD: '2023-05-11', LTD: '2023-06-11' });
  });
  test('detention and training: orders in a chain are one term, and remand counts since 28 June 2022', () => {
    const young = { born: '2008-01-01' };
    const rows = [
      { ...training('2023-01-10', 4), identifier: 'first' },
      { ...training('2023-01-10', 4), identifier: 'second', consecutiveSentenceUUIDs: ['first'] },
    ];
    expect(answer(rows, young)).toEqual(answer([training('2023-01-10', 8)], young));
    expect(answer([training('2023-01-10', 4), training('2023-01-10', 8)], young)).toEqual(answer([training('2023-01-10', 8)], young));
    // 243 days: 122 less 10.
    expect(answer([training('2023-01-10', 8)], { ...young, adjustments: remand('2023-01-10', 10) })).toMatchObject({
      SED: '2023-08-30',
      MTD: '2023-05-01',
      ESED: '2023-09-09',
    });
    expect(answer([training('2022-06-27', 8)], { ...young, adjustments: remand('2022-06-27', 10) })).toBe('days-on-other-sentence');
  });
  test('in default: a half, the whole above ten million pounds; breach of supervision in whole', () => {
    expect(answer([fine('2020-02-03')])).toEqual({ SED: '2022-02-02', ARD: '2021-02-02', ESED: '2022-02-02' });
    expect(answer([fine('2020-02-03', { fineAmount: 10_000_001 })])).toMatchObject({ ARD: '2022-02-02' });
    expect(answer([breach('2023-01-10')])).toEqual({ SED: '2023-01-23', ARD: '2023-01-23', ESED: '2023-01-23' });
  });
  test('section 250: as a standard sentence', () => {
    const section250 = { releaseArrangements: { ...arrangements, isSection250: true } };
    const born = '2001-01-01';
    const plain = answer([standard('2018-01-08', 48)], { born });
    expect(answer([standard('2018-01-08', 48, section250)], { born })).toEqual(plain);
    expect(answer([standard('2024-10-01', 48, section250)], { born, params: 'sds-50' })).toMatchObject({ CRD: '2026-10-01' });
    expect(answer([standard('2024-10-01', 48, section250)], { born })).toMatchObject({ CRD: '2026-05-08' });
  });
});

test.each<[string, Fields, More]>([
  ['automatic-release-unknown', extended('2021-03-09', { automaticRelease: null }), {}],
  ['extended-automatic', extended('2021-03-09', { automaticRelease: true }), {}],
  ['extended-before-2012', extended('2012-12-02', { offence: { committedAt: '2012-01-01' } }), {}],
  ['before-2003-act', fine('2012-12-02', { offence: { committedAt: '2005-04-03' } }), {}],
  ['child', extended('2021-03-09'), { born: '2012-01-01' }],
  ['terrorist-offence', concern('2022-06-27', { releaseArrangements: { ...arrangements, sdsEarlyReleaseExclusions: ['TERRORISM'] } }), {}],
  ['particular-concern-early', concern('2015-04-12'), {}],
  ['particular-concern-extension', concern('2022-06-28', { extensionDuration: length({ YEARS: 2 }) }), {}],
  ['training-adult', training('2023-01-10', 8), {}],
  ['exactly-ten-million', fine('2020-02-03', { fineAmount: 10_000_000 }), {}],
  ['fine-unknown', fine('2020-02-03', { fineAmount: null }), {}],
  ['days-on-other-sentence', fine('2020-02-03'), { adjustments: remand('2020-02-03', 5) }],
  ['days-outside-custody', extended('2021-03-09'), { adjustments: away('2021-03-09', '2026-01-01', '2026-01-05') }],
  ['credit-exceeds-custody', extended('2021-03-09'), { adjustments: remand('2021-03-09', 2_000) }],
  ['removal-other-sentence', extended('2021-03-09'), { userInputs: { calculateErsed: true } }],
  ['sentence-fields', extended('2021-03-09', { duration: length({ YEARS: 9 }) }), {}],
  ['sentence-fields', extended('2021-03-09', { releaseArrangements: { ...arrangements, isSDSPlus: true } }), {}],
  ['unknown-field', standard('2021-03-09', 12, { fineAmount: 3 }), {}],
  ['unknown-field', extended('2021-03-09', { fineAmount: 3 }), {}],
])('%s is refused', (code, one, more) => {
  expect(answer([one], more)).toBe(code);
});

test('a length that is not there is malformed', () => {
  expect(answer([extended('2021-03-09', { custodialDuration: null })])).toEqual(['no-length booking.sentences[0]']);
});

test('a credit from after the parole day is refused; one of the day of sentence counts', () => {
  const rows = [extended('2021-03-09'), standard('2021-02-01', 24)];
  expect(answer(rows, { adjustments: remand('2021-03-09', 10) })).toMatchObject({ PED: '2025-02-26', CRD: '2027-02-26' });
  expect(answer([extended('2021-03-09')], { adjustments: remand('2026-03-09', 10) })).toBe('days-outside-custody');
});

test('no day of asking after the last event changes anything', () => {
  const offender = { dateOfBirth: '1985-05-05' };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000 }), (later) => {
      const on = knownDay('2021-03-09') + later;
      const read = readMojCase({ booking: { offender, sentences: [extended('2021-03-09')], adjustments: remand('2021-03-09', 10) } }, on);
      if (!read.ok || 'notSupported' in read.value) throw new Error('the case is sound');
      const found = englandWales(read.value);
      expect('notSupported' in found ? found.notSupported.code : writeMojResult(found).dates).toMatchObject({ PED: '2025-02-26' });
    }),
    { numRuns: 200 },
  );
});

test('more credit never delays, the parole day is not after release nor release after the end, and every step has both languages', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: knownDay('2022-06-28'), max: knownDay('2026-06-30') }),
      fc.integer({ min: 12, max: 200 }),
      fc.integer({ min: 12, max: 96 }),
      fc.integer({ min: 0, max: 100 }),
      fc.boolean(),
      (on, months, further, credit, isExtended) => {
        const day = formatDay(on);
        const row = isExtended
          ? extended(day, { custodialDuration: length({ MONTHS: months }), extensionDuration: length({ MONTHS: further }) })
          : concern(day, { custodialDuration: length({ MONTHS: months }) });
        const read = (days: number) => {
          const offender = { dateOfBirth: '1985-05-05' };
          const parsed = readMojCase({ booking: { offender, sentences: [row], adjustments: remand(day, days) } });
          if (!parsed.ok || 'notSupported' in parsed.value) throw new Error('the case is sound');
          const found = englandWales(parsed.value);
          if ('notSupported' in found) throw new Error(found.notSupported.code);
          return found;
        };
        const plain = read(0).dates;
        const credited = read(credit);
        const { paroleEligible = Number.NaN, release, end } = credited.dates;
        expect(paroleEligible).toBeLessThanOrEqual(release);
        expect(release).toBeLessThanOrEqual(end);
        expect(release).toBe(plain.release - credit);
        expect(paroleEligible).toBe((plain.paroleEligible ?? Number.NaN) - credit);
        for (const { note } of englandWalesWorking(credited)) expect(note.en !== '' && note.es !== '').toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
