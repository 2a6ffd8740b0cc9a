import { expect, test } from 'vitest';
import { knownDay } from '../calendar/day-number.ts';
import { lawChange } from './law-change.ts';
import { readSentenceFile } from './read-sentence-file.ts';
import type { SentenceCase } from './sentence-case.ts';

function person(law: string, imposed: string, start: string, term: object = {}, more: object = {}): SentenceCase {
  const read = readSentenceFile(
    { law, terms: [{ id: 'a', imposed, sentencedOn: start, start, kind: 'standard', ...term }], ...more },
    knownDay('2026-11-24'),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
const changed = (people: readonly SentenceCase[], before: string, after: string) =>
  lawChange(people, { before: knownDay(before), after: knownDay(after) });
const english = (on: string, imposed: string, arrangement: string) =>
  person('england-wales', imposed, on, { offenceOn: '2020-01-01', arrangement }, { person: { birthDate: '1980-01-01' } });

test('the 40 per cent: who moves and by how many days; the excluded do not, and whom it cannot tell is named', () => {
  const people = [
    english('2024-10-07', 'P3Y', 'ordinary'),
    english('2024-10-07', 'P3Y', 'excluded'),
    english('2020-01-06', 'P3Y', 'ordinary'),
    person('england-wales', 'P3Y', '2024-10-07'),
  ];
  const { moved, unmoved, untold, versions } = changed(people, '2024-09-01', '2024-11-01');
  expect(moved.map(({ row, before, after, days }) => [row, before.latest, after.latest, days])).toEqual([
    [0, knownDay('2026-04-07'), knownDay('2025-12-18'), { earliest: -110, latest: -110, end: 0 }],
  ]);
  expect(unmoved).toBe(2);
  expect(untold.map(({ row, under, why }) => [row, under, why.notSupported.code])).toEqual([[3, 'before', 'no-offence-day']]);
  expect(versions.map(({ law }) => law)).toEqual(['england-wales']);
});

test('between the tranches of the 40 per cent only shorter sentences passed before have moved', () => {
  const people = [english('2023-06-01', 'P3Y', 'ordinary'), english('2023-06-01', 'P6Y', 'ordinary')];
  expect(changed(people, '2024-09-01', '2024-09-20').moved.map(({ row }) => row)).toEqual([0]);
  expect(changed(people, '2024-09-20', '2024-10-22').moved.map(({ row }) => row)).toEqual([1]);
});

test('Sweden: three quarters in place of two thirds, for judgments final since the change alone', () => {
  const since = person('sweden', 'P6Y', '2026-02-01', { finalOn: '2026-01-20', sentencedOn: '2025-12-01' });
  const until = person('sweden', 'P6Y', '2025-02-01', { finalOn: '2025-01-20', sentencedOn: '2024-12-01' });
  const { moved, unmoved } = changed([since, until], '2025-12-31', '2026-01-01');
  // Six years are 2,190 days: 1,460 and 1,642 days are served.
  expect(moved.map(({ row, days }) => [row, days.latest])).toEqual([[0, 182]]);
  expect(unmoved).toBe(1);
});

test('the Netherlands: two thirds were not capped before 1 July 2021', () => {
  const twelve = person('netherlands', 'P12Y', '2022-01-01', {}, { person: { residentHere: true } });
  const [moved] = changed([twelve], '2021-06-30', '2021-07-01').moved;
  expect(moved?.before.version).toBe('netherlands/2008-07-01');
  expect(moved?.days.latest).toBe(knownDay('2032-01-01') - knownDay('2030-01-01'));
});

test('United States: ten years gave 470 days by the older count and give 540', () => {
  const ten = person('us-federal', 'P10Y', '2020-01-01', {}, { conduct: 'full' });
  expect(changed([ten], '2019-07-18', '2019-07-19').moved.map(({ days }) => days)).toEqual([{ earliest: -70, latest: -70, end: 0 }]);
});

test('Belgium: the fraction for recidivists until the ruling of 2018, a range since', () => {
  const again = person('belgium', 'P3Y', '2024-01-01', {}, { person: { recidivist: true } });
  const [moved] = changed([again], '2018-02-06', '2018-02-07').moved;
  expect(moved?.days.earliest).toBeLessThan(-300);
  expect(moved?.days.latest).toBe(0);
});

test('one day set against itself moves nobody', () => {
  const people = [english('2024-10-07', 'P3Y', 'ordinary'), person('denmark', 'P3Y', '2024-10-07'), person('norway', 'P3Y', '2024-10-07')];
  expect(changed(people, '2026-01-01', '2026-01-01')).toMatchObject({ people: 3, moved: [], unmoved: 3, untold: [] });
});
