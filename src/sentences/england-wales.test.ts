/** The law of standard determinate sentences, rule by rule, on cases made for the purpose. */
import { describe, expect, test } from 'vitest';
import { dates, days, person } from '../../test/england-wales-person.ts';
import { formatDay, knownDay } from '../calendar/day-number.ts';
import { englandWales } from './england-wales.ts';
import { englandWalesWorking } from './england-wales-working.ts';

const JULY = { on: '2023-07-03', length: 'P3Y' };

describe('the share that is served', () => {
  test('a half, rounded up to a whole day, before the Order of 2024 (s.244)', () => {
    // 1,096 days from 3 July 2023 to 2 July 2026.
    expect(dates(person([{ on: '2020-01-06', length: 'P3Y' }]))).toMatchObject({
      release: '2021-07-06',
      end: '2023-01-05',
      onLicence: true,
    });
  });

  test('40 per cent for a sentence passed from 10 September 2024', () => {
    // 30 months is 912 days, of which 364.8 are served.
    expect(dates(person([{ on: '2024-09-10', length: 'P30M' }]))).toMatchObject({ release: '2025-09-09' });
    // The government's own example: 30 months meant 15 months inside, and means 12.
    const half = person([{ on: '2024-09-10', length: 'P30M' }], [], { law: { sds40: false, supervision: true } });
    expect(dates(half)).toMatchObject({ release: '2025-12-09' });
  });

  test('a half where the offence is excluded, two thirds under s.244ZA', () => {
    const on = '2024-10-01';
    expect(dates(person([{ on, length: 'P3Y', excluded: 'by-2024-844' }]))).toMatchObject({ release: '2026-04-01' });
    expect(dates(person([{ on, length: 'P9Y', twoThirds: true, twoThirdsKind: true }]))).toMatchObject({
      release: '2030-10-01',
    });
  });

  test('the exclusions of SI 2024/1331 hold from 16 December 2024', () => {
    const later = { length: 'P12M', excluded: 'by-2024-1331' } as const;
    expect(dates(person([{ on: '2024-12-16', ...later }]))).toMatchObject({ release: '2025-06-16' });
    expect(dates(person([{ on: '2024-09-11', length: 'P4M', excluded: 'by-2024-1331' }]))).toMatchObject({
      release: '2024-10-29',
    });
  });
});

describe('the transition of 2024', () => {
  test('a half that falls on or before 10 September is kept', () => {
    expect(dates(person([{ on: '2023-09-11', length: 'P2Y' }]))).toMatchObject({ release: '2024-09-10' });
  });

  test('what the 40 per cent would have released before that day is released on it', () => {
    // Registered, so that the curfew is out of question.
    const one = person([{ on: '2023-07-03', length: 'P3Y' }], [], { registeredSexOffender: true });
    expect(dates(one)).toMatchObject({ release: '2024-09-13' });
    const earlier = person([{ on: '2023-06-05', length: 'P3Y' }], [], { registeredSexOffender: true });
    expect(dates(earlier)).toMatchObject({ release: '2024-09-10' });
  });

  test('five years or more, alone or as a chain, wait until 22 October', () => {
    const five = person([{ on: '2022-09-26', length: 'P5Y' }], [], { registeredSexOffender: true });
    expect(dates(five)).toMatchObject({ release: '2024-10-22' });
    const less = person([{ on: '2022-09-26', length: 'P59M' }], [], { registeredSexOffender: true });
    expect(dates(less)).toMatchObject({ release: '2024-09-12' });
  });

  test('a long concurrent sentence makes a short one wait, even a long one that is excluded', () => {
    const both = person(
      [
        { on: '2023-07-03', length: 'P3Y' },
        { on: '2019-06-03', length: 'P10Y', excluded: 'by-2024-844' },
      ],
      [],
      { registeredSexOffender: true },
    );
    const found = englandWales(both);
    expect('notSupported' in found ? [] : found.units.map(({ release }) => formatDay(release)).toSorted()).toEqual([
      '2024-06-02',
      '2024-10-22',
    ]);
  });

  test('on a day before the Order the answer is the half', () => {
    const one = person([{ on: '2023-07-03', length: 'P3Y' }]);
    expect(dates({ ...one, on: knownDay('2024-09-09') })).toMatchObject({ release: '2024-12-31' });
  });
});

describe('days that move the dates', () => {
  test('remand and tagged bail come off release and end, never before the day of sentence (ss.240ZA, 240A)', () => {
    const on = '2022-03-07';
    expect(dates(person([{ on, length: 'P3Y' }], [days('remand', on, 20), days('tagged-bail', on, 10)]))).toMatchObject({
      release: '2023-08-06',
      end: '2025-02-04',
      unadjustedEnd: '2025-03-06',
    });
    expect(dates(person([{ on, length: 'P6M' }], [days('remand', on, 120)]))).toMatchObject({ release: on });
  });

  test('credit from the first sentence shortens the single term, also a part passed later (s.240ZA(9))', () => {
    const rows = [
      { on: '2016-02-09', length: 'P18M' },
      { on: '2016-10-05', length: 'P6M' },
    ];
    expect(dates(person(rows, [days('remand', '2016-02-09', 25)]))).toMatchObject({ release: '2016-12-09' });
  });

  test('credit given with a later sentence reaches the single term as a whole', () => {
    const rows = [
      { on: '2022-03-07', length: 'P4Y' },
      { on: '2022-09-05', length: 'P1Y' },
    ];
    expect(dates(person(rows, [days('remand', '2022-09-05', 20)]))).toMatchObject({
      release: '2024-02-15',
      end: '2026-02-14',
    });
  });

  test('days added before a later sentence extend any period that must be served (s.257(2))', () => {
    const rows = [
      { on: '2022-03-07', length: 'P2Y' },
      { on: '2022-09-05', length: 'P3Y' },
    ];
    expect(dates(person(rows, [days('added-days', '2022-05-02', 20)]))).toMatchObject({ release: '2024-03-25' });
  });

  test('time unlawfully at large moves both (Prison Act 1952 s.49)', () => {
    const absent = days('unlawfully-at-large', '2022-03-07', 30, '2022-05-01');
    expect(dates(person([{ on: '2022-03-07', length: 'P3Y' }], [absent]))).toMatchObject({
      release: '2023-10-05',
      end: '2025-04-05',
    });
  });

  test('added days move release alone, less what is restored, and never past the end (s.257)', () => {
    const on = '2022-03-07';
    const added = [days('added-days', '2022-04-01', 40), days('restored-days', '2022-06-01', 10)];
    expect(dates(person([{ on, length: 'P3Y' }], added))).toMatchObject({ release: '2023-10-05', end: '2025-03-06' });
    const many = dates(person([{ on, length: 'P6M' }], [days('added-days', '2022-04-01', 400)]));
    expect(many).toMatchObject({ release: '2022-09-06', end: '2022-09-06' });
  });
});

describe('licence, supervision and curfew', () => {
  test('no licence for a day, nor under twelve months for an offence before 1 February 2015 (s.243A)', () => {
    expect(dates(person([{ on: '2024-11-04', length: 'P1D' }]))).toMatchObject({ onLicence: false, end: '2024-11-04' });
    const old = { on: '2021-01-04', length: 'P11M', offenceOn: knownDay('2015-01-31') };
    expect(dates(person([old]))).toMatchObject({ onLicence: false });
    expect(dates(person([{ ...old, offenceOn: knownDay('2015-02-01') }]))).toMatchObject({ onLicence: true });
    expect(dates(person([{ ...old, length: 'P12M' }]))).toMatchObject({ onLicence: true });
  });

  test('supervision for twelve months from release where the term is under two years (s.256AA)', () => {
    expect(dates(person([{ on: '2022-03-07', length: 'P8M' }]))).toMatchObject({ supervisionEnd: '2023-07-07' });
    expect(dates(person([{ on: '2022-03-07', length: 'P24M' }]))).not.toHaveProperty('supervisionEnd');
    const repealed = person([{ on: '2022-03-07', length: 'P8M' }], [], { law: { sds40: true, supervision: false } });
    expect(dates(repealed)).not.toHaveProperty('supervisionEnd');
  });

  test('curfew after half of the custody, at least 28 days, at most 180 days early (s.246)', () => {
    expect(dates(person([{ on: '2022-03-07', length: 'P12W' }]))).toMatchObject({ curfew: '2022-04-04' });
    expect(dates(person([{ on: '2022-03-07', length: 'P11W6D' }]))).toMatchObject({ curfew: '2022-04-04' });
    expect(dates(person([{ on: '2022-03-07', length: 'P11W' }]))).not.toHaveProperty('curfew');
    expect(dates(person([{ on: '2022-03-07', length: 'P3Y' }]))).toMatchObject({ curfew: '2023-03-10' });
  });

  test('from 3 June 2025 at most 365 days early, and never opened before that day by it', () => {
    expect(dates(person([{ on: '2025-06-09', length: 'P8Y' }]))).toMatchObject({ release: '2028-08-20', curfew: '2027-08-22' });
    expect(dates(person([{ on: '2024-04-25', length: 'P4Y' }]))).toMatchObject({ curfew: '2025-06-03' });
  });

  test('a curfew open under the half stays so, and the 40 per cent opens none before it came in', () => {
    // Half on 4 December 2024, with a curfew before the Order; 40 per cent falls before it too.
    expect(dates(person([{ on: '2023-06-05', length: 'P3Y' }]))).toMatchObject({
      release: '2024-09-10',
      curfew: '2024-06-07',
    });
    expect(dates(person([{ on: '2024-05-13', length: 'P18M' }]))).toMatchObject({
      release: '2024-12-18',
      curfew: '2024-09-10',
    });
    expect(dates(person([{ on: '2024-03-04', length: 'P3Y' }]))).toMatchObject({
      release: '2025-05-15',
      curfew: '2024-11-17',
    });
  });

  test('a short sentence without curfew holds until its release', () => {
    const rows = [
      { on: '2022-03-07', length: 'P8M' },
      { on: '2022-05-02', length: 'P11W' },
    ];
    expect(dates(person(rows))).toMatchObject({ release: '2022-07-07', curfew: '2022-06-09' });
  });

  test('no curfew on registration or for the two-thirds kind', () => {
    expect(dates(person([JULY], [], { registeredSexOffender: true }))).not.toHaveProperty('curfew');
    expect(dates(person([{ on: '2022-03-07', length: 'P8Y', twoThirdsKind: true }]))).not.toHaveProperty('curfew');
  });
});

describe('separate custodies', () => {
  const first = { on: '2018-01-08', length: 'P6M', offenceOn: knownDay('2014-01-01') };

  test('a later sentence after one that is over stands alone; the length runs from the first', () => {
    const found = dates(person([first, { on: '2021-01-04', length: 'P12M' }]));
    expect(found).toMatchObject({ release: '2021-07-05', end: '2022-01-03', start: '2018-01-08' });
  });
});

test('the working of a chain names each share once, in the order in which it first appears', () => {
  const found = englandWales(
    person([
      { on: '2022-05-05', length: 'P90M', id: 'a', twoThirds: true, twoThirdsKind: true },
      { on: '2022-05-05', length: 'P3M', id: 'b', consecutiveTo: 'a' },
      { on: '2022-05-05', length: 'P9Y', id: 'c', consecutiveTo: 'b', twoThirds: true, twoThirdsKind: true },
    ]),
  );
  if ('notSupported' in found) throw new Error(found.notSupported.code);
  const shares = englandWalesWorking(found).filter(({ step }) => step === 'custody');
  expect(shares.map(({ fraction, rule }) => [fraction, rule])).toEqual([
    ['2/3', 'EW.S244ZA.TWO-THIRDS'],
    ['2/5', 'EW.SDS40.FORTY'],
  ]);
});
