/**
 * The rule of twelve conditions on which rule engines are compared, and 10,000 invented persons with every fact known.
 * Months left, risk and the like are plain numbers here: the rule measures engines and says nothing about any law.
 */
import { all, any, atLeast, integer, isBefore, isFalse, isTrue, oneOf, type Expression } from '../src/rules/expression.ts';
import type { BooleanFact, ChoiceFact, IntegerFact } from '../src/rules/fact.ts';

const yesNo = (path: string): BooleanFact => ({ kind: 'boolean', path });
const whole = (path: string): IntegerFact => ({ kind: 'integer', path });
const NATIONS = ['SV', 'VE', 'MX', 'CO', 'CU', 'DO'] as const;
const nationality: ChoiceFact<(typeof NATIONS)[number]> = { kind: 'choice', path: 'nationality', values: NATIONS };

export const RULE: Expression = all(
  atLeast(whole('age'), 18),
  oneOf(nationality, 'SV', 'MX', 'CO'),
  atLeast(whole('monthsLeft'), 6),
  isTrue(yesNo('final')),
  any(isTrue(yesNo('consent')), isTrue(yesNo('order'))),
  isTrue(yesNo('dual')),
  isFalse(yesNo('pending')),
  isBefore(whole('index'), integer(50)),
  isFalse(yesNo('political')),
  isTrue(yesNo('treaty')),
  isBefore(whole('residenceYears'), integer(20)),
);

/** The same rule in json-logic. */
export const JSON_LOGIC = {
  and: [
    { '>=': [{ var: 'age' }, 18] },
    { in: [{ var: 'nationality' }, ['SV', 'MX', 'CO']] },
    { '>=': [{ var: 'monthsLeft' }, 6] },
    { '==': [{ var: 'final' }, true] },
    { or: [{ '==': [{ var: 'consent' }, true] }, { '==': [{ var: 'order' }, true] }] },
    { '==': [{ var: 'dual' }, true] },
    { '!': [{ var: 'pending' }] },
    { '<': [{ var: 'index' }, 50] },
    { '!': [{ var: 'political' }] },
    { '==': [{ var: 'treaty' }, true] },
    { '<': [{ var: 'residenceYears' }, 20] },
  ],
};

export type BenchPerson = {
  readonly age: number;
  readonly nationality: string;
  readonly monthsLeft: number;
  readonly final: boolean;
  readonly consent: boolean;
  readonly order: boolean;
  readonly dual: boolean;
  readonly pending: boolean;
  readonly index: number;
  readonly political: boolean;
  readonly treaty: boolean;
  readonly residenceYears: number;
};

/** Seeded: the same persons on every machine (xorshift, 32 bits). */
export function people(count: number, seed: number): readonly BenchPerson[] {
  let state = seed;
  const next = (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
  const likely = (percent: number): boolean => next(100) < percent;
  return Array.from({ length: count }, () => ({
    age: 14 + next(60),
    nationality: NATIONS[next(6)] ?? 'SV',
    monthsLeft: next(240),
    final: likely(85),
    consent: likely(60),
    order: likely(50),
    dual: likely(90),
    pending: likely(10),
    index: next(100),
    political: likely(2),
    treaty: likely(95),
    residenceYears: next(40),
  }));
}
