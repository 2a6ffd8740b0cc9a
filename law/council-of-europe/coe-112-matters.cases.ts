/** Worked cases of the transfer convention, condition by condition: each matters, and none speaks before 1 July 1985. */
import { begins, bound, caseTable, type CaseBase } from '../../src/instruments/case-table.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

const ON = '2024-05-02';
/** The convention entered into force between its first parties, the United States and Sweden among them, on 1 July 1985. */
const FIRST = { before: '1985-06-30', first: '1985-07-01' } as const;
const proposal = { mode: 'sentence-transfer', sendingState: 'US', receivingState: 'SE' } as const;
const NO_PROTOCOL = { ...bound('ets-167', false, false), ...bound('ets-167-article-3', false, false), ...bound('cets-222', false, false) };

const base = (rule: string, file: PersonFileInput): CaseBase => ({
  rule,
  on: ON,
  file: { proposal, ...file, states: { boundBy: [], ...file.states } },
  supposing: NO_PROTOCOL,
});

const agreed = base('COE.112.3-1-F', { states: { sendingAgrees: true, receivingAgrees: true } });
const resident = { residence: { country: 'SE' }, nationalities: ['MA'] };
const adult = base('COE.112.3-1-D', { person: { competent: true, birthDate: '1980-01-01' }, consent: { given: true, substitute: 'none' } });
const remainder = base('COE.112.3-1-C', {
  proposal: { ...proposal, receivedOn: '2024-01-15' },
  sentence: { type: 'determinate', lastDay: '2024-06-30' },
  states: { exceptionalRemainderAgreed: false },
});

const conditions: readonly RuleCase[] = [
  ...caseTable(base('COE.112.PARTIES', {}), [
    ['The sending state alone is bound', false, {}, { supposing: bound('coe-112', true, false) }],
    ['The receiving state alone is bound', false, {}, { supposing: bound('coe-112', false, true) }],
  ]),
  ...caseTable(base('COE.112.3-1-B', { conviction: { exists: true, final: true } }), [
    ['There is a judgment and it is final', true],
    ['There is no judgment at all', false, { conviction: { exists: false } }],
  ]),
  ...caseTable(remainder, [
    ['Five and a half months of a fixed term are left on receipt', false],
    ['A sentence without a fixed end has no remainder to be counted', true, { sentence: { type: 'indeterminate', lastDay: null } }],
    ['Preventive detention has none either', true, { sentence: { type: 'preventive', lastDay: null } }],
    ['Nor has life', true, { sentence: { type: 'life', lastDay: null } }],
  ]),
  ...caseTable(adult, [
    ['A person able to decide says yes', true],
    ['A person able to decide says no', false, { consent: { given: false } }],
    ['A person unable to decide says yes, and nobody speaks for them', false, { person: { competent: false } }],
    [
      'A guardian says yes for a person unable to decide',
      true,
      { person: { competent: false }, consent: { given: false, substitute: 'guardian' } },
    ],
    ['A court says yes for them', true, { person: { competent: false }, consent: { given: false, substitute: 'court' } }],
    ['A parent says yes for them', true, { person: { competent: false }, consent: { given: false, substitute: 'parent' } }],
    ['A parent cannot say yes for an adult able to decide', false, { consent: { given: false, substitute: 'parent' } }],
    [
      'A parent says yes on the eve of the eighteenth birthday',
      true,
      { person: { birthDate: '2006-05-03' }, consent: { given: false, substitute: 'parent' } },
    ],
    [
      'On the eighteenth birthday only the person can',
      false,
      { person: { birthDate: '2006-05-02' }, consent: { given: false, substitute: 'parent' } },
    ],
  ]),
  ...caseTable(agreed, [
    ['Only the administering state agrees', false, { states: { sendingAgrees: false } }],
    ['Only the sentencing state agrees', false, { states: { receivingAgrees: false } }],
  ]),
];

const FOLLOWS = ['COE.112.8', 'COE.112.9', 'COE.112.11', 'COE.112.12-14', 'COE.112.15', 'COE.112.17-5'];

const commencement: readonly RuleCase[] = [
  ...begins(base('COE.112.PARTIES', {}), FIRST, true),
  ...begins(base('COE.112.3-1-A', { person: { nationalities: ['US'], residence: { country: 'US' } } }), FIRST, true),
  ...begins(base('COE.112.3-4', { person: resident, states: { treatsAsNational: true } }), FIRST, true),
  ...begins(base('COE.112.3-1-B', { conviction: { exists: true, final: true } }), FIRST, true),
  ...begins(base('COE.112.3-2', { states: { exceptionalRemainderAgreed: true } }), FIRST, true),
  ...caseTable({ ...remainder, on: '1985-08-01' }, [
    [
      'A request received before the convention was in force is not judged by it',
      'unknown',
      { proposal: { receivedOn: '1985-06-30' }, sentence: { lastDay: '1990-01-01' } },
    ],
    ['One received on its first day is', true, { proposal: { receivedOn: '1985-07-01' }, sentence: { lastDay: '1990-01-01' } }],
  ]),
  ...begins(adult, FIRST, true),
  ...begins(base('COE.112.3-1-E', { offences: [{ dualCriminality: false }] }), FIRST, true),
  ...begins(agreed, FIRST, true),
  ...begins(base('COE.112.4-1', { consent: { informedBeforehand: true } }), FIRST, true),
  ...begins(base('COE.112.4-5', { notice: { given: true } }), FIRST, true),
  ...begins(base('COE.112.6', { states: { certificate: { complete: true } } }), FIRST, true),
  ...caseTable(base('COE.112.7-1', { consent: { improperInducement: false, understood: { law: true } } }), [
    [
      'Before the convention nothing was asked of a consent',
      'unknown',
      {},
      { on: FIRST.before, applies: 'unknown', because: ['COE.112.7-1'] },
    ],
    ['On its first day it was', true, {}, { on: FIRST.first }],
  ]),
  ...caseTable(base('COE.112.7-2', { consent: { verifiedBy: 'consul' } }), [
    [
      'Before the convention nothing was asked of a consent',
      'unknown',
      {},
      { on: FIRST.before, applies: 'unknown', because: ['COE.112.7-2'] },
    ],
    ['On its first day it was', true, {}, { on: FIRST.first }],
  ]),
  ...begins(
    base('COE.112.10', { offences: [{ executingMaximum: 'P8Y' }], sentence: { start: '1984-01-10', imposed: 'P10Y' } }),
    FIRST,
    true,
  ),
  ...FOLLOWS.flatMap((rule) => begins({ ...agreed, rule }, FIRST, true)),
];

const consequences: readonly RuleCase[] = [
  ...FOLLOWS.flatMap((rule) =>
    caseTable({ ...agreed, rule }, [
      ['Nothing follows while the sentencing state does not agree', false, { states: { sendingAgrees: false } }],
    ]),
  ),
  ...caseTable(
    base('COE.112.10', {
      offences: [{ executingMaximum: 'P8Y' }, { executingMaximum: 'P12Y' }],
      sentence: { start: '2023-01-10', imposed: 'P10Y' },
    }),
    [['The sentence is above the maximum of one of two offences only', false]],
  ),
  ...caseTable(base('COE.112.7-1', { consent: { improperInducement: false, understood: { law: true } } }), [
    ['A free consent with knowledge of the law', true],
    ['A free consent without knowledge of the law', false, { consent: { understood: { law: false } } }],
    ['An informed consent that was bought', false, { consent: { improperInducement: true } }],
  ]),
  ...caseTable(base('COE.112.7-2', { consent: { verifiedBy: 'consul' } }), [
    ['A consul of the administering state verified the consent', true],
    ['Another official whom both states agreed on did', true, { consent: { verifiedBy: 'official' } }],
    ['A judge of the sentencing state did, which is something else', false, { consent: { verifiedBy: 'judge' } }],
  ]),
];

export const coe112MatterCases: readonly RuleCase[] = [...conditions, ...commencement, ...consequences];
