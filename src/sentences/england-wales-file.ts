/**
 * A sentence file under the law of England and Wales: the internal case is built from it, and answered in the file's own form. Whether the
 * 40 per cent or the two thirds reach a sentence goes by the offence; where the file does not say, every possibility is a reading.
 *
 * Refuses sentences passed abroad (Repatriation of Prisoners Act 1984), other kinds, and a term whose first day is not its day of sentence.
 *
 * @source Criminal Justice Act 2003 ss.240A(3), 244, 244ZA; SI 2020/158; Police, Crime, Sentencing and Courts Act 2022 s.130; SI 2024/844
 */
import { knownDay, type DayNumber } from '../calendar/day-number.ts';
import { dayInWords } from '../calendar/in-words.ts';
import { text, type Text } from '../base/text.ts';
import { creditDays, knownAbsences } from './credit-days.ts';
import type { Adjustment, EnglandWalesCase, StandardSentence } from './england-wales-case.ts';
import { englandWalesWorking } from './england-wales-working.ts';
import { englandWales, type EnglandWalesAnswer } from './england-wales.ts';
import { SDS40 } from './england-wales-release-law.ts';
import type { LawAnswer, LawVersion, Missing, Reading } from './law-answer.ts';
import { isNotSupported, notSupported, type NotSupported } from './not-supported.ts';
import type { Arrangement, SentenceCase, SentenceTerm } from './sentence-case.ts';
import { outsideLimits } from './single-term.ts';
import { monthsOf } from './term.ts';
import type { Working } from './working.ts';

const VERSION: LawVersion = {
  law: 'england-wales',
  version: 'england-wales/2025-06-03',
  confidence: 'high',
  verifiedThrough: '2026-11-24',
  prefix: 'EW',
  counting: {
    cite: 'Criminal Justice Act 2003 s.237',
    note: text('The day of sentence is the first day.', 'El día de la condena es el primero.'),
  },
};

export function englandWalesFile(one: SentenceCase, working?: Working): LawAnswer | NotSupported {
  const outside = outsideFile(one);
  if (outside !== undefined) return outside;
  const found: Found[] = [];
  for (const assumed of assumptionsFor(one.terms)) {
    const made = caseOf(one, assumed);
    const answer = englandWales(made);
    if (isNotSupported(answer)) return answer;
    const { release, end } = answer.dates;
    // Two possibilities with the same days are one reading.
    if (!found.some(({ reading }) => reading.release === release && reading.end === end))
      found.push({ made, answer, reading: { id: assumed, label: LABELS[assumed], release, end } });
  }
  const [first, ...rest] = found;
  if (first === undefined) throw new Error('there is at least one assumption');
  if (working !== undefined) for (const each of found) writeReading(working, each, rest.length > 0);
  return answerOf(one, first, rest);
}

type Found = { readonly made: EnglandWalesCase; readonly answer: EnglandWalesAnswer; readonly reading: Reading };

function answerOf(one: SentenceCase, first: Found, rest: readonly Found[]): LawAnswer {
  const { start, unadjustedEnd } = first.answer.dates;
  const [only, ...more] = one.terms;
  return {
    version: VERSION,
    start,
    length: more.length === 0 ? only.imposed : undefined,
    endUncredited: unadjustedEnd,
    readings: [first.reading, ...rest.map(({ reading }) => reading)],
    range: rest.length > 0,
    others: [],
    kind: 'automatic',
    bindsAtLatest: true,
    days: { imposed: unadjustedEnd - start + 1, credit: creditOf(one, start), goodConduct: 0, earnedTime: 0 },
    further: {},
    missing: [...(rest.length > 0 ? missingArrangements(one.terms) : []), ...(one.person.birth === undefined ? [BIRTH] : [])],
    notes: [
      THIRD_NOT_COMMENCED,
      ...(one.person.removalOrderFinal === true && one.terms.every(isKnownRemovable) ? removalNote(first.made) : []),
    ],
  };
}

function outsideFile(one: SentenceCase): NotSupported | undefined {
  if (one.terms.some(({ foreign }) => foreign !== undefined)) return PASSED_ABROAD;
  // Added days and tagged bail, which most laws do not know, are known here.
  const common = { ...one, addedDays: [], credits: [] };
  const outside = outsideLimits(common, { law: COUNTRY, grounds: ['ordinary'], kinds: ['standard'], suspended: false });
  if (outside !== undefined) return outside;
  if (one.terms.some(({ offenceOn }) => offenceOn === undefined)) return NO_OFFENCE_DAY;
  return one.terms.some(({ start, sentencedOn, consecutiveTo }) => consecutiveTo === undefined && start !== sentencedOn)
    ? OTHER_START
    : undefined;
}

const COUNTRY = text('England and Wales', 'Inglaterra y Gales');

/** The extremes lie at the ends: what holds of some sentences only falls between what holds of none and of all. */
function assumptionsFor(terms: readonly SentenceTerm[]): readonly [Arrangement, ...Arrangement[]] {
  const open = terms.filter(({ arrangement }) => arrangement === undefined);
  if (open.length === 0) return ['ordinary'];
  return open.some(mayBeTwoThirds) ? ['ordinary', 'excluded', 'two-thirds'] : ['ordinary', 'excluded'];
}

const SEVEN_YEARS = { months: 84, from: knownDay('2020-04-01') };
const FOUR_YEARS = { months: 48, from: knownDay('2022-06-28') };
const mayBeTwoThirds = ({ imposed, sentencedOn }: SentenceTerm): boolean =>
  [SEVEN_YEARS, FOUR_YEARS].some(({ months, from }) => sentencedOn >= from && monthsOf(imposed) >= months);

function caseOf(one: SentenceCase, assumed: Arrangement): EnglandWalesCase {
  const { on } = one;
  // Between the two tranches of the 40 per cent whom it has reached yet goes by the timeline, which then ends on that day.
  const betweenTranches = one.lawOn !== undefined && one.lawOn >= SDS40.from && one.lawOn < SDS40.longFrom;
  return {
    // An adult where nothing is known; the answer says that the day of birth is missing.
    birth: one.person.birth ?? LONG_AGO,
    // The form asks for neither curfew nor supervision, and neither moves release or end.
    registeredSexOffender: true,
    law: { sds40: one.lawOn === undefined || one.lawOn >= SDS40.from, supervision: false },
    sentences: one.terms.map((term) =>
      sentenceOf(term, term.arrangement ?? (assumed !== 'two-thirds' || mayBeTwoThirds(term) ? assumed : 'excluded')),
    ),
    adjustments: adjustmentsOf(one),
    ...(betweenTranches ? { on: Math.min(one.lawOn ?? Infinity, on ?? Infinity) } : on === undefined ? {} : { on }),
  };
}

const LONG_AGO = knownDay('1900-01-01');

function sentenceOf({ id, sentencedOn, offenceOn, imposed, consecutiveTo }: SentenceTerm, arrangement: Arrangement): StandardSentence {
  return {
    id,
    sentencedOn,
    offenceOn: offenceOn ?? sentencedOn,
    term: imposed,
    twoThirds: arrangement === 'two-thirds',
    twoThirdsKind: arrangement === 'two-thirds',
    excluded: arrangement === 'excluded' ? 'by-2024-844' : 'no',
    ...(consecutiveTo === undefined ? {} : { consecutiveTo }),
  };
}

function adjustmentsOf(one: SentenceCase): readonly Adjustment[] {
  const start = Math.min(...one.terms.map(({ sentencedOn }) => sentencedOn));
  const credit: Adjustment = { kind: 'remand', appliesFrom: start, days: creditDays(one, start) };
  const tagged: Adjustment = { kind: 'tagged-bail', appliesFrom: start, days: taggedBailCredit(one) };
  return [
    ...[credit, tagged].filter(({ days }) => days > 0),
    ...knownAbsences(one).map(({ from, to }): Adjustment => ({
      kind: 'unlawfully-at-large',
      appliesFrom: from,
      from,
      days: to - from + 1,
    })),
    ...one.addedDays.map(({ on, days }): Adjustment => ({ kind: 'added-days', appliesFrom: on, days })),
  ];
}

/** Half of all days on tag, a half day counting as one (s.240A(3)). */
function taggedBailCredit({ credits }: SentenceCase): number {
  const days = credits.reduce((sum, row) => (row.kind === 'tagged-bail' ? sum + row.days - row.creditedElsewhere : sum), 0);
  return Math.ceil(days / 2);
}

const creditOf = (one: SentenceCase, start: DayNumber): number => creditDays(one, start) + taggedBailCredit(one);

function writeReading(working: Working, { made, answer, reading }: Found, isOneOfSeveral: boolean): void {
  if (isOneOfSeveral)
    working.add({
      step: 'reading',
      rule: `EW.READING.${reading.id.toUpperCase()}`,
      cite: 'Criminal Justice Act 2003 ss.244, 244ZA; SI 2024/844',
      to: reading.release,
      note: reading.label,
    });
  working.steps.push(...englandWalesWorking(answer, made));
}

const LABELS: { readonly [A in Arrangement]: Text } = {
  ordinary: text(
    'If the offence is neither excluded from the 40 % nor of the two-thirds kind.',
    'Si el delito no está excluido del 40 % ni es de los de dos tercios.',
  ),
  excluded: text('If the offence is excluded from the 40 %.', 'Si el delito está excluido del 40 %.'),
  'two-thirds': text('If the sentence is of the two-thirds kind (s.244ZA).', 'Si la condena es de las de dos tercios (art. 244ZA).'),
};

const missingArrangements = (terms: readonly SentenceTerm[]): readonly Missing[] =>
  terms.flatMap(({ id, arrangement }) =>
    arrangement === undefined
      ? [
          {
            fact: `terms[${id}].arrangement`,
            why: text(
              'The share served goes by the offence: ordinary, excluded or two-thirds.',
              'La parte que se cumple depende del delito: ordinary, excluded o two-thirds.',
            ),
          },
        ]
      : [],
  );

const BIRTH: Missing = {
  fact: 'person.birthDate',
  why: text(
    'Other rules hold for somebody under eighteen at release.',
    'Rigen otras reglas para quien es menor de dieciocho años en la salida.',
  ),
};

const THIRD_NOT_COMMENCED = text(
  'One third (Sentencing Act 2026 s.23) is not counted: no order that commences it was found.',
  'No se cuenta el tercio (Sentencing Act 2026, art. 23): no se halló orden que lo ponga en vigor.',
);

/** An excluded offence may be a terrorist one, for which s.260(2C) bars removal. */
const isKnownRemovable = ({ arrangement }: SentenceTerm): boolean => arrangement === 'ordinary' || arrangement === 'two-thirds';

/** A power of the state, told beside the release and never in its place. */
function removalNote(made: EnglandWalesCase): readonly Text[] {
  const found = englandWales({ ...made, removal: true });
  if (isNotSupported(found) || found.dates.removal === undefined) return [];
  const on = dayInWords(found.dates.removal);
  return [
    text(
      `From ${on.en} the person may be removed from prison to leave the country (s.260).`,
      `Desde el ${on.es} puede sacarse de prisión a la persona para que salga del país (art. 260).`,
    ),
  ];
}

const PASSED_ABROAD = notSupported(
  'repatriated',
  text('The sentence was passed abroad.', 'La condena se dictó en el extranjero.'),
  text(
    'The warrant and the Schedule to the Repatriation of Prisoners Act 1984.',
    'La orden y el anexo de la Repatriation of Prisoners Act 1984.',
  ),
);
const NO_OFFENCE_DAY = notSupported(
  'no-offence-day',
  text('The day of an offence is not known.', 'No se conoce el día de un delito.'),
  text('offenceOn of each term: the law that applies depends on it.', 'offenceOn de cada condena: de él depende la ley aplicable.'),
);
const OTHER_START = notSupported(
  'start-other-day',
  text(
    'A sentence of England and Wales is counted from the day on which it was passed; this one starts on another.',
    'Una condena de Inglaterra y Gales se cuenta desde el día en que se dictó; esta empieza otro día.',
  ),
  text(
    'start as the day of sentence, with earlier custody as a credit.',
    'start como el día de la condena, con la detención anterior como abono.',
  ),
);
