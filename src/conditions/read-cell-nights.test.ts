import { expect, test } from 'vitest';
import type { CellNight } from '../instruments/cell-night.ts';
import { readCellNights } from './read-cell-nights.ts';

const read = (content: string): readonly CellNight[] | readonly string[] => {
  const taken: CellNight[] = [];
  const answer = readCellNights(content, '2026-11-24', (one) => taken.push(one));
  return answer.ok ? taken : answer.problems.map(({ path, code }) => `${path} ${code}`);
};
const HEAD = 'night,cell,people,floor_m2,annexe_m2,announced,seen_by,evidence';
const row = (
  parts: Partial<Record<'night' | 'cell' | 'people' | 'floor' | 'annexe' | 'announced' | 'by' | 'evidence', string>> = {},
): string => {
  const {
    night = '2026-03-01',
    cell = 'A',
    people = '2',
    floor = '9.5',
    annexe = '',
    announced = 'no',
    by = 'NPM',
    evidence = 'r1',
  } = parts;
  return [night, cell, people, floor, annexe, announced, by, evidence].join(',');
};

test('reads what is known and leaves out what is not; quotes, line ends and a mark at the beginning do not matter', () => {
  const one = { night: '2026-03-01', cell: 'A', people: 2, floorCm2: 95_000, seen: { by: 'NPM', announced: false, evidence: 'r1' } };
  expect(read(`${HEAD}\n${row()}\n`)).toEqual([one]);
  expect(read(`\uFEFF${HEAD}\r\n${row({ by: '"NPM"' })}\r\n\r\n`)).toEqual([one]);
  const quoted = read(`${HEAD}\n${row({ evidence: '"report 3, ""p. 4""\nand 5"' })}\n${row({ cell: 'B', people: '' })}`);
  expect(quoted).toMatchObject([{ seen: { evidence: 'report 3, "p. 4"\nand 5' } }, { cell: 'B' }]);
  expect(quoted[1]).not.toHaveProperty('people');
  expect(read(`${HEAD}\n${row({ floor: '0.0001' })}`)).toMatchObject([{ floorCm2: 1 }]);
});

test.each([
  ['night', '2026-02-30', 'no-such-day'],
  ['night', '2026-11-25', 'not-yet'],
  ['night', '', 'unreadable-cell'],
  ['cell', '', 'unreadable-cell'],
  ['people', '-1', 'unreadable-cell'],
  ['people', '10001', 'unreadable-cell'],
  ['people', '2.5', 'unreadable-cell'],
  ['floor', '9.12345', 'unreadable-cell'],
  ['floor', '10000.0001', 'unreadable-cell'],
  ['floor', 'nine', 'unreadable-cell'],
  ['annexe', '9.6', 'larger-than-floor'],
  ['announced', 'perhaps', 'unreadable-cell'],
  ['by', '', 'unreadable-cell'],
  ['evidence', 'x'.repeat(301), 'unreadable-cell'],
] as const)('%s %j is refused with its row and column, and nothing is taken of it', (column, written, code) => {
  const problems = read(`${HEAD}\n${row()}\n${row({ cell: 'B', [column]: written })}`);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^row 3, \w+ /);
  expect(problems[0]).toContain(code);
});

test('the limits themselves are accepted', () => {
  expect(read(`${HEAD}\n${row({ people: '10000', floor: '10000', night: '2026-11-24' })}`)).toHaveLength(1);
  expect(read(`${HEAD}\n${row({ annexe: '9.5' })}`)).toHaveLength(1);
});

test('wrong heads and shapes are told, with the column that was meant', () => {
  expect(read('')).toEqual([' empty']);
  expect(read(HEAD)).toEqual([' empty']);
  expect(read('night,cell,people\n2026-03-01,A,2')).toEqual(['row 1, seen_by column-missing', 'row 1, evidence column-missing']);
  expect(read(`${HEAD},peeple\n`)).toEqual(['row 1, peeple unknown-column']);
  expect(read(`${HEAD},people\n`)).toEqual(['row 1, people column-twice']);
  expect(read(`${HEAD}\n${row()},x`)).toEqual(['row 2 cells-count']);
  expect(read(`${HEAD}\n"2026-03-01,A`)).toEqual(['row 2 quote-open']);
  expect(read(`${HEAD}\n${row()}\n${row()}`)).toEqual(['row 3, cell measured-twice']);
  expect(read(`${HEAD}\n${row()}\n${row({ by: 'CPT' })}`)).toHaveLength(2);
});

test('no more than fifty problems are told', () => {
  expect(read(`${HEAD}\n${Array.from({ length: 80 }, () => row({ people: 'x' })).join('\n')}`)).toHaveLength(50);
});
