/**
 * Netherlands: none up to a year; up to two years, one year and a third of the excess; above, two thirds, and since 1 July 2021 the release
 * lasts at most two years. Always a reasoned decision of the prosecution service since that day, by operation of law before it.
 *
 * Several wholly unconditional terms served back to back count as one. Refuses judgments before 1 July 2008, life, terms on both sides of
 * 1 July 2021, and under the old scheme part-suspended sentences and aliens without lawful residence. Months run to the same date; a share
 * that is no whole number of months gives a range.
 *
 * @source Wetboek van Strafvordering 6:2:6(b), 6:2:10–6:2:14 (Wet straffen en beschermen)
 */
import { text } from '../base/text.ts';
import { addMonths, knownDay, type DayNumber } from '../calendar/day-number.ts';
import { answerOf, type LawAnswer, type LawVersion, type RawReading } from './law-answer.ts';
import { foreignReading } from './foreign-release.ts';
import { notSupported, type NotSupported } from './not-supported.ts';
import type { SentenceCase, SentenceTerm } from './sentence-case.ts';
import { afterMonths, afterShare, afterTerm, without } from './served-part.ts';
import { share } from './share.ts';
import { outsideLimits } from './single-term.ts';
import { daysOf, monthsOf, term, type Term } from './term.ts';
import type { Working } from './working.ts';

const PUNISH_AND_PROTECT = knownDay('2021-07-01');
const OLD_SCHEME = knownDay('2008-07-01');
const RELEASE_MONTHS_MAX = 24;
const TWO_THIRDS = share(2, 3);
const THIRD = share(1, 3);

const VERSION: LawVersion = {
  law: 'netherlands',
  version: 'netherlands/2021-07-01',
  confidence: 'high',
  verifiedThrough: '2025-01-01',
  prefix: 'NL',
  counting: {
    cite: 'Worked examples: 18 months give 14, 12 years give 10',
    note: text('Years and months run to the same date.', 'Los años y meses van hasta la misma fecha.'),
  },
};
const BEFORE_2021: LawVersion = { ...VERSION, version: 'netherlands/2008-07-01', confidence: 'medium' };

export function netherlands(one: SentenceCase, working?: Working): LawAnswer | NotSupported {
  const outside =
    outsideLimits(one, {
      law: text('the Netherlands', 'los Países Bajos'),
      grounds: ['ordinary', 'called-in'],
      kinds: ['standard'],
      suspended: true,
    }) ?? beyondScheme(one);
  if (outside !== undefined) return outside;
  const length = wholeLength(one.terms);
  if (length === undefined) return ODD_SUSPENSION;
  const start = Math.min(...one.terms.map((each) => each.start));
  const old = isOld(one, one.terms[0]);
  const excluded = exclusionOf(one);
  const raw = excluded === undefined ? readingsOf(start, length, old) : ([whole(start, length, excluded)] as const);
  const [first] = raw;
  const foreign = foreignReading(one, start, length, first.liberty, 'Sv 6:2:10(4)');
  const unknownResidence = one.person.residentHere === undefined && !old && excluded === undefined && first.liberty < (first.after ?? 0);
  return answerOf(
    one,
    {
      version: old ? BEFORE_2021 : VERSION,
      start,
      length,
      raw,
      others: [...(foreign === undefined ? [] : [foreign]), ...(unknownResidence ? [whole(start, length, 'residence')] : [])],
      kind: first.liberty >= (first.after ?? 0) || old ? 'automatic' : 'by-decision',
      missing: unknownResidence ? [{ fact: 'person.residentHere', why: EXCLUSIONS.residence }] : [],
      notes: old || excluded !== undefined ? [] : [DECISION],
    },
    working,
  );
}

/** One length for all terms; without the suspended part, which is not served. */
function wholeLength(terms: readonly SentenceTerm[]): Term | undefined {
  let months = 0;
  let days = 0;
  for (const { imposed, suspended } of terms) {
    const served = suspended === undefined ? imposed : without(imposed, suspended);
    if (served === undefined) return undefined;
    months += monthsOf(served);
    days += daysOf(served);
  }
  return term({ months, days });
}

type Exclusion = 'part-suspended' | 'called-in' | 'residence';

const EXCLUSIONS = {
  'part-suspended': text(
    'No conditional release from a part-suspended sentence.',
    'No hay libertad condicional en una condena suspendida en parte.',
  ),
  'called-in': text(
    'No conditional release from a part called in for breach.',
    'No hay libertad condicional de una parte ejecutada por incumplimiento.',
  ),
  residence: text(
    'No conditional release for an alien without lawful residence; an interruption of sentence may be given instead (Sv 6:2:4).',
    'No hay libertad condicional para un extranjero sin residencia legal; puede darse una interrupción de la condena (Sv 6:2:4).',
  ),
};

function exclusionOf({ terms, releaseGround, person }: SentenceCase): Exclusion | undefined {
  if (terms.some(({ suspended }) => suspended !== undefined)) return 'part-suspended';
  if (releaseGround === 'called-in') return 'called-in';
  return person.residentHere === false ? 'residence' : undefined;
}

function whole(start: DayNumber, length: Term, why: Exclusion): RawReading {
  const after = afterTerm(start, length, 'calendar-months');
  const limb = why === 'part-suspended' ? 'a' : why === 'called-in' ? 'b' : 'c';
  return { id: why, label: EXCLUSIONS[why], rule: `NL.6-2-10.2.${limb}`, cite: `Sv 6:2:10(2)(${limb})`, liberty: after, after };
}

function readingsOf(start: DayNumber, length: Term, old: boolean): readonly [RawReading, ...RawReading[]] {
  const after = afterTerm(start, length, 'calendar-months');
  const year = addMonths(start, 12);
  const cite = old ? 'Old scheme, judgments before 1 July 2021' : 'Sv 6:2:10(1)';
  const months = monthsOf(length);
  const days = daysOf(length);
  const common = { after, cite };
  if (after <= year)
    return [
      {
        ...common,
        id: 'whole',
        label: text('Up to one year: the whole is served.', 'Hasta un año: se cumple todo.'),
        rule: 'NL.NONE',
        liberty: after,
      },
    ];
  if (after <= addMonths(start, 24)) {
    const excess = { ...common, fraction: THIRD, rule: 'NL.6-2-10.1.a' };
    const byMonths: RawReading = {
      ...excess,
      id: 'by-months',
      label: YEAR_AND_THIRD,
      liberty: months < 12 ? year + Math.floor((after - year) / 3) : afterMonths(year, share(months - 12, 3), share(days, 3)),
    };
    if (months >= 12 && days === 0 && months % 3 === 0) return [byMonths];
    return [byMonths, { ...excess, id: 'by-days', label: YEAR_AND_THIRD, liberty: year + Math.floor((after - year) / 3) }];
  }
  const cap = old
    ? -Infinity
    : months >= RELEASE_MONTHS_MAX
      ? addMonths(start, months - RELEASE_MONTHS_MAX) + days
      : addMonths(after, -RELEASE_MONTHS_MAX);
  const reading = (id: string, share23: DayNumber): RawReading =>
    cap > share23
      ? { ...common, id, label: AT_MOST_TWO_YEARS, rule: 'NL.6-2-10.1.b.CAP', liberty: cap }
      : { ...common, id, label: TWO_THIRDS_LABEL, rule: 'NL.6-2-10.1.b', fraction: TWO_THIRDS, liberty: share23 };
  const byMonths = reading('by-months', afterShare(start, length, TWO_THIRDS, 'calendar-months'));
  if (days === 0 && months % 3 === 0) return [byMonths];
  return [byMonths, reading('by-days', afterShare(start, length, TWO_THIRDS, 'calendar-days'))];
}

const YEAR_AND_THIRD = text('One year, and a third of what is above it.', 'Un año, y un tercio de lo que lo supera.');
const TWO_THIRDS_LABEL = text('Two thirds.', 'Dos tercios.');
const AT_MOST_TWO_YEARS = text(
  'All but two years: conditional release lasts at most two years.',
  'Todo menos dos años: la libertad condicional dura como máximo dos años.',
);
const DECISION = text(
  'The prosecution service decides with reasons, told at least four weeks before, and may put it off by up to six months.',
  'Decide la fiscalía de forma motivada, con aviso de al menos cuatro semanas, y puede aplazarla hasta seis meses.',
);

/** By the day of judgment; every judgment is of the old scheme where the law of a day before the change is asked for. */
const isOld = ({ lawOn }: SentenceCase, { sentencedOn }: SentenceTerm): boolean =>
  Math.min(sentencedOn, lawOn ?? Infinity) < PUNISH_AND_PROTECT;

function beyondScheme(one: SentenceCase): NotSupported | undefined {
  const { terms, person } = one;
  const old = terms.filter((each) => isOld(one, each));
  if (old.some(({ sentencedOn }) => sentencedOn < OLD_SCHEME)) return BEFORE_2008;
  if (old.length > 0 && old.length < terms.length) return BOTH_SCHEMES;
  if (old.length > 0 && (person.residentHere === false || terms.some(({ suspended }) => suspended !== undefined))) return OLD_EXCLUSIONS;
  if (terms.length > 1 && terms.some(({ suspended, orderedConcurrent }) => suspended !== undefined || orderedConcurrent)) return NOT_ONE;
  return undefined;
}

const BEFORE_2008 = notSupported(
  'before-2008',
  text('Judgments before 1 July 2008 are under an older law.', 'Las sentencias anteriores al 1 de julio de 2008 siguen una ley anterior.'),
  text('The law on early release then in force.', 'La ley de liberación anticipada entonces vigente.'),
);
const BOTH_SCHEMES = notSupported(
  'both-schemes',
  text(
    'Terms from before and after 1 July 2021 are served together.',
    'Se cumplen juntas condenas de antes y después del 1 de julio de 2021.',
  ),
  text('The transitional provision for terms of both schemes.', 'La norma transitoria para condenas de ambos regímenes.'),
);
const OLD_EXCLUSIONS = notSupported(
  'old-exclusions',
  text(
    'The exclusions of the scheme before 1 July 2021 were not read.',
    'No se han leído las exclusiones del régimen anterior al 1 de julio de 2021.',
  ),
  text('Article 15 ff. of the Criminal Code as it stood.', 'Artículos 15 y ss. del Código Penal en su redacción de entonces.'),
);
const NOT_ONE = notSupported(
  'not-one-term',
  text(
    'Only wholly unconditional terms served back to back count as one.',
    'Solo las condenas totalmente efectivas cumplidas una tras otra cuentan como una.',
  ),
  text('The provision for these terms together.', 'La norma para estas condenas en conjunto.'),
);
const ODD_SUSPENSION = notSupported(
  'suspended-part',
  text(
    'What is left after the suspended part cannot be told without turning months into days.',
    'Lo que queda tras la parte suspendida no puede saberse sin convertir meses en días.',
  ),
  text('The part to be served, as the court said it.', 'La parte que se cumple, como la dijo el tribunal.'),
);
