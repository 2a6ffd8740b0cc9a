/** Prints a condition so that a lawyer can read it line by line; indentation shows what belongs together. */
import type { Atom, Expression, Operand, Term } from './expression.ts';
import { unreachable } from '../base/unreachable.ts';
import type { Language } from '../base/text.ts';

/** How facts and their values are called; by default by their paths. */
export type Naming = {
  readonly language: Language;
  readonly fact: (path: string) => string;
  readonly value: (value: string) => string;
};

export const BY_PATH: Naming = { language: 'en', fact: (path) => path, value: (value) => value };

export function printExpression(expression: Expression, naming: Naming = BY_PATH, indent = ''): string {
  const words = WORDS[naming.language];
  const inner = `${indent}  `;
  const block = (head: string, parts: readonly Expression[]): string =>
    [`${indent}${head}`, ...parts.map((part) => printExpression(part, naming, inner))].join('\n');
  switch (expression.kind) {
    case 'constant':
      return `${indent}${expression.value ? words.always : words.never}`;
    case 'unknown':
      return `${indent}${words.unknown} (${expression.why.reason}: ${expression.why.ref})`;
    case 'atom':
      return `${indent}${printAtom(expression.atom, naming)}`;
    case 'all':
      return block(words.all, expression.of);
    case 'any':
      return block(words.any, expression.of);
    case 'not':
      return expression.of.kind === 'atom'
        ? `${indent}${words.not} ${printAtom(expression.of.atom, naming)}`
        : block(words.not, [expression.of]);
    case 'reading':
      return [
        `${indent}${words.reading} ${expression.rule}`,
        `${inner}A:`,
        printExpression(expression.A, naming, `${inner}  `),
        `${inner}B:`,
        printExpression(expression.B, naming, `${inner}  `),
      ].join('\n');
    case 'rule':
      return `${indent}${words.rule} ${expression.rule}`;
    case 'default':
      return [
        printExpression(expression.base, naming, indent),
        ...expression.exceptions.map(
          (one) => `${indent}${words.except} (${one.priority}) ${one.id}:\n${printExpression(one.when, naming, inner)}`,
        ),
      ].join('\n');
    default:
      return unreachable(expression);
  }
}

export function printAtom(atom: Atom, naming: Naming = BY_PATH): string {
  const words = WORDS[naming.language];
  switch (atom.test) {
    case 'true':
      return `${naming.fact(atom.fact.path)}: ${words.yes}`;
    case 'one-of':
      return `${naming.fact(atom.fact.path)} ${words.is} ${atom.among.map((operand) => printOperand(operand, naming)).join(` ${words.or} `)}`;
    case 'includes':
      return `${naming.fact(atom.list.path)} ${words.includes} ${printOperand(atom.item, naming)}`;
    case 'empty':
      return `${naming.fact(atom.list.path)} ${words.empty}`;
    case 'some':
    case 'every':
      return `${atom.test === 'some' ? words.some : words.every} ${naming.fact(atom.list.path)}: (${printExpression(atom.where, naming).replaceAll(/\n\s*/g, '; ')})`;
    case 'finding':
      return `${words.finding} ${naming.fact(`findings.${atom.question}`)}`;
    case 'compare':
      return `${printTerm(atom.left, naming)} ${words[atom.op]} ${printTerm(atom.right, naming)}`;
    default:
      return unreachable(atom);
  }
}

const printOperand = (operand: Operand<{ readonly path: string }>, naming: Naming): string =>
  'literal' in operand ? naming.value(operand.literal) : naming.fact(operand.fact.path);

function printTerm(term: Term, naming: Naming): string {
  if (term.term === 'day') return term.day;
  if (term.term === 'integer') return String(term.integer);
  if (term.plus === undefined) return naming.fact(term.fact.path);
  return `${naming.fact(term.fact.path)} + ${typeof term.plus === 'string' ? term.plus : naming.fact(term.plus.path)}`;
}

const WORDS = {
  en: {
    always: 'always',
    never: 'never',
    unknown: 'not known',
    all: 'all of',
    any: 'any of',
    not: 'not',
    reading: 'depends on the reading of',
    rule: 'as in rule',
    except: 'unless',
    yes: 'yes',
    is: 'is',
    or: 'or',
    includes: 'includes',
    empty: 'is known to be none',
    some: 'one of',
    every: 'each of',
    finding: 'an authority has found:',
    '<': 'is before',
    '<=': 'is on or before',
    '=': 'is the same as',
  },
  es: {
    always: 'siempre',
    never: 'nunca',
    unknown: 'no se sabe',
    all: 'todo lo siguiente',
    any: 'algo de lo siguiente',
    not: 'no',
    reading: 'depende de la lectura de',
    rule: 'como en la regla',
    except: 'salvo',
    yes: 'sí',
    is: 'es',
    or: 'o',
    includes: 'incluye',
    empty: 'consta que no hay',
    some: 'alguno de',
    every: 'cada uno de',
    finding: 'una autoridad ha determinado:',
    '<': 'es anterior a',
    '<=': 'es anterior o igual a',
    '=': 'coincide con',
  },
} as const;
