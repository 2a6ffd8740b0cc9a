/** Where things are found: the addresses of agreements, rules and worked cases, and the sources that they were read from. */
import type { Language } from '../base/text.ts';
import { addressIn } from './page.ts';

/** A rule's id may hold `/`, which stays a slash in its address: `/law/SV.C2/11/13`. */
export const ruleHref = (language: Language, id: string): string => addressIn(language, `/law/${segments(id)}`);
export const agreementHref = (language: Language, id: string): string => addressIn(language, `/agreements/${segments(id)}`);
export const caseHref = (language: Language, id: string): string => addressIn(language, `/people/${segments(id)}`);

const segments = (id: string): string => id.split('/').map(encodeURIComponent).join('/');

export type SourceLink = { readonly text: string; readonly href?: string };

/** A source becomes a link only where it is a whole web address; the rest is shown as it was noted. */
export function sourceLink(source: string): SourceLink {
  if (!/^https?:\/\/[^\s…]+$/.test(source) || !URL.canParse(source)) return { text: source };
  const { host, pathname } = new URL(source);
  return { text: `${host.replace(/^www\./, '')}${pathname.length > 1 ? shortened(pathname) : ''}`, href: source };
}

const PATH_SHOWN_MAX = 24;
const shortened = (path: string): string => (path.length <= PATH_SHOWN_MAX ? path : `${path.slice(0, PATH_SHOWN_MAX)}…`);

/** An id that a link on the same page can point to. */
export const anchor = (text: string): string => text.replaceAll(/[^a-zA-Z0-9]+/g, '-').toLowerCase();
