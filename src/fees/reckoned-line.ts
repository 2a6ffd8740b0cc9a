/** One tariff line over a schedule: cut into stretches of one price and one quantity, multiplied, and joined again as asked. */
import type { Amount } from '../base/amount.ts';
import { text, type Text } from '../base/text.ts';
import { civilDay, dayNumber, daysInMonth, formatDay, knownDay, type DayNumber } from '../calendar/day-number.ts';
import type { DayShare, TariffLine, TariffRule } from '../instruments/tariff.ts';
import { priceOfDays } from './day-price.ts';
import { priceChanges, priceOn, rulesFor, type LinePrice } from './price-on.ts';
import { levelOn, type Levels, type Schedule } from './schedule.ts';
import type { AmountDue } from './tariff.ts';

export type LineContext = {
  readonly rules: readonly TariffRule[];
  readonly schedule: Schedule;
  readonly share: DayShare;
  readonly people: Levels;
  readonly places: Levels | undefined;
  readonly by: 'day' | 'month' | 'stretch';
  /** Stays were given and no term says whether their first and last day are paid. */
  readonly openEnds: boolean;
};

export function reckonedLine(line: TariffLine, context: LineContext): readonly AmountDue[] {
  const span = spanOf(line, context);
  if (line.each === 'journey' || line.each === 'event') return counted(line, context, span);
  if (line.per === 'once') return once(line, context, span);
  if (span[0] >= span[1]) return [];
  const joined: Stretch[] = [];
  const cuts = cutsOf(line, context, span);
  for (const [index, from] of cuts.entries()) {
    const until = cuts[index + 1] ?? span[1];
    const next = stretch(line, line.per, context, from, until);
    const before = joined.at(-1);
    if (before !== undefined && joins(before, next, context.by)) {
      before.until = next.until;
      before.minor += next.minor;
      before.held += next.held;
      before.billed += next.billed;
    } else joined.push(next);
  }
  return joined.filter(({ billed, minor }) => billed !== 0n || minor !== 0n).map((one) => dueOf(line, context, one));
}

type Stretch = { from: DayNumber; until: DayNumber; minor: bigint; held: bigint; billed: bigint; readonly price: LinePrice };

/** The days that the line covers within the period asked about, half-open. */
function spanOf(line: TariffLine, { schedule, rules }: LineContext): readonly [DayNumber, DayNumber] {
  const stops = rulesFor(rules, line.id, 'early-end')[0]?.then !== 'runs-on';
  const from = [schedule.period.from, line.from ?? schedule.startsOn].flatMap((day) => day ?? []).map(knownDay);
  const to = [schedule.period.to, line.to, stops ? schedule.endedOn : undefined].flatMap((day) => day ?? []).map(knownDay);
  return [Math.max(...from), Math.min(...to) + 1];
}

function cutsOf(
  line: TariffLine,
  { rules, schedule, people, places, by }: LineContext,
  span: readonly [DayNumber, DayNumber],
): readonly DayNumber[] {
  const cuts = new Set<DayNumber>([span[0]]);
  const add = (day: DayNumber): void => {
    if (day > span[0] && day < span[1]) cuts.add(day);
  };
  for (const day of priceChanges(line, rules, schedule, span)) add(day);
  for (const { from } of people) add(from);
  for (const { from } of places ?? []) add(from);
  if (by === 'day') for (let day = span[0]; day < span[1]; day += 1) add(day);
  if (by === 'month')
    for (let day = span[0]; day < span[1];) {
      const { year, month } = civilDay(day);
      day = dayNumber(year, month, 1) + daysInMonth(year, month);
      add(day);
    }
  return [...cuts].toSorted((a, b) => a - b);
}

function stretch(line: TariffLine, per: 'day' | 'month' | 'year', context: LineContext, from: DayNumber, until: DayNumber): Stretch {
  const price = priceOn(line, context.rules, context.schedule, from);
  const { held, billed, multiple } = quantityOn(line, context, from);
  const days = BigInt(until - from);
  const each = multiple === 0 ? 0n : priceOfDays(price.minor, per, context.share, from, until);
  return { from, until, price, minor: each * BigInt(multiple), held: BigInt(held) * days, billed: BigInt(billed) * days };
}

/** How many are held, how many are paid for, and by how many the amount is multiplied. */
function quantityOn(line: TariffLine, { people, places }: LineContext, on: DayNumber): { held: number; billed: number; multiple: number } {
  const persons = levelOn(on, people);
  if (line.each === 'arrangement') {
    const held = line.upTo === undefined ? 1 : Math.min(persons, line.upTo);
    return { held, billed: line.upTo ?? 1, multiple: 1 };
  }
  const clip = (count: number): number => Math.max(0, Math.min(count, line.upTo ?? count) - (line.beyond ?? 0));
  const present = clip(persons);
  const wanted = Math.max(line.each === 'place' && places !== undefined ? clip(levelOn(on, places)) : present, line.minimum ?? 0);
  const steps = Math.ceil(wanted / (line.inStepsOf ?? 1));
  const billed = steps * (line.inStepsOf ?? 1);
  return { held: Math.min(present, billed), billed, multiple: steps };
}

function joins(before: Stretch, next: Stretch, by: LineContext['by']): boolean {
  if (by === 'day' || before.price.minor !== next.price.minor || before.price.working.length !== next.price.working.length) return false;
  if (before.price.assumed.length !== next.price.assumed.length) return false;
  if (by === 'stretch') return true;
  const [a, b] = [civilDay(before.from), civilDay(next.from)];
  return a.year === b.year && a.month === b.month;
}

function counted(line: TariffLine, context: LineContext, span: readonly [DayNumber, DayNumber]): readonly AmountDue[] {
  return (context.schedule.counts ?? []).flatMap((one) => {
    const on = knownDay(one.on);
    return one.line === line.id && span[0] <= on && on < span[1] ? [onceOn(line, context, on, one.count)] : [];
  });
}

function once(line: TariffLine, context: LineContext, span: readonly [DayNumber, DayNumber]): readonly AmountDue[] {
  const dated = counted(line, context, span);
  if (dated.length > 0 || line.from === undefined) return dated;
  const on = knownDay(line.from);
  return span[0] <= on && on < span[1] ? [onceOn(line, context, on, line.units ?? 1)] : [];
}

function onceOn(line: TariffLine, context: LineContext, on: DayNumber, count: number): AmountDue {
  const price = priceOn(line, context.rules, context.schedule, on);
  const units = BigInt(count);
  return dueOf(line, context, { from: on, until: on + 1, price, minor: price.minor * units, held: units, billed: units });
}

function dueOf(line: TariffLine, context: LineContext, { from, until, minor, held, billed, price }: Stretch): AmountDue {
  const currency = line.amount.currency;
  const unit = unitOf(line);
  const assumed: Text[] = [...price.assumed];
  if (context.openEnds && unit === 'person-day') assumed.push(BOTH_ENDS);
  if (line.each === 'place' && context.places === undefined && unit === 'place-day') assumed.push(PLACES_AS_PEOPLE);
  if (context.schedule.endedOn !== undefined && rulesFor(context.rules, line.id, 'early-end').length === 0) assumed.push(END_SILENT);
  return {
    line: line.id,
    what: line.what,
    from: formatDay(from),
    to: formatDay(until - 1),
    unit,
    units: { held, topUp: billed - held, billed },
    price: { minor: price.minor, currency },
    per: line.per,
    amount: { minor, currency },
    working: [...price.working, ...workingOf(line, { minor, currency }, until - from)],
    assumed,
    cite: line.cite,
    source: line.source,
    confidence: line.confidence,
  };
}

function unitOf(line: TariffLine): AmountDue['unit'] {
  if (line.each === 'journey' || line.each === 'event') return line.each;
  if (line.per === 'once') return 'once';
  if (line.each === 'arrangement') return line.upTo === undefined ? 'day' : 'place-day';
  return line.each === 'person' ? 'person-day' : 'place-day';
}

function workingOf(line: TariffLine, { currency }: Amount, days: number): readonly Text[] {
  const notes: Text[] = [];
  if (line.each === 'arrangement' && line.upTo !== undefined)
    notes.push(
      text(`fixed for up to ${line.upTo} places, whatever the occupancy`, `fija por hasta ${line.upTo} plazas, sea cual sea la ocupación`),
    );
  if (line.minimum !== undefined) notes.push(text(`at least ${line.minimum} are paid for`, `se pagan al menos ${line.minimum}`));
  if (line.beyond !== undefined) notes.push(text(`only those beyond ${line.beyond}`, `solo los que pasan de ${line.beyond}`));
  if (line.inStepsOf !== undefined)
    notes.push(
      text(
        `in steps of ${line.inStepsOf}; a part of a step counts whole`,
        `por tramos de ${line.inStepsOf}; una parte de tramo cuenta entera`,
      ),
    );
  if (line.per === 'month' || line.per === 'year')
    notes.push(
      text(
        `${days} days; a day’s share is in whole minor units of ${currency}, and a month’s days add up to the month`,
        `${days} días; la parte de un día va en unidades menores enteras de ${currency}, y los días de un mes suman el mes`,
      ),
    );
  return notes;
}

const BOTH_ENDS = text(
  'No term seen says whether the first and the last day are paid: both are.',
  'Ningún término visto dice si se pagan el primer y el último día: se pagan ambos.',
);
const PLACES_AS_PEOPLE = text(
  'No places were given: as many are reckoned as people were held.',
  'No se dieron plazas: se cuentan tantas como personas recluidas.',
);
const END_SILENT = text(
  'No term seen says what is owed after an early end: nothing is.',
  'Ningún término visto dice qué se debe tras un fin anticipado: nada.',
);
