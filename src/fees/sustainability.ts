/** Could fees carry a prison system? Coverage, break-even people and break-even fee, as exact fractions. Where the figures come from stands with the inputs. */
import { ceiling, compare, minus, over, plus, rational, times, type Rational } from '../base/rational.ts';

/** Yearly figures in whole currency units, all of one currency. */
export type Economy = {
  readonly currency: string;
  readonly systemCost: Rational;
  /** What one more person costs in a year. */
  readonly marginalCost: Rational;
  /** Yearly cost that the arrangement itself adds, whoever comes. */
  readonly fixedCost: Rational;
};

const ZERO = rational(0);

/** The share of the system’s cost that so many people at that fee pay, after their own cost; it may be negative. */
export function coverage({ systemCost, marginalCost, fixedCost }: Economy, fee: Rational, people: number): Rational {
  return over(minus(times(rational(people), minus(fee, marginalCost)), fixedCost), systemCost);
}

/** The share that the fees alone make, before what the people cost. */
export const grossCoverage = ({ systemCost }: Economy, fee: Rational, people: number): Rational =>
  over(times(rational(people), fee), systemCost);

/** The fewest people whose fees, after their own cost, pay that share; undefined where a fee does not exceed the cost of one more person. */
export function breakEvenPeople(
  { systemCost, marginalCost, fixedCost }: Economy,
  fee: Rational,
  share: Rational = rational(1),
): bigint | undefined {
  const left = minus(fee, marginalCost);
  if (compare(left, ZERO) <= 0) return undefined;
  return ceiling(over(plus(times(systemCost, share), fixedCost), left));
}

/** The same before the cost of the people themselves: 10,000 at USD 20,000 against 200 million. */
export const grossBreakEvenPeople = ({ systemCost }: Economy, fee: Rational): bigint | undefined =>
  compare(fee, ZERO) <= 0 ? undefined : ceiling(over(systemCost, fee));

/** The fee at which so many people carry that share; undefined where there is no place. */
export function breakEvenFee(
  { systemCost, marginalCost, fixedCost }: Economy,
  places: number,
  share: Rational = rational(1),
): Rational | undefined {
  if (places <= 0) return undefined;
  return plus(over(plus(times(systemCost, share), fixedCost), rational(places)), marginalCost);
}

/** What the sending state saves: for each person the cost avoided less the fee. Average cost is a ceiling; marginal cost is nearer the truth. */
export const sendersSaving = (people: number, costAvoided: Rational, fee: Rational): Rational =>
  times(rational(people), minus(costAvoided, fee));
