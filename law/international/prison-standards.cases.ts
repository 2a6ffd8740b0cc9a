/** Worked cases of the standards for prisons: CECOT where its figures speak, an inspector's finding where they do not. */
import type { RuleCase } from '../../src/instruments/law.ts';
import type { FindingQuestion } from '../../src/people/closed-lists.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

const ON = '2025-06-02';
const MANDELA = { first: '2015-12-17', before: '2015-12-16' };
const BANGKOK = { first: '2010-12-21', before: '2010-12-20' };

const toCecot = { sendingState: 'US', receivingState: 'SV', facility: 'cecot' };
const toUnnamed = { sendingState: 'US', receivingState: 'MX', facility: 'state-prison-3' };
const noPlace = { sendingState: 'US', receivingState: 'SV', facility: 'none' };

type Answer = readonly [question: FindingQuestion, result: boolean];

const found = (...answers: readonly Answer[]): PersonFileInput => ({
  findings: answers.map(([question, result]) => ({
    question,
    result,
    authority: 'Inspector of prisons',
    on: '2010-01-10',
    reasonsDocument: 'report 7',
  })),
});

const byFinding = (rule: string, question: FindingQuestion, shortAt: boolean, short: string, met: string): readonly RuleCase[] => {
  const file = (result: boolean, proposal: PersonFileInput['proposal'] = toUnnamed): PersonFileInput => ({
    ...found([question, result]),
    proposal,
  });
  return [
    { rule, title: short, on: ON, file: file(shortAt), holds: true },
    { rule, title: met, on: ON, file: file(!shortAt), holds: false },
    { rule, title: 'Nobody has looked', on: ON, file: { proposal: toUnnamed }, holds: 'unknown' },
    { rule, title: `${short}, but no place of detention awaits the person`, on: ON, file: file(shortAt, noPlace), holds: false },
    { rule, title: `${short}, on the day the rules were adopted`, on: MANDELA.first, file: file(shortAt), holds: true },
    { rule, title: `${short}, the day before`, on: MANDELA.before, file: file(shortAt), holds: 'unknown' },
  ];
};

const mandelaByFinding: readonly RuleCase[] = [
  ...byFinding(
    'ST.MR13-16',
    'accommodation-sound',
    false,
    'The inspector finds the cells dark and airless',
    'The inspector finds them sound',
  ),
  ...byFinding('ST.MR21-22', 'bed-food-water', false, 'Two people to a bed', 'A bed, food and water for each'),
  ...byFinding('ST.MR24-31', 'health-care-as-outside', false, 'One doctor a month', 'Care as outside'),
  ...byFinding('ST.MR47-49', 'chains-used', true, 'Leg irons in the yard', 'No chains'),
  ...byFinding('ST.MR54-57', 'complaints-in-confidence', false, 'Complaints go through the guards', 'A locked complaint box'),
  ...byFinding('ST.MR73', 'transport-humane', false, 'Eleven hours shackled and hooded', 'A ventilated vehicle with rests'),
];

const mandelaByPlace: readonly RuleCase[] = [
  { rule: 'ST.MR12', title: 'Dozens in a cell at CECOT', on: ON, file: { proposal: toCecot }, holds: true },
  { rule: 'ST.MR12', title: 'No place of detention awaits the person', on: ON, file: { proposal: noPlace }, holds: false },
  {
    rule: 'ST.MR12',
    title: 'How people sleep in the named place is not recorded',
    on: ON,
    file: { proposal: toUnnamed },
    holds: 'unknown',
  },
  { rule: 'ST.MR23', title: 'Thirty minutes out of the cell at CECOT', on: ON, file: { proposal: toCecot }, holds: true },
  { rule: 'ST.MR23', title: 'No place of detention awaits the person', on: ON, file: { proposal: noPlace }, holds: false },
  {
    rule: 'ST.MR23',
    title: 'In 2023 nobody had recorded the hours at CECOT',
    on: '2023-10-02',
    file: { proposal: toCecot },
    holds: 'unknown',
  },
  {
    rule: 'ST.MR43-45',
    title: 'A dark cell and light around the clock at CECOT',
    on: ON,
    file: { ...found(['forbidden-punishments', false]), proposal: toCecot },
    holds: true,
  },
  {
    rule: 'ST.MR43-45',
    title: 'Forty days of solitary confinement elsewhere',
    on: ON,
    file: { ...found(['forbidden-punishments', true]), proposal: toUnnamed },
    holds: true,
  },
  {
    rule: 'ST.MR43-45',
    title: 'The inspector finds none elsewhere; of its cells nothing is recorded',
    on: ON,
    file: { ...found(['forbidden-punishments', false]), proposal: toUnnamed },
    holds: 'unknown',
  },
  {
    rule: 'ST.MR43-45',
    title: 'No place of detention awaits the person',
    on: ON,
    file: { ...found(['forbidden-punishments', true]), proposal: noPlace },
    holds: false,
  },
  {
    rule: 'ST.MR43-45',
    title: 'Forty days of solitary confinement, on the day the rules were adopted',
    on: MANDELA.first,
    file: { ...found(['forbidden-punishments', true]), proposal: toUnnamed },
    holds: true,
  },
  {
    rule: 'ST.MR43-45',
    title: 'The day before',
    on: MANDELA.before,
    file: { ...found(['forbidden-punishments', true]), proposal: toUnnamed },
    holds: 'unknown',
  },
  {
    rule: 'ST.MR58-63',
    title: 'No visits at CECOT, even if counsel came',
    on: ON,
    file: { ...found(['family-and-counsel', true]), proposal: toCecot },
    holds: true,
  },
  {
    rule: 'ST.MR58-63',
    title: 'The inspector finds that counsel is not let in elsewhere',
    on: ON,
    file: { ...found(['family-and-counsel', false]), proposal: toUnnamed },
    holds: true,
  },
  { rule: 'ST.MR58-63', title: 'No place of detention awaits the person', on: ON, file: { proposal: noPlace }, holds: false },
  {
    rule: 'ST.MR58-63',
    title: 'Counsel not let in, on the day the rules were adopted',
    on: MANDELA.first,
    file: { ...found(['family-and-counsel', false]), proposal: toUnnamed },
    holds: true,
  },
  {
    rule: 'ST.MR58-63',
    title: 'The day before',
    on: MANDELA.before,
    file: { ...found(['family-and-counsel', false]), proposal: toUnnamed },
    holds: 'unknown',
  },
];

const twoSided = (
  rule: string,
  question: FindingQuestion,
  state: (admits: boolean) => PersonFileInput['states'],
  titles: { readonly both: string; readonly finding: string; readonly state: string },
): readonly RuleCase[] => [
  { rule, title: titles.both, on: ON, file: { ...found([question, true]), states: state(true), proposal: toUnnamed }, holds: false },
  { rule, title: titles.finding, on: ON, file: { ...found([question, false]), states: state(true), proposal: toUnnamed }, holds: true },
  { rule, title: titles.state, on: ON, file: { ...found([question, true]), states: state(false), proposal: toUnnamed }, holds: true },
  {
    rule,
    title: `${titles.finding}, but no place of detention awaits the person`,
    on: ON,
    file: { ...found([question, false]), states: state(true), proposal: noPlace },
    holds: false,
  },
  {
    rule,
    title: `${titles.finding}, on the day the rules were adopted`,
    on: MANDELA.first,
    file: { ...found([question, false]), states: state(true), proposal: toUnnamed },
    holds: true,
  },
  {
    rule,
    title: `${titles.finding}, the day before`,
    on: MANDELA.before,
    file: { ...found([question, false]), states: state(true), proposal: toUnnamed },
    holds: 'unknown',
  },
];

const woman: PersonFileInput = { person: { sex: 'female', nationalities: ['MX'] } };
const man: PersonFileInput = { person: { sex: 'male', nationalities: ['MX'] } };

const others: readonly RuleCase[] = [
  ...twoSided('ST.MR68-72', 'deaths-investigated', (told) => ({ disclosesWhereabouts: told }), {
    both: 'Deaths are investigated and families told',
    finding: 'Deaths are not investigated',
    state: 'Nobody tells the family',
  }),
  ...twoSided('ST.MR83-85', 'independent-inspection', (admitted) => ({ monitorAdmitted: admitted }), {
    both: 'Inspected, and monitors are let in',
    finding: 'No independent inspection',
    state: 'Monitors are turned away',
  }),
  {
    rule: 'ST.BK',
    title: 'The inspector finds women and men together',
    on: ON,
    file: { ...woman, ...found(['fit-for-women', false]), proposal: toUnnamed },
    holds: true,
  },
  {
    rule: 'ST.BK',
    title: 'A pregnant woman, where a dark cell is used',
    on: ON,
    file: { ...found(['fit-for-women', true]), person: { sex: 'female', pregnantOrWithInfant: true }, proposal: toCecot },
    holds: true,
  },
  {
    rule: 'ST.BK',
    title: 'A woman without an infant, in a place found fit',
    on: ON,
    file: { ...found(['fit-for-women', true]), person: { sex: 'female', pregnantOrWithInfant: false }, proposal: toCecot },
    holds: false,
  },
  {
    rule: 'ST.BK',
    title: 'A pregnant woman, in a place found fit that has no dark cell',
    on: ON,
    file: { ...found(['fit-for-women', true]), person: { sex: 'female', pregnantOrWithInfant: true }, proposal: toUnnamed },
    supposing: { 'place.darkPunishmentCell': false },
    holds: false,
  },
  {
    rule: 'ST.BK',
    title: 'No place of detention awaits her',
    on: ON,
    file: { ...woman, ...found(['fit-for-women', false]), proposal: noPlace },
    holds: false,
  },
  {
    rule: 'ST.BK',
    title: 'A man',
    on: ON,
    file: { ...man, ...found(['fit-for-women', false]), proposal: toUnnamed },
    applies: false,
    holds: false,
  },
  {
    rule: 'ST.BK',
    title: 'On the day the rules were adopted',
    on: BANGKOK.first,
    file: { ...woman, ...found(['fit-for-women', false]), proposal: toUnnamed },
    holds: true,
  },
  {
    rule: 'ST.BK',
    title: 'The day before',
    on: BANGKOK.before,
    file: { ...woman, ...found(['fit-for-women', false]), proposal: toUnnamed },
    holds: 'unknown',
  },
  {
    rule: 'ST.BK.53',
    title: 'A Mexican woman who did not consent',
    on: ON,
    file: { ...woman, consent: { given: false }, proposal: toUnnamed },
    holds: true,
  },
  {
    rule: 'ST.BK.53',
    title: 'A Mexican woman who did',
    on: ON,
    file: { ...woman, consent: { given: true }, proposal: toUnnamed },
    holds: false,
  },
  {
    rule: 'ST.BK.53',
    title: 'No place of detention awaits her',
    on: ON,
    file: { ...woman, consent: { given: false }, proposal: noPlace },
    holds: false,
  },
  {
    rule: 'ST.BK.53',
    title: 'A woman of the sending state',
    on: ON,
    file: { person: { sex: 'female', nationalities: ['US'] }, consent: { given: false }, proposal: toUnnamed },
    applies: false,
    holds: false,
  },
  {
    rule: 'ST.BK.53',
    title: 'A man',
    on: ON,
    file: { ...man, consent: { given: false }, proposal: toUnnamed },
    applies: false,
    holds: false,
  },
  {
    rule: 'ST.BK.53',
    title: 'On the day the rules were adopted',
    on: BANGKOK.first,
    file: { ...woman, consent: { given: false }, proposal: toUnnamed },
    holds: true,
  },
  {
    rule: 'ST.BK.53',
    title: 'The day before',
    on: BANGKOK.before,
    file: { ...woman, consent: { given: false }, proposal: toUnnamed },
    holds: 'unknown',
  },
  { rule: 'ST.ICRC', title: 'CECOT: under 3.4 m² and thirty to a toilet', on: ON, file: { proposal: toCecot }, holds: true },
  { rule: 'ST.ICRC', title: 'No place of detention awaits the person', on: ON, file: { proposal: noPlace }, holds: false },
  { rule: 'ST.ICRC', title: 'Nothing is recorded of the place', on: ON, file: { proposal: toUnnamed }, holds: 'unknown' },
  { rule: 'ST.OPCAT', title: 'El Salvador is not bound', on: ON, file: { proposal: toCecot }, holds: true },
  { rule: 'ST.OPCAT', title: 'Mexico is', on: ON, file: { proposal: toUnnamed }, holds: false },
  { rule: 'ST.OPCAT', title: 'No place of detention awaits the person', on: ON, file: { proposal: noPlace }, holds: false },
];

export const prisonStandardsCases: readonly RuleCase[] = [...mandelaByFinding, ...mandelaByPlace, ...others];
