/** Reads the sentences of the official format that are not standard determinate ones, by the format's own names. */
import { text } from '../base/text.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import type { OtherSentence } from './england-wales-case.ts';
import type { MojDuration, MojSentence } from './moj-schema.ts';
import { notSupported, type NotSupported } from './not-supported.ts';
import { daysOf, isNothing, monthsOf, term, type Term } from './term.ts';

/** The fields that each type has besides those of every sentence; a type that is not here is refused. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  ExtendedDeterminateSentence: ['custodialDuration', 'extensionDuration', 'automaticRelease'],
  SopcSentence: ['custodialDuration', 'extensionDuration'],
  DetentionAndTrainingOrderSentence: [],
  AFineSentence: ['fineAmount'],
  BotusSentence: [],
};

export const fieldsOfType = (type: string): readonly string[] => FIELDS[type] ?? [];
export const isOtherType = (type: string): boolean => Object.hasOwn(FIELDS, type);

export const termOf = (duration: MojDuration | null | undefined): Term => {
  const { YEARS = 0, MONTHS = 0, WEEKS = 0, DAYS = 0 } = duration?.durationElements ?? {};
  return term({ years: YEARS, months: MONTHS, weeks: WEEKS, days: DAYS });
};

/** Undefined where a length is missing. */
export function otherSentenceOf(
  row: MojSentence,
  at: { readonly id: string; readonly sentencedOn: DayNumber; readonly offenceOn: DayNumber },
): OtherSentence | NotSupported | undefined {
  const type: string = row.type ?? '';
  const follows = row.consecutiveSentenceUUIDs?.[0];
  const common = { ...at, ...(follows === undefined ? {} : { consecutiveTo: follows }) };
  const { isSDSPlus, isSection250, sdsEarlyReleaseExclusions } = row.releaseArrangements ?? {};
  const isTerrorist = sdsEarlyReleaseExclusions?.some((name) => name.startsWith('TERRORISM')) === true;
  if (isSDSPlus === true || isSection250 === true) return CONTRADICTION;
  const custodial = termOf(row.custodialDuration);
  const extension = termOf(row.extensionDuration);
  const length = termOf(row.duration);
  const inParts = type === 'ExtendedDeterminateSentence' || type === 'SopcSentence';
  if (isNothing(inParts ? custodial : length)) return undefined;
  // A length given in both ways might be the whole or a part.
  if (inParts && !isNothing(length)) return CONTRADICTION;
  switch (type) {
    case 'ExtendedDeterminateSentence':
      if (isNothing(extension)) return undefined;
      if (isTerrorist && row.automaticRelease === true) return TERRORIST;
      return row.automaticRelease === undefined || row.automaticRelease === null
        ? AUTOMATIC_UNKNOWN
        : { ...common, kind: 'extended', custodial, extension, automatic: row.automaticRelease };
    case 'SopcSentence':
      if (isTerrorist) return TERRORIST;
      return isNothing(extension) || (monthsOf(extension) === 12 && daysOf(extension) === 0)
        ? { ...common, kind: 'particular-concern', custodial }
        : EXTENSION_OTHER;
    case 'DetentionAndTrainingOrderSentence':
      return { ...common, kind: 'detention-training', length };
    case 'AFineSentence':
      return row.fineAmount === undefined || row.fineAmount === null
        ? FINE_UNKNOWN
        : { ...common, kind: 'in-default', length, owedPence: BigInt(row.fineAmount) * 100n };
    default:
      return { ...common, kind: 'breach-of-supervision', length };
  }
}

const CONTRADICTION = notSupported(
  'sentence-fields',
  text('A sentence says two things that do not go together.', 'Una condena dice dos cosas que no concuerdan.'),
  text('The fields of its own kind only.', 'Solo los campos de su clase.'),
);
const TERRORIST = notSupported(
  'terrorist-offence',
  text(
    'A sentence of particular concern, or an extended one with automatic release, is for a terrorist offence.',
    'Una condena de especial preocupación, o una extendida con salida automática, es por un delito de terrorismo.',
  ),
  text('CJA 2003 s.247A and its transition of 2020.', 'El art. 247A de la CJA 2003 y su transición de 2020.'),
);
const AUTOMATIC_UNKNOWN = notSupported(
  'automatic-release-unknown',
  text(
    'It is not said whether an extended sentence has automatic release.',
    'No se indica si una condena extendida tiene salida automática.',
  ),
  text('automaticRelease of the sentence.', 'automaticRelease de la condena.'),
);
const EXTENSION_OTHER = notSupported(
  'particular-concern-extension',
  text('The further licence of a sentence of particular concern is not a year.', 'La libertad condicional adicional no es de un año.'),
  text(
    'The provision for another length; the Sentencing Code has one year.',
    'La norma para otra duración; el Sentencing Code prevé un año.',
  ),
);
const FINE_UNKNOWN = notSupported(
  'fine-unknown',
  text(
    'The sum owed is not said; above ten million pounds the whole term is served.',
    'No se indica la suma debida; por encima de diez millones de libras se cumple todo el plazo.',
  ),
  text('fineAmount of the sentence.', 'fineAmount de la condena.'),
);
