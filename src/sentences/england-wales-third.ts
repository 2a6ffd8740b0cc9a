/**
 * The release point of one third (Sentencing Act 2026 s.23), in force from 1 October 2026 only in the official profile that assumes it. The
 * order that starts it, with its schedule of ten tranches, is not at hand, so of sentences passed before only those are answered that it
 * cannot reach: of people who are out, and whose supervision is over, before it; those with a parole day, which it leaves as they are,
 * also beside standard ones that change nothing; and those kept from it by s.23(15). Sentences passed under it are answered where neither
 * curfew nor supervision is in question, for it is not known whether ss.26 and 34 go with it there.
 *
 * @source Sentencing Act 2026 (c. 2) ss.23(3), (4), (12)–(16), 26, 34, 49
 */
import { knownDay, type DayNumber } from '../calendar/day-number.ts';
import { text } from '../base/text.ts';
import type { EnglandWalesCase, EnglandWalesDates } from './england-wales-case.ts';
import { notSupported } from './not-supported.ts';

const THIRD_FROM: DayNumber = knownDay('2026-10-01');

export const isOverBeforeThird = ({ release, supervisionEnd }: EnglandWalesDates): boolean =>
  release < THIRD_FROM && (supervisionEnd ?? release) < THIRD_FROM;

/** Every sentence was passed under it. */
export const isPassedUnderThird = ({ sentences, others = [], on }: EnglandWalesCase): boolean =>
  (on === undefined || on >= THIRD_FROM) && [...sentences, ...others].every(({ sentencedOn }) => sentencedOn >= THIRD_FROM);

/** Of the two-thirds kind by length and offence, but passed before s.244ZA: the half stays (s.23(13), (15)). */
export const isKeptFromThird = ({ sentences }: EnglandWalesCase): boolean =>
  sentences.every(
    ({ twoThirds, twoThirdsKind, section250, sentencedOn }) =>
      twoThirdsKind && !twoThirds && section250 !== true && sentencedOn < THIRD_FROM,
  );

export const hasCurfewOrSupervision = ({ curfew, supervisionEnd }: EnglandWalesDates): boolean =>
  curfew !== undefined || supervisionEnd !== undefined;

export const THIRD_REACHES = notSupported(
  'law-profile',
  text(
    'The release point of one third from 1 October 2026 may reach this person.',
    'El punto de salida de un tercio desde el 1 de octubre de 2026 puede alcanzar a esta persona.',
  ),
  text(
    'The order that commences the Sentencing Act 2026 s.23 with its schedule of ten tranches to 8 June 2027.',
    'La orden que pone en vigor el art. 23 de la Sentencing Act 2026 con su calendario de diez tramos hasta el 8 de junio de 2027.',
  ),
);
export const THIRD_CURFEW = notSupported(
  'law-profile',
  text(
    'Under the release point of one third home detention curfew or supervision is in question.',
    'Con el punto de salida de un tercio está en cuestión el arresto domiciliario o la supervisión.',
  ),
  text(
    'Whether the Sentencing Act 2026 ss.26 (no curfew) and 34 (no supervision) are taken to be in force with s.23.',
    'Si se toman como vigentes con el art. 23 los arts. 26 (sin arresto domiciliario) y 34 (sin supervisión) de la Sentencing Act 2026.',
  ),
);
