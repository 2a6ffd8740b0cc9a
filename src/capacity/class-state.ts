/** One class of people in a run: when they come, how long they stay, and the chances that belong to each. */
import { ArrivalProcess } from './arrivals.ts';
import { durationOf, type DurationOf } from './duration.ts';
import { randomStream, type Purpose, type RandomStream } from './random-stream.ts';
import type { PeopleClass, SimulationInput } from './simulation-input.ts';

export type ClassState = {
  readonly host: boolean;
  readonly arrivals: ArrivalProcess;
  readonly stay: DurationOf;
  readonly remaining: DurationOf | undefined;
  readonly initial: number;
  readonly eligible: number;
  readonly streams: Readonly<Record<Purpose, RandomStream>>;
  arrived: number;
};

export function classState(people: PeopleClass, { seed, reading }: SimulationInput, replication: number, index: number): ClassState {
  const stream = (purpose: Purpose): RandomStream => randomStream(seed, replication, index, purpose);
  return {
    host: people.origin === 'host',
    arrivals: new ArrivalProcess(people, { seed, replication, index }),
    stay: durationOf(people.stay),
    remaining: people.initial === undefined ? undefined : durationOf(people.initial.remaining),
    initial: people.initial?.count ?? 0,
    eligible: people.eligible[reading] ?? 0,
    streams: {
      gap: stream('gap'),
      batch: stream('batch'),
      stay: stream('stay'),
      eligible: stream('eligible'),
      'gate-delay': stream('gate-delay'),
      'gate-pass': stream('gate-pass'),
      death: stream('death'),
      return: stream('return'),
    },
    arrived: 0,
  };
}

/** Whose arrival comes next, of all classes: the first class where two come at one moment. */
export class NextArrival {
  time = Infinity;
  index = 0;
  readonly #classes: readonly ClassState[];

  constructor(classes: readonly ClassState[]) {
    this.#classes = classes;
  }

  find(): void {
    this.time = Infinity;
    for (let index = 0; index < this.#classes.length; index++) {
      const { time } = this.#classes[index]!.arrivals;
      if (time < this.time) {
        this.time = time;
        this.index = index;
      }
    }
  }
}
