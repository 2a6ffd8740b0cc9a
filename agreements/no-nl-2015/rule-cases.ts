/** Worked cases of each rule of the Norgerhaven agreement, by itself. */
import { eachAtItsEdges } from '../../src/instruments/case-days.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

const ON = '2016-01-15';
const worked = (rule: string, title: string, file: PersonFileInput, holds: RuleCase['holds'], on = ON): RuleCase => ({
  rule: `no-nl-2015.${rule}`,
  title,
  on,
  agreement: 'no-nl-2015',
  file,
  holds,
});
const careAvailable = (result: boolean): PersonFileInput['findings'] => [
  { question: 'care-available', authority: 'Prison doctor', on: '2016-01-10', result, reasonsDocument: 'medical note 4' },
];

const eligibility: readonly RuleCase[] = [
  worked('art-8-3', 'The Norwegian service has decided on the placement', { states: { sendingAgrees: true } }, true),
  worked('art-8-3', 'The Norwegian service has decided against it', { states: { sendingAgrees: false } }, false),
  worked(
    'art-3-2',
    'A man in remand has no sentence',
    { conviction: { exists: false }, detention: { kind: 'remand', country: 'NO' } },
    true,
  ),
  worked('art-3-2', 'A man with a sentence', { conviction: { exists: true } }, false),
  worked('art-3-2', 'A list of candidates without the judgment', {}, 'unknown'),
  worked('art-1-i', 'A final judgment', { conviction: { exists: true, final: true } }, true),
  worked('art-1-i', 'A judgment under appeal', { conviction: { exists: true, final: false } }, false),
  worked('art-1-h-men', 'A woman', { person: { sex: 'female' } }, true),
  worked('art-1-h-men', 'A man', { person: { sex: 'male' } }, false),
  worked('art-1-h-adult', 'The day before the eighteenth birthday', { person: { birthDate: '1998-01-16' } }, true),
  worked('art-1-h-adult', 'The eighteenth birthday', { person: { birthDate: '1998-01-15' } }, false),
  worked('art-1-h-adult', 'Only the year of birth is known, and it does not settle the age', { person: { birthDate: '1998' } }, 'unknown'),
  worked('art-8-1', 'The sentence has begun in Norway', { sentence: { begunInSendingState: true } }, true),
  worked('art-8-1', 'The man still waits at home for a place', { sentence: { begunInSendingState: false } }, false),
  worked('art-8-2-a', 'A Dutch national', { person: { nationalities: ['NL'], residence: { country: 'NO' } } }, true),
  worked(
    'art-8-2-a',
    'A national of Norway and of the Netherlands',
    { person: { nationalities: ['NO', 'NL'], residence: { country: 'NO' } } },
    true,
  ),
  worked('art-8-2-a', 'A Pole who lives in the Netherlands', { person: { nationalities: ['PL'], residence: { country: 'NL' } } }, true),
  worked('art-8-2-a', 'A Norwegian who lives in Norway', { person: { nationalities: ['NO'], residence: { country: 'NO' } } }, false),
  worked(
    'art-8-2-a',
    'One nationality is known and there may be others',
    { person: { nationalities: { items: ['NO'], complete: false }, residence: { country: 'NO' } } },
    'unknown',
  ),
  worked('art-8-2-b', 'Declared undesirable in the Netherlands', { removal: { undesirableIn: ['NL'] } }, true),
  worked('art-8-2-b', 'Declared undesirable in Sweden only', { removal: { undesirableIn: ['SE'] } }, false),
  worked('art-8-2-c', 'Wanted in the Netherlands for trial', { removal: { wantedIn: ['NL'] } }, true),
  worked('art-8-2-c', 'Wanted nowhere', { removal: { wantedIn: [] } }, false),
  worked('art-8-2-d', 'The risk of escape is above the level of the prison', { security: { withinPlaceLevel: false } }, true),
  worked('art-8-2-d', 'The risk is within the level of the prison', { security: { withinPlaceLevel: true } }, false),
  worked('art-8-2-e', 'Under a Norwegian arrest warrant', { removal: { wantedIn: ['NO'] } }, true),
  worked('art-8-2-e', 'Wanted in the Netherlands only', { removal: { wantedIn: ['NL'] } }, false),
  worked(
    'art-8-2-f',
    'Care that the prison cannot give',
    { person: { health: { needsSpecialistCare: true } }, findings: careAvailable(false) },
    true,
  ),
  worked(
    'art-8-2-f',
    'Care that the prison can give',
    { person: { health: { needsSpecialistCare: true } }, findings: careAvailable(true) },
    false,
  ),
  worked('art-8-2-f', 'No special care is needed', { person: { health: { needsSpecialistCare: false } } }, false),
  worked(
    'art-8-2-f',
    'Care is needed and nobody has said whether the prison can give it',
    { person: { health: { needsSpecialistCare: true } } },
    'unknown',
  ),
  worked(
    'art-8-4',
    'The Dutch authority has found reasons of public interest',
    {
      findings: [
        {
          question: 'public-interest',
          authority: 'Dutch Minister of Security and Justice',
          on: '2016-01-12',
          result: true,
          reasonsDocument: 'letter 7',
        },
      ],
    },
    true,
  ),
  worked(
    'art-8-4',
    'It has found none',
    {
      findings: [
        {
          question: 'public-interest',
          authority: 'Dutch Minister of Security and Justice',
          on: '2016-01-12',
          result: false,
          reasonsDocument: 'letter 8',
        },
      ],
    },
    false,
  ),
  worked('art-8-4', 'It has not been asked', {}, 'unknown'),
  worked('art-8-4-refused', 'The Netherlands has refused the placement', { states: { receivingAgrees: false } }, true),
  worked('art-8-4-refused', 'The Netherlands has let it stand', { states: { receivingAgrees: true } }, false),
];

const children = { person: { family: { contactWithChildren: true } } };
const education = { person: { educationEntitled: true } };

const selection: readonly RuleCase[] = [
  worked('family', 'A father whose children visit is not moved against his will', { ...children, consent: { given: false } }, true),
  worked('family', 'A father who volunteers', { ...children, consent: { given: true } }, false),
  worked('family', 'A man without contact with children', { person: { family: { contactWithChildren: false } } }, false),
  worked('family', 'A father who has not been asked whether he wants to go', children, 'unknown'),
  worked('family-volunteer', 'He volunteers', { consent: { given: true } }, true),
  worked('family-volunteer', 'He does not', { consent: { given: false } }, false),
  worked('education', 'A man in education to which he is entitled', { ...education, consent: { given: false } }, true),
  worked('education', 'A volunteer in education, before the letter of 2017', { ...education, consent: { given: true } }, true),
  worked('education', 'A volunteer in education in the summer of 2017', { ...education, consent: { given: true } }, false, '2017-07-03'),
  worked('education', 'A man who is not in education', { person: { educationEntitled: false } }, false),
  worked('education-volunteer', 'The letter of 2017 lets him volunteer', { consent: { given: true } }, true, '2017-07-03'),
  worked('education-volunteer', 'In 2016 there was no such letter', { consent: { given: true } }, false),
  worked('policy-two-years', 'A sentence of exactly two years', { sentence: { start: '2015-06-01', imposed: 'P2Y' } }, true),
  worked('policy-two-years', 'A sentence of twenty-three months', { sentence: { start: '2015-06-01', imposed: 'P23M' } }, false),
  worked('volunteers-first', 'A volunteer', { consent: { given: true } }, true),
  worked('volunteers-first', 'A man who does not want to go', { consent: { given: false } }, false),
];

const AFTER_PLACEMENT = [
  ['art-9-1', 'Nobody is released on Dutch soil'],
  ['art-4-1', 'Norwegian law governs'],
  ['art-10', 'The person may complain as in Norway'],
  ['art-17', 'Dutch criminal law applies inside'],
] as const;

const consequences: readonly RuleCase[] = [
  ...AFTER_PLACEMENT.flatMap(([rule, title]) => [
    worked(rule, title, { states: { sendingAgrees: true } }, true),
    worked(rule, `${title}: not for a man who is not placed`, { states: { sendingAgrees: false } }, false),
  ]),
  worked('art-9-2', 'A fixed term has a day of release, and the clock runs back from it', { sentence: { type: 'determinate' } }, true),
  worked('art-9-2', 'Preventive detention has none', { sentence: { type: 'preventive' } }, false),
  worked('art-9-2-floor', 'Two months of the term are left', { sentence: { lastDay: '2016-03-14' } }, true),
  worked('art-9-2-floor', 'One day less than two months', { sentence: { lastDay: '2016-03-13' } }, false),
  worked('art-12', 'Care that the prison cannot give takes him home', { person: { health: { needsSpecialistCare: true } } }, true),
  worked('art-12', 'A man who needs no special care stays', { person: { health: { needsSpecialistCare: false } } }, false),
];

const atAnyTime: readonly RuleCase[] = [...eligibility, ...selection, ...consequences];

/** Rules whose answer turns on the day itself. */
const ownDays: readonly RuleCase[] = [
  worked('art-1-h-adult', 'Seventeen on the day of signature', { person: { birthDate: '1998-01-16' } }, true, '2015-03-02'),
  worked('art-1-h-adult', 'The day before it was signed', { person: { birthDate: '1998-01-16' } }, 'unknown', '2015-03-01'),
  worked('art-1-h-adult', 'Seventeen on its last day', { person: { birthDate: '2000-09-01' } }, true, '2018-08-31'),
  worked('art-1-h-adult', 'The day after it ended', { person: { birthDate: '2001-09-01' } }, 'unknown', '2018-09-01'),
  worked('education-volunteer', 'The day before the agreement was signed', { consent: { given: true } }, 'unknown', '2015-03-01'),
  worked('education-volunteer', 'The day on which it was signed', { consent: { given: true } }, false, '2015-03-02'),
  worked('education-volunteer', 'The last day before the year of the letter', { consent: { given: true } }, false, '2016-12-31'),
  worked('education-volunteer', 'The first day of that year', { consent: { given: true } }, true, '2017-01-01'),
  worked('education-volunteer', 'The last day of the agreement', { consent: { given: true } }, true, '2018-08-31'),
  worked('education-volunteer', 'The day after', { consent: { given: true } }, 'unknown', '2018-09-01'),
  worked('art-9-2-floor', 'Years left on the day of signature', { sentence: { lastDay: '2020-01-01' } }, true, '2015-03-02'),
  worked('art-9-2-floor', 'The day before', { sentence: { lastDay: '2020-01-01' } }, 'unknown', '2015-03-01'),
  worked('art-9-2-floor', 'Years left on the last day', { sentence: { lastDay: '2020-01-01' } }, true, '2018-08-31'),
  worked('art-9-2-floor', 'The day after', { sentence: { lastDay: '2020-01-01' } }, 'unknown', '2018-09-01'),
];

export const ruleCases: readonly RuleCase[] = [
  ...atAnyTime,
  ...ownDays,
  ...eachAtItsEdges(atAnyTime, {
    of: 'no-nl-2015.',
    except: ['no-nl-2015.art-1-h-adult', 'no-nl-2015.education-volunteer', 'no-nl-2015.art-9-2-floor'],
    before: '2015-03-01',
    first: '2015-03-02',
    last: '2018-08-31',
    after: '2018-09-01',
  }),
];
