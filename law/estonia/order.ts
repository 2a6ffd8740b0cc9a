/** Estonian law as far as it bears on holding persons sentenced elsewhere. */
import type { Instrument, RuleCase } from '../../src/instruments/law.ts';
import { tartuApproval } from './tartu-approval.ts';
import { tartuApprovalCases } from './tartu-approval.cases.ts';

export const instruments: readonly Instrument[] = [tartuApproval];
export const cases: readonly RuleCase[] = tartuApprovalCases;
