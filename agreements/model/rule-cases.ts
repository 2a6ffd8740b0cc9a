/** Worked cases of each rule of the model, by itself: one change in a file that passes every gate. */
import { eachAtItsEdges } from '../../src/instruments/case-days.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import type { FindingQuestion } from '../../src/people/closed-lists.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import { changed } from './typical-file.ts';

const worked = (rule: string, title: string, changes: PersonFileInput, holds: RuleCase['holds']): RuleCase => ({
  rule: `model.${rule}`,
  title,
  on: '2026-11-24',
  agreement: 'model',
  file: changed(changes),
  holds,
});
const finding = (question: FindingQuestion, result: boolean) => ({
  findings: [{ question, authority: 'Oslo District Court', on: '2026-11-10', result, reasonsDocument: 'decision 12' }],
});
const health = (change: { seriousMentalDisorder?: boolean; needsSpecialistCare?: boolean }): PersonFileInput => ({
  person: { health: { seriousMentalDisorder: false, needsSpecialistCare: false, ...change } },
});

/** Requirements and the permission: met by the file as it is, not met after each of these changes. */
const unmet: readonly (readonly [rule: string, title: string, changes: PersonFileInput])[] = [
  ['gate-1-final', 'A judgment that is not final', { conviction: { final: false } }],
  ['gate-1-final', 'An appeal is pending', { conviction: { appealPending: true } }],
  ['gate-1-final', 'Another attack on the judgment is pending', { conviction: { collateralAttackPending: true } }],
  ['gate-2-crime', 'One of two acts is no crime there', { offences: [{ dualCriminality: true }, { dualCriminality: false }] }],
  ['gate-4-notice', 'No notice', { notice: { given: false } }],
  ['gate-4-notice', 'In a language she does not understand', { notice: { languageUnderstood: false } }],
  ['gate-4-notice', 'Nothing on how to contest it', { notice: { howToContest: false } }],
  ['gate-4-notice', 'The consul was not told', { notice: { consulTold: false } }],
  ['gate-4-counsel', 'Counsel was waived', { consent: { counsel: 'waived' } }],
  ['gate-5-examined', 'The examination speaks against it', finding('individual-examination', false)],
  ['gate-6-consent', 'She does not consent', { consent: { given: false } }],
  ['gate-6-consent', 'She took it back', { consent: { withdrawn: true } }],
  ['gate-6-consent', 'She was promised something improper', { consent: { improperInducement: true } }],
  ['gate-6-hearing', 'Only an official verified it', { consent: { verifiedBy: 'official' } }],
  ['gate-6-hearing', 'The hearing was not recorded', { consent: { recorded: false } }],
  [
    'gate-6-hearing',
    'She did not understand which courts review it',
    { consent: { understood: { courts: false, law: true, return: true } } },
  ],
  ['gate-6-hearing', 'She did not understand whose law governs', { consent: { understood: { courts: true, law: false, return: true } } }],
  [
    'gate-6-hearing',
    'She did not understand when she may be returned',
    { consent: { understood: { courts: true, law: true, return: false } } },
  ],
  ['gate-6-fresh', 'The hearing is sixty-one days old at departure', { consent: { verifiedOn: '2026-10-10' } }],
  ['gate-7-conditions', 'The prison is found unfit', finding('facility-conditions', false)],
  ['gate-8', 'The sending state does not agree', { states: { sendingAgrees: false } }],
  ['gate-8', 'The receiving state does not agree', { states: { receivingAgrees: false } }],
  ['gate-8', 'The receiving court has not recognised the sentence', { states: { localTitle: 'none' } }],
  ['gate-9', 'Departure on the thirteenth day', { proposal: { departureOn: '2026-12-07' } }],
  ['gate-10', 'Departure on the thirty-first day', { proposal: { departureOn: '2026-12-25' } }],
  ['gate-11', 'Nobody owns the custody', { states: { acknowledgesCustody: false } }],
  ['gate-11', 'Her whereabouts are not told', { states: { disclosesWhereabouts: false } }],
  ['gate-11', 'No court may review it', { states: { courtReviewAvailable: false } }],
  ['gate-11', 'No monitor is admitted', { states: { monitorAdmitted: false } }],
  ['gate-12', 'Nobody agrees to send her', { states: { sendingAgrees: false } }],
  ['gate-13', 'A life sentence has no date', { sentence: { type: 'life' } }],
];
/** Bars: they do not hold in the file as it is, and hold after each of these changes. */
const barred: readonly (readonly [rule: string, title: string, changes: PersonFileInput])[] = [
  ['gate-1-conviction', 'No conviction', { conviction: { exists: false } }],
  ['gate-2-tie', 'A Pole who lives in Norway', { person: { nationalities: ['PL'] } }],
  ['gate-3-request', 'Five months of the term are left', { sentence: { lastDay: '2027-02-28', releaseOn: '2027-04-01' } }],
  ['gate-3-request', 'One day too few to early release', { sentence: { releaseOn: '2027-03-31' } }],
  ['gate-3-departure', 'One day too few at departure', { sentence: { releaseOn: '2027-06-09' } }],
  ['gate-5-minor', 'Eighteen the day after departure', { person: { birthDate: '2008-12-11' } }],
  ['gate-5-health', 'A serious mental disorder', health({ seriousMentalDisorder: true })],
  ['gate-5-health', 'With an infant', { person: { pregnantOrWithInfant: true } }],
  ['gate-5-health', 'Care that the place cannot give', { ...health({ needsSpecialistCare: true }), ...finding('care-available', false) }],
  ['gate-7-risk', 'A real risk of torture', finding('torture-risk', true)],
];

const asItIs = (entries: typeof unmet, holds: boolean): readonly RuleCase[] =>
  [...new Set(entries.map(([rule]) => rule))].map((rule) => worked(rule, 'The file as it is', {}, holds));

const atAnyTime: readonly RuleCase[] = [
  ...asItIs(unmet, true),
  ...unmet.map(([rule, title, changes]) => worked(rule, title, changes, false)),
  ...asItIs(barred, false),
  ...barred.map(([rule, title, changes]) => worked(rule, title, changes, true)),
  { ...worked('gate-0', 'Under a treaty that both have approved', {}, true), agreement: 'us-sv-inter-american' },
  worked('gate-0', 'No legislature has approved the model', {}, false),
  ...(
    [
      ['Only the sending legislature has approved', true, false],
      ['Only the receiving legislature has approved', false, true],
    ] as const
  ).map(([title, sending, receiving]): RuleCase => ({
    ...worked('gate-0', title, {}, false),
    supposing: { 'agreement.ratifiedBySendingState': sending, 'agreement.ratifiedByReceivingState': receiving },
  })),
  worked('gate-2-tie', 'A Pole who lives in the Netherlands', { person: { nationalities: ['PL'], livesIn: ['NL'] } }, false),
  worked('gate-2-tie', 'A Pole whose residence is there', { person: { nationalities: ['PL'], residence: { country: 'NL' } } }, false),
  worked('gate-3-request', 'Exactly six months to early release', { sentence: { releaseOn: '2027-04-01' } }, false),
  worked('gate-3-request', 'A life sentence', { sentence: { type: 'life', lastDay: null, releaseOn: null } }, false),
  worked('gate-3-request', 'Exactly six months of the term', { sentence: { lastDay: '2027-03-31', releaseOn: '2027-04-01' } }, false),
  worked('gate-3-request', 'A day less of the term', { sentence: { lastDay: '2027-03-30', releaseOn: '2027-04-01' } }, true),
  worked(
    'gate-3-departure',
    'Exactly six months of the term and to release',
    { sentence: { lastDay: '2027-06-09', releaseOn: '2027-06-10' } },
    false,
  ),
  worked('gate-3-departure', 'A day less of the term', { sentence: { lastDay: '2027-06-08', releaseOn: '2027-06-10' } }, true),
  worked('gate-3-departure', 'A life sentence', { sentence: { type: 'life', lastDay: null, releaseOn: null } }, false),
  worked('gate-5-minor', 'Eighteen on the day of departure', { person: { birthDate: '2008-12-10' } }, false),
  worked('gate-5-health', 'A person in good health, where special care cannot be had', finding('care-available', false), false),
  worked(
    'gate-5-health',
    'Special care that the place can give',
    { ...health({ needsSpecialistCare: true }), ...finding('care-available', true) },
    false,
  ),
  worked('gate-6-hearing', 'A magistrate verified it', { consent: { verifiedBy: 'magistrate' } }, true),
  worked('gate-7-risk', 'A real risk of inhuman treatment', finding('ill-treatment-risk', true), true),
  worked('gate-12', 'Only the sending state agrees', { states: { receivingAgrees: false } }, false),
  worked('gate-6-fresh', 'The hearing is exactly sixty days old', { consent: { verifiedOn: '2026-10-11' } }, true),
  worked('gate-9', 'Departure on the fourteenth day', { proposal: { departureOn: '2026-12-08' } }, true),
  worked('gate-10', 'Departure on the thirtieth day', { proposal: { departureOn: '2026-12-24' } }, true),
];

export const ruleCases: readonly RuleCase[] = [
  ...atAnyTime,
  ...eachAtItsEdges(atAnyTime, { of: 'model.', before: '2026-11-23', first: '2026-11-24' }),
];
