/**
 * Belgium: conditional release from one third, always a decision. For recidivists the former two thirds (at most fourteen years) fell in
 * 2018 and whether the legislator answered was not seen: both readings. Life: fifteen, nineteen or twenty-three years.
 *
 * How years and months become days was not found: always a range. Refuses several sentences at once and part-suspended ones.
 *
 * @source Law of 17 May 2006 on the external legal position; Constitutional Court 7 February 2018; Law of 18 July 2025 (2025005580)
 */
import { text } from '../base/text.ts';
import { addMonths, addYears, knownDay, type DayNumber } from '../calendar/day-number.ts';
import { answerOf, type LawAnswer, type LawVersion, type RawReading } from './law-answer.ts';
import { isNotSupported, type NotSupported } from './not-supported.ts';
import type { SentenceCase, SentenceTerm } from './sentence-case.ts';
import { afterTerm } from './served-part.ts';
import { share } from './share.ts';
import { onlyTerm } from './single-term.ts';
import { COUNT_UNKNOWN, countedRule } from './unsettled-count.ts';
import type { Working } from './working.ts';

const RECIDIVIST_YEARS_MAX = 14;
const LIFE_YEARS = [15, 19, 23] as const;
/** Constitutional Court: the fraction for recidivists fell. */
const RULING = knownDay('2018-02-07');
const EMERGENCY_FROM = knownDay('2025-07-18');
const EMERGENCY_MONTHS = 6;
const EMERGENCY_YEARS_MAX = 10;
const JUDGE_YEARS_MAX = 3;

const VERSION: LawVersion = {
  law: 'belgium',
  version: 'belgium/2018-02-07',
  confidence: 'low',
  verifiedThrough: '2025-07-18',
  prefix: 'BE',
  counting: {
    cite: 'Convention not found',
    note: text('The longest count of the whole term is shown.', 'Se muestra el cómputo más largo de toda la condena.'),
  },
};

const THIRD = countedRule({
  rule: 'BE.25.THIRD',
  cite: 'Law of 17 May 2006, art. 25',
  fraction: share(1, 3),
  label: text('One third.', 'Un tercio.'),
});
const FORMER = countedRule({
  rule: 'BE.25.RECIDIVIST',
  cite: 'Law of 17 May 2006, art. 25(2)(b); Constitutional Court 7 February 2018',
  fraction: share(2, 3),
  label: text(
    'Recidivist, former rule: two thirds, at most fourteen years.',
    'Reincidente, norma anterior: dos tercios, máximo catorce años.',
  ),
});

export function belgium(one: SentenceCase, working?: Working): LawAnswer | NotSupported {
  const only = onlyTerm(one, { law: text('Belgium', 'Bélgica'), grounds: ['ordinary'], kinds: ['standard', 'life'], suspended: false });
  if (isNotSupported(only)) return only;
  const common = { version: VERSION, start: only.start, range: true, kind: 'by-decision' } as const;
  if (only.kind === 'life')
    return answerOf(
      one,
      { ...common, length: undefined, raw: life(only), missing: [COUNT_UNKNOWN, LIFE_STEP], notes: [NEW_CODE] },
      working,
    );
  const recidivist = one.person.recidivist !== false;
  const lawOn = one.lawOn ?? Infinity;
  const emergencyReaches = one.person.residentHere !== false && lawOn >= EMERGENCY_FROM;
  const [first, ...rest] = THIRD(only.start, only.imposed);
  return answerOf(
    one,
    {
      ...common,
      length: only.imposed,
      raw: lawOn < RULING && one.person.recidivist === true ? formerRule(only) : [first, ...rest, ...(recidivist ? formerRule(only) : [])],
      // The emergency law leaves out those without a right of residence.
      others: emergencyReaches ? emergency(only, first.liberty) : [],
      missing: [COUNT_UNKNOWN, ...(one.person.recidivist === undefined ? [RECIDIVISM] : [])],
      notes: [
        afterTerm(only.start, only.imposed, 'calendar-months') <= addYears(only.start, JUDGE_YEARS_MAX) ? JUDGE : COURT,
        ...(one.person.residentHere === false ? [FOR_REMOVAL] : []),
        NEW_CODE,
      ],
    },
    working,
  );
}

/** Two thirds, at most fourteen years: struck down in 2018, kept as the later reading until a present text is seen. */
function formerRule({ start, imposed }: SentenceTerm): readonly [RawReading, ...RawReading[]] {
  const latest = addYears(start, RECIDIVIST_YEARS_MAX);
  const [first, ...rest] = FORMER(start, imposed);
  const capped = (each: RawReading): RawReading => ({ ...each, liberty: Math.min(each.liberty, latest) });
  return [capped(first), ...rest.map(capped)];
}

/** The emergency law lets out six months before the end: earlier than a third only for short sentences. */
function emergency({ start, imposed }: SentenceTerm, third: DayNumber): readonly RawReading[] {
  const after = afterTerm(start, imposed, 'calendar-months');
  const liberty = Math.max(start, addMonths(after, -EMERGENCY_MONTHS));
  if (after > addYears(start, EMERGENCY_YEARS_MAX) || liberty >= third) return [];
  return [
    {
      id: 'emergency-law-2025',
      label: text(
        'Emergency law of 18 July 2025: six months early; not for terrorism, sexual crimes or without right of residence.',
        'Ley de urgencia del 18 de julio de 2025: seis meses antes; no en terrorismo, delitos sexuales o sin derecho de residencia.',
      ),
      rule: 'BE.EMERGENCY-2025',
      cite: 'Law of 18 July 2025 (2025005580)',
      liberty,
      after,
    },
  ];
}

function life({ start }: SentenceTerm): readonly [RawReading, ...RawReading[]] {
  const reading = (years: number): RawReading => ({
    id: `life-${years}-years`,
    label: text(`Life: ${years} years.`, `Cadena perpetua: ${years} años.`),
    rule: 'BE.25.LIFE',
    cite: 'Law of 17 May 2006, art. 25 (2013)',
    liberty: addYears(start, years),
    after: undefined,
  });
  const [first, ...rest] = LIFE_YEARS;
  return [reading(first), ...rest.map(reading)];
}

const RECIDIVISM = {
  fact: 'person.recidivist',
  why: text('Whether the person was sentenced as a recidivist.', 'Si la persona fue condenada como reincidente.'),
};
const LIFE_STEP = {
  fact: 'law',
  why: text('Earlier convictions decide between 15, 19 and 23 years.', 'Las condenas anteriores deciden entre 15, 19 y 23 años.'),
};
const FOR_REMOVAL = text(
  'Without a right of residence release is with a view to removal from the country.',
  'Sin derecho de residencia la salida es con vistas a la expulsión del país.',
);
const JUDGE = text('The sentence-enforcement judge decides.', 'Decide el juez de ejecución de penas.');
const COURT = text('The sentence-enforcement court decides.', 'Decide el tribunal de ejecución de penas.');
const NEW_CODE = text(
  'A new Penal Code is in force from 8 April 2026; the present enforcement rules are to hold meanwhile, which was not verified.',
  'Un nuevo Código Penal rige desde el 8 de abril de 2026; las reglas de ejecución actuales se mantendrían, lo que no se ha verificado.',
);
