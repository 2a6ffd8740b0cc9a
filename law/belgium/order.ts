/** Belgian law as far as it bears on sending a person abroad to serve a sentence. */
import type { Instrument, RuleCase } from '../../src/instruments/law.ts';
import { tilburgAssent } from './tilburg-assent.ts';
import { tilburgAssentCases } from './tilburg-assent.cases.ts';

export const instruments: readonly Instrument[] = [tilburgAssent];
export const cases: readonly RuleCase[] = tilburgAssentCases;
