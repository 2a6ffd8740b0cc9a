/** What it costs each side in a year, in whole units of the currency; exact fractions until they are shown. */
import { minus, over, plus, rational, roundHalfUp, times, type Rational } from '../base/rational.ts';
import {
  breakEvenFee,
  breakEvenPeople,
  coverage,
  grossBreakEvenPeople,
  grossCoverage,
  sendersSaving,
  type Economy,
} from '../fees/sustainability.ts';
import type { Arrangement } from '../instruments/arrangement.ts';
import { valueOf } from './settings.ts';

export type Money = {
  readonly people: number;
  readonly paidPlaces: number;
  /** What the sending state pays in fees in a year. */
  readonly fees: Rational;
  /** Fees over those who are there: dearer than the price where empty places are paid for. */
  readonly feePerPerson?: Rational;
  readonly hostCost?: Rational;
  readonly hostNet?: Rational;
  readonly grossCoverage?: Rational;
  readonly netCoverage?: Rational;
  readonly breakEvenGross?: bigint;
  readonly breakEvenNet?: bigint;
  /** Average cost at home less fees and transport: a ceiling. */
  readonly senderCeiling?: Rational;
  /** Only what moving people really saves. */
  readonly senderMarginal?: Rational;
  readonly transport?: Rational;
};

const YEAR = 365;
const HUNDRED = 100;

/** What of a yearly cost is known, as the room of fees takes it. */
export function economyOf(arrangement: Arrangement): Economy | undefined {
  const systemCost = valueOf(arrangement, 'systemCost');
  const marginalCost = valueOf(arrangement, 'marginalHost');
  if (systemCost === undefined || systemCost === 0 || marginalCost === undefined) return undefined;
  const fixedCost = valueOf(arrangement, 'fixedHost') ?? 0;
  return {
    currency: arrangement.currency,
    systemCost: rational(systemCost),
    marginalCost: rational(marginalCost),
    fixedCost: rational(fixedCost),
  };
}

export function moneyFor(arrangement: Arrangement, people: number): Money {
  const fee = rational(valueOf(arrangement, 'fee') ?? 0);
  const paidPlaces = Math.max(people, valueOf(arrangement, 'minimumPaid') ?? 0);
  const fees = times(rational(paidPlaces), fee);
  const economy = economyOf(arrangement);
  const marginal = valueOf(arrangement, 'marginalHost');
  const hostCost = marginal === undefined ? undefined : plus(rational(marginal * people), rational(valueOf(arrangement, 'fixedHost') ?? 0));
  const gross = economy === undefined ? undefined : grossBreakEvenPeople(economy, fee);
  const net = economy === undefined ? undefined : breakEvenPeople(economy, fee);
  return {
    people,
    paidPlaces,
    fees,
    ...(people === 0 ? {} : { feePerPerson: over(fees, rational(people)) }),
    ...(hostCost === undefined ? {} : { hostCost, hostNet: minus(fees, hostCost) }),
    ...(economy === undefined
      ? {}
      : { grossCoverage: grossCoverage(economy, fee, paidPlaces), netCoverage: coverage(economy, fee, people) }),
    ...(gross === undefined ? {} : { breakEvenGross: gross }),
    ...(net === undefined ? {} : { breakEvenNet: net }),
    ...senderSide(arrangement, people, fees),
  };
}

function senderSide(arrangement: Arrangement, people: number, fees: Rational): Partial<Money> {
  const average = valueOf(arrangement, 'senderAverage');
  const share = valueOf(arrangement, 'senderAvoidedShare');
  const oneWay = valueOf(arrangement, 'transport');
  const stay = Math.max(1, valueOf(arrangement, 'stayDays') ?? YEAR);
  // Whoever leaves is followed by another: a shorter stay means more journeys in a year.
  const transport = oneWay === undefined ? undefined : over(rational(oneWay * people * YEAR), rational(stay));
  if (average === undefined) return transport === undefined ? {} : { transport };
  const fee = people === 0 ? rational(0) : over(fees, rational(people));
  const less = transport ?? rational(0);
  const saving = (avoided: Rational): Rational =>
    minus(people === 0 ? minus(rational(0), fees) : sendersSaving(people, avoided, fee), less);
  return {
    senderCeiling: saving(rational(average)),
    ...(share === undefined ? {} : { senderMarginal: saving(rational(average * share, HUNDRED)) }),
    ...(transport === undefined ? {} : { transport }),
  };
}

/** The yearly fee at which so many places, all let, would carry the whole system. */
export function feeToCarry(arrangement: Arrangement, places: number): bigint | undefined {
  const economy = economyOf(arrangement);
  const fee = economy === undefined ? undefined : breakEvenFee(economy, places);
  return fee === undefined ? undefined : roundHalfUp(fee);
}

/** For drawing and for shares only. */
export const approximate = ({ numerator, denominator }: Rational): number => Number((numerator * 1_000_000n) / denominator) / 1_000_000;
