/** The whole question at once: law, people, places and money of one arrangement, with what breaks first and what moves the answer. */
import { hashJson } from '../base/hash.ts';
import type { Rational } from '../base/rational.ts';
import type { Arrangement, InputKey } from '../instruments/arrangement.ts';
import { lawUnder, mayBeSent, mostTold, type CountTold, type Law } from './law.ts';
import { occupancyOf, presentOnAverage, type Flow, type Occupancy, type RunSimulation } from './occupancy.ts';
import { approximate, feeToCarry, moneyFor, type Money } from './money.ts';
import { placeCounts, placesUnder, type PlaceCount } from './places.ts';
import { roomOf } from './sending.ts';
import { CAPACITY_RULES, valueOf, withSettings, type CapacityRule, type Settings } from './settings.ts';

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
  /** The law's funnel carried through time. */
  readonly flows: readonly Flow[];
  readonly breaks: readonly Break[];
  readonly swings: readonly Swing[];
  /** What the swings are swings of. */
  readonly swingOf: 'coverage' | 'saving';
  readonly baseline: number;
  readonly scenarios: readonly Scenario[];
  readonly inputsHash: string;
};

export function feasibility(given: Arrangement, settings: Settings, law?: Law, run?: RunSimulation): Feasibility {
  const arrangement = withSettings(given, settings);
  const places = placeCounts(arrangement);
  const chosen = placesUnder(places, settings.capacity);
  const timed = occupancyOf(arrangement, settings, law, run);
  const come = timed.occupancy.sending === 'agreed' ? Number.POSITIVE_INFINITY : presentOnAverage(timed.occupancy);
  const housed = housedUnder(arrangement, settings, come);
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
    ...timed,
    breaks: breaksOf(arrangement, settings, money, law),
    swings: swingsOf(arrangement, settings, swingOf, come),
    swingOf,
    baseline: answerOf(arrangement, settings, swingOf, come),
    scenarios: CAPACITY_RULES.flatMap((capacity) => scenarioOf(arrangement, { ...settings, capacity }, places, come)),
    inputsHash: hashJson({
      arrangement: arrangement.id,
      inputs: arrangement.inputs.map(({ key, value, low, high, source }) => ({ key, value, low, high, source })),
      capacity: settings.capacity,
      sending: settings.sending,
      version: settings.version,
      seed: settings.seed,
      replications: settings.replications,
      law:
        law === undefined
          ? null
          : {
              population: law.population.en,
              readings: [law.real, law.asIfInForce].map(({ readings }) => readings.map((one) => ({ ...one }))),
            },
    }),
  };
}

/** How many are there at once: the room, and no more than come: as many as can be where it is carried out as agreed. */
const housedUnder = (arrangement: Arrangement, settings: Settings, come: number): number => Math.min(roomOf(arrangement, settings), come);

function scenarioOf(arrangement: Arrangement, settings: Settings, places: readonly PlaceCount[], come: number): readonly Scenario[] {
  const { capacity } = settings;
  const count = placesUnder(places, capacity);
  if (count === undefined) return [];
  const fits = housedUnder(arrangement, settings, come);
  const fee = feeToCarry(arrangement, count.places);
  return [{ capacity, fits, money: moneyFor(arrangement, fits), ...(fee === undefined ? {} : { feeToCarry: fee }) }];
}

function breaksOf(arrangement: Arrangement, settings: Settings, money: Money, law: Law | undefined): readonly Break[] {
  const chosen = placesUnder(placeCounts(arrangement), settings.capacity);
  const eligible = valueOf(arrangement, 'eligible');
  const found: Break[] = [{ limit: 'agreed', people: valueOf(arrangement, 'offered') ?? 0, kind: 'at-most' }];
  const counts = law === undefined ? undefined : lawUnder(law, settings).readings[0];
  if (counts !== undefined) found.push({ limit: 'law', people: mayBeSent(counts, 'open'), kind: 'at-most' });
  if (chosen !== undefined) found.push({ limit: 'space', people: Math.max(0, chosen.left), kind: 'at-most' });
  if (eligible !== undefined) found.push({ limit: 'eligible', people: eligible, kind: 'at-most' });
  const most = found.toSorted((a, b) => mostTold(a.people) - mostTold(b.people));
  const needed = money.breakEvenNet;
  return needed === undefined ? most : [...most, { limit: 'money', people: Number(needed), kind: 'at-least' }];
}

/** The one number that the tornado watches: share of the host's system paid (per cents), or what the sender really saves in a year. */
function answerOf(arrangement: Arrangement, settings: Settings, of: Feasibility['swingOf'], come: number): number {
  const money = moneyFor(arrangement, housedUnder(arrangement, settings, come));
  const value: Rational | undefined = of === 'coverage' ? money.netCoverage : money.senderMarginal;
  return value === undefined ? 0 : approximate(value) * (of === 'coverage' ? 100 : 1);
}

function swingsOf(arrangement: Arrangement, settings: Settings, of: Feasibility['swingOf'], come: number): readonly Swing[] {
  return arrangement.inputs
    .flatMap((input): readonly Swing[] => {
      const { key, low, high } = input;
      if (low === undefined || high === undefined || low === high) return [];
      const at = (value: number): number =>
        answerOf(
          { ...arrangement, inputs: arrangement.inputs.map((one) => (one.key === key ? { ...one, value } : one)) },
          settings,
          of,
          come,
        );
      const swing: Swing = { key, low, high, atLow: at(low), atHigh: at(high) };
      return [swing];
    })
    .toSorted((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow));
}
