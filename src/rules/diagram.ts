/**
 * Decision diagrams: a function of many-valued variables as a reduced, ordered graph, in which a variable appears only if it matters.
 * That makes relevance exact, where Kleene's logic alone would not see that `a or not a` needs no `a`.
 */
import type { Why } from './expression.ts';
import type { Formula } from './formula.ts';
import type { Variable } from './variables.ts';

/** A terminal is `-1 - value`; anything else is the index of a node. */
export type Ref = number;
export const terminal = (value: number): Ref => -1 - value;
export const isTerminal = (ref: Ref): boolean => ref < 0;
export const terminalValue = (ref: Ref): number => -1 - ref;

export type Node = { readonly variable: number; readonly children: readonly Ref[] };

const NO: Ref = terminal(0);
const YES: Ref = terminal(1);

/** Beyond this many nodes exact analysis is given up and only the open facts are reported. */
export const NODES_MAX = 200_000;

export class TooLarge extends Error {}

/** A store of nodes, each once. Every function built in one store shares what is alike. */
export class Diagrams {
  readonly nodes: Node[] = [];
  readonly variables: readonly Variable[];
  readonly #unique = new Map<number | string, Ref>();
  readonly #variableOfAtom: ReadonlyMap<number, { readonly variable: Variable; readonly position: number }>;

  constructor(variables: readonly Variable[]) {
    this.variables = variables;
    this.#variableOfAtom = new Map(variables.flatMap((variable) => variable.atoms.map((atom, position) => [atom, { variable, position }])));
  }

  node(variable: number, children: readonly Ref[]): Ref {
    const [first] = children;
    if (first !== undefined && children.every((child) => child === first)) return first;
    const key = nodeKey(variable, children);
    const found = this.#unique.get(key);
    if (found !== undefined) return found;
    if (this.nodes.length >= NODES_MAX) throw new TooLarge();
    this.nodes.push({ variable, children });
    this.#unique.set(key, this.nodes.length - 1);
    return this.nodes.length - 1;
  }

  /** A formula as a diagram with terminals 0 (false) and 1 (true). What the law itself leaves unknown is a variable of its own, given by `unknowns`. */
  build(formula: Formula, unknowns: ReadonlyMap<string, number>): Ref {
    switch (formula.op) {
      case 'true':
        return YES;
      case 'false':
        return NO;
      case 'unknown':
        return this.node(unknowns.get(unknownKey(formula.why)) ?? missingVariable(formula.why.ref), [YES, NO]);
      case 'atom': {
        const place = this.#variableOfAtom.get(formula.atom);
        if (place === undefined) throw new Error(`atom ${formula.atom} has no variable`);
        return this.node(
          place.variable.id,
          place.variable.cases.map(({ truths }) => (truths[place.position] ? YES : NO)),
        );
      }
      case 'not':
        return this.combine([this.build(formula.of, unknowns)], ([value]) => 1 - (value ?? 0));
      case 'and':
      case 'or': {
        const junction = formula.op === 'and' ? AND : OR;
        return formula.of
          .map((part) => this.build(part, unknowns))
          .reduce((sum, part) => this.#junction(sum, part, junction), junction.neutral);
      }
    }
  }

  readonly #memo = { and: new Map<number, Ref>(), or: new Map<number, Ref>() };

  #junction(a: Ref, b: Ref, junction: typeof AND | typeof OR): Ref {
    if (a === junction.decided || b === junction.decided) return junction.decided;
    if (a === junction.neutral || a === b) return b;
    if (b === junction.neutral) return a;
    const memo = this.#memo[junction.name];
    const key = a < b ? a * 2 ** 26 + b : b * 2 ** 26 + a;
    const found = memo.get(key);
    if (found !== undefined) return found;
    const variable = Math.min(this.level(a), this.level(b));
    const children = this.#casesOf(variable).map((index) =>
      this.#junction(this.child(a, variable, index), this.child(b, variable, index), junction),
    );
    const made = this.node(variable, children);
    memo.set(key, made);
    return made;
  }

  /** Any function of the terminals of several diagrams, as one diagram. */
  combine(refs: readonly Ref[], decide: (values: readonly number[]) => number): Ref {
    const memo = new Map<string, Ref>();
    const visit = (parts: readonly Ref[]): Ref => {
      if (parts.every(isTerminal)) return terminal(decide(parts.map(terminalValue)));
      const key = parts.join();
      const found = memo.get(key);
      if (found !== undefined) return found;
      const variable = Math.min(...parts.map((part) => this.level(part)));
      const made = this.node(
        variable,
        this.#casesOf(variable).map((index) => visit(parts.map((part) => this.child(part, variable, index)))),
      );
      memo.set(key, made);
      return made;
    };
    return visit(refs);
  }

  /** Fixes what is known: for each variable the cases that remain possible; a variable not named keeps all of its cases. */
  restrict(ref: Ref, possible: ReadonlyMap<number, readonly number[]>): { readonly diagrams: Diagrams; readonly root: Ref } {
    const narrowed = new Diagrams(this.variables);
    const memo = new Map<Ref, Ref>();
    const visit = (at: Ref): Ref => {
      if (isTerminal(at)) return at;
      const found = memo.get(at);
      if (found !== undefined) return found;
      const { variable, children } = this.at(at);
      const cases = possible.get(variable);
      const made =
        cases === undefined
          ? narrowed.node(variable, children.map(visit))
          : cases.length === 1
            ? visit(children[cases[0] ?? 0] ?? NO)
            : narrowed.node(
                variable,
                children.map((child, index) => visit(cases.includes(index) ? child : (children[cases[0] ?? 0] ?? child))),
              );
      memo.set(at, made);
      return made;
    };
    const root = visit(ref);
    return { diagrams: narrowed, root };
  }

  level(ref: Ref): number {
    return isTerminal(ref) ? Number.MAX_SAFE_INTEGER : this.at(ref).variable;
  }

  child(ref: Ref, variable: number, index: number): Ref {
    if (isTerminal(ref)) return ref;
    const node = this.at(ref);
    return node.variable === variable ? (node.children[index] ?? NO) : ref;
  }

  at(ref: Ref): Node {
    const node = this.nodes[ref];
    if (node === undefined) throw new Error(`no node ${ref}`);
    return node;
  }

  #casesOf(variable: number): readonly number[] {
    return (this.variables[variable]?.cases ?? TWO_CASES).map((_, index) => index);
  }
}

/** A number where two children fit into one (by far the most common node), otherwise text. */
function nodeKey(variable: number, children: readonly Ref[]): number | string {
  const [a = 0, b = 0] = children;
  return children.length === 2 ? (variable * 2 ** 20 + a + TERMINALS_MAX) * 2 ** 20 + b + TERMINALS_MAX : `${variable}:${children.join()}`;
}

const TERMINALS_MAX = 16;
const TWO_CASES = [{ truths: [true] }, { truths: [false] }];
const AND = { name: 'and', decided: NO, neutral: YES } as const;
const OR = { name: 'or', decided: YES, neutral: NO } as const;

/** What the law itself leaves unknown, by reason and reference. */
export const unknownKey = (why: Why): string => `${why.reason} ${why.ref}`;

const missingVariable = (ref: string): never => {
  throw new Error(`no variable for what the law leaves unknown: ${ref}`);
};
