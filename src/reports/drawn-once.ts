/** What hangs on a published table or on a screening alone is drawn once, not at each move of a slider. */
import type { Figure } from './feasibility-blocks.ts';

const drawn = new WeakMap<object, Map<string, Figure>>();
export function once(of: object, name: string, draw: () => Figure): Figure {
  const all = drawn.get(of) ?? new Map<string, Figure>();
  drawn.set(of, all);
  const figure = all.get(name) ?? draw();
  all.set(name, figure);
  return figure;
}
