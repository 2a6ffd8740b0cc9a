/** Norwegian law as far as it bears on sending a person abroad to serve a sentence. */
import type { Instrument, RuleCase } from '../../src/instruments/law.ts';
import { executionOfSentences } from './execution-of-sentences.ts';
import { executionOfSentencesCases } from './execution-of-sentences.cases.ts';

export const instruments: readonly Instrument[] = [executionOfSentences];
export const cases: readonly RuleCase[] = executionOfSentencesCases;
