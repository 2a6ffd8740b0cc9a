/** Extended sentences, particular concern, detention and training, default, breach, section 250: read from the official format, alone and together. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, knownDay } from '../calendar/day-number.ts';
import { englandWales } from './england-wales.ts';
import { englandWalesWorking } from './england-wales-working.ts';
import { readMojCase, writeMojResult } from './moj-format.ts';

type Fields = Readonly<Record<string, unknown>>;
const length = (durationElements: Fields): Fields => ({ durationElements });
const arrangements = { isSDSPlus: false, sdsEarlyReleaseExclusions: [], isSection250: false };
const sentence = (type: string, sentencedAt: string, more: Fields): Fields => ({
  type,
  sentencedAt,
  offence: { committedAt: '2014-06-01' },
  identifier: `${type} ${sentencedAt}`,
  ...more,
});
const extended = (on: string, more: Fields = {}): Fields =>
  sentence('ExtendedDeterminateSentence', on, {
    custodialDuration: length({ YEARS: 6 }),
    extensionDuration: length({ YEARS: 3 }),
    automaticRelease: false,
    ...more,
  });
const concern = (on: string, more: Fields = {}): Fields =>
  sentence('SopcSentence', on, { custodialDuration: length({ YEARS: 3 }), extensionDuration: length({ YEARS: 1 }), ...more });
const training = (on: string, months: number): Fields =>
  sentence('DetentionAndTrainingOrderSentence', on, { duration: length({ MONTHS: months }) });
const fine = (on: string, more: Fields = {}): Fields =>
  sentence('AFineSentence', on, { duration: length({ YEARS: 2 }), fineAmount: 1_000, ...more });
const breach = (on: string): Fields => sentence('BotusSentence', on, { duration: length({ DAYS: 14 }) });
const standard = (on: string, months: number, more: Fields = {}): Fields =>
  sentence('StandardSentence', on, { duration: length({ MONTHS: months }), releaseArrangements: arrangements, ...more });

type More = { readonly adjustments?: Fields; readonly born?: string; readonly params?: string; readonly userInputs?: Fields };
function answer(sentences: readonly Fields[], { adjustments = {}, born = '1985-05-05', params, userInputs }: More = {}): unknown {
  const offender = { reference: 'ABC123', dateOfBirth: born };
  const read = readMojCase({ booking: { offender, sentences, adjustments }, params, userInputs });
  if (!read.ok) return read.problems.map(({ code, path }) => `${code} ${path}`);
  if ('notSupported' in read.value) return read.value.notSupported.code;
  const found = englandWales(read.value);
  return 'notSupported' in found ? found.notSupported.code : writeMojResult(found).dates;
}
const remand = (on: string, days: number): Fields => ({ REMAND: [{ appliesToSentencesFrom: on, numberOfDays: days }] });
const away = (on: string, from: string, to: string): Fields => ({
  UNLAWFULLY_AT_LARGE: [{ appliesToSentencesFrom: on, fromDate: from, toDate: to }],
});

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
  test('detention and training: the middle, and the days round it', () => {
    const young = { born: '2008-01-01' };
    expect(answer([training('2023-01-10', 4)], young)).toEqual({ SED: '2023-05-09', MTD: '2023-03-10', ESED: '2023-05-09' });
    expect(answer([training('2023-01-10', 8)], young)).toMatchObject({ ETD: '2023-04-11', MTD: '2023-05-11', LTD: '2023-06-11' });
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

describe('with standard sentences', () => {
  test('what is over by the parole day changes nothing but the first day', () => {
    const alone = answer([extended('2021-03-09')]);
    expect(answer([extended('2021-03-09'), standard('2021-02-01', 24)])).toEqual(alone);
    expect(answer([standard('2022-02-01', 24), extended('2021-03-09')])).toEqual(alone);
  });
  test.each<[string, readonly Fields[], More]>([
    ['mixed-sentences', [extended('2021-03-09'), standard('2021-02-01', 120)], {}],
    ['mixed-sentences', [extended('2021-03-09'), concern('2022-07-01')], {}],
    ['mixed-sentences', [fine('2020-02-03'), standard('2020-02-03', 6)], {}],
    [
      'mixed-sentences',
      [extended('2021-03-09'), standard('2021-03-09', 6, { consecutiveSentenceUUIDs: ['ExtendedDeterminateSentence 2021-03-09'] })],
      {},
    ],
    ['mixed-sentences', [standard('2018-03-09', 12), extended('2021-03-09')], {}],
    [
      'mixed-sentences-days',
      [extended('2021-03-09'), standard('2021-02-01', 24)],
      { adjustments: away('2021-02-01', '2021-04-01', '2021-04-02') },
    ],
  ])('%s is refused', (code, sentences, more) => {
    expect(answer(sentences, more)).toBe(code);
  });
});

test.each<[string, Fields, More]>([
  ['automatic-release-unknown', extended('2021-03-09', { automaticRelease: null }), {}],
  ['extended-automatic', extended('2021-03-09', { automaticRelease: true }), {}],
  ['extended-before-2012', extended('2012-12-02', { offence: { committedAt: '2012-01-01' } }), {}],
  ['before-2003-act', extended('2021-03-09', { offence: { committedAt: '2005-04-03' } }), {}],
  ['child', extended('2021-03-09'), { born: '2012-01-01' }],
  ['particular-concern-terrorism', concern('2022-06-27'), {}],
  ['particular-concern-extension', concern('2022-06-28', { extensionDuration: length({ YEARS: 2 }) }), {}],
  ['training-adult', training('2023-01-10', 8), {}],
  ['exactly-ten-million', fine('2020-02-03', { fineAmount: 10_000_000 }), {}],
  ['fine-unknown', fine('2020-02-03', { fineAmount: null }), {}],
  ['days-on-other-sentence', fine('2020-02-03'), { adjustments: remand('2020-02-03', 5) }],
  [
    'added-days-parole',
    extended('2021-03-09'),
    { adjustments: { ADDITIONAL_DAYS_AWARDED: [{ appliesToSentencesFrom: '2021-04-01', numberOfDays: 3 }] } },
  ],
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

test('a credit of an earlier sentence, or from after the parole day, is refused; one of the same day counts', () => {
  const rows = [extended('2021-03-09'), standard('2021-02-01', 24)];
  expect(answer(rows, { adjustments: remand('2021-02-01', 10) })).toBe('mixed-sentences-days');
  expect(answer(rows, { adjustments: remand('2021-03-09', 10) })).toMatchObject({ PED: '2025-02-26', CRD: '2027-02-26' });
  expect(answer([extended('2021-03-09')], { adjustments: remand('2026-03-09', 10) })).toBe('days-outside-custody');
});

test('a standard sentence beside an extended one never moves its days, in whatever order they are given', () => {
  let answered = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: knownDay('2016-01-01'), max: knownDay('2026-06-30') }),
      fc.integer({ min: -200, max: 900 }),
      fc.integer({ min: 6, max: 120 }),
      (on, later, months) => {
        const rows = [extended(formatDay(on)), standard(formatDay(on + later), months)];
        const found = answer(rows);
        expect(answer(rows.toReversed())).toEqual(found);
        if (typeof found === 'string') return;
        answered += 1;
        expect(found).toEqual(answer([extended(formatDay(on))]));
      },
    ),
    { numRuns: 500 },
  );
  expect(answered).toBeGreaterThan(100);
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
