/** Kleene's logic on many rows at once, 32 to a machine word: for each atom one set of rows where it is true and one where it is false. */
import type { Formula } from '../rules/formula.ts';
import { unreachable } from '../base/unreachable.ts';

/** Bit `row % 32` of word `row / 32`. In neither set: unknown. */
export type Rows = { readonly yes: Uint32Array; readonly no: Uint32Array };

export const noRows = (words: number): Rows => ({ yes: new Uint32Array(words), no: new Uint32Array(words) });

export function bulkValue(formula: Formula, words: number, atom: (index: number) => Rows): Rows {
  switch (formula.op) {
    case 'true':
      return { yes: new Uint32Array(words).fill(ALL), no: new Uint32Array(words) };
    case 'false':
      return { yes: new Uint32Array(words), no: new Uint32Array(words).fill(ALL) };
    case 'unknown':
      return noRows(words);
    case 'atom':
      return atom(formula.atom);
    case 'not': {
      const { yes, no } = bulkValue(formula.of, words, atom);
      return { yes: no, no: yes };
    }
    case 'and':
    case 'or': {
      const parts = formula.of.map((part) => bulkValue(part, words, atom));
      const every = formula.op === 'and' ? 'yes' : 'no';
      const joined = { all: new Uint32Array(words).fill(ALL), any: new Uint32Array(words) };
      for (const part of parts) {
        const all = part[every];
        const any = part[every === 'yes' ? 'no' : 'yes'];
        for (let word = 0; word < words; word++) {
          joined.all[word] = (joined.all[word] ?? 0) & (all[word] ?? 0);
          joined.any[word] = (joined.any[word] ?? 0) | (any[word] ?? 0);
        }
      }
      return every === 'yes' ? { yes: joined.all, no: joined.any } : { yes: joined.any, no: joined.all };
    }
    default:
      return unreachable(formula);
  }
}

const ALL = 0xffff_ffff;
