/** Arrangements and talks that are known and not encoded, as the list of agreements shows them. */
import type { Language } from '../base/text.ts';
import { knownAndNotEncoded } from '../catalogue/known-arrangements.ts';
import { messagesIn } from '../locales/messages.ts';
import { sourceLink, type SourceLink } from './links.ts';

export type OtherArrangement = {
  readonly title: string;
  readonly facts: readonly { readonly what: string; readonly source: SourceLink; readonly confidence: string }[];
  readonly why: string;
};

export const otherArrangements = (language: Language): readonly OtherArrangement[] => {
  const { agreements: words, lists } = messagesIn(language);
  return knownAndNotEncoded.map(({ title, facts, whyNotEncoded }) => ({
    title: title[language],
    facts: facts.map(({ what, source, confidence }) => ({
      what: what[language],
      source: sourceLink(source),
      confidence: words.confidence(lists.confidences[confidence]),
    })),
    why: whyNotEncoded[language],
  }));
};
