/**
 * United States federal sentences: one aggregate, prior custody, good conduct time, earned time credits, and the days around release.
 *
 * Refuses life and sentences for offences before 1 November 1987 (parole). Legal holidays at the place of confinement are not computed.
 *
 * @source 18 USC 3584, 3585, 3624, 3632(d)(4); 28 CFR 523.20
 */
import { addMonths, addYears, knownDay, weekdayOf, type DayNumber } from '../calendar/day-number.ts';
import { daysInWords } from '../calendar/in-words.ts';
import { text } from '../base/text.ts';
import { creditDays, knownAbsences } from './credit-days.ts';
import { answerOf, type FurtherDays, type LawAnswer, type LawVersion, type RawReading } from './law-answer.ts';
import { isNotSupported, notSupported, type NotSupported } from './not-supported.ts';
import type { SentenceCase } from './sentence-case.ts';
import { outsideLimits } from './single-term.ts';
import { earnedTime, type EarnedTime } from './us-federal-earned-time.ts';
import { FIRST_STEP, goodConductTime, goodConductTimeBefore2019, yearsAndDays } from './us-federal-credits.ts';
import { aggregateOf, type Aggregate } from './us-federal-terms.ts';
import type { StepParts, Working } from './working.ts';

const SENTENCING_REFORM = knownDay('1987-11-01');

const VERSION: LawVersion = {
  law: 'us-federal',
  version: 'us-federal/2019-07-19',
  confidence: 'high',
  verifiedThrough: '2023-04-30',
  prefix: 'US',
  counting: {
    cite: '18 USC 3585(a)',
    note: text(
      'From the day received in custody for it; the last day is the day before the same date. The day of release is a day of the term.',
      'Desde el día en que se recibe a la persona para cumplirla; el último día es el anterior a la misma fecha. El día de salida es un día de la condena.',
    ),
  },
};
const BEFORE_FIRST_STEP: LawVersion = { ...VERSION, version: 'us-federal/1987-11-01' };

export function usFederal(one: SentenceCase, working?: Working): LawAnswer | NotSupported {
  const outside =
    outsideLimits(one, {
      law: text('the United States', 'los Estados Unidos'),
      grounds: ['ordinary'],
      kinds: ['standard'],
      suspended: false,
    }) ?? beforeReform(one);
  if (outside !== undefined) return outside;
  const total = aggregateOf(one.terms);
  if (isNotSupported(total)) return total;
  const good = goodConduct(one, total);
  const earned = earnedTime(one, total, good.release);
  if (isNotSupported(earned)) return earned;
  const readings = readingsOf(one, total, good, earned);
  return answerOf(
    one,
    {
      version: good.old ? BEFORE_FIRST_STEP : VERSION,
      start: total.start,
      length: total.length,
      ...readings,
      kind: earned.applied > 0 ? 'eligible' : 'automatic',
      goodConduct: good.days,
      earnedTime: earned.applied,
      further: (release) => furtherDays(release, total, earned),
      missing: [...(one.conduct === undefined ? [CONDUCT_UNKNOWN] : []), ...earned.missing],
      notes: earned.notes,
    },
    working,
  );
}

const CONDUCT_UNKNOWN = {
  fact: 'conduct',
  why: text('Good conduct time depends on conduct in each year.', 'El tiempo por buena conducta depende de la conducta de cada año.'),
};

function beforeReform({ terms }: SentenceCase): NotSupported | undefined {
  const early = terms.some(({ offenceOn, sentencedOn }) => (offenceOn ?? sentencedOn) < SENTENCING_REFORM);
  if (!early) return undefined;
  return notSupported(
    'before-1987',
    text(
      'Offences before 1 November 1987 are under the older law of parole.',
      'Los delitos anteriores al 1 de noviembre de 1987 siguen la antigua ley de libertad condicional.',
    ),
    text('18 USC 4161 and 4201 ff. as they then stood.', '18 USC 4161 y 4201 y ss. en su redacción de entonces.'),
  );
}

type GoodConduct = {
  readonly days: number;
  readonly old: boolean;
  /** Release by good conduct, after credit, before earned time and absence. */
  readonly release: DayNumber;
  readonly steps: readonly StepParts[];
};

function goodConduct(one: SentenceCase, { start, after }: Aggregate): GoodConduct {
  const credit = creditDays(one, start);
  const forfeited = typeof one.conduct === 'object' ? one.conduct.forfeitedDays : 0;
  const counted = yearsAndDays(start, after);
  const before = after > addYears(start, 1) ? goodConductTimeBefore2019(after - start) : 0;
  const releaseWith = (full: number): DayNumber => Math.max(start, after - 1 - credit - Math.max(0, full - forfeited));
  const absent = knownAbsences(one).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const asked = one.lawOn ?? one.on;
  const old =
    (one.lawOn !== undefined && one.lawOn < FIRST_STEP) ||
    (start < FIRST_STEP && ((asked !== undefined && asked < FIRST_STEP) || releaseWith(before) + absent < FIRST_STEP));
  const full = old ? before : goodConductTime(counted);
  // Someone whose day had passed under the new count was due on the day that it began, not before.
  const due = old || start >= FIRST_STEP ? start : FIRST_STEP - absent;
  const release = Math.max(releaseWith(full), due);
  const days = Math.max(0, Math.min(full - forfeited, after - 1 - credit - release));
  return { days, old, release, steps: [conductStep(counted, old, days, forfeited, after - 1 - credit)] };
}

function conductStep(
  counted: { readonly years: number; readonly days: number },
  old: boolean,
  days: number,
  forfeited: number,
  last: DayNumber,
): StepParts {
  const left = daysInWords(counted.days);
  const lost = daysInWords(forfeited);
  const how = old
    ? text('54 days for each year served, the last in proportion.', '54 días por cada año cumplido, el último en proporción.')
    : text(
        `${counted.years === 1 ? '1 whole year' : `${counted.years} whole years`} × 54, and ${left.en} × 0.148, the fraction dropped; nothing up to one year.`,
        `${counted.years === 1 ? '1 año completo' : `${counted.years} años completos`} × 54, y ${left.es} × 0,148, sin la fracción; nada hasta un año.`,
      );
  const less = forfeited > 0 ? text(` Less ${lost.en} not earned or taken.`, ` Menos ${lost.es}, no ganados o retirados.`) : text('', '');
  return {
    step: 'good-conduct',
    rule: old ? 'US.GCT.SERVED' : 'US.GCT.IMPOSED',
    cite: old ? 'Barber v. Thomas, 560 U.S. 474 (2010)' : '18 USC 3624(b)(1); 28 CFR 523.20',
    days: -days,
    from: last,
    to: last - days,
    note: text(`${how.en}${less.en}`, `${how.es}${less.es}`),
  };
}

function readingsOf(
  one: SentenceCase,
  { after, start }: Aggregate,
  good: GoodConduct,
  earned: EarnedTime,
): { readonly raw: readonly [RawReading, ...RawReading[]]; readonly others: readonly RawReading[] } {
  const credit = creditDays(one, start);
  const reading = (id: string, release: DayNumber, label: RawReading['label'], steps?: readonly StepParts[]): RawReading => ({
    id,
    label,
    rule: 'US.3624.RELEASE',
    cite: '18 USC 3624(a)',
    liberty: release + credit,
    after,
    ...(steps === undefined ? {} : { steps }),
  });
  const main = reading('full-conduct', good.release - earned.applied, FULL, [...good.steps, ...earned.steps]);
  const raw: [RawReading, ...RawReading[]] = [main];
  if (earned.uncertain) raw.push(reading('no-earned-time', good.release, NO_EARNED_TIME));
  if (one.conduct === undefined) raw.push(reading('no-good-conduct', after - 1 - credit, NO_GOOD_CONDUCT));
  return { raw, others: earned.barredIfRemoval ? [reading('removal-order', good.release, REMOVAL_ORDER)] : [] };
}

const FULL = text(
  'The last day of the term, less prior custody, good conduct time and the earned time applied.',
  'El último día de la condena, menos la detención previa, la buena conducta y el tiempo ganado aplicado.',
);
const NO_EARNED_TIME = text(
  'Without supervised release, earned time does not bring release forward.',
  'Sin libertad supervisada, el tiempo ganado no adelanta la salida.',
);
const NO_GOOD_CONDUCT = text('If no good conduct time was earned.', 'Si no se ganó tiempo por buena conducta.');
const REMOVAL_ORDER = text(
  'Under a final order of removal earned time cannot be applied (18 USC 3632(d)(4)(E)(i)).',
  'Con orden firme de expulsión el tiempo ganado no puede aplicarse (18 USC 3632(d)(4)(E)(i)).',
);

/** Weekend, prerelease custody and home confinement: days from which the Bureau may act, never later than release. */
function furtherDays(release: DayNumber, { start, after }: Aggregate, earned: EarnedTime): FurtherDays {
  const weekday = weekdayOf(release);
  const tenth = Math.floor((after - start) / 10);
  return {
    ...(earned.applied > 0 ? { statutoryRelease: release + earned.applied } : {}),
    ...(weekday > 5 && release - (weekday - 5) >= start ? { precedingWeekday: release - (weekday - 5) } : {}),
    prereleaseEarliest: Math.max(start, Math.min(addMonths(release, -12), release - earned.towardPrerelease)),
    homeConfinementEarliest: Math.max(start, addMonths(release, -6), release - tenth),
  };
}

/** For a sentence that moves abroad: good conduct time of the whole years served from `start` to `on`; it vests only on release. */
export const goodConductServed = (start: DayNumber, on: DayNumber): number => 54 * yearsAndDays(start, Math.max(start, on)).years;
