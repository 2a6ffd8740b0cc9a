/** Worked cases of each rule of the Gjilan agreement, by itself. */
import { eachAtItsEdges } from '../../src/instruments/case-days.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

const ON = '2026-11-24';
const worked = (rule: string, title: string, file: PersonFileInput, holds: RuleCase['holds'], on = ON): RuleCase => ({
  rule: `dk-xk-2022.${rule}`,
  title,
  on,
  agreement: 'dk-xk-2022',
  file,
  holds,
});

const toBeExpelled = { expulsionFlowsFromSentence: true, orderFinal: true };

/** Every state of the Union and of the Economic Area. */
const AREA = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO'.split(' ');

const atAnyTime: readonly RuleCase[] = [
  ...AREA.map((country) =>
    worked(
      'policy-third-country',
      `A national of Albania and of ${country}`,
      { person: { nationalities: ['AL', country] }, removal: toBeExpelled },
      false,
    ),
  ),
  ...(
    [
      ['An expulsion in the judgment, its order not final', true, false],
      ['A final order apart from the judgment', false, true],
    ] as const
  ).flatMap(([title, expulsionFlowsFromSentence, orderFinal]) => [
    worked('policy-third-country', title, { person: { nationalities: ['AL'] }, removal: { expulsionFlowsFromSentence, orderFinal } }, true),
    worked('expulsion', title, { removal: { expulsionFlowsFromSentence, orderFinal } }, true),
  ]),
  worked('placement', 'The Danish service has decided on the placement', { states: { sendingAgrees: true } }, 'unknown'),
  worked('placement', 'The Danish service has decided against it', { states: { sendingAgrees: false } }, false),
  worked('terrorism', 'One of the offences is terrorism', { offences: [{ categories: ['theft'] }, { categories: ['terrorism'] }] }, true),
  worked('terrorism', 'None of them is', { offences: [{ categories: ['theft'] }, { categories: ['drugs'] }] }, false),
  worked(
    'terrorism',
    'The list of offences is not complete',
    { offences: { items: [{ categories: ['theft'] }], complete: false } },
    'unknown',
  ),
  worked('war-crimes', 'A war crime', { offences: [{ categories: ['war-crime'] }] }, true),
  worked('war-crimes', 'A war crime and a robbery', { offences: [{ categories: ['war-crime'] }, { categories: ['robbery'] }] }, true),
  worked('war-crimes', 'An ordinary robbery', { offences: [{ categories: ['robbery'] }] }, false),
  worked(
    'mental-disorder',
    'A serious disorder that needs treatment outside',
    { person: { health: { seriousMentalDisorder: true, needsSpecialistCare: true } } },
    true,
  ),
  worked(
    'mental-disorder',
    'A disorder that can be treated in prison',
    { person: { health: { seriousMentalDisorder: true, needsSpecialistCare: false } } },
    false,
  ),
  worked(
    'mental-disorder',
    'Another illness that needs a specialist, and a sound mind',
    { person: { health: { seriousMentalDisorder: false, needsSpecialistCare: true } } },
    false,
  ),
  worked('mental-disorder', 'Nobody has examined the person', {}, 'unknown'),
  worked('adult-man', 'An adult man', { person: { sex: 'male', birthDate: '1990-02-03' } }, true),
  worked('adult-man', 'Eighteen on that day', { person: { sex: 'male', birthDate: '2008-11-24' } }, true),
  worked(
    'adult-man',
    'Eighteen the day after, and Kosovo will not take him',
    { person: { sex: 'male', birthDate: '2008-11-25' }, states: { receivingAgrees: false } },
    false,
  ),
  worked(
    'adult-man',
    'A woman: no text was seen',
    { person: { sex: 'female', birthDate: '1990-02-03' }, states: { receivingAgrees: true } },
    'unknown',
  ),
  worked('adult-man', 'A boy of seventeen: no text was seen', { person: { sex: 'male', birthDate: '2009-02-03' } }, 'unknown'),
  worked(
    'adult-man',
    'A woman whom Kosovo will not take',
    { person: { sex: 'female', birthDate: '1990-02-03' }, states: { receivingAgrees: false } },
    false,
  ),
  worked('refused', 'Kosovo has objected', { states: { receivingAgrees: false } }, true),
  worked('refused', 'Kosovo has not objected', { states: { receivingAgrees: true } }, false),
  worked('policy-third-country', 'An Albanian who is to be expelled', { person: { nationalities: ['AL'] }, removal: toBeExpelled }, true),
  worked(
    'policy-third-country',
    'A stateless person who is to be expelled',
    { person: { nationalities: [] }, removal: toBeExpelled },
    true,
  ),
  worked(
    'policy-third-country',
    'A Dane',
    { person: { nationalities: ['DK'] }, removal: { expulsionFlowsFromSentence: false, orderFinal: false } },
    false,
  ),
  worked(
    'policy-third-country',
    'A Norwegian belongs to the Economic Area',
    { person: { nationalities: ['NO'] }, removal: toBeExpelled },
    false,
  ),
  worked(
    'policy-third-country',
    'A national of Albania and of Italy',
    { person: { nationalities: ['AL', 'IT'] }, removal: toBeExpelled },
    false,
  ),
  worked(
    'policy-third-country',
    'An Albanian without an expulsion',
    { person: { nationalities: ['AL'] }, removal: { expulsionFlowsFromSentence: false, orderFinal: false } },
    false,
  ),
  worked(
    'policy-third-country',
    'A British national who is to be expelled',
    { person: { nationalities: ['GB'] }, removal: toBeExpelled },
    true,
  ),
  worked('policy-life', 'A life sentence', { sentence: { type: 'life' } }, true),
  worked('policy-life', 'A fixed term', { sentence: { type: 'determinate' } }, false),
  worked('policy-medical', 'A serious illness', { person: { health: { needsSpecialistCare: true } } }, true),
  worked('policy-medical', 'A healthy person', { person: { health: { needsSpecialistCare: false } } }, false),
  worked('terminal-illness', 'Terminally ill', { person: { health: { terminalIllness: true } } }, true),
  worked('terminal-illness', 'Not terminally ill', { person: { health: { terminalIllness: false } } }, false),
  worked('priority-no-children', 'No contact with children', { person: { family: { contactWithChildren: false } } }, true),
  worked(
    'priority-no-children',
    'A mother or father in contact with their children',
    { person: { family: { contactWithChildren: true } } },
    false,
  ),
  worked('volunteer', 'The person agrees', { consent: { given: true } }, true),
  worked('volunteer', 'The person does not agree', { consent: { given: false } }, false),
  worked('no-strasbourg', 'Kosovo is not bound by the Convention', {}, true),
  {
    rule: 'dk-xk-2022.no-strasbourg',
    title: 'Were the receiving state the Netherlands, it would answer too',
    on: ON,
    file: { proposal: { sendingState: 'DK', receivingState: 'NL' } },
    holds: false,
  },
  worked('expulsion', 'After the sentence the person may be expelled from there', { removal: toBeExpelled }, true),
  worked('expulsion', 'Nobody without an order', { removal: { expulsionFlowsFromSentence: false, orderFinal: false } }, false),
  worked('offences-inside', 'Kosovo prosecutes what happens inside', { states: { sendingAgrees: true } }, true),
  worked('offences-inside', 'Not for a person who is not placed', { states: { sendingAgrees: false } }, false),
];

export const ruleCases: readonly RuleCase[] = [
  ...atAnyTime,
  ...eachAtItsEdges(atAnyTime, { of: 'dk-xk-2022.', before: '2022-04-25', first: '2022-04-26' }),
];
