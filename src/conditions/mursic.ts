/**
 * The test of Muršić: below 3 m² a breach is presumed, and the presumption is normally rebutted only if three things hold together; from 3 to 4 m²
 * space weighs beside the other conditions. What is a court’s to judge stays unknown until a court has found it.
 */
import { text, type Text } from '../base/text.ts';
import { and, FALSE, fromBoolean, negate, or, TRUE, UNKNOWN, type Truth } from '../rules/truth.ts';

/** So many nights in a row below 3 m² were no short reduction (§ 172); of fewer a court judges. */
export const NIGHTS_NOT_SHORT = 27;
/** With less than an hour outside, movement outside the cell is not enough by any standard; of more a court judges. */
const MINUTES_OUT_LEAST = 60;

export type MursicMeasured = {
  readonly isUnderThree: Truth;
  readonly isUnderFour: Truth;
  /** Nights in a row below 3 m², the most in any cell. */
  readonly longestRun: number;
  /** The least time out of the cell that was recorded. */
  readonly leastMinutesOut?: number;
  /** Whether the place falls short in anything but space. */
  readonly otherShortcoming: Truth;
  /** What a court found of the presumption, on the same evidence. */
  readonly foundRebutted?: boolean;
};

export type MursicFactor = { readonly id: 'short-occasional-minor' | 'movement' | 'decent'; readonly holds: Truth; readonly why: Text };

export type MursicAnswer = {
  readonly isPresumed: Truth;
  readonly factors: readonly MursicFactor[];
  readonly isRebutted: Truth;
  /** Below 3 m² and not rebutted. */
  readonly isBreach: Truth;
  /** From 3 to 4 m² together with another shortcoming. */
  readonly isWeighty: Truth;
};

export function mursic(measured: MursicMeasured): MursicAnswer {
  const factors = [shortFactor(measured), movementFactor(measured), decentFactor(measured)];
  const { isUnderThree: isPresumed, isUnderFour, otherShortcoming, foundRebutted } = measured;
  const isRebutted =
    foundRebutted === undefined ? factors.reduce((both: Truth, { holds }) => and(both, holds), TRUE) : fromBoolean(foundRebutted);
  return {
    isPresumed,
    factors,
    isRebutted,
    isBreach: and(isPresumed, negate(isRebutted)),
    isWeighty: and(isUnderFour, or(isPresumed, otherShortcoming)),
  };
}

const shortFactor = ({ longestRun }: MursicMeasured): MursicFactor => ({
  id: 'short-occasional-minor',
  holds: longestRun >= NIGHTS_NOT_SHORT ? FALSE : UNKNOWN,
  why:
    longestRun >= NIGHTS_NOT_SHORT
      ? text(
          `${longestRun} nights in a row below 3 m²: 27 were not short (§ 172).`,
          `${longestRun} noches seguidas por debajo de 3 m²: 27 no fueron pocas (§ 172).`,
        )
      : text(
          `${longestRun} nights in a row below 3 m²: whether short, occasional and minor is for a court (§ 138).`,
          `${longestRun} noches seguidas por debajo de 3 m²: si son pocas, ocasionales y leves lo decide un tribunal (§ 138).`,
        ),
});

function movementFactor({ leastMinutesOut: least }: MursicMeasured): MursicFactor {
  const why =
    least === undefined
      ? text('Time out of the cell is not recorded.', 'No consta el tiempo fuera de la celda.')
      : least < MINUTES_OUT_LEAST
        ? text(
            `${least} minutes out of the cell a day: less than an hour.`,
            `${least} minutos al día fuera de la celda: menos de una hora.`,
          )
        : text(
            `At least ${least} minutes out of the cell a day: whether enough is for a court.`,
            `Al menos ${least} minutos al día fuera de la celda: si basta lo decide un tribunal.`,
          );
  return { id: 'movement', holds: least !== undefined && least < MINUTES_OUT_LEAST ? FALSE : UNKNOWN, why };
}

const decentFactor = ({ otherShortcoming }: MursicMeasured): MursicFactor => ({
  id: 'decent',
  holds: otherShortcoming === TRUE ? FALSE : UNKNOWN,
  why:
    otherShortcoming === TRUE
      ? text('The place falls short in other things too.', 'El lugar también falla en otras cosas.')
      : text(
          'No other shortcoming is known; whether the place is decent is for a court.',
          'No se conoce otra falta; si el lugar es digno lo decide un tribunal.',
        ),
});
