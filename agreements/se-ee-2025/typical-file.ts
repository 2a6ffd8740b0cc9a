/** An invented man who fits the agreement in every respect: the worked decisions change one thing in his file at a time. */
import type { FindingQuestion } from '../../src/people/closed-lists.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

const found = (question: FindingQuestion, result: boolean) => ({
  question,
  authority: 'Swedish Prison and Probation Service',
  on: '2026-08-20',
  result,
  reasonsDocument: 'placement file, part 3',
});

export const typical: PersonFileInput = {
  person: {
    nationalities: ['SE'],
    birthDate: '1984-03-09',
    sex: 'male',
    residence: { country: 'SE' },
    livesIn: ['SE'],
    competent: true,
    health: { seriousMentalDisorder: false, needsSpecialistCare: false, terminalIllness: false },
    family: { contactWithChildren: false },
    educationEntitled: false,
  },
  conviction: {
    exists: true,
    final: true,
    court: { jurisdiction: 'foreign', country: 'SE' },
    date: '2025-02-10',
    appealPending: false,
    appealPeriodExpired: true,
    inAbsentia: false,
  },
  offences: [{ description: 'robbery', categories: ['robbery'], violent: true, dualCriminality: true }],
  charges: { otherPending: false },
  sentence: {
    type: 'determinate',
    imposed: 'P8Y',
    start: '2025-04-01',
    lastDay: '2033-03-31',
    releaseOn: '2030-08-01',
    priorCustodyDays: 0,
    begunInSendingState: true,
    others: [],
  },
  consent: { given: true, improperInducement: false, informedBeforehand: true, languageUnderstood: true },
  removal: { undesirableIn: [], wantedIn: [] },
  protection: { refugeeOf: [], asylumPending: false },
  notice: { given: true, howToContest: true, consulTold: true, languageUnderstood: true },
  fear: { expressed: false, screened: true, tortureMoreLikelyThanNot: false, substantialGrounds: false },
  assurance: { given: false },
  security: { class: '2', withinPlaceLevel: true },
  states: {
    sendingAgrees: true,
    receivingAgrees: true,
    localTitle: 'judgment',
    acknowledgesCustody: true,
    disclosesWhereabouts: true,
    courtReviewAvailable: true,
    monitorAdmitted: true,
  },
  findings: [
    found('facility-conditions', true),
    found('torture-risk', false),
    found('ill-treatment-risk', false),
    found('security-vetting', true),
    found('organised-crime-links', false),
    found('special-supervision', false),
  ],
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
  fear: { ...typical.fear, ...changes.fear },
  security: { ...typical.security, ...changes.security },
  states: { ...typical.states, ...changes.states },
});
