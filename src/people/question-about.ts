/** The question to ask about any fact or finding, and whom its absence counts against. */
import { text, type Text } from '../base/text.ts';
import { FINDINGS } from './finding-questions.ts';
import { FINDING_QUESTIONS } from './closed-lists.ts';
import { QUESTIONS } from './questions.ts';

export type AskedFact = { readonly ask: Text; readonly hint?: Text; readonly burden: string };

export function questionAbout(path: string): AskedFact {
  const question = QUESTIONS[path];
  if (question !== undefined) return question;
  const finding = FINDING_QUESTIONS.find((name) => path === `findings.${name}`);
  if (finding !== undefined) return { ask: FINDINGS[finding].ask, hint: FINDINGS[finding].authority, burden: 'authority' };
  return { ask: text(`What is known of ${path}?`, `¿Qué se sabe de ${path}?`), burden: 'sending-state' };
}
