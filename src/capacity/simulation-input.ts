/** What a simulation of places is told: who comes, what must happen before they are sent, how long they stay, what fits. Times are days from day 0. */
import type { Duration, NumberList } from './duration.ts';

export type Arrivals =
  | { readonly kind: 'none' }
  /** `counts[day]` people on each day, evenly through the day; none after the list ends. */
  | { readonly kind: 'schedule'; readonly counts: NumberList }
  /** A Poisson process. `weekly` holds seven factors on the rate, from day 0 on, repeated. */
  | { readonly kind: 'poisson'; readonly perDay: number; readonly weekly?: readonly number[] }
  /** Batches at Poisson times, of geometric size, such that the variance of a day's count over its mean is `varianceToMean` (at least 1). */
  | { readonly kind: 'batches'; readonly perDay: number; readonly varianceToMean: number; readonly weekly?: readonly number[] };

/** People alike enough to share their probabilities. */
export type PeopleClass = {
  readonly id: string;
  /** `sending`: pass eligibility, gates and transport. `host`: the host's own, who are simply there and fill places. */
  readonly origin: 'sending' | 'host';
  /** Already in custody on day 0 (in the sending state; of `host` origin, in the place) with the stay they have left. */
  readonly initial?: { readonly count: number; readonly remaining: Duration };
  readonly arrivals: Arrivals;
  /** Time in custody from arrival. It runs through gates and waiting, unless the input says that it runs from the place. */
  readonly stay: Duration;
  /** Probability that one of them may lawfully be sent, by reading of the law. */
  readonly eligible: Readonly<Record<string, number>>;
};

/** A step that takes time and that not everyone passes: notice, court, consent, medical clearance. */
export type Gate = { readonly id: string; readonly delay: Duration; readonly passes: number };

export type Transport = {
  readonly firstDay: number;
  readonly everyDays: number;
  /** At most so many in one transport. */
  readonly seats: number;
  /** A transport with fewer ready does not go. */
  readonly leastToGo?: number;
};

/** How many places there are, by a claim or by a standard, such as `claimed`, `echr-3m2`. */
export type PlaceLimit = { readonly id: string; readonly places: number };

export type Places = {
  readonly limits: readonly PlaceLimit[];
  /** The limit that is kept. Without one nothing is. */
  readonly kept?: string;
  /** Beyond the kept limit: refused for good, waits in the sending state, or is put in all the same. The host's own people always come in. */
  readonly whenFull: 'refuse' | 'wait' | 'overcrowd';
  /** People who can wait; one more is refused. Without it there is no bound. */
  readonly waitingPlaces?: number;
};

export type SimulationInput = {
  readonly days: number;
  /** An integer from 0 to 2⁵³ − 1. */
  readonly seed: number;
  /** Figures that are means over time leave out the days before this one. */
  readonly measuredFromDay?: number;
  readonly classes: readonly PeopleClass[];
  /** Which column of each class's `eligible` counts. */
  readonly reading: string;
  readonly gates: readonly Gate[];
  /** Without one, whoever is ready is there at once. */
  readonly transport?: Transport;
  readonly places: Places;
  /** Whether the length of stay counts from arrival (a sentence) or from being given a place (a service time). */
  readonly stayRuns: 'from-arrival' | 'from-place';
  /** Not sent with less than this left to serve when ready. */
  readonly leastLeftDays?: number;
  /** Brought back so long before the end of the sentence. */
  readonly backBeforeEndDays?: number;
  /** Probability of death per person and day in the place, for people of both origins. */
  readonly deathsPerPersonDay?: number;
  /** Probability per person and day in the place of being brought back early (a court's order, health, the treaty's grounds). */
  readonly returnsPerPersonDay?: number;
  /** From `fromDay` until before `untilDay` nobody is sent. */
  readonly suspensions?: readonly { readonly fromDay: number; readonly untilDay: number }[];
  /** From this day nobody is sent; those there are all brought back, or serve to the end. */
  readonly earlyEnd?: { readonly day: number; readonly people: 'brought-back' | 'stay' };
};
