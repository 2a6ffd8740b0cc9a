/**
 * Earned time credits of the First Step Act: what programmes earned, and what of it can move a date.
 *
 * Ten days for each thirty of successful programming, fifteen at minimum or low risk. An excluded offence cannot earn; under a final order of
 * removal credits may be earned but not applied. Supervised release may begin at most twelve months early, and only where the sentence
 * includes it; the rest goes to prerelease custody. That risk conditions are met (3624(g)(1)) is for the Bureau to find.
 *
 * @source 18 USC 3632(d)(4), 3624(g)
 */
import { knownDay, type DayNumber } from '../calendar/day-number.ts';
import { daysInWords } from '../calendar/in-words.ts';
import { text, type Text } from '../base/text.ts';
import type { Missing } from './law-answer.ts';
import { notSupported, type NotSupported } from './not-supported.ts';
import type { SentenceCase } from './sentence-case.ts';
import { towardSupervisedRelease } from './us-federal-credits.ts';
import type { Aggregate } from './us-federal-terms.ts';
import type { StepParts } from './working.ts';

export type EarnedTime = {
  /** Days by which release comes earlier. */
  readonly applied: number;
  /** Days that go to prerelease custody instead. */
  readonly towardPrerelease: number;
  /** Whether supervised release was imposed is not known. */
  readonly uncertain: boolean;
  /** Whether there is a final order of removal is not known, and it would decide. */
  readonly barredIfRemoval: boolean;
  readonly steps: readonly StepParts[];
  readonly missing: readonly Missing[];
  readonly notes: readonly Text[];
};

const NONE: EarnedTime = { applied: 0, towardPrerelease: 0, uncertain: false, barredIfRemoval: false, steps: [], missing: [], notes: [] };
/** Programmes finished before the Act earn nothing (3632(d)(4)(B)(i)). */
const ENACTED = knownDay('2018-12-21');

export function earnedTime(one: SentenceCase, { start }: Aggregate, release: DayNumber): EarnedTime | NotSupported {
  const { programming, person, supervisedReleaseImposed } = one;
  if (programming === undefined || programming.periods30 === 0) return NONE;
  if (one.lawOn !== undefined && one.lawOn < ENACTED) return NONE;
  if (programming.periods30 * 30 > release - Math.max(start, ENACTED)) return MORE_THAN_TIME;
  const earned = programming.periods30 * programming.rateDays;
  if (programming.offenceExcluded === true) return { ...NONE, steps: [step('US.ETC.EXCLUDED', '(D)', 0, release, EXCLUDED)] };
  if (person.removalOrderFinal === true) return { ...NONE, steps: [step('US.ETC.REMOVAL', '(E)(i)', 0, release, removalBar(earned))] };
  const applied = supervisedReleaseImposed === false ? 0 : towardSupervisedRelease(earned, release);
  return {
    applied,
    towardPrerelease: earned - applied,
    uncertain: supervisedReleaseImposed === undefined,
    barredIfRemoval: person.removalOrderFinal === undefined,
    steps: [step('US.ETC.APPLIED', '(C); 3624(g)(3)', applied, release, appliedNote(earned, applied))],
    missing: [
      ...(supervisedReleaseImposed === undefined ? [{ fact: 'supervisedReleaseImposed', why: NEEDS_SUPERVISION }] : []),
      ...(person.removalOrderFinal === undefined ? [{ fact: 'person.removalOrderFinal', why: NEEDS_REMOVAL }] : []),
    ],
    notes: [MAY],
  };
}

const step = (rule: string, paragraph: string, days: number, release: DayNumber, note: Text): StepParts => ({
  step: 'earned-time',
  rule,
  cite: `18 USC 3632(d)(4)${paragraph}`,
  days: -days,
  from: release,
  to: release - days,
  note,
});

const appliedNote = (earned: number, applied: number): Text =>
  text(
    `${daysInWords(earned).en} earned: ${daysInWords(applied).en} toward supervised release (at most twelve months sooner), ${daysInWords(earned - applied).en} toward prerelease custody.`,
    `Tiempo ganado, ${daysInWords(earned).es}: ${daysInWords(applied).es} para la libertad supervisada (como máximo doce meses antes), ${daysInWords(earned - applied).es} para la custodia previa a la salida.`,
  );
const removalBar = (earned: number): Text =>
  text(
    `${earned} days earned, but under a final order of removal none can be applied.`,
    `${earned} días ganados, pero con orden firme de expulsión ninguno puede aplicarse.`,
  );
const EXCLUDED = text('An excluded offence cannot earn time credits.', 'Un delito excluido no puede ganar créditos de tiempo.');
const NEEDS_SUPERVISION = text(
  'Only a sentence that includes supervised release can be shortened by earned time.',
  'Solo una condena con libertad supervisada puede acortarse con tiempo ganado.',
);
const NEEDS_REMOVAL = text(
  'Under a final order of removal, earned time cannot be applied.',
  'Con orden firme de expulsión, el tiempo ganado no puede aplicarse.',
);
const MAY = text(
  'The Bureau may apply earned time when it equals what is left and the risk conditions are met.',
  'La Oficina puede aplicar el tiempo ganado cuando iguala lo que falta y se cumplen las condiciones de riesgo.',
);
const MORE_THAN_TIME = notSupported(
  'more-programming-than-time',
  text(
    'There are more periods of programming than days since the start and 21 December 2018.',
    'Hay más períodos de programas que días desde el inicio y el 21 de diciembre de 2018.',
  ),
  text('The Bureau’s record of time credits.', 'El registro de créditos de tiempo de la Oficina.'),
);
