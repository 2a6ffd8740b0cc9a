/** Sentences of unlike law together: worked by hand from the statutes, the days counted beside each. */
import { describe, expect, test } from 'vitest';
import { dates, days, person, type Row } from '../../test/england-wales-person.ts';
import { knownDay } from '../calendar/day-number.ts';
import { readMojCase, writeMojResult } from './moj-format.ts';
import { englandWales } from './england-wales.ts';
import type { EnglandWalesCase } from './england-wales-case.ts';

const OLD = knownDay('2014-01-01');
const after = (id: string, row: Row): Row => ({ ...row, consecutiveTo: id });

/** The official names of what the engine found. */
function official(one: EnglandWalesCase): Readonly<Record<string, string>> | string {
  const found = englandWales(one);
  return 'notSupported' in found ? found.notSupported.code : writeMojResult(found).dates;
}

describe('offences from both sides of 1 February 2015', () => {
  test('one chain of under a year: licence until the older custody and the whole of the newer would be served (s.264B)', () => {
    // 84 + 140 days: release after 112. Licence for 42 + 140 = 182 days; the sentence ends after 224.
    const one = person([{ on: '2021-01-04', length: 'P12W', id: 'a', offenceOn: OLD }, after('a', { on: '2021-01-04', length: 'P20W' })]);
    expect(official(one)).toMatchObject({
      SED: '2021-08-15',
      LED: '2021-07-04',
      CRD: '2021-04-25',
      TUSED: '2022-04-25',
      ESED: '2021-08-15',
    });
  });

  test('credit comes off that licence too', () => {
    const one = person(
      [{ on: '2021-01-04', length: 'P12W', id: 'a', offenceOn: OLD }, after('a', { on: '2021-01-04', length: 'P20W' })],
      [days('remand', '2021-01-04', 10)],
    );
    expect(official(one)).toMatchObject({ SED: '2021-08-05', LED: '2021-06-24', CRD: '2021-04-15', ESED: '2021-08-15' });
  });

  test('one chain from a year to under two: licence to the end, and supervision because one of them has it (s.264(3C))', () => {
    // 546 days from 4 January 2021, a half is 273.
    const one = person([{ on: '2021-01-04', length: 'P9M', id: 'a', offenceOn: OLD }, after('a', { on: '2021-01-04', length: 'P9M' })]);
    expect(official(one)).toMatchObject({ SLED: '2022-07-03', CRD: '2021-10-03', TUSED: '2022-10-03' });
  });

  test('one chain of two years has no supervision', () => {
    const one = person([{ on: '2021-01-04', length: 'P12M', id: 'a', offenceOn: OLD }, after('a', { on: '2021-01-04', length: 'P12M' })]);
    expect(official(one)).not.toHaveProperty('TUSED');
  });

  test('a chain of older offences that comes to a year is on licence (s.264(3B))', () => {
    const rows = [
      { on: '2021-01-04', length: 'P6M', id: 'a', offenceOn: OLD },
      after('a', { on: '2021-01-04', length: 'P6M', offenceOn: OLD }),
    ];
    expect(official(person(rows))).toMatchObject({ SLED: '2022-01-03', CRD: '2021-07-05' });
    const [first] = rows;
    expect(official(person(first === undefined ? [] : [first]))).toMatchObject({ SED: '2021-07-03', ARD: '2021-04-04' });
  });

  test('a licence that is over before the other sentence releases is none (s.263(2)(c))', () => {
    // The newer: 59 days, out on 2 February, licence to 3 March. The older holds until 2 July: 303 days, of which 152.
    const one = person([
      { on: '2021-01-04', length: 'P2M' },
      { on: '2021-02-01', length: 'P10M', offenceOn: OLD },
    ]);
    expect(official(one)).toMatchObject({ SED: '2021-11-30', ARD: '2021-07-02' });
    expect(official(one)).not.toHaveProperty('LED');
  });
});

test('an offence from before 4 April 2005, sentenced from 3 December 2012, is under the same law (LASPO 2012 s.121)', () => {
  const row = { on: '2020-01-06', length: 'P3Y' } as const;
  expect(official(person([{ ...row, offenceOn: knownDay('1996-03-04') }]))).toEqual(official(person([row])));
});

describe('the exclusions of 16 December 2024 (SI 2024/1331 art. 4)', () => {
  const excluded = 'by-2024-1331';
  test('reach a sentence passed before, if the person is not out by then', () => {
    // 40 per cent of 1,095 days: 15 May 2025; a half: 2 September 2025.
    const row = { on: '2024-03-04', length: 'P3Y' } as const;
    expect(official(person([{ ...row, excluded }]))).toMatchObject({ CRD: '2025-09-02', HDCED: '2025-03-07' });
    expect(official(person([{ ...row, excluded }]))).toEqual(official(person([{ ...row, excluded: 'by-2024-844' }])));
    expect(dates({ ...person([{ ...row, excluded }]), on: knownDay('2024-12-15') })).toMatchObject({ release: '2025-05-15' });
  });
  test('leave who was out by then at 40 per cent', () => {
    // 122 days from 11 September 2024: 49 served.
    expect(official(person([{ on: '2024-09-11', length: 'P4M', excluded }]))).toMatchObject({ CRD: '2024-10-29' });
  });
  test('count by the part in a chain', () => {
    // 365 days at a half and 365 at 40 per cent: 183 + 146 days from 7 October 2024.
    const rows = [{ on: '2024-10-07', length: 'P1Y', id: 'a', excluded } as const, after('a', { on: '2024-10-07', length: 'P1Y' })];
    expect(official(person(rows))).toMatchObject({ CRD: '2025-08-31' });
  });
});

describe('sentences with a release between them', () => {
  test('the licence of the earlier runs on to its own end (ss.249, 263(1)(b))', () => {
    // 2,191 days from 5 March 2018: out on 3 March 2021, licence to 4 March 2024. 90 days from 3 January 2022: out after 45.
    const one = person([
      { on: '2018-03-05', length: 'P6Y' },
      { on: '2022-01-03', length: 'P3M' },
    ]);
    expect(official(one)).toEqual({
      SLED: '2024-03-04',
      CRD: '2022-02-16',
      HDCED: '2022-01-31',
      ESED: '2024-03-04',
    });
  });
  test('and the length is counted from the first of them to the last end', () => {
    const found = englandWales(
      person([
        { on: '2018-03-05', length: 'P6Y' },
        { on: '2022-01-03', length: 'P3M' },
      ]),
    );
    expect('notSupported' in found ? '' : writeMojResult(found).effectiveSentenceLength).toBe('P6Y');
  });
});

describe('home detention curfew of sentences together', () => {
  test('a two-thirds sentence holds until its own release, and curfew is open from then', () => {
    // Two thirds of 456 days from 4 April 2022: 304, until 1 February 2023. The other's curfew was open from 9 September 2022.
    const one = person([
      { on: '2022-03-07', length: 'P2Y' },
      { on: '2022-04-04', length: 'P15M', twoThirds: true, twoThirdsKind: true },
    ]);
    expect(official(one)).toMatchObject({ CRD: '2023-03-07', HDCED: '2023-02-01' });
  });
  test('of a chain it is counted from its first sentence, also where another was added after the day', () => {
    // 792 days: 396 served, less 180.
    const one = person([{ on: '2022-03-07', length: 'P2Y', id: 'a' }, after('a', { on: '2022-12-05', length: 'P2M' })]);
    expect(official(one)).toMatchObject({ CRD: '2023-04-06', HDCED: '2022-10-09' });
  });
});

describe('people under twenty-one', () => {
  test('a child is released on licence like anybody from twelve months on, without supervision (ss.244, 256AA(1)(a))', () => {
    const one = person([{ on: '2023-07-03', length: 'P18M' }], [], { birth: knownDay('2007-01-01') });
    expect(official(one)).toMatchObject({ SLED: '2025-01-02', CRD: '2024-04-02' });
    expect(official(one)).not.toHaveProperty('TUSED');
  });
  test('section 250 is reached by the 40 per cent, which changes s.244 itself (SI 2024/844 art. 3(2))', () => {
    const one = person([{ on: '2024-10-01', length: 'P4Y', section250: true }]);
    expect(official(one)).toEqual(official(person([{ on: '2024-10-01', length: 'P4Y' }])));
  });
});

test('the official case of a mixed chain is read and written with SED and LED', () => {
  const sentence = (id: string, committedAt: string, weeks: number, follows: readonly string[]) => ({
    identifier: id,
    sentencedAt: '2021-01-04',
    offence: { committedAt },
    duration: { durationElements: { WEEKS: weeks } },
    consecutiveSentenceUUIDs: follows,
    releaseArrangements: { isSDSPlus: false, sdsEarlyReleaseExclusions: [] },
  });
  const read = readMojCase({
    booking: {
      offender: { dateOfBirth: '1990-01-01' },
      sentences: [sentence('a', '2014-01-01', 12, []), sentence('b', '2020-01-01', 20, ['a'])],
    },
    params: 'sds-50',
  });
  if (!read.ok || 'notSupported' in read.value) throw new Error('expected a case');
  expect(official(read.value)).toMatchObject({ SED: '2021-08-15', LED: '2021-07-04', CRD: '2021-04-25' });
});
