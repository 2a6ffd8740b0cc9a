/** The terms of an agreement in groups, with what stands side by side marked, and what is not spoken to shown as a gap. */
import type { Language } from '../base/text.ts';
import type { Agreement, Term, TermKey } from '../instruments/agreement.ts';
import type { Confidence } from '../rules/rule.ts';
import { messagesIn } from '../locales/messages.ts';
import { keysIn, TERM_GROUPS, type TermGroup } from '../locales/term-groups.ts';
import { byStart, citeOf, gapKind, mostAtOnce, spanText } from '../reports/term-wording.ts';
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
  const terms = agreement.terms.filter((term) => term.key === key).toSorted(byStart);
  const together = mostAtOnce(terms);
  return {
    key,
    label: lists.terms[key],
    terms: terms.map((term) => termView(term, language)),
    sideBySide: together > 1 ? words.sideBySide(String(together)) : undefined,
  };
}

function termView(term: Term, language: Language): TermView {
  const { agreements: words, lists } = messagesIn(language);
  const gap = gapKind(term);
  return {
    value: term.value[language],
    layer: lists.layers[term.layer],
    span: spanText(term, language),
    cite: citeOf(term),
    source: sourceLink(term.source),
    confidence: { level: term.confidence, label: words.confidence(lists.confidences[term.confidence]) },
    gap: gap === undefined ? undefined : words[gap],
  };
}
