/**
 * The official case format of the Ministry of Justice, as it lies on disk. Only its shape is checked here; fields that we do not know are let
 * through, so that the reader can name them in a refusal instead of ignoring what might change a date.
 */
import { z } from 'zod';
import { parseDay } from '../calendar/day-number.ts';

const NOT_A_DAY = 'not a calendar day (YYYY-MM-DD)';
const DAYS_MAX = 100_000;
const ROWS_MAX = 1_000;

const Day = z.string().refine((text) => parseDay(text) !== undefined, NOT_A_DAY);
const Count = z.int().min(0).max(DAYS_MAX);

const MojDuration = z.looseObject({ durationElements: z.partialRecord(z.enum(['YEARS', 'MONTHS', 'WEEKS', 'DAYS']), Count) });
export type MojDuration = z.infer<typeof MojDuration>;

const MojSentence = z.looseObject({
  type: z.string().nullish(),
  identifier: z.string().nullish(),
  consecutiveSentenceUUIDs: z.array(z.string()).nullish(),
  sentencedAt: Day,
  offence: z.looseObject({ committedAt: Day.nullish(), offenceCode: z.string().nullish() }),
  duration: MojDuration.nullish(),
  custodialDuration: MojDuration.nullish(),
  extensionDuration: MojDuration.nullish(),
  automaticRelease: z.boolean().nullish(),
  /** Whole pounds. */
  fineAmount: z.int().min(0).nullish(),
  releaseArrangements: z
    .looseObject({
      isSDSPlus: z.boolean(),
      isSDSPlusEligibleSentenceTypeLengthAndOffence: z.boolean().nullish(),
      sdsEarlyReleaseExclusions: z.array(z.string()).nullish(),
      isSection250: z.boolean().nullish(),
    })
    .nullish(),
});
export type MojSentence = z.infer<typeof MojSentence>;

const MojAdjustment = z.looseObject({
  appliesToSentencesFrom: Day,
  numberOfDays: Count.nullish(),
  fromDate: Day.nullish(),
  toDate: Day.nullish(),
});
export type MojAdjustment = z.infer<typeof MojAdjustment>;

export const MojCase = z.looseObject({
  booking: z.looseObject({
    offender: z.looseObject({
      reference: z.string().nullish(),
      dateOfBirth: Day,
      isActiveSexOffender: z.boolean().nullish(),
    }),
    sentences: z.array(MojSentence).min(1).max(ROWS_MAX),
    adjustments: z.record(z.string(), z.array(MojAdjustment).max(ROWS_MAX)).nullish(),
  }),
  userInputs: z.looseObject({ calculateErsed: z.boolean().nullish() }).nullish(),
  params: z.string().nullish(),
  featureToggles: z.looseObject({}).nullish(),
});
export type MojCase = z.infer<typeof MojCase>;

/** Every field that is read, or that is known to change no date. Anything else with content is refused by name. */
export const KNOWN_FIELDS = {
  case: ['booking', 'userInputs', 'params', 'featureToggles', 'assertSds40'],
  booking: ['offender', 'sentences', 'adjustments', 'bookingId'],
  offender: ['reference', 'dateOfBirth', 'isActiveSexOffender'],
  sentence: [
    'type',
    'identifier',
    'consecutiveSentenceUUIDs',
    'sentencedAt',
    'offence',
    'duration',
    'releaseArrangements',
    'caseSequence',
    'lineSequence',
    'caseReference',
    'externalSentenceId',
  ],
  offence: ['committedAt', 'offenceCode'],
  duration: ['durationElements'],
  releaseArrangements: ['isSDSPlus', 'isSDSPlusEligibleSentenceTypeLengthAndOffence', 'sdsEarlyReleaseExclusions', 'isSection250'],
  adjustment: ['appliesToSentencesFrom', 'numberOfDays', 'fromDate', 'toDate'],
  userInputs: ['useOffenceIndicators', 'calculateErsed'],
  featureToggles: ['applyPostRecallRepealRules'],
} as const;
