/**
 * Detention under section 250 of the Sentencing Code (formerly s.91): a fixed-term sentence to which s.244 applies, so its dates are those of a
 * standard one, with the 40 per cent of 2024, which changes s.244 itself. Under twelve months for an older offence it has a supervision of
 * its own, which is refused.
 *
 * @source Criminal Justice Act 2003 ss.237(1)(b), 244, 256B(1A); SI 2024/844 art. 3(2)
 */
import { text } from '../base/text.ts';
import type { EnglandWalesCase, StandardSentence } from './england-wales-case.ts';
import { isAfterRehabilitationAct } from './england-wales-unit.ts';
import { notSupported } from './not-supported.ts';
import { monthsOf } from './term.ts';

const TWELVE_MONTHS = 12;

const isOldAndShort = (one: StandardSentence): boolean =>
  one.section250 === true && monthsOf(one.term) < TWELVE_MONTHS && !isAfterRehabilitationAct(one);

export const hasOldShortSection250 = ({ sentences }: EnglandWalesCase): boolean => sentences.some(isOldAndShort);

export const SECTION_250_SHORT = notSupported(
  'section-250-short',
  text(
    'A section 250 sentence of less than a year is for an offence from before 1 February 2015.',
    'Una condena del artículo 250 inferior a un año es por un delito anterior al 1 de febrero de 2015.',
  ),
  text('The supervision of young offenders (CJA 2003 s.256B).', 'La supervisión de jóvenes (CJA 2003, art. 256B).'),
);
