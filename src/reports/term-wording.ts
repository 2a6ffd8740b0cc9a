/** What the statements of an agreement say about time and about silence, the same for pages and for documents. */
import type { Language } from '../base/text.ts';
import type { Agreement, Term } from '../instruments/agreement.ts';
import { messagesIn } from '../locales/messages.ts';
import { keysIn, TERM_GROUPS } from '../locales/term-groups.ts';
import { dayText } from './fact-wording.ts';

/** The wording by which the data says that something was looked for in vain. */
const NONE_FOUND = 'none found';

/** Why a statement is itself a gap, where it is one. */
export const gapKind = ({ cite, confidence }: Term): 'gapNone' | 'gapUnknown' | undefined =>
  cite === NONE_FOUND ? 'gapNone' : confidence === 'unknown' ? 'gapUnknown' : undefined;

/** Absent where the citation only says that nothing was found. */
export const citeOf = ({ cite }: Term): string | undefined => (cite === NONE_FOUND ? undefined : cite);

/** Statements that were looked for and not found, or that nobody could confirm, and keys that have none at all. */
export function gapCount(agreement: Agreement): number {
  const spoken = new Set(agreement.terms.filter((term) => gapKind(term) === undefined).map(({ key }) => key));
  return TERM_GROUPS.flatMap(keysIn).filter((key) => !spoken.has(key)).length;
}

export function spanText({ from, to }: { readonly from?: string; readonly to?: string }, language: Language): string | undefined {
  const words = messagesIn(language).agreements;
  if (from !== undefined && to !== undefined)
    return from === to ? dayText(from, language) : words.span(dayText(from, language), dayText(to, language));
  if (from !== undefined) return words.from(dayText(from, language));
  if (to !== undefined) return words.until(dayText(to, language));
  return undefined;
}

export const byStart = (a: { readonly from?: string }, b: { readonly from?: string }): number =>
  (a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0;

/** The largest number of statements that stand on one day. A statement without days stands on all. */
export function mostAtOnce(terms: readonly Term[]): number {
  const days = ['', ...terms.flatMap(({ from }) => (from === undefined ? [] : [from]))];
  return Math.max(0, ...days.map((day) => terms.filter(({ from, to }) => (from ?? '') <= day && (to === undefined || day <= to)).length));
}
