/** Worked cases of the transfer convention: its procedure and what follows. Those of the protocols are in `coe-112-protocols.cases.ts`. */
import type { RuleCase } from '../../src/instruments/law.ts';
import { coe112MatterCases } from './coe-112-matters.cases.ts';
import { conditionCases } from './coe-112-conditions.cases.ts';

const home = { sendingState: 'NO', receivingState: 'NL', agreement: 'coe-1983' };
const bothAgree = { sendingAgrees: true, receivingAgrees: true };
const ON = '2024-05-02';

const procedure: readonly RuleCase[] = [
  {
    rule: 'COE.112.4-1',
    title: 'The person has been told the substance of the convention',
    on: ON,
    file: { proposal: home, consent: { informedBeforehand: true } },
    holds: true,
  },
  {
    rule: 'COE.112.4-1',
    title: 'The person has been told nothing',
    on: ON,
    file: { proposal: home, consent: { informedBeforehand: false } },
    holds: false,
  },
  {
    rule: 'COE.112.4-5',
    title: 'The decision was told in writing',
    on: ON,
    file: { proposal: home, notice: { given: true } },
    holds: true,
  },
  {
    rule: 'COE.112.4-5',
    title: 'No written word of the decision',
    on: ON,
    file: { proposal: home, notice: { given: false } },
    holds: false,
  },
  {
    rule: 'COE.112.6',
    title: 'The documents are complete',
    on: ON,
    file: { proposal: home, states: { certificate: { complete: true } } },
    holds: true,
  },
  {
    rule: 'COE.112.6',
    title: 'The certified judgment is missing',
    on: ON,
    file: { proposal: home, states: { certificate: { complete: false } } },
    holds: false,
  },
  {
    rule: 'COE.112.7-1',
    title: 'A free consent by someone who knows what follows',
    applies: 'unknown',
    on: ON,
    file: { proposal: home, consent: { improperInducement: false, understood: { law: true } } },
    holds: true,
  },
  {
    rule: 'COE.112.7-1',
    title: 'Consent was bought with a promise',
    on: ON,
    file: {
      proposal: { ...home, sendingState: 'US' },
      consent: { improperInducement: true, understood: { law: true } },
      removal: { fledHome: false, returnedHomeKnowing: false, expulsionFlowsFromSentence: false, orderFinal: false },
    },
    holds: false,
  },
  {
    rule: 'COE.112.7-1',
    title: 'Nobody asked whether the person understands the consequences',
    applies: 'unknown',
    on: ON,
    file: { proposal: home, consent: { improperInducement: false } },
    holds: 'unknown',
  },
  {
    rule: 'COE.112.7-2',
    title: 'A consul verified the consent',
    on: ON,
    file: {
      proposal: home,
      consent: { verifiedBy: 'consul' },
      removal: { fledHome: false, returnedHomeKnowing: false, expulsionFlowsFromSentence: false, orderFinal: false },
    },
    holds: true,
  },
  {
    rule: 'COE.112.7-2',
    title: 'Nobody verified it',
    applies: 'unknown',
    on: ON,
    file: { proposal: home, consent: { verifiedBy: 'none' } },
    holds: false,
  },
];

const AFTER_TRANSFER = [
  ['COE.112.8', 'Enforcement in the sentencing state is suspended at the handover'],
  ['COE.112.9', 'The law of the administering state governs'],
  ['COE.112.11', 'A converting court may not make the person worse off'],
  ['COE.112.12-14', 'Both states may pardon, one may review'],
  ['COE.112.15', 'The administering state reports'],
  ['COE.112.17-5', 'The administering state pays'],
] as const;

const consequences: readonly RuleCase[] = [
  ...AFTER_TRANSFER.flatMap(([rule, title]): readonly RuleCase[] => [
    { rule, title, on: ON, file: { proposal: home, states: bothAgree }, holds: true },
    {
      rule,
      title: `${title}: not before both states agree`,
      on: ON,
      file: { proposal: home, states: { sendingAgrees: true, receivingAgrees: false } },
      holds: false,
    },
  ]),
  {
    rule: 'COE.112.10',
    title: 'A term above the maximum of the administering state may be adapted',
    on: ON,
    file: { proposal: home, offences: [{ executingMaximum: 'P8Y' }], sentence: { start: '2023-01-10', imposed: 'P10Y' } },
    holds: true,
  },
  {
    rule: 'COE.112.10',
    title: 'A term within the maximum stays',
    on: ON,
    file: { proposal: home, offences: [{ executingMaximum: 'P8Y' }], sentence: { start: '2023-01-10', imposed: 'P8Y' } },
    holds: false,
  },
];

export const coe112Cases: readonly RuleCase[] = [...conditionCases, ...procedure, ...consequences, ...coe112MatterCases];
