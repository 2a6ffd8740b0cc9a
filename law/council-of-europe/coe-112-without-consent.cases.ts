/** Worked cases of the protocols, condition by condition: between whom, since when, and on what facts consent is dispensed with. */
import { bound, caseTable, type CaseBase, type CaseRow } from '../../src/instruments/case-table.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

type Protocol = 'ets-167' | 'ets-167-article-3' | 'cets-222';
const PROTOCOLS: readonly Protocol[] = ['ets-167', 'ets-167-article-3', 'cets-222'];

/** Both states are bound by these protocols and by no other, and the file adds nothing. */
const under = (...protocols: readonly Protocol[]): NonNullable<RuleCase['supposing']> =>
  Object.assign({}, ...PROTOCOLS.map((one) => bound(one, protocols.includes(one), protocols.includes(one))));

const sentencedAndHeard = {
  proposal: { mode: 'sentence-transfer', sendingState: 'NO', receivingState: 'NL' },
  person: { nationalities: ['NL'] },
  conviction: { exists: true, final: true },
  removal: { fledHome: false, returnedHomeKnowing: false, expulsionFlowsFromSentence: false, orderFinal: false },
  consent: { opinionRecorded: true },
  states: { sendingAgrees: true, boundBy: [] },
} satisfies PersonFileInput;

const ON = '2024-05-02';
const based = (rule: string, removal: PersonFileInput['removal'], protocols: readonly Protocol[]): CaseBase => ({
  rule,
  on: ON,
  file: { ...sentencedAndHeard, removal: { ...sentencedAndHeard.removal, ...removal } },
  supposing: under(...protocols),
});

/** Both states must be bound: by the list of parties, or, where it is silent, by what the file says. */
const boundBy = (protocol: Protocol): readonly CaseRow[] => [
  [`Only the sending state is bound by ${protocol}`, false, {}, { supposing: bound(protocol, true, false) }],
  [`Only the receiving state is bound by ${protocol}`, false, {}, { supposing: bound(protocol, false, true) }],
  [
    `The list is silent on ${protocol}, and the file says that both are bound`,
    true,
    { states: { boundBy: [protocol] } },
    { supposing: bound(protocol, undefined, undefined) },
  ],
];

const notWanted = { ...sentencedAndHeard.removal };

const fled: readonly CaseRow[] = [
  ['A national fled home from a final sentence', true],
  ['Whoever fled is no national there', false, { person: { nationalities: ['NO'] } }],
  ['The sentencing state does not ask', false, { states: { sendingAgrees: false } }],
  ['The judgment is not final', false, { conviction: { final: false } }],
  ['Nobody fled', false, { removal: notWanted }],
];

const expelled: readonly CaseRow[] = [
  ['An expulsion follows from the sentence, and the person was heard', true],
  ['No expulsion follows from it', false, { removal: notWanted }],
  ['Nobody heard what the person thinks of it', false, { consent: { opinionRecorded: false } }],
  ['The sentencing state does not ask', false, { states: { sendingAgrees: false } }],
];

const flow = { expulsionFlowsFromSentence: true };
const order = { orderFinal: true };
const RUNS_1997 = ['ets-167', 'ets-167-article-3'] as const;
const RUNS_2017 = ['cets-222', 'ets-167-article-3'] as const;
const flightBase = based('COE.167.2', { fledHome: true }, ['ets-167']);
const returnBase = based('COE.222.ART2', { returnedHomeKnowing: true }, ['cets-222']);

/** Before a protocol runs it lifts nothing; before the convention there was nothing to lift. */
const beginning = (base: CaseBase, { before, first }: { readonly before: string; readonly first: string }): readonly RuleCase[] =>
  caseTable(base, [
    ['Before the convention there was nothing to lift', 'unknown', {}, { on: '1985-06-30', because: [base.rule] }],
    ['On the first day of the convention no protocol lifted anything', false, {}, { on: '1985-07-01' }],
    [`On ${before} none did yet`, false, {}, { on: before }],
    [`On ${first} the protocol does`, true, {}, { on: first }],
  ]);

const JUNE_2000 = { before: '2000-05-31', first: '2000-06-01' };
const JANUARY_2020 = { before: '2019-12-31', first: '2020-01-01' };

/** What is asked of a consent is not asked where the person is moved without one. */
const DISPENSED: readonly (readonly [string, PersonFileInput['removal'], readonly Protocol[]])[] = [
  ['The person fled home from a final sentence', { fledHome: true }, ['ets-167']],
  ['An expulsion follows from the sentence', flow, RUNS_1997],
  ['The person went home knowing of the judgment', { returnedHomeKnowing: true }, RUNS_2017],
  ['An expulsion has been ordered, where the amendments run', order, RUNS_2017],
];

const notAsked = (rule: string, answer: boolean, consent: PersonFileInput['consent']): readonly RuleCase[] =>
  DISPENSED.flatMap(([title, removal, protocols]) => {
    const base = based(rule, removal, protocols);
    return caseTable({ ...base, file: { ...base.file, consent: { ...base.file.consent, ...consent } } }, [
      [`${title}: nothing is asked of the consent`, answer, {}, { applies: false }],
    ]);
  });

export const withoutConsentCases: readonly RuleCase[] = [
  ...notAsked('COE.112.7-1', true, { improperInducement: true, understood: { law: false } }),
  ...notAsked('COE.112.7-2', false, { verifiedBy: 'consul' }),
  ...caseTable(flightBase, [...fled, ...boundBy('ets-167')]),
  ...beginning(flightBase, JUNE_2000),
  ...(['COE.167.3', 'COE.167.3-4', 'COE.167.3-4.45-DAYS'] as const).flatMap((rule) => {
    const base = based(rule, flow, RUNS_1997);
    return [...caseTable(base, [...expelled, ...boundBy('ets-167'), ...boundBy('ets-167-article-3')]), ...beginning(base, JUNE_2000)];
  }),
  ...caseTable(returnBase, [
    ['A national went home knowing of the judgment', true],
    ['A national fled home', true, { removal: { ...notWanted, fledHome: true } }],
    ['Whoever went home is no national there', false, { person: { nationalities: ['NO'] } }],
    ['The sentencing state does not ask', false, { states: { sendingAgrees: false } }],
    ['The judgment is not final', false, { conviction: { final: false } }],
    ['Nobody went home', false, { removal: notWanted }],
    ...boundBy('cets-222'),
  ]),
  ...beginning(returnBase, JANUARY_2020),
  ...(['COE.222.ART3', 'COE.167.3-4'] as const).flatMap((rule) =>
    caseTable(based(rule, order, RUNS_2017), [
      ['An expulsion order is enough where the amendments run', true],
      ['So is an expulsion that follows from the sentence', true, { removal: { ...flow, orderFinal: false } }],
      ['There is neither', false, { removal: notWanted }],
      ['Nobody heard the person, and no refusal to speak was written down', false, { consent: { opinionRecorded: false } }],
      ['The sentencing state does not ask for it', false, { states: { sendingAgrees: false } }],
      ...boundBy('cets-222'),
      ...boundBy('ets-167-article-3').map(([title, ...rest]): CaseRow => [`Beside the amendments: ${title}`, ...rest]),
    ]),
  ),
  ...beginning(based('COE.222.ART3', order, RUNS_2017), JANUARY_2020),
];
