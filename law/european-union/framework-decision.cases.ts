/** Worked cases of Framework Decision 2008/909/JHA: each rule met and not met, on its first day and the day before, and between states that are no members. */
import type { RuleCase } from '../../src/instruments/law.ts';
import type { FindingQuestion } from '../../src/people/closed-lists.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

const ON = '2025-03-03';
const FIRST_DAY = '2011-12-05';
const DAY_BEFORE = '2011-12-04';

const fromIreland = { mode: 'sentence-transfer', sendingState: 'IE', receivingState: 'NL' } as const;
const between = (file: PersonFileInput): PersonFileInput => ({ ...file, proposal: { ...fromIreland, ...file.proposal } });

type Holds = RuleCase['holds'];
type Worked = {
  readonly rule: string;
  readonly yes: readonly (readonly [title: string, file: PersonFileInput])[];
  readonly no: readonly (readonly [title: string, file: PersonFileInput])[];
  readonly unknown?: readonly (readonly [title: string, file: PersonFileInput, because: string])[];
  /** What the rule comes to between states that are no members: a requirement that asks nothing is met, all else does not hold. */
  readonly elsewhere?: Holds;
};

const dutchman = { nationalities: ['NL'] };
const finding = (question: FindingQuestion, result: boolean): PersonFileInput => ({
  findings: [{ question, result, authority: 'Dutch court of appeal', on: '2011-12-01', reasonsDocument: 'decision 17' }],
});
const drugs = { categories: ['drugs' as const], committedOn: '2021-04-01' };

const FORWARDING: readonly Worked[] = [
  {
    rule: 'EU.909.1',
    elsewhere: true,
    yes: [['The judgment is final', { conviction: { exists: true, final: true } }]],
    no: [
      ['An appeal is still open', { conviction: { exists: true, final: false } }],
      ['There is no conviction', { conviction: { exists: false, final: true } }],
    ],
  },
  {
    rule: 'EU.909.4-1.PRESENCE',
    elsewhere: true,
    yes: [
      ['The person sits in an Irish prison', { person: { presentIn: 'IE' } }],
      ['The person is at home in the Netherlands', { person: { presentIn: 'NL' } }],
    ],
    no: [['The person is in Spain', { person: { presentIn: 'ES' } }]],
    unknown: [['Nobody knows where the person is', {}, 'person.presentIn']],
  },
  {
    rule: 'EU.909.4-1',
    elsewhere: true,
    yes: [
      ['A Dutch national with family in the Netherlands', { person: { ...dutchman, livesIn: ['NL'], residence: { country: 'IE' } } }],
      ['A Dutch national resident in the Netherlands', { person: { ...dutchman, livesIn: [], residence: { country: 'NL' } } }],
      [
        'A Dutch national who lives in Ireland and will be deported to the Netherlands',
        {
          person: { ...dutchman, livesIn: ['IE'], residence: { country: 'IE' } },
          removal: { expulsionFlowsFromSentence: true, designatedCountry: 'NL' },
        },
      ],
      [
        'A Moroccan who lives in the Netherlands, which consents',
        { person: { nationalities: ['MA'], livesIn: ['NL'], residence: { country: 'NL' } }, states: { receivingAgrees: true } },
      ],
    ],
    no: [
      [
        'A Moroccan who lives in the Netherlands, which does not consent',
        { person: { nationalities: ['MA'], livesIn: ['NL'], residence: { country: 'NL' } }, states: { receivingAgrees: false } },
      ],
      [
        'A Dutch national who lives in Ireland, without any order to leave, and the Netherlands does not consent',
        {
          person: { ...dutchman, livesIn: ['IE'], residence: { country: 'IE' } },
          removal: { expulsionFlowsFromSentence: false, designatedCountry: 'NL' },
          states: { receivingAgrees: false },
        },
      ],
      [
        'A Dutch national whose deportation order names Belgium',
        {
          person: { ...dutchman, livesIn: ['IE'], residence: { country: 'IE' } },
          removal: { expulsionFlowsFromSentence: true, designatedCountry: 'BE' },
          states: { receivingAgrees: false },
        },
      ],
      [
        'A Moroccan whose deportation order names the Netherlands',
        {
          person: { nationalities: ['MA'], livesIn: ['IE'], residence: { country: 'IE' } },
          removal: { expulsionFlowsFromSentence: true, designatedCountry: 'NL' },
          states: { receivingAgrees: false },
        },
      ],
    ],
  },
  {
    rule: 'EU.909.4-2',
    elsewhere: true,
    yes: [['The authority finds that it serves rehabilitation', finding('rehabilitation', true)]],
    no: [['The authority finds that it does not', finding('rehabilitation', false)]],
    unknown: [['The authority has not said', {}, 'findings.rehabilitation']],
  },
  {
    rule: 'EU.909.6-1',
    elsewhere: true,
    yes: [['The person consents', { consent: { given: true, withdrawn: false } }]],
    no: [
      [
        'A Moroccan who does not live there does not consent',
        {
          person: { nationalities: ['MA'], livesIn: ['IE'], residence: { country: 'IE' } },
          consent: { given: false, withdrawn: false },
          removal: { fledHome: false, returnedBecauseOfCase: false, expulsionFlowsFromSentence: false },
        },
      ],
      [
        'The same person took the consent back',
        {
          person: { nationalities: ['MA'], livesIn: ['IE'], residence: { country: 'IE' } },
          consent: { given: true, withdrawn: true },
          removal: { fledHome: false, returnedBecauseOfCase: false, expulsionFlowsFromSentence: false },
        },
      ],
    ],
  },
  {
    rule: 'EU.909.6-2-A',
    yes: [
      ['A Dutch national who lives in the Netherlands', { person: { ...dutchman, livesIn: ['NL'], residence: { country: 'IE' } } }],
      [
        'A Dutch national whose legal residence is in the Netherlands',
        { person: { ...dutchman, livesIn: ['IE'], residence: { country: 'NL' } } },
      ],
    ],
    no: [
      ['A Dutch national who lives in Ireland', { person: { ...dutchman, livesIn: ['IE'], residence: { country: 'IE' } } }],
      ['A Moroccan who lives in the Netherlands', { person: { nationalities: ['MA'], livesIn: ['NL'], residence: { country: 'NL' } } }],
    ],
  },
  {
    rule: 'EU.909.6-2-B',
    yes: [
      [
        'The judgment deports a Dutch national to the Netherlands',
        { person: dutchman, removal: { expulsionFlowsFromSentence: true, designatedCountry: 'NL' } },
      ],
    ],
    no: [
      ['No order follows from the judgment', { person: dutchman, removal: { expulsionFlowsFromSentence: false, designatedCountry: 'NL' } }],
      ['The order names Belgium', { person: dutchman, removal: { expulsionFlowsFromSentence: true, designatedCountry: 'BE' } }],
      [
        'The person is no Dutch national',
        { person: { nationalities: ['MA'] }, removal: { expulsionFlowsFromSentence: true, designatedCountry: 'NL' } },
      ],
    ],
  },
  {
    rule: 'EU.909.6-2-C',
    yes: [
      ['The person fled there from the trial', { removal: { fledHome: true, returnedBecauseOfCase: false } }],
      ['The person went back there after the conviction', { removal: { fledHome: false, returnedBecauseOfCase: true } }],
    ],
    no: [
      [
        'The person had moved back for work, though knowing of the case',
        { removal: { fledHome: false, returnedBecauseOfCase: false, returnedHomeKnowing: true } },
      ],
    ],
  },
  {
    rule: 'EU.909.6-4',
    elsewhere: true,
    yes: [['Told by the form, in Dutch, which the person speaks', { notice: { given: true, languageUnderstood: true } }]],
    no: [
      ['Not told', { notice: { given: false, languageUnderstood: true } }],
      ['Told in a language that the person does not understand', { notice: { given: true, languageUnderstood: false } }],
    ],
  },
];

const HEARING: readonly Worked[] = [
  {
    rule: 'EU.909.6-3',
    elsewhere: true,
    yes: [['The person, in Ireland, was heard', { person: { presentIn: 'IE' }, consent: { opinionRecorded: true } }]],
    no: [['The person, in Ireland, was not heard', { person: { presentIn: 'IE' }, consent: { opinionRecorded: false } }]],
  },
  {
    rule: 'EU.909.6-3.REPRESENTATIVE',
    yes: [
      ['A guardian spoke for a person who cannot', { person: { competent: false }, consent: { substitute: 'guardian' } }],
      ['A parent did', { person: { competent: false }, consent: { substitute: 'parent' } }],
      ['A court did', { person: { competent: false }, consent: { substitute: 'court' } }],
    ],
    no: [['Nobody did', { person: { competent: false }, consent: { substitute: 'none' } }]],
  },
];

const RECOGNITION: readonly Worked[] = [
  {
    rule: 'EU.909.7-1',
    yes: [
      [
        'A drug offence ticked on the list, with a maximum of exactly three years',
        { offences: [{ ...drugs, listed: true, issuingMaximum: 'P3Y' }] },
      ],
    ],
    no: [
      ['A maximum of two years and eleven months', { offences: [{ ...drugs, listed: true, issuingMaximum: 'P2Y11M' }] }],
      ['Not ticked on the list', { offences: [{ ...drugs, listed: false, issuingMaximum: 'P10Y' }] }],
      [
        'One of two offences is not on the list',
        {
          offences: [
            { ...drugs, listed: true, issuingMaximum: 'P10Y' },
            { ...drugs, listed: false, issuingMaximum: 'P10Y' },
          ],
        },
      ],
    ],
  },
  {
    rule: 'EU.909.8-2',
    yes: [
      [
        'Nine years, where the Netherlands allows eight',
        { sentence: { start: '2020-02-01', imposed: 'P9Y' }, offences: [{ executingMaximum: 'P8Y' }] },
      ],
    ],
    no: [
      ['Exactly the Dutch maximum', { sentence: { start: '2020-02-01', imposed: 'P8Y' }, offences: [{ executingMaximum: 'P8Y' }] }],
      [
        'One of two offences allows twelve',
        { sentence: { start: '2020-02-01', imposed: 'P9Y' }, offences: [{ executingMaximum: 'P8Y' }, { executingMaximum: 'P12Y' }] },
      ],
    ],
  },
  {
    rule: 'EU.909.8-3',
    yes: [['The judgment is recognised', { states: { localTitle: 'recognised' } }]],
    no: [['It is not', { states: { localTitle: 'none' } }]],
  },
  {
    rule: 'EU.909.9-1-A',
    yes: [['The certificate lacks a box', { states: { certificate: { complete: false } } }]],
    no: [['The certificate is complete', { states: { certificate: { complete: true } } }]],
  },
  {
    rule: 'EU.909.9-1-B',
    yes: [
      ['The person is in Spain', { person: { ...dutchman, livesIn: ['NL'], presentIn: 'ES' }, states: { receivingAgrees: true } }],
      [
        'A Moroccan in Ireland for whom the Netherlands does not consent',
        {
          person: { nationalities: ['MA'], livesIn: ['IE'], residence: { country: 'IE' }, presentIn: 'IE' },
          states: { receivingAgrees: false },
        },
      ],
    ],
    no: [['A Dutch national of Rotterdam in an Irish prison', { person: { ...dutchman, livesIn: ['NL'], presentIn: 'IE' } }]],
  },
  {
    rule: 'EU.909.9-1-D',
    yes: [
      ['No crime there, and not on the list', { offences: [{ ...drugs, dualCriminality: false, listed: false, issuingMaximum: 'P5Y' }] }],
      [
        'On the list, but with a maximum of two years',
        { offences: [{ ...drugs, dualCriminality: false, listed: true, issuingMaximum: 'P2Y' }] },
      ],
      [
        'One of two offences is no crime there',
        {
          offences: [
            { ...drugs, dualCriminality: true, listed: false, issuingMaximum: 'P5Y' },
            { ...drugs, dualCriminality: false, listed: false, issuingMaximum: 'P5Y' },
          ],
        },
      ],
    ],
    no: [
      ['A crime there too', { offences: [{ ...drugs, dualCriminality: true, listed: false, issuingMaximum: 'P5Y' }] }],
      [
        'On the list, with a maximum of exactly three years',
        { offences: [{ ...drugs, dualCriminality: false, listed: true, issuingMaximum: 'P3Y' }] },
      ],
    ],
  },
  {
    rule: 'EU.909.9-1-H',
    yes: [
      [
        'A day less than six months left on receipt',
        { sentence: { type: 'determinate', lastDay: '2025-06-28' }, proposal: { receivedOn: '2024-12-31' } },
      ],
    ],
    no: [
      ['Six months to the day', { sentence: { type: 'determinate', lastDay: '2025-06-29' }, proposal: { receivedOn: '2024-12-31' } }],
      ['A life sentence', { sentence: { type: 'life', lastDay: '2025-01-30' }, proposal: { receivedOn: '2024-12-31' } }],
      [
        'A sentence without fixed end',
        { sentence: { type: 'indeterminate', lastDay: '2025-01-30' }, proposal: { receivedOn: '2024-12-31' } },
      ],
      ['A preventive measure', { sentence: { type: 'preventive', lastDay: '2025-01-30' }, proposal: { receivedOn: '2024-12-31' } }],
    ],
  },
  {
    rule: 'EU.909.9-1-I',
    yes: [['Judged in absence without the safeguards', { conviction: { inAbsentia: true }, ...finding('trial-safeguards', false) }]],
    no: [
      [
        'Judged in absence, though summoned in person and defended',
        { conviction: { inAbsentia: true }, ...finding('trial-safeguards', true) },
      ],
      ['Present at the trial', { conviction: { inAbsentia: false }, ...finding('trial-safeguards', false) }],
    ],
  },
  ...(
    [
      ['C', 'tried-before', 'Already judged in Belgium for the same acts', 'Never judged for them before'],
      ['E', 'time-barred', 'Time-barred in the Netherlands', 'Not time-barred'],
      ['F', 'immunity', 'An immunity stands in the way', 'No immunity'],
      ['G', 'below-criminal-age', 'The person was a child at the time', 'The person was grown up'],
      ['J', 'speciality-consent-refused', 'The issuing state refuses consent to another trial', 'It consents'],
      ['L', 'committed-there', 'Committed in Rotterdam', 'Committed in Cork'],
    ] as const
  ).map(([letter, question, holds, not]): Worked => ({
    rule: `EU.909.9-1-${letter}`,
    yes: [[holds, finding(question, true)]],
    no: [[not, finding(question, false)]],
    unknown: [['Nobody has found either way', {}, `findings.${question}`]],
  })),
  {
    rule: 'EU.909.9-1-K',
    yes: [['No place there for such a measure', finding('measure-executable', false)]],
    no: [['The measure can be carried out', finding('measure-executable', true)]],
  },
];

const recognised: PersonFileInput = { states: { localTitle: 'recognised' } };
const notRecognised: PersonFileInput = { states: { localTitle: 'none' } };
const forwarded: PersonFileInput = { states: { sendingAgrees: true } };
const notForwarded: PersonFileInput = { states: { sendingAgrees: false } };

const CONSEQUENCES: readonly Worked[] = [
  ...['EU.909.12-2', 'EU.909.13'].map((rule): Worked => ({
    rule,
    yes: [['Ireland forwards the judgment', forwarded]],
    no: [['Ireland does not', notForwarded]],
  })),
  ...['EU.909.15-1', 'EU.909.17-1-2', 'EU.909.17-3', 'EU.909.18', 'EU.909.19', 'EU.909.20-21', 'EU.909.24'].map((rule): Worked => ({
    rule,
    yes: [['The judgment is recognised', recognised]],
    no: [['It is not recognised', notRecognised]],
  })),
];

const workedCases = ({ rule, yes, no, unknown = [], elsewhere = false }: Worked): readonly RuleCase[] => [
  ...yes.map(([title, file]): RuleCase => ({ rule, title, on: ON, file: between(file), holds: true })),
  ...no.map(([title, file]): RuleCase => ({ rule, title, on: ON, file: between(file), holds: false })),
  ...unknown.map(([title, file, because]): RuleCase => ({
    rule,
    title,
    on: ON,
    file: between(file),
    holds: 'unknown',
    because: [because],
  })),
  ...yes.slice(0, 1).flatMap(([title, file]): readonly RuleCase[] => [
    { rule, title: `${title}, on the first day`, on: FIRST_DAY, file: between(file), holds: true },
    { rule, title: `${title}, the day before`, on: DAY_BEFORE, file: between(file), holds: 'unknown', because: [rule] },
    {
      rule,
      title: `${title}, from the United States`,
      on: ON,
      file: { ...file, proposal: { ...fromIreland, ...file.proposal, sendingState: 'US' } },
      applies: false,
      holds: elsewhere,
    },
    {
      rule,
      title: `${title}, to the United States`,
      on: ON,
      file: { ...file, proposal: { ...fromIreland, ...file.proposal, receivingState: 'US' } },
      applies: false,
      holds: elsewhere,
    },
  ]),
];

const MEMBERS_ONLY: readonly RuleCase[] = [
  { rule: 'EU.909.PARTIES', title: 'Ireland and the Netherlands', on: ON, file: between({}), holds: true },
  { rule: 'EU.909.PARTIES', title: 'On the first day', on: FIRST_DAY, file: between({}), holds: true },
  { rule: 'EU.909.PARTIES', title: 'The day before', on: DAY_BEFORE, file: between({}), holds: 'unknown', because: ['EU.909.PARTIES'] },
  ...(['US', 'NO', 'GB'] as const).map((country): RuleCase => ({
    rule: 'EU.909.PARTIES',
    title: `From ${country}`,
    on: ON,
    file: { proposal: { ...fromIreland, sendingState: country } },
    holds: false,
  })),
  { rule: 'EU.909.PARTIES', title: 'To Norway', on: ON, file: { proposal: { ...fromIreland, receivingState: 'NO' } }, holds: false },
  {
    rule: 'EU.909.PARTIES',
    title: 'The United Kingdom on the last day on which Union law applied there',
    on: '2020-12-31',
    file: { proposal: { ...fromIreland, sendingState: 'GB' } },
    holds: true,
  },
  {
    rule: 'EU.909.PARTIES',
    title: 'Croatia the day before it joined',
    on: '2013-06-30',
    file: { proposal: { ...fromIreland, sendingState: 'HR' } },
    holds: false,
  },
];

const NOT_IN_ISSUING_STATE: readonly RuleCase[] = [
  {
    rule: 'EU.909.6-3',
    title: 'From Norway, which is no member, the framework asks for no hearing',
    on: ON,
    file: { person: { presentIn: 'NO' }, consent: { opinionRecorded: false }, proposal: { ...fromIreland, sendingState: 'NO' } },
    applies: false,
    holds: true,
  },
  {
    rule: 'EU.909.6-3',
    title: 'The person is already in the Netherlands: no hearing is owed',
    on: ON,
    file: between({ person: { presentIn: 'NL' }, consent: { opinionRecorded: false } }),
    applies: false,
    holds: true,
  },
  {
    rule: 'EU.909.6-3.REPRESENTATIVE',
    title: 'The person can speak for themselves',
    on: ON,
    file: between({ person: { competent: true }, consent: { substitute: 'guardian' } }),
    applies: false,
    holds: false,
  },
];

export const frameworkDecisionCases: readonly RuleCase[] = [
  ...MEMBERS_ONLY,
  ...[...FORWARDING, ...HEARING, ...RECOGNITION, ...CONSEQUENCES].flatMap(workedCases),
  ...NOT_IN_ISSUING_STATE,
];
