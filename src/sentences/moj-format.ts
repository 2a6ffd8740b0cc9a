/**
 * Reads a case in the official format of the Ministry of Justice and writes its result in the same format. What the format can say and the
 * engine cannot compute is `notSupported`, named; what is malformed is refused with its place.
 */
import type { z } from 'zod';
import { formatDay, formatPeriod, parseDay, periodBetween, type DayNumber } from '../calendar/day-number.ts';
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import type { Adjustment, AdjustmentKind, EnglandWalesCase, OtherSentence, StandardSentence } from './england-wales-case.ts';
import type { EnglandWalesAnswer } from './england-wales.ts';
import { KNOWN_FIELDS, MojCase, type MojAdjustment, type MojSentence } from './moj-schema.ts';
import { fieldsOfType, isOtherType, otherSentenceOf, termOf } from './moj-other-sentences.ts';
import { notSupported, type NotSupported } from './not-supported.ts';
import { isNothing } from './term.ts';

/** The dates by the official names, and the effective length; nothing else, for the official test compares the map as a whole. */
export type MojResult = { readonly dates: Readonly<Record<string, string>>; readonly effectiveSentenceLength: string };

/** The Sentencing Act 2026 as the official engine assumes it. */
const THIRD_PROFILE = 'sds-progression-model-october';

export function readMojCase(value: unknown, on?: DayNumber): Outcome<EnglandWalesCase | NotSupported> {
  const parsed = MojCase.safeParse(value);
  if (!parsed.success) return refused(...parsed.error.issues.map(problemOf));
  const { booking, params, featureToggles, userInputs } = parsed.data;
  const unknown = unknownFields(parsed.data);
  if (unknown !== undefined) return accepted(unknown);
  const profile = params ?? 'calculation-params';
  if (profile !== 'calculation-params' && profile !== 'sds-50' && profile !== THIRD_PROFILE) return accepted(otherLaw(profile));
  const sentences = booking.sentences.map(sentenceOf);
  const adjustments = Object.entries(booking.adjustments ?? {}).flatMap(([kind, rows]) =>
    rows.map((row, index) => adjustmentOf(kind, row, `booking.adjustments.${kind}[${index}]`)),
  );
  const problems = [...sentences, ...adjustments].filter((each) => 'code' in each);
  if (problems.length > 0) return refused(...problems);
  const refusal = [...sentences, ...adjustments].find((each) => 'notSupported' in each);
  if (refusal !== undefined) return accepted(refusal);
  const asksRemoval = userInputs?.calculateErsed === true;
  if (asksRemoval && booking.sentences.some(isTerrorist)) return accepted(REMOVAL_TERRORIST);
  const others = sentences.filter((each) => 'offenceOn' in each && 'kind' in each);
  return accepted({
    birth: known(booking.offender.dateOfBirth),
    registeredSexOffender: booking.offender.isActiveSexOffender === true,
    sentences: sentences.filter((each) => 'twoThirds' in each),
    ...(others.length === 0 ? {} : { others }),
    adjustments: adjustments.filter((each) => 'appliesFrom' in each),
    law: {
      sds40: profile !== 'sds-50',
      ...(profile === THIRD_PROFILE ? { third: true } : {}),
      supervision: featureToggles?.['applyPostRecallRepealRules'] !== true,
    },
    ...(asksRemoval ? { removal: true } : {}),
    ...(on === undefined ? {} : { on }),
  });
}

/** In the official names: CRD or ARD, SLED or SED with LED, PED, HDCED, TUSED, ERSED, ESED; MTD with ETD and LTD in place of release. */
export function writeMojResult({ dates }: EnglandWalesAnswer): MojResult {
  const { release, onLicence, end, licenceEnd, curfew, supervisionEnd, removal, paroleEligible, training, unadjustedEnd, start } = dates;
  const days: [string, DayNumber | undefined][] = [
    ['SLED', licenceEnd !== undefined && licenceEnd >= end ? end : undefined],
    ['SED', licenceEnd !== undefined && licenceEnd >= end ? undefined : end],
    ['LED', licenceEnd !== undefined && licenceEnd < end ? licenceEnd : undefined],
    ['PED', paroleEligible],
    ['ETD', training?.earliest],
    ['MTD', training?.middle],
    ['LTD', training?.latest],
    [onLicence ? 'CRD' : 'ARD', training === undefined ? release : undefined],
    ['HDCED', curfew],
    ['TUSED', supervisionEnd],
    ['ERSED', removal],
    ['ESED', unadjustedEnd],
  ];
  return {
    dates: Object.fromEntries(days.flatMap(([name, on]) => (on === undefined ? [] : [[name, formatDay(on)]]))),
    effectiveSentenceLength: formatPeriod(periodBetween(start, unadjustedEnd + 1)),
  };
}

function sentenceOf(row: MojSentence, index: number): StandardSentence | OtherSentence | NotSupported | Problem {
  const { type, identifier, consecutiveSentenceUUIDs, sentencedAt, offence, duration, releaseArrangements } = row;
  const path = `booking.sentences[${index}]`;
  const isStandard = type === undefined || type === null || type === 'StandardSentence';
  if (!isStandard && !isOtherType(type)) return otherSentence(type);
  if (offence.committedAt === undefined || offence.committedAt === null) return NO_OFFENCE_DAY;
  const id = identifier ?? path;
  if (!isStandard)
    return otherSentenceOf(row, { id, sentencedOn: known(sentencedAt), offenceOn: known(offence.committedAt) }) ?? noLength(path);
  const length = termOf(duration);
  if (isNothing(length)) return noLength(`${path}.duration.durationElements`);
  if (releaseArrangements === undefined || releaseArrangements === null) return NO_ARRANGEMENTS;
  const excluded = exclusionOf(releaseArrangements.sdsEarlyReleaseExclusions ?? []);
  if (typeof excluded === 'object') return excluded;
  const follows = consecutiveSentenceUUIDs?.[0];
  return {
    id,
    sentencedOn: known(sentencedAt),
    offenceOn: known(offence.committedAt),
    term: length,
    twoThirds: releaseArrangements.isSDSPlus,
    twoThirdsKind: releaseArrangements.isSDSPlus || releaseArrangements.isSDSPlusEligibleSentenceTypeLengthAndOffence === true,
    excluded,
    ...(releaseArrangements.isSection250 === true ? { section250: true } : {}),
    ...(follows === undefined ? {} : { consecutiveTo: follows }),
  };
}

const isTerrorist = ({ releaseArrangements }: MojSentence): boolean =>
  releaseArrangements?.sdsEarlyReleaseExclusions?.some((name) => name.startsWith('TERRORISM')) === true;

const REMOVAL_TERRORIST = notSupported(
  'removal-terrorist',
  text('Early removal is asked for a terrorist offence.', 'Se pide la expulsión anticipada por un delito de terrorismo.'),
  text(
    'Whether CJA 2003 s.247A, which bars it, applies (s.260(2C)).',
    'Si se aplica el art. 247A de la CJA 2003, que la impide (art. 260(2C)).',
  ),
);

const EXCLUSIONS_OF_2024 = new Set(['SEXUAL', 'VIOLENT', 'DOMESTIC_ABUSE', 'NATIONAL_SECURITY', 'TERRORISM']);

function exclusionOf(names: readonly string[]): StandardSentence['excluded'] | NotSupported {
  const meant = names.filter((name) => name !== 'NO');
  const strange = meant.find((name) => !EXCLUSIONS_OF_2024.has(name) && !name.endsWith('_T3'));
  if (strange !== undefined) return unknownField(`sdsEarlyReleaseExclusions: ${strange}`);
  if (meant.some((name) => EXCLUSIONS_OF_2024.has(name))) return 'by-2024-844';
  return meant.length > 0 ? 'by-2024-1331' : 'no';
}

const KINDS: Readonly<Record<string, AdjustmentKind>> = {
  REMAND: 'remand',
  TAGGED_BAIL: 'tagged-bail',
  UNLAWFULLY_AT_LARGE: 'unlawfully-at-large',
  ADDITIONAL_DAYS_AWARDED: 'added-days',
  RESTORATION_OF_ADDITIONAL_DAYS_AWARDED: 'restored-days',
};

function adjustmentOf(name: string, row: MojAdjustment, path: string): Adjustment | NotSupported | Problem {
  const kind = KINDS[name];
  if (kind === undefined) return otherAdjustment(name);
  const from = row.fromDate === undefined || row.fromDate === null ? undefined : known(row.fromDate);
  const to = row.toDate === undefined || row.toDate === null ? undefined : known(row.toDate);
  const counted = from !== undefined && to !== undefined ? to - from + 1 : undefined;
  const days = row.numberOfDays ?? counted;
  if (days === undefined || days < 0) return noDays(path);
  return {
    kind,
    appliesFrom: known(row.appliesToSentencesFrom),
    days,
    ...(from === undefined ? {} : { from }),
  };
}

/** The schema has seen that it is a day. */
function known(day: string): DayNumber {
  const on = parseDay(day);
  if (on === undefined) throw new Error(`the schema let through ${day}`);
  return on;
}

type Known = keyof typeof KNOWN_FIELDS;

function unknownFields({ booking, ...rest }: MojCase): NotSupported | undefined {
  const found = [
    ...strange('case', { booking, ...rest }),
    ...strange('booking', booking),
    ...strange('offender', booking.offender),
    ...strange('userInputs', rest.userInputs),
    ...strange('featureToggles', rest.featureToggles),
    ...booking.sentences.flatMap((one) => [
      ...strange('sentence', one, fieldsOfType(one.type ?? 'StandardSentence')),
      ...strange('offence', one.offence),
      ...strange('duration', one.duration),
      ...strange('releaseArrangements', one.releaseArrangements),
    ]),
    ...Object.values(booking.adjustments ?? {}).flatMap((rows) => rows.flatMap((row) => strange('adjustment', row))),
  ];
  const [first] = found;
  if (first === undefined) return undefined;
  return found.some((name) => RECALL.test(name)) ? RECALLED : unknownField(first);
}

function strange(where: Known, value: object | null | undefined, more: readonly string[] = []): readonly string[] {
  if (value === null || value === undefined) return [];
  const names: readonly string[] = KNOWN_FIELDS[where];
  return Object.entries(value).flatMap(([name, content]) =>
    names.includes(name) || more.includes(name) || isEmpty(content) ? [] : [`${where}.${name.slice(0, NAME_SHOWN_MAX)}`],
  );
}

/** What the format says of a recall, under whatever of its names. */
const RECALL = /recall|returnToCustody/i;

const RECALLED = notSupported(
  'recall',
  text('The person was recalled to prison.', 'Se revocó la salida de la persona.'),
  text(
    'The official names of the kinds of recall and of the dates shown after one (the law: CJA 2003 ss.255A to 255C; 56 days from 31 March 2026, s.255BA).',
    'Los nombres oficiales de las clases de revocación y de las fechas que siguen (la ley: CJA 2003, arts. 255A a 255C; 56 días desde el 31 de marzo de 2026, art. 255BA).',
  ),
);

const NAME_SHOWN_MAX = 60;

/** Says nothing: absent, switched off, or an empty list or map. */
const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === false || (typeof value === 'object' && Object.keys(value).length === 0);

const unknownField = (name: string): NotSupported =>
  notSupported(
    'unknown-field',
    text(`The case says something that is not computed: ${name}.`, `El caso dice algo que no se calcula: ${name}.`),
    text(`The meaning of ${name} for the dates.`, `El significado de ${name} para las fechas.`),
  );

const otherSentence = (type: string): NotSupported =>
  notSupported(
    'sentence-type',
    text(
      `This is not a standard determinate sentence: ${type.slice(0, NAME_SHOWN_MAX)}.`,
      `No es una condena determinada ordinaria: ${type.slice(0, NAME_SHOWN_MAX)}.`,
    ),
    text('Its release rules in the official format.', 'Sus reglas de salida en el formato oficial.'),
  );

const otherAdjustment = (name: string): NotSupported =>
  notSupported(
    'adjustment-kind',
    text(
      `This kind of day is not counted: ${name.slice(0, NAME_SHOWN_MAX)}.`,
      `No se cuenta esta clase de días: ${name.slice(0, NAME_SHOWN_MAX)}.`,
    ),
    text('The rules of recall.', 'Las reglas de revocación.'),
  );

const otherLaw = (profile: string): NotSupported =>
  notSupported(
    'law-profile',
    text(
      `The law of the profile '${profile.slice(0, NAME_SHOWN_MAX)}' is not encoded.`,
      `La ley del perfil «${profile.slice(0, NAME_SHOWN_MAX)}» no está codificada.`,
    ),
    text('The law that this profile assumes.', 'La ley que este perfil supone.'),
  );

const NO_OFFENCE_DAY = notSupported(
  'no-offence-day',
  text('The day of an offence is not known.', 'No se conoce el día de un delito.'),
  text('The day of the offence: the law that applies depends on it.', 'El día del delito: de él depende la ley aplicable.'),
);

const NO_ARRANGEMENTS = notSupported(
  'no-release-arrangements',
  text(
    'It is not known whether a sentence is of the two-thirds kind or excluded.',
    'No se sabe si una condena es de las de dos tercios o está excluida.',
  ),
  text('releaseArrangements of each sentence.', 'releaseArrangements de cada condena.'),
);

const noLength = (path: string): Problem => ({
  code: 'no-length',
  path,
  message: text('The sentence has no length.', 'La condena no tiene duración.'),
  remedy: text('Give YEARS, MONTHS, WEEKS or DAYS.', 'Indique YEARS, MONTHS, WEEKS o DAYS.'),
});

const noDays = (path: string): Problem => ({
  code: 'no-days',
  path,
  message: text('The number of days cannot be told.', 'No se puede saber el número de días.'),
  remedy: text('Give numberOfDays, or fromDate and a later toDate.', 'Indique numberOfDays, o fromDate y un toDate posterior.'),
});

const problemOf = (issue: z.core.$ZodIssue): Problem => ({
  code: 'invalid-value',
  path: issue.path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, NAME_SHOWN_MAX)}`))
    .join('')
    .replace(/^\./, ''),
  message: text(`Not of the official format: ${issue.message}.`, `No es del formato oficial: ${issue.message}.`),
  remedy: text(
    'Correct the field; the format is that of the Ministry of Justice.',
    'Corrija el campo; el formato es el del Ministerio de Justicia británico.',
  ),
});
