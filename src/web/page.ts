/**
 * Makes one page from a template and its typed model. Everything is escaped unless a template says `safe`, which only markup that we
 * made ourselves may be.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nunjucks from 'nunjucks';
import type { Language } from '../base/text.ts';
import { messagesIn } from '../locales/messages.ts';
import { assetUrl } from './assets.ts';

export type PageOptions = {
  readonly language: Language;
  /** Where the page is, without the prefix of its language, with its query if it has one: `/law?text=consent`. */
  readonly path: string;
  readonly title: string;
  /** The fields that made the page where it answers a POST, so that the switch of language can post them again and lose nothing. */
  readonly post?: readonly PostedField[];
  /** Further style sheets by the name of the asset. */
  readonly styles?: readonly string[];
};

export type PostedField = { readonly name: string; readonly value: string };

const govukTemplates = dirname(dirname(createRequire(import.meta.url).resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css')));
const environment = new nunjucks.Environment(
  new nunjucks.FileSystemLoader([join(import.meta.dirname, 'templates'), govukTemplates], { noCache: false }),
  { autoescape: true, throwOnUndefined: false, trimBlocks: true, lstripBlocks: true },
);

/** The address of a page in a language: English at the root, Spanish below `/es`. */
export function addressIn(language: Language, path: string): string {
  if (language === 'en') return path;
  return path === '/' ? '/es' : `/es${path}`;
}

export function renderPage(template: string, model: object, options: PageOptions): string {
  const { language, path, title, post, styles = [] } = options;
  const words = messagesIn(language).chrome;
  const other: Language = language === 'en' ? 'es' : 'en';
  const site = {
    language,
    title,
    words,
    path,
    href: (to: string) => addressIn(language, to),
    asset: assetUrl,
    styles: styles.map((name) => assetUrl(name)),
    other: { language: other, href: addressIn(other, path), post },
    navigation: navigation(language, path),
  };
  return environment.render(template, { ...model, site });
}

/** The pages that every page leads to; the one where the reader is, or that it belongs to, is marked. */
function navigation(language: Language, path: string): readonly { text: string; href: string; current: boolean }[] {
  const words = messagesIn(language).chrome;
  const entries: readonly (readonly [text: string, ...paths: readonly [string, ...string[]]])[] = [
    [words.ask, '/ask', '/decision'],
    [words.sentence, '/sentence'],
    [words.screen, '/screen'],
    [words.feasibility, '/feasibility'],
    [words.agreements, '/agreements', '/compare'],
    [words.law, '/law'],
    [words.places, '/places'],
    [words.people, '/people'],
    [words.about, '/about'],
  ];
  const [first = ''] = path.slice(1).split(/[/?]/);
  return entries.map(([text, to, ...others]) => ({
    text,
    href: addressIn(language, to),
    current: [to, ...others].includes(`/${first}`),
  }));
}
