/**
 * Coming events in order of time, on typed arrays: those of the present slice of time in a four-way heap, later ones in a list per slice.
 * The heap stays small, so that an event costs the same however many people there are. Equal times come out in a fixed order.
 */
const SLICES_MAX = 1 << 20;
const SLICES_PER_DAY_MAX = 32;

export class EventCalendar {
  /** Who and which scheduling the last event taken is for. */
  takenSlot = 0;
  takenStamp = 0;
  readonly #end: number;
  readonly #slicesPerDay: number;
  readonly #firstOfSlice: Int32Array;
  #slice = -1;
  #capacity = 1024;
  #time = new Float64Array(this.#capacity);
  #slot = new Int32Array(this.#capacity);
  #stamp = new Int32Array(this.#capacity);
  #next = new Int32Array(this.#capacity);
  #used = 0;
  #free = -1;
  #heapTime = new Float64Array(1024);
  #heapNode = new Int32Array(1024);
  #heapSize = 0;

  constructor(days: number) {
    this.#end = days;
    this.#slicesPerDay = Math.min(SLICES_PER_DAY_MAX, SLICES_MAX / Math.max(1, days));
    this.#firstOfSlice = new Int32Array(Math.ceil(days * this.#slicesPerDay) + 2).fill(-1);
  }

  /** Events after the end never happen and are not kept. */
  add(time: number, slot: number, stamp: number): void {
    if (!(time < this.#end)) return;
    let node = this.#free;
    if (node >= 0) this.#free = this.#next[node]!;
    else {
      node = this.#used++;
      if (node === this.#capacity) this.#grow();
    }
    this.#time[node] = time;
    this.#slot[node] = slot;
    this.#stamp[node] = stamp;
    const slice = (time * this.#slicesPerDay) | 0;
    if (slice <= this.#slice) this.#push(time, node);
    else {
      this.#next[node] = this.#firstOfSlice[slice]!;
      this.#firstOfSlice[slice] = node;
    }
  }

  /** The time of the next event, Infinity where there is none. */
  nextTime(): number {
    if (this.#heapSize === 0 && !this.#openSlice()) return Infinity;
    return this.#heapTime[0]!;
  }

  /** Takes the event that `nextTime` spoke of. */
  take(): void {
    const node = this.#heapNode[0]!;
    this.takenSlot = this.#slot[node]!;
    this.takenStamp = this.#stamp[node]!;
    this.#next[node] = this.#free;
    this.#free = node;
    const size = --this.#heapSize;
    if (size > 0) this.#sink(this.#heapTime[size]!, this.#heapNode[size]!);
  }

  #openSlice(): boolean {
    const slices = this.#firstOfSlice;
    let slice = this.#slice + 1;
    while (slice < slices.length && slices[slice]! < 0) slice++;
    this.#slice = Math.min(slice, slices.length);
    if (slice >= slices.length) return false;
    let node = slices[slice]!;
    slices[slice] = -1;
    while (node >= 0) {
      const after = this.#next[node]!;
      this.#push(this.#time[node]!, node);
      node = after;
    }
    return true;
  }

  #push(time: number, node: number): void {
    let at = this.#heapSize++;
    if (at === this.#heapTime.length) {
      this.#heapTime = widened(this.#heapTime, new Float64Array(at * 2));
      this.#heapNode = widened(this.#heapNode, new Int32Array(at * 2));
    }
    const times = this.#heapTime;
    const nodes = this.#heapNode;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      const parentTime = times[parent]!;
      if (parentTime <= time) break;
      times[at] = parentTime;
      nodes[at] = nodes[parent]!;
      at = parent;
    }
    times[at] = time;
    nodes[at] = node;
  }

  #sink(time: number, node: number): void {
    const times = this.#heapTime;
    const nodes = this.#heapNode;
    const size = this.#heapSize;
    let at = 0;
    for (let child = 1; child < size; child = at * 4 + 1) {
      let least = child;
      let leastTime = times[child]!;
      const last = child + 4 < size ? child + 4 : size;
      for (let other = child + 1; other < last; other++) {
        const otherTime = times[other]!;
        if (otherTime < leastTime) {
          leastTime = otherTime;
          least = other;
        }
      }
      if (leastTime >= time) break;
      times[at] = leastTime;
      nodes[at] = nodes[least]!;
      at = least;
    }
    times[at] = time;
    nodes[at] = node;
  }

  #grow(): void {
    const capacity = this.#capacity * 2;
    this.#time = widened(this.#time, new Float64Array(capacity));
    this.#slot = widened(this.#slot, new Int32Array(capacity));
    this.#stamp = widened(this.#stamp, new Int32Array(capacity));
    this.#next = widened(this.#next, new Int32Array(capacity));
    this.#capacity = capacity;
  }
}

/** The same numbers in a longer array. */
export function widened<List extends Float64Array | Int32Array | Uint8Array>(from: List, to: List): List {
  to.set(from);
  return to;
}
