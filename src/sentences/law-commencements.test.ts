import { expect, test } from 'vitest';
import { knownDay } from '../calendar/day-number.ts';
import { COMMENCEMENTS, lawRows } from './law-commencements.ts';
import { readSentenceFile } from './read-sentence-file.ts';

function rows(law: string, imposed: string, start: string, term: object = {}, on = '2026-11-24') {
  const read = readSentenceFile({ law, terms: [{ id: 'a', imposed, sentencedOn: start, start, kind: 'standard', ...term }] }, knownDay(on));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return lawRows(read.value).map((row) => [row.on, row.was?.[1], row.is?.[1]]);
}

test('Sweden: the change of 2026 moves a judgment final since, and stands there unmoved for one final before', () => {
  expect(rows('sweden', 'P6Y', '2025-12-01', { start: '2026-02-01', finalOn: '2026-01-20' })).toEqual([
    ['2026-01-01', '2030-01-31', '2030-08-01'],
  ]);
  expect(rows('sweden', 'P6Y', '2025-02-01', { finalOn: '2025-02-20' })).toEqual([['2026-01-01', '2029-01-31', '2029-01-31']]);
});
test('both tranches of the 40 per cent are rows, and only one of them moves a person', () => {
  const term = { offenceOn: '2022-01-01', arrangement: 'ordinary' };
  const moved = (length: string) => rows('england-wales', length, '2023-06-01', term).filter(([, was, is]) => was !== is);
  expect(moved('P3Y').map(([on]) => on)).toEqual(['2024-09-10']);
  expect(moved('P6Y').map(([on]) => on)).toEqual(['2024-10-22']);
  expect(rows('england-wales', 'P6Y', '2023-06-01', term).map(([on]) => on)).toEqual(['2024-09-10', '2024-10-22']);
});
test('law that commenced before the sentence or after the day asked about is no event of this person’s', () => {
  expect(rows('netherlands', 'P12Y', '2022-01-01')).toEqual([]);
  expect(rows('netherlands', 'P12Y', '2020-01-01', {}, '2021-06-30')).toEqual([]);
  expect(rows('netherlands', 'P12Y', '2020-01-01').map(([on]) => on)).toEqual(['2021-07-01']);
});
test('what cannot be told has no days', () =>
  expect(rows('england-wales', 'P3Y', '2023-06-01')).toEqual([
    ['2024-09-10', undefined, undefined],
    ['2024-10-22', undefined, undefined],
  ]));
test('each commencement has a name in both languages and a citation', () => {
  for (const { name, cite } of COMMENCEMENTS) {
    expect(name.en).not.toBe(name.es);
    expect(cite).not.toBe('');
  }
});
