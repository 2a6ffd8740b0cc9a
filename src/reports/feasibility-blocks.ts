/** What a feasibility report is made of: paragraphs, tables and figures, in one language, rendered alike on a page, on paper and as data. */
import type { Text } from '../base/text.ts';
import type { Confidence } from '../rules/rule.ts';

export type Say = (en: string, es: string) => string;

export type Table = {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly source?: string;
};
/** A picture with the table behind it. */
export type Figure = Table & { readonly id: string; readonly svg: string; readonly source: string };
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | ({ readonly kind: 'table' } & Table)
  | ({ readonly kind: 'figure' } & Figure);
export type Section = { readonly id: string; readonly title: string; readonly blocks: readonly Block[] };

export type FeasibilityDocument = {
  readonly language: 'en' | 'es';
  readonly title: string;
  readonly subtitle: string;
  readonly notice: string;
  readonly answerTitle: string;
  readonly answer: string;
  readonly numbers: readonly { readonly value: string; readonly label: string; readonly note: string }[];
  readonly sections: readonly Section[];
  readonly tableWord: string;
  readonly sourceWord: string;
  readonly contents: string;
  readonly footer: string;
  readonly date: string;
};

export const CONFIDENCE_WORDS: { readonly [C in Confidence]: Text } = {
  high: { en: 'high', es: 'alta' },
  medium: { en: 'medium', es: 'media' },
  low: { en: 'low', es: 'baja' },
  unknown: { en: 'unknown', es: 'se ignora' },
};

export const paragraph = (text: string): Block => ({ kind: 'text', text });
export const table = (one: Table): Block => ({ kind: 'table', ...one });
export const figures = (...all: readonly (Figure | undefined)[]): readonly Block[] =>
  all.flatMap((one) => (one === undefined ? [] : [{ kind: 'figure' as const, ...one }]));
