/** An invented man whom the Danish policy means: the worked decisions change one thing in his file at a time. */
import type { PersonFileInput } from '../../src/people/person-file.ts';

const found = (question: 'facility-conditions' | 'torture-risk' | 'ill-treatment-risk', result: boolean) => ({
  question,
  authority: 'Danish Prison and Probation Service, reviewed by a court',
  on: '2024-04-01',
  result,
  reasonsDocument: 'placement file, part 2',
});

export const typical: PersonFileInput = {
  person: {
    nationalities: ['AL'],
    birthDate: '1990-02-03',
    sex: 'male',
    residence: { country: 'DK' },
    competent: true,
    health: { seriousMentalDisorder: false, needsSpecialistCare: false, terminalIllness: false },
    family: { contactWithChildren: false },
  },
  conviction: {
    exists: true,
    final: true,
    court: { jurisdiction: 'foreign', country: 'DK' },
    date: '2023-01-10',
    appealPending: false,
    appealPeriodExpired: true,
    inAbsentia: false,
  },
  offences: [{ description: 'robbery', categories: ['robbery'], violent: true, dualCriminality: true }],
  sentence: { type: 'determinate', imposed: 'P8Y', start: '2023-02-01', lastDay: '2031-01-31', others: [] },
  consent: { given: false, informedBeforehand: true },
  removal: { orderFinal: true, expulsionFlowsFromSentence: true, undesirableIn: [], wantedIn: [] },
  protection: { refugeeOf: [], asylumPending: false },
  notice: { given: true, howToContest: true, consulTold: true, languageUnderstood: true },
  fear: { expressed: false, screened: true, substantialGrounds: false },
  assurance: { given: false },
  states: {
    sendingAgrees: true,
    receivingAgrees: true,
    localTitle: 'recognised',
    acknowledgesCustody: true,
    disclosesWhereabouts: true,
    courtReviewAvailable: true,
    monitorAdmitted: true,
  },
  findings: [found('facility-conditions', true), found('torture-risk', false), found('ill-treatment-risk', false)],
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
  protection: { ...typical.protection, ...changes.protection },
  fear: { ...typical.fear, ...changes.fear },
  states: { ...typical.states, ...changes.states },
});
