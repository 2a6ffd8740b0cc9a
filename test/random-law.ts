/** Random conditions and random files for differential tests: small enough to try every completion, rich enough to meet every construct. */
import fc from 'fast-check';
import {
  all,
  any,
  atLeast,
  includes,
  includesCountry,
  isBefore,
  isOnOrBefore,
  isTrue,
  not,
  oneOf,
  plus,
  some,
  every,
  unknownBecause,
  type Expression,
} from '../src/rules/expression.ts';
import type { BooleanFact, ChoiceFact, ChoiceListFact, CountryListFact, DayFact, IntegerFact, RecordListFact } from '../src/rules/fact.ts';
import type { Facts, FactValue } from '../src/rules/facts.ts';

const yesNo = (path: string): BooleanFact => ({ kind: 'boolean', path });
const BOOLEANS = ['final', 'consent', 'appeal', 'notice', 'title'].map(yesNo);
const CHOICES: readonly ChoiceFact[] = [
  { kind: 'choice', path: 'sentenceType', values: ['determinate', 'life', 'death'] },
  { kind: 'choice', path: 'jurisdiction', values: ['federal', 'state'] },
];
const AGE: IntegerFact = { kind: 'integer', path: 'age' };
const NATIONALITIES: CountryListFact = { kind: 'countries', path: 'nationalities' };
const CATEGORIES: ChoiceListFact = { kind: 'choices', path: 'categories', values: ['drugs', 'theft'] };
const BORN: DayFact = { kind: 'day', path: 'born' };
const DECIDED: DayFact = { kind: 'day', path: 'decided' };
const OFFENCES: RecordListFact = { kind: 'records', path: 'offences' };
const VIOLENT = yesNo('offences[].violent');

/** Atoms on one fact each, whose facts have finitely many values: exact analysis and brute force must agree on them. */
const finiteAtom: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom(...BOOLEANS).map(isTrue),
  fc.constantFrom(...CHOICES).chain((fact) => fc.subarray([...fact.values], { minLength: 1 }).map((values) => oneOf(fact, ...values))),
  fc.constantFrom(18, 21, 65).map((years) => atLeast(AGE, years)),
);

const anyAtom: fc.Arbitrary<Expression> = fc.oneof(
  { weight: 6, arbitrary: finiteAtom },
  { weight: 1, arbitrary: fc.constantFrom('US', 'SV').map((country) => includesCountry(NATIONALITIES, country)) },
  { weight: 1, arbitrary: fc.constantFrom('drugs', 'theft').map((value) => includes(CATEGORIES, value)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('P18Y', 'P6M', 'P0D').map((period) => isBefore(DECIDED, plus(BORN, period, 'next-day'))),
  },
  { weight: 1, arbitrary: fc.constant(isOnOrBefore(BORN, DECIDED)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(some(OFFENCES, isTrue(VIOLENT)), every(OFFENCES, isTrue(VIOLENT)), some(OFFENCES, not(isTrue(VIOLENT)))),
  },
);

const conditionOf = (atom: fc.Arbitrary<Expression>, withUnknown: boolean): fc.Arbitrary<Expression> =>
  fc.letrec<{ expression: Expression }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      atom,
      fc.array(tie('expression'), { minLength: 1, maxLength: 3 }).map((of) => all(...of)),
      fc.array(tie('expression'), { minLength: 1, maxLength: 3 }).map((of) => any(...of)),
      tie('expression').map(not),
      defaultOf(tie('expression')),
      ...(withUnknown ? [fc.constant(unknownBecause('law-gap', 'X'))] : []),
    ),
  })).expression;

const defaultOf = (inner: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> =>
  fc
    .record({
      base: inner,
      exceptions: fc.array(fc.record({ priority: fc.constantFrom(1, 2), when: inner, outcome: fc.boolean() }), {
        minLength: 1,
        maxLength: 3,
      }),
    })
    .map(({ base, exceptions }) => ({
      kind: 'default',
      base,
      exceptions: exceptions.map((one, index) => ({ id: `exception ${index}`, ...one })),
    }));

export const anyCondition = conditionOf(anyAtom, true);
/** Without defaults of conflicting outcome nothing but the facts is unknown. */
export const finiteCondition = conditionOf(finiteAtom, false);

/** Every value of the finite facts. */
export const DOMAINS: { readonly [path: string]: readonly (boolean | string | number)[] } = {
  final: [true, false],
  consent: [true, false],
  appeal: [true, false],
  notice: [true, false],
  title: [true, false],
  sentenceType: ['determinate', 'life', 'death'],
  jurisdiction: ['federal', 'state'],
  age: [17, 18, 20, 21, 64, 65],
};

const unknownOr = <T extends FactValue>(value: fc.Arbitrary<T>): fc.Arbitrary<FactValue | undefined> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 3, arbitrary: value });

const finiteValue = (path: string): fc.Arbitrary<FactValue | undefined> => unknownOr(fc.constantFrom(...(DOMAINS[path] ?? [])));
const orConflict = (path: string): fc.Arbitrary<FactValue | undefined> =>
  fc.oneof(
    { weight: 5, arbitrary: finiteValue(path) },
    {
      weight: 1,
      arbitrary: fc.array(fc.constantFrom(...(DOMAINS[path] ?? [])), { minLength: 2, maxLength: 3 }).map((conflict) => ({ conflict })),
    },
  );

const countries = fc.subarray(['US', 'SV', 'VE']);
const listValue = unknownOr(
  fc.oneof(
    countries,
    countries.map((items): FactValue => ({ items, complete: false })),
  ),
);
const dayValue = unknownOr(
  fc.constantFrom<FactValue>(
    '2007-02-28',
    '2008-02-29',
    '2025-03-01',
    { earliest: '2007-01-01', latest: '2007-12-31' },
    { earliest: '2008-02-01', latest: '2008-02-29' },
  ),
);
const offence = fc.constantFrom<Facts>({}, { 'offences[].violent': true }, { 'offences[].violent': false });
const offencesValue = unknownOr(
  fc.oneof(
    fc.array(offence, { maxLength: 3 }),
    fc.array(offence, { maxLength: 2 }).map((records): FactValue => ({ records, complete: false })),
  ),
);

const finiteKeys = Object.keys(DOMAINS);
export const finiteFacts: fc.Arbitrary<Facts> = fc.record(Object.fromEntries(finiteKeys.map((path) => [path, finiteValue(path)])));
export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  ...Object.fromEntries(finiteKeys.map((path) => [path, orConflict(path)])),
  nationalities: listValue,
  categories: unknownOr(fc.subarray(['drugs', 'theft'])),
  born: dayValue,
  decided: dayValue,
  offences: offencesValue,
});

/** Every way in which the unknown finite facts may turn out. */
export function* completionsOf(facts: Facts, paths: readonly string[] = finiteKeys): Generator<Facts> {
  const open = paths.find((path) => facts[path] === undefined);
  if (open === undefined) return yield facts;
  for (const value of DOMAINS[open] ?? []) yield* completionsOf({ ...facts, [open]: value }, paths);
}
