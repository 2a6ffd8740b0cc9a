/** The discrete-event engine: people on typed arrays, moved from event to event. It knows no queueing formula. */
import { classState, NextArrival, type ClassState } from './class-state.ts';
import { CLOCK, clockOf } from './clock.ts';
import { durationOf, type DurationOf } from './duration.ts';
import { EventCalendar } from './event-calendar.ts';
import { OccupancyRecord } from './occupancy-record.ts';
import { NOBODY, PersonSlots, STAGE } from './person-slots.ts';
import { uniformAt } from './random-stream.ts';
import type { SimulationInput } from './simulation-input.ts';
import { noCounts, type Counts } from './simulation-result.ts';

/** What the event scheduled for a person is. */
const NEXT = { ready: 0, stopped: 1, end: 2, death: 3, returned: 4, backForRelease: 5 } as const;

export class Engine {
  readonly counts: { -readonly [count in keyof Counts]: number } = noCounts();
  readonly record: OccupancyRecord;
  events = 0;

  readonly #input: SimulationInput;
  readonly #classes: readonly ClassState[];
  readonly #arrival: NextArrival;
  readonly #gates: readonly { readonly delay: DurationOf; readonly passes: number }[];
  readonly #calendar: EventCalendar;
  readonly #kept: number;
  readonly #waitingMax: number;
  readonly #waits: boolean;
  readonly #overcrowds: boolean;
  readonly #fromPlace: boolean;
  readonly #leastLeft: number;
  readonly #back: number;
  readonly #deathRate: number;
  readonly #returnRate: number;
  readonly #byTransport: boolean;
  readonly #measuredFrom: number;

  readonly #people = new PersonSlots();
  #suspended = 0;
  #ended = false;

  constructor(input: SimulationInput, replication: number) {
    const { places } = input;
    this.#input = input;
    this.#classes = input.classes.map((people, index) => classState(people, input, replication, index));
    this.#arrival = new NextArrival(this.#classes);
    this.#gates = input.gates.map(({ delay, passes }) => ({ delay: durationOf(delay), passes }));
    this.#calendar = new EventCalendar(input.days);
    this.#kept = places.limits.find(({ id }) => id === places.kept)?.places ?? Infinity;
    this.#waitingMax = places.waitingPlaces ?? Infinity;
    this.#waits = places.whenFull === 'wait';
    this.#overcrowds = places.whenFull === 'overcrowd';
    this.#fromPlace = input.stayRuns === 'from-place';
    this.#leastLeft = input.leastLeftDays ?? 0;
    this.#back = input.backBeforeEndDays ?? 0;
    this.#deathRate = input.deathsPerPersonDay ?? 0;
    this.#returnRate = input.returnsPerPersonDay ?? 0;
    this.#byTransport = input.transport !== undefined;
    this.#measuredFrom = input.measuredFromDay ?? 0;
    this.record = new OccupancyRecord(input.days, this.#measuredFrom);
  }

  run(): void {
    const calendar = this.#calendar;
    const { times, kinds } = clockOf(this.#input);
    for (const [index, people] of this.#classes.entries()) {
      for (let person = 1; person <= people.initial; person++) this.#enter(index, -person, 0);
    }
    this.#arrival.find();
    for (let moment = 0; moment < times.length;) {
      const clock = times[moment]!;
      const event = calendar.nextTime();
      if (clock <= event && clock <= this.#arrival.time) this.#onClock(kinds[moment++]!, clock);
      else if (event <= this.#arrival.time) {
        calendar.take();
        if (this.#people.stamp[calendar.takenSlot] === calendar.takenStamp) this.#onEvent(calendar.takenSlot, event);
      } else this.#onArrival(this.#arrival.time);
    }
    this.record.upTo(this.#input.days);
    this.counts.waitingAtEnd = this.record.inGates + this.record.waiting;
    this.counts.inPlaceAtEnd = this.record.rented;
    this.counts.occupancyAtEnd = this.record.occupied;
  }

  #onArrival(now: number): void {
    const index = this.#arrival.index;
    const people = this.#classes[index]!;
    const count = people.arrivals.people;
    people.arrivals.next();
    for (let each = 0; each < count; each++) this.#enter(index, people.arrived++, now);
    this.#arrival.find();
  }

  /** A person comes into custody. The first population has negative numbers: their luck is their own. */
  #enter(index: number, person: number, now: number): void {
    this.events++;
    const people = this.#classes[index]!;
    if (!people.host) {
      this.counts.arrived++;
      if (uniformAt(people.streams.eligible, person) > people.eligible) {
        this.counts.ineligible++;
        return;
      }
      this.counts.eligible++;
    }
    const slot = this.#people.take(index, person);
    if (!this.#fromPlace) this.#people.end[slot] = now + this.#length(people, person);
    if (people.host) this.#put(slot, now);
    else if (this.#gates.length === 0) this.#ask(slot, now);
    else this.#startGates(slot, now);
  }

  #length(people: ClassState, person: number): number {
    const uniform = uniformAt(people.streams.stay, person);
    return person < 0 && people.remaining !== undefined ? people.remaining(uniform) : people.stay(uniform);
  }

  /** One event for all gates: the person is through, was stopped, or was released before. */
  #startGates(slot: number, now: number): void {
    const people = this.#classes[this.#people.classOf[slot]!]!;
    const draws = this.#people.person[slot]! * this.#gates.length;
    let through = now;
    let next: number = NEXT.ready;
    for (let gate = 0; gate < this.#gates.length && next === NEXT.ready; gate++) {
      const { delay, passes } = this.#gates[gate]!;
      through += delay(uniformAt(people.streams['gate-delay'], draws + gate));
      if (uniformAt(people.streams['gate-pass'], draws + gate) > passes) next = NEXT.stopped;
    }
    this.#people.stage[slot] = STAGE.inGates;
    this.record.inGates++;
    if (through < this.#people.end[slot]!) this.#schedule(slot, through, next);
    else this.#schedule(slot, this.#people.end[slot]!, NEXT.end);
  }

  #onEvent(slot: number, now: number): void {
    this.events++;
    const stage = this.#people.stage[slot]!;
    const next = this.#people.next[slot]!;
    if (stage === STAGE.inPlace) this.#leave(slot, next, now);
    else if (stage === STAGE.ready) {
      this.#unqueue(slot, now);
      this.#people.release(slot);
      this.counts.releasedBeforeSending++;
    } else {
      this.record.inGates--;
      if (next === NEXT.ready) this.#ask(slot, now);
      else {
        if (next === NEXT.stopped) this.counts.stopped++;
        else this.counts.releasedBeforeSending++;
        this.#people.release(slot);
      }
    }
  }

  /** A person is ready to be sent. */
  #ask(slot: number, now: number): void {
    if (this.#people.end[slot]! - now < this.#leastLeft) {
      this.counts.tooShort++;
      this.#people.release(slot);
      return;
    }
    const measured = now >= this.#measuredFrom;
    if (measured) this.counts.asked++;
    if (this.#byTransport || !this.#sends()) return this.#queue(slot, now);
    if (this.record.occupied < this.#kept || this.#overcrowds) return this.#send(slot, now);
    if (this.#waits && this.record.waiting < this.#waitingMax) {
      if (measured) this.counts.askedWaited++;
      return this.#queue(slot, now);
    }
    if (measured) this.counts.askedRefused++;
    this.#refuse(slot);
  }

  #sends(): boolean {
    return this.#suspended === 0 && !this.#ended;
  }

  #refuse(slot: number): void {
    this.counts.refused++;
    this.#people.release(slot);
  }

  #queue(slot: number, now: number): void {
    this.record.upTo(now);
    this.#people.queue(slot);
    this.record.waiting++;
    if (!this.#fromPlace) this.#schedule(slot, this.#people.end[slot]!, NEXT.end);
  }

  #unqueue(slot: number, now: number): void {
    this.record.upTo(now);
    this.#people.unqueue(slot);
    this.record.waiting--;
  }

  #send(slot: number, now: number): void {
    this.counts.sent++;
    this.#put(slot, now);
    this.record.rented++;
  }

  /** Into the place. The first of their end, death and return is the one event scheduled for them. */
  #put(slot: number, now: number): void {
    const people = this.#classes[this.#people.classOf[slot]!]!;
    const person = this.#people.person[slot]!;
    this.record.upTo(now);
    this.record.occupied++;
    this.#people.stage[slot] = STAGE.inPlace;
    if (this.#fromPlace) this.#people.end[slot] = now + this.#length(people, person);
    let time = this.#people.end[slot]!;
    let next: number = NEXT.end;
    if (this.#back > 0 && !people.host) {
      time = Math.max(now, time - this.#back);
      next = NEXT.backForRelease;
    }
    if (this.#deathRate > 0) {
      const death = now - Math.log(uniformAt(people.streams.death, person)) / this.#deathRate;
      if (death < time) [time, next] = [death, NEXT.death];
    }
    if (this.#returnRate > 0 && !people.host) {
      const back = now - Math.log(uniformAt(people.streams.return, person)) / this.#returnRate;
      if (back < time) [time, next] = [back, NEXT.returned];
    }
    this.#schedule(slot, time, next);
  }

  #leave(slot: number, next: number, now: number): void {
    const { counts } = this;
    this.record.upTo(now);
    this.record.occupied--;
    if (this.#classes[this.#people.classOf[slot]!]!.host) {
      if (next === NEXT.death) counts.hostDied++;
      else counts.hostReleased++;
    } else {
      this.record.rented--;
      if (next === NEXT.end) counts.releasedFromPlace++;
      else if (next === NEXT.death) counts.died++;
      else if (next === NEXT.returned) counts.returned++;
      else counts.backForRelease++;
    }
    this.#people.release(slot);
    if (!this.#byTransport) this.#fill(now);
  }

  /** Those who wait take the places that are free, the longest waiting first. */
  #fill(now: number): void {
    while (this.#people.firstWaiting !== NOBODY && this.#sends() && (this.record.occupied < this.#kept || this.#overcrowds))
      this.#sendFirst(now);
  }

  #sendFirst(now: number): void {
    const slot = this.#people.firstWaiting;
    this.#unqueue(slot, now);
    if (this.#people.end[slot]! - now < this.#leastLeft && !this.#fromPlace) {
      this.counts.tooShort++;
      this.#people.release(slot);
    } else this.#send(slot, now);
  }

  #onClock(kind: number, now: number): void {
    if (kind === CLOCK.dayEnds) this.record.dayEnds();
    else if (kind === CLOCK.arrangementEnds) this.#endArrangement(now);
    else if (kind === CLOCK.sendingSuspended) this.#suspended++;
    else if (kind === CLOCK.sendingResumes) {
      this.#suspended--;
      if (!this.#byTransport) this.#fill(now);
    } else this.#transport(now);
  }

  #endArrangement(now: number): void {
    this.#ended = true;
    if (this.#input.earlyEnd?.people !== 'brought-back') return;
    for (let slot = 0; slot < this.#people.used; slot++) {
      if (this.#people.stage[slot] === STAGE.inPlace && !this.#classes[this.#people.classOf[slot]!]!.host)
        this.#leave(slot, NEXT.returned, now);
    }
  }

  #transport(now: number): void {
    const { transport } = this.#input;
    if (transport === undefined || !this.#sends()) return;
    const free = this.#waits ? Math.max(0, this.#kept - this.record.occupied) : Infinity;
    let seats = Math.min(transport.seats, free, this.record.waiting);
    if (seats < (transport.leastToGo ?? 1)) return;
    for (; seats > 0 && this.#people.firstWaiting !== NOBODY; seats--) {
      if (this.record.occupied < this.#kept || this.#overcrowds) this.#sendFirst(now);
      else {
        const slot = this.#people.firstWaiting;
        this.#unqueue(slot, now);
        if (now >= this.#measuredFrom) this.counts.askedRefused++;
        this.#refuse(slot);
      }
    }
  }

  #schedule(slot: number, time: number, next: number): void {
    this.#people.next[slot] = next;
    this.#calendar.add(time, slot, ++this.#people.stamp[slot]!);
  }
}
