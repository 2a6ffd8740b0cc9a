/** What a change of law does to many people: who moves, and by how many days. Nobody's answer is dropped: refusals are counted. */
import type { DayNumber } from '../calendar/day-number.ts';
import type { EnglandWalesCase, EnglandWalesLaw } from './england-wales-case.ts';
import { englandWales } from './england-wales.ts';

export type Moved = {
  /** The row of the person in the input, from 0. */
  readonly row: number;
  readonly before: DayNumber;
  readonly after: DayNumber;
  /** Negative: home sooner. */
  readonly days: number;
};

export type LawChange = {
  readonly people: number;
  readonly moved: readonly Moved[];
  readonly unmoved: number;
  /** Rows whose release cannot be told under one of the two laws. */
  readonly notSupported: readonly number[];
};

export function lawChange(
  cases: readonly EnglandWalesCase[],
  laws: { readonly before: EnglandWalesLaw; readonly after: EnglandWalesLaw },
): LawChange {
  const moved: Moved[] = [];
  const notSupported: number[] = [];
  cases.forEach((one, row) => {
    const before = englandWales({ ...one, law: laws.before });
    const after = englandWales({ ...one, law: laws.after });
    if ('notSupported' in before || 'notSupported' in after) notSupported.push(row);
    else if (before.dates.release !== after.dates.release)
      moved.push({
        row,
        before: before.dates.release,
        after: after.dates.release,
        days: after.dates.release - before.dates.release,
      });
  });
  return {
    people: cases.length,
    moved,
    unmoved: cases.length - moved.length - notSupported.length,
    notSupported,
  };
}
