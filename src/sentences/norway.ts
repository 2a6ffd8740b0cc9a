/**
 * Norway: two thirds of the sentence, remand included, and at least sixty days; nothing where less than fourteen days would be left.
 *
 * Refuses preventive detention (forvaring), several sentences at once and part-suspended sentences. Release is always the service's decision;
 * it is never given where inadvisable on the whole. A year is 365 days; whether a month is 30 days or runs to the same date was not read,
 * so that a term with months gives a range.
 *
 * @source straffegjennomføringsloven (LOV-2001-05-18-21) §42(1)–(4), as last amended 1 July 2025
 */
import { text } from '../base/text.ts';
import { addYears, type DayNumber } from '../calendar/day-number.ts';
import { answerOf, type LawAnswer, type LawVersion, type RawReading } from './law-answer.ts';
import { isNotSupported, type NotSupported } from './not-supported.ts';
import type { SentenceCase, SentenceTerm } from './sentence-case.ts';
import { afterShare, afterTerm, fixedDays, type Convention } from './served-part.ts';
import { share } from './share.ts';
import { onlyTerm } from './single-term.ts';
import { term } from './term.ts';
import type { Working } from './working.ts';

const VERSION: LawVersion = {
  law: 'norway',
  version: 'norway/2025-07-01',
  confidence: 'high',
  verifiedThrough: '2025-07-01',
  prefix: 'NO',
  counting: {
    cite: 'Practice: a year is 365 days',
    note: text(
      'A year is 365 days. The day of liberty follows the last day served.',
      'Un año son 365 días. El día de libertad sigue al último día cumplido.',
    ),
  },
};

const TWO_THIRDS = share(2, 3);
const HALF = share(1, 2);
const SERVED_DAYS_MIN = 60;
const LEFT_DAYS_MIN = 14;
const FOREIGN_LONG_YEARS = 30;
const FOREIGN_ELIGIBLE_YEARS = 20;

export function norway(one: SentenceCase, working?: Working): LawAnswer | NotSupported {
  const only = onlyTerm(one, {
    law: text('Norway', 'Noruega'),
    grounds: ['ordinary', 'special'],
    kinds: ['standard'],
    suspended: false,
  });
  if (isNotSupported(only)) return only;
  const special = one.releaseGround === 'special';
  const rest = only.imposed.months > 0 ? [readingOf(only, special, 'calendar-days')] : [];
  return answerOf(
    one,
    {
      version: VERSION,
      start: only.start,
      length: only.imposed,
      raw: [readingOf(only, special, 'fixed'), ...rest],
      kind: 'eligible',
      notes: [DISCRETION],
    },
    working,
  );
}

function readingOf({ start, imposed, foreign }: SentenceTerm, special: boolean, by: Convention): RawReading {
  const after = afterTerm(start, imposed, by);
  const id = by === 'fixed' ? 'month-30-days' : 'month-by-calendar';
  if (foreign !== undefined && after > longest(start, by))
    return {
      id,
      label: text(
        'A foreign sentence of more than thirty years: eligible after twenty.',
        'Condena extranjera de más de treinta años: a los veinte.',
      ),
      rule: 'NO.42.FOREIGN',
      cite: 'straffegjennomføringsloven §42',
      liberty: afterTerm(start, term({ years: FOREIGN_ELIGIBLE_YEARS }), by),
      after,
    };
  const part = special ? HALF : TWO_THIRDS;
  const liberty = Math.max(afterShare(start, imposed, part, by), start + SERVED_DAYS_MIN);
  // What is left is counted on the whole sentence: remand is part of what is served, so it does not change what is left.
  if (after - liberty < LEFT_DAYS_MIN)
    return {
      id,
      label: text(
        'Less than fourteen days would be left: release only for weighty reasons, so the whole is served.',
        'Quedarían menos de catorce días: salida solo por razones de peso, de modo que se cumple todo.',
      ),
      rule: 'NO.42.WHOLE',
      cite: 'straffegjennomføringsloven §42(1)',
      liberty: after,
      after,
    };
  return {
    id,
    label: special
      ? text('Half, and at least sixty days, for special reasons.', 'La mitad, y al menos sesenta días, por razones especiales.')
      : text('Two thirds, remand included, and at least sixty days.', 'Dos tercios, con la prisión preventiva, y al menos sesenta días.'),
    rule: special ? 'NO.42.HALF' : 'NO.42.TWO-THIRDS',
    cite: special ? 'straffegjennomføringsloven §42(3)' : 'straffegjennomføringsloven §42(1)',
    fraction: part,
    liberty,
    after,
  };
}

const longest = (start: DayNumber, by: Convention): DayNumber =>
  by === 'fixed' ? start + fixedDays(term({ years: FOREIGN_LONG_YEARS })) : addYears(start, FOREIGN_LONG_YEARS);

const DISCRETION = text(
  'Release is the prison service’s decision and is not given where inadvisable on the whole (conduct, risk; under 25, age).',
  'La salida la decide el servicio penitenciario y no se concede si es desaconsejable en conjunto (conducta, riesgo; menores de 25, la edad).',
);
