/** Worked cases of the Court of Justice’s rules between member states. */
import type { RuleCase } from '../../src/instruments/law.ts';
import { prisonConditionsMatterCases } from './prison-conditions-matters.cases.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

const on = '2026-02-02';
const toNetherlands = (file: PersonFileInput, facility?: string): PersonFileInput => ({
  ...file,
  proposal: { mode: 'sentence-transfer', sendingState: 'BE', receivingState: 'NL', ...(facility === undefined ? {} : { facility }) },
});
const found = (question: 'ill-treatment-risk' | 'assurance-sufficient' | 'facility-conditions', result: boolean) => ({
  question,
  result,
  authority: 'executing court',
  on: '2026-01-15',
  reasonsDocument: 'decision 26-3',
});

export const europeanUnionCases: readonly RuleCase[] = [
  ...prisonConditionsMatterCases,
  {
    rule: 'EU.ARANYOSI',
    title: 'The court found a real risk in the very prison',
    on,
    holds: true,
    file: toNetherlands({ findings: [found('ill-treatment-risk', true)], assurance: { given: false } }),
  },
  {
    rule: 'EU.ARANYOSI',
    title: 'The court found none',
    on,
    holds: false,
    file: toNetherlands({ findings: [found('ill-treatment-risk', false)] }),
  },
  {
    rule: 'EU.ARANYOSI',
    title: 'A risk that a sufficient assurance dispels',
    on,
    holds: false,
    file: toNetherlands({ findings: [found('ill-treatment-risk', true), found('assurance-sufficient', true)], assurance: { given: true } }),
  },
  {
    rule: 'EU.ARANYOSI',
    title: 'Between other states this law does not speak',
    applies: false,
    on,
    holds: false,
    file: {
      findings: [found('ill-treatment-risk', true)],
      proposal: { mode: 'sentence-transfer', sendingState: 'US', receivingState: 'SV' },
    },
  },
  {
    rule: 'EU.ARANYOSI.GENERAL',
    title: 'A place as crowded as CECOT calls for information',
    on,
    holds: true,
    file: toNetherlands({}, 'cecot'),
  },
  { rule: 'EU.ARANYOSI.GENERAL', title: 'No place of detention awaits the person', on, holds: false, file: toNetherlands({}, 'none') },
  {
    rule: 'EU.ML',
    title: 'The assurance was found sufficient',
    on,
    holds: true,
    file: toNetherlands({ assurance: { given: true }, findings: [found('assurance-sufficient', true)] }),
  },
  { rule: 'EU.ML', title: 'No assurance was given', on, holds: false, file: toNetherlands({ assurance: { given: false } }) },
  {
    rule: 'EU.DOROBANTU',
    title: 'Space as in CECOT, and the court does not find the presumption rebutted',
    on,
    holds: true,
    file: toNetherlands({ findings: [found('facility-conditions', false)] }, 'cecot'),
  },
  {
    rule: 'EU.DOROBANTU',
    title: 'The court finds the presumption rebutted',
    on,
    holds: false,
    file: toNetherlands({ findings: [found('facility-conditions', true)] }, 'cecot'),
  },
  {
    rule: 'EU.OGNYANOV',
    title: 'A final Belgian sentence is transferred to the Netherlands',
    on,
    holds: true,
    file: toNetherlands({ conviction: { exists: true, final: true } }),
  },
  {
    rule: 'EU.OGNYANOV',
    title: 'The sentence is not final',
    on,
    holds: false,
    file: toNetherlands({ conviction: { exists: true, final: false } }),
  },
];
