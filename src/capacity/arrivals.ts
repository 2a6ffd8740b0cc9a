/** When people of one class arrive, and how many at a time. */
import type { Arrivals, PeopleClass } from './simulation-input.ts';
import { randomStream, uniformAt } from './random-stream.ts';

const WEEK_DAYS = 7;

/** Walks through the arrivals of a class: `time` is the next one (Infinity after the last), `people` how many come then. */
export class ArrivalProcess {
  time = 0;
  people = 1;
  readonly #arrivals: Arrivals;
  readonly #gaps;
  readonly #batches;
  readonly #eventsPerDay: number;
  readonly #logOfMore: number;
  readonly #weekly: readonly number[] | undefined;
  #drawn = 0;
  #day = 0;
  #withinDay = 0;

  constructor(people: PeopleClass, options: { seed: number; replication: number; index: number }) {
    const { arrivals } = people;
    this.#arrivals = arrivals;
    this.#gaps = randomStream(options.seed, options.replication, options.index, 'gap');
    this.#batches = randomStream(options.seed, options.replication, options.index, 'batch');
    // A geometric batch of mean m gives a variance to mean ratio of 2m − 1.
    const batchMean = arrivals.kind === 'batches' ? (arrivals.varianceToMean + 1) / 2 : 1;
    this.#logOfMore = Math.log(1 - 1 / batchMean);
    const random = arrivals.kind === 'poisson' || arrivals.kind === 'batches';
    this.#eventsPerDay = random ? arrivals.perDay / batchMean : 0;
    this.#weekly = random ? arrivals.weekly : undefined;
    this.next();
  }

  next(): void {
    if (this.#arrivals.kind === 'schedule') return this.#nextOfSchedule(this.#arrivals.counts);
    if (!(this.#eventsPerDay > 0)) {
      this.time = Infinity;
      return;
    }
    const drawn = this.#drawn++;
    const wait = -Math.log(uniformAt(this.#gaps, drawn)) / this.#eventsPerDay;
    this.time = this.#weekly === undefined ? this.time + wait : afterWeekly(this.time, wait, this.#weekly);
    if (this.#arrivals.kind !== 'batches') return;
    const more = Math.log(uniformAt(this.#batches, drawn)) / this.#logOfMore;
    this.people = 1 + (this.#logOfMore === -Infinity ? 0 : Math.floor(more));
  }

  #nextOfSchedule(counts: ArrayLike<number>): void {
    while (this.#day < counts.length && this.#withinDay >= (counts[this.#day] ?? 0)) {
      this.#day++;
      this.#withinDay = 0;
    }
    if (this.#day >= counts.length) this.time = Infinity;
    else this.time = this.#day + (this.#withinDay++ + 0.5) / (counts[this.#day] ?? 1);
  }
}

/** The moment by which the rate, changed by each day's factor, has used up the wait. */
function afterWeekly(from: number, wait: number, weekly: readonly number[]): number {
  let day = Math.floor(from);
  let time = from;
  let left = wait;
  if (!weekly.some((factor) => factor > 0)) return Infinity;
  for (;;) {
    const factor = weekly[day % WEEK_DAYS] ?? 0;
    const used = (day + 1 - time) * factor;
    if (used >= left) return time + left / factor;
    left -= used;
    day++;
    time = day;
  }
}
