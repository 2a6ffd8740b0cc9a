/** Worked cases in which one condition alone is missing, where the others of the same rule are met: each of them counts. */
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import { complete, OFFENCES } from './example-file.ts';

const worked = (rule: string, title: string, file: PersonFileInput, holds: RuleCase['holds'], on = '2026-02-02'): RuleCase => ({
  on,
  agreement: 'us-sv-inter-american',
  rule: `us-sv-inter-american.${rule}`,
  title,
  file,
  holds,
});

const otherwise = (change: PersonFileInput): PersonFileInput => ({
  ...complete,
  ...change,
  conviction: { ...complete.conviction, ...change.conviction },
  consent: { ...complete.consent, ...change.consent },
  sentence: { ...complete.sentence, ...change.sentence },
  proposal: { ...complete.proposal, ...change.proposal },
  states: { ...complete.states, ...change.states },
});

/** The request of 2 January 2026: six months are left when the term runs to 1 July. */
const asked = (sentence: NonNullable<PersonFileInput['sentence']>): PersonFileInput =>
  otherwise({ proposal: { requestedOn: '2026-01-02' }, sentence });

const articleThree: readonly RuleCase[] = [
  worked('art-III', 'All but a final sentence', otherwise({ conviction: { final: false } }), false),
  worked('art-III', 'All, but an appeal is pending', otherwise({ conviction: { appealPending: true } }), false),
  worked('art-III', 'All, but the time for an appeal still runs', otherwise({ conviction: { appealPeriodExpired: false } }), false),
  worked('art-III', 'All but consent', otherwise({ consent: { given: false } }), false),
  worked('art-III', 'All, but nobody explained the consequences beforehand', otherwise({ consent: { informedBeforehand: false } }), false),
  worked(
    'art-III',
    'All, but one of two acts is no crime there',
    otherwise({ offences: [...OFFENCES.crimeInBoth, ...OFFENCES.noCrimeThere] }),
    false,
  ),
  worked('art-III', 'All, but it is a death sentence', otherwise({ sentence: { type: 'death' } }), false),
  worked('art-III', 'All, but six months less a day were left', asked({ type: 'determinate', lastDay: '2026-06-30' }), false),
  worked('art-III', 'Six months to the day were left', asked({ type: 'determinate', lastDay: '2026-07-01' }), true),
  worked('art-III', 'A life sentence has no last day', asked({ type: 'life', lastDay: null }), true),
  worked('art-III', 'All, but its law forbids it there', otherwise({ states: { contraryToReceivingLaw: true } }), false),
  worked('art-III', 'All, but the United States does not agree', otherwise({ states: { sendingAgrees: false } }), false),
  worked('art-III', 'All, but El Salvador does not agree', otherwise({ states: { receivingAgrees: false } }), false),
];

const ONLY_EL_SALVADOR = { states: { sendingAgrees: false, receivingAgrees: true } };

const others: readonly RuleCase[] = [
  worked(
    'art-I-3',
    'An appeal is pending though the time for one is over',
    { conviction: { appealPending: true, appealPeriodExpired: true } },
    false,
  ),
  worked('art-III-2', 'Told everything, the person does not consent', { consent: { given: false, informedBeforehand: true } }, false),
  worked('art-V', 'Only El Salvador agrees', ONLY_EL_SALVADOR, false),
  worked('art-VI', 'The United States refuses', ONLY_EL_SALVADOR, true),
  worked('art-VII', 'Only El Salvador agrees', ONLY_EL_SALVADOR, false),
  worked('art-VII-1', 'Only El Salvador agrees', ONLY_EL_SALVADOR, false),
  worked('art-VIII', 'Only El Salvador agrees', ONLY_EL_SALVADOR, false),
  worked(
    'art-III-6',
    'Six months less a day were left',
    { sentence: { type: 'determinate', lastDay: '2026-06-30' }, proposal: { requestedOn: '2026-01-02' } },
    true,
  ),
  worked(
    'art-III-6',
    'Asked on the first day of the convention, with three months left',
    { sentence: { type: 'determinate', lastDay: '2008-04-16' }, proposal: { requestedOn: '2008-01-17' } },
    true,
  ),
  worked(
    'art-III-6',
    'Asked the day before, it is not the convention that answers',
    { sentence: { type: 'determinate', lastDay: '2008-04-16' }, proposal: { requestedOn: '2008-01-16' } },
    'unknown',
  ),
];

export const conditionCases: readonly RuleCase[] = [...articleThree, ...others];
