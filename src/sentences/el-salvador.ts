/**
 * El Salvador: conditional release from two thirds (art. 85), from one half in the anticipated form (art. 86), decided by the supervision
 * judge. Organised-crime cases are reported excluded from both, and the current text was not seen: a range up to the end of the term.
 *
 * How years and months become days was not found. Refuses several sentences, part-suspended ones, and more than sixty years.
 *
 * @source Código Penal arts. 45, 85, 86; Ley Penitenciaria
 */
import { text } from '../base/text.ts';
import { addYears } from '../calendar/day-number.ts';
import { answerOf, type LawAnswer, type LawVersion } from './law-answer.ts';
import { isNotSupported, notSupported, type NotSupported } from './not-supported.ts';
import type { SentenceCase } from './sentence-case.ts';
import { afterTerm } from './served-part.ts';
import { share } from './share.ts';
import { onlyTerm } from './single-term.ts';
import { COUNT_UNKNOWN, countedRule } from './unsettled-count.ts';
import type { Working } from './working.ts';

/** The longest term of imprisonment. */
export const EL_SALVADOR_YEARS_MAX = 60;

const VERSION: LawVersion = {
  law: 'el-salvador',
  version: 'el-salvador/2024',
  confidence: 'low',
  verifiedThrough: '2026-03-31',
  prefix: 'SV',
  counting: {
    cite: 'Convention not found',
    note: text('The longest count of the whole term is shown.', 'Se muestra el cómputo más largo de toda la condena.'),
  },
};

const HALF = countedRule({
  rule: 'SV.CP86',
  cite: 'Código Penal art. 86',
  fraction: share(1, 2),
  label: text('Anticipated conditional release from one half.', 'Libertad condicional anticipada desde la mitad.'),
});
const TWO_THIRDS = countedRule({
  rule: 'SV.CP85',
  cite: 'Código Penal art. 85',
  fraction: share(2, 3),
  label: text('Conditional release from two thirds.', 'Libertad condicional desde dos tercios.'),
});
const EXCLUDED = {
  id: 'excluded',
  label: text(
    'Excluded from conditional release (organised crime, as reported): the whole.',
    'Excluido de la libertad condicional (crimen organizado, según informes): todo.',
  ),
  rule: 'SV.CP85-86.EXCLUDED',
  cite: 'Código Penal arts. 85, 86: current text not seen',
};

export function elSalvador(one: SentenceCase, working?: Working): LawAnswer | NotSupported {
  const only = onlyTerm(one, { law: text('El Salvador', 'El Salvador'), grounds: ['ordinary'], kinds: ['standard'], suspended: false });
  if (isNotSupported(only)) return only;
  const { start, imposed } = only;
  const after = afterTerm(start, imposed, 'calendar-months');
  if (after > addYears(start, EL_SALVADOR_YEARS_MAX)) return TOO_LONG;
  const [first, ...rest] = HALF(start, imposed);
  const twoThirds = TWO_THIRDS(start, imposed);
  return answerOf(
    one,
    {
      version: VERSION,
      start,
      length: imposed,
      raw: [first, ...rest, ...twoThirds, { ...EXCLUDED, liberty: after, after }],
      range: true,
      kind: 'by-decision',
      missing: [COUNT_UNKNOWN, EXCLUSIONS],
      notes: [JUDGE],
    },
    working,
  );
}

const EXCLUSIONS = {
  fact: 'law',
  why: text(
    'The current text of arts. 85 and 86: whether this offence, or its organised-crime form, is excluded.',
    'El texto vigente de los arts. 85 y 86: si este delito, o su modalidad de crimen organizado, está excluido.',
  ),
};
const JUDGE = text('The penitentiary supervision judge decides.', 'Decide el juez de vigilancia penitenciaria.');
const TOO_LONG = notSupported(
  'over-sixty-years',
  text('Terms of more than sixty years do not exist in this law.', 'Esta ley no conoce penas de más de sesenta años.'),
  text('The sentence as a court adapted it.', 'La pena según la adaptó un tribunal.'),
);
