/** Worked cases of each rule of the Tartu agreement, by itself. */
import { eachAtItsEdges } from '../../src/instruments/case-days.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import type { FindingQuestion } from '../../src/people/closed-lists.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

type Both = readonly [rule: string, yes: string, fileOfYes: PersonFileInput, no: string, fileOfNo: PersonFileInput];
const found = (question: FindingQuestion, result: boolean): PersonFileInput => ({
  findings: [{ question, authority: 'Estonian ministry', on: '2026-11-01', result, reasonsDocument: 'file 3' }],
});

const both: readonly Both[] = [
  [
    'placement',
    'Sweden proposes and Estonia accepts',
    { states: { sendingAgrees: true, receivingAgrees: true } },
    'Estonia does not accept',
    { states: { sendingAgrees: true, receivingAgrees: false } },
  ],
  ['convicted', 'No conviction', { conviction: { exists: false } }, 'A conviction', { conviction: { exists: true } }],
  ['final', 'A final sentence', { conviction: { final: true } }, 'A sentence under appeal', { conviction: { final: false } }],
  ['men', 'A woman', { person: { sex: 'female' } }, 'A man', { person: { sex: 'male' } }],
  [
    'adult',
    'The day before the eighteenth birthday',
    { person: { birthDate: '2008-11-25' } },
    'The eighteenth birthday',
    { person: { birthDate: '2008-11-24' } },
  ],
  [
    'not-estonian',
    'A citizen of Sweden and Estonia',
    { person: { nationalities: ['SE', 'EE'] } },
    'A Swede',
    { person: { nationalities: ['SE'] } },
  ],
  [
    'begun',
    'The sentence has begun in Sweden',
    { sentence: { begunInSendingState: true } },
    'It has not begun',
    { sentence: { begunInSendingState: false } },
  ],
  [
    'terrorism',
    'Convicted of terrorism',
    { offences: [{ categories: ['terrorism'] }] },
    'Convicted of robbery',
    { offences: [{ categories: ['robbery'] }] },
  ],
  [
    'national-security',
    'Convicted of spying',
    { offences: [{ categories: ['national-security'] }] },
    'Convicted of murder',
    { offences: [{ categories: ['homicide'] }] },
  ],
  [
    'organised-crime',
    'Links found, with reasons',
    found('organised-crime-links', true),
    'None found',
    found('organised-crime-links', false),
  ],
  ['special-supervision', 'It is needed', found('special-supervision', true), 'It is not needed', found('special-supervision', false)],
  ['vetting', 'Vetted without objection', found('security-vetting', true), 'Vetted with objection', found('security-vetting', false)],
  [
    'care',
    'A serious psychiatric need',
    { person: { health: { seriousMentalDisorder: true } } },
    'Neither need',
    { person: { health: { seriousMentalDisorder: false, needsSpecialistCare: false } } },
  ],
  [
    'security-class',
    'Above class 2',
    { security: { withinPlaceLevel: false } },
    'Within class 2',
    { security: { withinPlaceLevel: true } },
  ],
  ['refused', 'Estonia refuses', { states: { receivingAgrees: false } }, 'Estonia accepts', { states: { receivingAgrees: true } }],
  ['consent', 'He consents', { consent: { given: true } }, 'He does not consent', { consent: { given: false } }],
  ...['back-before-release', 'back-before-term'].map((rule): Both => [
    rule,
    'A fixed term has an end',
    { sentence: { type: 'determinate' } },
    'A life sentence has none',
    { sentence: { type: 'life' } },
  ]),
  ...['governing-law', 'no-release-there'].map((rule): Both => [
    rule,
    'It follows from a placement',
    { states: { sendingAgrees: true } },
    'It does not follow without one',
    { states: { sendingAgrees: false } },
  ]),
];

const worked = (rule: string, title: string, file: PersonFileInput, holds: RuleCase['holds']): RuleCase => ({
  rule: `se-ee-2025.${rule}`,
  title,
  on: '2026-11-24',
  agreement: 'se-ee-2025',
  file,
  holds,
});

const atAnyTime: readonly RuleCase[] = [
  ...both.flatMap(([rule, yes, fileOfYes, no, fileOfNo]) => [worked(rule, yes, fileOfYes, true), worked(rule, no, fileOfNo, false)]),
  {
    ...worked('consent', 'Read as the official texts, it is not asked', { consent: { given: false } }, true),
    readings: { 'se-ee-2025.consent': 'A' },
  },
  worked('care', 'Extensive care is needed', { person: { health: { seriousMentalDisorder: false, needsSpecialistCare: true } } }, true),
  worked(
    'placement',
    'Estonia would take a man whom Sweden does not propose',
    { states: { sendingAgrees: false, receivingAgrees: true } },
    false,
  ),
  worked(
    'terrorism',
    'Convicted of robbery and of terrorism',
    { offences: [{ categories: ['robbery'] }, { categories: ['terrorism'] }] },
    true,
  ),
  worked(
    'national-security',
    'Convicted of murder and of spying',
    { offences: [{ categories: ['homicide'] }, { categories: ['national-security'] }] },
    true,
  ),
  worked('vetting', 'Estonia has not yet vetted him', {}, 'unknown'),
];

export const ruleCases: readonly RuleCase[] = [
  ...atAnyTime,
  ...eachAtItsEdges(atAnyTime, { of: 'se-ee-2025.', before: '2025-06-17', first: '2025-06-18' }),
];
