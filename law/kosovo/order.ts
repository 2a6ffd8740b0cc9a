/** Kosovo law as far as it bears on holding persons sentenced elsewhere. */
import type { Instrument, RuleCase } from '../../src/instruments/law.ts';
import { treatyApproval } from './treaty-approval.ts';
import { treatyApprovalCases } from './treaty-approval.cases.ts';

export const instruments: readonly Instrument[] = [treatyApproval];
export const cases: readonly RuleCase[] = treatyApprovalCases;
