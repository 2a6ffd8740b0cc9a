/**
 * The second reader: a formula as a generated JavaScript function for bulk verdicts. The text is made only from the formula and from
 * quoted literals; nothing of a person's file reaches it.
 */
import { atomValue } from './atom-value.ts';
import type { Atom } from './expression.ts';
import type { Facts } from './facts.ts';
import type { Formula } from './formula.ts';
import { FALSE, TRUE, UNKNOWN, type Truth } from './truth.ts';
import { unreachable } from '../base/unreachable.ts';

export type Verdict = (facts: Facts) => Truth;

/** The function gives, for the same facts, exactly what the interpreter gives. */
export function compile(formula: Formula, atoms: readonly Atom[]): Verdict {
  const slow = (index: number, facts: Facts): Truth => {
    const atom = atoms[index];
    if (atom === undefined) throw new Error(`no atom ${index}`);
    return atomValue(atom, facts).truth;
  };
  const build: unknown = new Function('slow', `'use strict'; return (f) => { ${source(formula, atoms)} };`);
  if (typeof build !== 'function') throw new Error('no function');
  const verdict: unknown = build(slow);
  if (typeof verdict !== 'function') throw new Error('no verdict');
  return (facts) => asTruth(verdict(facts));
}

/** The body of the generated function, for reading and for the receipt. */
export function source(formula: Formula, atoms: readonly Atom[]): string {
  const writer = new Writer(atoms);
  const result = writer.write(formula);
  return `${writer.lines.join(' ')} return ${result};`;
}

const asTruth = (value: unknown): Truth => {
  if (value === FALSE || value === UNKNOWN || value === TRUE) return value;
  throw new Error(`not a truth value: ${String(value)}`);
};

class Writer {
  readonly lines: string[] = [];
  readonly #atoms: readonly Atom[];
  #count = 0;

  constructor(atoms: readonly Atom[]) {
    this.#atoms = atoms;
  }

  /** Emits statements that leave the formula's value in a variable or literal, which is returned. */
  write(formula: Formula): string {
    switch (formula.op) {
      case 'true':
        return String(TRUE);
      case 'false':
        return String(FALSE);
      case 'unknown':
        return String(UNKNOWN);
      case 'atom':
        return this.#atom(formula.atom);
      case 'not':
        return `(${TRUE} - ${this.write(formula.of)})`;
      case 'and':
      case 'or':
        return this.#junction(formula.op, formula.of);
      default:
        return unreachable(formula);
    }
  }

  /** Stops at the first part that decides, as the interpreter does; an unknown part never stops it. */
  #junction(op: 'and' | 'or', parts: readonly Formula[]): string {
    const result = this.#name();
    const label = `L${result}`;
    const decided = op === 'and' ? FALSE : TRUE;
    const neutral = op === 'and' ? TRUE : FALSE;
    this.lines.push(`let ${result} = ${neutral}; ${label}: {`);
    for (const part of parts) {
      const value = this.#name();
      this.lines.push(`const ${value} = ${this.write(part)};`);
      this.lines.push(
        `if (${value} === ${decided}) { ${result} = ${decided}; break ${label}; } if (${value} === ${UNKNOWN}) ${result} = ${UNKNOWN};`,
      );
    }
    this.lines.push('}');
    return result;
  }

  /** Plain values are tested in place; anything uncertain goes to the interpreter's own settlement of atoms. */
  #atom(index: number): string {
    const atom = this.#atoms[index];
    const name = this.#name();
    const slow = `slow(${index}, f)`;
    const fast = atom === undefined ? undefined : fastTest(atom);
    if (fast === undefined) return this.#keep(name, slow);
    this.lines.push(`const ${name}v = f[${JSON.stringify(fast.path)}];`);
    return this.#keep(
      name,
      `${name}v === undefined ? ${UNKNOWN} : typeof ${name}v === '${fast.type}' ? (${fast.test(`${name}v`)} ? ${TRUE} : ${FALSE}) : ${slow}`,
    );
  }

  #keep(name: string, value: string): string {
    this.lines.push(`const ${name} = ${value};`);
    return name;
  }

  #name(): string {
    this.#count += 1;
    return `t${this.#count}`;
  }
}

type FastTest = {
  readonly path: string;
  readonly type: 'boolean' | 'string' | 'number';
  readonly test: (variable: string) => string;
};

/** The tests that can be made in place on a plain value; the others are undefined. */
function fastTest(atom: Atom): FastTest | undefined {
  if (atom.test === 'true') return { path: atom.fact.path, type: 'boolean', test: (variable) => variable };
  if (atom.test === 'one-of') {
    const literals = atom.among.flatMap((operand) => ('literal' in operand ? [operand.literal] : []));
    if (literals.length !== atom.among.length) return undefined;
    return {
      path: atom.fact.path,
      type: 'string',
      test: (variable) => literals.map((literal) => `${variable} === ${JSON.stringify(literal)}`).join(' || ') || 'false',
    };
  }
  return atom.test === 'compare' ? fastCompare(atom) : undefined;
}

function fastCompare({ left, op, right }: Extract<Atom, { test: 'compare' }>): FastTest | undefined {
  const [fact, literal, flipped] = left.term === 'fact' ? [left, right, false] : [right, left, true];
  if (fact.term !== 'fact' || literal.term === 'fact' || fact.plus !== undefined || fact.fact.kind === 'moment') return undefined;
  const value = JSON.stringify(literal.term === 'day' ? literal.day : literal.integer);
  const operator = op === '=' ? '===' : op;
  const test = (variable: string): string => (flipped ? `${value} ${operator} ${variable}` : `${variable} ${operator} ${value}`);
  return { path: fact.fact.path, type: literal.term === 'day' ? 'string' : 'number', test };
}
