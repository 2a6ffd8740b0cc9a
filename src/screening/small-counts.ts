/**
 * Which counts may be told: those under five are `<5`, and as many others are withheld as it takes that sums and differences of what is told
 * leave every one of them open. Judged by the narrowest range that each count can be held to by the equations that bind it to its neighbours.
 */

/** Fewer people than this could be recognised. */
const SMALLEST_SHOWN = 5;
export type ShownCount = number | '<5' | 'withheld';

/** `told` is false for what nobody prints but anybody could work out: the people between two steps, say. */
export type Cell = { readonly value: number; readonly told: boolean };
/** The first cell is the sum of the others. */
export type SumOf = { readonly whole: string; readonly parts: readonly string[] };

type Range = { readonly least: number; readonly most: number };
type Hidden = ReadonlySet<string>;

/** Every told cell as it may be shown. */
export function shownCounts(cells: ReadonlyMap<string, Cell>, sums: readonly SumOf[]): ReadonlyMap<string, ShownCount> {
  const hidden = new Set<string>();
  for (;;) {
    const ranges = rangesOf(cells, sums, hidden);
    const exposed = [...cells].find(([name, cell]) => isSmall(cell.value) && isNarrow(ranges.get(name)));
    if (exposed === undefined) break;
    const next = nextToHide(exposed[0], cells, sums, hidden);
    if (next === undefined) break;
    hidden.add(next);
  }
  const told = [...cells].filter(([, cell]) => cell.told);
  return new Map(told.map(([name, { value }]) => [name, hidden.has(name) ? 'withheld' : isSmall(value) ? '<5' : value]));
}

const isSmall = (value: number): boolean => value > 0 && value < SMALLEST_SHOWN;

/** `<5` means one to four: all four must stay possible. */
const isNarrow = (range: Range | undefined): boolean => range !== undefined && range.most - range.least < SMALLEST_SHOWN - 2;

/** What a reader knows who has only the page: exact counts, `<5` as 1 to 4, nothing of the rest; then narrowed by the sums until nothing moves. */
function rangesOf(cells: ReadonlyMap<string, Cell>, sums: readonly SumOf[], hidden: Hidden): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>();
  for (const [name, { value, told }] of cells)
    ranges.set(
      name,
      !told || hidden.has(name)
        ? { least: 0, most: Number.POSITIVE_INFINITY }
        : isSmall(value)
          ? { least: 1, most: SMALLEST_SHOWN - 1 }
          : { least: value, most: value },
    );
  for (let moved = true; moved;) {
    moved = false;
    for (const { whole, parts } of sums) {
      const least = parts.reduce((total, part) => total + (ranges.get(part)?.least ?? 0), 0);
      const most = parts.reduce((total, part) => total + (ranges.get(part)?.most ?? 0), 0);
      const all = ranges.get(whole) ?? { least, most };
      moved = narrow(ranges, whole, { least, most }) || moved;
      for (const part of parts) {
        const own = ranges.get(part) ?? { least: 0, most: 0 };
        const othersMost = parts.reduce((total, each) => (each === part ? total : total + (ranges.get(each)?.most ?? 0)), 0);
        moved = narrow(ranges, part, { least: all.least - othersMost, most: all.most - (least - own.least) }) || moved;
      }
    }
  }
  return ranges;
}

function narrow(ranges: Map<string, Range>, name: string, to: Range): boolean {
  const now = ranges.get(name);
  if (now === undefined) return false;
  const least = Number.isNaN(to.least) ? now.least : Math.max(now.least, to.least);
  const most = Number.isNaN(to.most) ? now.most : Math.min(now.most, to.most);
  if (least === now.least && most === now.most) return false;
  ranges.set(name, { least, most });
  return true;
}

/** The nearest count that can still be withheld: the smallest that shares a sum with it, else with what shares one, and so on; zeros last. */
function nextToHide(from: string, cells: ReadonlyMap<string, Cell>, sums: readonly SumOf[], hidden: Hidden): string | undefined {
  let reached: ReadonlySet<string> = new Set([from]);
  for (;;) {
    const wider = new Set([
      ...reached,
      ...sums.flatMap(({ whole, parts }) => ([whole, ...parts].some((name) => reached.has(name)) ? [whole, ...parts] : [])),
    ]);
    const found = [...wider]
      .filter((name) => cells.get(name)?.told === true && !hidden.has(name) && !isSmall(cells.get(name)?.value ?? 0))
      .toSorted((a, b) => rank(cells.get(a)) - rank(cells.get(b)));
    if (found[0] !== undefined) return found[0];
    if (wider.size === reached.size) return undefined;
    reached = wider;
  }
}

const rank = (cell: Cell | undefined): number => (cell === undefined || cell.value === 0 ? Number.POSITIVE_INFINITY : cell.value);
