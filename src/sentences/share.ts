/** A part of a sentence, exactly: two thirds is 2/3, not 0.667. Days to serve are whole; which way they round is the law's choice. */

export type Share = { readonly numerator: number; readonly denominator: number };

export const share = (numerator: number, denominator: number): Share => ({ numerator, denominator });

/** Days to serve where a part of a day counts as a day. */
export const roundedUp = (days: number, { numerator, denominator }: Share): number =>
  Math.floor((days * numerator + denominator - 1) / denominator);

/** Days to serve where a part of a day is dropped, for liberty. */
export const roundedDown = (days: number, { numerator, denominator }: Share): number => Math.floor((days * numerator) / denominator);

export const sameShare = (a: Share, b: Share): boolean => a.numerator * b.denominator === b.numerator * a.denominator;

export const formatShare = ({ numerator, denominator }: Share): string => `${numerator}/${denominator}`;
