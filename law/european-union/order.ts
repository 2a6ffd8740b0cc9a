/** Law of the European Union on sending persons between its members. */
import type { Instrument, RuleCase } from '../../src/instruments/law.ts';
import { consentNotNeededCases } from './consent-not-needed.cases.ts';
import { frameworkDecision } from './framework-decision.ts';
import { frameworkDecisionCases } from './framework-decision.cases.ts';
import { ognyanov } from './ognyanov.ts';
import { prisonConditions } from './prison-conditions.ts';
import { europeanUnionCases } from './prison-conditions.cases.ts';

export const instruments: readonly Instrument[] = [prisonConditions, ognyanov, frameworkDecision];
export const cases: readonly RuleCase[] = [...europeanUnionCases, ...frameworkDecisionCases, ...consentNotNeededCases];
