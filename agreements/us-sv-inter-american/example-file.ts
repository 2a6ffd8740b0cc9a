/** The file of an invented person, complete in every fact that a transfer under the convention is asked about. The worked cases change one thing in it at a time. */
import type { FindingQuestion } from '../../src/people/closed-lists.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

type Finding = {
  readonly question: FindingQuestion;
  readonly authority: string;
  readonly on: string;
  readonly result: boolean;
  readonly reasonsDocument: string;
};

const JUDGE = 'United States magistrate judge';
const SUPERVISION_JUDGE = 'supervision judge of El Salvador';

const found = (question: FindingQuestion, authority: string, result: boolean): Finding => ({
  question,
  authority,
  on: '2025-07-15',
  result,
  reasonsDocument: `reasoned decision of 15 July 2025 on ${question}`,
});

const noOtherDanger = [found('ill-treatment-risk', JUDGE, false), found('flagrant-denial-of-justice', JUDGE, false)];
const usual = [...noOtherDanger, found('rehabilitation', 'Department of Justice, International Prisoner Transfer Unit', true)];

/** The findings on file, by what they say on the two questions that the cases vary: the danger of torture and the named prison. */
export const FINDINGS = {
  favourable: [...usual, found('torture-risk', JUDGE, false), found('facility-conditions', SUPERVISION_JUDGE, true)],
  noneOnPrison: [...usual, found('torture-risk', JUDGE, false)],
  againstPrison: [...usual, found('torture-risk', JUDGE, false), found('facility-conditions', SUPERVISION_JUDGE, false)],
  dangerOfTorture: [...usual, found('torture-risk', JUDGE, true), found('facility-conditions', SUPERVISION_JUDGE, true)],
};

const fraud = {
  description: 'Fraud against a bank',
  committedOn: '2020-09-01',
  violent: false,
  issuingMaximum: 'P30Y',
  executingMaximum: 'P8Y',
};

export const OFFENCES = {
  crimeInBoth: [{ ...fraud, categories: ['fraud'], dualCriminality: true }],
  noCrimeThere: [{ ...fraud, categories: ['fraud'], dualCriminality: false }],
  drugs: [{ ...fraud, description: 'Conspiracy to import cocaine', categories: ['drugs'], dualCriminality: true }],
  murder: [
    {
      ...fraud,
      description: 'Murder',
      categories: ['homicide'],
      violent: true,
      issuingMaximum: null,
      executingMaximum: 'P50Y',
      dualCriminality: true,
    },
  ],
  byMinor: [{ ...fraud, committedOn: '2025-02-01', categories: ['fraud'], dualCriminality: true }],
} satisfies Readonly<Record<string, PersonFileInput['offences']>>;

/** The prison is invented: what is on file about it is a judge's finding, not a figure. */
export const complete = {
  person: {
    nationalities: ['US', 'SV'],
    nationalityLoss: [],
    stateless: false,
    birthDate: '1984-06-12',
    sex: 'male',
    residence: { country: 'US' },
    livesIn: ['US'],
    competent: true,
    pregnantOrWithInfant: false,
    languages: ['es', 'en'],
    health: { seriousMentalDisorder: false, needsSpecialistCare: false, terminalIllness: false },
    family: { contactWithChildren: false },
    educationEntitled: false,
  },
  conviction: {
    exists: { value: true, source: 'judgment 22-cr-101 (invented)', asOf: '2022-03-04' },
    final: true,
    court: { jurisdiction: 'federal', country: 'US' },
    date: '2022-03-04',
    appealPending: false,
    appealPeriodExpired: true,
    collateralAttackPending: false,
    inAbsentia: false,
  },
  offences: OFFENCES.crimeInBoth,
  charges: { otherPending: false },
  sentence: {
    type: 'determinate',
    imposed: 'P10Y',
    start: '2022-03-04',
    lastDay: '2032-03-03',
    priorCustodyDays: 0,
    begunInSendingState: true,
    others: [],
  },
  consent: {
    given: true,
    withdrawn: false,
    verifiedBy: 'magistrate',
    verifiedOn: '2025-07-20',
    recorded: true,
    counsel: 'present',
    language: 'es',
    languageUnderstood: true,
    understood: { courts: true, law: true, return: true, irrevocable: true },
    improperInducement: false,
    formSigned: true,
    informedBeforehand: true,
    substitute: 'none',
    opinionRecorded: true,
  },
  removal: { orderFinal: false, undesirableIn: [], wantedIn: [] },
  protection: { withholding: [], catDeferral: [], refugeeOf: [], asylumPending: false },
  notice: { given: true, language: 'es', languageUnderstood: true, howToContest: true, consulTold: true },
  fear: { expressed: false, screened: true, tortureMoreLikelyThanNot: false, substantialGrounds: false },
  proposal: {
    facility: 'example-prison-in-el-salvador',
    requestedOn: '2025-06-02',
    receivedOn: '2025-06-16',
    departureOn: '2026-03-02',
    handoverOn: '2026-03-02',
  },
  states: {
    sendingAgrees: true,
    receivingAgrees: true,
    localTitle: 'recognised',
    courtControl: true,
    dojDecision: 'approved',
    acknowledgesCustody: true,
    disclosesWhereabouts: true,
    courtReviewAvailable: true,
    monitorAdmitted: true,
    contraryToReceivingLaw: false,
  },
  findings: FINDINGS.favourable,
} satisfies PersonFileInput;

/** The same person at seventeen, with a judgment and a sentence that fit the age. */
export const seventeen = {
  ...complete,
  person: { ...complete.person, birthDate: '2008-12-01' },
  conviction: { ...complete.conviction, exists: true, date: '2025-05-12' },
  offences: OFFENCES.byMinor,
  sentence: { ...complete.sentence, imposed: 'P4Y', start: '2025-05-12', lastDay: '2029-05-11' },
} satisfies PersonFileInput;

/** A sentence near its end, requested on 2 June 2025 and to be decided in August. */
export const nearItsEnd = (imposed: string, lastDay: string): PersonFileInput => ({
  ...complete,
  sentence: { ...complete.sentence, imposed, lastDay },
  proposal: { ...complete.proposal, departureOn: '2025-09-01', handoverOn: '2025-09-01' },
});
