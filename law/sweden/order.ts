/** Swedish law as far as it bears on sending a person abroad to serve a sentence. */
import type { Instrument, RuleCase } from '../../src/instruments/law.ts';
import { servingAbroad } from './serving-abroad.ts';
import { servingAbroadCases } from './serving-abroad.cases.ts';

export const instruments: readonly Instrument[] = [servingAbroad];
export const cases: readonly RuleCase[] = servingAbroadCases;
