/** Splits an amount so that the parts are whole minor units and add up to it: largest remainder, earlier parts first where remainders are equal. */

/** Parts in the order of the weights. Undefined where no weight is positive; a weight below zero is a bug. A negative total mirrors the positive one. */
export function allocate(total: bigint, weights: readonly bigint[]): readonly bigint[] | undefined {
  if (weights.some((weight) => weight < 0n)) throw new Error('a share is not negative');
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  if (sum === 0n) return undefined;
  const size = total < 0n ? -total : total;
  const shares = weights.map((weight, index) => ({ index, part: (size * weight) / sum, rest: (size * weight) % sum }));
  let left = size - shares.reduce((all, { part }) => all + part, 0n);
  const parts = shares.map(({ part }) => part);
  for (const { index } of shares.toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))) {
    if (left === 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return total < 0n ? parts.map((part) => -part) : parts;
}
