/**
 * The dates of standard determinate sentences that are served in one custody, reckoned a second time from the rules in plain words: with
 * Temporal in place of day numbers, fractions as floor division, and no timeline. A test compares the engine with it.
 */
import type { EnglandWalesCase, StandardSentence } from '../src/sentences/england-wales-case.ts';
import { formatDay } from '../src/calendar/day-number.ts';

type Day = Temporal.PlainDate;
const dayOf = (on: number): Day => Temporal.PlainDate.from(formatDay(on));
const plus = (on: Day, days: number): Day => on.add({ days });
const between = (from: Day, to: Day): number => from.until(to).days;
const isBefore = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) < 0;
const later = (first: Day, ...rest: readonly Day[]): Day => rest.reduce((a, b) => (isBefore(a, b) ? b : a), first);
const earlier = (a: Day, b: Day): Day => (isBefore(a, b) ? a : b);

const REHABILITATION = Temporal.PlainDate.from('2015-02-01');
const ORDER = Temporal.PlainDate.from('2024-09-10');
const ORDER_LONG = Temporal.PlainDate.from('2024-10-22');
const CURFEW_365 = Temporal.PlainDate.from('2025-06-03');

/** The last day of one term of months and days. */
function termEnd(start: Day, months: number, days: number): Day {
  if (months === 0) return plus(start, days - 1);
  const end = start.subtract({ days: 1 }).add({ months });
  return plus(start.day === 1 ? end.with({ day: end.daysInMonth }) : end, days);
}

/** Months are added to months and days to days; months after days begin anew. */
function chainEnd(start: Day, parts: readonly StandardSentence[]): Day {
  const blocks: { months: number; days: number }[] = [];
  for (const { term } of parts) {
    const months = term.years * 12 + term.months;
    const last = blocks.at(-1);
    if (last === undefined || (months > 0 && last.days > 0)) blocks.push({ months: 0, days: 0 });
    const block = blocks.at(-1);
    if (block === undefined) continue;
    block.months += months;
    block.days += term.weeks * 7 + term.days;
  }
  let end = start.subtract({ days: 1 });
  for (const { months, days } of blocks) end = termEnd(plus(end, 1), months, days);
  return end;
}

/** Hundredths and thirds, as numerator and denominator, so that no fraction of a day is ever written. */
const shareOf = ({ twoThirds, excluded }: StandardSentence, forty: boolean): readonly [number, number] =>
  twoThirds ? [2, 3] : forty && excluded === 'no' ? [2, 5] : [1, 2];

function custodyDays(start: Day, parts: readonly StandardSentence[], forty: boolean): number {
  const shares = [...new Map(parts.map((part) => [shareOf(part, forty).join('/'), shareOf(part, forty)])).entries()];
  let total = 0;
  for (const [key, [numerator, denominator]] of shares) {
    const at = plus(start, total);
    const length =
      between(
        at,
        chainEnd(
          at,
          parts.filter((part) => shareOf(part, forty).join('/') === key),
        ),
      ) + 1;
    total += -Math.floor((-length * numerator) / denominator);
  }
  return total;
}

type Unit = {
  readonly start: Day;
  readonly whole: Day;
  readonly end: Day;
  readonly release: Day;
  readonly plainRelease: Day;
  readonly curfew: Day | undefined;
  readonly supervision: Day | undefined;
  readonly isOnLicence: boolean;
};

/** The official names; defined where every sentence is passed before the others release and no chain joins old and new offences. */
export function plainDates(one: EnglandWalesCase): Readonly<Record<string, string>> {
  const credit = one.adjustments.reduce(
    (days, each) => (each.kind === 'remand' || each.kind === 'tagged-bail' ? days + each.days : days),
    0,
  );
  const added = one.adjustments.reduce((days, each) => (each.kind === 'added-days' ? days + each.days : days), 0);
  const chains = one.sentences
    .filter(({ id }) => one.sentences.every(({ consecutiveTo }) => consecutiveTo !== id))
    .map((last) => chainTo(last, one.sentences));
  const isLong = chains.some((parts) => {
    const start = startOf(parts);
    const whole = chainEnd(start, parts);
    return isBefore(start, ORDER) && !isBefore(plus(whole, -credit), ORDER) && !isBefore(plus(whole, 1), start.add({ months: 60 }));
  });
  const units = chains.map((parts) => unitOf(one, parts, { credit, added, reachesOn: isLong ? ORDER_LONG : ORDER }));
  return named(units);
}

function chainTo(last: StandardSentence, all: readonly StandardSentence[]): readonly StandardSentence[] {
  const before = all.find(({ id }) => id === last.consecutiveTo);
  return before === undefined ? [last] : [...chainTo(before, all), last];
}
const startOf = (parts: readonly StandardSentence[]): Day => dayOf(Math.min(...parts.map(({ sentencedOn }) => sentencedOn)));

function unitOf(
  one: EnglandWalesCase,
  parts: readonly StandardSentence[],
  { credit, added, reachesOn }: { readonly credit: number; readonly added: number; readonly reachesOn: Day },
): Unit {
  const start = startOf(parts);
  const whole = chainEnd(start, parts);
  const end = later(start, plus(whole, -credit));
  const halfDays = custodyDays(start, parts, false);
  const fortyDays = custodyDays(start, parts, true);
  const at = (days: number, more: number): Day => later(start, earlier(plus(start, days - 1 - credit + more), end));
  const isReached = one.law.sds40 && parts.some(({ twoThirds, excluded }) => !twoThirds && excluded === 'no');
  const isNew = !isBefore(start, ORDER);
  const keepsHalf = !isReached || (!isNew && !isBefore(reachesOn, at(halfDays, added)));
  const days = keepsHalf ? halfDays : fortyDays;
  const floor = keepsHalf || isNew ? start : reachesOn;
  const plainRelease = later(floor, at(days, 0));
  const curfewAt = (custody: number): Day | undefined => curfewDay(one, parts, { start, custody, credit, release: at(custody, 0) });
  const own = curfewAt(days);
  const old = curfewAt(halfDays);
  const kept = keepsHalf || isNew || (own !== undefined && !isBefore(own, reachesOn)) ? own : curfewAcross(own, old, reachesOn);
  const months = (count: number): boolean => !isBefore(plus(whole, 1), start.add({ months: count }));
  const isNewOffence = parts.every(({ offenceOn }) => !isBefore(dayOf(offenceOn), REHABILITATION));
  const isMoreThanADay = isBefore(start, whole);
  return {
    start,
    whole,
    end,
    release: later(floor, at(days, added)),
    plainRelease,
    curfew: kept !== undefined && isBefore(kept, plainRelease) ? plus(kept, added) : undefined,
    supervision:
      isMoreThanADay && isNewOffence && !months(24) && between(plainRelease, end) < 365 ? plainRelease.add({ months: 12 }) : undefined,
    isOnLicence: isMoreThanADay && (months(12) || isNewOffence),
  };
}

const curfewAcross = (own: Day | undefined, old: Day | undefined, reachesOn: Day): Day | undefined =>
  old !== undefined && isBefore(old, reachesOn) ? old : own === undefined ? undefined : reachesOn;

function curfewDay(
  one: EnglandWalesCase,
  parts: readonly StandardSentence[],
  { start, custody, credit, release }: { readonly start: Day; readonly custody: number; readonly credit: number; readonly release: Day },
): Day | undefined {
  if (one.registeredSexOffender || parts.some(({ twoThirdsKind }) => twoThirdsKind)) return undefined;
  if (custody < 42 || isBefore(release, plus(start, 14))) return undefined;
  const half = Math.max(28, -Math.floor(-custody / 2));
  const day = (early: number): Day => later(plus(start, 14), plus(start, (custody < 2 * early ? half : custody - early) - credit));
  const before = day(180);
  return isBefore(before, CURFEW_365) ? before : later(CURFEW_365, day(365));
}

function named(units: readonly Unit[]): Readonly<Record<string, string>> {
  const [first] = units;
  if (first === undefined) return {};
  const last = (of: (unit: Unit) => Day | undefined): Day | undefined =>
    units.flatMap((unit) => of(unit) ?? []).reduce<Day | undefined>((a, b) => (a === undefined ? b : later(a, b)), undefined);
  const release = last((unit) => unit.release) ?? first.release;
  const end = last((unit) => unit.end) ?? first.end;
  const licence = last((unit) => (unit.isOnLicence && !isBefore(unit.end, release) ? unit.end : undefined));
  const supervision = last((unit) => unit.supervision);
  const curfew = last((unit) => unit.curfew);
  const held =
    curfew === undefined ? undefined : later(curfew, ...units.flatMap((unit) => (unit.curfew === undefined ? [unit.release] : [])));
  const isWhole = licence !== undefined && !isBefore(licence, end);
  const rows: readonly (readonly [string, Day | undefined])[] = [
    [licence === undefined ? 'ARD' : 'CRD', release],
    [isWhole ? 'SLED' : 'SED', end],
    ['LED', isWhole ? undefined : licence],
    ['TUSED', supervision !== undefined && isBefore(licence ?? end, supervision) ? supervision : undefined],
    ['HDCED', held !== undefined && isBefore(held, release) ? held : undefined],
    ['ESED', last((unit) => unit.whole)],
  ];
  return Object.fromEntries(rows.flatMap(([name, on]) => (on === undefined ? [] : [[name, on.toString()]])));
}
