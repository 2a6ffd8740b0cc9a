/** Worked cases of the Dutch act on sentences within the Union: received from Ireland, and sent there. */
import type { RuleCase } from '../../src/instruments/law.ts';
import type { FindingQuestion } from '../../src/people/closed-lists.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

const ON = '2025-03-03';
const received = { mode: 'sentence-transfer', sendingState: 'IE', receivingState: 'NL' } as const;
const sent = { mode: 'sentence-transfer', sendingState: 'NL', receivingState: 'IE' } as const;

const found = (question: FindingQuestion, result: boolean): PersonFileInput => ({
  findings: [{ question, result, authority: 'Court of appeal of Arnhem-Leeuwarden', on: '2012-10-01', reasonsDocument: 'decision 4' }],
});

type Pair = {
  readonly rule: string;
  readonly from: string;
  readonly proposal: typeof received | typeof sent;
  readonly yes: readonly [string, PersonFileInput];
  readonly no: readonly (readonly [string, PersonFileInput])[];
  readonly elsewhere?: boolean;
};

const bar = (letter: string, yes: Pair['yes'], ...no: Pair['no']): Pair => ({
  rule: `NL.WETS.2-13-${letter}`,
  from: '2017-01-01',
  proposal: received,
  yes,
  no,
});

const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

const PAIRS: readonly Pair[] = [
  {
    rule: 'NL.WETS',
    from: '2012-11-01',
    proposal: received,
    yes: ['The minister has recognised the Irish judgment', { states: { localTitle: 'recognised' } }],
    no: [['Not yet recognised', { states: { localTitle: 'none' } }]],
    elsewhere: true,
  },
  {
    rule: 'NL.WETS.ISSUING',
    from: '2012-11-01',
    proposal: sent,
    yes: ['The minister forwards the Dutch judgment', { states: { sendingAgrees: true } }],
    no: [['The minister does not', { states: { sendingAgrees: false } }]],
    elsewhere: true,
  },
  bar(
    'A',
    ['The certificate lacks a box', { states: { certificate: { complete: false } } }],
    ['It is complete', { states: { certificate: { complete: true } } }],
  ),
  bar(
    'B',
    [
      'A Moroccan in Ireland for whom the Netherlands does not consent',
      {
        person: { nationalities: ['MA'], livesIn: ['IE'], residence: { country: 'IE' }, presentIn: 'IE' },
        states: { receivingAgrees: false },
      },
    ],
    ['A Dutch national of Rotterdam in an Irish prison', { person: { nationalities: ['NL'], livesIn: ['NL'], presentIn: 'IE' } }],
  ),
  bar('C', ['Already judged in Belgium', found('tried-before', true)], ['Never judged before', found('tried-before', false)]),
  bar(
    'D',
    ['No Dutch crime, and not on the list', { offences: [{ dualCriminality: false, listed: false }] }],
    ['A Dutch crime', { offences: [{ dualCriminality: true, listed: false }] }],
  ),
  bar('E', ['Time-barred', found('time-barred', true)], ['Not time-barred', found('time-barred', false)]),
  bar('F', ['An immunity', found('immunity', true)], ['No immunity', found('immunity', false)]),
  bar('G', ['A child at the time', found('below-criminal-age', true)], ['Grown up', found('below-criminal-age', false)]),
  bar(
    'I',
    ['Judged in absence, without the safeguards', { conviction: { inAbsentia: true }, ...found('trial-safeguards', false) }],
    ['Judged in absence, with the safeguards', { conviction: { inAbsentia: true }, ...found('trial-safeguards', true) }],
    ['Present at the trial', { conviction: { inAbsentia: false } }],
  ),
  bar(
    'K',
    ['No place for such a measure', found('measure-executable', false)],
    ['The measure can be carried out', found('measure-executable', true)],
  ),
  {
    rule: 'NL.WETS.2-13-I.SAFE',
    from: '2017-01-01',
    proposal: received,
    yes: ['Summoned in person and defended', found('trial-safeguards', true)],
    no: [['Neither summoned nor defended', found('trial-safeguards', false)]],
  },
  {
    rule: 'NL.WETS.2-14',
    from: '2017-01-01',
    proposal: received,
    yes: [
      'Committed in Rotterdam, with years left',
      { sentence: { type: 'determinate', lastDay: '2030-01-01' }, ...found('committed-there', true) },
    ],
    no: [
      [
        'Committed in Cork, with years left',
        { sentence: { type: 'determinate', lastDay: '2030-01-01' }, ...found('committed-there', false) },
      ],
    ],
  },
];

const worked = ({ rule, from, proposal, yes: [title, file], no, elsewhere = false }: Pair): readonly RuleCase[] => {
  const known = { ...proposal, receivedOn: '2012-10-01' };
  const outside = proposal === received ? { ...known, sendingState: 'US' } : { ...known, receivingState: 'US' };
  return [
    { rule, title, on: ON, file: { ...file, proposal: known }, holds: true },
    ...no.map(([other, with_]): RuleCase => ({ rule, title: other, on: ON, file: { ...with_, proposal: known }, holds: false })),
    { rule, title: `${title}, on the first day`, on: from, file: { ...file, proposal: known }, holds: true },
    { rule, title: `${title}, the day before`, on: dayBefore(from), file: { ...file, proposal: known }, holds: 'unknown', because: [rule] },
    { rule, title: `${title}, but outside the Union`, on: ON, file: { ...file, proposal: outside }, applies: false, holds: elsewhere },
  ];
};

const drugs = { committedOn: '2021-04-01' };
const listed = (rule: string, title: string, offences: PersonFileInput['offences'], holds: boolean): RuleCase => ({
  rule,
  title,
  on: ON,
  file: { offences, proposal: received },
  holds,
});

const THE_LIST: readonly RuleCase[] = [
  listed(
    'NL.WETS.2-13-D',
    'On the list, with a maximum of exactly three years',
    [{ ...drugs, dualCriminality: false, listed: true, issuingMaximum: 'P3Y' }],
    false,
  ),
  listed(
    'NL.WETS.2-13-D',
    'On the list, with a maximum of two years and eleven months',
    [{ ...drugs, dualCriminality: false, listed: true, issuingMaximum: 'P2Y11M' }],
    true,
  ),
  listed(
    'NL.WETS.2-13-D',
    'Not on the list, with a maximum of ten years',
    [{ ...drugs, dualCriminality: false, listed: false, issuingMaximum: 'P10Y' }],
    true,
  ),
  listed(
    'NL.WETS.2-13-D',
    'One of two offences is no Dutch crime',
    [
      { ...drugs, dualCriminality: true, listed: false, issuingMaximum: 'P10Y' },
      { ...drugs, dualCriminality: false, listed: false, issuingMaximum: 'P10Y' },
    ],
    true,
  ),
];

const elsewhere: PersonFileInput = {
  person: { nationalities: ['NL'], livesIn: ['NL'], presentIn: 'ES' },
  states: { receivingAgrees: true },
};
const NEITHER_STATE: readonly RuleCase[] = [
  {
    rule: 'NL.WETS.2-13-B',
    title: 'A Dutch national of Rotterdam who is in Spain',
    on: ON,
    file: { ...elsewhere, proposal: received },
    holds: true,
  },
];

const halfAYear = (title: string, sentence: PersonFileInput['sentence'], holds: boolean): RuleCase => ({
  rule: 'NL.WETS.2-14',
  title,
  on: ON,
  file: { proposal: { ...received, receivedOn: '2024-12-31' }, sentence, ...found('committed-there', false) },
  holds,
});

const HALF_A_YEAR: readonly RuleCase[] = [
  halfAYear('A day less than six months was left on receipt', { type: 'determinate', lastDay: '2025-06-28' }, true),
  halfAYear('Six months to the day', { type: 'determinate', lastDay: '2025-06-29' }, false),
  halfAYear('A life sentence', { type: 'life', lastDay: '2025-01-30' }, false),
  halfAYear('A sentence without fixed end', { type: 'indeterminate', lastDay: '2025-01-30' }, false),
  halfAYear('A preventive measure', { type: 'preventive', lastDay: '2025-01-30' }, false),
];

export const sentencesWithinTheUnionCases: readonly RuleCase[] = [...PAIRS.flatMap(worked), ...THE_LIST, ...NEITHER_STATE, ...HALF_A_YEAR];
