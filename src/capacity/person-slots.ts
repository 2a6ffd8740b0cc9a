/** The people of a run on typed arrays, one slot each; slots that are free are used again. Those who wait stand in line through the same arrays. */
import { widened } from './event-calendar.ts';

export const NOBODY = -1;
/** Where a person stands. */
export const STAGE = { none: 0, inGates: 1, ready: 2, inPlace: 3 } as const;

export class PersonSlots {
  /** Slots below this one have been used at some time. */
  used = 0;
  firstWaiting = NOBODY;
  #lastWaiting = NOBODY;
  #capacity = 1024;
  #free = NOBODY;
  classOf = new Int32Array(this.#capacity);
  person = new Int32Array(this.#capacity);
  end = new Float64Array(this.#capacity);
  stage = new Uint8Array(this.#capacity);
  /** What the event scheduled for them is, and which scheduling it was: an event with an older stamp is void. */
  next = new Uint8Array(this.#capacity);
  stamp = new Int32Array(this.#capacity);
  #before = new Int32Array(this.#capacity);
  #after = new Int32Array(this.#capacity);

  take(index: number, person: number): number {
    let slot = this.#free;
    if (slot !== NOBODY) this.#free = this.#after[slot]!;
    else {
      slot = this.used++;
      if (slot === this.#capacity) this.#grow();
    }
    this.classOf[slot] = index;
    this.person[slot] = person;
    this.end[slot] = Infinity;
    return slot;
  }

  release(slot: number): void {
    this.stage[slot] = STAGE.none;
    this.stamp[slot]!++;
    this.#after[slot] = this.#free;
    this.#free = slot;
  }

  /** To the end of the line. */
  queue(slot: number): void {
    this.stage[slot] = STAGE.ready;
    this.#before[slot] = this.#lastWaiting;
    this.#after[slot] = NOBODY;
    if (this.#lastWaiting === NOBODY) this.firstWaiting = slot;
    else this.#after[this.#lastWaiting] = slot;
    this.#lastWaiting = slot;
  }

  unqueue(slot: number): void {
    const before = this.#before[slot]!;
    const after = this.#after[slot]!;
    if (before === NOBODY) this.firstWaiting = after;
    else this.#after[before] = after;
    if (after === NOBODY) this.#lastWaiting = before;
    else this.#before[after] = before;
  }

  #grow(): void {
    const capacity = this.#capacity * 2;
    this.classOf = widened(this.classOf, new Int32Array(capacity));
    this.person = widened(this.person, new Int32Array(capacity));
    this.end = widened(this.end, new Float64Array(capacity));
    this.stage = widened(this.stage, new Uint8Array(capacity));
    this.next = widened(this.next, new Uint8Array(capacity));
    this.stamp = widened(this.stamp, new Int32Array(capacity));
    this.#before = widened(this.#before, new Int32Array(capacity));
    this.#after = widened(this.#after, new Int32Array(capacity));
    this.#capacity = capacity;
  }
}
