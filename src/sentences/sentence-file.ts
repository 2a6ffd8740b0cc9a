/**
 * The sentence file: what a court order says, and what has happened since. Days are ISO dates, lengths ISO 8601 durations of years, months,
 * weeks and days. What is absent is unknown; an unknown field is refused. Published as a JSON Schema, and the schema that validates input.
 */
import { z } from 'zod';
import { isCountry } from '../calendar/iso.ts';
import { parseDay } from '../calendar/day-number.ts';
import { ARRANGEMENTS, CREDIT_KINDS, LAW_IDS, RELEASE_GROUNDS, TERM_KINDS } from './sentence-case.ts';
import { parseTerm } from './term.ts';

const TEXT_MAX = 200;
const TERMS_MAX = 50;
const ROWS_MAX = 500;
const DAYS_MAX = 40_000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const withinYears = (text: string): boolean => Number(text.slice(0, 4)) >= FIRST_YEAR && Number(text.slice(0, 4)) <= LAST_YEAR;

const Day = z
  .string()
  .refine((text) => parseDay(text) !== undefined && withinYears(text), { error: 'not a calendar day (YYYY-MM-DD)' })
  .describe(`A day from ${FIRST_YEAR} to ${LAST_YEAR}, YYYY-MM-DD`);
const Length = z
  .string()
  .refine((text) => parseTerm(text) !== undefined, { error: 'not a length (P3Y6M)' })
  .describe('Years, months, weeks and days as the court said them: P3Y6M');
const Fraction = z
  .string()
  .regex(/^[1-9]\d{0,2}\/[1-9]\d{0,2}$/, { error: 'not a fraction (2/3)' })
  .describe('A part of the sentence, such as 2/3; never a decimal');
const Count = z.int().min(0).max(DAYS_MAX);
const Name = z.string().min(1).max(TEXT_MAX);

const TermRow = z.strictObject({
  id: Name,
  imposed: Length.nullish().describe('Not for life and other sentences without a length'),
  sentencedOn: Day,
  start: Day.describe('The first day served'),
  finalOn: Day.nullish().describe('The day on which the judgment became final'),
  offenceOn: Day.nullish(),
  consecutiveTo: Name.nullish().describe('The id of the term after which this one is served'),
  orderedConcurrent: z.boolean().nullish(),
  kind: z.enum(TERM_KINDS),
  suspended: Length.nullish().describe('The part of `imposed` that is suspended'),
  degree: z.int().min(1).max(2).nullish().describe('Estonia: degree of the crime'),
  intentional: z.boolean().nullish(),
  arrangement: z
    .enum(ARRANGEMENTS)
    .nullish()
    .describe('England and Wales: ordinary (40 %), excluded from it (half), or two-thirds (s.244ZA)'),
  foreign: z.strictObject({ country: z.string().refine(isCountry, 'not a country'), releaseFraction: Fraction.nullish() }).nullish(),
});
export type TermRow = z.infer<typeof TermRow>;

const CreditRow = z.strictObject({
  from: Day.nullish(),
  to: Day.nullish().describe('Inclusive'),
  days: Count.nullish().describe('Instead of from and to'),
  kind: z.enum(CREDIT_KINDS),
  creditedElsewhere: Count.nullish().describe('Days of this row that another sentence was credited with'),
});
export type CreditRow = z.infer<typeof CreditRow>;

export const SentenceFile = z.strictObject({
  id: Name.nullish().describe('A name of the file’s own where many stand in a list; it decides nothing'),
  law: z.enum(LAW_IDS),
  person: z
    .strictObject({
      birthDate: Day.nullish(),
      residentHere: z.boolean().nullish().describe('Lawfully resident in the state of this law, its nationals included'),
      removalOrderFinal: z.boolean().nullish(),
      recidivist: z.boolean().nullish().describe('Belgium: sentenced as a recidivist'),
    })
    .nullish(),
  terms: z.array(TermRow).min(1).max(TERMS_MAX),
  releaseGround: z.enum(RELEASE_GROUNDS).nullish(),
  credits: z.array(CreditRow).max(ROWS_MAX).nullish(),
  absences: z
    .array(z.strictObject({ from: Day, to: Day }))
    .max(ROWS_MAX)
    .nullish()
    .describe('Days not served; both inclusive'),
  addedDays: z
    .array(z.strictObject({ on: Day, days: Count }))
    .max(ROWS_MAX)
    .nullish(),
  conduct: z
    .union([z.literal('full'), z.strictObject({ forfeitedDays: Count })])
    .nullish()
    .describe('United States: good conduct time, full or less what was not earned or was taken'),
  programming: z
    .strictObject({
      periods30: z.int().min(0).max(1_000).describe('Periods of 30 days successfully completed'),
      rateDays: z.union([z.literal(10), z.literal(15)]),
      offenceExcluded: z.boolean().nullish().describe('18 USC 3632(d)(4)(D): convicted of an excluded offence'),
    })
    .nullish(),
  supervisedReleaseImposed: z.boolean().nullish(),
  transfer: z
    .strictObject({
      on: Day,
      to: Name.describe('Country code, or the name of a law'),
      agreement: Name,
      method: z.enum(['continued', 'converted']).nullish(),
      adaptedTo: Length.nullish().describe('The sentence as the receiving court adapted or converted it'),
    })
    .nullish(),
});
export type SentenceFile = z.infer<typeof SentenceFile>;

/** Every field name, for naming the nearest one to a slip of the keyboard. */
export const SENTENCE_FILE_KEYS: ReadonlySet<string> = new Set(
  (
    'law person terms releaseGround credits absences addedDays conduct programming supervisedReleaseImposed transfer ' +
    'birthDate residentHere removalOrderFinal recidivist id imposed sentencedOn start finalOn offenceOn consecutiveTo orderedConcurrent ' +
    'kind suspended degree intentional arrangement foreign country releaseFraction from to days creditedElsewhere on forfeitedDays ' +
    'periods30 rateDays offenceExcluded agreement method adaptedTo'
  ).split(' '),
);
