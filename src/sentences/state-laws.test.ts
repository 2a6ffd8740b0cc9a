import { describe, expect, test } from 'vitest';
import { answered, refusal } from './sentence-example.ts';

const file = (law: string, imposed: string, start: string, more: object = {}, term: object = {}) => ({
  law,
  terms: [{ id: 'a', imposed, sentencedOn: start, start, kind: 'standard', ...term }],
  ...more,
});
const remand = (days: number) => ({ credits: [{ days, kind: 'remand' }] });
const dates = (...args: Parameters<typeof file>) => answered(file(...args)).dates;

describe('Norway', () => {
  test('21 years, 457 days of remand: 7,665 days, 7,208 left, 4,653 to serve before eligibility', () => {
    const answer = answered(file('norway', 'P21Y', '2013-01-01', remand(457)), '2013-01-01');
    expect(answer.days).toMatchObject({ imposed: 7665, credit: 457, served: 457, remaining: 7208 });
    // 4,653 days after the start.
    expect(answer.dates).toMatchObject({ release: '2025-09-28', releaseKind: 'eligible' });
  });
  test('74 days is the least from which release comes: sixty days are served', () => {
    expect(dates('norway', 'P74D', '2024-01-01').release).toBe('2024-03-01');
    expect(dates('norway', 'P73D', '2024-01-01')).toMatchObject({ release: '2024-03-13', end: '2024-03-13' });
  });
  test('half for special reasons, remand included', () => {
    expect(dates('norway', 'P6Y', '2024-01-01', { releaseGround: 'special' }).release).toBe('2026-12-31');
  });
  test('a foreign sentence of more than thirty years: eligible at twenty', () => {
    const foreign = { foreign: { country: 'US' } };
    expect(dates('norway', 'P31Y', '2020-01-01', {}, foreign).release).toBe('2039-12-27');
    expect(dates('norway', 'P30Y', '2020-01-01', {}, foreign).release).toBe('2039-12-27');
    expect(dates('norway', 'P40Y', '2020-01-01').release).toBe('2046-08-25');
  });
  test('months have no sourced count: a range', () => {
    expect(dates('norway', 'P18M', '2024-01-01')).toMatchObject({ releaseEarliest: '2024-12-26', releaseLatest: '2024-12-30' });
  });
  test('forvaring and several sentences are refused', () => {
    expect(refusal(file('norway', 'P6Y', '2024-01-01', {}, { kind: 'preventive' }))).toBe('sentence-kind');
    const [one] = file('norway', 'P6Y', '2024-01-01').terms;
    expect(refusal({ law: 'norway', terms: [one, { ...one, id: 'b' }] })).toBe('several-terms');
  });
});

describe('Netherlands', () => {
  const here = { person: { residentHere: true } };
  test.each([
    ['P18M', '2023-01-01', '2024-03-01'], // 14 months
    ['P12Y', '2023-01-01', '2033-01-01'], // 10 years
    ['P30Y', '2023-01-01', '2051-01-01'], // 28 years
    ['P3Y', '2023-01-01', '2025-01-01'],
    ['P6Y', '2023-01-01', '2027-01-01'],
    ['P2Y', '2023-01-01', '2024-05-01'], // 16 months
    ['P1Y', '2023-01-01', '2023-12-31'], // the whole
  ])('%s from %s: %s', (imposed, start, release) => {
    expect(dates('netherlands', imposed, start, here).release).toBe(release);
  });
  test('before 1 July 2021 two thirds had no cap', () => {
    expect(dates('netherlands', 'P12Y', '2021-06-30', here)).toMatchObject({ release: '2029-06-30', releaseKind: 'automatic' });
    expect(dates('netherlands', 'P12Y', '2021-07-01', here)).toMatchObject({ release: '2031-07-01', releaseKind: 'by-decision' });
  });
  test('none from a part-suspended or called-in sentence, or without lawful residence', () => {
    expect(dates('netherlands', 'P3Y', '2023-01-01', here, { suspended: 'P1Y' })).toMatchObject({
      end: '2024-12-31',
      release: '2024-12-31',
    });
    expect(dates('netherlands', 'P3Y', '2023-01-01', { ...here, releaseGround: 'called-in' }).release).toBe('2025-12-31');
    expect(dates('netherlands', 'P3Y', '2023-01-01', { person: { residentHere: false } }).release).toBe('2025-12-31');
  });
  test('where residence is not known, the other day stands beside it', () => {
    const answer = answered(file('netherlands', 'P3Y', '2023-01-01'));
    expect(answer.dates.release).toBe('2025-01-01');
    expect(answer.otherwise?.map((each) => each.dates.release)).toEqual(['2025-12-31']);
    expect(answer.missing?.map(({ fact }) => fact)).toEqual(['person.residentHere']);
  });
  test('unconditional terms back to back count as one', () => {
    const [one] = file('netherlands', 'P9M', '2023-01-01').terms;
    const answer = answered({ law: 'netherlands', ...here, terms: [one, { ...one, id: 'b', consecutiveTo: 'a' }] });
    expect(answer.dates).toMatchObject({ release: '2024-03-01', end: '2024-06-30' });
  });
  test('a share that is no whole number of months is a range', () => {
    expect(dates('netherlands', 'P25M', '2023-01-01', here)).toMatchObject({ releaseEarliest: '2024-05-21', releaseLatest: '2024-05-23' });
  });
  test('judgments before 1 July 2008 are refused', () => {
    expect(refusal(file('netherlands', 'P12Y', '2008-06-30'))).toBe('before-2008');
  });
});

describe('Denmark', () => {
  test('two thirds and at least two months; half on special grounds', () => {
    expect(dates('denmark', 'P15Y', '2012-01-10')).toMatchObject({ release: '2022-01-10', end: '2027-01-09', releaseKind: 'eligible' });
    expect(dates('denmark', 'P80D', '2024-01-01').release).toBe('2024-03-01');
    expect(dates('denmark', 'P60D', '2024-01-01').release).toBe('2024-02-29');
    expect(dates('denmark', 'P1Y', '2024-01-01', { releaseGround: 'special' }).release).toBe('2024-07-01');
  });
  test('the unconditional part of a part-suspended sentence is served whole', () => {
    expect(dates('denmark', 'P1Y', '2024-01-01', {}, { suspended: 'P6M' })).toMatchObject({ end: '2024-06-30', release: '2024-06-30' });
  });
  test('life: twelve years, no end', () => {
    const { dates: life, days } = answered(file('denmark', 'P1Y', '2024-01-01', remand(100), { kind: 'life' }));
    expect(life).toMatchObject({ release: '2035-09-23' });
    expect(life.end).toBeUndefined();
    expect(days.remaining).toBeUndefined();
  });
  test('a share that is no whole number of months is a range where the counts differ', () => {
    expect(dates('denmark', 'P4M', '2024-01-01')).toMatchObject({ release: '2024-03-21' });
    expect(dates('denmark', 'P10M', '2024-01-01')).toMatchObject({ releaseEarliest: '2024-07-21', releaseLatest: '2024-07-22' });
  });
});

describe('Sweden', () => {
  test('365 days, 50 on remand: 193 days more', () => {
    expect(dates('sweden', 'P1Y', '2024-01-01', remand(50))).toMatchObject({
      release: '2024-07-12',
      releaseKind: 'automatic',
      end: '2024-11-10',
    });
    expect(dates('sweden', 'P365D', '2024-01-01', remand(50)).release).toBe('2024-07-12');
  });
  test('a month is thirty days, and at least thirty are served', () => {
    expect(answered(file('sweden', 'P18M', '2024-01-01')).days.imposed).toBe(540);
    expect(dates('sweden', 'P1M', '2024-01-01').release).toBe('2024-01-30');
    expect(dates('sweden', 'P40D', '2024-01-01').release).toBe('2024-01-31');
  });
  test('from 2026 three quarters for six years and more, by the day of finality', () => {
    expect(dates('sweden', 'P6Y', '2026-02-01', {}, { finalOn: '2026-01-20', sentencedOn: '2025-12-01' })).toMatchObject({
      release: '2030-08-01',
      releaseKind: 'eligible',
    });
    expect(dates('sweden', 'P6Y', '2026-02-01', {}, { finalOn: '2025-12-31', sentencedOn: '2025-12-01' }).release).toBe('2030-01-31');
  });
  test('below six years, and where finality is not known, both fractions', () => {
    const short = answered(file('sweden', 'P4Y', '2026-02-01'));
    expect(short.dates).toMatchObject({ releaseEarliest: '2028-10-01', releaseLatest: '2029-01-31' });
    const open = answered(file('sweden', 'P8Y', '2026-02-01', {}, { sentencedOn: '2025-12-01' }));
    expect(open.readings?.map(({ reading }) => reading)).toEqual(['two-thirds', 'three-quarters']);
    expect(open.missing?.[0]?.fact).toBe('terms[a].finalOn');
  });
  test('a foreign sentence: the day on which the other state would have released stands beside it', () => {
    const answer = answered(file('sweden', 'P6Y', '2024-01-01', {}, { foreign: { country: 'ES', releaseFraction: '1/2' } }));
    expect(answer.otherwise?.map(({ reading, dates: { release } }) => [reading, release])).toEqual([['other-state', '2027-01-01']]);
  });
});

describe('laws without a sourced day count give ranges', () => {
  test('Estonia: degree, intent and monitoring choose the share', () => {
    const grave = { degree: 1, intentional: true };
    expect(dates('estonia', 'P6Y', '2024-01-01', {}, grave)).toMatchObject({
      releaseEarliest: '2027-12-30',
      releaseLatest: '2028-01-02',
      releaseKind: 'by-decision',
    });
    expect(dates('estonia', 'P6Y', '2024-01-01', { releaseGround: 'electronic-monitoring' }, grave).releaseLatest).toBe('2027-01-01');
    expect(dates('estonia', 'P6Y', '2024-01-01', {}, { degree: 2 }).releaseLatest).toBe('2027-01-01');
    expect(dates('estonia', 'P6Y', '2024-01-01', { releaseGround: 'electronic-monitoring' }, { degree: 2 }).releaseLatest).toBe(
      '2026-01-01',
    );
  });
  test('Estonia: never before four months; life at twenty-five years', () => {
    expect(dates('estonia', 'P5M', '2024-01-01', {}, { degree: 2 })).toMatchObject({
      releaseEarliest: '2024-04-30',
      releaseLatest: '2024-05-01',
    });
    expect(dates('estonia', 'P1Y', '2024-01-01', {}, { kind: 'life' }).releaseLatest).toBe('2049-01-01');
  });
  test('Estonia: under eighteen at the crime a third may, half shall', () => {
    const young = { person: { birthDate: '2007-06-01' } };
    const { dates: range, readings } = answered(file('estonia', 'P3Y', '2024-01-01', young, { degree: 2, offenceOn: '2023-06-01' }));
    expect(range).toMatchObject({ releaseEarliest: '2024-12-30', releaseLatest: '2025-07-02' });
    expect(readings?.length).toBe(6);
  });
  test('Estonia: whether the four months bind under eighteen was not read, so both days are shown', () => {
    const young = { person: { birthDate: '2007-06-01' } };
    expect(dates('estonia', 'P9M', '2024-01-01', young, { degree: 2, offenceOn: '2023-06-01' })).toMatchObject({
      releaseEarliest: '2024-03-30',
      releaseLatest: '2024-05-17',
    });
  });
  test('Estonia: degree unknown spans both shares and names the facts', () => {
    const { dates: range, missing } = answered(file('estonia', 'P6Y', '2024-01-01'));
    expect(range).toMatchObject({ releaseEarliest: '2026-12-30', releaseLatest: '2028-01-02' });
    expect(missing?.map(({ fact }) => fact)).toEqual(['law', 'terms[a].degree', 'terms[a].intentional']);
  });
  test('Belgium: a third, and for a recidivist up to the former rule', () => {
    expect(dates('belgium', 'P3Y', '2024-01-01', { person: { recidivist: false } })).toMatchObject({
      releaseEarliest: '2024-12-30',
      releaseLatest: '2025-01-01',
    });
    expect(dates('belgium', 'P24Y', '2024-01-01').releaseLatest).toBe('2038-01-01');
    expect(dates('belgium', 'P1Y', '2024-01-01', {}, { kind: 'life' })).toMatchObject({
      releaseEarliest: '2039-01-01',
      releaseLatest: '2047-01-01',
    });
  });
  test('Estonia: under eighteen, held past the half at which the court must release is overdue', () => {
    const young = { person: { birthDate: '2007-06-01' } };
    const past = (term: object) =>
      answered(file('estonia', 'P9M', '2024-01-01', young, { offenceOn: '2023-06-01', ...term }), '2024-06-01').days.overdue;
    expect(past({ degree: 2 })).toBe(15);
    expect(past({})).toBeUndefined();
    expect(past({ degree: 1, intentional: true })).toBeUndefined();
  });
  test('Belgium: the emergency law does not reach those without a right of residence', () => {
    const beside = (residentHere: boolean | null) =>
      answered(file('belgium', 'P6M', '2025-09-01', { person: { residentHere } })).otherwise?.map(({ reading }) => reading);
    expect(beside(null)).toEqual(['emergency-law-2025']);
    expect(beside(false)).toBeUndefined();
  });
  test('El Salvador: from half to the whole, while the exclusions are not known', () => {
    const { dates: range, confidence } = answered(file('el-salvador', 'P12Y', '2024-01-01'));
    expect(range).toMatchObject({
      releaseEarliest: '2029-12-29',
      releaseLatest: '2035-12-31',
      end: '2035-12-31',
      releaseKind: 'by-decision',
    });
    expect(confidence).toBe('low');
    expect(refusal(file('el-salvador', 'P61Y', '2024-01-01'))).toBe('over-sixty-years');
  });
});

describe('what every law shares', () => {
  test('a day absent is not served', () => {
    const away = { absences: [{ from: '2024-03-01', to: '2024-03-10' }] };
    expect(dates('sweden', 'P1Y', '2024-01-01', away)).toMatchObject({ release: '2024-09-10', end: '2025-01-09' });
    expect(answered(file('sweden', 'P1Y', '2024-01-01', away), '2024-04-01').days).toMatchObject({ served: 81, remaining: 284 });
    expect(refusal(file('sweden', 'P1Y', '2024-01-01', { absences: [{ from: '2024-11-01', to: '2024-11-02' }] }))).toBe(
      'absence-after-release',
    );
  });
  test('what was not read is refused by name', () => {
    expect(refusal(file('norway', 'P6Y', '2024-01-01', {}, { suspended: 'P1Y' }))).toBe('part-suspended');
    expect(refusal(file('sweden', 'P6Y', '2024-01-01', { releaseGround: 'special' }))).toBe('release-ground');
    expect(refusal(file('sweden', 'P6Y', '2024-01-01', { addedDays: [{ on: '2024-02-01', days: 5 }] }))).toBe('added-days');
    expect(refusal(file('denmark', 'P6Y', '2024-01-01', { credits: [{ days: 5, kind: 'tagged-bail' }] }))).toBe('tagged-bail');
    expect(refusal(file('england-wales', 'P6Y', '2024-01-01'))).toBe('no-offence-day');
    expect(refusal(file('denmark', 'P1Y1D', '2024-01-01', {}, { suspended: 'P2D' }))).toBe('suspended-part');
    expect(refusal(file('netherlands', 'P1Y1D', '2024-01-01', {}, { suspended: 'P2D' }))).toBe('suspended-part');
  });
  test('the alarm calendar: ninety, thirty, seven days and one before, and the day', () => {
    const { alarms } = answered(file('sweden', 'P1Y', '2024-01-01', remand(50)));
    expect(alarms.filter(({ kind }) => kind.startsWith('release'))).toEqual([
      { on: '2024-04-13', kind: 'release-90' },
      { on: '2024-06-12', kind: 'release-30' },
      { on: '2024-07-05', kind: 'release-7' },
      { on: '2024-07-11', kind: 'release-1' },
      { on: '2024-07-12', kind: 'release-0' },
    ]);
  });
  test('held past an automatic release is overdue', () => {
    expect(answered(file('sweden', 'P1Y', '2024-01-01', remand(50)), '2024-07-15').days.overdue).toBe(3);
    expect(answered(file('sweden', 'P1Y', '2024-01-01', remand(50)), '2024-07-12').days.overdue).toBeUndefined();
  });
  test('every step of the working is in both languages', () => {
    for (const law of ['us-federal', 'norway', 'netherlands', 'belgium', 'denmark', 'sweden', 'estonia', 'el-salvador'])
      for (const { note, rule, cite } of answered(file(law, 'P5Y', '2024-01-01', remand(30))).working) {
        expect(note.en).not.toBe('');
        expect(note.es).not.toBe('');
        expect(rule).toMatch(/^[A-Z]+\./);
        expect(cite).not.toBe('');
      }
  });
});
