/**
 * A life under sentence as a list of dated events (sentences, credits, absences, added days, law that commences, transfers), folded in
 * order and computed anew after each. What an event does is the law's business, not the timeline's.
 */
import type { DayNumber } from '../calendar/day-number.ts';

export type TimelineEvent = { readonly on: DayNumber; readonly kind: string };

/** One body of law: how an event changes what is held to be true, and what follows from that. Both are pure. */
export type TimelineLaw<Event extends TimelineEvent, State, Result> = {
  /** Where two events fall on one day, the one whose kind stands first is taken first. */
  readonly order: readonly Event['kind'][];
  readonly start: State;
  readonly apply: (state: State, event: Event) => State;
  readonly compute: (state: State) => Result;
};

/** What was true from `on` (inclusive) until the next frame, and why it changed. */
export type Frame<Event extends TimelineEvent, Result> = {
  readonly on: DayNumber;
  readonly event: Event;
  readonly result: Result;
};

/** Events by day, then by the law's order of kinds, then as given: the order of the rows given never decides between unlike events. */
export function inOrder<Event extends TimelineEvent>(events: readonly Event[], order: readonly Event['kind'][]): readonly Event[] {
  if (events.length < 2) return events;
  return events.toSorted((a, b) => a.on - b.on || order.indexOf(a.kind) - order.indexOf(b.kind));
}

/**
 * The state after all events up to and including a day; without a day, after all. An event after `until` does not exist yet.
 *
 * @param until inclusive
 */
export function stateOn<Event extends TimelineEvent, State, Result>(
  law: TimelineLaw<Event, State, Result>,
  events: readonly Event[],
  until?: DayNumber,
): State {
  let state = law.start;
  for (const event of inOrder(events, law.order)) {
    if (until !== undefined && event.on > until) break;
    state = law.apply(state, event);
  }
  return state;
}

/** Every frame in order: what each event changed. The last frame holds today's answer, the one before it the answer before the change. */
export function frames<Event extends TimelineEvent, State, Result>(
  law: TimelineLaw<Event, State, Result>,
  events: readonly Event[],
): readonly Frame<Event, Result>[] {
  let state = law.start;
  return inOrder(events, law.order).map((event) => {
    state = law.apply(state, event);
    return { on: event.on, event, result: law.compute(state) };
  });
}
