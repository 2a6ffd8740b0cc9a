/** The words of the sentence page, in both languages. */
import type { Language } from '../base/text.ts';
import { en, type SentenceMessages } from './sentence-messages.en.ts';
import { es } from './sentence-messages.es.ts';

export type { SentenceMessages };

export const SENTENCE_MESSAGES: { readonly [L in Language]: SentenceMessages } = { en, es };
