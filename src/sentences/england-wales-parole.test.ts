/** Sentences with a parole day beside standard ones and in chains, and committals within them: worked by hand from the statutes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answer,
  away,
  breach,
  concern,
  Dates,
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
import { readMojCase } from './moj-format.ts';

describe('with standard sentences', () => {
  test('what is over by the parole day changes nothing but the first day', () => {
    const alone = answer([extended('2021-03-09')]);
    expect(answer([extended('2021-03-09'), standard('2021-02-01', 24)])).toEqual(alone);
    expect(answer([standard('2022-02-01', 24), extended('2021-03-09')])).toEqual(alone);
  });
  const half = { params: 'sds-50' };
  test('no case goes to the Board before the standard sentence releases (s.263(2)(aza))', () => {
    // Ten years from 1 February 2021 are 3,652 days: a half until 31 January 2026, 40 per cent until 31 January 2025.
    const rows = [extended('2021-03-09'), standard('2021-02-01', 120)];
    expect(answer(rows, half)).toEqual({ SLED: '2031-01-31', PED: '2026-01-31', CRD: '2027-03-08', ESED: '2031-01-31' });
    expect(answer(rows)).toMatchObject({ PED: '2025-03-08', CRD: '2027-03-08' });
  });
  test('a chain: the least of each part to the parole day, the most to release (s.264(2D), (2E))', () => {
    // 2,191 days of custodial term: 1,461 and 2,191 served. Six months after them: 184 days, of which 92, or 74 at 40 per cent.
    const rows = [
      extended('2021-03-09'),
      standard('2021-03-09', 6, { consecutiveSentenceUUIDs: ['ExtendedDeterminateSentence 2021-03-09'] }),
    ];
    expect(answer(rows, half)).toEqual({ SLED: '2030-09-08', PED: '2025-06-08', CRD: '2027-06-08', ESED: '2030-09-08' });
    expect(answer(rows)).toMatchObject({ SLED: '2030-09-08', PED: '2025-05-21', CRD: '2027-05-21' });
    expect(answer(rows.toReversed(), half)).toEqual(answer(rows, half));
  });
  test('a chain of two extended sentences; one that is automatic has no parole day', () => {
    // Twelve years of custody are 4,383 days: 2,922 and 4,383. Eighteen years in all.
    const second = { consecutiveSentenceUUIDs: ['first'] };
    const rows = [extended('2021-03-09', { identifier: 'first' }), extended('2021-03-09', second)];
    expect(answer(rows)).toEqual({ SLED: '2039-03-08', PED: '2029-03-08', CRD: '2033-03-08', ESED: '2039-03-08' });
    const old = { automaticRelease: true };
    const both = [extended('2014-03-10', { ...old, identifier: 'first' }), extended('2014-03-10', { ...old, ...second })];
    expect(answer(both)).toEqual({ SLED: '2032-03-09', CRD: '2022-03-09', ESED: '2032-03-09' });
  });
  test('an extended sentence beside one of particular concern', () => {
    expect(answer([extended('2021-03-09'), concern('2022-07-01')])).toEqual(answer([extended('2021-03-09')]));
  });
  test('credit of an earlier sentence is of the single term, and an absence reaches what was then served', () => {
    const rows = [extended('2021-03-09'), standard('2021-02-01', 24)];
    expect(answer(rows, { adjustments: remand('2021-02-01', 10) })).toMatchObject({ PED: '2025-02-26', CRD: '2027-02-26' });
    expect(answer(rows, { adjustments: away('2021-02-01', '2021-04-01', '2021-04-02') })).toMatchObject({ PED: '2025-03-10' });
  });
  test('a committal within a standard sentence changes none of its days (s.258(3))', () => {
    const rows = [standard('2020-02-03', 60), fine('2020-03-02', { duration: length({ MONTHS: 2 }) })];
    expect(answer(rows)).toEqual(answer([standard('2020-02-03', 60)]));
    expect(answer([standard('2020-02-03', 60), breach('2020-06-01')])).toEqual(answer([standard('2020-02-03', 60)]));
  });
  test.each<[string, readonly Fields[], More]>([
    ['mixed-sentences', [extended('2021-03-09'), standard('2021-03-09', 168)], half],
    ['mixed-sentences', [fine('2020-02-03'), standard('2020-02-03', 6)], {}],
    ['mixed-sentences', [training('2023-01-10', 4), standard('2023-01-10', 24)], {}],
    ['mixed-sentences', [fine('2020-02-03'), extended('2020-02-03')], {}],
    ['days-outside-custody', [standard('2018-03-09', 12), extended('2021-03-09')], {}],
    ['days-outside-custody', [extended('2021-03-09'), standard('2025-06-09', 12)], half],
    [
      'days-outside-custody',
      [extended('2021-03-09'), standard('2021-02-01', 24)],
      { adjustments: away('2021-02-01', '2021-02-04', '2021-02-05') },
    ],
    ['parole-across-2024', [extended('2018-03-09', { custodialDuration: length({ YEARS: 9 }) }), standard('2018-03-09', 156)], {}],
    [
      'mixed-chain-days',
      [
        extended('2021-03-09', { extensionDuration: length({ MONTHS: 30, DAYS: 25 }) }),
        standard('2021-03-09', 1, { consecutiveSentenceUUIDs: ['ExtendedDeterminateSentence 2021-03-09'] }),
      ],
      half,
    ],
  ])('%s is refused', (code, sentences, more) => {
    expect(answer(sentences, more)).toBe(code);
  });
});

test('a standard sentence beside an extended one may only put off its parole day, in whatever order they are given', () => {
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
        const [together, alone] = [found, answer([extended(formatDay(on))])].map((each) => Dates.parse(each));
        expect(together?.['CRD']).toBe(alone?.['CRD']);
        expect((together?.['PED'] ?? '') >= (alone?.['PED'] ?? '')).toBe(true);
        expect((together?.['SLED'] ?? '') >= (alone?.['SLED'] ?? '')).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
  expect(answered).toBeGreaterThan(100);
});

test('the working of a chain with a parole day adds up, in both languages', () => {
  const rows = [
    extended('2021-03-09'),
    standard('2021-03-09', 6, { consecutiveSentenceUUIDs: ['ExtendedDeterminateSentence 2021-03-09'] }),
  ];
  const read = readMojCase({
    booking: { offender: { dateOfBirth: '1985-05-05' }, sentences: rows, adjustments: remand('2021-03-09', 10) },
    params: 'sds-50',
  });
  if (!read.ok || 'notSupported' in read.value) throw new Error('the case is sound');
  const found = englandWales(read.value);
  if ('notSupported' in found) throw new Error(found.notSupported.code);
  const steps = englandWalesWorking(found);
  const sum = (...kinds: readonly string[]): number =>
    steps.reduce((days, { step, days: own = 0 }) => (kinds.includes(step) ? days + own : days), 0);
  expect(steps.map(({ step, fraction }) => (fraction === undefined ? step : `${step} ${fraction}`))).toEqual([
    'term',
    'custody 2/3',
    'custody 1/2',
    'custody-most 1/1',
    'custody-most 1/2',
    'credit',
    'parole-day',
    'custody-end',
    'parole',
    'release',
  ]);
  const first = knownDay('2021-03-09') - 1;
  expect(first + sum('custody', 'credit')).toBe(found.dates.paroleEligible);
  expect(first + sum('custody-most', 'credit')).toBe(found.dates.release);
  for (const { note } of steps) expect(note.en !== note.es && note.en !== '').toBe(true);
});
