/**
 * The conditions of rules, as data. An expression is built by the typed builders below and holds no function,
 * so every rule can be read, printed, hashed, compiled and checked.
 *
 * Two layers. An *atom* compares facts; conflicts, incomplete lists and partial dates are settled inside it, and it answers true, false
 * or unknown with a reason. Everything above atoms is Kleene's logic: an answer is known as soon as no unknown could alter it.
 */
import type {
  BooleanFact,
  ChoiceFact,
  ChoiceListFact,
  CountryFact,
  CountryListFact,
  DayFact,
  DurationFact,
  IntegerFact,
  MomentFact,
  RecordListFact,
  TextFact,
} from './fact.ts';

export type Reading = 'A' | 'B';
export type RuleId = string;

/** Why an answer is unknown. `ref` names the fact, the finding, the rule or the legal order concerned. */
export type Why = {
  readonly reason: 'missing' | 'conflict' | 'discretion' | 'law-gap' | 'stale';
  readonly ref: string;
};

/**
 * How a sum of months lands where the day does not exist (31 January + 1 month; 29 February + 1 year):
 * on the month's last day, or on the first day of the next month. There is no default: law differs.
 */
export type Rounding = 'last-day' | 'next-day';

/** A point on a line (days, moments or whole numbers), perhaps moved by a fixed duration or by one that is itself a fact. */
export type Term =
  | {
      readonly term: 'fact';
      readonly fact: DayFact | MomentFact | IntegerFact;
      readonly plus?: string | DurationFact;
      readonly rounding?: Rounding;
    }
  | { readonly term: 'day'; readonly day: string }
  | { readonly term: 'integer'; readonly integer: number };

export type Operand<F> = { readonly literal: string } | { readonly fact: F };

export type Atom =
  | { readonly test: 'true'; readonly fact: BooleanFact }
  | {
      readonly test: 'one-of';
      readonly fact: ChoiceFact | CountryFact | TextFact;
      readonly among: readonly Operand<ChoiceFact | CountryFact | TextFact>[];
    }
  | { readonly test: 'compare'; readonly left: Term; readonly op: '<' | '<=' | '='; readonly right: Term }
  | {
      readonly test: 'includes';
      readonly list: CountryListFact | ChoiceListFact;
      readonly item: Operand<CountryFact | ChoiceFact>;
    }
  | { readonly test: 'empty'; readonly list: CountryListFact | ChoiceListFact | RecordListFact }
  | { readonly test: 'some' | 'every'; readonly list: RecordListFact; readonly where: Expression }
  /** What only an authority may judge: its recorded finding on this question, or unknown by reason of discretion. */
  | { readonly test: 'finding'; readonly question: string };

export type Expression =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'unknown'; readonly why: Why }
  | { readonly kind: 'atom'; readonly atom: Atom }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression }
  /** The condition of a contested rule, or of one that depends on a contested rule: which branch is meant is settled by the reading asked for. */
  | { readonly kind: 'reading'; readonly rule: RuleId; readonly A: Expression; readonly B: Expression }
  /** Another rule's condition, exceptions included. */
  | { readonly kind: 'rule'; readonly rule: RuleId }
  /** A prioritised default: see `defaults.ts`. */
  | { readonly kind: 'default'; readonly base: Expression; readonly exceptions: readonly ExceptionClause[] };

/** Where `when` holds, the default's answer is `outcome` instead. A higher priority prevails over a lower one. */
export type ExceptionClause = {
  readonly id: string;
  readonly priority: number;
  readonly when: Expression;
  readonly outcome: boolean;
};

export const always: Expression = { kind: 'constant', value: true };
export const never: Expression = { kind: 'constant', value: false };

export const all = (...of: readonly Expression[]): Expression => ({ kind: 'all', of });
export const any = (...of: readonly Expression[]): Expression => ({ kind: 'any', of });
export const not = (of: Expression): Expression => ({ kind: 'not', of });

const atom = (value: Atom): Expression => ({ kind: 'atom', atom: value });

export const isTrue = (fact: BooleanFact): Expression => atom({ test: 'true', fact });
export const isFalse = (fact: BooleanFact): Expression => not(isTrue(fact));

/** The choice is one of the values named; a value outside the closed list is a type error. */
export const oneOf = <V extends string>(fact: ChoiceFact<V>, ...values: readonly V[]): Expression =>
  atom({ test: 'one-of', fact, among: values.map((literal) => ({ literal })) });

export const countryIs = (fact: CountryFact, ...countries: readonly string[]): Expression =>
  atom({ test: 'one-of', fact, among: countries.map((literal) => ({ literal })) });

export const textIs = (fact: TextFact, ...texts: readonly string[]): Expression =>
  atom({ test: 'one-of', fact, among: texts.map((literal) => ({ literal })) });

export const sameCountry = (left: CountryFact, right: CountryFact): Expression =>
  atom({ test: 'one-of', fact: left, among: [{ fact: right }] });

export const includesCountry = (list: CountryListFact, country: string | CountryFact): Expression =>
  atom({ test: 'includes', list, item: typeof country === 'string' ? { literal: country } : { fact: country } });

export const includes = <V extends string>(list: ChoiceListFact<V>, value: V): Expression =>
  atom({ test: 'includes', list, item: { literal: value } });

export const isEmpty = (list: CountryListFact | ChoiceListFact | RecordListFact): Expression => atom({ test: 'empty', list });

/** True on one record that fits; false only where every record is known not to fit and the list is complete. */
export const some = (list: RecordListFact, where: Expression): Expression => atom({ test: 'some', list, where });

/** False on one record that does not fit; true only where every record fits and the list is complete. True of an empty list. */
export const every = (list: RecordListFact, where: Expression): Expression => atom({ test: 'every', list, where });

/** The recorded, reasoned finding of an authority. It never permits by itself. */
export const finding = (question: string): Expression => atom({ test: 'finding', question });

export const reading = (rule: RuleId, branches: { readonly A: Expression; readonly B: Expression }): Expression => ({
  kind: 'reading',
  rule,
  ...branches,
});

export const ruleHolds = (rule: RuleId): Expression => ({ kind: 'rule', rule });

export const unknownBecause = (reason: Why['reason'], ref: string): Expression => ({
  kind: 'unknown',
  why: { reason, ref },
});

type Point = DayFact | MomentFact | IntegerFact | Term;

const term = (point: Point): Term => ('term' in point ? point : { term: 'fact', fact: point });

/** A fixed calendar day, `YYYY-MM-DD`. */
export const day = (value: string): Term => ({ term: 'day', day: value });

export const integer = (value: number): Term => ({ term: 'integer', integer: value });

/** A day or moment moved forward by an ISO duration (`P6M`, `P10D`, `PT168H`) or by a duration that is a fact. */
export const plus = (fact: DayFact | MomentFact, duration: string | DurationFact, rounding: Rounding): Term => ({
  term: 'fact',
  fact,
  plus: duration,
  rounding,
});

export const isBefore = (left: Point, right: Point): Expression => atom({ test: 'compare', left: term(left), op: '<', right: term(right) });
export const isOnOrBefore = (left: Point, right: Point): Expression =>
  atom({ test: 'compare', left: term(left), op: '<=', right: term(right) });
export const isSame = (left: Point, right: Point): Expression => atom({ test: 'compare', left: term(left), op: '=', right: term(right) });
export const isAfter = (left: Point, right: Point): Expression => isBefore(right, left);
export const isOnOrAfter = (left: Point, right: Point): Expression => isOnOrBefore(right, left);
/** Whole numbers: `fact` is at least `least`. */
export const atLeast = (fact: IntegerFact, least: number): Expression => isOnOrBefore(integer(least), fact);
