/** The pages that say what went wrong and what to do, in the reader's language. They never repeat what was sent. */
import type { Language } from '../base/text.ts';
import { messagesIn } from '../locales/messages.ts';
import { renderPage } from './page.ts';

type Said = {
  readonly title: string;
  readonly lead: string;
  readonly remedy: string;
  readonly near?: { readonly text: string; readonly href: string };
};

const errorPage = (language: Language, said: Said): string => renderPage('error.njk', { said }, { language, path: '/', title: said.title });

/** `near` is the address that the reader may have meant, with its name. */
export function notFoundPage(language: Language, near?: { readonly name: string; readonly href: string }): string {
  const { error } = messagesIn(language).chrome;
  const said = { title: error.notFound, lead: error.notFoundLead, remedy: error.notFoundRemedy };
  return errorPage(language, near === undefined ? said : { ...said, near: { text: error.near(near.name), href: near.href } });
}

export function faultPage(language: Language): string {
  const { error } = messagesIn(language).chrome;
  return errorPage(language, { title: error.fault, lead: error.faultLead, remedy: error.faultRemedy });
}

export function tooLargePage(language: Language): string {
  const { error } = messagesIn(language).chrome;
  return errorPage(language, { title: error.tooLarge, lead: error.tooLargeLead, remedy: error.tooLargeRemedy });
}
