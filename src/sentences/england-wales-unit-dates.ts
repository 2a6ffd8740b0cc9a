/**
 * The dates of one unit: its share of custody through the change of 10 September 2024, moved by the days that reach it.
 *
 * @source Criminal Justice Act 2003 ss.240ZA, 240A, 244, 257; SI 2024/844 arts 1(2), 3; SI 2024/1331 art. 4; Prison Act 1952 s.49(2)
 */
import type { DayNumber } from '../calendar/day-number.ts';
import { text } from '../base/text.ts';
import type { Adjustment } from './england-wales-case.ts';
import { totalsFor, type Reach, type Totals } from './england-wales-adjustments.ts';
import { isFurtherExcluded, isReachedBySds40, SDS40, type ReleasePoint } from './england-wales-release-law.ts';
import { custodyOf, daysServed, type Custody, type Unit } from './england-wales-unit.ts';
import { notSupported, type NotSupported } from './not-supported.ts';

/** The dates under one release point, before the transition chooses between two of them. */
export type PointDates = {
  readonly point: ReleasePoint;
  readonly custody: readonly Custody[];
  /** Days of custody that the law requires, before adjustments. */
  readonly custodyDays: number;
  readonly totals: Totals;
  readonly release: DayNumber;
  /** Release as if no days had been added for breaches of prison rules. */
  readonly releaseWithoutAdded: DayNumber;
  readonly end: DayNumber;
};

export type UnitDates = PointDates & {
  readonly unit: Unit;
  /** The day on which the 40 per cent first reached a unit passed before it; absent where it never had to. */
  readonly reachedOn?: DayNumber;
  /** What would hold without the 40 per cent, where a transition had to choose. */
  readonly half?: PointDates;
  /** Credit is longer than the whole unit. */
  readonly isConsumed: boolean;
};

/** When the Order reaches sentences passed before it, and whether a unit has the exclusions of December 2024. */
export type Transition = {
  readonly sds40: boolean;
  readonly reachesOn: DayNumber;
  readonly until?: DayNumber;
  readonly isAmended?: (unit: Unit) => boolean;
  /** Every sentence was passed under the Sentencing Act 2026 s.23. */
  readonly third?: boolean;
};

export function unitDates(unit: Unit, adjustments: readonly Adjustment[], reach: Reach, transition: Transition): UnitDates | NotSupported {
  const found = chooseReleasePoint(unit, (point) => pointDates(unit, point, adjustments, reach), transition);
  if ('notSupported' in found) return found;
  if (found.releaseWithoutAdded < unit.lastPassedOn) return CREDIT_BEFORE_LAST;
  return found;
}

const CREDIT_BEFORE_LAST = notSupported(
  'release-before-last-sentence',
  text(
    'With its credit a chain of sentences would release before its last sentence was passed.',
    'Con el abono, una cadena de condenas liberaría antes de dictarse la última.',
  ),
  text(
    'A rule for credit that is longer than the custody of the earlier part of a chain.',
    'Una regla para el abono que excede la prisión de la parte anterior de una cadena.',
  ),
);

function pointDates(unit: Unit, point: ReleasePoint, adjustments: readonly Adjustment[], reach: Reach): PointDates {
  const custody = custodyOf(unit, point);
  const custodyDays = daysServed(custody);
  const last = unit.start + custodyDays - 1;
  // Nothing falls before the day of sentence, and release never after the end: what is added beyond it is unused.
  const releaseWith = ({ credit, absence, added }: Totals): DayNumber =>
    Math.max(unit.start, Math.min(last - credit + absence + added, unit.end - credit + absence));
  const totals = totalsFor(unit, adjustments, reach, releaseWith);
  return {
    point,
    custody,
    custodyDays,
    totals,
    release: releaseWith(totals),
    releaseWithoutAdded: releaseWith({ ...totals, added: 0 }),
    end: Math.max(unit.start, unit.end - totals.credit + totals.absence),
  };
}

type Compute = (point: ReleasePoint) => PointDates;

function chooseReleasePoint(unit: Unit, compute: Compute, transition: Transition): UnitDates | NotSupported {
  const whole = (dates: PointDates, more: { reachedOn?: DayNumber; half?: PointDates } = {}): UnitDates => ({
    ...dates,
    unit,
    isConsumed: unit.end - dates.totals.credit + dates.totals.absence < unit.start,
    ...more,
  });
  if (transition.third === true) return whole(compute('third'));
  const point: ReleasePoint = transition.isAmended?.(unit) === true ? 'forty-amended' : 'forty';
  const isReached = unit.parts.some((part) => isReachedBySds40(part) && (point === 'forty' || !isFurtherExcluded(part)));
  if (!transition.sds40 || !isReached) return whole(compute('half'));
  if (unit.start >= SDS40.from) return whole(compute(point));
  const { reachesOn, until } = transition;
  if (until !== undefined && until < reachesOn) return whole(compute('half'));
  const half = compute('half');
  if (half.release <= reachesOn) return unit.lastPassedOn >= SDS40.from ? CHAIN_ACROSS : whole(half);
  const forty = compute(point);
  if (half.totals.added > 0 && (half.releaseWithoutAdded <= reachesOn || forty.releaseWithoutAdded < reachesOn)) return ADDED_ACROSS;
  const release = Math.max(forty.release, reachesOn);
  const releaseWithoutAdded = Math.max(forty.releaseWithoutAdded, reachesOn);
  return whole({ ...forty, release, releaseWithoutAdded }, { reachedOn: reachesOn, half });
}

const CHAIN_ACROSS = notSupported(
  'chain-across-commencement',
  text(
    'A chain was begun before 10 September 2024, added to after it, and reaches its half before the Order reaches it.',
    'Una cadena empezó antes del 10 de septiembre de 2024, se amplió después y llega a su mitad antes de que la Orden la alcance.',
  ),
  text(
    'A rule for the older part of such a chain (SI 2024/844 art. 1(2)).',
    'Una regla para la parte más antigua de esa cadena (SI 2024/844, art. 1(2)).',
  ),
);

const ADDED_ACROSS = notSupported(
  'added-days-across-commencement',
  text(
    'Added days carry the release across the day on which the 40 % release point came in.',
    'Los días añadidos llevan la salida más allá del día en que entró en vigor el punto de salida del 40 %.',
  ),
  text(
    'Whether added days then still to serve stand against the day of commencement (CJA 2003 s.257 with SI 2024/844).',
    'Si los días añadidos aún por cumplir prevalecen sobre el día de entrada en vigor (CJA 2003 s.257 con SI 2024/844).',
  ),
);
