/** The discrete-event engine: people on typed arrays, moved from event to event. It knows no queueing formula. */
import { ArrivalProcess } from './arrivals.ts';
import { CLOCK, clockOf } from './clock.ts';
import { durationOf, type DurationOf } from './duration.ts';
import { EventCalendar, widened } from './event-calendar.ts';
import { randomStream, uniformAt, type Purpose, type RandomStream } from './random-stream.ts';
import type { SimulationInput } from './simulation-input.ts';
import type { Counts } from './simulation-result.ts';

/** Where a person stands, and what the event scheduled for them is. */
const STAGE = { none: 0, inGates: 1, ready: 2, inPlace: 3 } as const;
const NEXT = { ready: 0, stopped: 1, end: 2, death: 3, returned: 4, backForRelease: 5 } as const;
const NOBODY = -1;

type ClassState = {
  readonly host: boolean;
  readonly arrivals: ArrivalProcess;
  readonly stay: DurationOf;
  readonly remaining: DurationOf | undefined;
  readonly initial: number;
  readonly eligible: number;
  readonly streams: Readonly<Record<Purpose, RandomStream>>;
  arrived: number;
};

type Gate = { readonly delay: DurationOf; readonly passes: number };

export class Engine {
  readonly counts: { -readonly [count in keyof Counts]: number } = noCounts();
  readonly occupancyByDay: Int32Array;
  readonly rentedByDay: Int32Array;
  readonly waitingByDay: Int32Array;
  timeAtOccupancy = new Float64Array(256);
  timeAtDemand = new Float64Array(256);
  personDays = 0;
  rentedPersonDays = 0;
  events = 0;

  readonly #input: SimulationInput;
  readonly #classes: readonly ClassState[];
  readonly #gates: readonly Gate[];
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

  #occupied = 0;
  #rented = 0;
  #waiting = 0;
  #inGates = 0;
  #recordedTo: number;
  #areaTo = 0;
  #suspended = 0;
  #ended = false;
  #queueHead = NOBODY;
  #queueTail = NOBODY;
  #nextArrival = Infinity;
  #nextArrivalClass = 0;
  #day = 0;

  #capacity = 1024;
  #used = 0;
  #free = NOBODY;
  #classOf = new Int32Array(this.#capacity);
  #person = new Int32Array(this.#capacity);
  #end = new Float64Array(this.#capacity);
  #stage = new Uint8Array(this.#capacity);
  #next = new Uint8Array(this.#capacity);
  #stamp = new Int32Array(this.#capacity);
  #before = new Int32Array(this.#capacity);
  #after = new Int32Array(this.#capacity);

  constructor(input: SimulationInput, replication: number) {
    const { places } = input;
    this.#input = input;
    this.#classes = input.classes.map((people, index) => {
      const stream = (purpose: Purpose): RandomStream => randomStream(input.seed, replication, index, purpose);
      return {
        host: people.origin === 'host',
        arrivals: new ArrivalProcess(people, { seed: input.seed, replication, index }),
        stay: durationOf(people.stay),
        remaining: people.initial === undefined ? undefined : durationOf(people.initial.remaining),
        initial: people.initial?.count ?? 0,
        eligible: people.eligible[input.reading] ?? 0,
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
    });
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
    this.#recordedTo = this.#measuredFrom;
    this.occupancyByDay = new Int32Array(input.days);
    this.rentedByDay = new Int32Array(input.days);
    this.waitingByDay = new Int32Array(input.days);
  }

  run(): void {
    const calendar = this.#calendar;
    const { times, kinds } = clockOf(this.#input);
    this.#placeInitial();
    this.#findNextArrival();
    for (let moment = 0; moment < times.length;) {
      const clock = times[moment]!;
      const event = calendar.nextTime();
      if (clock <= event && clock <= this.#nextArrival) this.#onClock(kinds[moment++]!, clock);
      else if (event <= this.#nextArrival) {
        calendar.take();
        if (this.#stamp[calendar.takenSlot] === calendar.takenStamp) this.#onEvent(calendar.takenSlot, event);
      } else this.#onArrival(this.#nextArrival);
    }
    this.#record(this.#input.days);
    this.counts.waitingAtEnd = this.#inGates + this.#waiting;
    this.counts.inPlaceAtEnd = this.#rented;
    this.counts.occupancyAtEnd = this.#occupied;
  }

  #placeInitial(): void {
    for (const [index, people] of this.#classes.entries()) {
      for (let person = 1; person <= people.initial; person++) this.#enter(index, -person, 0);
    }
  }

  #findNextArrival(): void {
    this.#nextArrival = Infinity;
    for (let index = 0; index < this.#classes.length; index++) {
      const { time } = this.#classes[index]!.arrivals;
      if (time < this.#nextArrival) {
        this.#nextArrival = time;
        this.#nextArrivalClass = index;
      }
    }
  }

  #onArrival(now: number): void {
    const index = this.#nextArrivalClass;
    const people = this.#classes[index]!;
    const count = people.arrivals.people;
    people.arrivals.next();
    for (let each = 0; each < count; each++) this.#enter(index, people.arrived++, now);
    this.#findNextArrival();
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
    const slot = this.#take(index, person);
    if (!this.#fromPlace) this.#end[slot] = now + this.#length(people, person);
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
    const people = this.#classes[this.#classOf[slot]!]!;
    const draws = this.#person[slot]! * this.#gates.length;
    let through = now;
    let next: number = NEXT.ready;
    for (let gate = 0; gate < this.#gates.length && next === NEXT.ready; gate++) {
      const { delay, passes } = this.#gates[gate]!;
      through += delay(uniformAt(people.streams['gate-delay'], draws + gate));
      if (uniformAt(people.streams['gate-pass'], draws + gate) > passes) next = NEXT.stopped;
    }
    this.#stage[slot] = STAGE.inGates;
    this.#inGates++;
    if (through < this.#end[slot]!) this.#schedule(slot, through, next);
    else this.#schedule(slot, this.#end[slot]!, NEXT.end);
  }

  #onEvent(slot: number, now: number): void {
    this.events++;
    const stage = this.#stage[slot]!;
    const next = this.#next[slot]!;
    if (stage === STAGE.inPlace) this.#leave(slot, next, now);
    else if (stage === STAGE.ready) {
      this.#record(now);
      this.#unqueue(slot);
      this.#release(slot);
      this.counts.releasedBeforeSending++;
    } else {
      this.#inGates--;
      if (next === NEXT.ready) this.#ask(slot, now);
      else {
        if (next === NEXT.stopped) this.counts.stopped++;
        else this.counts.releasedBeforeSending++;
        this.#release(slot);
      }
    }
  }

  /** A person is ready to be sent. */
  #ask(slot: number, now: number): void {
    if (this.#end[slot]! - now < this.#leastLeft) {
      this.counts.tooShort++;
      this.#release(slot);
      return;
    }
    const measured = now >= this.#measuredFrom;
    if (measured) this.counts.asked++;
    if (this.#byTransport || !this.#sends()) return this.#queue(slot, now);
    if (this.#occupied < this.#kept || this.#overcrowds) return this.#send(slot, now);
    if (this.#waits && this.#waiting < this.#waitingMax) {
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
    this.#release(slot);
  }

  #queue(slot: number, now: number): void {
    this.#record(now);
    this.#stage[slot] = STAGE.ready;
    this.#before[slot] = this.#queueTail;
    this.#after[slot] = NOBODY;
    if (this.#queueTail === NOBODY) this.#queueHead = slot;
    else this.#after[this.#queueTail] = slot;
    this.#queueTail = slot;
    this.#waiting++;
    if (!this.#fromPlace) this.#schedule(slot, this.#end[slot]!, NEXT.end);
  }

  #unqueue(slot: number): void {
    const before = this.#before[slot]!;
    const after = this.#after[slot]!;
    if (before === NOBODY) this.#queueHead = after;
    else this.#after[before] = after;
    if (after === NOBODY) this.#queueTail = before;
    else this.#before[after] = before;
    this.#waiting--;
  }

  #send(slot: number, now: number): void {
    this.counts.sent++;
    this.#put(slot, now);
    this.#rented++;
  }

  /** Into the place. The first of their end, death and return is the one event scheduled for them. */
  #put(slot: number, now: number): void {
    const people = this.#classes[this.#classOf[slot]!]!;
    const person = this.#person[slot]!;
    this.#record(now);
    this.#occupied++;
    this.#stage[slot] = STAGE.inPlace;
    if (this.#fromPlace) this.#end[slot] = now + this.#length(people, person);
    let time = this.#end[slot]!;
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
    this.#record(now);
    this.#occupied--;
    if (this.#classes[this.#classOf[slot]!]!.host) {
      if (next === NEXT.death) counts.hostDied++;
      else counts.hostReleased++;
    } else {
      this.#rented--;
      if (next === NEXT.end) counts.releasedFromPlace++;
      else if (next === NEXT.death) counts.died++;
      else if (next === NEXT.returned) counts.returned++;
      else counts.backForRelease++;
    }
    this.#release(slot);
    if (!this.#byTransport) this.#fill(now);
  }

  /** Those who wait take the places that are free, the longest waiting first. */
  #fill(now: number): void {
    while (this.#queueHead !== NOBODY && this.#sends() && (this.#occupied < this.#kept || this.#overcrowds)) this.#sendFirst(now);
  }

  #sendFirst(now: number): void {
    const slot = this.#queueHead;
    this.#record(now);
    this.#unqueue(slot);
    if (this.#end[slot]! - now < this.#leastLeft && !this.#fromPlace) {
      this.counts.tooShort++;
      this.#release(slot);
    } else this.#send(slot, now);
  }

  #onClock(kind: number, now: number): void {
    if (kind === CLOCK.dayEnds) {
      this.occupancyByDay[this.#day] = this.#occupied;
      this.rentedByDay[this.#day] = this.#rented;
      this.waitingByDay[this.#day] = this.#waiting;
      this.#day++;
    } else if (kind === CLOCK.arrangementEnds) this.#endArrangement(now);
    else if (kind === CLOCK.sendingSuspended) this.#suspended++;
    else if (kind === CLOCK.sendingResumes) {
      this.#suspended--;
      if (!this.#byTransport) this.#fill(now);
    } else this.#transport(now);
  }

  #endArrangement(now: number): void {
    this.#ended = true;
    if (this.#input.earlyEnd?.people !== 'brought-back') return;
    for (let slot = 0; slot < this.#used; slot++) {
      if (this.#stage[slot] === STAGE.inPlace && !this.#classes[this.#classOf[slot]!]!.host) this.#leave(slot, NEXT.returned, now);
    }
  }

  #transport(now: number): void {
    const { transport } = this.#input;
    if (transport === undefined || !this.#sends()) return;
    const free = this.#waits ? Math.max(0, this.#kept - this.#occupied) : Infinity;
    let seats = Math.min(transport.seats, free, this.#waiting);
    if (seats < (transport.leastToGo ?? 1)) return;
    for (; seats > 0 && this.#queueHead !== NOBODY; seats--) {
      if (this.#occupied < this.#kept || this.#overcrowds) this.#sendFirst(now);
      else {
        const slot = this.#queueHead;
        this.#record(now);
        this.#unqueue(slot);
        if (now >= this.#measuredFrom) this.counts.askedRefused++;
        this.#refuse(slot);
      }
    }
  }

  /** Books the time since the last change before a number changes. */
  #record(now: number): void {
    const time = now - this.#areaTo;
    this.personDays += this.#occupied * time;
    this.rentedPersonDays += this.#rented * time;
    this.#areaTo = now;
    const measured = now - this.#recordedTo;
    if (measured <= 0) return;
    this.#recordedTo = now;
    const demand = this.#occupied + this.#waiting;
    if (demand >= this.timeAtDemand.length) {
      this.timeAtDemand = widened(this.timeAtDemand, new Float64Array(demand * 2));
      this.timeAtOccupancy = widened(this.timeAtOccupancy, new Float64Array(demand * 2));
    }
    this.timeAtOccupancy[this.#occupied]! += measured;
    this.timeAtDemand[demand]! += measured;
  }

  #schedule(slot: number, time: number, next: number): void {
    this.#next[slot] = next;
    this.#calendar.add(time, slot, ++this.#stamp[slot]!);
  }

  #take(index: number, person: number): number {
    let slot = this.#free;
    if (slot !== NOBODY) this.#free = this.#after[slot]!;
    else {
      slot = this.#used++;
      if (slot === this.#capacity) this.#grow();
    }
    this.#classOf[slot] = index;
    this.#person[slot] = person;
    this.#end[slot] = Infinity;
    return slot;
  }

  #release(slot: number): void {
    this.#stage[slot] = STAGE.none;
    this.#stamp[slot]!++;
    this.#after[slot] = this.#free;
    this.#free = slot;
  }

  #grow(): void {
    const capacity = this.#capacity * 2;
    this.#classOf = widened(this.#classOf, new Int32Array(capacity));
    this.#person = widened(this.#person, new Int32Array(capacity));
    this.#end = widened(this.#end, new Float64Array(capacity));
    this.#stage = widened(this.#stage, new Uint8Array(capacity));
    this.#next = widened(this.#next, new Uint8Array(capacity));
    this.#stamp = widened(this.#stamp, new Int32Array(capacity));
    this.#before = widened(this.#before, new Int32Array(capacity));
    this.#after = widened(this.#after, new Int32Array(capacity));
    this.#capacity = capacity;
  }
}

function noCounts(): { -readonly [count in keyof Counts]: number } {
  return {
    arrived: 0,
    eligible: 0,
    ineligible: 0,
    stopped: 0,
    tooShort: 0,
    refused: 0,
    asked: 0,
    askedRefused: 0,
    askedWaited: 0,
    sent: 0,
    releasedBeforeSending: 0,
    releasedFromPlace: 0,
    backForRelease: 0,
    returned: 0,
    died: 0,
    hostReleased: 0,
    hostDied: 0,
    waitingAtEnd: 0,
    inPlaceAtEnd: 0,
    occupancyAtEnd: 0,
  };
}
