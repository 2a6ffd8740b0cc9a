import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText, over, parseDecimal, rational } from '../base/rational.ts';
import { text } from '../base/text.ts';
import { formatDay, knownDay } from '../calendar/day-number.ts';
import type { TariffLine, TariffRule } from '../instruments/tariff.ts';
import type { Schedule } from './schedule.ts';
import { amountsDue, totalDue, unitPrice, type AmountDue, type Tariff } from './tariff.ts';

const cited = { cite: 'Art. 1', source: 'the text', confidence: 'high' } as const;
const what = text('Fee', 'Tarifa');
const line = (parts: Partial<TariffLine> & Pick<TariffLine, 'id' | 'per' | 'each'> & { minor: string; currency?: string }): TariffLine => {
  const { minor, currency = 'EUR', ...rest } = parts;
  return { what, amount: { minor, currency }, ...cited, ...rest };
};
const sum = (due: readonly AmountDue[]): bigint => totalDue(due)[0]?.minor ?? 0n;
const price = (one: TariffLine, per: 'month' | 'day'): string => decimalText(over(unitPrice(one, per) ?? rational(0), rational(100)), 2);

const norgerhaven = line({ id: 'fixed', minor: '2550000000', per: 'year', each: 'arrangement', upTo: 242 });
const tilburg: Tariff = {
  lines: [
    line({ id: 'fixed', minor: '3000000000', per: 'year', each: 'arrangement', upTo: 500 }),
    line({ id: 'steps', minor: '21291700', per: 'month', each: 'place', beyond: 500, upTo: 650, inStepsOf: 50 }),
    line({ id: 'extra', minor: '14000', per: 'day', each: 'place', beyond: 650, upTo: 681 }),
    line({ id: 'run', minor: '45500', per: 'once', each: 'journey' }),
  ],
  rules: [{ kind: 'passed-on', what, categories: ['medical-outside'], ...cited }],
};
const tartuRules: readonly TariffRule[] = [
  { kind: 'index-rate', what, basisPoints: 350, each: 'anniversary', ...cited },
  { kind: 'ramp-up', what, percent: 75, lines: ['floor'], ...cited },
];
const tartu: Tariff = {
  lines: [
    line({ id: 'floor', minor: '3060000000', per: 'year', each: 'arrangement', upTo: 300 }),
    line({ id: 'beyond', minor: '850000', per: 'month', each: 'person', beyond: 300, upTo: 600 }),
  ],
  rules: tartuRules,
};

test('Norgerhaven: 25.5 million a year is 8,780.99 a place-month, and the same full or empty', () => {
  expect(price(norgerhaven, 'month')).toBe('8780.99');
  expect(price(norgerhaven, 'day')).toBe('288.69');
  const period = { from: '2016-01-01', to: '2016-12-31' };
  const full = amountsDue({ lines: [norgerhaven], rules: [] }, { period, headCounts: [{ ...period, people: 242 }] });
  const empty = amountsDue({ lines: [norgerhaven], rules: [] }, { period });
  expect(full).toHaveLength(12);
  expect(full[1]).toMatchObject({ from: '2016-02-01', to: '2016-02-29', amount: { minor: 212_500_000n, currency: 'EUR' } });
  expect([sum(full), sum(empty)]).toEqual([2_550_000_000n, 2_550_000_000n]);
  expect(full.every(({ units }) => units.topUp === 0n)).toBe(true);
  expect(empty.reduce((days, { units }) => days + units.topUp, 0n)).toBe(242n * 366n);
});

test('Tilburg: 60,000 a place-year is 5,000 a month and 164.38 a day; 4,258.34 a place in a step', () => {
  const [fixed, steps] = tilburg.lines;
  expect([fixed, steps].map((one) => (one === undefined ? '' : price(one, 'month')))).toEqual(['5000.00', '4258.34']);
  expect(fixed === undefined ? '' : price(fixed, 'day')).toBe('164.38');
});

test.each([
  [500, 0n, 0n],
  [501, 21_291_700n, 0n],
  [550, 21_291_700n, 0n],
  [551, 2n * 21_291_700n, 0n],
  [650, 3n * 21_291_700n, 0n],
  [651, 3n * 21_291_700n, 30n * 14_000n],
  [681, 3n * 21_291_700n, 31n * 30n * 14_000n],
  [700, 3n * 21_291_700n, 31n * 30n * 14_000n],
])('Tilburg with %i places in June 2012: steps of 50, then 140 a place-day, never beyond 681', (places, steps, extra) => {
  const period = { from: '2012-06-01', to: '2012-06-30' };
  const due = amountsDue(tilburg, { period, places: [{ ...period, places }], headCounts: [{ ...period, people: 400 }] });
  const of = (id: string): bigint => sum(due.filter((one) => one.line === id));
  expect([of('fixed'), of('steps'), of('extra')]).toEqual([250_000_000n, steps, extra]);
});

test('Tilburg: 455 for each run, outside care as it was spent, and nothing for what no term names', () => {
  const due = amountsDue(tilburg, {
    period: { from: '2012-06-01', to: '2012-06-30' },
    counts: [
      { line: 'run', on: '2012-06-05', count: 3 },
      { line: 'run', on: '2012-07-01', count: 9 },
    ],
    costs: [
      { category: 'medical-outside', on: '2012-06-09', amount: { minor: 123_456n, currency: 'EUR' } },
      { category: 'flowers', on: '2012-06-09', amount: { minor: 999n, currency: 'EUR' } },
    ],
  });
  expect(due.filter((one) => one.line === 'run').map(({ amount }) => amount.minor)).toEqual([136_500n]);
  expect(due.find((one) => one.line === 'cost:medical-outside')?.amount.minor).toBe(123_456n);
  expect(due.find((one) => one.line === 'cost:flowers')).toMatchObject({ amount: { minor: 0n }, confidence: 'unknown' });
});

const year = (from: string, to: string, people: number): Schedule => ({
  period: { from, to },
  startsOn: '2026-07-03',
  headCounts: [{ from, to, people }],
});

test('Tartu: the floor is 300 × 8,500 × 12 = 30.6 million, and each person-month beyond costs 8,500', () => {
  expect(3_060_000_000n).toBe(300n * 850_000n * 12n);
  expect(sum(amountsDue(tartu, year('2026-07-03', '2027-07-02', 0)))).toBe(3_060_000_000n);
  expect(sum(amountsDue(tartu, year('2026-07-03', '2027-07-02', 300)))).toBe(3_060_000_000n);
  const more = amountsDue(tartu, year('2026-09-01', '2026-09-30', 350));
  expect(more.map(({ line: id, amount }) => [id, amount.minor])).toEqual([
    ['floor', 255_000_000n],
    ['beyond', 42_500_000n],
  ]);
  expect(more[1]?.units).toEqual({ held: 1500n, topUp: 0n, billed: 1500n });
});

test('Tartu: 75 % in a transition of a year is 22.95 million', () => {
  const schedule = { ...year('2026-07-03', '2027-07-02', 100), transition: { from: '2026-07-03', to: '2027-07-02' } };
  expect(sum(amountsDue(tartu, schedule))).toBe(2_295_000_000n);
});

test('Tartu: 3.5 % a year, compounded exactly and rounded once, to the eighth year', () => {
  const due = amountsDue(tartu, year('2026-07-03', '2034-07-02', 301), { by: 'stretch' });
  const prices = (id: string): readonly bigint[] => due.filter((one) => one.line === id).map((one) => one.price.minor);
  expect(prices('beyond')).toEqual([850_000n, 879_750n, 910_541n, 942_410n, 975_395n, 1_009_533n, 1_044_867n, 1_081_437n]);
  expect(prices('floor').at(-1)).toBe(3_893_174_544n);
  expect(due.filter((one) => one.line === 'floor').map(({ from }) => from)).toEqual(
    [2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033].map((one) => `${one}-07-03`),
  );
});

test('Gjilan: 15 million and 6 million a year for ten years are 210 million', () => {
  const gjilan: Tariff = {
    lines: [
      line({ id: 'rent', minor: '1500000000', per: 'year', each: 'arrangement', upTo: 300 }),
      line({ id: 'green', minor: '600000000', per: 'year', each: 'arrangement' }),
    ],
    rules: [],
  };
  const due = amountsDue(gjilan, { period: { from: '2027-04-15', to: '2037-04-14' } });
  expect(sum(due)).toBe(21_000_000_000n);
  const [rent] = gjilan.lines;
  expect(rent === undefined ? '' : price(rent, 'month')).toBe('4166.67');
});

test('El Salvador: 238 × 20,000 was paid at once; 125 days actually held make 55,155.56 a person-year', () => {
  const grant: Tariff = {
    lines: [
      line({ id: 'grant', minor: '2000000', currency: 'USD', per: 'once', each: 'person', units: 238, from: '2025-03-22' }),
      line({
        id: 'person-year',
        minor: '2000000',
        currency: 'USD',
        per: 'year',
        each: 'person',
        upTo: 300,
        standing: 'reported',
        from: '2025-03-15',
      }),
    ],
    rules: [{ kind: 'part-month', what, share: 'calendar-year', ...cited }],
  };
  const schedule: Schedule = {
    period: { from: '2025-03-15', to: '2026-03-14' },
    headCounts: [{ from: '2025-03-16', to: '2025-07-18', people: 252 }],
  };
  expect(totalDue(amountsDue(grant, schedule))).toEqual([{ minor: 476_000_000n, currency: 'USD' }]);
  // By the reported rate, 252 people for 125 of 365 days would have cost 1.73 million: a day is 54.79 or 54.80.
  const [reported] = amountsDue(grant, schedule, { standing: 'reported', by: 'stretch' });
  expect(reported?.units.billed).toBe(252n * 125n);
  expect(reported?.amount.minor).toBe(252n * 684_932n);
  expect(decimalText(rational(4_760_000n * 365n, 252n * 125n), 2)).toBe('55155.56');
});

test('an index series is used where it is given, and its absence is said', () => {
  const tariff: Tariff = { lines: [norgerhaven], rules: [{ kind: 'index-series', what, series: 'cpb', baseYear: 2015, ...cited }] };
  const period = { from: '2016-01-01', to: '2016-12-31' };
  const value = (written: string) => parseDecimal(written) ?? rational(0);
  const indices = [
    { series: 'cpb', year: 2015, value: value('100') },
    { series: 'cpb', year: 2016, value: value('101.3') },
  ];
  expect(sum(amountsDue(tariff, { period, indices }))).toBe(2_583_150_000n);
  const without = amountsDue(tariff, { period });
  expect(sum(without)).toBe(2_550_000_000n);
  expect(without[0]?.assumed[0]?.en).toContain('2016');
});

test.each([
  [true, true, 10n],
  [true, false, 9n],
  [false, true, 9n],
  [false, false, 8n],
])('a stay of ten calendar days with first day paid %s and last day paid %s', (firstDay, lastDay, days) => {
  const tariff: Tariff = {
    lines: [line({ id: 'day', minor: '14000', per: 'day', each: 'person' })],
    rules: [{ kind: 'end-days', what, firstDay, lastDay, ...cited }],
  };
  const schedule: Schedule = {
    period: { from: '2026-01-01', to: '2026-12-31' },
    stays: [{ person: '1', arrivedOn: '2026-03-01', leftOn: '2026-03-10' }],
  };
  expect(sum(amountsDue(tariff, schedule))).toBe(days * 14_000n);
});

test('escape and unlawful days are not paid where the terms say nothing; a person who left and came back on one day is paid once', () => {
  const tariff: Tariff = { lines: [line({ id: 'day', minor: '100', per: 'day', each: 'person' })], rules: [] };
  const period = { from: '2026-01-01', to: '2026-01-31' };
  const due = amountsDue(tariff, {
    period,
    stays: [
      { person: '1', arrivedOn: '2026-01-01', leftOn: '2026-01-05' },
      { person: '1', arrivedOn: '2026-01-05', leftOn: '2026-01-08' },
      { person: '1', arrivedOn: '2026-01-09', leftOn: '2026-01-20', state: 'escaped' },
      { person: '2', arrivedOn: '2026-01-09', leftOn: '2026-01-20', state: 'unlawful' },
    ],
  });
  expect(sum(due)).toBe(800n);
  expect(due[0]?.assumed[0]?.es).toContain('primer');
});

test('a suspension pays the agreed part, an early end stops the fee, unless the terms say that it runs on', () => {
  const period = { from: '2026-01-01', to: '2026-12-31' };
  const rule = (parts: { kind: 'suspension'; percent: number } | { kind: 'early-end'; then: 'runs-on' }): TariffRule => ({
    what,
    ...cited,
    ...parts,
  });
  const of = (rules: readonly TariffRule[], schedule: Partial<Schedule>): bigint =>
    sum(amountsDue({ lines: [norgerhaven], rules }, { period, ...schedule }));
  expect(of([rule({ kind: 'suspension', percent: 0 })], { suspensions: [{ from: '2026-02-01', to: '2026-02-28' }] })).toBe(
    2_550_000_000n - 212_500_000n,
  );
  expect(of([], { suspensions: [{ from: '2026-02-01', to: '2026-02-28' }] })).toBe(2_550_000_000n);
  expect(of([], { endedOn: '2026-06-30' })).toBe(1_275_000_000n);
  expect(of([rule({ kind: 'early-end', then: 'runs-on' })], { endedOn: '2026-06-30' })).toBe(2_550_000_000n);
});

const START = knownDay('2026-01-01');
const day = fc.integer({ min: 0, max: 500 });
const stays = fc.array(
  fc.record({ person: fc.integer({ min: 1, max: 9 }), arrived: day, length: fc.integer({ min: 0, max: 90 }), open: fc.boolean() }),
  { maxLength: 25 },
);
type Drawn = { readonly person: number; readonly arrived: number; readonly length: number; readonly open: boolean };
const staysOf = (drawn: readonly Drawn[]): Schedule['stays'] =>
  drawn.map(({ person, arrived, length, open }) => ({
    person: String(person),
    arrivedOn: formatDay(START + arrived),
    ...(open ? {} : { leftOn: formatDay(START + arrived + length) }),
  }));
const everything: Tariff = {
  lines: [
    line({ id: 'fixed', minor: '1000001', per: 'year', each: 'arrangement', upTo: 4 }),
    line({ id: 'least', minor: '85007', per: 'month', each: 'person', minimum: 3 }),
    line({ id: 'day', minor: '14011', per: 'day', each: 'person', beyond: 2, upTo: 7 }),
    line({ id: 'steps', minor: '21291', per: 'month', each: 'place', beyond: 1, inStepsOf: 3 }),
  ],
  rules: tartuRules.map((rule) => ({ ...rule, base: '2026-01-15' })),
};
const whole = { from: formatDay(START), to: formatDay(START + 500) };

test('days billed are days held and the top-up, for every line and stretch', () => {
  fc.assert(
    fc.property(stays, (drawn) => {
      const given = staysOf(drawn) ?? [];
      const due = amountsDue(everything, { period: whole, stays: given });
      for (const { units } of due) expect(units.billed).toBe(units.held + units.topUp);
      expect(due.every(({ units }) => units.topUp >= 0n && units.held >= 0n)).toBe(true);
      // Counted again, person by person and day by day, without spans.
      let held = 0n;
      for (let at = START; at <= START + 500; at += 1) {
        const there = new Set(
          given
            .filter(({ arrivedOn, leftOn }) => arrivedOn <= formatDay(at) && (leftOn ?? '9999') >= formatDay(at))
            .map(({ person }) => person),
        );
        held += BigInt(there.size);
      }
      const least = due.filter((one) => one.line === 'least');
      expect(least.reduce((total, { units }) => total + units.held, 0n)).toBe(held);
    }),
    { numRuns: 25 },
  );
});

test('splitting the period changes nothing, nor does the order of the schedule or how finely it is listed', () => {
  fc.assert(
    fc.property(
      stays,
      fc.integer({ min: 0, max: 499 }),
      fc.constantFrom('calendar-month', 'thirty-day-month', 'calendar-year'),
      (drawn, cut, share) => {
        const tariff: Tariff = { ...everything, rules: [...everything.rules, { kind: 'part-month', what, share, ...cited }] };
        const schedule: Schedule = { period: whole, stays: staysOf(drawn) ?? [] };
        const total = sum(amountsDue(tariff, schedule));
        const first = { ...schedule, period: { ...whole, to: formatDay(START + cut) } };
        const second = { ...schedule, period: { ...whole, from: formatDay(START + cut + 1) } };
        expect(sum(amountsDue(tariff, first)) + sum(amountsDue(tariff, second))).toBe(total);
        expect(sum(amountsDue(tariff, { ...schedule, stays: staysOf(drawn.toReversed()) ?? [] }))).toBe(total);
        expect(sum(amountsDue(tariff, schedule, { by: 'stretch' }))).toBe(total);
        expect(sum(amountsDue(tariff, schedule, { by: 'day' }))).toBe(total);
      },
    ),
    { numRuns: 25 },
  );
});
