/** A rule as JSON: what one provision does, where it stands, in which span, who decides it. */
import { z } from 'zod';
import { isDay } from '../calendar/iso.ts';
import type { Text } from '../base/text.ts';
import { MODES, type Rule } from '../rules/rule.ts';
import { expression, factOf, rounding, ruleId } from './expression-schema.ts';

const TEXT_LENGTH_MAX = 4_000;
const LIST_LENGTH_MAX = 200;

export const day = z.string().refine(isDay, { error: 'not a calendar day (YYYY-MM-DD)' });
export const words: z.ZodType<Text> = z
  .strictObject({ en: z.string().min(1).max(TEXT_LENGTH_MAX), es: z.string().min(1).max(TEXT_LENGTH_MAX) })
  .meta({ description: 'the same in English and in Spanish' });
export const line = z.string().min(1).max(TEXT_LENGTH_MAX);
export const confidence = z.enum(['high', 'medium', 'low', 'unknown']);
export const mode = z.enum(MODES);

const span = z.strictObject({ from: day, to: day.exactOptional() });
const cure = z.strictObject({ by: words, what: words });

const computes = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('clock'),
    what: words,
    from: factOf('day'),
    within: z.string().regex(/^-?P[0-9YMWDTHS]+$/, 'not an ISO 8601 duration (P30D)'),
    rounding,
    metBy: factOf('day').exactOptional(),
  }),
  z.strictObject({ kind: z.literal('remedy'), what: words }),
  z.strictObject({ kind: z.literal('adaptation'), to: words, why: words }),
  z.strictObject({ kind: z.literal('consequence'), what: words }),
]);

const reading = z.enum(['A', 'B']);
const common = {
  id: ruleId,
  statement: words,
  citations: z
    .array(z.strictObject({ cite: z.string().max(TEXT_LENGTH_MAX), source: line.exactOptional(), confidence }))
    .max(LIST_LENGTH_MAX),
  role: z.enum(['sending', 'receiving', 'either', 'international', 'agreement']),
  modes: z.union([z.enum(['any', 'prison']), z.array(mode).min(1).max(MODES.length)]),
  applies: expression.exactOptional(),
  looksAt: factOf('day').exactOptional(),
  versions: z.array(z.strictObject({ inForce: span, encoded: span, when: expression })).max(LIST_LENGTH_MAX),
  standing: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('settled') }),
    z.strictObject({ kind: z.literal('contested'), A: words, B: words, default: reading, strict: reading }),
  ]),
  confidence,
  verifiedThrough: day,
  decides: z.strictObject({ question: words, authority: words }),
  note: words.exactOptional(),
};

export const rule: z.ZodType<Rule> = z.discriminatedUnion('effect', [
  z.strictObject({ effect: z.literal('bar'), ...common }),
  z.strictObject({ effect: z.literal('bar-until'), cure, ...common }),
  z.strictObject({ effect: z.literal('requires'), cure, ...common }),
  z.strictObject({ effect: z.literal('permits'), cure: cure.exactOptional(), ...common }),
  z.strictObject({ effect: z.literal('exception'), of: ruleId, priority: z.int(), outcome: z.boolean().exactOptional(), ...common }),
  z.strictObject({ effect: z.literal('factor'), mayRefuse: words.exactOptional(), ...common }),
  z.strictObject({ effect: z.literal('compute'), computes, ...common }),
]);
