/** Numbers that look random and are the same on every machine: xorshift on 32 bits. Never for anything secret. */
export type Seeded = {
  readonly below: (bound: number) => number;
  readonly pick: <T>(items: readonly T[]) => T | undefined;
  readonly oneIn: (bound: number) => boolean;
};

export function seeded(seed: number): Seeded {
  let state = seed | 0 || 1;
  const below = (bound: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
  return { below, pick: (items) => items[below(Math.max(1, items.length))], oneIn: (bound) => below(bound) === 0 };
}
