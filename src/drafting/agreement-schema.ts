/**
 * An agreement with its worked cases as one JSON file, `agreement/1`, so that it can be held as data. The schema validates input, is published by
 * `habeas schema agreement`, and says nothing that the agreements written as code could not say.
 */
import { z } from 'zod';
import { isCountry } from '../calendar/iso.ts';
import { STATUSES, TERM_KEYS, type Agreement, type DecisionCase } from '../instruments/agreement.ts';
import { ACTOR_KINDS, GATE_KEYS, SIDES } from '../instruments/gate.ts';
import type { RuleCase } from '../instruments/law.ts';
import { TRIGGER_KINDS } from '../instruments/suspension.ts';
import type { TariffRule } from '../instruments/tariff.ts';
import { DAY_STATES } from '../instruments/tariff.ts';
import { duration, ruleId } from './expression-schema.ts';
import { confidence, day, line, mode, rule, words } from './rule-schema.ts';

const LIST_LENGTH_MAX = 2_000;
const NAME_LENGTH_MAX = 80;

/** The part of a rule's id before the first full stop, and the folder's name. */
export const AGREEMENT_ID = /^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$/;
const agreementId = z.string().regex(AGREEMENT_ID, 'not an agreement’s id: small letters, digits and hyphens, such as no-nl-2015');
const name = z.string().min(1).max(NAME_LENGTH_MAX);
const list = <T extends z.ZodType>(item: T) => z.array(item).max(LIST_LENGTH_MAX);
const country = z.string().refine(isCountry, { error: 'not an ISO 3166-1 alpha-2 country code' });
const cited = { cite: z.string().max(4_000), source: line, confidence };
const dated = { from: day.exactOptional(), to: day.exactOptional() };
const whole = z.int().nonnegative();
const minor = z.string().regex(/^-?\d{1,24}$/, 'not whole minor units, such as 476000000');
const money = z.strictObject({ minor, currency: z.string().regex(/^[A-Z]{3}$/, 'not a currency code') });

const term = z.strictObject({
  key: z.enum(TERM_KEYS),
  value: words,
  layer: z.enum(['treaty', 'statute', 'regulation', 'policy', 'practice']),
  ...dated,
  ...cited,
});

const clause = z.strictObject({ exists: z.union([z.boolean(), z.literal('unknown')]), what: words, ...cited });

const tariffLine = z.strictObject({
  id: name,
  what: words,
  amount: money,
  per: z.enum(['year', 'month', 'day', 'once']),
  each: z.enum(['arrangement', 'place', 'person', 'journey', 'event']),
  upTo: whole.exactOptional(),
  beyond: whole.exactOptional(),
  minimum: whole.exactOptional(),
  inStepsOf: whole.exactOptional(),
  units: whole.exactOptional(),
  standing: z.enum(['agreed', 'offered', 'reported']).exactOptional(),
  ...dated,
  ...cited,
});

const ruled = { what: words, lines: list(name).exactOptional(), ...cited };
const categories = list(name);
const tariffRule: z.ZodType<TariffRule> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('index-rate'),
    basisPoints: z.int(),
    each: z.enum(['new-year', 'anniversary']),
    base: day.exactOptional(),
    ...ruled,
  }),
  z.strictObject({ kind: z.literal('index-series'), series: name, baseYear: whole, ...ruled }),
  z.strictObject({
    kind: z.literal('ramp-up'),
    percent: whole,
    during: z.strictObject({ from: day, to: day }).exactOptional(),
    ...ruled,
  }),
  z.strictObject({ kind: z.literal('end-days'), firstDay: z.boolean(), lastDay: z.boolean(), ...ruled }),
  z.strictObject({ kind: z.literal('part-month'), share: z.enum(['calendar-month', 'thirty-day-month', 'calendar-year']), ...ruled }),
  z.strictObject({ kind: z.literal('billed-states'), states: list(z.enum(DAY_STATES)), ...ruled }),
  z.strictObject({ kind: z.literal('suspension'), percent: whole, ...ruled }),
  z.strictObject({ kind: z.literal('early-end'), then: z.enum(['stops', 'runs-on']), ...ruled }),
  z.strictObject({ kind: z.literal('included'), categories, ...ruled }),
  z.strictObject({ kind: z.literal('passed-on'), categories, ...ruled }),
  z.strictObject({
    kind: z.literal('currency'),
    currency: z.string().regex(/^[A-Z]{3}$/),
    rateOn: z.enum(['not-seen', 'due-day', 'payment-day', 'period-end']),
    ...ruled,
  }),
  z.strictObject({
    kind: z.literal('payment'),
    every: z.enum(['month', 'quarter', 'half-year', 'year', 'once']),
    when: z.enum(['in-advance', 'in-arrears']),
    ...ruled,
  }),
  z.strictObject({ kind: z.literal('late-payment'), basisPointsAYear: whole, graceDays: whole, ...ruled }),
  z.strictObject({
    kind: z.literal('not-seen'),
    matter: z.enum([
      'indexation',
      'ramp-up',
      'end-days',
      'part-month',
      'suspension',
      'early-end',
      'extras',
      'currency',
      'payment',
      'late-payment',
      'penalties',
    ]),
    ...ruled,
  }),
]);

const gateKey = z.enum(GATE_KEYS);
const step = z.strictObject({
  key: gateKey,
  by: list(z.strictObject({ kind: z.enum(ACTOR_KINDS), side: z.enum(SIDES).exactOptional() })),
  signatures: z.enum(['one', 'each']),
  limits: list(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['wait', 'due']), from: gateKey, duration }),
      z.strictObject({ kind: z.enum(['good-for', 'every']), duration }),
    ]),
  ),
  insteadOfConsent: list(name).exactOptional(),
});

const holder = ['sending', 'receiving', 'disputed', 'unknown'] as const;
const truth = z.boolean().exactOptional();

const agreement: z.ZodType<Agreement> = z.strictObject({
  id: agreementId,
  title: words,
  summary: words,
  kind: z.enum(['treaty', 'arrangement', 'framework', 'proposal', 'model']),
  mode,
  operable: z.boolean(),
  zone: z.string().min(1).max(NAME_LENGTH_MAX).exactOptional(),
  whyNotOperable: words.exactOptional(),
  parties: list(z.strictObject({ role: z.enum(['sending', 'receiving', 'either']), country, name: words })),
  status: list(
    z.strictObject({ from: day.exactOptional(), state: z.enum(STATUSES), note: words.exactOptional(), source: line, confidence }),
  ),
  instruments: list(name),
  terms: list(term),
  versions: list(
    z.strictObject({
      id: name,
      title: words,
      from: day,
      to: day.exactOptional(),
      mode,
      facts: z.strictObject({
        holdsPeople: z.boolean(),
        isTransferTreaty: z.boolean(),
        isTreaty: z.boolean(),
        paid: truth,
        ratifiedBySendingState: truth,
        ratifiedByReceivingState: truth,
        monitoringClause: truth,
        receivingStateControls: truth,
        inForce: truth,
      }),
      rules: list(rule),
    }),
  ),
  gates: list(
    z.strictObject({
      number: whole,
      act: words,
      actor: words,
      document: words.exactOptional(),
      limit: words.exactOptional(),
      cite: z.string().max(4_000),
      step: step.exactOptional(),
    }),
  ),
  tariff: list(tariffLine),
  tariffRules: list(tariffRule).exactOptional(),
  custodyRule: z.strictObject({
    holds: z.enum(holder),
    answersInLaw: z.enum([...holder, 'split']),
    governingLaw: z.enum([...holder, 'split']),
    note: words,
    cite: z.string().max(4_000),
    confidence,
  }),
  suspension: clause.extend({
    triggers: list(
      z.strictObject({
        on: z.enum(TRIGGER_KINDS),
        standards: list(name).exactOptional(),
        effect: z.enum(['suspend', 'pause']),
        returns: z.enum(['none', 'who-asks', 'all']),
        cite: z.string().max(4_000),
      }),
    ).exactOptional(),
  }),
  wayHome: clause,
  doubts: list(words),
});

const reading = z.enum(['A', 'B']);
const outcome = z.enum(['barred', 'barred-until', 'undetermined', 'permitted']);
const holds = z.union([z.boolean(), z.literal('unknown')]);
/** A person file; what it holds is checked against `person/1`. */
const file = z.record(z.string(), z.unknown()).meta({ description: 'a person file, person/1 (habeas schema person)' });

const decisionCase = z.strictObject({
  id: z.string().min(1).max(160),
  title: words,
  agreement: agreementId,
  mode: mode.exactOptional(),
  on: day,
  asIfInForce: z.boolean().exactOptional(),
  file,
  outcome,
  decidedBy: list(ruleId),
  readings: list(z.strictObject({ reading: z.union([z.literal('all-flipped'), z.record(ruleId, reading)]), outcome })).exactOptional(),
  missing: list(name).exactOptional(),
}) satisfies z.ZodType<DecisionCase>;

const ruleCase = z.strictObject({
  rule: ruleId,
  title: line,
  file,
  on: day,
  agreement: agreementId.exactOptional(),
  readings: z.record(ruleId, reading).exactOptional(),
  supposing: z.record(line, z.union([z.boolean(), z.number(), line])).exactOptional(),
  applies: holds.exactOptional(),
  holds,
  because: list(line).exactOptional(),
}) satisfies z.ZodType<RuleCase>;

export const AgreementFile = z.strictObject({
  version: z.literal('agreement/1'),
  agreement,
  /** Worked decisions under it. */
  cases: list(decisionCase).exactOptional(),
  /** Worked cases of its own rules, one by one. */
  ruleCases: list(ruleCase).exactOptional(),
});
export type AgreementFile = z.output<typeof AgreementFile>;
