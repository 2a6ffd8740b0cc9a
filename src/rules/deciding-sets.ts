/**
 * Which answers stay reachable when some variables are settled, and so the smallest sets of variables that decide.
 * The diagram is walked under the settings chosen, never rebuilt.
 */
import { isTerminal, terminalValue, type Diagrams, type Ref } from './diagram.ts';

/** Sets of answers as bits. */
export type Mask = number;
export const isSingle = (mask: Mask): boolean => (mask & (mask - 1)) === 0;
export const answersIn = (mask: Mask): readonly number[] => ANSWERS.filter((answer) => (mask & (1 << answer)) !== 0);
/** No question has more answers than an outcome has values. */
const ANSWERS = [0, 1, 2, 3] as const;

export type Reach = {
  readonly all: Mask;
  /** By variable, then by case: the answers still reachable if that case is so. Variables that no path meets are absent. */
  readonly byCase: ReadonlyMap<number, readonly Mask[]>;
  readonly visited: number;
};

/** The case that each variable is settled at. */
export type Settled = ReadonlyMap<number, number>;

/** A path that does not meet a variable counts for every one of its cases. */
export function reach(diagrams: Diagrams, root: Ref, settled: Settled): Reach {
  const walk = new Walk(diagrams, settled);
  const all = walk.visit(root);
  walk.passOver(-1, root, all);
  return { all, byCase: walk.byCase(), visited: walk.order.length };
}

class Walk {
  readonly order: Ref[] = [];
  readonly #diagrams: Diagrams;
  readonly #settled: Settled;
  readonly #masks: Uint8Array;
  /** For each answer, by variable, the change in the number of edges that pass over it. */
  readonly #passing: Int32Array;
  readonly #width: number;

  constructor(diagrams: Diagrams, settled: Settled) {
    this.#diagrams = diagrams;
    this.#settled = settled;
    this.#masks = new Uint8Array(diagrams.nodes.length);
    this.#width = diagrams.variables.length + 2;
    this.#passing = new Int32Array(ANSWERS.length * this.#width);
  }

  visit(ref: Ref): Mask {
    if (isTerminal(ref)) return 1 << terminalValue(ref);
    const known = this.#masks[ref] ?? 0;
    if (known !== 0) return known;
    let mask = 0;
    for (const child of this.#open(ref)) mask |= this.visit(child);
    this.#masks[ref] = mask;
    this.order.push(ref);
    return mask;
  }

  /** An edge from one variable to a node further down leaves every variable between them open. */
  passOver(from: number, to: Ref, mask: Mask): void {
    const end = Math.min(this.#diagrams.level(to), this.#diagrams.variables.length);
    if (end - from <= 1) return;
    for (const answer of ANSWERS) {
      if ((mask & (1 << answer)) === 0) continue;
      const row = answer * this.#width;
      this.#passing[row + from + 1] = (this.#passing[row + from + 1] ?? 0) + 1;
      this.#passing[row + end] = (this.#passing[row + end] ?? 0) - 1;
    }
  }

  byCase(): ReadonlyMap<number, readonly Mask[]> {
    const found = new Map<number, Mask[]>();
    for (const ref of this.order) {
      const { variable, children } = this.#diagrams.at(ref);
      const cases = found.get(variable) ?? children.map(() => 0);
      found.set(variable, cases);
      const only = this.#settled.get(variable);
      for (const [index, child] of children.entries()) {
        if (only !== undefined && only !== index) continue;
        const mask = this.visit(child);
        cases[index] = (cases[index] ?? 0) | mask;
        this.passOver(variable, child, mask);
      }
    }
    const around = this.#around();
    for (const [variable, cases] of found)
      found.set(
        variable,
        cases.map((mask) => mask | (around[variable] ?? 0)),
      );
    return found;
  }

  #around(): Uint8Array {
    const masks = new Uint8Array(this.#diagrams.variables.length + 1);
    for (const answer of ANSWERS) {
      let passing = 0;
      for (let variable = 0; variable < masks.length; variable++) {
        passing += this.#passing[answer * this.#width + variable] ?? 0;
        if (passing > 0) masks[variable] = (masks[variable] ?? 0) | (1 << answer);
      }
    }
    return masks;
  }

  #open(ref: Ref): readonly Ref[] {
    const { variable, children } = this.#diagrams.at(ref);
    const only = this.#settled.get(variable);
    const child = only === undefined ? undefined : children[only];
    return child === undefined ? children : [child];
  }
}

export type FoundSet = { readonly cases: Settled; readonly answer: number };

const SET_SIZE_MAX = 4;
const SETS_MAX = 64;
/** Bound on the work of searching, in nodes visited: so the same answer on every machine. A walk costs something however short it is. */
const NODES_VISITED_MAX = 5_000;
const WALK_COST = 100;

/** Breadth first: sets of one, then of two, up to the bounds. A set that holds a smaller one with the same answer is not listed. */
export function searchSets(
  diagrams: Diagrams,
  root: Ref,
  isFree: (variable: number) => boolean,
): { readonly sets: readonly FoundSet[]; readonly capped: boolean } {
  const found: FoundSet[] = [];
  let level: readonly Settled[] = [new Map()];
  let visited = 0;
  let lastWalk = 0;
  for (let size = 1; size <= SET_SIZE_MAX && level.length > 0; size++) {
    const next: Settled[] = [];
    for (const partial of level) {
      if (visited + lastWalk > NODES_VISITED_MAX || found.length >= SETS_MAX) return { sets: found.slice(0, SETS_MAX), capped: true };
      const reached = reach(diagrams, root, partial);
      lastWalk = reached.visited + WALK_COST;
      visited += lastWalk;
      for (const one of extensions(partial, reached, isFree)) {
        if (!isSingle(one.mask)) next.push(one.cases);
        else if (!holdsSmaller(found, one.cases, one.mask)) found.push({ cases: one.cases, answer: answersIn(one.mask)[0] ?? 0 });
      }
    }
    level = next;
  }
  return { sets: found, capped: level.length > 0 };
}

/** One more variable settled, further down than the last: each set is met once. */
function extensions(
  partial: Settled,
  { byCase }: Reach,
  isFree: (variable: number) => boolean,
): readonly { readonly cases: Settled; readonly mask: Mask }[] {
  const last = Math.max(-1, ...partial.keys());
  return [...byCase]
    .filter(([variable]) => variable > last && isFree(variable))
    .flatMap(([variable, masks]) =>
      masks.flatMap((mask, index) => (mask === 0 ? [] : [{ cases: new Map(partial).set(variable, index), mask }])),
    );
}

const holdsSmaller = (found: readonly FoundSet[], cases: Settled, mask: Mask): boolean =>
  found.some((one) => mask === 1 << one.answer && [...one.cases].every(([variable, index]) => cases.get(variable) === index));
