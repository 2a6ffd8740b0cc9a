/** The whole question at once: law, people, places and money of one arrangement, with what breaks first and what moves the answer. */
import type { Text } from '../base/text.ts';
import { hashJson } from '../base/hash.ts';
import type { Rational } from '../base/rational.ts';
import type { Arrangement, InputKey } from '../instruments/arrangement.ts';
import { occupancyOf, capOf, type Occupancy } from './occupancy.ts';
import { approximate, feeToCarry, moneyFor, type Money } from './money.ts';
import { placeCounts, placesUnder, type PlaceCount } from './places.ts';
import { CAPACITY_RULES, valueOf, withSettings, type CapacityRule, type Settings } from './settings.ts';

/** A number of people as it may be told: where they are a reader's own, small groups are hidden and whatever would give them away. */
export type CountTold = number | '<5' | 'withheld';

/** What law says of a population, counted by the room of screening. */
export type LawCounts = {
  readonly people: CountTold;
  readonly asIfInForce: boolean;
  readonly readings: readonly {
    readonly reading: string;
    readonly barred: CountTold;
    readonly barredUntil: CountTold;
    readonly undetermined: CountTold;
    readonly permitted: CountTold;
  }[];
  readonly steps: readonly {
    readonly ground: string;
    readonly statement: { readonly en: string; readonly es: string };
    readonly cite: string;
    readonly contested: boolean;
    readonly against: CountTold;
    readonly unknown: CountTold;
    readonly stops: CountTold;
    readonly left: CountTold;
  }[];
};
export type Law = {
  readonly population: Text;
  readonly synthetic: boolean;
  readonly real: LawCounts;
  readonly asIfInForce: LawCounts;
};

export type Limit = 'law' | 'space' | 'agreed' | 'eligible' | 'money';
/** People at which each limit is reached, fewest first; a number withheld has no place among them and stands last. */
export type Break = { readonly limit: Limit; readonly people: CountTold; readonly kind: 'at-most' | 'at-least' };

export type Swing = {
  readonly key: InputKey;
  readonly low: number;
  readonly high: number;
  readonly atLow: number;
  readonly atHigh: number;
};
export type Scenario = { readonly capacity: CapacityRule; readonly fits: number; readonly money: Money; readonly feeToCarry?: bigint };

export type Feasibility = {
  readonly arrangement: Arrangement;
  readonly settings: Settings;
  readonly law?: Law;
  readonly places: readonly PlaceCount[];
  readonly chosen?: PlaceCount;
  readonly housed: number;
  readonly money: Money;
  readonly occupancy: Occupancy;
  readonly breaks: readonly Break[];
  readonly swings: readonly Swing[];
  /** What the swings are swings of. */
  readonly swingOf: 'coverage' | 'saving';
  readonly baseline: number;
  readonly scenarios: readonly Scenario[];
  readonly inputsHash: string;
};

export function feasibility(given: Arrangement, settings: Settings, law?: Law): Feasibility {
  const arrangement = withSettings(given, settings);
  const places = placeCounts(arrangement);
  const chosen = placesUnder(places, settings.capacity);
  const housed = capOf(arrangement, settings);
  const money = moneyFor(arrangement, housed);
  const swingOf = money.netCoverage === undefined ? 'saving' : 'coverage';
  return {
    arrangement,
    settings,
    ...(law === undefined ? {} : { law }),
    places,
    ...(chosen === undefined ? {} : { chosen }),
    housed,
    money,
    occupancy: occupancyOf(arrangement, settings),
    breaks: breaksOf(arrangement, money, chosen, law),
    swings: swingsOf(arrangement, settings, swingOf),
    swingOf,
    baseline: answerOf(arrangement, settings, swingOf),
    scenarios: CAPACITY_RULES.flatMap((capacity) => scenarioOf(arrangement, settings, capacity, places)),
    inputsHash: hashJson({
      arrangement: arrangement.id,
      inputs: arrangement.inputs.map(({ key, value, low, high, source }) => ({ key, value, low, high, source })),
      capacity: settings.capacity,
      seed: settings.seed,
      replications: settings.replications,
      law: law === undefined ? null : { population: law.population.en, readings: law.real.readings.map((one) => ({ ...one })) },
    }),
  };
}

function scenarioOf(
  arrangement: Arrangement,
  settings: Settings,
  capacity: CapacityRule,
  places: readonly PlaceCount[],
): readonly Scenario[] {
  const count = placesUnder(places, capacity);
  if (count === undefined) return [];
  const fits = capOf(arrangement, { ...settings, capacity });
  const fee = feeToCarry(arrangement, count.places);
  return [{ capacity, fits, money: moneyFor(arrangement, fits), ...(fee === undefined ? {} : { feeToCarry: fee }) }];
}

function breaksOf(arrangement: Arrangement, money: Money, chosen: PlaceCount | undefined, law: Law | undefined): readonly Break[] {
  const eligible = valueOf(arrangement, 'eligible');
  const found: Break[] = [{ limit: 'agreed', people: valueOf(arrangement, 'offered') ?? 0, kind: 'at-most' }];
  const counts = law?.real.readings[0];
  if (counts !== undefined) found.push({ limit: 'law', people: sumTold(counts.permitted, counts.undetermined), kind: 'at-most' });
  if (chosen !== undefined) found.push({ limit: 'space', people: Math.max(0, chosen.left), kind: 'at-most' });
  if (eligible !== undefined) found.push({ limit: 'eligible', people: eligible, kind: 'at-most' });
  const most = found.toSorted((a, b) => mostTold(a.people) - mostTold(b.people));
  const needed = money.breakEvenNet;
  return needed === undefined ? most : [...most, { limit: 'money', people: Number(needed), kind: 'at-least' }];
}

/** Made from what is told alone, so that it tells nothing more. */
export const sumTold = (a: CountTold, b: CountTold): CountTold =>
  typeof a === 'number' && typeof b === 'number' ? a + b : a === 0 ? b : b === 0 ? a : 'withheld';

/** The most that it can be: no order is made from what is hidden. */
export const mostTold = (count: CountTold): number =>
  typeof count === 'number' ? count : count === '<5' ? SMALL_MOST : Number.POSITIVE_INFINITY;
const SMALL_MOST = 4;

/** The one number that the tornado watches: share of the host's system paid (per cents), or what the sender really saves in a year. */
function answerOf(arrangement: Arrangement, settings: Settings, of: Feasibility['swingOf']): number {
  const money = moneyFor(arrangement, capOf(arrangement, settings));
  const value: Rational | undefined = of === 'coverage' ? money.netCoverage : money.senderMarginal;
  return value === undefined ? 0 : approximate(value) * (of === 'coverage' ? 100 : 1);
}

function swingsOf(arrangement: Arrangement, settings: Settings, of: Feasibility['swingOf']): readonly Swing[] {
  return arrangement.inputs
    .flatMap((input): readonly Swing[] => {
      const { key, low, high } = input;
      if (low === undefined || high === undefined || low === high) return [];
      const at = (value: number): number =>
        answerOf({ ...arrangement, inputs: arrangement.inputs.map((one) => (one.key === key ? { ...one, value } : one)) }, settings, of);
      const swing: Swing = { key, low, high, atLow: at(low), atHigh: at(high) };
      return [swing];
    })
    .toSorted((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow));
}
