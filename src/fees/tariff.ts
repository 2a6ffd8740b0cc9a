/** From the terms of a tariff and a schedule of people on days to the amounts due, each line explained and citing its term. */
import { totals, type Amount } from '../base/amount.ts';
import { rational, type Rational } from '../base/rational.ts';
import { text, type Text } from '../base/text.ts';
import { formatDay, knownDay } from '../calendar/day-number.ts';
import type { Confidence } from '../rules/rule.ts';
import type { DayShare, PriceStanding, TariffLine, TariffRule } from '../instruments/tariff.ts';
import { reckonedLine } from './reckoned-line.ts';
import { PAID_STATES, peopleLevels, placeLevels, type Schedule } from './schedule.ts';

export type Tariff = { readonly lines: readonly TariffLine[]; readonly rules: readonly TariffRule[] };

/** One amount due: a tariff line over a stretch of days at one price. `billed` is always `held` plus `topUp`. */
export type AmountDue = {
  /** The id of the tariff line, or `cost:CATEGORY` for what is passed on. */
  readonly line: string;
  readonly what: Text;
  /** Both inclusive. */
  readonly from: string;
  readonly to: string;
  readonly unit: 'person-day' | 'place-day' | 'day' | 'journey' | 'event' | 'once' | 'cost';
  readonly units: {
    /** Days (or things counted) that were used. */
    readonly held: bigint;
    /** Days paid for beyond those: the minimum, or the empty places of a fixed price. */
    readonly topUp: bigint;
    readonly billed: bigint;
  };
  /** The price in force over the stretch, after index, ramp-up and suspension. */
  readonly price: Amount;
  readonly per: TariffLine['per'];
  readonly amount: Amount;
  readonly working: readonly Text[];
  /** What the terms leave open and was settled so here. Empty where the terms settle everything. */
  readonly assumed: readonly Text[];
  readonly cite: string;
  readonly source: string;
  readonly confidence: Confidence;
};

export type DueOptions = {
  /** One amount for each month (the default), each day, or the longest stretch of one price. */
  readonly by?: 'day' | 'month' | 'stretch';
  /** `agreed` by default: what binds. */
  readonly standing?: PriceStanding;
};

export const tariffOf = (agreement: { readonly tariff: readonly TariffLine[]; readonly tariffRules?: readonly TariffRule[] }): Tariff => ({
  lines: agreement.tariff,
  rules: agreement.tariffRules ?? [],
});

/** Ordered by line as agreed, then by day. Splitting the period, or the order of the schedule’s entries, changes no sum. */
export function amountsDue({ lines, rules }: Tariff, schedule: Schedule, options: DueOptions = {}): readonly AmountDue[] {
  const { by = 'month', standing = 'agreed' } = options;
  const ends = rules.find((rule) => rule.kind === 'end-days');
  const states = rules.find((rule) => rule.kind === 'billed-states')?.states ?? PAID_STATES;
  const share: DayShare = rules.find((rule) => rule.kind === 'part-month')?.share ?? 'calendar-month';
  const people = peopleLevels(schedule, ends, states);
  const places = placeLevels(schedule);
  const context = { rules, schedule, share, people, places, by, openEnds: ends === undefined && (schedule.stays?.length ?? 0) > 0 };
  return [
    ...lines.filter((line) => (line.standing ?? 'agreed') === standing).flatMap((line) => reckonedLine(line, context)),
    ...costsDue(rules, schedule),
  ];
}

export const totalDue = (due: readonly AmountDue[]): readonly Amount[] => totals(due.map(({ amount }) => amount));

/** The exact price of one place (or person) for a month or a day (a year of 365 days), before index and ramp-up; undefined where the line has none. */
export function unitPrice(line: TariffLine, per: 'year' | 'month' | 'day'): Rational | undefined {
  const units = line.each === 'arrangement' ? line.upTo : (line.inStepsOf ?? 1);
  if (line.per === 'once' || units === undefined || line.each === 'journey' || line.each === 'event') return undefined;
  const aYear = { year: 1, month: 12, day: 365 } as const;
  return rational(BigInt(line.amount.minor) * BigInt(aYear[line.per]), BigInt(units) * BigInt(aYear[per]));
}

function costsDue(rules: readonly TariffRule[], schedule: Schedule): readonly AmountDue[] {
  const first = knownDay(schedule.period.from);
  const last = knownDay(schedule.period.to);
  const covering = (kind: 'passed-on' | 'included', category: string): TariffRule | undefined =>
    rules.find((rule) => rule.kind === kind && rule.categories.includes(category));
  return (schedule.costs ?? []).flatMap(({ category, on, amount }): readonly AmountDue[] => {
    const day = knownDay(on);
    if (day < first || day > last) return [];
    const passed = covering('passed-on', category);
    const included = covering('included', category);
    const rule = passed ?? included ?? rules.find((one) => one.kind === 'not-seen' && one.matter === 'extras');
    return [
      {
        line: `cost:${category}`,
        what: text(`Cost: ${category}`, `Coste: ${category}`),
        from: formatDay(day),
        to: formatDay(day),
        unit: 'cost',
        units: { held: 1n, topUp: 0n, billed: 1n },
        price: amount,
        per: 'once',
        amount: passed === undefined ? { minor: 0n, currency: amount.currency } : amount,
        working: [
          ...(passed === undefined ? (included === undefined ? [] : [INCLUDED]) : [PASSED_ON]),
          ...(rule === undefined ? [] : [rule.what]),
        ],
        assumed: passed === undefined && included === undefined ? [NOT_PROVIDED] : [],
        cite: rule?.cite ?? 'no term seen',
        source: rule?.source ?? 'no term seen',
        confidence: rule?.confidence ?? 'unknown',
      },
    ];
  });
}

const PASSED_ON = text('passed on as spent', 'se repercute lo gastado');
const INCLUDED = text('included in the price', 'incluido en el precio');
const NOT_PROVIDED = text(
  'No term seen says who pays this: nothing is reckoned.',
  'Ningún término visto dice quién lo paga: no se calcula nada.',
);
