/** The sentence file under the law of England and Wales. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, knownDay } from '../calendar/day-number.ts';
import { computeSentence } from './compute-sentence.ts';
import { isNotSupported } from './not-supported.ts';
import { readSentenceFile } from './read-sentence-file.ts';
import { Working } from './working.ts';
import { writeSentence } from './write-sentence.ts';

type Fields = Readonly<Record<string, unknown>>;
const termOf = (on: string, imposed: string, more: Fields = {}): Fields => ({
  id: 'a',
  imposed,
  sentencedOn: on,
  start: on,
  offenceOn: '2018-01-01',
  kind: 'standard',
  arrangement: 'ordinary',
  ...more,
});
const fileOf = (terms: readonly Fields[], more: Fields = {}): Fields => ({
  law: 'england-wales',
  person: { birthDate: '1985-05-05' },
  terms,
  ...more,
});

function answer(file: Fields, on?: string) {
  const read = readSentenceFile(file, on === undefined ? undefined : knownDay(on));
  if (!read.ok) throw new Error(read.problems.map(({ code, path }) => `${code} ${path}`).join());
  const working = new Working();
  const found = computeSentence(read.value, working);
  return isNotSupported(found) ? found.notSupported.code : writeSentence(found, working.steps);
}
function answered(file: Fields, on?: string) {
  const found = answer(file, on);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

describe('the sentence file', () => {
  test('thirty months: fifteen by the half, twelve by the 40 per cent', () => {
    expect(answered(fileOf([termOf('2024-09-10', 'P30M')])).dates).toMatchObject({ release: '2025-09-09', end: '2027-03-09' });
    const excluded = fileOf([termOf('2024-09-10', 'P30M', { arrangement: 'excluded' })]);
    expect(answered(excluded).dates).toMatchObject({ release: '2025-12-09', releaseKind: 'automatic' });
  });
  test('credit, half of tagged bail rounded up, absence and added days', () => {
    const all = {
      credits: [
        { from: '2019-12-01', to: '2019-12-10', kind: 'remand' },
        { days: 5, kind: 'tagged-bail' },
      ],
      absences: [{ from: '2020-03-01', to: '2020-03-04' }],
      addedDays: [{ on: '2020-05-01', days: 7 }],
    };
    // 6 July 2021 by the half; 13 days of credit, 4 absent, 7 added.
    const found = answered(fileOf([termOf('2020-01-06', 'P3Y')], all));
    expect(found.dates).toMatchObject({ release: '2021-07-04', end: '2022-12-27', endUncredited: '2023-01-05' });
    expect(found.days).toMatchObject({ imposed: 1_096, credit: 13 });
    expect(found.working.map(({ step }) => step)).toEqual(['term', 'custody', 'credit', 'absence', 'added-days', 'end']);
    expect(found.alarms.map(({ kind }) => kind)).toContain('release-90');
  });
  test('a chain, and a sentence beside it', () => {
    const chain = [termOf('2020-01-06', 'P1Y'), termOf('2020-01-06', 'P2Y', { id: 'b', consecutiveTo: 'a' })];
    expect(answered(fileOf(chain)).dates).toMatchObject({ release: '2021-07-06', end: '2023-01-05' });
    expect(answered(fileOf([...chain, termOf('2020-01-06', 'P1Y', { id: 'c' })])).dates).toMatchObject({ release: '2021-07-06' });
  });
  test('where the offence is not told, every possibility is a reading and the fact is missing', () => {
    const found = answered(fileOf([termOf('2024-10-01', 'P9Y', { arrangement: null })]));
    expect(found.readings?.map(({ reading, dates }) => [reading, dates.release])).toEqual([
      ['ordinary', '2028-05-07'],
      ['excluded', '2029-04-01'],
      ['two-thirds', '2030-10-01'],
    ]);
    expect(found.dates).toMatchObject({ releaseEarliest: '2028-05-07', releaseLatest: '2030-10-01' });
    expect(found.missing?.map(({ fact }) => fact)).toEqual(['terms[a].arrangement']);
  });
  test('where the possibilities agree there is one answer and nothing missing', () => {
    const found = answered(fileOf([termOf('2020-01-06', 'P3Y', { arrangement: null })]));
    expect(found.dates).toMatchObject({ release: '2021-07-06' });
    expect(found).not.toHaveProperty('missing');
  });
  test('the working shows which law moved the date', () => {
    const found = answered(fileOf([termOf('2024-04-25', 'P4Y')]));
    expect(found.working.filter(({ step }) => step === 'law-change')).toMatchObject([
      { in: '2026-04-25', out: '2025-11-30', days: -146, cite: 'SI 2024/844 arts 1(2), 3' },
    ]);
    expect(answered(fileOf([termOf('2024-04-25', 'P4Y')]), '2024-09-09').dates).toMatchObject({ release: '2026-04-25' });
  });
  test('a final removal order tells from when removal is possible, beside the release', () => {
    const person = { birthDate: '1985-05-05', removalOrderFinal: true };
    expect(
      answered(fileOf([termOf('2020-01-06', 'P3Y')], { person }))
        .notes.map(({ en }) => en)
        .join(' '),
    ).toContain('5 October 2020');
    const excluded = termOf('2020-01-06', 'P3Y', { arrangement: 'excluded' });
    expect(
      answered(fileOf([excluded], { person }))
        .notes.map(({ en }) => en)
        .join(' '),
    ).not.toContain('5 October 2020');
  });
  test('a transfer abroad has the days of both states', () => {
    const transfer = { on: '2025-06-02', to: 'NL', agreement: 'coe-1983' };
    const found = answered(fileOf([termOf('2024-10-01', 'P9Y')], { transfer }));
    expect(found.sending?.dates).toMatchObject({ release: '2028-05-07' });
    expect(found.operative?.rule).toBe('receiving-law');
  });
  test.each<[string, Fields]>([
    ['no-offence-day', fileOf([termOf('2020-01-06', 'P3Y', { offenceOn: null })])],
    ['start-other-day', fileOf([termOf('2020-01-06', 'P3Y', { start: '2020-01-07' })])],
    ['repatriated', fileOf([termOf('2020-01-06', 'P3Y', { foreign: { country: 'SE' } })])],
    ['sentence-kind', fileOf([termOf('2020-01-06', 'P3Y', { kind: 'life' })])],
    ['part-suspended', fileOf([termOf('2020-01-06', 'P3Y', { suspended: 'P1Y' })])],
    ['release-ground', fileOf([termOf('2020-01-06', 'P3Y')], { releaseGround: 'special' })],
    ['child', fileOf([termOf('2020-01-06', 'P11M')], { person: { birthDate: '2004-01-01' } })],
    ['before-2003-act', fileOf([termOf('2012-12-02', 'P3Y', { offenceOn: '2005-04-03' })])],
  ])('%s is refused', (code, file) => {
    expect(answer(file)).toBe(code);
  });
  test('an arrangement under another law is refused at the door', () => {
    const read = readSentenceFile({ ...fileOf([termOf('2020-01-06', 'P3Y')]), law: 'sweden' });
    expect(read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path}`)).toEqual(['other-law terms']);
  });
  test('what the file does not tell never narrows the answer: each possibility lies within the range', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: knownDay('2019-01-01'), max: knownDay('2026-06-30') }),
        fc.integer({ min: 2, max: 200 }),
        fc.constantFrom('ordinary', 'excluded'),
        (on, months, arrangement) => {
          const day = formatDay(on);
          const open = answered(fileOf([termOf(day, `P${months}M`, { arrangement: null })])).dates;
          const told = answered(fileOf([termOf(day, `P${months}M`, { arrangement })])).dates;
          const [first, last] = [open.releaseEarliest ?? open.release ?? '', open.releaseLatest ?? open.release ?? ''];
          expect((told.release ?? '') >= first && (told.release ?? '') <= last).toBe(true);
          expect(told.end).toBe(open.end);
        },
      ),
      { numRuns: 500 },
    );
  });
});
