/** Worked cases of Salvadoran law, condition by condition: which title holds, since when and until when, and what an instrument needs to bind. */
import { bound, caseTable, type CaseBase } from '../../src/instruments/case-table.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import type { Mode } from '../../src/rules/rule.ts';

const base = (rule: string, mode: Mode, on: string, file: PersonFileInput, supposing: RuleCase['supposing'] = {}): CaseBase => ({
  rule,
  on,
  file: { proposal: { mode, sendingState: 'US', receivingState: 'SV', facility: 'an-invented-prison' }, ...file },
  supposing,
});
const ON = '2026-02-02';
const noTitle = { states: { localTitle: 'none' } } as const;

const police = base('SV.C2/11/13.72H', 'removal', '2021-06-01', noTitle);
const ordered = base('SV.C2/11/13.EXTRADITION', 'extradition', ON, { ...noTitle, detention: { orderedByCourt: false, country: 'SV' } });

export const titleMatterCases: readonly RuleCase[] = [
  ...caseTable(base('SV.C2/11/13', 'rented-prison', ON, noTitle), [
    ['No Salvadoran court has given a title', true],
    ['In an extradition the title is asked of the court that ordered it', false, { proposal: { mode: 'extradition' } }, { applies: false }],
  ]),
  ...caseTable(base('SV.C2/11/13.RECOGNITION', 'sentence-transfer', ON, { states: { localTitle: 'judgment' } }), [
    ['A Salvadoran judgment is title enough', true],
    ['Nothing has been recognised', false, noTitle],
  ]),
  ...caseTable(ordered, [
    ['A Salvadoran judgment holds the person', true, { states: { localTitle: 'judgment' } }],
    ['A recognised foreign judgment holds the person', true, { states: { localTitle: 'recognised' } }],
    ['A Salvadoran court ordered the detention', true, { detention: { orderedByCourt: true } }],
    ['Nobody ordered it', false],
  ]),
  ...caseTable(police, [
    ['Nothing but the police holds the person', true],
    ['A judgment holds the person', false, { states: { localTitle: 'judgment' } }],
    ['A recognised judgment holds the person', false, { states: { localTitle: 'recognised' } }],
    [
      'Nobody transferred to serve a sentence is in police detention',
      false,
      { proposal: { mode: 'sentence-transfer' } },
      { applies: false },
    ],
    ['Nor is anybody extradited', false, { proposal: { mode: 'extradition' } }, { applies: false }],
    ['The last day before the emergency regime', true, {}, { on: '2022-03-26' }],
    ['The first day of the emergency regime', false, {}, { on: '2022-03-27' }],
    ['The last day up to which its extension was seen', false, {}, { on: '2026-03-31' }],
    ['The day after', 'unknown', {}, { on: '2026-04-01', because: ['SV.C2/11/13.72H'] }],
  ]),
  ...caseTable(base('SV.C29-30', 'removal', ON, {}), [
    ['The last day before the emergency regime', false, {}, { on: '2022-03-26' }],
    ['Its first day', true, {}, { on: '2022-03-27' }],
    ['The last day up to which its extension was seen', true, {}, { on: '2026-03-31' }],
    ['The day after', 'unknown', {}, { on: '2026-04-01', because: ['SV.C29-30'] }],
  ]),
];

const life = base('SV.C27', 'sentence-transfer', '2026-03-18', { sentence: { type: 'life' }, offences: [{ categories: ['drugs'] }] });
const torment = base('SV.C27.TORMENT', 'rented-prison', ON, {}, { 'place.country': 'SV', 'place.documentedIllTreatment': true });
const longest = base('SV.CP45', 'sentence-transfer', ON, { sentence: { type: 'determinate', start: '2015-03-01', imposed: 'P60Y' } });

const act = (executingMaximum: string) => ({ committedOn: '2018-05-04', executingMaximum });
const conditional = base('SV.CP85/86', 'sentence-transfer', '2023-12-31', { offences: [act('P3Y')] });

export const penaltyMatterCases: readonly RuleCase[] = [
  ...caseTable(life, [
    ['On the day of the reform life for drugs stayed forbidden', true],
    ['Life for homicide is open from that day', 'unknown', { offences: [{ categories: ['homicide'] }] }, { because: ['SV.C27'] }],
    ['So is life for rape', 'unknown', { offences: [{ categories: ['sexual'] }] }, { because: ['SV.C27'] }],
    ['So is life for terrorism', 'unknown', { offences: [{ categories: ['terrorism'] }] }, { because: ['SV.C27'] }],
    [
      'So is life for homicide and drugs together',
      'unknown',
      { offences: [{ categories: ['homicide'] }, { categories: ['drugs'] }] },
      { because: ['SV.C27'] },
    ],
    [
      'On the day before the reform life for homicide was forbidden',
      true,
      { offences: [{ categories: ['homicide'] }] },
      { on: '2026-03-17' },
    ],
  ]),
  ...caseTable(torment, [
    ['Ill-treatment is documented in a Salvadoran prison', true],
    ['None is documented there', false, {}, { supposing: { 'place.documentedIllTreatment': false } }],
    ['The prison is in another country', false, {}, { supposing: { 'place.country': 'US' } }],
    ['Nobody is held anywhere', false, { proposal: { facility: 'none' } }],
  ]),
  ...caseTable(longest, [
    ['Sixty years are not brought down', false],
    ['Sixty years and a day are', true, { sentence: { imposed: 'P60Y1D' } }],
  ]),
  ...caseTable(conditional, [
    ['A maximum of three years is not above three', false],
    ['A maximum of three years and a month is', true, { offences: [act('P3Y1M')] }],
    ['One of two offences above it is enough', true, { offences: [act('P3Y'), act('P10Y')] }],
    ['From 2024 on what became of it is not known', 'unknown', { offences: [act('P3Y1M')] }, { on: '2024-01-01', because: ['SV.CP85/86'] }],
    ['Nor for one of two offences', 'unknown', { offences: [act('P3Y'), act('P10Y')] }, { on: '2024-01-01', because: ['SV.CP85/86'] }],
    ['But never for a maximum of three years', false, {}, { on: '2024-01-01' }],
  ]),
];

const binding = base(
  'SV.C5/28/144/131(7)',
  'rented-prison',
  ON,
  {},
  { 'agreement.ratifiedByReceivingState': false, ...bound('oas-57', true, true) },
);
const receiving = base(
  'SV.TREATY',
  'sentence-transfer',
  ON,
  { states: { receivingAgrees: true, localTitle: 'recognised' } },
  bound('oas-57', true, true),
);
const sending: CaseBase = {
  ...base('SV.TREATY.SENDING', 'sentence-transfer', ON, { states: { sendingAgrees: true } }, bound('oas-57', true, true)),
};

export const treatyMatterCases: readonly RuleCase[] = [
  ...caseTable(binding, [
    ['The Assembly has not ratified what a prison is rented under', true],
    ['It has', false, {}, { supposing: { 'agreement.ratifiedByReceivingState': true } }],
    [
      'A transfer of sentence between parties to the Inter-American Convention rests on that',
      false,
      { proposal: { mode: 'sentence-transfer' } },
    ],
    [
      'The receiving state is no party to it',
      true,
      { proposal: { mode: 'sentence-transfer' } },
      { supposing: bound('oas-57', true, false) },
    ],
    ['The sending state is no party to it', true, { proposal: { mode: 'sentence-transfer' } }, { supposing: bound('oas-57', false, true) }],
  ]),
  ...caseTable(receiving, [
    ['El Salvador agrees and its court has recognised the sentence', true],
    ['Its court has passed a judgment of its own', true, { states: { localTitle: 'judgment' } }],
    ['Its court has done neither', false, noTitle],
    ['El Salvador does not agree', false, { states: { receivingAgrees: false } }],
    ['The sending state is no party', false, {}, { supposing: bound('oas-57', false, true) }],
    ['El Salvador were no party', false, {}, { supposing: bound('oas-57', true, false) }],
  ]),
  ...caseTable(sending, [
    ['El Salvador agrees to send', true, { proposal: { sendingState: 'SV', receivingState: 'US' } }],
    ['It does not', false, { proposal: { sendingState: 'SV', receivingState: 'US' }, states: { sendingAgrees: false } }],
    ['The receiving state is no party', false, {}, { supposing: bound('oas-57', true, false) }],
    ['The sending state is no party', false, {}, { supposing: bound('oas-57', false, true) }],
  ]),
];
