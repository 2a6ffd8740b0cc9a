/** The decision's published schema: what `habeas schema decision` prints. A test holds every decision against it. */
import { z } from 'zod';
import { MODES } from '../rules/rule.ts';
import { OUTCOMES, type Decision } from './decision.ts';
import { factValue, ProofSchema } from './proof-schema.ts';

const outcome = z.enum(OUTCOMES).describe('strongest first: barred, barred-until, undetermined, permitted');
const ruleId = z.string().describe('as in the law: US.CH306.NATION');
const why = z.strictObject({
  reason: z.enum(['missing', 'conflict', 'discretion', 'law-gap', 'stale']),
  ref: z.string(),
});
const value = factValue.describe('the fact as it was read, or null where it is unknown');

const ground = z.strictObject({
  rule: ruleId,
  effect: z.enum(['bar', 'bar-until', 'requires', 'permits', 'exception', 'factor', 'compute']),
  holds: z.union([z.boolean(), z.literal('unknown')]),
  counts: z.enum(['against', 'for', 'open', 'neutral']),
  why: z.array(why).exactOptional(),
  standing: z.enum(['settled', 'contested']),
  reading: z.enum(['A', 'B']).exactOptional(),
  stale: z.literal(true).exactOptional(),
  confidence: z.enum(['high', 'medium', 'low', 'unknown']),
  cite: z.array(z.string()),
  statement: z.string(),
  facts: z.array(z.strictObject({ fact: z.string(), value, source: z.string().exactOptional() })),
  cure: z.strictObject({ by: z.string(), what: z.string() }).exactOptional(),
  decisive: z.boolean(),
  proof: ProofSchema.exactOptional(),
});

export const DecisionSchema: z.ZodType<Decision> = z.strictObject({
  agreement: z.string(),
  version: z.string(),
  mode: z.enum(MODES),
  on: z.iso.date(),
  knownAt: z.iso.date(),
  id: z.string().exactOptional(),
  weight: z.int().positive().exactOptional(),
  outcome,
  contested: z.boolean(),
  mayBeBarred: z.boolean(),
  operable: z.boolean(),
  asIfInForce: z.literal(true).exactOptional(),
  readings: z.array(z.strictObject({ reading: z.string(), outcome })),
  grounds: z.array(ground),
  missing: z.array(
    z.strictObject({
      fact: z.string(),
      question: z.string(),
      decides: z.enum(['always', 'could']),
      burden: z.string(),
    }),
  ),
  decidingSets: z.strictObject({
    sets: z.array(
      z.strictObject({
        facts: z.array(z.strictObject({ fact: z.string(), is: z.union([z.boolean(), z.string()]).exactOptional() })),
        outcome,
      }),
    ),
    capped: z.boolean(),
  }),
  changes: z.array(
    z.strictObject({
      set: z.array(z.strictObject({ fact: z.string(), to: z.union([z.boolean(), z.string()]) })),
      outcome,
      certain: z.boolean(),
    }),
  ),
  mayBeRefused: z.array(z.strictObject({ rule: ruleId, by: z.string() })),
  clocks: z.array(
    z.strictObject({
      what: z.string(),
      from: z.iso.date().nullable(),
      due: z.iso.date().nullable(),
      met: z.boolean().nullable(),
      rule: ruleId,
    }),
  ),
  adapted: z.strictObject({ sentence: z.string(), to: z.string(), why: z.string() }).exactOptional(),
  remedy: z.array(z.strictObject({ when: z.string(), what: z.string(), rule: ruleId })).exactOptional(),
  decides: z.array(z.strictObject({ question: z.string(), authority: z.string(), rule: ruleId })),
  otherModes: z.array(z.strictObject({ mode: z.enum(MODES), outcome, decisive: z.array(ruleId) })),
  law: z.array(z.strictObject({ instrument: z.string(), version: z.string(), hash: z.string(), verifiedThrough: z.string() })),
  receipt: z.strictObject({ id: z.string(), inputHash: z.string(), engine: z.string() }),
});
