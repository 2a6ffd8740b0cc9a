/** What hangs on a published table or on a screening alone is drawn once, not at each move of a slider. */
import type { Figure } from './feasibility-blocks.ts';

const drawn = new WeakMap<object, Map<string, readonly Figure[]>>();

export function onceAll(of: object, name: string, draw: () => readonly Figure[]): readonly Figure[] {
  const all = drawn.get(of) ?? new Map<string, readonly Figure[]>();
  drawn.set(of, all);
  const figures = all.get(name) ?? draw();
  all.set(name, figures);
  return figures;
}

export const once = (of: object, name: string, draw: () => Figure): Figure | undefined => onceAll(of, name, () => [draw()])[0];
