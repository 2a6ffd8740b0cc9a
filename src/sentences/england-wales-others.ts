/**
 * Sentences of England and Wales that are not standard determinate ones: one alone, or an extended sentence or one of particular concern
 * beside standard sentences that release no later than its parole day and end no later than it. Everything else is refused by name.
 *
 * @source Criminal Justice Act 2003 ss.240ZA, 244A, 246A, 256AC, 258, 263; Sentencing Code ss.233–242
 */
import { ageOn, knownDay, type DayNumber } from '../calendar/day-number.ts';
import { text } from '../base/text.ts';
import { unreachable } from '../base/unreachable.ts';
import { isCredit, startOfAbsence } from './england-wales-adjustments.ts';
import type { EnglandWalesCase, EnglandWalesDates, OtherSentence } from './england-wales-case.ts';
import {
  breachOfSupervision,
  detentionAndTraining,
  extendedSentence,
  GREAT_SUM_PENCE,
  inDefault,
  isAutomaticExtended,
  particularConcern,
} from './england-wales-other-sentences.ts';
import { ACT_2003_FROM } from './england-wales-release-law.ts';
import { notSupported, type NotSupported } from './not-supported.ts';

/** Extended determinate sentences replaced the extended sentences of ss.227 and 228. */
const EXTENDED_FROM = knownDay('2012-12-03');
const TWO_THIRDS_FROM = knownDay('2022-06-28');
const ADULT = 18;

/** @param standard the dates of the standard sentences of the same case under the half, which is the latest that they can release */
export function otherSentenceDates(
  one: EnglandWalesCase,
  others: readonly OtherSentence[],
  standard: (without: EnglandWalesCase) => EnglandWalesDates | NotSupported,
): EnglandWalesDates | NotSupported {
  const known = others.filter(({ sentencedOn }) => one.on === undefined || sentencedOn <= one.on);
  const [other] = known;
  if (other === undefined) return standard({ ...one, others: [] });
  const beside = one.sentences.filter(({ sentencedOn }) => one.on === undefined || sentencedOn <= one.on);
  const ids = new Set(known.map(({ id }) => id));
  const isLinked =
    other.consecutiveTo !== undefined || beside.some(({ consecutiveTo }) => consecutiveTo !== undefined && ids.has(consecutiveTo));
  if (known.length > 1 || isLinked) return TOGETHER;
  if (one.removal === true) return REMOVAL_ASKED;
  if (other.sentencedOn < ACT_2003_FROM || other.offenceOn < ACT_2003_FROM) return BEFORE_ACT;
  const alone = aloneDates(other, one);
  if ('notSupported' in alone || beside.length === 0) return alone;
  if (other.kind !== 'extended' && other.kind !== 'particular-concern') return TOGETHER;
  // A credit of the earlier sentence may or may not be one of the later.
  if (one.adjustments.some((each) => each.days > 0 && (!isCredit(each) || each.appliesFrom < other.sentencedOn))) return DAYS_TOGETHER;
  const underHalf = standard({ ...one, sentences: beside, others: [], law: { ...one.law, sds40: false } });
  return 'notSupported' in underHalf
    ? underHalf
    : joined(alone, underHalf, other.sentencedOn, Math.max(...beside.map((each) => each.sentencedOn)));
}

/** The parole day and what follows it are those of the longer sentence, where the standard ones are over by then. */
function joined(
  alone: EnglandWalesDates,
  standard: EnglandWalesDates,
  sentencedOn: DayNumber,
  lastStandard: DayNumber,
): EnglandWalesDates | NotSupported {
  const parole = alone.paroleEligible ?? alone.release;
  const isHeldThroughout = sentencedOn <= standard.release && lastStandard <= parole;
  const isOver = standard.release <= parole && standard.end <= alone.end && (standard.supervisionEnd ?? standard.end) <= alone.end;
  if (!isHeldThroughout || !isOver) return TOGETHER;
  return {
    ...alone,
    start: Math.min(alone.start, standard.start),
    unadjustedEnd: Math.max(alone.unadjustedEnd, standard.unadjustedEnd),
  };
}

function aloneDates(other: OtherSentence, one: EnglandWalesCase): EnglandWalesDates | NotSupported {
  const unadjusted = datesOf(other, 0, one.birth);
  if ('notSupported' in unadjusted) return unadjusted;
  const given = one.adjustments.filter(({ appliesFrom, days }) => days > 0 && (one.on === undefined || appliesFrom <= one.on));
  const takesDays = other.kind === 'extended' || other.kind === 'particular-concern';
  if (!takesDays && given.length > 0) return NO_DAYS;
  if (given.some(({ kind }) => kind === 'added-days' || kind === 'restored-days')) return ADDED;
  if (given.some((each) => isCredit(each) && each.appliesFrom > (unadjusted.paroleEligible ?? unadjusted.release))) return ABSENCE;
  const credit = given.filter(isCredit).reduce((sum, { days }) => sum + days, 0);
  let moved = datesOf(other, credit, one.birth);
  let absent = 0;
  const absences = given.filter((each) => !isCredit(each)).toSorted((a, b) => startOfAbsence(a) - startOfAbsence(b));
  for (const absence of absences) {
    const began = startOfAbsence(absence);
    if ('notSupported' in moved) return moved;
    if (began < other.sentencedOn || began > (moved.paroleEligible ?? moved.release)) return ABSENCE;
    absent += absence.days;
    moved = datesOf(other, credit - absent, one.birth);
  }
  if ('notSupported' in moved) return moved;
  if (credit > 0 && (moved.paroleEligible ?? moved.release) <= other.sentencedOn) return CREDIT;
  if (takesDays && ageOn(one.birth, moved.release) < ADULT) return CHILD;
  return { ...moved, unadjustedEnd: unadjusted.end };
}

function datesOf(other: OtherSentence, creditDays: number, birth: DayNumber): EnglandWalesDates | NotSupported {
  const { sentencedOn } = other;
  const at = { sentencedOn, creditDays };
  const whole = (release: DayNumber, end: DayNumber, onLicence: boolean): EnglandWalesDates => ({
    release,
    onLicence,
    end,
    ...(onLicence ? { licenceEnd: end } : {}),
    unadjustedEnd: end,
    start: sentencedOn,
  });
  switch (other.kind) {
    case 'extended': {
      if (sentencedOn < EXTENDED_FROM) return OLD_EXTENDED;
      if (other.automatic && !isAutomaticExtended(sentencedOn, other.custodial)) return NOT_AUTOMATIC;
      const found = extendedSentence({ ...at, custodial: other.custodial, extension: other.extension, listedOffence: !other.automatic });
      return { ...whole(found.release, found.end, true), ...parole(found.paroleEligible) };
    }
    case 'particular-concern': {
      if (sentencedOn < TWO_THIRDS_FROM) return OLD_CONCERN;
      const found = particularConcern({ ...at, custodial: other.custodial, terrorist: false });
      return 'notSupported' in found ? found : { ...whole(found.release, found.end, true), ...parole(found.paroleEligible) };
    }
    case 'detention-training': {
      const { middle, earliest, latest, end } = detentionAndTraining({ ...at, length: other.length });
      if (ageOn(birth, middle) >= ADULT) return ADULT_TRAINING;
      return {
        ...whole(middle, end, false),
        training: { middle, ...(earliest === undefined || latest === undefined ? {} : { earliest, latest }) },
      };
    }
    case 'in-default': {
      if (other.owedPence === GREAT_SUM_PENCE) return GREAT_SUM;
      const { release, end } = inDefault({ ...at, length: other.length, confiscationPence: other.owedPence });
      return whole(release, end, false);
    }
    case 'breach-of-supervision': {
      const { release } = breachOfSupervision({ ...at, length: other.length });
      return whole(release, release, false);
    }
    default:
      return unreachable(other);
  }
}

const parole = (paroleEligible: DayNumber | undefined) => (paroleEligible === undefined ? {} : { paroleEligible });

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
const DAYS_TOGETHER = notSupported(
  'mixed-sentences-days',
  text(
    'Days of absence, added days or the credit of an earlier sentence fall on sentences of different kinds.',
    'Días de fuga, añadidos o el abono de una condena anterior recaen en condenas de distinta clase.',
  ),
  text('Which of the sentences they reach.', 'A cuáles de las condenas alcanzan.'),
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
const ADDED = notSupported(
  'added-days-parole',
  text('Days were added to a sentence with a parole day.', 'Hay días añadidos a una condena con fecha de libertad condicional.'),
  text(
    'Whether added days put off the parole day (CJA 2003 s.257(2)) as prisons show it.',
    'Si los días añadidos aplazan esa fecha (CJA 2003, art. 257(2)) tal como la muestran las prisiones.',
  ),
);
const ABSENCE = notSupported(
  'days-outside-custody',
  text(
    'An absence or a credit falls before this sentence or after its parole day.',
    'Una fuga o un abono cae antes de esta condena o después de su fecha de libertad condicional.',
  ),
  text('What held the person then, and whether the parole day moves.', 'Qué retenía entonces a la persona y si se mueve esa fecha.'),
);
const CREDIT = notSupported(
  'credit-exceeds-custody',
  text(
    'The credit is as long as the custody before the parole day.',
    'El abono es tan largo como la prisión anterior a la libertad condicional.',
  ),
  text('Which parole day prisons show then.', 'Qué fecha muestran entonces las prisiones.'),
);
const CHILD = notSupported(
  'child',
  text('The person is under eighteen at release.', 'La persona es menor de dieciocho años en la salida.'),
  text('The release rules for children.', 'Las reglas de salida de menores.'),
);
const OLD_EXTENDED = notSupported(
  'extended-before-2012',
  text('The extended sentence is from before 3 December 2012.', 'La condena extendida es anterior al 3 de diciembre de 2012.'),
  text(
    'The release rules of the older extended sentences (CJA 2003 ss.227, 228, 247).',
    'Las reglas de las condenas extendidas anteriores (CJA 2003, arts. 227, 228 y 247).',
  ),
);
const NOT_AUTOMATIC = notSupported(
  'extended-automatic',
  text(
    'Automatic release is given for an extended sentence that cannot have it.',
    'Se indica salida automática para una condena extendida que no puede tenerla.',
  ),
  text(
    'A sentence before 13 April 2015 with a custodial term under ten years.',
    'Una condena anterior al 13 de abril de 2015 con prisión inferior a diez años.',
  ),
);
const OLD_CONCERN = notSupported(
  'particular-concern-terrorism',
  text(
    'Before 28 June 2022 this sentence goes by whether the offence is terrorist, which is not said.',
    'Antes del 28 de junio de 2022 esta condena depende de si el delito es terrorista, y no se indica.',
  ),
  text(
    'Whether CJA 2003 s.247A applies, and its transition of 2020.',
    'Si se aplica el art. 247A de la CJA 2003, y su transición de 2020.',
  ),
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
  text('An offence or a sentence is from before 4 April 2005.', 'Un delito o una condena es anterior al 4 de abril de 2005.'),
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
