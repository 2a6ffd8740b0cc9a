/** Law of the Council of Europe: the transfer convention with its protocols, and the human rights convention as the Court reads it. */
import type { Instrument, RuleCase } from '../../src/instruments/law.ts';
import { coe112 } from './coe-112.ts';
import { coe112Cases } from './coe-112.cases.ts';
import { protocolCases } from './coe-112-protocols.cases.ts';
import { echr } from './echr.ts';
import { echrCases } from './echr.cases.ts';
import { europeanPrisonStandards } from './prison-standards.ts';
import { europeanPrisonStandardsCases } from './prison-standards.cases.ts';

export const instruments: readonly Instrument[] = [coe112, echr, europeanPrisonStandards];
export const cases: readonly RuleCase[] = [...coe112Cases, ...protocolCases, ...echrCases, ...europeanPrisonStandardsCases];
