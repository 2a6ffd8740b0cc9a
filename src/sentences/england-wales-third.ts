/**
 * The release point of one third (Sentencing Act 2026 s.23), in force only in the official profile that assumes it. The order that starts it,
 * with its schedule of ten tranches, is not at hand, nor whether s.26 ends curfew with it, so only people are answered whom it cannot reach: those who are out, and
 * whose supervision is over, before it commences. That profile does not say whether the 40 per cent holds before; it must change nothing.
 *
 * @source Sentencing Act 2026 (c. 2) ss.23(12)–(16), 26, 49
 */
import { knownDay, type DayNumber } from '../calendar/day-number.ts';
import { text } from '../base/text.ts';
import type { EnglandWalesDates } from './england-wales-case.ts';
import { notSupported } from './not-supported.ts';

export const THIRD_FROM: DayNumber = knownDay('2026-10-01');

export const isOverBeforeThird = ({ release, supervisionEnd }: EnglandWalesDates): boolean =>
  release < THIRD_FROM && (supervisionEnd ?? release) < THIRD_FROM;

export const THIRD_REACHES = notSupported(
  'law-profile',
  text(
    'The release point of one third from 1 October 2026 may reach this person.',
    'El punto de salida de un tercio desde el 1 de octubre de 2026 puede alcanzar a esta persona.',
  ),
  text(
    'The order that commences the Sentencing Act 2026 s.23 with its schedule of ten tranches to 8 June 2027, and whether s.26 (home detention curfew) commences with it.',
    'La orden que pone en vigor el art. 23 de la Sentencing Act 2026 con su calendario de diez tramos hasta el 8 de junio de 2027, y si el art. 26 (arresto domiciliario) entra en vigor con él.',
  ),
);
