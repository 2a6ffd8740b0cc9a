/** The terms of an agreement in groups, with what stands side by side marked, and what is not spoken to shown as a gap. */
import type { Language } from '../base/text.ts';
import type { Agreement, Term, TermKey } from '../instruments/agreement.ts';
import type { Confidence } from '../rules/rule.ts';
import { messagesIn } from '../locales/messages.ts';
import { keysIn, TERM_GROUPS, type TermGroup } from '../locales/term-groups.ts';
import { dayText } from '../reports/fact-wording.ts';
import { sourceLink, type SourceLink } from './links.ts';

export type TermView = {
  readonly value: string;
  readonly layer: string;
  readonly span: string | undefined;
  /** Absent where the citation only says that nothing was found. */
  readonly cite: string | undefined;
  readonly source: SourceLink;
  readonly confidence: { readonly level: Confidence; readonly label: string };
  /** Why this statement is a gap, where it is one. */
  readonly gap: string | undefined;
};

export type KeyView = {
  readonly key: TermKey;
  readonly label: string;
  readonly terms: readonly TermView[];
  /** How many statements stand for one time, where there is more than one. */
  readonly sideBySide: string | undefined;
};

export type GroupView = {
  readonly group: TermGroup;
  readonly label: string;
  readonly keys: readonly KeyView[];
  /** Keys to which nothing that was read speaks. */
  readonly unspoken: readonly { readonly key: TermKey; readonly label: string }[];
};

export function groupedTerms(agreement: Agreement, language: Language): readonly GroupView[] {
  const { lists } = messagesIn(language);
  return TERM_GROUPS.map((group) => {
    const keys = keysIn(group).map((key) => keyView(agreement, key, language));
    return {
      group,
      label: lists.termGroups[group],
      keys: keys.filter(({ terms }) => terms.length > 0),
      unspoken: keys.filter(({ terms }) => terms.length === 0).map(({ key, label }) => ({ key, label })),
    };
  });
}

export function keyView(agreement: Agreement, key: TermKey, language: Language): KeyView {
  const { agreements: words, lists } = messagesIn(language);
  const terms = agreement.terms.filter((term) => term.key === key).toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const together = mostAtOnce(terms);
  return {
    key,
    label: lists.terms[key],
    terms: terms.map((term) => termView(term, language)),
    sideBySide: together > 1 ? words.sideBySide(String(together)) : undefined,
  };
}

/** Statements that were looked for and not found, or that nobody could confirm, and keys that have none at all. */
export function gapCount(agreement: Agreement): number {
  const spoken = new Set(agreement.terms.filter((term) => gapKind(term) === undefined).map(({ key }) => key));
  return TERM_GROUPS.flatMap(keysIn).filter((key) => !spoken.has(key)).length;
}

/** The wording by which the data says that something was looked for in vain. */
const NONE_FOUND = 'none found';

const gapKind = ({ cite, confidence }: Term): 'gapNone' | 'gapUnknown' | undefined =>
  cite === NONE_FOUND ? 'gapNone' : confidence === 'unknown' ? 'gapUnknown' : undefined;

function termView(term: Term, language: Language): TermView {
  const { agreements: words, lists } = messagesIn(language);
  const gap = gapKind(term);
  return {
    value: term.value[language],
    layer: lists.layers[term.layer],
    span: spanText(term, language),
    cite: term.cite === NONE_FOUND ? undefined : term.cite,
    source: sourceLink(term.source),
    confidence: { level: term.confidence, label: words.confidence(lists.confidences[term.confidence]) },
    gap: gap === undefined ? undefined : words[gap],
  };
}

export function spanText({ from, to }: { readonly from?: string; readonly to?: string }, language: Language): string | undefined {
  const words = messagesIn(language).agreements;
  if (from !== undefined && to !== undefined)
    return from === to ? dayText(from, language) : words.span(dayText(from, language), dayText(to, language));
  if (from !== undefined) return words.from(dayText(from, language));
  if (to !== undefined) return words.until(dayText(to, language));
  return undefined;
}

/** The largest number of statements that stand on one day. A statement without days stands on all. */
function mostAtOnce(terms: readonly Term[]): number {
  const days = ['', ...terms.flatMap(({ from }) => (from === undefined ? [] : [from]))];
  return Math.max(0, ...days.map((day) => terms.filter(({ from, to }) => (from ?? '') <= day && (to === undefined || day <= to)).length));
}
