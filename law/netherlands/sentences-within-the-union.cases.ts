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

const HALF_A_YEAR: readonly RuleCase[] = [
  {
    rule: 'NL.WETS.2-14',
    title: 'Under six months were left on receipt',
    on: ON,
    file: {
      proposal: { ...received, receivedOn: '2025-01-02' },
      sentence: { type: 'determinate', lastDay: '2025-05-30' },
      ...found('committed-there', false),
    },
    holds: true,
  },
];

export const sentencesWithinTheUnionCases: readonly RuleCase[] = [...PAIRS.flatMap(worked), ...HALF_A_YEAR];
