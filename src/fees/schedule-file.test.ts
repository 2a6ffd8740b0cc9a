import { expect, test } from 'vitest';
import { readSchedule } from './schedule-file.ts';

const period = { from: '2012-06-01', to: '2012-06-30' };
const codes = (input: unknown): readonly string[] => {
  const read = readSchedule(input, ['run']);
  return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path}`);
};

test('a schedule is read whole, with money and indices exact', () => {
  const read = readSchedule(
    {
      format: 'schedule/1',
      period,
      headCounts: [{ ...period, people: 500 }],
      counts: [{ line: 'run', on: '2012-06-05', count: 2 }],
      costs: [{ category: 'medical', on: '2012-06-05', amount: { minor: '900719925474099312', currency: 'EUR' } }],
      indices: [{ series: 'cpb', year: 2012, value: '101.3' }],
    },
    ['run'],
  );
  expect(read.ok ? [read.value.costs?.[0]?.amount.minor, read.value.indices?.[0]?.value] : []).toEqual([
    900_719_925_474_099_312n,
    { numerator: 1013n, denominator: 10n },
  ]);
});

test.each([
  ['a day that does not exist', { period: { from: '2012-02-30', to: '2012-06-30' } }, 'bad-value period.from'],
  ['no period', {}, 'bad-value period'],
  ['a text', 'no', 'bad-value '],
  ['a field that nobody knows', { period, heads: [] }, 'unknown-key '],
  ['half a person', { period, headCounts: [{ ...period, people: 0.5 }] }, 'bad-value headCounts[0].people'],
  ['a period that ends before it starts', { period: { from: '2012-06-30', to: '2012-06-01' } }, 'ends-before-start period'],
  [
    'a stay that ends before it starts',
    { period, stays: [{ person: '1', arrivedOn: '2012-06-30', leftOn: '2012-06-01' }] },
    'ends-before-start stays[0]',
  ],
  ['a line that the tariff lacks', { period, counts: [{ line: 'flight', on: '2012-06-05', count: 1 }] }, 'unknown-line counts[0].line'],
  ['a period of centuries', { period: { from: '1900-01-01', to: '2100-01-01' } }, 'too-long period'],
])('%s is refused, and its place is told', (_, input, problem) => {
  expect(codes(input)).toEqual([problem]);
});
