/** Dutch law as far as it bears on receiving persons sentenced elsewhere. */
import type { Instrument, RuleCase } from '../../src/instruments/law.ts';
import { norgerhavenApproval } from './norgerhaven-approval.ts';
import { norgerhavenApprovalCases } from './norgerhaven-approval.cases.ts';
import { sentencesWithinTheUnion } from './sentences-within-the-union.ts';
import { sentencesWithinTheUnionCases } from './sentences-within-the-union.cases.ts';
import { tilburgApproval } from './tilburg-approval.ts';
import { tilburgApprovalCases } from './tilburg-approval.cases.ts';
import { transfersIn } from './transfers-in.ts';
import { transfersInCases } from './transfers-in.cases.ts';

export const instruments: readonly Instrument[] = [norgerhavenApproval, tilburgApproval, transfersIn, sentencesWithinTheUnion];
export const cases: readonly RuleCase[] = [
  ...norgerhavenApprovalCases,
  ...tilburgApprovalCases,
  ...transfersInCases,
  ...sentencesWithinTheUnionCases,
];
