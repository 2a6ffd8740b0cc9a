/** The form of a proof that comes from outside, so that a malformed one is refused before it is replayed. */
import { z } from 'zod';
import type { Atom, Expression, Term, Why } from '../rules/expression.ts';
import type { FactValue } from '../rules/facts.ts';
import type { Proof } from '../rules/proof.ts';

const path = z.string();
const values = z.array(z.string());

const booleanFact = z.strictObject({ kind: z.literal('boolean'), path });
const choiceFact = z.strictObject({ kind: z.literal('choice'), path, values });
const countryFact = z.strictObject({ kind: z.literal('country'), path });
const textFact = z.strictObject({ kind: z.literal('text'), path });
const pointFact = z.strictObject({ kind: z.enum(['day', 'moment', 'integer']), path });
const durationFact = z.strictObject({ kind: z.literal('duration'), path });
const listFact = z.union([
  z.strictObject({ kind: z.literal('countries'), path }),
  z.strictObject({ kind: z.literal('choices'), path, values }),
]);
const recordsFact = z.strictObject({ kind: z.literal('records'), path });

const literal = z.strictObject({ literal: z.string() });

const term: z.ZodType<Term> = z.union([
  z.strictObject({
    term: z.literal('fact'),
    fact: pointFact,
    plus: z.union([z.string(), durationFact]).exactOptional(),
    rounding: z.enum(['last-day', 'next-day']).exactOptional(),
  }),
  z.strictObject({ term: z.literal('day'), day: z.string() }),
  z.strictObject({ term: z.literal('integer'), integer: z.number() }),
]);

const scalar = z.union([choiceFact, countryFact, textFact]);

const atom: z.ZodType<Atom> = z.lazy(() =>
  z.union([
    z.strictObject({ test: z.literal('true'), fact: booleanFact }),
    z.strictObject({ test: z.literal('one-of'), fact: scalar, among: z.array(z.union([literal, z.strictObject({ fact: scalar })])) }),
    z.strictObject({ test: z.literal('compare'), left: term, op: z.enum(['<', '<=', '=']), right: term }),
    z.strictObject({
      test: z.literal('includes'),
      list: listFact,
      item: z.union([literal, z.strictObject({ fact: z.union([countryFact, choiceFact]) })]),
    }),
    z.strictObject({ test: z.literal('empty'), list: z.union([listFact, recordsFact]) }),
    z.strictObject({ test: z.enum(['some', 'every']), list: recordsFact, where: condition }),
    z.strictObject({ test: z.literal('finding'), question: z.string() }),
  ]),
);

/** What may stand in a condition on one record. */
const condition: z.ZodType<Expression> = z.lazy(() =>
  z.union([
    z.strictObject({ kind: z.literal('constant'), value: z.boolean() }),
    z.strictObject({ kind: z.literal('atom'), atom }),
    z.strictObject({ kind: z.enum(['all', 'any']), of: z.array(condition) }),
    z.strictObject({ kind: z.literal('not'), of: condition }),
  ]),
);

const why: z.ZodType<Why> = z.strictObject({ reason: z.enum(['missing', 'conflict', 'discretion', 'law-gap', 'stale']), ref: z.string() });
const answer = z.union([z.boolean(), z.literal('unknown')]);

/** A fact's value as it was read. What it says is compared with the file, so its form need not be known here. */
export const factValue: z.ZodType<FactValue | null> = z.custom<FactValue | null>((value) => value !== undefined);

export const ProofSchema: z.ZodType<Proof> = z.lazy(() =>
  z.union([
    z.strictObject({ step: z.literal('given'), answer, why: why.exactOptional() }),
    z.strictObject({
      step: z.literal('atom'),
      answer,
      atom,
      facts: z.array(z.strictObject({ fact: z.string(), value: factValue })),
      why: z.array(why).exactOptional(),
    }),
    z.strictObject({ step: z.enum(['and', 'or', 'not']), answer, parts: z.array(ProofSchema) }),
  ]),
);
