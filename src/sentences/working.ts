/**
 * The working: every step from the court's words to the date, each with its rule, so that the person held can follow it and a lawyer can
 * check it. A step is data; only its note is prose, in both languages.
 */
import { formatDay, type DayNumber } from '../calendar/day-number.ts';
import type { Text } from '../base/text.ts';
import { formatShare, type Share } from './share.ts';

export type Step = {
  /** What is being found, a stable name such as `release` or `remand`. */
  readonly step: string;
  /** The rule's id, such as `EW.S244.HALF`. */
  readonly rule: string;
  readonly cite: string;
  readonly fraction?: string;
  /** Days counted: positive adds to the time held, negative takes from it. */
  readonly days?: number;
  /** ISO dates: before the step, and after it. */
  readonly in?: string;
  readonly out?: string;
  readonly note: Text;
};

export type StepParts = {
  readonly step: string;
  readonly rule: string;
  readonly cite: string;
  readonly fraction?: Share;
  readonly days?: number;
  readonly from?: DayNumber;
  readonly to?: DayNumber;
  readonly note: Text;
};

/** Collects steps. Computing in bulk passes undefined instead, and nothing is written. */
export class Working {
  readonly steps: Step[] = [];

  add({ step, rule, cite, fraction, days, from, to, note }: StepParts): void {
    // Filled member by member: this runs for every step of every answer, and spreading optional members makes an object for each.
    const made: { -readonly [K in keyof Step]: Step[K] } = { step, rule, cite, note };
    if (fraction !== undefined) made.fraction = formatShare(fraction);
    if (days !== undefined) made.days = days;
    if (from !== undefined) made.in = formatDay(from);
    if (to !== undefined) made.out = formatDay(to);
    this.steps.push(made);
  }
}
