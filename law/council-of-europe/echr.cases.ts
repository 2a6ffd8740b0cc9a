/** Worked cases of the European Convention on Human Rights. */
import type { RuleCase } from '../../src/instruments/law.ts';
import { echrMatterCases } from './echr-matters.cases.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import type { FindingQuestion } from '../../src/people/closed-lists.ts';
import type { Mode } from '../../src/rules/rule.ts';

const on = '2026-02-02';
const fromNorway = (mode: Mode, file: PersonFileInput = {}): PersonFileInput => ({
  ...file,
  proposal: { mode, sendingState: 'NO', receivingState: 'SV', ...file.proposal },
});
const withAssurance = (assurance: PersonFileInput['assurance'], more: PersonFileInput = {}): PersonFileInput =>
  fromNorway('extradition', { ...more, assurance: { given: true, ...assurance } });
const againstRisk = (assurance: PersonFileInput['assurance']): PersonFileInput =>
  withAssurance(assurance, { fear: { substantialGrounds: true } });
const found = (question: FindingQuestion, result: boolean) => ({
  question,
  result,
  authority: 'court',
  on: '2026-01-15',
  reasonsDocument: 'judgment 26-4',
});

const riskCases: readonly RuleCase[] = [
  {
    rule: 'IL.ECHR3.SOERING',
    title: 'Substantial grounds, and no assurance was given',
    on,
    holds: true,
    file: fromNorway('extradition', { fear: { substantialGrounds: true }, assurance: { given: false } }),
  },
  {
    rule: 'IL.ECHR3.SOERING',
    title: 'No grounds on file, and a court found no risk',
    on,
    holds: false,
    file: fromNorway('extradition', {
      fear: { substantialGrounds: false },
      findings: [found('torture-risk', false), found('ill-treatment-risk', false)],
    }),
  },
  {
    rule: 'IL.ECHR3.SOERING',
    title: 'An open, verifiable assurance that a court found sufficient removes the risk',
    on,
    holds: false,
    file: withAssurance(
      { disclosed: true, verifiable: true, illTreatedBefore: false },
      { fear: { substantialGrounds: true }, findings: [found('assurance-sufficient', true)] },
    ),
  },
  {
    rule: 'IL.ECHR3.SOERING',
    title: 'A secret assurance removes nothing',
    on,
    holds: true,
    file: withAssurance({ disclosed: false }, { fear: { substantialGrounds: true }, findings: [found('assurance-sufficient', true)] }),
  },
  {
    rule: 'IL.ECHR3.SOERING',
    title: 'The Convention does not bind the United States',
    applies: false,
    on,
    holds: false,
    file: { fear: { substantialGrounds: true }, proposal: { mode: 'removal', sendingState: 'US', receivingState: 'SV' } },
  },
  {
    rule: 'IL.ECHR3.OTHMAN',
    title: 'Found sufficient, disclosed, verifiable, no earlier ill-treatment',
    on,
    holds: true,
    file: withAssurance(
      { disclosed: true, verifiable: true, illTreatedBefore: false },
      { findings: [found('assurance-sufficient', true)] },
    ),
  },
  {
    rule: 'IL.ECHR3.OTHMAN',
    title: 'A court found it insufficient',
    on,
    holds: false,
    file: withAssurance({ disclosed: true, verifiable: true }, { findings: [found('assurance-sufficient', false)] }),
  },
  { rule: 'IL.ECHR3.OTHMAN.STOP', title: 'The terms are secret', on, holds: true, file: againstRisk({ disclosed: false }) },
  {
    rule: 'IL.ECHR3.OTHMAN.STOP',
    title: 'Nobody can check it',
    on,
    holds: true,
    file: againstRisk({ disclosed: true, verifiable: false }),
  },
  {
    rule: 'IL.ECHR3.OTHMAN.STOP',
    title: 'Ill-treated there before, and protection does not work',
    on,
    holds: true,
    file: againstRisk({ disclosed: true, verifiable: true, illTreatedBefore: true, protectionEffective: false }),
  },
  {
    rule: 'IL.ECHR3.OTHMAN.STOP',
    title: 'Ill-treated there before, but protection works now',
    on,
    holds: false,
    file: againstRisk({ disclosed: true, verifiable: true, illTreatedBefore: true, protectionEffective: true }),
  },
  {
    rule: 'IL.ECHR3.OTHMAN.STOP',
    title: 'It is not known whether anybody can check it',
    on,
    holds: 'unknown',
    file: againstRisk({ disclosed: true, illTreatedBefore: false }),
  },
  {
    rule: 'IL.ECHR3.OTHMAN.STOP',
    title: 'No risk was shown, so nothing rests on a secret assurance',
    applies: false,
    on,
    holds: false,
    file: withAssurance(
      { disclosed: false },
      { fear: { substantialGrounds: false }, findings: [found('torture-risk', false), found('ill-treatment-risk', false)] },
    ),
  },
  {
    rule: 'IL.ECHR3.OTHMAN.STOP',
    title: 'No assurance was given, so none fails',
    applies: false,
    on,
    holds: false,
    file: fromNorway('extradition', { assurance: { given: false, disclosed: false } }),
  },
  {
    rule: 'IL.ECHR3.OTHMAN.TRIAL',
    title: 'The trial there would rest on torture evidence, as a court found',
    on,
    holds: true,
    file: fromNorway('extradition', { states: { extraditionRequested: true }, findings: [found('flagrant-denial-of-justice', true)] }),
  },
  {
    rule: 'IL.ECHR3.OTHMAN.TRIAL',
    title: 'A court found no flagrant denial of justice',
    on,
    holds: false,
    file: fromNorway('extradition', { states: { extraditionRequested: true }, findings: [found('flagrant-denial-of-justice', false)] }),
  },
];

type Matter = readonly [number: number, field: keyof NonNullable<PersonFileInput['assurance']>, yes: string, no: string];

const MATTERS: readonly Matter[] = [
  [1, 'disclosed', 'The court has the terms', 'The court has not seen the terms'],
  [2, 'specific', 'It names the person, the prison and the treatment', 'It speaks in general words'],
  [3, 'binding', 'The foreign minister gave it for the state', 'An ambassador gave it in his own name'],
  [
    4,
    'localBodiesBound',
    'The governor of the prison is under orders to keep it',
    'The prison is run by a body that the government does not control',
  ],
  [5, 'illegalInReceivingState', 'The treatment feared is a crime there', 'The treatment feared is allowed there'],
  [6, 'contractingState', 'A state bound by the Convention gave it', 'A state outside the Convention gave it'],
  [7, 'longRelations', 'Earlier assurances were kept for years', 'It is the first one between the two states'],
  [8, 'verifiable', 'Diplomats and the lawyer may visit at any time', 'Nobody may visit'],
  [9, 'protectionEffective', 'Complaints are investigated and punished', 'Complaints are not investigated'],
  [10, 'illTreatedBefore', 'The person was beaten there before', 'The person was never ill-treated there'],
  [11, 'courtReviewed', 'A court examined it', 'No court examined it'],
];

const matterCases: readonly RuleCase[] = MATTERS.flatMap(([number, field, yes, no]): readonly RuleCase[] => [
  { rule: `IL.ECHR3.OTHMAN.${number}`, title: yes, on, holds: true, file: withAssurance({ [field]: true }) },
  { rule: `IL.ECHR3.OTHMAN.${number}`, title: no, on, holds: false, file: withAssurance({ [field]: false }) },
]);

const inCecot = fromNorway('rented-prison', { proposal: { facility: 'cecot' } });
const nowhere = fromNorway('extradition', { proposal: { facility: 'none' } });

const prisonCases: readonly RuleCase[] = [
  { rule: 'IL.ECHR3.MURSIC', title: 'At most 2.56 m² a person in CECOT', on, holds: true, file: inCecot },
  { rule: 'IL.ECHR3.MURSIC', title: 'No place of detention awaits the person', on, holds: false, file: nowhere },
  { rule: 'IL.ECHR3.MURSIC.FOUR', title: 'Under four square metres in CECOT, and under three', on, holds: true, file: inCecot },
  { rule: 'IL.ECHR3.MURSIC.FOUR', title: 'No place of detention awaits the person', on, holds: false, file: nowhere },
  {
    rule: 'IL.ECHR3.MURSIC.REBUTTAL',
    title: 'A court found the presumption rebutted',
    on,
    holds: true,
    file: { ...inCecot, findings: [found('facility-conditions', true)] },
  },
  {
    rule: 'IL.ECHR3.MURSIC.REBUTTAL',
    title: 'A court found that it stands',
    on,
    holds: false,
    file: { ...inCecot, findings: [found('facility-conditions', false)] },
  },
  { rule: 'IL.ECHR3.MURSIC.REBUTTAL', title: 'No court has looked', on, holds: 'unknown', file: inCecot },
  { rule: 'IL.ECHR3.AHMAD', title: 'Half an hour a day out of the cell', on, holds: true, file: inCecot },
  { rule: 'IL.ECHR3.AHMAD', title: 'No place of detention awaits the person', on, holds: false, file: nowhere },
  {
    rule: 'IL.ECHR3.AHMAD.ILLNESS',
    title: 'A person with a serious mental disorder',
    on,
    holds: true,
    file: fromNorway('extradition', { person: { health: { seriousMentalDisorder: true } } }),
  },
  {
    rule: 'IL.ECHR3.AHMAD.ILLNESS',
    title: 'A person without one',
    on,
    holds: false,
    file: fromNorway('extradition', { person: { health: { seriousMentalDisorder: false } } }),
  },
  {
    rule: 'IL.ECHR3.AHMAD.LIFE',
    title: 'A life sentence',
    on,
    holds: true,
    file: fromNorway('extradition', { sentence: { type: 'life' } }),
  },
  {
    rule: 'IL.ECHR3.AHMAD.LIFE',
    title: 'A term of years',
    on,
    holds: false,
    file: fromNorway('extradition', { sentence: { type: 'determinate' } }),
  },
];

const libertyCases: readonly RuleCase[] = [
  {
    rule: 'IL.ECHR5',
    title: 'A final sentence and a court that can order release',
    on,
    holds: true,
    file: fromNorway('sentence-transfer', { conviction: { final: true }, states: { courtReviewAvailable: true } }),
  },
  {
    rule: 'IL.ECHR5',
    title: 'Nobody convicted him and no court ordered his detention',
    on,
    holds: false,
    file: fromNorway('removal-to-prison', {
      conviction: { final: false },
      detention: { orderedByCourt: false },
      states: { courtReviewAvailable: true },
    }),
  },
  {
    rule: 'IL.ECHR5',
    title: 'No court can order release',
    on,
    holds: false,
    file: fromNorway('sentence-transfer', { conviction: { final: true }, states: { courtReviewAvailable: false } }),
  },
  {
    rule: 'IL.ECHR5.SECRET',
    title: 'The receiving service will not say where he is',
    on,
    holds: true,
    file: fromNorway('extradition', { states: { acknowledgesCustody: true, disclosesWhereabouts: false } }),
  },
  {
    rule: 'IL.ECHR5.SECRET',
    title: 'Custody and whereabouts are open',
    on,
    holds: false,
    file: fromNorway('extradition', { states: { acknowledgesCustody: true, disclosesWhereabouts: true } }),
  },
  {
    rule: 'IL.ECHR5.TRANSFER',
    title: 'A final sentence goes on abroad',
    on,
    holds: true,
    file: fromNorway('sentence-transfer', { conviction: { final: true } }),
  },
  {
    rule: 'IL.ECHR5.TRANSFER',
    title: 'There is no final sentence',
    on,
    holds: false,
    file: fromNorway('sentence-transfer', { conviction: { final: false } }),
  },
  {
    rule: 'IL.ECHR7',
    title: 'A sentence with remission to be counted',
    on,
    holds: true,
    file: fromNorway('sentence-transfer', { conviction: { exists: true } }),
  },
  { rule: 'IL.ECHR7', title: 'No sentence', on, holds: false, file: fromNorway('extradition', { conviction: { exists: false } }) },
  {
    rule: 'IL.ECHR8',
    title: 'A father who sees his children every week',
    on,
    holds: true,
    file: fromNorway('rented-prison', { person: { family: { contactWithChildren: true } } }),
  },
  {
    rule: 'IL.ECHR8',
    title: 'A person without children',
    on,
    holds: false,
    file: fromNorway('rented-prison', { person: { family: { contactWithChildren: false } } }),
  },
];

export const echrCases: readonly RuleCase[] = [...echrMatterCases, ...riskCases, ...matterCases, ...prisonCases, ...libertyCases];
