/** Worked cases of the Inter-American Convention as law. */
import type { RuleCase } from '../../src/instruments/law.ts';
import { interAmericanMatterCases } from './inter-american-matters.cases.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

const transfer = (more: PersonFileInput): PersonFileInput => ({
  ...more,
  proposal: { agreement: 'us-sv-inter-american', mode: 'sentence-transfer', sendingState: 'US', receivingState: 'SV', ...more.proposal },
});
const common = { on: '2026-02-02', agreement: 'us-sv-inter-american' } satisfies Partial<RuleCase>;

export const interAmericanCases: readonly RuleCase[] = [
  ...interAmericanMatterCases,
  {
    ...common,
    rule: 'OAS.57',
    holds: true,
    title: 'A dual national of both states, and both states agree',
    file: transfer({ person: { nationalities: ['US', 'SV'] }, states: { sendingAgrees: true, receivingAgrees: true } }),
  },
  {
    ...common,
    rule: 'OAS.57',
    holds: false,
    title: 'A Venezuelan cannot go to El Salvador under it, whoever agrees',
    file: transfer({ person: { nationalities: ['VE'] }, states: { sendingAgrees: true, receivingAgrees: true } }),
  },
  {
    ...common,
    rule: 'OAS.57',
    holds: false,
    title: 'El Salvador refuses its own national',
    file: transfer({ person: { nationalities: ['SV'] }, states: { sendingAgrees: true, receivingAgrees: false } }),
  },
  {
    ...common,
    rule: 'OAS.57',
    holds: 'unknown',
    title: 'El Salvador has not answered yet',
    file: transfer({ person: { nationalities: ['SV'] }, states: { sendingAgrees: true } }),
  },
  {
    ...common,
    rule: 'OAS.57.VII',
    holds: true,
    title: 'After a final sentence the receiving state’s law governs, up to the original end',
    file: transfer({ conviction: { exists: true, final: true } }),
  },
  {
    ...common,
    rule: 'OAS.57.VII',
    holds: false,
    title: 'While the appeal runs nothing is served abroad',
    file: transfer({ conviction: { exists: true, final: false } }),
  },
  {
    ...common,
    rule: 'OAS.57.VIII',
    holds: true,
    title: 'A final sentence stays the sentencing state’s to review',
    file: transfer({ conviction: { exists: true, final: true } }),
  },
  {
    ...common,
    rule: 'OAS.57.VIII',
    holds: false,
    title: 'No final sentence, nothing to review or pardon',
    file: transfer({ conviction: { exists: true, final: false } }),
  },
];
