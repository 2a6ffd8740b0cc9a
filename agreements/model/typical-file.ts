/** An invented person who passes every gate of the model that concerns a person: a Dutchwoman sentenced in Norway. */
import type { FindingQuestion } from '../../src/people/closed-lists.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

const found = (question: FindingQuestion, result: boolean) => ({
  question,
  authority: 'Oslo District Court',
  on: '2026-11-10',
  result,
  reasonsDocument: 'decision 12',
});

export const typical: PersonFileInput = {
  person: {
    nationalities: ['NL'],
    birthDate: '1990-02-02',
    sex: 'female',
    residence: { country: 'NO' },
    livesIn: ['NO'],
    competent: true,
    pregnantOrWithInfant: false,
    health: { seriousMentalDisorder: false, needsSpecialistCare: false, terminalIllness: false },
  },
  conviction: {
    exists: true,
    final: true,
    court: { jurisdiction: 'foreign', country: 'NO' },
    appealPending: false,
    appealPeriodExpired: true,
    collateralAttackPending: false,
    inAbsentia: false,
  },
  offences: [{ description: 'fraud', categories: ['fraud'], violent: false, dualCriminality: true }],
  charges: { otherPending: false },
  sentence: { type: 'determinate', imposed: 'P4Y', start: '2026-01-01', lastDay: '2029-12-31', releaseOn: '2028-09-01', others: [] },
  consent: {
    given: true,
    withdrawn: false,
    verifiedBy: 'judge',
    verifiedOn: '2026-11-05',
    recorded: true,
    counsel: 'present',
    languageUnderstood: true,
    understood: { courts: true, law: true, return: true, irrevocable: true },
    improperInducement: false,
    informedBeforehand: true,
  },
  removal: { undesirableIn: [], wantedIn: [] },
  protection: { refugeeOf: [], asylumPending: false },
  notice: { given: true, howToContest: true, consulTold: true, languageUnderstood: true },
  fear: { expressed: false, screened: true, tortureMoreLikelyThanNot: false, substantialGrounds: false },
  assurance: { given: false },
  security: { withinPlaceLevel: true },
  proposal: {
    sendingState: 'NO',
    receivingState: 'NL',
    requestedOn: '2026-10-01',
    decidedOn: '2026-11-24',
    departureOn: '2026-12-10',
  },
  states: {
    sendingAgrees: true,
    receivingAgrees: true,
    localTitle: 'recognised',
    acknowledgesCustody: true,
    disclosesWhereabouts: true,
    courtReviewAvailable: true,
    monitorAdmitted: true,
  },
  findings: [
    found('facility-conditions', true),
    found('individual-examination', true),
    found('torture-risk', false),
    found('ill-treatment-risk', false),
  ],
};

/** Her file with some sections changed; what a changed section leaves out stays as it was. */
export const changed = (changes: PersonFileInput): PersonFileInput => ({
  ...typical,
  ...changes,
  person: { ...typical.person, ...changes.person },
  conviction: { ...typical.conviction, ...changes.conviction },
  sentence: { ...typical.sentence, ...changes.sentence },
  consent: { ...typical.consent, ...changes.consent },
  notice: { ...typical.notice, ...changes.notice },
  proposal: { ...typical.proposal, ...changes.proposal },
  states: { ...typical.states, ...changes.states },
});
