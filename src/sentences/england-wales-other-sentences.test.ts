import { describe, expect, test } from 'vitest';
import { formatDay, knownDay } from '../calendar/day-number.ts';
import {
  breachOfSupervision,
  detentionAndTraining,
  extendedSentence,
  inDefault,
  particularConcern,
  recallEnd,
} from './england-wales-other-sentences.ts';
import { term } from './term.ts';

const shown = (dates: object): object =>
  Object.fromEntries(Object.entries(dates).map(([name, on]) => [name, typeof on === 'number' ? formatDay(on) : on]));
const alone = (on: string, creditDays = 0): { sentencedOn: number; creditDays: number } => ({
  sentencedOn: knownDay(on),
  creditDays,
});

describe('an extended sentence (s.246A)', () => {
  const one = { custodial: term({ years: 6 }), extension: term({ years: 3 }), listedOffence: false };

  test('two thirds, then the Parole Board until the end of the custodial term', () => {
    expect(shown(extendedSentence({ ...alone('2021-03-09', 10), ...one }))).toEqual({
      paroleEligible: '2025-02-26',
      release: '2027-02-26',
      end: '2030-02-26',
    });
  });

  test('before 13 April 2015, under ten years and unlisted, two thirds without a board', () => {
    expect(shown(extendedSentence({ ...alone('2015-04-12'), ...one }))).toEqual({
      release: '2019-04-12',
      end: '2024-04-11',
    });
    expect(extendedSentence({ ...alone('2015-04-12'), ...one, listedOffence: true })).toHaveProperty('paroleEligible');
    expect(extendedSentence({ ...alone('2015-04-12'), ...one, custodial: term({ years: 10 }) })).toHaveProperty('paroleEligible');
  });
});

test('particular concern: a half, two thirds since 28 June 2022, and a year of licence (s.244A)', () => {
  const one = { custodial: term({ years: 3 }), terrorist: false };
  expect(shown(particularConcern({ ...alone('2022-06-27'), ...one }))).toEqual({
    paroleEligible: '2023-12-26',
    release: '2025-06-26',
    end: '2026-06-26',
  });
  expect(shown(particularConcern({ ...alone('2022-06-28'), ...one }))).toMatchObject({ paroleEligible: '2024-06-27' });
  expect(particularConcern({ ...alone('2022-06-28'), ...one, terrorist: true })).toHaveProperty('notSupported');
});

test('detention and training: a half, one month either way from eight months, two from eighteen (s.241)', () => {
  const at = alone('2023-01-10');
  expect(shown(detentionAndTraining({ ...at, length: term({ months: 4 }) }))).toEqual({
    middle: '2023-03-10',
    end: '2023-05-09',
  });
  expect(shown(detentionAndTraining({ ...at, length: term({ months: 8 }) }))).toMatchObject({
    earliest: '2023-04-11',
    middle: '2023-05-11',
    latest: '2023-06-11',
  });
  expect(shown(detentionAndTraining({ ...at, length: term({ months: 18 }) }))).toMatchObject({
    earliest: '2023-08-10',
    middle: '2023-10-10',
    latest: '2023-12-10',
  });
});

test('default of payment: a half, or the whole above ten million pounds from June 2015 (s.258)', () => {
  const one = { ...alone('2020-02-03'), length: term({ years: 2 }) };
  expect(shown(inDefault({ ...one, confiscationPence: undefined }))).toEqual({ release: '2021-02-02', end: '2022-02-02' });
  expect(shown(inDefault({ ...one, confiscationPence: 1_000_000_001n }))).toMatchObject({ release: '2022-02-02' });
  expect(shown(inDefault({ ...one, confiscationPence: 1_000_000_000n }))).toMatchObject({ release: '2021-02-02' });
});

test('breach of supervision is served in whole', () => {
  expect(shown(breachOfSupervision({ ...alone('2023-01-10'), length: term({ days: 14 }) }))).toEqual({
    release: '2023-01-23',
  });
});

test('a recall ends with the sentence, or after 14 or 28 days from return (s.255B)', () => {
  const one = { returnedOn: knownDay('2023-05-01'), underTwelveMonths: false, end: knownDay('2024-01-01') };
  const last = (found: ReturnType<typeof recallEnd>): unknown => (typeof found === 'number' ? formatDay(found) : found);
  expect(last(recallEnd({ ...one, kind: 'standard' }))).toBe('2024-01-01');
  expect(last(recallEnd({ ...one, kind: 'fixed' }))).toBe('2023-05-28');
  expect(last(recallEnd({ ...one, kind: 'fixed', underTwelveMonths: true }))).toBe('2023-05-14');
  expect(last(recallEnd({ ...one, kind: 'fixed', end: knownDay('2023-05-10') }))).toBe('2023-05-10');
  expect(last(recallEnd({ ...one, kind: 'fixed', returnedOn: knownDay('2026-03-20') }))).toHaveProperty('notSupported');
});
