/** Irish law as far as it bears on sentences served in another member of the Union. */
import type { Instrument, RuleCase } from '../../src/instruments/law.ts';
import { recognitionOfSentences } from './recognition-of-sentences.ts';
import { recognitionOfSentencesCases } from './recognition-of-sentences.cases.ts';

export const instruments: readonly Instrument[] = [recognitionOfSentences];
export const cases: readonly RuleCase[] = recognitionOfSentencesCases;
