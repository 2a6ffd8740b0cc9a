/** An invented Dutchman of Rotterdam in an Irish prison, to be sent home under the framework decision: the worked decisions change one thing at a time. */
import type { FindingQuestion } from '../../src/people/closed-lists.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

const FINDINGS: { readonly [Q in FindingQuestion]?: boolean } = {
  rehabilitation: true,
  'facility-conditions': true,
  'torture-risk': false,
  'ill-treatment-risk': false,
  'flagrant-denial-of-justice': false,
  'tried-before': false,
  'time-barred': false,
  immunity: false,
  'below-criminal-age': false,
  'trial-safeguards': true,
  'speciality-consent-refused': false,
  'measure-executable': true,
  'committed-there': false,
  'discriminatory-sentence': false,
};

/** The findings of the file, some of them answered otherwise. */
export const findings = (otherwise: { readonly [Q in FindingQuestion]?: boolean } = {}): NonNullable<PersonFileInput['findings']> =>
  Object.entries({ ...FINDINGS, ...otherwise }).flatMap(([question, result]) =>
    isQuestion(question)
      ? [{ question, result, authority: 'Court of appeal of Arnhem-Leeuwarden', on: '2024-12-10', reasonsDocument: 'decision 24-311' }]
      : [],
  );

const isQuestion = (name: string): name is FindingQuestion => name in FINDINGS;

export const typical: PersonFileInput = {
  person: {
    nationalities: ['NL'],
    birthDate: '1984-02-11',
    sex: 'male',
    residence: { country: 'NL' },
    livesIn: ['NL'],
    presentIn: 'IE',
    competent: true,
    stateless: false,
    pregnantOrWithInfant: false,
    health: { seriousMentalDisorder: false, needsSpecialistCare: false, terminalIllness: false },
    family: { contactWithChildren: true },
    nationalityLoss: [],
  },
  conviction: {
    exists: true,
    final: true,
    court: { jurisdiction: 'foreign', country: 'IE' },
    date: '2023-05-04',
    appealPending: false,
    appealPeriodExpired: true,
    collateralAttackPending: false,
    inAbsentia: false,
  },
  offences: [
    {
      description: 'import of drugs',
      committedOn: '2022-06-01',
      categories: ['drugs'],
      violent: false,
      dualCriminality: true,
      listed: true,
      issuingMaximum: 'P14Y',
      executingMaximum: 'P12Y',
    },
  ],
  charges: { otherPending: false },
  sentence: { type: 'determinate', imposed: 'P7Y', start: '2023-05-04', lastDay: '2030-05-03', priorCustodyDays: 0, others: [] },
  consent: {
    given: true,
    withdrawn: false,
    verifiedBy: 'official',
    verifiedOn: '2024-10-02',
    recorded: true,
    counsel: 'present',
    language: 'nl',
    languageUnderstood: true,
    understood: { courts: true, law: true, return: true, irrevocable: true },
    improperInducement: false,
    formSigned: true,
    informedBeforehand: true,
    substitute: 'none',
    opinionRecorded: true,
  },
  removal: {
    orderFinal: false,
    expulsionFlowsFromSentence: false,
    fledHome: false,
    returnedHomeKnowing: false,
    returnedBecauseOfCase: false,
    undesirableIn: [],
    wantedIn: [],
  },
  protection: { withholding: [], catDeferral: [], refugeeOf: [], asylumPending: false },
  notice: { given: true, howToContest: true, consulTold: true, language: 'nl', languageUnderstood: true },
  fear: { expressed: false, screened: true, tortureMoreLikelyThanNot: false, substantialGrounds: false },
  assurance: { given: false },
  proposal: {
    sendingState: 'IE',
    receivingState: 'NL',
    facility: 'none',
    requestedOn: '2024-10-20',
    receivedOn: '2024-11-02',
    handoverOn: '2025-03-20',
  },
  states: {
    sendingAgrees: true,
    receivingAgrees: true,
    localTitle: 'recognised',
    courtControl: true,
    acknowledgesCustody: true,
    disclosesWhereabouts: true,
    courtReviewAvailable: true,
    monitorAdmitted: true,
    contraryToReceivingLaw: false,
    certificate: { complete: true, rehabilitation: true },
    boundBy: [],
    treatsAsNational: false,
  },
  findings: findings(),
};

/** His file with some sections changed; what a changed section leaves out stays as it was. */
export const changed = (changes: PersonFileInput): PersonFileInput => ({
  ...typical,
  ...changes,
  person: { ...typical.person, ...changes.person },
  conviction: { ...typical.conviction, ...changes.conviction },
  sentence: { ...typical.sentence, ...changes.sentence },
  consent: { ...typical.consent, ...changes.consent },
  removal: { ...typical.removal, ...changes.removal },
  notice: { ...typical.notice, ...changes.notice },
  proposal: { ...typical.proposal, ...changes.proposal },
  states: { ...typical.states, ...changes.states },
});
