/** Worked cases of the Irish act on recognition of sentences: from the Netherlands, and to it. */
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

const ON = '2025-03-03';
const FIRST_SEEN = '2024-07-23';
const DAY_BEFORE = '2024-07-22';
const received = { mode: 'sentence-transfer', sendingState: 'NL', receivingState: 'IE' } as const;
const sent = { mode: 'sentence-transfer', sendingState: 'IE', receivingState: 'NL' } as const;

const court = (result: boolean): PersonFileInput => ({
  findings: [{ question: 'discriminatory-sentence', result, authority: 'High Court', on: '2024-05-01', reasonsDocument: 'judgment 3' }],
});

type Worked = {
  readonly rule: string;
  readonly proposal: typeof received | typeof sent;
  readonly yes: readonly [string, PersonFileInput];
  readonly no: readonly [string, PersonFileInput];
  readonly elsewhere: boolean;
};

const WORKED: readonly Worked[] = [
  {
    rule: 'IE.2023-3.EXECUTING',
    proposal: received,
    yes: ['An Irish court has recognised the Dutch judgment', { states: { localTitle: 'recognised' } }],
    no: ['It has not', { states: { localTitle: 'none' } }],
    elsewhere: true,
  },
  {
    rule: 'IE.2023-3.38-1-N',
    proposal: received,
    yes: ['The court finds that the sentence is discriminatory', court(true)],
    no: ['The court finds that it is not', court(false)],
    elsewhere: false,
  },
  {
    rule: 'IE.2023-3.16',
    proposal: sent,
    yes: ['The minister forwards the judgment', { states: { sendingAgrees: true } }],
    no: ['The minister does not', { states: { sendingAgrees: false } }],
    elsewhere: true,
  },
];

export const recognitionOfSentencesCases: readonly RuleCase[] = WORKED.flatMap(
  ({ rule, proposal, yes: [title, file], no: [other, otherFile], elsewhere }): readonly RuleCase[] => [
    { rule, title, on: ON, file: { ...file, proposal }, holds: true },
    { rule, title: other, on: ON, file: { ...otherFile, proposal }, holds: false },
    { rule, title: `${title}, on the first day seen`, on: FIRST_SEEN, file: { ...file, proposal }, holds: true },
    { rule, title: `${title}, the day before`, on: DAY_BEFORE, file: { ...file, proposal }, holds: 'unknown', because: [rule] },
    {
      rule,
      title: `${title}, but outside the Union`,
      on: ON,
      file: { ...file, proposal: proposal === received ? { ...proposal, sendingState: 'US' } : { ...proposal, receivingState: 'US' } },
      applies: false,
      holds: elsewhere,
    },
  ],
);
