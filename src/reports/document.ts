/** The form of a document for lawyers, the same for HTML and PDF: sections of a few kinds of block, every string ready to be read. */
import type { Language } from '../base/text.ts';
import type { ConditionLine } from './condition-tree.ts';

/** A cell that stands for silence is marked, so that a gap is seen as one. `soft` lines say where the one before was read. */
export type Cell = {
  readonly lines: readonly { readonly text: string; readonly soft?: true; readonly strong?: true }[];
  readonly gap?: true;
};

export type Pair = { readonly label: string; readonly value: string; readonly code?: true };

export type DocumentBlock =
  | { readonly kind: 'text'; readonly text: string; readonly tone?: 'lead' | 'soft' }
  | { readonly kind: 'heading'; readonly level: 3 | 4 | 5; readonly text: string; readonly tag?: string; readonly id?: string }
  /** One statement with its source; `marks` say that it is a gap, or that others stand beside it. */
  | { readonly kind: 'statement'; readonly text: string; readonly meta: string; readonly marks: readonly string[]; readonly gap: boolean }
  | { readonly kind: 'pairs'; readonly rows: readonly Pair[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'outline'; readonly lines: readonly ConditionLine[] }
  /** `widths`: shares of the line, one a column. */
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly head: readonly string[];
      readonly widths: readonly number[];
      readonly rows: readonly (readonly Cell[])[];
    };

export type DocumentSection = {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly blocks: readonly DocumentBlock[];
};

export type LawDocument = {
  readonly language: Language;
  readonly kicker: string;
  readonly title: string;
  readonly subject: string;
  /** What it is and is not, on its face. */
  readonly notice: string;
  readonly head: readonly Pair[];
  readonly sections: readonly DocumentSection[];
  readonly footer: string;
  readonly labels: { readonly contents: string; readonly page: string; readonly of: string };
  /** The last day up to which the content was checked: the document's date, so that the same content has the same bytes. */
  readonly date: string;
  /** Wide pages, for tables of many columns. */
  readonly landscape: boolean;
};

/** A cell of one plain line. */
export const cell = (text: string): Cell => ({ lines: [{ text }] });

/** A cell with something under it in small print. */
export const cellWith = (text: string, ...soft: readonly (string | undefined)[]): Cell => ({
  lines: [{ text }, ...soft.flatMap((line) => (line === undefined || line === '' ? [] : [{ text: line, soft: true as const }]))],
});
