/**
 * Denmark: two thirds and at least two months; half and at least two months on special grounds; nothing from the served part of a
 * part-suspended sentence. Life: twelve years (a reform to twenty was not shown as enacted).
 *
 * Days are calendar dates, months calendar months, half a month fifteen days; a term ends at the start of its end date. A share that is no
 * whole number of months gives a range. Refuses several sentences at once and preventive detention. Release is a decision, not a right.
 *
 * @source straffeloven §§33(4), 38–42; strafberegningsbekendtgørelsen (BEK 411/2015)
 */
import { text } from '../base/text.ts';
import { addMonths, addYears, type DayNumber } from '../calendar/day-number.ts';
import { answerOf, type LawAnswer, type LawVersion, type RawReading } from './law-answer.ts';
import { isNotSupported, notSupported, type NotSupported } from './not-supported.ts';
import type { SentenceCase, SentenceTerm } from './sentence-case.ts';
import { afterShare, afterTerm, isWhole, without } from './served-part.ts';
import { share } from './share.ts';
import { onlyTerm } from './single-term.ts';
import type { Term } from './term.ts';
import type { Working } from './working.ts';

const TWO_THIRDS = share(2, 3);
const HALF = share(1, 2);
const SERVED_MONTHS_MIN = 2;
const LIFE_YEARS = 12;

const VERSION: LawVersion = {
  law: 'denmark',
  version: 'denmark/2022',
  confidence: 'high',
  verifiedThrough: '2025-10-14',
  prefix: 'DK',
  counting: {
    cite: 'BEK 411/2015; straffeloven §33(4)',
    note: text(
      'Days are calendar dates, months calendar months, half a month fifteen days; the term ends at the start of its end date.',
      'Los días son fechas, los meses son de calendario, medio mes son quince días; la condena termina al comenzar su fecha final.',
    ),
  },
};

export function denmark(one: SentenceCase, working?: Working): LawAnswer | NotSupported {
  const only = onlyTerm(one, {
    law: text('Denmark', 'Dinamarca'),
    grounds: ['ordinary', 'special'],
    kinds: ['standard', 'life'],
    suspended: true,
  });
  if (isNotSupported(only)) return only;
  if (only.kind === 'life')
    return answerOf(
      one,
      {
        version: { ...VERSION, confidence: 'medium' },
        start: only.start,
        length: undefined,
        raw: [life(only)],
        kind: 'eligible',
        notes: [REFORM],
      },
      working,
    );
  const length = only.suspended === undefined ? only.imposed : without(only.imposed, only.suspended);
  if (length === undefined) return ODD_SUSPENSION;
  const raw = only.suspended === undefined ? readingsOf(only, one.releaseGround === 'special') : ([unsuspended(only, length)] as const);
  const [first] = raw;
  const early = first.liberty < (first.after ?? 0);
  return answerOf(
    one,
    { version: VERSION, start: only.start, length, raw, kind: early ? 'eligible' : 'automatic', notes: early ? [CONDITIONS] : [] },
    working,
  );
}

function readingsOf({ start, imposed }: SentenceTerm, special: boolean): readonly [RawReading, ...RawReading[]] {
  const part = special ? HALF : TWO_THIRDS;
  const after = afterTerm(start, imposed, 'calendar-months');
  const reading = (id: string, liberty: DayNumber): RawReading => ({
    id,
    label: special ? HALF_LABEL : TWO_THIRDS_LABEL,
    rule: special ? 'DK.38.2' : 'DK.38.1',
    cite: special ? 'straffeloven §§38(2), 40a(1)' : 'straffeloven §38(1)',
    fraction: part,
    // Remand is time served of the same sentence, so it counts towards the two months.
    liberty: Math.max(liberty, addMonths(start, SERVED_MONTHS_MIN)),
    after,
  });
  const byMonths = reading('by-months', afterShare(start, imposed, part, 'calendar-months'));
  if (isWhole(imposed, part)) return [byMonths];
  return [byMonths, reading('by-days', afterShare(start, imposed, part, 'calendar-days'))];
}

const TWO_THIRDS_LABEL = text('Two thirds, and at least two months.', 'Dos tercios, y al menos dos meses.');
const HALF_LABEL = text('Half, and at least two months, on special grounds.', 'La mitad, y al menos dos meses, por motivos especiales.');

function unsuspended({ start }: SentenceTerm, length: Term): RawReading {
  const after = afterTerm(start, length, 'calendar-months');
  return {
    id: 'whole',
    label: text(
      'The part to be served of a part-suspended sentence is served whole.',
      'La parte efectiva de una condena suspendida en parte se cumple entera.',
    ),
    rule: 'DK.38.3',
    cite: 'straffeloven §38(3)',
    liberty: after,
    after,
  };
}

const life = ({ start }: SentenceTerm): RawReading => ({
  id: 'life',
  label: text('Life: release may be given after twelve years.', 'Cadena perpetua: la salida puede darse tras doce años.'),
  rule: 'DK.41.1',
  cite: 'straffeloven §41(1)',
  liberty: addYears(start, LIFE_YEARS),
  after: undefined,
});

const CONDITIONS = text(
  'Release is not given where inadvisable; it needs a home, work or keep, and acceptance of the terms (§38(4)). The decision comes four weeks before.',
  'No se concede si es desaconsejable; exige vivienda, trabajo o sustento y aceptar las condiciones (§38(4)). La decisión llega cuatro semanas antes.',
);
const REFORM = text(
  'A reform to twenty years (draft of 14 October 2025) would reach sentences already passed; it was not shown as enacted.',
  'Una reforma a veinte años (borrador del 14 de octubre de 2025) alcanzaría a condenas ya impuestas; no consta su aprobación.',
);
const ODD_SUSPENSION = notSupported(
  'suspended-part',
  text(
    'What is left after the suspended part cannot be told without turning months into days.',
    'Lo que queda tras la parte suspendida no puede saberse sin convertir meses en días.',
  ),
  text('The part to be served, as the court said it.', 'La parte que se cumple, como la dijo el tribunal.'),
);
