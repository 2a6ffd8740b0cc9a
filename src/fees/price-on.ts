/** The price of a tariff line on a day: indexed, ramped up and suspended as the agreement says. */
import { addYears, civilDay, dayNumber, knownDay, type DayNumber } from '../calendar/day-number.ts';
import { over, power, rational, roundHalfUp, times, type Rational } from '../base/rational.ts';
import { text, type Text } from '../base/text.ts';
import type { TariffLine, TariffRule } from '../instruments/tariff.ts';
import type { DaySpan, Schedule } from './schedule.ts';

export type LinePrice = { readonly minor: bigint; readonly working: readonly Text[]; readonly assumed: readonly Text[] };

export const rulesFor = <K extends TariffRule['kind']>(
  rules: readonly TariffRule[],
  line: string,
  kind: K,
): readonly Extract<TariffRule, { kind: K }>[] =>
  rules.filter((rule): rule is Extract<TariffRule, { kind: K }> => rule.kind === kind && (rule.lines?.includes(line) ?? true));

/** Half up to the minor unit, once, after all factors. */
export function priceOn(line: TariffLine, rules: readonly TariffRule[], schedule: Schedule, on: DayNumber): LinePrice {
  let price = rational(BigInt(line.amount.minor));
  const working: Text[] = [];
  const assumed: Text[] = [];
  for (const rule of rulesFor(rules, line.id, 'index-rate')) {
    const years = yearsIndexed(rule, line, schedule, on);
    if (years === undefined) assumed.push(NO_START);
    else if (years > 0) {
      price = times(price, power(rational(10_000 + rule.basisPoints, 10_000), years));
      working.push(indexed(rule.basisPoints, years, rule.cite));
    }
  }
  for (const rule of rulesFor(rules, line.id, 'index-series')) {
    const { year } = civilDay(on);
    if (year <= rule.baseYear) continue;
    const factor = seriesFactor(rule, schedule, year);
    if (factor === undefined) assumed.push(noIndex(rule.series, year, rule.baseYear));
    else {
      price = times(price, factor);
      working.push(byseries(rule.series, year, rule.baseYear, rule.cite));
    }
  }
  for (const rule of rulesFor(rules, line.id, 'ramp-up')) {
    const during = rule.during ?? schedule.transition;
    if (during !== undefined && within(on, during)) {
      price = times(price, rational(rule.percent, 100));
      working.push(ramped(rule.percent, rule.cite));
    }
  }
  if (schedule.suspensions?.some((span) => within(on, span)) === true) {
    const [rule] = rulesFor(rules, line.id, 'suspension');
    if (rule === undefined) assumed.push(SUSPENSION_SILENT);
    else {
      price = times(price, rational(rule.percent, 100));
      working.push(suspended(rule.percent, rule.cite));
    }
  }
  return { minor: roundHalfUp(price), working, assumed };
}

/** Days on which a price may change: they cut the period into stretches of one price. */
export function priceChanges(
  line: TariffLine,
  rules: readonly TariffRule[],
  schedule: Schedule,
  span: readonly [DayNumber, DayNumber],
): readonly DayNumber[] {
  const days: DayNumber[] = [];
  const years = (start: DayNumber): void => {
    for (let at = start, count = 0; at < span[1]; count += 1, at = addYears(start, count)) days.push(at);
  };
  for (const rule of rulesFor(rules, line.id, 'index-rate')) {
    const base = rule.base ?? schedule.startsOn ?? line.from;
    if (base !== undefined) years(rule.each === 'anniversary' ? knownDay(base) : dayNumber(civilDay(knownDay(base)).year, 1, 1));
  }
  for (const rule of rulesFor(rules, line.id, 'index-series')) years(dayNumber(rule.baseYear, 1, 1));
  const spans = [...rulesFor(rules, line.id, 'ramp-up').flatMap(({ during }) => during ?? []), ...(schedule.suspensions ?? [])];
  for (const { from, to } of schedule.transition === undefined ? spans : [...spans, schedule.transition])
    days.push(knownDay(from), knownDay(to) + 1);
  return days;
}

const within = (on: DayNumber, { from, to }: DaySpan): boolean => knownDay(from) <= on && on <= knownDay(to);

function yearsIndexed(
  rule: Extract<TariffRule, { kind: 'index-rate' }>,
  line: TariffLine,
  schedule: Schedule,
  on: DayNumber,
): number | undefined {
  const written = rule.base ?? schedule.startsOn ?? line.from;
  if (written === undefined) return undefined;
  const base = knownDay(written);
  const years = civilDay(on).year - civilDay(base).year;
  return Math.max(0, rule.each === 'new-year' || addYears(base, years) <= on ? years : years - 1);
}

function seriesFactor(
  { series, baseYear }: { readonly series: string; readonly baseYear: number },
  schedule: Schedule,
  year: number,
): Rational | undefined {
  const valueOf = (wanted: number): Rational | undefined =>
    schedule.indices?.find((one) => one.series === series && one.year === wanted)?.value;
  const value = valueOf(year);
  const base = valueOf(baseYear);
  return value === undefined || base === undefined || base.numerator === 0n ? undefined : over(value, base);
}

const percentText = (basisPoints: number, mark: ',' | '.'): string =>
  `${Math.trunc(basisPoints / 100)}${
    basisPoints % 100 === 0
      ? ''
      : `${mark}${String(basisPoints % 100)
          .padStart(2, '0')
          .replace(/0$/, '')}`
  }`;

const indexed = (basisPoints: number, years: number, cite: string): Text =>
  text(
    `indexed by ${percentText(basisPoints, '.')} % a year, ${years} times (${cite})`,
    `indexado un ${percentText(basisPoints, ',')} % al año, ${years} veces (${cite})`,
  );
const byseries = (series: string, year: number, base: number, cite: string): Text =>
  text(`indexed by ${series}, ${year} over ${base} (${cite})`, `indexado por ${series}, ${year} sobre ${base} (${cite})`);
const ramped = (percent: number, cite: string): Text =>
  text(`${percent} % in the transition (${cite})`, `${percent} % en la transición (${cite})`);
const suspended = (percent: number, cite: string): Text =>
  text(`${percent} % while suspended (${cite})`, `${percent} % durante la suspensión (${cite})`);
const noIndex = (series: string, year: number, base: number): Text =>
  text(
    `The index ${series} for ${year} was not given: the price of ${base} stands.`,
    `No se dio el índice ${series} de ${year}: queda el precio de ${base}.`,
  );
const NO_START = text(
  'The day from which index years run is not known: the price is not indexed.',
  'No se conoce el día desde el que corren los años de indexación: el precio no se indexa.',
);
const SUSPENSION_SILENT = text(
  'The agreement says nothing of the price while it is suspended: the full price stands.',
  'El acuerdo no dice nada del precio durante una suspensión: queda el precio íntegro.',
);
