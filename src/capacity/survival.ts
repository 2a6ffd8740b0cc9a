/** Lengths of stay from records that begin before the counting (left truncation) or are not yet over (right censoring). */
import type { Duration } from './duration.ts';

/** One stay: seen from `from` days after its beginning until `until`, when it ended or was still going on. */
export type Stay = { readonly from: number; readonly until: number; readonly ended: boolean };

/** Steps of the probability to stay longer than `days[i]`. */
export type SurvivalCurve = {
  readonly days: Float64Array;
  readonly staying: Float64Array;
  /** Greenwood's standard error of `staying`. */
  readonly error: Float64Array;
  readonly stays: number;
  readonly ended: number;
};

/**
 * The Kaplan–Meier curve. A stay counts as at risk only from `from` on (delayed entry), so that stays which began before
 * the counting do not stretch the curve; one still going on counts up to `until`. Stays without length are left out.
 */
export function kaplanMeier(stays: readonly Stay[]): SurvivalCurve {
  const seen = stays.filter(({ from, until }) => until > from);
  const entries = Float64Array.from(seen, ({ from }) => from).toSorted();
  const exits = seen.toSorted((a, b) => a.until - b.until);
  const days: number[] = [];
  const staying: number[] = [];
  const error: number[] = [];
  let survival = 1;
  let greenwood = 0;
  let entered = 0;
  let ended = 0;
  for (let at = 0; at < exits.length;) {
    const day = exits[at]?.until ?? 0;
    while (entered < entries.length && (entries[entered] ?? 0) < day) entered++;
    const atRisk = entered - at;
    let endedNow = 0;
    for (; exits[at]?.until === day; at++) if (exits[at]?.ended === true) endedNow++;
    if (endedNow === 0) continue;
    ended += endedNow;
    survival *= 1 - endedNow / atRisk;
    if (atRisk > endedNow) greenwood += endedNow / (atRisk * (atRisk - endedNow));
    days.push(day);
    staying.push(survival);
    error.push(survival * Math.sqrt(greenwood));
  }
  return { days: Float64Array.from(days), staying: Float64Array.from(staying), error: Float64Array.from(error), stays: seen.length, ended };
}

/** The mean stay within the first `cut` days: the area under the curve (restricted mean). */
export function restrictedMean(curve: SurvivalCurve, cut: number): number {
  let mean = 0;
  let before = 0;
  let staying = 1;
  for (let step = 0; step < curve.days.length; step++) {
    const day = Math.min(cut, curve.days[step] ?? cut);
    mean += staying * (day - before);
    [before, staying] = [day, curve.staying[step] ?? 0];
  }
  return mean + staying * Math.max(0, cut - before);
}

/** The first day by which the share has left, or undefined where the records do not reach it. */
export function stayQuantile(curve: SurvivalCurve, share: number): number | undefined {
  const step = curve.staying.findIndex((staying) => staying <= 1 - share);
  return step < 0 ? undefined : curve.days[step];
}

/** The curve as lengths of stay for a simulation; those that outlast it are taken to end at `cut`. */
export function durationOfCurve(curve: SurvivalCurve, cut: number): Duration {
  const steps = curve.days.filter((day) => day < cut).length;
  const days = new Float64Array(steps + 1);
  const cumulative = new Float64Array(steps + 1);
  for (let step = 0; step < steps; step++) {
    days[step] = curve.days[step] ?? 0;
    cumulative[step] = 1 - (curve.staying[step] ?? 0);
  }
  days[steps] = cut;
  cumulative[steps] = 1;
  return { kind: 'empirical', days, cumulative, between: 'step' };
}

/**
 * What is left for people found in custody on a day, where arrivals and stays have long been the same: the area under the curve beyond
 * each day as a share of the whole (equilibrium excess). Long stays are over-represented among those found, as they are in a census.
 */
export function remainingOfCurve(curve: SurvivalCurve, cut: number): Duration {
  const mean = restrictedMean(curve, cut);
  const days: number[] = [];
  const cumulative: number[] = [];
  let area = 0;
  let before = 0;
  let staying = 1;
  const step = (day: number): void => {
    area += staying * (day - before);
    if (day > before) {
      days.push(day);
      cumulative.push(Math.min(1, area / mean));
    }
    before = day;
  };
  for (let at = 0; at < curve.days.length && (curve.days[at] ?? cut) < cut; at++) {
    step(curve.days[at] ?? cut);
    staying = curve.staying[at] ?? 0;
  }
  step(cut);
  return { kind: 'empirical', days: Float64Array.from(days), cumulative: Float64Array.from(cumulative), between: 'line' };
}
