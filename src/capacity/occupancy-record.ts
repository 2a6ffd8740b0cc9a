/** Who is where, and for how long it was so: the state that a run is measured by. */
import { widened } from './event-calendar.ts';

export class OccupancyRecord {
  readonly occupancyByDay: Int32Array;
  readonly rentedByDay: Int32Array;
  readonly waitingByDay: Int32Array;
  timeAtOccupancy = new Float64Array(256);
  timeAtDemand = new Float64Array(256);
  personDays = 0;
  rentedPersonDays = 0;
  /** Everyone in the place; of them those sent; those ready but not sent; those in a gate. */
  occupied = 0;
  rented = 0;
  waiting = 0;
  inGates = 0;
  #recordedTo: number;
  #areaTo = 0;
  #day = 0;

  constructor(days: number, measuredFrom: number) {
    this.#recordedTo = measuredFrom;
    this.occupancyByDay = new Int32Array(days);
    this.rentedByDay = new Int32Array(days);
    this.waitingByDay = new Int32Array(days);
  }

  /** Books the time since the last change before a number changes. */
  upTo(now: number): void {
    const time = now - this.#areaTo;
    this.personDays += this.occupied * time;
    this.rentedPersonDays += this.rented * time;
    this.#areaTo = now;
    const measured = now - this.#recordedTo;
    if (measured <= 0) return;
    this.#recordedTo = now;
    const demand = this.occupied + this.waiting;
    if (demand >= this.timeAtDemand.length) {
      this.timeAtDemand = widened(this.timeAtDemand, new Float64Array(demand * 2));
      this.timeAtOccupancy = widened(this.timeAtOccupancy, new Float64Array(demand * 2));
    }
    this.timeAtOccupancy[this.occupied]! += measured;
    this.timeAtDemand[demand]! += measured;
  }

  dayEnds(): void {
    this.occupancyByDay[this.#day] = this.occupied;
    this.rentedByDay[this.#day] = this.rented;
    this.waitingByDay[this.#day] = this.waiting;
    this.#day++;
  }
}
