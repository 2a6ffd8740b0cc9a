/** All the words of the web pages by language. Each section is one file a language; the Spanish one must have the English one's type. */
import type { Language } from '../base/text.ts';
import { messages as en } from './messages.en.ts';
import { messages as es } from './messages.es.ts';

export type Messages = typeof en;

const MESSAGES: { readonly [L in Language]: Messages } = { en, es };

export const messagesIn = (language: Language): Messages => MESSAGES[language];
