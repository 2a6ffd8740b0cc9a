/** Timing in one process: the two sides take turns, so that a drift of the machine's speed touches both alike. */

export type Side = { readonly name: string; readonly run: () => number };
export type Measured = {
  readonly title: string;
  readonly rows: readonly string[];
  readonly bar: string;
  readonly met: boolean;
};

const ROUNDS = 9;
const WARM_UP = 3;

export const seconds = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
};

export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

/** The median of the ratios, round by round; the absolute figures are medians too. */
export function compare(parts: {
  readonly title: string;
  readonly unit: string;
  readonly work: number;
  readonly ours: Side;
  readonly peer: Side;
  readonly bar: string;
  readonly atLeast: number;
}): Measured {
  const { title, unit, work, ours, peer, bar, atLeast } = parts;
  for (let round = 0; round < WARM_UP; round++) [ours, peer].forEach(({ run }) => run());
  const times = Array.from({ length: ROUNDS }, () => ({ ours: seconds(ours.run), peer: seconds(peer.run) }));
  const rate = (side: 'ours' | 'peer'): string =>
    Math.round(
      work /
        quantile(
          times.map((round) => round[side]),
          0.5,
        ),
    ).toLocaleString('en');
  const ratio = quantile(
    times.map((round) => round.peer / round.ours),
    0.5,
  );
  return {
    title,
    bar,
    met: ratio >= atLeast,
    rows: [
      `${ours.name}: ${rate('ours')} ${unit}`,
      `${peer.name}: ${rate('peer')} ${unit}`,
      `ratio (median of ${ROUNDS} rounds): ${ratio.toFixed(2)}×`,
    ],
  };
}
