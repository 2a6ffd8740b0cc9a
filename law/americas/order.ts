/** Law between American states. */
import type { Instrument, RuleCase } from '../../src/instruments/law.ts';
import { interAmericanConvention } from './inter-american-convention.ts';
import { interAmericanCases } from './inter-american-convention.cases.ts';

export const instruments: readonly Instrument[] = [interAmericanConvention];
export const cases: readonly RuleCase[] = interAmericanCases;
