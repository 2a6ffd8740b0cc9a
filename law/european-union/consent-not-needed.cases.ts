/** Worked cases of consent under the framework decision: what each of the three exceptions of article 6(2) makes of a person who says no. */
import { bound, caseTable } from '../../src/instruments/case-table.ts';
import type { RuleCase } from '../../src/instruments/law.ts';

export const consentNotNeededCases: readonly RuleCase[] = caseTable(
  {
    rule: 'EU.909.6-1',
    on: '2025-03-03',
    file: {
      proposal: { mode: 'sentence-transfer', sendingState: 'IE', receivingState: 'NL' },
      person: { nationalities: ['NL'], livesIn: ['IE'], residence: { country: 'IE' } },
      consent: { given: false, withdrawn: false },
      removal: { fledHome: false, returnedBecauseOfCase: false, expulsionFlowsFromSentence: false, designatedCountry: 'NL' },
    },
    supposing: bound('eu', true, true),
  },
  [
    ['A Dutchman who lives in Ireland says no, and nothing sends him home', false],
    ['A Dutchman who lives in the Netherlands need not be asked', true, { person: { livesIn: ['NL'], residence: { country: 'NL' } } }],
    ['Nor need one whom the judgment will expel there after release', true, { removal: { expulsionFlowsFromSentence: true } }],
    ['Nor need one who fled there', true, { removal: { fledHome: true } }],
  ],
);
