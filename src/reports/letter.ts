/** The form of a letter, the same for HTML and PDF: sections of a few kinds of block, every string ready to be read. */
import type { Language } from '../base/text.ts';
import type { Outcome } from '../decisions/decision.ts';

export type LetterGround = {
  readonly number: number;
  readonly statement: string;
  /** What the provision does here: "Forbids it", "Required, and not met". */
  readonly effect: string;
  readonly counts: 'against' | 'open' | 'for' | 'neutral';
  readonly rule: string;
  readonly cite: string;
  readonly cure?: { readonly title: string; readonly by: string; readonly what: string };
  /** Why it is not known, that it is contested, stale, or of low confidence. */
  readonly notes: readonly string[];
};

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly title?: string; readonly items: readonly { readonly text: string; readonly note?: string }[] }
  | { readonly kind: 'grounds'; readonly items: readonly LetterGround[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'pairs'; readonly rows: readonly { readonly label: string; readonly value: string; readonly code?: true }[] };

export type LetterSection = {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly ownPage?: true;
  readonly blocks: readonly Block[];
};

export type Letter = {
  readonly language: Language;
  readonly title: string;
  readonly kicker: string;
  readonly subject: string;
  /** "What was found on these facts; not an order; a court decides." */
  readonly face: string;
  readonly faceMore: string;
  readonly head: readonly { readonly label: string; readonly value: string }[];
  readonly outcome: { readonly code: Outcome; readonly headline: string; readonly more: string; readonly notices: readonly string[] };
  readonly sections: readonly LetterSection[];
  readonly footer: string;
  readonly labels: { readonly law: string; readonly page: { readonly before: string; readonly between: string } };
  /** The day up to which the law was known: the document's date. */
  readonly date: string;
};
