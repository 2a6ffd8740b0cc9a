/**
 * Detention under section 250 of the Sentencing Code (formerly s.91), of an adult by release: a fixed-term sentence like a standard one, so
 * its dates are those of a standard one. Whether the 40 per cent of 2024 reaches it was not read; it is answered where that changes nothing.
 *
 * @source Criminal Justice Act 2003 ss.237(1), 244; Sentencing Act 2026 s.23
 */
import { text } from '../base/text.ts';
import type { EnglandWalesCase, StandardSentence } from './england-wales-case.ts';
import { notSupported } from './not-supported.ts';
import { monthsOf } from './term.ts';

/** Below it children's own licence and supervision (ss.243A(1)(b), 256B) may govern. */
const SHORT_MONTHS = 24;

export const isSection250 = ({ section250 }: StandardSentence): boolean => section250 === true;
export const hasShortSection250 = ({ sentences }: EnglandWalesCase): boolean =>
  sentences.some((one) => isSection250(one) && monthsOf(one.term) < SHORT_MONTHS);

/** The same case with the 40 per cent kept from these sentences. */
export const withoutForty = (one: EnglandWalesCase): EnglandWalesCase => ({
  ...one,
  sentences: one.sentences.map((each) => (isSection250(each) ? { ...each, excluded: 'by-2024-844' as const } : each)),
});

export const SECTION_250_SHORT = notSupported(
  'section-250-short',
  text('A section 250 sentence is of less than two years.', 'Una condena del artículo 250 es inferior a dos años.'),
  text(
    'The licence and supervision of young offenders (CJA 2003 ss.243A(1)(b), 256B).',
    'La libertad condicional y la supervisión de jóvenes (CJA 2003, arts. 243A(1)(b) y 256B).',
  ),
);
export const SECTION_250_FORTY = notSupported(
  'section-250-forty',
  text(
    'The dates of a section 250 sentence differ by whether the 40 % release point reaches it.',
    'Las fechas de una condena del artículo 250 cambian según la alcance o no el punto de salida del 40 %.',
  ),
  text('Whether SI 2024/844 applies to section 250 sentences.', 'Si la SI 2024/844 se aplica a las condenas del artículo 250.'),
);
