/** Worked cases of the Dutch takeover of sentences passed outside the European Union. */
import type { RuleCase } from '../../src/instruments/law.ts';

const fromTheUnitedStates = { sendingState: 'US', receivingState: 'NL', agreement: 'coe-1983' };

export const transfersInCases: readonly RuleCase[] = [
  {
    rule: 'NL.WOTS',
    title: 'The Netherlands has agreed to take over an American sentence',
    on: '2024-05-02',
    file: { proposal: fromTheUnitedStates, states: { receivingAgrees: true } },
    holds: true,
  },
  {
    rule: 'NL.WOTS',
    title: 'The Netherlands has refused to take over an American sentence',
    on: '2024-05-02',
    file: { proposal: fromTheUnitedStates, states: { receivingAgrees: false } },
    holds: false,
  },
  {
    rule: 'NL.WOTS',
    title: 'No answer from the Netherlands is on file',
    on: '2024-05-02',
    file: { proposal: fromTheUnitedStates },
    holds: 'unknown',
  },
  {
    rule: 'NL.WOTS.MAXIMUM',
    title: 'A sentence of twenty years for an offence with a Dutch maximum of twelve is brought down',
    on: '2024-05-02',
    file: { proposal: fromTheUnitedStates, offences: [{ executingMaximum: 'P12Y' }], sentence: { start: '2022-01-10', imposed: 'P20Y' } },
    holds: true,
  },
  {
    rule: 'NL.WOTS.MAXIMUM',
    title: 'A sentence of ten years for the same offence stays as it is',
    on: '2024-05-02',
    file: { proposal: fromTheUnitedStates, offences: [{ executingMaximum: 'P12Y' }], sentence: { start: '2022-01-10', imposed: 'P10Y' } },
    holds: false,
  },
  {
    rule: 'NL.WOTS.MAXIMUM',
    title: 'A sentence of exactly the Dutch maximum stays as it is',
    on: '2024-05-02',
    file: { proposal: fromTheUnitedStates, offences: [{ executingMaximum: 'P12Y' }], sentence: { start: '2022-01-10', imposed: 'P12Y' } },
    holds: false,
  },
  {
    rule: 'NL.WOTS.MAXIMUM',
    title: 'The sentence is above the maximum of one of two offences only',
    on: '2024-05-02',
    file: {
      proposal: { mode: 'sentence-transfer', sendingState: 'US', receivingState: 'NL' },
      offences: [{ executingMaximum: 'P12Y' }, { executingMaximum: 'P25Y' }],
      sentence: { start: '2022-01-10', imposed: 'P20Y' },
    },
    holds: false,
  },
];
