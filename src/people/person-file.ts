/**
 * The person file, `person/1`: what is known about one person and one proposal. The schema below validates input, is published by
 * `habeas schema person`, and is the type of worked cases. Every fact may be absent or null (unknown), plain, sourced, or in conflict.
 */
import { z } from 'zod';
import {
  COUNSEL,
  DETENTION_KINDS,
  DOJ_DECISIONS,
  FINDING_QUESTIONS,
  JURISDICTIONS,
  LOCAL_TITLES,
  LOSS_ROUTES,
  OFFENCE_CATEGORIES,
  PROTOCOLS,
  SENTENCE_TYPES,
  SEXES,
  SUBSTITUTES,
  VERIFIERS,
} from './closed-lists.ts';
import { MODES } from '../rules/rule.ts';
import { isCountry, isDay, isDuration, isMoment, isPartialDay } from '../calendar/iso.ts';

const TEXT_LENGTH_MAX = 2_000;
const LIST_LENGTH_MAX = 200;

const day = z.string().refine(isDay, { error: 'not a calendar day (YYYY-MM-DD)' });
const partialDay = z.string().refine(isPartialDay, { error: 'not a calendar day, month or year (YYYY-MM-DD, YYYY-MM or YYYY)' });
const moment = z.string().refine(isMoment, { error: 'not a moment with offset (2025-03-15T17:26:00-04:00)' });
const duration = z.string().refine(isDuration, { error: 'not an ISO 8601 duration (P1Y6M)' });
const country = z.string().refine(isCountry, { error: 'not an ISO 3166-1 alpha-2 country code' });
const text = z.string().max(TEXT_LENGTH_MAX);
const whole = z.int().nonnegative();

/** A fact as it may stand in a file: unknown, plain, sourced, or in conflict between sources. */
const fact = <T extends z.ZodType>(value: T) =>
  z
    .union([
      value,
      z.strictObject({ value: value.nullable(), source: text.optional(), asOf: day.optional() }),
      z.strictObject({
        conflict: z
          .array(z.strictObject({ value, source: text.optional(), asOf: day.optional() }))
          .min(2)
          .max(LIST_LENGTH_MAX),
      }),
    ])
    .nullish();

/** A list is complete unless it says otherwise; an empty one means known to be none. */
const list = <T extends z.ZodType>(item: T) =>
  z
    .union([z.array(item).max(LIST_LENGTH_MAX), z.strictObject({ items: z.array(item).max(LIST_LENGTH_MAX), complete: z.boolean() })])
    .nullish();

const listFact = <T extends z.ZodType>(item: T) => {
  const value = z.union([
    z.array(item).max(LIST_LENGTH_MAX),
    z.strictObject({ items: z.array(item).max(LIST_LENGTH_MAX), complete: z.boolean() }),
  ]);
  return fact(value);
};

const group = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape).nullish();
const yesNo = () => fact(z.boolean());

/** One loss of nationality that somebody asserts; a single one may stand without a list. */
const lossRecord = z.strictObject({ country: fact(country), how: fact(z.enum(LOSS_ROUTES)), on: fact(partialDay), intent: yesNo() });

const personSection = group({
  nationalities: listFact(country),
  nationalityLoss: z.union([lossRecord, list(lossRecord)]),
  stateless: yesNo(),
  birthDate: fact(partialDay),
  sex: fact(z.enum(SEXES)),
  residence: group({ country: fact(country) }),
  livesIn: listFact(country),
  presentIn: fact(country),
  competent: yesNo(),
  pregnantOrWithInfant: yesNo(),
  languages: listFact(text),
  health: group({ seriousMentalDisorder: yesNo(), needsSpecialistCare: yesNo(), terminalIllness: yesNo() }),
  family: group({ contactWithChildren: yesNo() }),
  educationEntitled: yesNo(),
});

const convictionSection = group({
  exists: yesNo(),
  final: yesNo(),
  court: group({ jurisdiction: fact(z.enum(JURISDICTIONS)), state: fact(text), country: fact(country) }),
  date: fact(partialDay),
  appealPending: yesNo(),
  appealPeriodExpired: yesNo(),
  collateralAttackPending: yesNo(),
  inAbsentia: yesNo(),
});

const offenceRecord = z.strictObject({
  description: fact(text),
  committedOn: fact(partialDay),
  categories: listFact(z.enum(OFFENCE_CATEGORIES)),
  violent: yesNo(),
  dualCriminality: yesNo(),
  listed: yesNo(),
  issuingMaximum: fact(duration),
  executingMaximum: fact(duration),
});

const sentenceSection = group({
  type: fact(z.enum(SENTENCE_TYPES)),
  imposed: fact(duration),
  start: fact(partialDay),
  lastDay: fact(partialDay),
  releaseOn: fact(partialDay),
  priorCustodyDays: fact(whole),
  begunInSendingState: yesNo(),
  others: list(
    z.strictObject({
      type: fact(z.enum(SENTENCE_TYPES)),
      imposed: fact(duration),
      start: fact(partialDay),
      lastDay: fact(partialDay),
    }),
  ),
});

const consentSection = group({
  given: yesNo(),
  withdrawnOn: fact(partialDay),
  withdrawn: yesNo(),
  verifiedBy: fact(z.enum(VERIFIERS)),
  verifiedOn: fact(partialDay),
  recorded: yesNo(),
  counsel: fact(z.enum(COUNSEL)),
  language: fact(text),
  languageUnderstood: yesNo(),
  understood: group({ courts: yesNo(), law: yesNo(), return: yesNo(), irrevocable: yesNo() }),
  improperInducement: yesNo(),
  formSigned: yesNo(),
  informedBeforehand: yesNo(),
  substitute: fact(z.enum(SUBSTITUTES)),
  opinionRecorded: yesNo(),
});

const removalSection = group({
  orderFinal: yesNo(),
  orderDate: fact(partialDay),
  designatedCountry: fact(country),
  nationalityCountryRefused: yesNo(),
  earlierCountriesExhausted: yesNo(),
  expulsionFlowsFromSentence: yesNo(),
  fledHome: yesNo(),
  returnedHomeKnowing: yesNo(),
  returnedBecauseOfCase: yesNo(),
  chiefStateOfficialRequest: yesNo(),
  agNonviolentFinding: yesNo(),
  voluntaryDepartureGranted: yesNo(),
  releasedFromImprisonment: yesNo(),
  undesirableIn: listFact(country),
  wantedIn: listFact(country),
});

const assuranceSection = group({
  given: yesNo(),
  disclosed: yesNo(),
  specific: yesNo(),
  binding: yesNo(),
  localBodiesBound: yesNo(),
  illegalInReceivingState: yesNo(),
  contractingState: yesNo(),
  longRelations: yesNo(),
  verifiable: yesNo(),
  protectionEffective: yesNo(),
  illTreatedBefore: yesNo(),
  courtReviewed: yesNo(),
  finding: group({ by: fact(text), sufficient: yesNo() }),
  reliableFindingByAg: yesNo(),
});

const proposalSection = group({
  agreement: fact(text),
  mode: fact(z.enum(MODES)),
  sendingState: fact(country),
  receivingState: fact(country),
  facility: fact(text),
  requestedOn: fact(partialDay),
  receivedOn: fact(partialDay),
  decidedOn: fact(partialDay),
  departureOn: fact(partialDay),
  handoverOn: fact(partialDay),
});

const statesSection = group({
  sendingAgrees: yesNo(),
  receivingAgrees: yesNo(),
  localTitle: fact(z.enum(LOCAL_TITLES)),
  courtControl: yesNo(),
  dojDecision: fact(z.enum(DOJ_DECISIONS)),
  appropriation: yesNo(),
  instrumentReported: yesNo(),
  exceptionalRemainderAgreed: yesNo(),
  treatsAsNational: yesNo(),
  sentencingStateConsents: yesNo(),
  sentencingStateStatute: yesNo(),
  acknowledgesCustody: yesNo(),
  disclosesWhereabouts: yesNo(),
  courtReviewAvailable: yesNo(),
  monitorAdmitted: yesNo(),
  contraryToReceivingLaw: yesNo(),
  warDeclared: yesNo(),
  invasionByForeignNation: yesNo(),
  proclamationIssued: yesNo(),
  enemyNation: fact(country),
  receivingStateCharges: yesNo(),
  extraditionRequested: yesNo(),
  munafCircumstances: yesNo(),
  certificate: group({ complete: yesNo(), rehabilitation: yesNo() }),
  boundBy: listFact(z.enum(PROTOCOLS)),
});

/** An authority's recorded decision on a question that only it may answer. */
const findingRecord = z.strictObject({
  question: z.enum(FINDING_QUESTIONS),
  authority: text,
  on: day.nullish(),
  result: z.boolean(),
  reasonsDocument: text.nullish(),
});

export const PersonFile = z.strictObject({
  version: z.literal('person/1').optional(),
  id: text.optional(),
  /** How many people the row stands for. */
  weight: z.int().positive().optional(),
  person: personSection,
  conviction: convictionSection,
  offences: list(offenceRecord),
  charges: group({ otherPending: yesNo() }),
  sentence: sentenceSection,
  consent: consentSection,
  removal: removalSection,
  protection: group({
    withholding: listFact(country),
    catDeferral: listFact(country),
    refugeeOf: listFact(country),
    asylumPending: yesNo(),
  }),
  notice: group({
    given: yesNo(),
    servedAt: fact(moment),
    departureAt: fact(moment),
    language: fact(text),
    languageUnderstood: yesNo(),
    howToContest: yesNo(),
    consulTold: yesNo(),
  }),
  fear: group({
    expressed: yesNo(),
    screened: yesNo(),
    tortureMoreLikelyThanNot: yesNo(),
    substantialGrounds: yesNo(),
  }),
  assurance: assuranceSection,
  detention: group({ kind: fact(z.enum(DETENTION_KINDS)), orderedByCourt: yesNo(), country: fact(country) }),
  security: group({ class: fact(text), withinPlaceLevel: yesNo() }),
  proposal: proposalSection,
  states: statesSection,
  findings: list(findingRecord),
});
export type PersonFile = z.output<typeof PersonFile>;
export type PersonFileInput = z.input<typeof PersonFile>;
