/** Amounts of money to reckon with: whole minor units of one currency. Amounts of two currencies are never added. */

export type Amount = { readonly minor: bigint; readonly currency: string };

/** Money as it crosses the edge: minor units as text, since they may exceed 2^53. */
export type WrittenAmount = { readonly minor: string; readonly currency: string };

export const amountOf = ({ minor, currency }: WrittenAmount): Amount => ({ minor: BigInt(minor), currency });

export const written = ({ minor, currency }: Amount): WrittenAmount => ({ minor: minor.toString(), currency });

/** One total for each currency, in the order in which the currencies first appear. */
export function totals(amounts: Iterable<Amount>): readonly Amount[] {
  const sums = new Map<string, bigint>();
  for (const { minor, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0n) + minor);
  return [...sums].map(([currency, minor]) => ({ minor, currency }));
}
