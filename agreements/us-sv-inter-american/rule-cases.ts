/** Worked cases of each of the agreement's own rules. */
import { eachAtItsEdges } from '../../src/instruments/case-days.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import { conditionCases } from './rule-cases-conditions.ts';
import { complete, FINDINGS, OFFENCES } from './example-file.ts';

const common = { on: '2026-02-02', agreement: 'us-sv-inter-american' } satisfies Partial<RuleCase>;
const BOTH_AGREE = { states: { sendingAgrees: true, receivingAgrees: true } };
const ONE_REFUSES = { states: { sendingAgrees: true, receivingAgrees: false } };

const eligibility: readonly RuleCase[] = [
  {
    ...common,
    rule: 'us-sv-inter-american.art-III',
    title: 'Every condition of article III is met and both states agree',
    file: complete,
    holds: true,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-III',
    title: 'A Colombian meets all but one',
    file: { ...complete, person: { nationalities: ['CO'] } },
    holds: false,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-III',
    title: 'El Salvador has not answered',
    file: { ...complete, states: { ...complete.states, receivingAgrees: null } },
    holds: 'unknown',
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-I-3',
    title: 'No appeal is pending and the time for one has run out',
    file: { conviction: { appealPending: false, appealPeriodExpired: true } },
    holds: true,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-I-3',
    title: 'Nobody has appealed, but the time for it still runs',
    file: { conviction: { appealPending: false, appealPeriodExpired: false } },
    holds: false,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-I-3',
    title: 'It is not known whether the time has run out',
    file: { conviction: { appealPending: false } },
    holds: 'unknown',
  },
  { ...common, rule: 'us-sv-inter-american.art-III-1', title: 'The sentence is final', file: { conviction: { final: true } }, holds: true },
  {
    ...common,
    rule: 'us-sv-inter-american.art-III-1',
    title: 'The sentence is not final',
    file: { conviction: { final: false } },
    holds: false,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-III-2',
    title: 'Consent was given after the consequences had been explained',
    file: { consent: { given: true, informedBeforehand: true } },
    holds: true,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-III-2',
    title: 'Consent was given first and explained afterwards',
    file: { consent: { given: true, informedBeforehand: false } },
    holds: false,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-III-3',
    title: 'The only act is no crime in El Salvador',
    file: { offences: OFFENCES.noCrimeThere },
    holds: true,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-III-3',
    title: 'One of two acts is no crime in El Salvador',
    file: { offences: [...OFFENCES.crimeInBoth, ...OFFENCES.noCrimeThere] },
    holds: true,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-III-3',
    title: 'The act is a crime in both states',
    file: { offences: OFFENCES.crimeInBoth },
    holds: false,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-III-3',
    title: 'The list of offences is not complete',
    file: { offences: { items: OFFENCES.crimeInBoth, complete: false } },
    holds: 'unknown',
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-III-4',
    title: 'A citizen of the United States alone',
    file: { person: { nationalities: ['US'] } },
    holds: true,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-III-4',
    title: 'A citizen of both states',
    file: { person: { nationalities: ['US', 'SV'] } },
    holds: false,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-III-4',
    title: 'One citizenship is on record, others are not excluded',
    file: { person: { nationalities: { items: ['MX'], complete: false } } },
    holds: 'unknown',
  },
  { ...common, rule: 'us-sv-inter-american.art-III-5', title: 'A death sentence', file: { sentence: { type: 'death' } }, holds: true },
  {
    ...common,
    rule: 'us-sv-inter-american.art-III-5',
    title: 'A death sentence commuted to a fixed term',
    file: { sentence: { type: 'determinate' } },
    holds: false,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-III-6',
    title: 'Five months are left when the request is made',
    file: { sentence: { type: 'determinate', lastDay: '2026-06-01' }, proposal: { requestedOn: '2026-01-02' } },
    holds: true,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-III-6',
    title: 'Six months are left, both end days counted',
    file: { sentence: { type: 'determinate', lastDay: '2026-07-01' }, proposal: { requestedOn: '2026-01-02' } },
    holds: false,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-III-6',
    title: 'A life sentence always has six months left',
    file: { sentence: { type: 'life' }, proposal: { requestedOn: '2026-01-02' } },
    holds: false,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-III-6',
    title: 'The day of the request is not known',
    file: { sentence: { type: 'determinate', lastDay: '2026-07-01' } },
    holds: 'unknown',
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-III-7',
    title: 'El Salvador’s authority holds that its law forbids it',
    file: { states: { contraryToReceivingLaw: true } },
    holds: true,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-III-7',
    title: 'El Salvador’s authority sees no obstacle in its law',
    file: { states: { contraryToReceivingLaw: false } },
    holds: false,
  },
];

const procedure: readonly RuleCase[] = [
  { ...common, rule: 'us-sv-inter-american.art-V', title: 'Both states agree', file: BOTH_AGREE, holds: true },
  { ...common, rule: 'us-sv-inter-american.art-V', title: 'One state refuses', file: ONE_REFUSES, holds: false },
  {
    ...common,
    rule: 'us-sv-inter-american.art-V-state',
    title: 'Texas passed the sentence and consents',
    file: { conviction: { court: { jurisdiction: 'state', state: 'Texas' } }, states: { sentencingStateConsents: true } },
    holds: true,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-V-state',
    title: 'Texas passed the sentence and does not consent',
    file: { conviction: { court: { jurisdiction: 'state', state: 'Texas' } }, states: { sentencingStateConsents: false } },
    holds: false,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-V-state',
    title: 'A federal court passed the sentence: no state is asked',
    applies: false,
    file: { conviction: { court: { jurisdiction: 'federal' } } },
    holds: true,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-V-weighed',
    title: 'Rehabilitation was found better served here',
    file: {
      findings: [
        {
          question: 'rehabilitation',
          authority: 'central authority',
          on: '2026-01-10',
          result: false,
          reasonsDocument: 'decision of 10 January 2026',
        },
      ],
    },
    holds: true,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-V-weighed',
    title: 'Rehabilitation was found better served there',
    file: { findings: FINDINGS.favourable },
    holds: false,
  },
  { ...common, rule: 'us-sv-inter-american.art-V-weighed', title: 'Nobody has weighed it yet', file: {}, holds: 'unknown' },
  {
    ...common,
    rule: 'us-sv-inter-american.art-V-verify',
    title: 'There is a consent to verify',
    file: { consent: { given: true } },
    holds: true,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-V-verify',
    title: 'There is no consent to verify',
    file: { consent: { given: false } },
    holds: false,
  },
  { ...common, rule: 'us-sv-inter-american.art-V-7', title: 'The United States agrees and owes the papers', file: BOTH_AGREE, holds: true },
  {
    ...common,
    rule: 'us-sv-inter-american.art-V-7',
    title: 'The United States does not agree and owes none',
    file: { states: { sendingAgrees: false } },
    holds: false,
  },
  { ...common, rule: 'us-sv-inter-american.art-VI', title: 'A state that refuses owes its reasons', file: ONE_REFUSES, holds: true },
  { ...common, rule: 'us-sv-inter-american.art-VI', title: 'Nobody refuses', file: BOTH_AGREE, holds: false },
  { ...common, rule: 'us-sv-inter-american.art-VII', title: 'An agreed transfer runs under Salvadoran law', file: BOTH_AGREE, holds: true },
  { ...common, rule: 'us-sv-inter-american.art-VII', title: 'Without agreement nothing runs', file: ONE_REFUSES, holds: false },
  {
    ...common,
    rule: 'us-sv-inter-american.art-VII-1',
    title: 'Nobody is tried twice after an agreed transfer',
    file: BOTH_AGREE,
    holds: true,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-VII-1',
    title: 'Without a transfer the clause protects nobody',
    file: ONE_REFUSES,
    holds: false,
  },
  {
    ...common,
    rule: 'us-sv-inter-american.art-VIII',
    title: 'After an agreed transfer pardon stays with the United States',
    file: BOTH_AGREE,
    holds: true,
  },
  { ...common, rule: 'us-sv-inter-american.art-VIII', title: 'Without a transfer the clause is idle', file: ONE_REFUSES, holds: false },
];

const atAnyTime: readonly RuleCase[] = [...eligibility, ...procedure, ...conditionCases];

export const ruleCases: readonly RuleCase[] = [
  ...atAnyTime,
  ...eachAtItsEdges(atAnyTime, {
    of: 'us-sv-inter-american.',
    except: ['us-sv-inter-american.art-III-6'],
    before: '2008-01-16',
    first: '2008-01-17',
  }),
];
