/** Rows that could not be read: counted, quoted with their place and reason, set aside. None is dropped in silence and none is guessed at. */
export type BrokenRow = { readonly place: string; readonly reason: string; readonly quote: string };

export const QUOTE_LENGTH_MAX = 200;
/** So many are quoted in the answer; the file set aside has all of them. */
export const BROKEN_SHOWN_MAX = 20;

/** Control characters do not reach a terminal or a spreadsheet. */
export const quoteOf = (value: unknown): string =>
  (typeof value === 'string' ? value : '').slice(0, QUOTE_LENGTH_MAX).replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ');
