/**
 * The first day on which a person liable to removal may be removed from prison to leave the country (ERSED).
 *
 * A half of the custody must be served, and removal is at most 545 days early, counted with the day of release; from 23 September 2025
 * 30 per cent and at most four years. The change reaches everybody then in prison: what was open stays open, and the new figures open
 * nothing before they came in. The official practice applies the 545 days to every earlier sentence too, and so does this.
 *
 * Added days put it off, and of concurrent sentences each must allow it. Refuses where the four years bind (no worked example says on which
 * day they end) and where the 40 per cent moved the day during its own transition.
 *
 * @source Criminal Justice Act 2003 ss.257(2)(b), 260(2), 263(2A); SI 2023/1368 art. 2; the Removal of Prisoners for Deportation Order 2025
 */
import { knownDay, type DayNumber } from '../calendar/day-number.ts';
import { text } from '../base/text.ts';
import type { UnitDates } from './england-wales-unit-dates.ts';
import { notSupported, type NotSupported } from './not-supported.ts';
import { roundedUp, share } from './share.ts';

export const REMOVAL = {
  cite: 'Criminal Justice Act 2003 s.260(2); SI 2023/1368',
  citeFrom: 'Criminal Justice Act 2003 s.260(2) as amended from 23 September 2025',
  served: { before: share(1, 2), from: share(3, 10) },
  /** Longest time early, days, the day of release included. */
  earlyDaysBefore: 545,
  /** Fewer than the days of any four years: below it the limit cannot bind. */
  earlyDaysFromAtMost: 1460,
  longerFrom: knownDay('2025-09-23'),
} as const;

/** Each sentence is taken alone; all of them must allow removal (s.263(2A)), so the latest day holds. Undefined where release comes first. */
export function removalOf(
  units: readonly UnitDates[],
  release: DayNumber,
  until: DayNumber | undefined,
): DayNumber | undefined | NotSupported {
  const days: DayNumber[] = [];
  for (const unit of units) {
    const on = unitRemoval(unit, until);
    if (typeof on === 'object') return on;
    days.push(on);
  }
  const on = Math.max(...days);
  return on < release ? on : undefined;
}

function unitRemoval(dates: UnitDates, until: DayNumber | undefined): DayNumber | NotSupported {
  const { unit, custodyDays, totals, reachedOn } = dates;
  const after = (served: number): DayNumber => unit.start + served - 1 - totals.credit + totals.absence;
  const old = after(Math.max(roundedUp(custodyDays, REMOVAL.served.before), custodyDays - (REMOVAL.earlyDaysBefore - 1)));
  const isOld = old < REMOVAL.longerFrom || (until !== undefined && until < REMOVAL.longerFrom);
  const served = roundedUp(custodyDays, REMOVAL.served.from);
  if (!isOld && custodyDays - served >= REMOVAL.earlyDaysFromAtMost) return FOUR_YEARS;
  const on = isOld ? old : Math.max(after(served), REMOVAL.longerFrom);
  if (on < unit.lastPassedOn && unit.lastPassedOn > unit.start) return AT_SENTENCE;
  return reachedOn !== undefined && on < reachedOn ? ACROSS_2024 : Math.max(on, unit.start) + totals.added;
}

const FOUR_YEARS = notSupported(
  'removal-four-years',
  text('The limit of four years decides the day of early removal.', 'El límite de cuatro años decide el día de la expulsión anticipada.'),
  text(
    'How the four years before release are counted in days (s.260(2)(b)).',
    'Cómo se cuentan en días los cuatro años anteriores a la salida (art. 260(2)(b)).',
  ),
);
const AT_SENTENCE = notSupported(
  'removal-at-sentence',
  text(
    'Early removal would fall before the last sentence of a chain was passed.',
    'La expulsión anticipada caería antes de dictarse la última condena de una cadena.',
  ),
  text(
    'Which day prisons show where removal is open at sentence.',
    'Qué día muestran las prisiones si la expulsión está abierta al dictarse la condena.',
  ),
);
const ACROSS_2024 = notSupported(
  'removal-across-2024',
  text(
    'The 40 % release point came in after the day of early removal that it would give.',
    'El punto de salida del 40 % entró en vigor después del día de expulsión que daría.',
  ),
  text(
    'Which day prisons show: the one by the half that had passed, or the day of commencement.',
    'Qué día muestran las prisiones: el de la mitad, ya pasado, o el de la entrada en vigor.',
  ),
);
