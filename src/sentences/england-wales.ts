/**
 * England & Wales, standard determinate sentences: a timeline of sentences and adjustments is folded into custodies, and the last one is
 * computed under every reading of the law that could matter. Answers only where they agree.
 */
import type { DayNumber } from '../calendar/day-number.ts';
import { text } from '../base/text.ts';
import type { EnglandWalesCase, EnglandWalesDates, OtherSentence, StandardSentence } from './england-wales-case.ts';
import { DEFAULT_READINGS, QUESTIONS, type OpenQuestion, type Readings } from './england-wales-adjustments.ts';
import { AFTER_RELEASE, custodiesOf } from './england-wales-custodies.ts';
import { custodyDates, custodyUnits, latest, licenceEndOf, type Custody } from './england-wales-custody.ts';
import { otherSentenceDates } from './england-wales-others.ts';
import { isParoleSentence, type ParoleUnit } from './england-wales-parole.ts';
import { hasOldShortSection250, SECTION_250_SHORT } from './england-wales-section-250.ts';
import { isUnderOlderLaw, SDS40 } from './england-wales-release-law.ts';
import { supervisionOf } from './england-wales-supervision.ts';
import type { UnitDates } from './england-wales-unit-dates.ts';
import { isShorterThan } from './england-wales-unit.ts';
import {
  hasCurfewOrSupervision,
  isKeptFromThird,
  isOverBeforeThird,
  isPassedUnderThird,
  THIRD_CURFEW,
  THIRD_REACHES,
} from './england-wales-third.ts';
import { notSupported, readingsDiffer, type NotSupported } from './not-supported.ts';

export type EnglandWalesAnswer = {
  readonly dates: EnglandWalesDates;
  /** The units of the last custody, from which the working is written. */
  readonly units: readonly UnitDates[];
  /** The sentences that are not standard ones, where these give the dates. */
  readonly other?: readonly OtherSentence[];
  /** The standard sentences beside them. */
  readonly beside?: readonly StandardSentence[];
  /** Where a parole day is among the dates: the units from which the working is written. */
  readonly parole?: readonly ParoleUnit[];
};

/**
 * The dates of a person's sentences, or why they cannot be told.
 *
 * The order of sentences and adjustments in the input does not matter, but a chain is served in the order of its links.
 */
export function englandWales(one: EnglandWalesCase): EnglandWalesAnswer | NotSupported {
  return one.law.third === true ? byThird(one) : byPresentLaw(one);
}

function byThird(one: EnglandWalesCase): EnglandWalesAnswer | NotSupported {
  if (isPassedUnderThird(one)) {
    const found = byPresentLaw({ ...one, law: { ...one.law, sds40: false } });
    return !('notSupported' in found) && hasCurfewOrSupervision(found.dates) ? THIRD_CURFEW : found;
  }
  const [forty, half] = [true, false].map((sds40) => byPresentLaw({ ...one, law: { ...one.law, sds40, third: false } }));
  if (forty === undefined || half === undefined || 'notSupported' in forty || 'notSupported' in half) return THIRD_REACHES;
  if (!sameDates(forty, half)) return THIRD_REACHES;
  if (isOverBeforeThird(forty.dates)) return forty;
  if (hasCurfewOrSupervision(forty.dates)) return THIRD_REACHES;
  if (isKeptFromThird(one)) return forty;
  // Where even the third of every standard sentence moves nothing, no day on which it comes in can.
  const isParole = one.others?.every(isParoleSentence) === true && one.others.length > 0;
  return isParole && sameDates(forty, byPresentLaw({ ...one, law: { ...one.law, sds40: false } })) ? forty : THIRD_REACHES;
}

function byPresentLaw(one: EnglandWalesCase): EnglandWalesAnswer | NotSupported {
  const { others = [] } = one;
  if (others.length > 0) {
    const found = otherSentenceDates(one, others, (without) => {
      const standard = englandWales(without);
      return 'notSupported' in standard ? standard : standard.dates;
    });
    return 'notSupported' in found ? found : { ...found, units: [], other: others, beside: one.sentences };
  }
  return hasOldShortSection250(one) ? SECTION_250_SHORT : standardDates(one);
}

function standardDates(one: EnglandWalesCase): EnglandWalesAnswer | NotSupported {
  const outside = outsideLimits(one);
  if (outside !== undefined) return outside;
  const asked = new Set<OpenQuestion>();
  const answer = underReadings(one, DEFAULT_READINGS, asked);
  if (asked.size === 0 || 'notSupported' in answer) return answer;
  for (const question of asked) {
    const other = underReadings(one, { ...DEFAULT_READINGS, [question]: !DEFAULT_READINGS[question] }, new Set());
    if (!sameDates(answer, other)) return readingsDiffer(question, QUESTIONS[question]);
  }
  return answer;
}

function outsideLimits({ sentences, on }: EnglandWalesCase): NotSupported | undefined {
  if (sentences.every(({ sentencedOn }) => on !== undefined && sentencedOn > on))
    return notSupported(
      'no-sentence',
      text('There is no sentence on that day.', 'No hay condena en ese día.'),
      text('At least one sentence.', 'Al menos una condena.'),
    );
  if (!sentences.some(isUnderOlderLaw)) return undefined;
  return notSupported(
    'before-2003-act',
    text(
      'A sentence from before 3 December 2012 is for an offence from before 4 April 2005.',
      'Una condena anterior al 3 de diciembre de 2012 es por un delito anterior al 4 de abril de 2005.',
    ),
    text('The Criminal Justice Act 1991 and CJA 2003 Schedule 20B.', 'La Criminal Justice Act 1991 y el anexo 20B de la CJA 2003.'),
  );
}

function sameDates(a: EnglandWalesAnswer | NotSupported, b: EnglandWalesAnswer | NotSupported): boolean {
  if ('notSupported' in a || 'notSupported' in b) return false;
  const keys = [
    'paroleEligible',
    'release',
    'onLicence',
    'end',
    'licenceEnd',
    'curfew',
    'supervisionEnd',
    'removal',
    'unadjustedEnd',
    'start',
  ] as const;
  return keys.every((key) => a.dates[key] === b.dates[key]);
}

function underReadings(one: EnglandWalesCase, readings: Readings, asked: Set<OpenQuestion>): EnglandWalesAnswer | NotSupported {
  const { past, current, waiting, refusal } = custodiesOf(one, readings, asked);
  if (refusal !== undefined) return refusal;
  if (current === undefined) return AFTER_RELEASE;
  if (waiting.length > 0) return AFTER_RELEASE;
  const found = custodyUnits(current, one, { readings, asked });
  if ('notSupported' in found) return found;
  const dates = custodyDates(found.units, one);
  if ('notSupported' in dates) return dates;
  if (past.length === 0) return { dates, units: found.units };
  const before = pastDates(past, one, readings, asked);
  if ('notSupported' in before) return before;
  const joined = mayHaveDelayed(before, found.units) ? undefined : withEarlierLicence(before, dates);
  return joined === undefined ? RUNNING_LICENCE : { dates: joined, units: found.units };
}

type Past = {
  readonly start: DayNumber;
  readonly end: DayNumber;
  /** The last day on licence under any of them. */
  readonly licenceEnd: DayNumber;
  readonly unadjustedEnd: DayNumber;
  readonly supervisionEnd: DayNumber;
  readonly hasLongRunning: boolean;
};

/**
 * A person who had been released when the later sentence was passed serves each by itself (ss.263(1)(b), 264(1)(b)): release is that of the
 * later, and the licence of the earlier runs on to its own end (s.249). Undefined where something else of the earlier still matters.
 */
function withEarlierLicence(before: Past, dates: EnglandWalesDates): EnglandWalesDates | undefined {
  const end = Math.max(before.end, dates.end);
  const licenceEnd = Math.max(before.licenceEnd, dates.licenceEnd ?? Number.NEGATIVE_INFINITY);
  const isRunning = before.end >= dates.end;
  if (isRunning && (before.licenceEnd < before.end || dates.licenceEnd !== dates.end || dates.removal !== undefined)) return undefined;
  // Supervision is none in custody and on licence (s.256AA(2)).
  if (before.supervisionEnd > Math.max(dates.supervisionEnd ?? 0, dates.onLicence ? licenceEnd : dates.release)) return undefined;
  const { supervisionEnd, ...rest } = dates;
  return {
    ...rest,
    start: before.start,
    unadjustedEnd: Math.max(before.unadjustedEnd, dates.unadjustedEnd),
    ...(isRunning ? { end, licenceEnd: end } : {}),
    ...(supervisionEnd === undefined || (isRunning && supervisionEnd <= end) ? {} : { supervisionEnd }),
  };
}

function pastDates(past: readonly Custody[], one: EnglandWalesCase, readings: Readings, asked: Set<OpenQuestion>): Past | NotSupported {
  const units: UnitDates[] = [];
  for (const custody of past) {
    const found = custodyUnits(custody, one, { readings, asked });
    if ('notSupported' in found) return found;
    units.push(...found.units);
  }
  const supervision = units.map((unit) => supervisionOf(unit, one.birth));
  const licences = units.map(licenceEndOf);
  if (supervision.some(({ is }) => is === 'unsettled') || licences.includes('unsettled')) return RUNNING_LICENCE;
  return {
    start: Math.min(...units.map(({ unit }) => unit.start)),
    end: latest(units.map(({ end }) => end)),
    licenceEnd: latest(licences.map((on) => (typeof on === 'number' ? on : Number.NEGATIVE_INFINITY))),
    unadjustedEnd: latest(units.map(({ unit }) => unit.end)),
    hasLongRunning: units.some(({ unit, end }) => one.law.sds40 && end >= SDS40.from && !isShorterThan(unit, SDS40.longMonths)),
    supervisionEnd: latest(supervision.map((each) => (each.is === 'day' ? each.on : Number.NEGATIVE_INFINITY))),
  };
}

/** A long sentence of an earlier custody, on licence on the day of the Order of 2024, may or may not put off the later ones' tranche. */
const mayHaveDelayed = ({ hasLongRunning }: Past, units: readonly UnitDates[]): boolean =>
  hasLongRunning && units.some(({ unit }) => unit.start < SDS40.from);

const RUNNING_LICENCE = notSupported(
  'earlier-licence-running',
  text(
    'The supervision of an earlier sentence, or a sentence without licence, still runs after a later custody has begun.',
    'La supervisión de una condena anterior, o una condena sin libertad condicional, sigue corriendo tras empezar otra privación de libertad.',
  ),
  text(
    'Whether the person was recalled, and how the dates of both are shown together.',
    'Si hubo revocación y cómo se muestran juntas las fechas de ambas.',
  ),
);
