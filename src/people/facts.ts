/**
 * The fact vocabulary: everything that a rule may read, each with its kind and its path in `person/1`
 * (or in the agreement, the law's dated data, or the place). There is no fact for suspicion, allegation, membership, score or belief.
 */
import { MODES } from '../rules/rule.ts';
import type {
  BooleanFact,
  ChoiceFact,
  ChoiceListFact,
  CountryFact,
  CountryListFact,
  DayFact,
  DurationFact,
  IntegerFact,
  MomentFact,
  RecordListFact,
  TextFact,
} from '../rules/fact.ts';
import {
  COUNSEL,
  DETENTION_KINDS,
  DOJ_DECISIONS,
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

const yesNo = <const P extends string>(path: P): BooleanFact & { readonly path: P } => ({ kind: 'boolean', path });
const choice = <const P extends string, V extends string>(path: P, values: readonly V[]): ChoiceFact<V> & { readonly path: P } => ({
  kind: 'choice',
  path,
  values,
});
const country = <const P extends string>(path: P): CountryFact & { readonly path: P } => ({ kind: 'country', path });
const text = <const P extends string>(path: P): TextFact & { readonly path: P } => ({ kind: 'text', path });
const whole = <const P extends string>(path: P): IntegerFact & { readonly path: P } => ({ kind: 'integer', path });
const day = <const P extends string>(path: P): DayFact & { readonly path: P } => ({ kind: 'day', path });
const moment = <const P extends string>(path: P): MomentFact & { readonly path: P } => ({ kind: 'moment', path });
const duration = <const P extends string>(path: P): DurationFact & { readonly path: P } => ({ kind: 'duration', path });
const countries = <const P extends string>(path: P): CountryListFact & { readonly path: P } => ({
  kind: 'countries',
  path,
});
const choices = <const P extends string, V extends string>(path: P, values: readonly V[]): ChoiceListFact<V> & { readonly path: P } => ({
  kind: 'choices',
  path,
  values,
});
const records = <const P extends string>(path: P): RecordListFact & { readonly path: P } => ({ kind: 'records', path });

export const person = {
  nationalities: countries('person.nationalities'),
  stateless: yesNo('person.stateless'),
  birthDate: day('person.birthDate'),
  sex: choice('person.sex', SEXES),
  residenceCountry: country('person.residence.country'),
  livesIn: countries('person.livesIn'),
  /** The state in which the person is on the day of decision. */
  presentIn: country('person.presentIn'),
  /** Mentally able to decide for themselves. */
  competent: yesNo('person.competent'),
  pregnantOrWithInfant: yesNo('person.pregnantOrWithInfant'),
  seriousMentalDisorder: yesNo('person.health.seriousMentalDisorder'),
  needsSpecialistCare: yesNo('person.health.needsSpecialistCare'),
  terminalIllness: yesNo('person.health.terminalIllness'),
  contactWithChildren: yesNo('person.family.contactWithChildren'),
  educationEntitled: yesNo('person.educationEntitled'),
  nationalityLoss: records('person.nationalityLoss'),
};

/** One alleged loss of nationality; read inside `some` or `every`. */
export const loss = {
  country: country('person.nationalityLoss[].country'),
  how: choice('person.nationalityLoss[].how', LOSS_ROUTES),
  on: day('person.nationalityLoss[].on'),
  intent: yesNo('person.nationalityLoss[].intent'),
};

export const conviction = {
  exists: yesNo('conviction.exists'),
  final: yesNo('conviction.final'),
  jurisdiction: choice('conviction.court.jurisdiction', JURISDICTIONS),
  courtState: text('conviction.court.state'),
  courtCountry: country('conviction.court.country'),
  date: day('conviction.date'),
  appealPending: yesNo('conviction.appealPending'),
  /** The time for an ordinary appeal has run out. */
  appealPeriodExpired: yesNo('conviction.appealPeriodExpired'),
  collateralAttackPending: yesNo('conviction.collateralAttackPending'),
  inAbsentia: yesNo('conviction.inAbsentia'),
};

export const offences = records('offences');
/** One offence of which the person was convicted; read inside `some` or `every`. */
export const offence = {
  committedOn: day('offences[].committedOn'),
  categories: choices('offences[].categories', OFFENCE_CATEGORIES),
  violent: yesNo('offences[].violent'),
  dualCriminality: yesNo('offences[].dualCriminality'),
  /** Certified by the issuing state as one of the 32 kinds for which double criminality is not checked (FD 2008/909 art. 7(1)). */
  listed: yesNo('offences[].listed'),
  issuingMaximum: duration('offences[].issuingMaximum'),
  executingMaximum: duration('offences[].executingMaximum'),
};

export const charges = { otherPending: yesNo('charges.otherPending') };

export const sentence = {
  type: choice('sentence.type', SENTENCE_TYPES),
  imposed: duration('sentence.imposed'),
  start: day('sentence.start'),
  /** The last day of the whole term, early release left aside. */
  lastDay: day('sentence.lastDay'),
  /** The day of liberty as computed under the law that governs release. */
  releaseOn: day('sentence.releaseOn'),
  priorCustodyDays: whole('sentence.priorCustodyDays'),
  /** Release on a sentence of which an early part has been served in the sending state's own prisons. */
  begunInSendingState: yesNo('sentence.begunInSendingState'),
  others: records('sentence.others'),
};

export const consent = {
  given: yesNo('consent.given'),
  withdrawnOn: day('consent.withdrawnOn'),
  withdrawn: yesNo('consent.withdrawn'),
  verifiedBy: choice('consent.verifiedBy', VERIFIERS),
  verifiedOn: day('consent.verifiedOn'),
  recorded: yesNo('consent.recorded'),
  counsel: choice('consent.counsel', COUNSEL),
  language: text('consent.language'),
  /** The language used is one that the person understands. */
  languageUnderstood: yesNo('consent.languageUnderstood'),
  understoodCourts: yesNo('consent.understood.courts'),
  understoodLaw: yesNo('consent.understood.law'),
  understoodReturn: yesNo('consent.understood.return'),
  understoodIrrevocable: yesNo('consent.understood.irrevocable'),
  /** Promises, threats or other improper inducements were used. */
  improperInducement: yesNo('consent.improperInducement'),
  /** On the form that the sending state's law prescribes. */
  formSigned: yesNo('consent.formSigned'),
  informedBeforehand: yesNo('consent.informedBeforehand'),
  substitute: choice('consent.substitute', SUBSTITUTES),
  opinionRecorded: yesNo('consent.opinionRecorded'),
};

export const removal = {
  orderFinal: yesNo('removal.orderFinal'),
  orderDate: day('removal.orderDate'),
  designatedCountry: country('removal.designatedCountry'),
  nationalityCountryRefused: yesNo('removal.nationalityCountryRefused'),
  earlierCountriesExhausted: yesNo('removal.earlierCountriesExhausted'),
  expulsionFlowsFromSentence: yesNo('removal.expulsionFlowsFromSentence'),
  fledHome: yesNo('removal.fledHome'),
  /** Returned to the state of nationality, without fleeing, knowing of the pending case or of the judgment. */
  returnedHomeKnowing: yesNo('removal.returnedHomeKnowing'),
  /** Returned to the receiving state, without fleeing, because of the pending case or after the conviction. */
  returnedBecauseOfCase: yesNo('removal.returnedBecauseOfCase'),
  chiefStateOfficialRequest: yesNo('removal.chiefStateOfficialRequest'),
  agNonviolentFinding: yesNo('removal.agNonviolentFinding'),
  voluntaryDepartureGranted: yesNo('removal.voluntaryDepartureGranted'),
  /** Release from imprisonment has taken place (parole and supervised release count as release). */
  releasedFromImprisonment: yesNo('removal.releasedFromImprisonment'),
  undesirableIn: countries('removal.undesirableIn'),
  wantedIn: countries('removal.wantedIn'),
};

export const protection = {
  withholding: countries('protection.withholding'),
  catDeferral: countries('protection.catDeferral'),
  refugeeOf: countries('protection.refugeeOf'),
  asylumPending: yesNo('protection.asylumPending'),
};

export const notice = {
  given: yesNo('notice.given'),
  servedAt: moment('notice.servedAt'),
  departureAt: moment('notice.departureAt'),
  language: text('notice.language'),
  languageUnderstood: yesNo('notice.languageUnderstood'),
  howToContest: yesNo('notice.howToContest'),
  consulTold: yesNo('notice.consulTold'),
};

export const fear = {
  expressed: yesNo('fear.expressed'),
  screened: yesNo('fear.screened'),
  tortureMoreLikelyThanNot: yesNo('fear.tortureMoreLikelyThanNot'),
  substantialGrounds: yesNo('fear.substantialGrounds'),
};

/** The eleven factors of Othman, in their order, then the findings on them. */
export const assurance = {
  given: yesNo('assurance.given'),
  disclosed: yesNo('assurance.disclosed'),
  specific: yesNo('assurance.specific'),
  binding: yesNo('assurance.binding'),
  localBodiesBound: yesNo('assurance.localBodiesBound'),
  illegalInReceivingState: yesNo('assurance.illegalInReceivingState'),
  contractingState: yesNo('assurance.contractingState'),
  longRelations: yesNo('assurance.longRelations'),
  verifiable: yesNo('assurance.verifiable'),
  protectionEffective: yesNo('assurance.protectionEffective'),
  illTreatedBefore: yesNo('assurance.illTreatedBefore'),
  courtReviewed: yesNo('assurance.courtReviewed'),
  findingBy: text('assurance.finding.by'),
  findingSufficient: yesNo('assurance.finding.sufficient'),
  reliableFindingByAg: yesNo('assurance.reliableFindingByAg'),
};

export const detention = {
  kind: choice('detention.kind', DETENTION_KINDS),
  orderedByCourt: yesNo('detention.orderedByCourt'),
  country: country('detention.country'),
};

export const security = {
  class: text('security.class'),
  /** The risk of escape or to society does not exceed the security level of the place. */
  withinPlaceLevel: yesNo('security.withinPlaceLevel'),
};

export const proposal = {
  agreement: text('proposal.agreement'),
  mode: choice('proposal.mode', MODES),
  sendingState: country('proposal.sendingState'),
  receivingState: country('proposal.receivingState'),
  /** The place's id; `none` where it is known that no place of detention awaits the person. */
  facility: text('proposal.facility'),
  requestedOn: day('proposal.requestedOn'),
  receivedOn: day('proposal.receivedOn'),
  decidedOn: day('proposal.decidedOn'),
  departureOn: day('proposal.departureOn'),
  handoverOn: day('proposal.handoverOn'),
};

export const states = {
  sendingAgrees: yesNo('states.sendingAgrees'),
  receivingAgrees: yesNo('states.receivingAgrees'),
  localTitle: choice('states.localTitle', LOCAL_TITLES),
  /** The receiving state's supervising court controls the execution of the sentence. */
  courtControl: yesNo('states.courtControl'),
  dojDecision: choice('states.dojDecision', DOJ_DECISIONS),
  appropriation: yesNo('states.appropriation'),
  instrumentReported: yesNo('states.instrumentReported'),
  exceptionalRemainderAgreed: yesNo('states.exceptionalRemainderAgreed'),
  /** The receiving state has declared that it counts such a resident among its nationals (ETS 112 art. 3(4)). */
  treatsAsNational: yesNo('states.treatsAsNational'),
  /** The federal state, province or canton whose court passed the sentence consents to the transfer. */
  sentencingStateConsents: yesNo('states.sentencingStateConsents'),
  sentencingStateStatute: yesNo('states.sentencingStateStatute'),
  acknowledgesCustody: yesNo('states.acknowledgesCustody'),
  disclosesWhereabouts: yesNo('states.disclosesWhereabouts'),
  courtReviewAvailable: yesNo('states.courtReviewAvailable'),
  monitorAdmitted: yesNo('states.monitorAdmitted'),
  contraryToReceivingLaw: yesNo('states.contraryToReceivingLaw'),
  warDeclared: yesNo('states.warDeclared'),
  invasionByForeignNation: yesNo('states.invasionByForeignNation'),
  proclamationIssued: yesNo('states.proclamationIssued'),
  enemyNation: country('states.enemyNation'),
  receivingStateCharges: yesNo('states.receivingStateCharges'),
  extraditionRequested: yesNo('states.extraditionRequested'),
  /** The eight circumstances of Munaf together; false for a person held in the sending state for its own sentence. */
  munafCircumstances: yesNo('states.munafCircumstances'),
  certificateComplete: yesNo('states.certificate.complete'),
  certificateRehabilitation: yesNo('states.certificate.rehabilitation'),
  boundBy: choices('states.boundBy', PROTOCOLS),
};

/** What the agreement itself holds on the day of decision; never asked of the person. */
export const agreement = {
  inForce: yesNo('agreement.inForce'),
  holdsPeople: yesNo('agreement.holdsPeople'),
  /** A binding treaty under which an offender is sent to the state of nationality to serve the sentence. */
  isTransferTreaty: yesNo('agreement.isTransferTreaty'),
  isTreaty: yesNo('agreement.isTreaty'),
  paid: yesNo('agreement.paid'),
  ratifiedBySendingState: yesNo('agreement.ratifiedBySendingState'),
  ratifiedByReceivingState: yesNo('agreement.ratifiedByReceivingState'),
  monitoringClause: yesNo('agreement.monitoringClause'),
  receivingStateControls: yesNo('agreement.receivingStateControls'),
};

/** What `places` holds on the named facility on the day of decision. */
export const place = {
  country: country('place.country'),
  /** Floor a person, in square centimetres, annexe included: an upper bound. */
  areaPerPersonCm2: whole('place.areaPerPersonCm2'),
  outOfCellMinutesADay: whole('place.outOfCellMinutesADay'),
  documentedIllTreatment: yesNo('place.documentedIllTreatment'),
  visitsAllowed: yesNo('place.visitsAllowed'),
  /** People who sleep in one cell: the smallest number that any source supports. */
  peoplePerCell: whole('place.peoplePerCell'),
  /** People to one toilet: the smallest number that any source supports. */
  peoplePerToilet: whole('place.peoplePerToilet'),
  darkPunishmentCell: yesNo('place.darkPunishmentCell'),
  litAroundTheClock: yesNo('place.litAroundTheClock'),
};

export const TREATIES = [
  'coe-112',
  'ets-167',
  'ets-167-article-3',
  'cets-222',
  'oas-57',
  'iccpr',
  'cat',
  'opcat',
  'icpped',
  'echr',
  'refugee-convention',
  'refugee-protocol',
  'vccr',
  'achr',
  'ecpt',
  'eu',
] as const;
export type Treaty = (typeof TREATIES)[number];

/** Whether a state is bound by a treaty on the day of decision: the law's own dated data, in `places`. */
export const party = (treaty: Treaty, side: 'sending' | 'receiving'): BooleanFact => yesNo(`law.party.${treaty}.${side}`);

export const findings = records('findings');

/** Every fact with a fixed path, by room of the file, for the schema, the questions and the checks. */
export const VOCABULARY = {
  person,
  loss,
  conviction,
  offence,
  charges,
  sentence,
  consent,
  removal,
  protection,
  notice,
  fear,
  assurance,
  detention,
  security,
  proposal,
  states,
  agreement,
  place,
};
