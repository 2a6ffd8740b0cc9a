/**
 * Sentences of England and Wales that are not standard determinate ones: those with a parole day in any mixture with standard ones, orders of
 * detention and training among themselves, and a committal alone or within a standard sentence. Everything else is refused by name.
 *
 * @source Criminal Justice Act 2003 ss.240ZA, 256AC, 258; Sentencing Code ss.233–248
 */
import { ageOn, knownDay, type DayNumber } from '../calendar/day-number.ts';
import { text } from '../base/text.ts';
import { isCredit } from './england-wales-adjustments.ts';
import type { EnglandWalesCase, EnglandWalesDates, OtherSentence } from './england-wales-case.ts';
import { breachOfSupervision, detentionAndTraining, GREAT_SUM_PENCE, inDefault } from './england-wales-other-sentences.ts';
import { isParoleSentence, paroleDates, type ParoleUnit } from './england-wales-parole.ts';
import { isUnderOlderLaw } from './england-wales-release-law.ts';
import { chainEnd } from './england-wales-term.ts';
import { chainsOf } from './england-wales-unit.ts';
import { notSupported, type NotSupported } from './not-supported.ts';

/** Police, Crime, Sentencing and Courts Act 2022 Sch. 16. */
const TRAINING_CREDIT_FROM = knownDay('2022-06-28');
const ADULT = 18;

type Found = { readonly dates: EnglandWalesDates; readonly parole?: readonly ParoleUnit[] };

/** @param standard the dates of the standard sentences of the same case alone */
export function otherSentenceDates(
  one: EnglandWalesCase,
  others: readonly OtherSentence[],
  standard: (without: EnglandWalesCase) => EnglandWalesDates | NotSupported,
): Found | NotSupported {
  const known = others.filter(({ sentencedOn }) => one.on === undefined || sentencedOn <= one.on);
  if (known.length === 0) return asFound(standard({ ...one, others: [] }));
  const beside = one.sentences.filter(({ sentencedOn }) => one.on === undefined || sentencedOn <= one.on);
  if ([...known, ...beside].some(isUnderOlderLaw)) return BEFORE_ACT;
  if (known.every(isParoleSentence)) {
    const found = paroleDates(one, { parole: known, standard: beside });
    return 'notSupported' in found ? found : { dates: found.dates, parole: found.units };
  }
  if (one.removal === true) return REMOVAL_ASKED;
  if (known.every(isTraining)) return beside.length === 0 ? asFound(trainingDates(one, known)) : TOGETHER;
  return asFound(committedDates(one, known, beside, standard));
}

const asFound = (dates: EnglandWalesDates | NotSupported): Found | NotSupported => ('notSupported' in dates ? dates : { dates });

function committedDates(
  one: EnglandWalesCase,
  known: readonly OtherSentence[],
  beside: EnglandWalesCase['sentences'],
  standard: (without: EnglandWalesCase) => EnglandWalesDates | NotSupported,
): EnglandWalesDates | NotSupported {
  const [other, ...more] = known;
  if (other === undefined || more.length > 0) return TOGETHER;
  if (other.kind !== 'in-default' && other.kind !== 'breach-of-supervision') return TOGETHER;
  const alone = committalDates(other);
  if ('notSupported' in alone) return alone;
  if (one.adjustments.some(({ days }) => days > 0)) return NO_DAYS;
  if (beside.length === 0) return alone;
  const isLinked = other.consecutiveTo !== undefined || beside.some(({ consecutiveTo }) => consecutiveTo === other.id);
  if (isLinked) return TOGETHER;
  const held = standard({ ...one, sentences: beside, others: [] });
  return 'notSupported' in held ? held : withinStandard(alone, held);
}

/** A committal that runs and ends while a standard sentence holds changes none of its days (s.258(3)). */
function withinStandard(committal: EnglandWalesDates, standard: EnglandWalesDates): EnglandWalesDates | NotSupported {
  const isWithin =
    committal.start >= standard.start && committal.release < (standard.curfew ?? standard.release) && committal.end <= standard.end;
  if (!isWithin) return TOGETHER;
  return { ...standard, unadjustedEnd: Math.max(standard.unadjustedEnd, committal.unadjustedEnd) };
}

const committal = (start: DayNumber, release: DayNumber, end: DayNumber): EnglandWalesDates => ({
  release,
  onLicence: false,
  end,
  unadjustedEnd: end,
  start,
});

function committalDates(other: Extract<OtherSentence, { kind: 'in-default' | 'breach-of-supervision' }>): EnglandWalesDates | NotSupported {
  const at = { sentencedOn: other.sentencedOn, creditDays: 0, length: other.length };
  if (other.kind === 'breach-of-supervision') {
    const { release } = breachOfSupervision(at);
    return committal(other.sentencedOn, release, release);
  }
  if (other.owedPence === GREAT_SUM_PENCE) return GREAT_SUM;
  const { release, end } = inDefault({ ...at, confiscationPence: other.owedPence });
  return committal(other.sentencedOn, release, end);
}

type Training = Extract<OtherSentence, { kind: 'detention-training' }>;
const isTraining = (one: OtherSentence): one is Training => one.kind === 'detention-training';

/**
 * Orders of detention and training: those in a chain are one term, of those that begin on one day the longest is (Sentencing Code s.238).
 * Remand counts for orders made from 28 June 2022 (CJA 2003 s.240ZA(1A)); before, the court had taken it into account.
 */
function trainingDates(one: EnglandWalesCase, orders: readonly Training[]): EnglandWalesDates | NotSupported {
  const chains = chainsOf(orders);
  if (chains === undefined) return TOGETHER;
  const [first] = orders;
  const isOneDay = first !== undefined && orders.every(({ sentencedOn }) => sentencedOn === first.sentencedOn);
  if (first === undefined || !isOneDay) return TOGETHER;
  const days = one.adjustments.filter((each) => each.days > 0);
  if (days.some((each) => !isCredit(each) || each.appliesFrom !== first.sentencedOn)) return NO_DAYS;
  if (days.length > 0 && first.sentencedOn < TRAINING_CREDIT_FROM) return NO_DAYS;
  const start = first.sentencedOn;
  const creditDays = days.reduce((sum, each) => sum + each.days, 0);
  const terms = chains.map((chain) => chain.map(({ length }) => length)).toSorted((a, b) => chainEnd(start, b) - chainEnd(start, a));
  const [longest = []] = terms;
  const unadjustedEnd = chainEnd(start, longest);
  const { middle, earliest, latest, end } = detentionAndTraining({ sentencedOn: start, creditDays, lengths: longest });
  if (creditDays > 0 && middle <= start) return CREDIT;
  if (ageOn(one.birth, middle) >= ADULT) return ADULT_TRAINING;
  return {
    ...committal(start, middle, end),
    unadjustedEnd,
    training: { middle, ...(earliest === undefined || latest === undefined ? {} : { earliest, latest }) },
  };
}

const TOGETHER = notSupported(
  'mixed-sentences',
  text(
    'Sentences of different kinds are served together in a way that moves one by the other.',
    'Se cumplen juntas condenas de distinta clase de un modo en que una mueve a la otra.',
  ),
  text(
    'How parole days, transfer days and terms in default are counted in such a chain or overlap (CJA 2003 ss.263, 264).',
    'Cómo se cuentan en tal cadena o solapamiento los días de libertad condicional, de traslado y de impago (CJA 2003, arts. 263 y 264).',
  ),
);
const NO_DAYS = notSupported(
  'days-on-other-sentence',
  text(
    'Days are to be counted on an order of detention and training, a term in default or a committal for breach.',
    'Hay días que contar en una orden de internamiento y formación, una prisión por impago o una por incumplimiento.',
  ),
  text(
    'The provision under which days in custody or at large count there.',
    'La norma por la que los días de prisión o de fuga cuentan allí.',
  ),
);
const CREDIT = notSupported(
  'credit-exceeds-custody',
  text(
    'The credit is as long as the first half of a detention and training order.',
    'El abono es tan largo como la primera mitad de una orden de internamiento y formación.',
  ),
  text('Which transfer day prisons show then.', 'Qué fecha de paso muestran entonces las prisiones.'),
);
const ADULT_TRAINING = notSupported(
  'training-adult',
  text(
    'The person is eighteen at the middle of a detention and training order.',
    'La persona tiene dieciocho años en la mitad de una orden de internamiento y formación.',
  ),
  text('The supervision after it (Sentencing Code s.247).', 'La supervisión posterior (Sentencing Code, art. 247).'),
);
const GREAT_SUM = notSupported(
  'exactly-ten-million',
  text('Exactly ten million pounds were owed.', 'Se debían exactamente diez millones de libras.'),
  text('Whether the whole term is served at that sum (s.258(2B)).', 'Si con esa suma se cumple todo el plazo (art. 258(2B)).'),
);
const BEFORE_ACT = notSupported(
  'before-2003-act',
  text(
    'A sentence from before 3 December 2012 is for an offence from before 4 April 2005.',
    'Una condena anterior al 3 de diciembre de 2012 es por un delito anterior al 4 de abril de 2005.',
  ),
  text('The Criminal Justice Act 1991 and CJA 2003 Schedule 20B.', 'La Criminal Justice Act 1991 y el anexo 20B de la CJA 2003.'),
);
const REMOVAL_ASKED = notSupported(
  'removal-other-sentence',
  text(
    'Early removal is asked for a sentence that is not a standard one.',
    'Se pide la expulsión anticipada de una condena que no es ordinaria.',
  ),
  text('How s.260 is applied beside a parole day.', 'Cómo se aplica el art. 260 junto a una fecha de libertad condicional.'),
);
