import { expect, test } from 'vitest';
import { formatDay, knownDay } from '../calendar/day-number.ts';
import { breachOfSupervision, detentionAndTraining, inDefault } from './england-wales-other-sentences.ts';
import { term } from './term.ts';

const shown = (dates: object): object =>
  Object.fromEntries(Object.entries(dates).map(([name, on]) => [name, typeof on === 'number' ? formatDay(on) : on]));
const alone = (on: string, creditDays = 0): { sentencedOn: number; creditDays: number } => ({
  sentencedOn: knownDay(on),
  creditDays,
});

test('detention and training: a half, one month either way from eight months, two from eighteen (s.241)', () => {
  const at = alone('2023-01-10');
  expect(shown(detentionAndTraining({ ...at, lengths: [term({ months: 4 })] }))).toEqual({
    middle: '2023-03-10',
    end: '2023-05-09',
  });
  expect(shown(detentionAndTraining({ ...at, lengths: [term({ months: 8 })] }))).toMatchObject({
    earliest: '2023-04-11',
    middle: '2023-05-11',
    latest: '2023-06-11',
  });
  expect(shown(detentionAndTraining({ ...at, lengths: [term({ months: 18 })] }))).toMatchObject({
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
