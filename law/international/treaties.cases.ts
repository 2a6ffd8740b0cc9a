/** Worked cases of the conventions on torture, refugees, disappearance and consular relations. */
import type { RuleCase } from '../../src/instruments/law.ts';
import { treatyMatterCases } from './treaties-matters.cases.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import type { Mode } from '../../src/rules/rule.ts';

const MARCH = '2025-03-15';
const toElSalvador = (mode: Mode, file: PersonFileInput = {}): PersonFileInput => ({
  ...file,
  proposal: { mode, sendingState: 'US', receivingState: 'SV', ...file.proposal },
});
const between = (sendingState: string, receivingState: string, file: PersonFileInput = {}): PersonFileInput => ({
  ...file,
  proposal: { mode: 'sentence-transfer', sendingState, receivingState },
});

const found = (question: 'torture-risk' | 'assurance-sufficient' | 'danger-to-community', result: boolean) => ({
  question,
  result,
  authority: 'immigration judge',
  on: '2025-03-01',
  reasonsDocument: 'decision 25-2',
});

const tortureCases: readonly RuleCase[] = [
  {
    rule: 'IL.CAT3',
    title: 'Substantial grounds to fear torture are on file',
    on: MARCH,
    holds: true,
    file: toElSalvador('removal', { fear: { substantialGrounds: true } }),
  },
  {
    rule: 'IL.CAT3',
    title: 'A judge found a danger of torture',
    on: MARCH,
    holds: true,
    file: toElSalvador('removal', { findings: [found('torture-risk', true)] }),
  },
  {
    rule: 'IL.CAT3',
    title: 'No grounds on file, and a judge found no danger',
    on: MARCH,
    holds: false,
    file: toElSalvador('removal', { fear: { substantialGrounds: false }, findings: [found('torture-risk', false)] }),
  },
  {
    rule: 'IL.CAT3',
    title: 'No grounds on file, but nobody competent has looked',
    on: MARCH,
    holds: 'unknown',
    file: toElSalvador('removal', { fear: { substantialGrounds: false } }),
  },
  {
    rule: 'IL.CAT3',
    title: 'An assurance, even one found sufficient, does not displace shown grounds',
    on: MARCH,
    holds: true,
    file: toElSalvador('removal', {
      fear: { substantialGrounds: true },
      assurance: { given: true },
      findings: [found('assurance-sufficient', true)],
    }),
  },
  {
    rule: 'IL.CAT3',
    title: 'On the other reading a court’s finding that the assurance suffices displaces them',
    on: MARCH,
    readings: { 'IL.CAT3': 'B' },
    holds: false,
    file: toElSalvador('removal', {
      fear: { substantialGrounds: true },
      assurance: { given: true },
      findings: [found('assurance-sufficient', true)],
    }),
  },
  {
    rule: 'IL.CAT3',
    title: 'On the other reading, too, an assurance that nobody has judged leaves the question open',
    on: MARCH,
    readings: { 'IL.CAT3': 'B' },
    holds: 'unknown',
    file: toElSalvador('removal', { fear: { substantialGrounds: true }, assurance: { given: true } }),
  },
  {
    rule: 'IL.CAT3.EXAM',
    title: 'The fear was expressed and examined',
    on: MARCH,
    holds: true,
    file: toElSalvador('removal', { fear: { expressed: true, screened: true } }),
  },
  {
    rule: 'IL.CAT3.EXAM',
    title: 'The fear was expressed and passed over',
    on: MARCH,
    holds: false,
    file: toElSalvador('removal', { fear: { expressed: true, screened: false } }),
  },
  {
    rule: 'IL.CAT3.EXAM',
    title: 'No fear was expressed',
    applies: false,
    on: MARCH,
    holds: true,
    file: toElSalvador('removal', { fear: { expressed: false, screened: false } }),
  },
  {
    rule: 'IL.CAT3.PATTERN',
    title: 'Torture in CECOT was documented in November 2025',
    on: '2026-02-02',
    holds: true,
    file: toElSalvador('removal-to-prison', { proposal: { facility: 'cecot' } }),
  },
  {
    rule: 'IL.CAT3.PATTERN',
    title: 'No place of detention awaits the person',
    on: '2026-02-02',
    holds: false,
    file: toElSalvador('removal', { proposal: { facility: 'none' } }),
  },
];

const refugeeCases: readonly RuleCase[] = [
  {
    rule: 'IL.REF33',
    title: 'A refugee from El Salvador, never convicted',
    on: MARCH,
    holds: true,
    file: toElSalvador('removal', { protection: { refugeeOf: ['SV'] }, conviction: { final: false } }),
  },
  {
    rule: 'IL.REF33',
    title: 'A refugee from another country',
    on: MARCH,
    holds: false,
    file: toElSalvador('removal', { protection: { refugeeOf: ['VE'] } }),
  },
  {
    rule: 'IL.REF33',
    title: 'A refugee whom a judge found dangerous after a final conviction',
    on: MARCH,
    holds: false,
    file: toElSalvador('removal', {
      protection: { refugeeOf: ['SV'] },
      conviction: { final: true },
      findings: [found('danger-to-community', true)],
    }),
  },
  {
    rule: 'IL.REF33',
    title: 'A convicted refugee whose danger nobody has judged',
    on: MARCH,
    holds: 'unknown',
    file: toElSalvador('removal', { protection: { refugeeOf: ['SV'] }, conviction: { final: true } }),
  },
  {
    rule: 'IL.REF33.2',
    title: 'Finally convicted, and found a danger to the community',
    on: MARCH,
    holds: true,
    file: toElSalvador('removal', { conviction: { final: true }, findings: [found('danger-to-community', true)] }),
  },
  {
    rule: 'IL.REF33.2',
    title: 'Finally convicted, and found no danger',
    on: MARCH,
    holds: false,
    file: toElSalvador('removal', { conviction: { final: true }, findings: [found('danger-to-community', false)] }),
  },
];

const disappearanceCases: readonly RuleCase[] = [
  {
    rule: 'IL.ICPPED',
    title: 'Between two bound states, one hides where the person is',
    on: MARCH,
    holds: true,
    file: between('BE', 'NL', { states: { acknowledgesCustody: true, disclosesWhereabouts: false } }),
  },
  {
    rule: 'IL.ICPPED',
    title: 'Custody and whereabouts are acknowledged',
    on: MARCH,
    holds: false,
    file: between('BE', 'NL', { states: { acknowledgesCustody: true, disclosesWhereabouts: true } }),
  },
  {
    rule: 'IL.ICPPED',
    title: 'The treaty binds neither the United States nor El Salvador',
    applies: false,
    on: MARCH,
    holds: false,
    file: toElSalvador('removal-to-prison', { states: { acknowledgesCustody: false } }),
  },
  {
    rule: 'IL.ICPPED.STANDARD',
    title: 'Each government says that the other one holds the men',
    on: MARCH,
    holds: true,
    file: toElSalvador('removal-to-prison', { states: { acknowledgesCustody: false } }),
  },
  {
    rule: 'IL.ICPPED.STANDARD',
    title: 'Custody and whereabouts are acknowledged',
    on: MARCH,
    holds: false,
    file: toElSalvador('sentence-transfer', { states: { acknowledgesCustody: true, disclosesWhereabouts: true } }),
  },
  { rule: 'IL.ICPPED.REGISTER', title: 'Belgium and the Netherlands are bound', on: MARCH, holds: true, file: between('BE', 'NL') },
  {
    rule: 'IL.ICPPED.REGISTER',
    title: 'The United States and El Salvador are not',
    on: MARCH,
    holds: false,
    file: toElSalvador('sentence-transfer'),
  },
];

const consularCases: readonly RuleCase[] = [
  {
    rule: 'IL.VCCR36',
    title: 'A citizen of the sending state was told of the right',
    on: MARCH,
    holds: true,
    file: toElSalvador('rented-prison', { person: { nationalities: ['US'] }, notice: { consulTold: true } }),
  },
  {
    rule: 'IL.VCCR36',
    title: 'A Venezuelan was not',
    on: MARCH,
    holds: false,
    file: toElSalvador('removal-to-prison', { person: { nationalities: ['VE'] }, notice: { consulTold: false } }),
  },
  {
    rule: 'IL.VCCR36',
    title: 'A national of both states is a foreigner in neither',
    applies: false,
    on: MARCH,
    holds: true,
    file: toElSalvador('sentence-transfer', { person: { nationalities: ['US', 'SV'] }, notice: { consulTold: false } }),
  },
  {
    rule: 'IL.VCCR36.VISITS',
    title: 'The United States’ consul may visit its citizen',
    on: MARCH,
    holds: true,
    file: toElSalvador('sentence-transfer', { person: { nationalities: ['US', 'SV'] } }),
  },
  {
    rule: 'IL.VCCR36.VISITS',
    title: 'A Salvadoran has no American consul',
    on: MARCH,
    holds: false,
    file: toElSalvador('sentence-transfer', { person: { nationalities: ['SV'] } }),
  },
];

export const treatyCases: readonly RuleCase[] = [
  ...treatyMatterCases,
  ...tortureCases,
  ...refugeeCases,
  ...disappearanceCases,
  ...consularCases,
];
