/** Law between states, of the United Nations. */
import type { Instrument, RuleCase } from '../../src/instruments/law.ts';
import { cat } from './cat.ts';
import { consularRelations } from './consular-relations.ts';
import { iccpr } from './iccpr.ts';
import { iccprCases } from './iccpr.cases.ts';
import { icpped } from './icpped.ts';
import { prisonStandards } from './prison-standards.ts';
import { prisonStandardsLimitCases } from './prison-standards-limits.cases.ts';
import { prisonStandardsCases } from './prison-standards.cases.ts';
import { refugeeConvention } from './refugee-convention.ts';
import { treatyCases } from './treaties.cases.ts';

export const instruments: readonly Instrument[] = [iccpr, cat, refugeeConvention, icpped, consularRelations, prisonStandards];
export const cases: readonly RuleCase[] = [...iccprCases, ...treatyCases, ...prisonStandardsCases, ...prisonStandardsLimitCases];
