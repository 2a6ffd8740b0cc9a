/** Lengths of time as distributions: each person's length is a function of one uniform number, so that scenarios share their chances. */
import { unreachable } from '../base/unreachable.ts';
import { normalQuantile } from './normal-quantile.ts';

/** A list of numbers; typed arrays spare memory where it is long. */
export type NumberList = readonly number[] | Float64Array;

/** A distribution of lengths in days. */
export type Duration =
  | { readonly kind: 'fixed'; readonly days: number }
  | { readonly kind: 'exponential'; readonly meanDays: number }
  | { readonly kind: 'lognormal'; readonly medianDays: number; readonly sigma: number }
  /**
   * Points of a distribution function, such as a Kaplan–Meier curve: `cumulative[i]` is the probability of a length of at most `days[i]`.
   * Both rise. What is left of the probability beyond the last point falls on the last point (the mean is the restricted mean).
   * With `between: 'line'` lengths lie evenly between two points (the first segment begins at 0), with `'step'` on the points.
   */
  | { readonly kind: 'empirical'; readonly days: NumberList; readonly cumulative: NumberList; readonly between: 'step' | 'line' };

/** From a uniform number strictly between 0 and 1 to a length in days. */
export type DurationOf = (uniform: number) => number;

export function durationOf(duration: Duration): DurationOf {
  switch (duration.kind) {
    case 'fixed': {
      const { days } = duration;
      return () => days;
    }
    case 'exponential': {
      const { meanDays } = duration;
      return (uniform) => -meanDays * Math.log(uniform);
    }
    case 'lognormal': {
      const { medianDays, sigma } = duration;
      return (uniform) => medianDays * Math.exp(sigma * normalQuantile(uniform));
    }
    case 'empirical':
      return empirical(Float64Array.from(duration.days), Float64Array.from(duration.cumulative), duration.between === 'line');
    default:
      return unreachable(duration);
  }
}

/** The mean length in days. */
export function meanDays(duration: Duration): number {
  switch (duration.kind) {
    case 'fixed':
      return duration.days;
    case 'exponential':
      return duration.meanDays;
    case 'lognormal':
      return duration.medianDays * Math.exp(duration.sigma ** 2 / 2);
    case 'empirical': {
      let mean = 0;
      let before = 0;
      let dayBefore = 0;
      const last = duration.days.length - 1;
      for (let index = 0; index <= last; index++) {
        const day = duration.days[index] ?? 0;
        const reached = duration.cumulative[index] ?? 0;
        mean += (reached - before) * (duration.between === 'line' ? (dayBefore + day) / 2 : day);
        [before, dayBefore] = [reached, day];
      }
      return mean + (1 - before) * dayBefore;
    }
    default:
      return unreachable(duration);
  }
}

function empirical(days: Float64Array, cumulative: Float64Array, line: boolean): DurationOf {
  const last = days.length - 1;
  return (uniform) => {
    let low = 0;
    let high = last;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cumulative[middle] ?? 1) < uniform) low = middle + 1;
      else high = middle;
    }
    const day = days[low] ?? 0;
    const reached = cumulative[low] ?? 1;
    if (!line || uniform >= reached) return day;
    const dayBefore = low === 0 ? 0 : (days[low - 1] ?? 0);
    const before = low === 0 ? 0 : (cumulative[low - 1] ?? 0);
    return dayBefore + ((day - dayBefore) * (uniform - before)) / (reached - before);
  };
}
