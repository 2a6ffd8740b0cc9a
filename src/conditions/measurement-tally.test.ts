import { expect, test } from 'vitest';
import { formatDay, knownDay } from '../calendar/day-number.ts';
import { engine } from '../catalogue/engine.ts';
import type { CellNight } from '../instruments/cell-night.ts';
import { toAnswer, UNKNOWN, type Truth } from '../rules/truth.ts';
import type { MeasuredStandardId } from './measured-standards.ts';
import { MeasurementTally } from './measurement-tally.ts';

const SEEN = { by: 'monitor', announced: false, evidence: 'report 7' };
const night = (parts: Partial<CellNight>): CellNight => ({ night: '2026-03-02', cell: 'A-1', seen: SEEN, ...parts });
const later = (days: number): string => formatDay(knownDay('2026-03-02') + days);
const reportOf = (nights: readonly CellNight[]) => {
  const tally = new MeasurementTally(engine, 'lindmoor', '2026-11-24');
  for (const one of nights) tally.add(one);
  return tally.report();
};
const answer = (nights: readonly CellNight[], id: MeasuredStandardId): boolean | 'unknown' =>
  toAnswer(reportOf(nights).standards.find(({ standard }) => standard.id === id)?.fallsShort ?? UNKNOWN);
const cell = (people: number, floorCm2: number, annexeCm2?: number, parts: Partial<CellNight> = {}): readonly CellNight[] => [
  night({ people, floorCm2, ...(annexeCm2 === undefined ? {} : { annexeCm2 }), ...parts }),
];

test.each([
  ['IL.ECHR3.MURSIC', 2, 60_000],
  ['IL.ECHR3.MURSIC.FOUR', 2, 80_000],
  ['ST.CPT', 2, 80_000],
  ['ST.CPT', 1, 60_000],
  ['cpt-desirable', 2, 100_000],
  ['cpt-desirable', 3, 140_000],
  ['icrc-lying', 3, 48_000],
] as const)(
  '%s with %i people: net %i cm² are enough, one square centimetre less is not, and the annexe never counts',
  (id, people, floor) => {
    expect(answer(cell(people, floor + 10_000, 10_000), id)).toBe(false);
    expect(answer(cell(people, floor + 9_999, 10_000), id)).toBe(true);
    expect(answer(cell(people, floor + 10_000), id)).toBe('unknown');
    expect(answer(cell(people, floor - 1), id)).toBe(true);
  },
);

test.each([
  [1, 54_000],
  [2, 68_000],
])('Red Cross, %i people in %i cm²: exact on both sides, with the toilets told', (people, floor) => {
  expect(answer(cell(people, floor, 0, { toilets: 1 }), 'ST.ICRC')).toBe(false);
  expect(answer(cell(people, floor - 1, 0, { toilets: 1 }), 'ST.ICRC')).toBe(true);
  expect(answer(cell(people, floor, 0), 'ST.ICRC')).toBe('unknown');
});

test('25 people to a toilet are the most; two toilets for 51 are too few, and none at all', () => {
  const wide = (people: number, toilets: number) => answer(cell(people, people * 50_000, 0, { toilets }), 'ST.ICRC');
  expect([wide(25, 1), wide(26, 1), wide(50, 2), wide(51, 2), wide(2, 0)]).toEqual([false, true, false, true, true]);
});

test('ACA measures a single cell gross, with half of it free; it says nothing of a shared one', () => {
  expect(answer(cell(1, 65_000, 10_000, { furnitureCm2: 32_500 }), 'aca-single')).toBe(false);
  expect(answer(cell(1, 64_999, 10_000, { furnitureCm2: 0 }), 'aca-single')).toBe(true);
  expect(answer(cell(1, 65_000, 10_000, { furnitureCm2: 32_501 }), 'aca-single')).toBe(true);
  expect(answer(cell(1, 65_000), 'aca-single')).toBe('unknown');
  expect(answer(cell(2, 20_000), 'aca-single')).toBe(false);
});

test.each([
  ['ST.MR12', { people: 1 }, { people: 2 }],
  ['ST.MR23', { minutesOut: 60 }, { minutesOut: 59 }],
  ['IL.ECHR3.AHMAD', { minutesOut: 121 }, { minutesOut: 120 }],
  ['ST.MR43-45', { dark: false, litAllNight: false, findings: { 'forbidden-punishments': false } }, { dark: true }],
  ['ST.MR58-63', { visits: true, findings: { 'family-and-counsel': true } }, { visits: false }],
  ['ST.MR83-85', undefined, { findings: { 'independent-inspection': false } }],
  ['ST.MR21-22', { findings: { 'bed-food-water': true } }, { people: 3, beds: 2 }],
  ['ST.BK', { women: 1, withInfant: false, findings: { 'fit-for-women': true } }, { women: 1, findings: { 'fit-for-women': false } }],
  ['ST.BK', { women: 0 }, { women: 1, withInfant: true, dark: true }],
  [
    'ST.EPR',
    { people: 1, minutesOut: 60, findings: { 'complaints-in-confidence': true, 'independent-inspection': true } },
    { people: 1, minutesOut: 59 },
  ],
] as const)('%s is met by %j and not by %j, and unknown where nothing is recorded', (id, met, short) => {
  if (met !== undefined) expect(answer([night(met)], id)).toBe(false);
  expect(answer([night(short)], id)).toBe(true);
  expect(answer([night({})], id)).toBe('unknown');
});

test('one crowded night among a thousand spacious ones is a breach, whatever the average', () => {
  const spacious = Array.from({ length: 1_000 }, (_, index) => night({ cell: `A-${index}`, people: 2, floorCm2: 200_000, annexeCm2: 0 }));
  const report = reportOf([...spacious, night({ cell: 'B-1', people: 2, floorCm2: 59_999, annexeCm2: 0 })]);
  const short = report.standards.find(({ standard }) => standard.id === 'IL.ECHR3.MURSIC');
  expect(short).toMatchObject({ short: 1, met: 1_000, shortOn: [{ cells: 1, first: { cell: 'B-1' } }] });
  expect([toAnswer(short?.fallsShort ?? UNKNOWN), report.nights[0]?.leastCm2]).toEqual([true, 29_999]);
});

const underThree = (nights: number, parts: Partial<CellNight> = {}): readonly CellNight[] =>
  Array.from({ length: nights }, (_, day) =>
    night({ night: later(day), people: 2, floorCm2: 59_999, annexeCm2: 0, minutesOut: 240, ...parts }),
  );
const mursicOf = (nights: readonly CellNight[]): readonly (boolean | 'unknown')[] => {
  const { isPresumed, isRebutted, isBreach } = reportOf(nights).mursic;
  return [isPresumed, isRebutted, isBreach].map((each: Truth) => toAnswer(each));
};

test('Muršić: 27 nights in a row defeat the rebuttal, 26 leave it to a court unless another factor fails', () => {
  expect(mursicOf(underThree(27))).toEqual([true, false, true]);
  expect(mursicOf(underThree(26))).toEqual([true, 'unknown', 'unknown']);
  expect(mursicOf(underThree(1, { floorCm2: 60_000 }))).toEqual([false, 'unknown', false]);
  expect(mursicOf(underThree(1, { findings: { 'chains-used': true } }))).toEqual([true, false, true]);
  expect(reportOf(underThree(26)).mursic.factors.map(({ holds }) => toAnswer(holds))).toEqual(['unknown', 'unknown', 'unknown']);
  expect(reportOf(underThree(27)).mursic.factors.map(({ holds }) => toAnswer(holds))).toEqual([false, 'unknown', 'unknown']);
  const broken: readonly CellNight[] = [...underThree(26), ...underThree(40).slice(27)];
  expect(reportOf(broken).mursic.factors[0]?.holds).toBe(UNKNOWN);
  expect(reportOf(underThree(1, { minutesOut: 59 })).mursic.factors.map(({ holds }) => toAnswer(holds))[1]).toBe(false);
  expect(reportOf(underThree(1, { minutesOut: 60 })).mursic.factors.map(({ holds }) => toAnswer(holds))[1]).toBe('unknown');
});

test('from 3 to 4 m² space weighs only beside another shortcoming', () => {
  const weighty = (parts: Partial<CellNight>) =>
    toAnswer(reportOf([night({ floorCm2: 35_000, annexeCm2: 0, people: 1, ...parts })]).mursic.isWeighty);
  expect(weighty({ minutesOut: 59 })).toBe(true);
  expect(weighty({ minutesOut: 240 })).toBe('unknown');
  expect(weighty({ minutesOut: 59, floorCm2: 40_000 })).toBe(false);
});

const alone = (days: number, parts: Partial<CellNight> = {}): readonly CellNight[] => [
  night({ night: later(-1), person: 'p1', people: 1, minutesOut: 121, contact: false }),
  ...Array.from({ length: days }, (_, day) =>
    night({ night: later(day), person: 'p1', people: 1, minutesOut: 120, contact: false, ...parts }),
  ),
];
const prolonged = (nights: readonly CellNight[]): boolean | 'unknown' => toAnswer(reportOf(nights).isProlongedIsolation);

test('isolation: the sixteenth day in a row triggers, the fifteenth does not; 22 hours exactly count, contact ends it', () => {
  expect([prolonged(alone(15)), prolonged(alone(16))]).toEqual([false, true]);
  expect(reportOf(alone(16)).isolations[0]?.since).toBe(knownDay(later(15)));
  expect([prolonged(alone(16, { minutesOut: 121 })), prolonged(alone(16, { contact: true })), prolonged(alone(16, { people: 2 }))]).toEqual(
    [false, false, false],
  );
});

test('what nobody saw may have been solitary too: before the first day, and in a gap', () => {
  expect(prolonged(alone(15).slice(1))).toBe('unknown');
  expect(prolonged(alone(16).filter((_, index) => index !== 8))).toBe('unknown');
  expect(prolonged(alone(10).filter((_, index) => index !== 5))).toBe(false);
  expect(prolonged(alone(1, { daysAlone: 16 }))).toBe(true);
  expect(prolonged(alone(1, { daysAlone: 15 }))).toBe(false);
  expect(prolonged(alone(16, { contact: true, daysAlone: 20 }))).toBe('unknown');
});

test('sixteen days alone in a cell are not certainly one person’s where no key joins them', () => {
  const cellOnly = alone(16).map((one): CellNight => ({
    ...night({}),
    night: one.night,
    people: 1,
    minutesOut: one.minutesOut ?? 0,
    contact: false,
  }));
  expect(prolonged(cellOnly)).toBe('unknown');
});

test('an empty cell and a refusal at the gate measure nobody', () => {
  expect(answer(cell(0, 10), 'IL.ECHR3.MURSIC')).toBe('unknown');
  const report = reportOf([night({ cell: '*', access: 'refused' })]);
  expect([report.nights[0]?.accessRefused, report.standards.every(({ short, met, unknown }) => short + met + unknown === 0)]).toEqual([
    1,
    true,
  ]);
});
