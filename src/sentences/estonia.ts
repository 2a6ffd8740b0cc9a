/**
 * Estonia: a court may release after a share that goes by the degree of the crime, intent and electronic monitoring, and never before four
 * months. Crimes committed under eighteen have shares of their own, one of which binds the court. Life: twenty-five years.
 *
 * How years and months become days was not found: always a range. Refuses several sentences at once and part-suspended ones.
 *
 * @source karistusseadustik §§76, 76¹, 77(1), as in force 1 January 2026 (RT I, 22.12.2025); KrMS §426
 */
import { text } from '../base/text.ts';
import { addMonths, addYears, ageOn } from '../calendar/day-number.ts';
import { answerOf, type LawAnswer, type LawVersion, type RawReading } from './law-answer.ts';
import { isNotSupported, type NotSupported } from './not-supported.ts';
import type { SentenceCase, SentenceTerm } from './sentence-case.ts';
import { share } from './share.ts';
import { onlyTerm } from './single-term.ts';
import { COUNT_UNKNOWN, countedRule, type CountedReadings } from './unsettled-count.ts';
import type { Working } from './working.ts';

const SERVED_MONTHS_MIN = 4;
const LIFE_YEARS = 25;
const THIRD = share(1, 3);
const HALF = share(1, 2);
const TWO_THIRDS = share(2, 3);

const VERSION: LawVersion = {
  law: 'estonia',
  version: 'estonia/2026-01-01',
  confidence: 'high',
  verifiedThrough: '2026-01-01',
  prefix: 'EE',
  counting: {
    cite: 'Convention not found',
    note: text('The longest count of the whole term is shown.', 'Se muestra el cómputo más largo de toda la condena.'),
  },
};

export function estonia(one: SentenceCase, working?: Working): LawAnswer | NotSupported {
  const only = onlyTerm(one, {
    law: text('Estonia', 'Estonia'),
    grounds: ['ordinary', 'electronic-monitoring'],
    kinds: ['standard', 'life'],
    suspended: false,
  });
  if (isNotSupported(only)) return only;
  const common = { version: VERSION, start: only.start, range: true, notes: [COURT] };
  if (only.kind === 'life')
    return answerOf(one, { ...common, length: undefined, raw: life(only), kind: 'by-decision', missing: [COUNT_UNKNOWN] }, working);
  const young = isYoung(one, only);
  const [first, ...rest] = young ? youngShares(only) : adultShares(only, one.releaseGround === 'electronic-monitoring');
  const atLeast = addMonths(only.start, SERVED_MONTHS_MIN);
  // Whether the four months bind under §76¹ too was not read: both days are shown where they differ.
  const readings = (counted: CountedReadings): readonly [RawReading, ...RawReading[]] => {
    const bound = counted(only.start, only.imposed, atLeast);
    if (!young) return bound;
    const sooner = counted(only.start, only.imposed).filter(({ liberty }, index) => liberty !== bound[index]?.liberty);
    return [...bound, ...sooner.map((reading) => ({ ...reading, id: `${reading.id}-no-minimum` }))];
  };
  const [head, ...tail] = readings(first);
  const binds = young && rest.includes(YOUNG_SHALL);
  return answerOf(
    one,
    {
      ...common,
      length: only.imposed,
      raw: [head, ...tail, ...rest.flatMap(readings)],
      kind: 'by-decision',
      // Where degree and intent are not known the half may not bind.
      bindsAtLatest: binds && isGrave(only) === false,
      missing: [COUNT_UNKNOWN, ...unknownFacts(only)],
      notes: binds ? [COURT, SHALL] : [COURT],
    },
    working,
  );
}

/** Known to have been under eighteen when the crime was committed; where birth or crime is not dated, the adult rule is shown. */
const isYoung = ({ person: { birth } }: SentenceCase, { offenceOn }: SentenceTerm): boolean =>
  birth !== undefined && offenceOn !== undefined && ageOn(birth, offenceOn) < 18;

/** Whether it is an intentional crime of the first degree: undefined where degree or intent is not known and would decide. */
function isGrave({ degree, intentional }: SentenceTerm): boolean | undefined {
  if (degree === 2 || intentional === false) return false;
  return degree === 1 && intentional === true ? true : undefined;
}

const ADULT = 'KarS §76(1)–(2)';
const LIGHT_LABEL = text(
  'Second degree, or negligent: a third with electronic monitoring, else half.',
  'Segundo grado, o imprudente: un tercio con vigilancia electrónica, si no la mitad.',
);
const GRAVE_LABEL = text(
  'Intentional, first degree: half with electronic monitoring, else two thirds.',
  'Doloso, primer grado: la mitad con vigilancia electrónica, si no dos tercios.',
);
const LIGHT = countedRule({ rule: 'EE.76.1', cite: ADULT, fraction: HALF, label: LIGHT_LABEL });
const LIGHT_MONITORED = countedRule({ rule: 'EE.76.1.EM', cite: ADULT, fraction: THIRD, label: LIGHT_LABEL });
const GRAVE = countedRule({ rule: 'EE.76.2', cite: ADULT, fraction: TWO_THIRDS, label: GRAVE_LABEL });
const GRAVE_MONITORED = countedRule({ rule: 'EE.76.2.EM', cite: ADULT, fraction: HALF, label: GRAVE_LABEL });

const YOUNG = 'KarS §76¹';
const YOUNG_MAY = countedRule({
  rule: 'EE.76-1.MAY',
  cite: YOUNG,
  fraction: THIRD,
  label: text('Under eighteen: a third, may.', 'Menor de dieciocho: un tercio, puede.'),
});
const YOUNG_SHALL = countedRule({
  rule: 'EE.76-1.SHALL',
  cite: YOUNG,
  fraction: HALF,
  label: text('Under eighteen: half, shall.', 'Menor de dieciocho: la mitad, debe.'),
});
const YOUNG_GRAVE = countedRule({
  rule: 'EE.76-1.GRAVE',
  cite: YOUNG,
  fraction: HALF,
  label: text('Under eighteen, intentional, first degree: half, may.', 'Menor de dieciocho, doloso, primer grado: la mitad, puede.'),
});

type Shares = readonly [CountedReadings, ...CountedReadings[]];

function adultShares(only: SentenceTerm, monitored: boolean): Shares {
  const [light, grave] = monitored ? [LIGHT_MONITORED, GRAVE_MONITORED] : [LIGHT, GRAVE];
  const which = isGrave(only);
  return which === undefined ? [light, grave] : which ? [grave] : [light];
}

function youngShares(only: SentenceTerm): Shares {
  const which = isGrave(only);
  return which === undefined ? [YOUNG_MAY, YOUNG_SHALL, YOUNG_GRAVE] : which ? [YOUNG_GRAVE] : [YOUNG_MAY, YOUNG_SHALL];
}

function unknownFacts({
  id,
  degree,
  intentional,
}: SentenceTerm): readonly { readonly fact: string; readonly why: ReturnType<typeof text> }[] {
  const why = text('The share goes by degree and intent.', 'La parte depende del grado y del dolo.');
  if (degree === 2 || intentional === false) return [];
  return [
    ...(degree === undefined ? [{ fact: `terms[${id}].degree`, why }] : []),
    ...(intentional === undefined ? [{ fact: `terms[${id}].intentional`, why }] : []),
  ];
}

function life({ start }: SentenceTerm): readonly [RawReading, ...RawReading[]] {
  const common = { rule: 'EE.77.1', cite: 'KarS §77(1)', after: undefined };
  const liberty = addYears(start, LIFE_YEARS);
  const label = text(
    'Life: the court may release after twenty-five years.',
    'Cadena perpetua: el tribunal puede liberar tras veinticinco años.',
  );
  return [
    { ...common, id: 'year-365-days', label, liberty: start + LIFE_YEARS * 365 - 1 },
    { ...common, id: 'by-calendar', label, liberty },
  ];
}

const COURT = text(
  'The court decides (KrMS §426). With two years or more, not where less than two months are left (§76(3)).',
  'Decide el tribunal (KrMS §426). Con dos años o más, no si quedan menos de dos meses (§76(3)).',
);
const SHALL = text(
  'At half the court must release (§76¹): the latest day.',
  'En la mitad el tribunal debe liberar (§76¹): el día más tardío.',
);
