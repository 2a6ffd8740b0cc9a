/**
 * What many measurements come to. A place falls short of a standard if any cell does on any night: averages are told beside it and never make it good.
 * Takes one measurement after the other, so that millions need not be held.
 */
import type { Engine } from '../decisions/engine.ts';
import { formatDay, parseDay, type DayNumber } from '../calendar/day-number.ts';
import { WHOLE_PLACE, type CellNight } from '../instruments/cell-night.ts';
import { FALSE, or, TRUE, UNKNOWN, type Truth } from '../rules/truth.ts';
import { isSolitary, longestRun, type SolitaryDay, type SolitaryRun } from './isolation.ts';
import { measuredFacts } from './measured-facts.ts';
import { measuredStandards, type MeasuredStandard, type MeasuredStandardId } from './measured-standards.ts';
import { mursic, type MursicAnswer } from './mursic.ts';
import { evidenceOf, type Evidence } from './suspension.ts';

export type StandardTally = {
  readonly standard: MeasuredStandard;
  /** True if any cell falls short on any night. */
  readonly fallsShort: Truth;
  readonly short: number;
  readonly met: number;
  readonly unknown: number;
  /** Nights spent by people where the standard was not met. */
  readonly personNightsShort: number;
  /** The first of each night on which it was not met. */
  readonly shortOn: readonly { readonly cells: number; readonly first: CellNight }[];
};

export type NightTally = {
  readonly night: string;
  people: number;
  cells: number;
  floorCm2: number;
  peopleWithFloor: number;
  /** The smallest share of gross floor less the annexe, as far as known; an upper bound where the annexe is not known. */
  leastCm2: number | undefined;
  crowdedPeople: number;
  peopleUnderThree: number;
  solitary: number;
  deaths: number;
  complaints: number;
  accessRefused: number;
};

export type PersonIsolation = SolitaryRun & { readonly key: string };

export type MeasurementReport = {
  readonly measurements: number;
  readonly standards: readonly StandardTally[];
  readonly nights: readonly Readonly<NightTally>[];
  readonly mursic: MursicAnswer;
  readonly isolations: readonly PersonIsolation[];
  readonly isProlongedIsolation: Truth;
  /** What a suspension clause may fire on. */
  readonly evidence: readonly Evidence[];
};

const THREE_M2: MeasuredStandardId = 'IL.ECHR3.MURSIC';
/** Space itself, and sharing, are no further shortcoming beside want of space; the European Prison Rules measure both with the rest. */
const NOT_FURTHER: ReadonlySet<MeasuredStandardId> = new Set([
  THREE_M2,
  'IL.ECHR3.MURSIC.FOUR',
  'ST.CPT',
  'ST.ICRC',
  'ST.MR12',
  'ST.EPR',
  'icrc-lying',
  'aca-single',
  'cpt-desirable',
]);

/** Where no person’s key is given the days are those of whoever was alone in the cell. */
const CELL_KEY = 'cell ';

type Count = {
  short: number;
  met: number;
  unknown: number;
  personNights: number;
  firstUnknown?: CellNight;
  readonly shortOn: Map<string, { cells: number; readonly first: CellNight }>;
};

export class MeasurementTally {
  readonly #standards: readonly MeasuredStandard[];
  readonly #place: string;
  readonly #counts: readonly Count[];
  readonly #nights = new Map<string, NightTally>();
  readonly #underThree = new Map<string, DayNumber[]>();
  readonly #solitary = new Map<string, SolitaryDay[]>();
  readonly #lastAlone = new Map<string, CellNight>();
  readonly #events: Evidence[] = [];
  #measurements = 0;
  #leastMinutesOut: number | undefined;

  constructor(engine: Engine, place: string, knownAt: string) {
    this.#standards = measuredStandards(engine, knownAt);
    this.#place = place;
    this.#counts = this.#standards.map(() => ({ short: 0, met: 0, unknown: 0, personNights: 0, shortOn: new Map() }));
  }

  add(one: CellNight): void {
    this.#measurements += 1;
    this.#events.push(...evidenceOf(one));
    const night = this.#night(one.night);
    night.deaths += one.deaths ?? 0;
    night.complaints += one.complaints ?? 0;
    if (one.access === 'refused') night.accessRefused += 1;
    if (one.minutesOut !== undefined) this.#leastMinutesOut = Math.min(this.#leastMinutesOut ?? one.minutesOut, one.minutesOut);
    // An empty cell and a refusal at the gate measure nobody’s conditions.
    if (one.people === 0 || (one.cell === WHOLE_PLACE && one.access === 'refused')) return;
    this.#judge(one);
    if (one.cell !== WHOLE_PLACE) this.#space(one, night);
  }

  #judge(one: CellNight): void {
    const facts = measuredFacts(one, this.#place);
    for (let index = 0; index < this.#standards.length; index += 1) {
      const standard = this.#standards[index];
      const count = this.#counts[index];
      if (standard === undefined || count === undefined) continue;
      const truth = standard.fallsShort(one, facts);
      // What is said of the whole place tells of no cell, unless it already falls short.
      if (truth !== TRUE && one.cell === WHOLE_PLACE && standard.level === 'cell') continue;
      if (truth === UNKNOWN) {
        count.unknown += 1;
        count.firstUnknown ??= one;
      } else if (truth === FALSE) count.met += 1;
      else {
        count.short += 1;
        count.personNights += one.cell === WHOLE_PLACE ? 0 : (one.people ?? 0);
        const thatNight = count.shortOn.get(one.night);
        if (thatNight === undefined) count.shortOn.set(one.night, { cells: 1, first: one });
        else thatNight.cells += 1;
        if (standard.id === THREE_M2) {
          this.#night(one.night).peopleUnderThree += one.people ?? 0;
          push(this.#underThree, one.cell, parseDay(one.night) ?? 0);
        }
      }
    }
  }

  #space(one: CellNight, night: NightTally): void {
    const { people, floorCm2, annexeCm2 = 0 } = one;
    night.cells += 1;
    night.people += people ?? 0;
    if (people !== undefined && floorCm2 !== undefined) {
      const each = Math.floor((floorCm2 - annexeCm2) / people);
      night.floorCm2 += floorCm2 - annexeCm2;
      night.peopleWithFloor += people;
      if (night.leastCm2 === undefined || each < night.leastCm2) {
        night.leastCm2 = each;
        night.crowdedPeople = people;
      }
    }
    const solitary = isSolitary(one);
    if (solitary === TRUE) night.solitary += 1;
    // Whoever shares a cell or has contact was not alone; only what could be solitary is followed day by day.
    if (solitary === FALSE && one.person === undefined) return;
    if (solitary === UNKNOWN && one.person === undefined && people !== 1) return;
    const { daysAlone } = one;
    const key = one.person ?? `${CELL_KEY}${one.cell}`;
    if ((this.#lastAlone.get(key)?.night ?? '') <= one.night) this.#lastAlone.set(key, one);
    push(this.#solitary, key, {
      day: parseDay(one.night) ?? 0,
      solitary,
      ...(daysAlone === undefined ? {} : { daysAlone }),
    });
  }

  #night(night: string): NightTally {
    const found = this.#nights.get(night);
    if (found !== undefined) return found;
    const fresh: NightTally = {
      night,
      people: 0,
      cells: 0,
      floorCm2: 0,
      peopleWithFloor: 0,
      leastCm2: undefined,
      crowdedPeople: 0,
      peopleUnderThree: 0,
      solitary: 0,
      deaths: 0,
      complaints: 0,
      accessRefused: 0,
    };
    this.#nights.set(night, fresh);
    return fresh;
  }

  report(foundRebutted?: boolean): MeasurementReport {
    const standards = this.#counts.flatMap((count, index): readonly StandardTally[] => {
      const standard = this.#standards[index];
      if (standard === undefined) return [];
      const { short, met, unknown, personNights } = count;
      const fallsShort = short > 0 ? TRUE : met === 0 || (unknown > 0 && standard.level === 'cell') ? UNKNOWN : FALSE;
      const shortOn = [...count.shortOn.values()].toSorted((a, b) => (a.first.night < b.first.night ? -1 : 1));
      return [{ standard, fallsShort, short, met, unknown, personNightsShort: personNights, shortOn }];
    });
    const isolations = [...this.#solitary].map(([key, days]) => ({ key, ...longestRun(days, !key.startsWith(CELL_KEY)) }));
    const truthOf = (id: MeasuredStandardId): Truth => standards.find(({ standard }) => standard.id === id)?.fallsShort ?? UNKNOWN;
    const isProlongedIsolation = isolations.reduce((any: Truth, { isProlonged }) => or(any, isProlonged), FALSE);
    const otherShortcoming = standards
      .filter(({ standard }) => !NOT_FURTHER.has(standard.id))
      .reduce((any: Truth, { fallsShort }) => or(any, fallsShort), isProlongedIsolation);
    const least = this.#leastMinutesOut;
    return {
      measurements: this.#measurements,
      standards,
      nights: [...this.#nights.values()].toSorted((a, b) => (a.night < b.night ? -1 : 1)),
      mursic: mursic({
        isUnderThree: truthOf(THREE_M2),
        isUnderFour: truthOf('IL.ECHR3.MURSIC.FOUR'),
        longestRun: Math.max(0, ...[...this.#underThree.values()].map(nightsInARow)),
        otherShortcoming,
        ...(least === undefined ? {} : { leastMinutesOut: least }),
        ...(foundRebutted === undefined ? {} : { foundRebutted }),
      }),
      isolations,
      isProlongedIsolation,
      evidence: [...this.#events, ...this.#evidenceOfStandards(standards), ...this.#evidenceOfIsolation(isolations)],
    };
  }

  #evidenceOfStandards(standards: readonly StandardTally[]): readonly Evidence[] {
    return standards.flatMap(({ standard, shortOn, fallsShort }, index): readonly Evidence[] => {
      const on = 'below-standard';
      const of = (one: CellNight, count: number, holds: Truth): Evidence => ({
        on,
        standard: standard.id,
        holds,
        day: one.night,
        cell: one.cell,
        count,
        seen: one.seen,
      });
      if (shortOn.length > 0) return shortOn.map(({ cells, first }) => of(first, cells, TRUE));
      const unknown = this.#counts[index]?.firstUnknown;
      return fallsShort === UNKNOWN && unknown !== undefined ? [of(unknown, 1, UNKNOWN)] : [];
    });
  }

  #evidenceOfIsolation(isolations: readonly PersonIsolation[]): readonly Evidence[] {
    return isolations.flatMap(({ key, isProlonged, since }): readonly Evidence[] => {
      const last = this.#lastAlone.get(key);
      if (isProlonged === FALSE || last === undefined) return [];
      const day = since === undefined ? last.night : formatDay(since);
      return [{ on: 'prolonged-isolation', holds: isProlonged, day, cell: last.cell, count: 1, seen: last.seen }];
    });
  }
}

function push<T>(into: Map<string, T[]>, key: string, value: T): void {
  const found = into.get(key);
  if (found === undefined) into.set(key, [value]);
  else found.push(value);
}

function nightsInARow(days: readonly DayNumber[]): number {
  let [longest, run] = [0, 0];
  let previous: DayNumber | undefined;
  for (const day of days.toSorted((a, b) => a - b)) {
    if (day === previous) continue;
    run = previous !== undefined && day === previous + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    previous = day;
  }
  return longest;
}
