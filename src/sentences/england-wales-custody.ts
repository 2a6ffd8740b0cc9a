/**
 * One custody: the sentences served together without a release between them. Each unit is computed alone; the person is released at the
 * latest release and the licence and the sentence end at the latest ends, which may come from different units.
 *
 * @source Criminal Justice Act 2003 ss.249, 256AA, 263, 264
 */
import { ageOn, type DayNumber } from '../calendar/day-number.ts';
import { text } from '../base/text.ts';
import type { Adjustment, EnglandWalesCase, EnglandWalesDates, StandardSentence } from './england-wales-case.ts';
import type { Reach } from './england-wales-adjustments.ts';
import { curfewOf } from './england-wales-curfew.ts';
import { removalOf } from './england-wales-removal.ts';
import { isFurtherExcluded, SDS40 } from './england-wales-release-law.ts';
import { supervisionOf } from './england-wales-supervision.ts';
import { unitDates, type Transition, type UnitDates } from './england-wales-unit-dates.ts';
import { isOnLicence, isShorterThan, shortLicence, unitsOf, type Unit } from './england-wales-unit.ts';
import { notSupported, type NotSupported } from './not-supported.ts';

export type Custody = {
  readonly sentences: readonly StandardSentence[];
  readonly adjustments: readonly Adjustment[];
};

export type CustodyUnits = { readonly units: readonly UnitDates[]; readonly reachesOn: DayNumber };

/** The dates of every unit of a custody, or why one has none. `reach` is told which open questions were met. */
export function custodyUnits(custody: Custody, one: EnglandWalesCase, reach: Omit<Reach, 'custodyStart'>): CustodyUnits | NotSupported {
  const units = unitsOf(custody.sentences);
  if (units === undefined) return BROKEN_CHAIN;
  const custodyStart = Math.min(...units.map(({ start }) => start));
  const dated = (transition: Transition): readonly UnitDates[] | NotSupported => {
    const all: UnitDates[] = [];
    for (const unit of units) {
      const dates = unitDates(unit, custody.adjustments, { ...reach, custodyStart }, transition);
      if ('notSupported' in dates) return dates;
      all.push(dates);
    }
    return all;
  };
  const reachesOn = one.law.sds40 ? reachedOn(units, dated) : SDS40.from;
  const sds40 = one.law.sds40 && (one.on === undefined || one.on >= SDS40.from);
  const transition: Transition = {
    sds40,
    reachesOn,
    ...(one.on === undefined ? {} : { until: one.on }),
    ...(one.law.third === true ? { third: true } : {}),
  };
  const all = dated(transition);
  if ('notSupported' in all) return all;
  const isAmended = sds40 && custody.sentences.some(isFurtherExcluded) ? amendedUnits(all, one, reach) : undefined;
  if (isAmended === undefined) return { units: all, reachesOn };
  const amended = dated({ ...transition, isAmended });
  return 'notSupported' in amended ? amended : { units: amended, reachesOn };
}

/**
 * The exclusions of 16 December 2024 reach sentences passed before, of people not yet out. Undefined where they reach nobody here.
 *
 * @param all the dates by the Order as it was first made
 */
function amendedUnits(
  all: readonly UnitDates[],
  { on }: EnglandWalesCase,
  { readings, asked }: Omit<Reach, 'custodyStart'>,
): ((unit: Unit) => boolean) | undefined {
  const from = SDS40.furtherExclusionsFrom;
  const concerned = all.filter(({ unit }) => unit.parts.some(isFurtherExcluded));
  if ((on !== undefined && on < from) || latest(all.map(({ release }) => release)) < from) return undefined;
  // Their own release point had passed, or passes on that very day.
  const passed = new Set(concerned.filter(({ release }) => release <= from).map(({ unit }) => unit));
  if (passed.size > 0) asked.add('further-exclusions');
  return (unit) => !passed.has(unit) || readings['further-exclusions'];
}

/** The long tranche if a unit passed before the Order, still running on its day, is of five years or more (SI 2024/844 arts 1(2), 2). */
function reachedOn(units: readonly Unit[], dated: (transition: Transition) => readonly UnitDates[] | NotSupported): DayNumber {
  const isLong = (unit: Unit): boolean => unit.start < SDS40.from && !isShorterThan(unit, SDS40.longMonths) && passedBefore(unit);
  if (!units.some(isLong)) return SDS40.from;
  // Ends do not depend on the release point, so the old one may be used to find what was still running.
  const before = dated({ sds40: false, reachesOn: SDS40.from });
  if ('notSupported' in before) return SDS40.longFrom;
  return before.some(({ unit, end }) => isLong(unit) && end >= SDS40.from) ? SDS40.longFrom : SDS40.from;
}

/** A chain is taken as it stood on the day of the Order: what was added later does not make it long. */
const passedBefore = (unit: Unit): boolean => unit.lastPassedOn < SDS40.from || isLongWithoutLater(unit);

function isLongWithoutLater({ parts, start }: Unit): boolean {
  const earlier = parts.filter(({ sentencedOn }) => sentencedOn < SDS40.from);
  const units = unitsOf(earlier);
  return units?.some((unit) => unit.start === start && !isShorterThan(unit, SDS40.longMonths)) ?? false;
}

const BROKEN_CHAIN = notSupported(
  'broken-chain',
  text(
    'A sentence follows one that is not in this custody or itself, or two sentences have one identifier.',
    'Una condena sigue a otra que no está en esta privación de libertad o a sí misma, o dos condenas tienen el mismo identificador.',
  ),
  text('The sentence that it is consecutive to.', 'La condena a la que es consecutiva.'),
);

const LICENCE_UNSETTLED = notSupported(
  'mixed-short-chain',
  text(
    'A chain of under a year joins offences from before and after 1 February 2015, and its licence depends on how its days or added days are counted.',
    'Una cadena de menos de un año une delitos anteriores y posteriores al 1 de febrero de 2015, y su libertad condicional depende de cómo se cuenten sus días o los añadidos.',
  ),
  text(
    'The day from which the newer terms of such a chain are counted, and whether added days extend its licence (CJA 2003 ss.257(2)(c), 264B).',
    'El día desde el que se cuentan las condenas más recientes de tal cadena, y si los días añadidos alargan su libertad condicional (CJA 2003, arts. 257(2)(c) y 264B).',
  ),
);

const ADULT = 18;
const TWELVE_MONTHS = 12;

export const latest = (days: readonly DayNumber[]): DayNumber => Math.max(...days);

/** The dates that the person has, from those of the units. */
export function custodyDates(units: readonly UnitDates[], one: EnglandWalesCase): EnglandWalesDates | NotSupported {
  const release = latest(units.map((unit) => unit.release));
  const end = latest(units.map((unit) => unit.end));
  if (units.some((unit) => unit.isConsumed && unit.end === end)) return CONSUMED;
  if (ageOn(one.birth, release) < ADULT && units.some(({ unit }) => isShorterThan(unit, TWELVE_MONTHS))) return CHILD;
  const licences = units.map(licenceEndOf);
  if (licences.includes('unsettled')) return LICENCE_UNSETTLED;
  // A licence that is over before the release that another sentence sets is none (s.263(2)(c)).
  const reaching = licences.filter((on) => typeof on === 'number' && on >= release);
  const licenceEnd = reaching.length === 0 ? undefined : Math.max(...reaching.map(Number));
  const curfew = groupCurfew(units, release, one);
  const supervisionEnd = one.law.supervision ? groupSupervision(units, { end, licenceEnd }, one.birth) : undefined;
  if (typeof supervisionEnd === 'object') return supervisionEnd;
  const removal = one.removal === true ? removalOf(units, release, one.on) : undefined;
  if (typeof removal === 'object') return removal;
  return {
    release,
    onLicence: licenceEnd !== undefined,
    end,
    unadjustedEnd: latest(units.map(({ unit }) => unit.end)),
    start: Math.min(...units.map(({ unit }) => unit.start)),
    ...(licenceEnd === undefined ? {} : { licenceEnd }),
    ...(curfew === undefined ? {} : { curfew }),
    ...(supervisionEnd === undefined ? {} : { supervisionEnd }),
    ...(removal === undefined ? {} : { removal }),
  };
}

/** The last day of the licence of a unit; undefined where it has none. */
export function licenceEndOf({ unit, custody, custodyDays, totals, end }: UnitDates): DayNumber | 'unsettled' | undefined {
  if (!isOnLicence(unit)) return undefined;
  const short = shortLicence(unit, custody);
  if (short === undefined) return end;
  // Added days extend a licence too (s.257(2)(c)); the usual reckoning from release may or may not have them.
  if (short === 'unsettled' || totals.added > 0) return 'unsettled';
  return Math.min(end, unit.start + custodyDays - 1 - totals.credit + totals.absence + short.days);
}

/** The latest curfew date, or the later release of a sentence that has none and holds until then. */
function groupCurfew(units: readonly UnitDates[], release: DayNumber, one: EnglandWalesCase): DayNumber | undefined {
  const all = units.map((unit) => ({
    unit,
    curfew: curfewOf(unit, { registered: one.registeredSexOffender, until: one.on }),
  }));
  const holding = all.filter(({ curfew }) => curfew.is === 'none').map(({ unit }) => unit);
  if (holding.some((unit) => unit.release >= release)) return undefined;
  const dated = all.flatMap(({ unit, curfew }) =>
    curfew.is === 'day' && (curfew.on < unit.release || curfew.on === curfew.withoutAdded) ? [curfew.on] : [],
  );
  if (dated.length === 0 || latest(dated) >= release) return undefined;
  return latest([...dated, ...holding.map((unit) => unit.release)]);
}

function groupSupervision(
  units: readonly UnitDates[],
  { end, licenceEnd }: { end: DayNumber; licenceEnd: DayNumber | undefined },
  birth: DayNumber,
): DayNumber | undefined | NotSupported {
  const all = units.map((unit) => supervisionOf(unit, birth));
  // An unsettled one cannot matter where it would end by licence anyway.
  const dated = all.flatMap((one) => (one.is === 'day' ? [one.on] : []));
  const on = dated.length === 0 ? undefined : latest(dated);
  if (all.some(({ is }, index) => is === 'unsettled' && mayOutlast(units[index], licenceEnd ?? end))) return SUPERVISION_UNSETTLED;
  return on === undefined || on <= (licenceEnd ?? end) ? undefined : on;
}

const YEAR_AND_A_DAY = 367;
const mayOutlast = (unit: UnitDates | undefined, end: DayNumber): boolean =>
  unit !== undefined && unit.releaseWithoutAdded + YEAR_AND_A_DAY > end;

const CONSUMED = notSupported(
  'credit-exceeds-sentence',
  text('The credit is longer than the sentence that ends last.', 'El abono es más largo que la condena que termina en último lugar.'),
  text(
    'A rule for the dates of a sentence served before it was passed.',
    'Una regla para las fechas de una condena cumplida antes de dictarse.',
  ),
);

const CHILD = notSupported(
  'child',
  text(
    'The person is under eighteen at release, and a sentence is of less than twelve months.',
    'La persona es menor de dieciocho años en la salida y una condena es inferior a doce meses.',
  ),
  text(
    'Whether prisons show such a release without licence, as CJA 2003 s.243A(1)(b) has it, and the supervision of s.256B.',
    'Si las prisiones muestran tal salida sin libertad condicional, como dice el art. 243A(1)(b) de la CJA 2003, y la supervisión del art. 256B.',
  ),
);

const SUPERVISION_UNSETTLED = notSupported(
  'supervision-unsettled',
  text(
    'Whether there is supervision after this sentence turns on age or on a day that statute and practice count differently.',
    'Que haya supervisión tras esta condena depende de la edad o de un día que la ley y la práctica cuentan de modo distinto.',
  ),
  text('A settled reading of CJA 2003 s.256AA(1)(a) or (4).', 'Una lectura resuelta de CJA 2003, art. 256AA(1)(a) o (4).'),
);
