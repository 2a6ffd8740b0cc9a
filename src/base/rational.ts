/** Exact fractions, for prices, indices and shares that no binary float can hold. Rounding happens once, at the end, by a named rule. */

/** Lowest terms; the denominator is positive. */
export type Rational = { readonly numerator: bigint; readonly denominator: bigint };

const DECIMAL = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/;

export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const below = BigInt(denominator);
  if (below === 0n) throw new Error('a fraction has no zero below the line');
  const above = BigInt(numerator);
  const divisor = greatestCommonDivisor(above < 0n ? -above : above, below < 0n ? -below : below);
  const sign = below < 0n ? -1n : 1n;
  return { numerator: (sign * above) / divisor, denominator: (sign * below) / divisor };
}

/** `1.0375` exactly; undefined for what is no decimal number. */
export function parseDecimal(text: string): Rational | undefined {
  const match = DECIMAL.exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '0', part = ''] = match;
  return rational(BigInt(`${sign}${whole}${part}`), 10n ** BigInt(part.length));
}

export const plus = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const minus = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);

export const times = (a: Rational, b: Rational): Rational => rational(a.numerator * b.numerator, a.denominator * b.denominator);

export const over = (a: Rational, b: Rational): Rational => rational(a.numerator * b.denominator, a.denominator * b.numerator);

/** To a whole power of 0 or more. */
export const power = (a: Rational, exponent: number): Rational => ({
  numerator: a.numerator ** BigInt(exponent),
  denominator: a.denominator ** BigInt(exponent),
});

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** To the nearest whole number, a half away from zero: commercial rounding. */
export const roundHalfUp = (value: Rational): bigint => divideHalfUp(value.numerator, value.denominator);

export function divideHalfUp(above: bigint, below: bigint): bigint {
  const doubled = 2n * (above < 0n ? -above : above) + below;
  const size = doubled / (2n * below);
  return above < 0n ? -size : size;
}

export const floor = ({ numerator, denominator }: Rational): bigint =>
  numerator >= 0n || numerator % denominator === 0n ? numerator / denominator : numerator / denominator - 1n;

export const ceiling = ({ numerator, denominator }: Rational): bigint => -floor({ numerator: -numerator, denominator });

/** With so many decimals, rounded half up: `8780.99`. */
export function decimalText(value: Rational, places: number): string {
  const scaled = divideHalfUp(value.numerator * 10n ** BigInt(places), value.denominator);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return `${scaled < 0n ? '-' : ''}${whole}${places === 0 ? '' : `.${digits.slice(-places)}`}`;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger === 0n ? 1n : larger;
}
