/**
 * The conditions of rules as JSON: the same data that the rule language is made of. A fact may be written by its path alone, and is looked up in
 * the vocabulary; a fact, a value or a country that does not exist is refused where it stands.
 */
import { z } from 'zod';
import { nearest } from '../base/nearest.ts';
import { isCountry, isDay, isDuration } from '../calendar/iso.ts';
import { FINDING_QUESTIONS } from '../people/closed-lists.ts';
import { findings, offences, party, TREATIES, VOCABULARY } from '../people/facts.ts';
import type { Atom, Expression, Term } from '../rules/expression.ts';
import type { Fact } from '../rules/fact.ts';

const PATH_LENGTH_MAX = 120;
const PARTS_MAX = 200;
const VALUE_LENGTH_MAX = 200;
const ID_LENGTH_MAX = 120;

export const ruleId = z
  .string()
  .min(1)
  .max(ID_LENGTH_MAX)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}_./§()’,&+ -]*$/u, 'not a rule’s id');

const FACTS: ReadonlyMap<string, Fact> = new Map(
  [
    ...Object.values(VOCABULARY).flatMap((room): readonly Fact[] => Object.values(room)),
    ...TREATIES.flatMap((treaty) => [party(treaty, 'sending'), party(treaty, 'receiving')]),
    offences,
    findings,
  ].map((fact) => [fact.path, fact]),
);

/** A fact of the vocabulary, of one of those kinds. */
export function factOf<K extends Fact['kind']>(...kinds: readonly K[]) {
  type Found = Extract<Fact, { readonly kind: K }>;
  const isWanted = (fact: Fact): fact is Found => kinds.some((kind) => kind === fact.kind);
  return z
    .union([
      z.string().max(PATH_LENGTH_MAX),
      z.strictObject({
        kind: z.string().max(PATH_LENGTH_MAX),
        path: z.string().max(PATH_LENGTH_MAX),
        values: z.array(z.string().max(VALUE_LENGTH_MAX)).max(PARTS_MAX).exactOptional(),
      }),
    ])
    .transform((written, context): Found => {
      const path = typeof written === 'string' ? written : written.path;
      const fact = FACTS.get(path);
      if (fact !== undefined && isWanted(fact)) return fact;
      const near = fact === undefined ? nearest(path, FACTS.keys()) : undefined;
      const message =
        fact === undefined
          ? `no such fact: ${path}${near === undefined ? '' : `; did you mean ${near}?`}`
          : `${path} is of the kind ${fact.kind}, not ${kinds.join(' or ')}`;
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    })
    .meta({ description: 'a fact by its path, for instance conviction.final' });
}

const literal = z.strictObject({ literal: z.string().max(VALUE_LENGTH_MAX) });
export const rounding = z.enum(['last-day', 'next-day']);
export const duration = z.string().refine(isDuration, { error: 'not an ISO 8601 duration (P1Y6M)' });

const term: z.ZodType<Term> = z.discriminatedUnion('term', [
  z.strictObject({
    term: z.literal('fact'),
    fact: factOf('day', 'moment', 'integer'),
    plus: z.union([duration, factOf('duration')]).exactOptional(),
    rounding: rounding.exactOptional(),
  }),
  z.strictObject({ term: z.literal('day'), day: z.string().refine(isDay, { error: 'not a calendar day (YYYY-MM-DD)' }) }),
  z.strictObject({ term: z.literal('integer'), integer: z.int() }),
]);

const atom: z.ZodType<Atom> = z.lazy(() =>
  z
    .discriminatedUnion('test', [
      z.strictObject({ test: z.literal('true'), fact: factOf('boolean') }),
      z.strictObject({
        test: z.literal('one-of'),
        fact: factOf('choice', 'country', 'text'),
        among: z
          .array(z.union([literal, z.strictObject({ fact: factOf('choice', 'country', 'text') })]))
          .min(1)
          .max(PARTS_MAX),
      }),
      z.strictObject({ test: z.literal('compare'), left: term, op: z.enum(['<', '<=', '=']), right: term }),
      z.strictObject({
        test: z.literal('includes'),
        list: factOf('countries', 'choices'),
        item: z.union([literal, z.strictObject({ fact: factOf('country', 'choice') })]),
      }),
      z.strictObject({ test: z.literal('empty'), list: factOf('countries', 'choices', 'records') }),
      z.strictObject({ test: z.enum(['some', 'every']), list: factOf('records'), where: expression }),
      z.strictObject({ test: z.literal('finding'), question: z.enum(FINDING_QUESTIONS) }),
    ])
    .superRefine((one, context) => {
      for (const value of impossibleValues(one))
        context.addIssue({ code: 'custom', message: value, path: [one.test === 'includes' ? 'item' : 'among'] });
    }),
);

/** Values that the fact can never have: a test for one would be false of everybody, which is never what was meant. */
function impossibleValues(one: Atom): readonly string[] {
  if (one.test !== 'one-of' && one.test !== 'includes') return [];
  const fact = one.test === 'one-of' ? one.fact : one.list;
  const operands = one.test === 'one-of' ? one.among : [one.item];
  return operands.flatMap((operand) => {
    if (!('literal' in operand)) return [];
    const { literal: value } = operand;
    if (fact.kind === 'country' || fact.kind === 'countries') return isCountry(value) ? [] : [`${value} is no country code`];
    if (fact.kind === 'text' || fact.values.includes(value)) return [];
    const near = nearest(value, fact.values);
    return [`${fact.path} never has the value ${value}${near === undefined ? '' : `; did you mean ${near}?`}`];
  });
}

export const expression: z.ZodType<Expression> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('constant'), value: z.boolean() }),
    z.strictObject({
      kind: z.literal('unknown'),
      why: z.strictObject({
        reason: z.enum(['missing', 'conflict', 'discretion', 'law-gap', 'stale']),
        ref: z.string().min(1).max(VALUE_LENGTH_MAX),
      }),
    }),
    z.strictObject({ kind: z.literal('atom'), atom }),
    z.strictObject({ kind: z.enum(['all', 'any']), of: z.array(expression).max(PARTS_MAX) }),
    z.strictObject({ kind: z.literal('not'), of: expression }),
    z.strictObject({ kind: z.literal('reading'), rule: ruleId, A: expression, B: expression }),
    z.strictObject({ kind: z.literal('rule'), rule: ruleId }),
    z.strictObject({
      kind: z.literal('default'),
      base: expression,
      exceptions: z.array(z.strictObject({ id: ruleId, priority: z.int(), when: expression, outcome: z.boolean() })).max(PARTS_MAX),
    }),
  ]),
);
