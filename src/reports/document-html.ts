/** A document for lawyers as HTML: one file that stands alone, with its style inside it and nothing to fetch. */
import nunjucks from 'nunjucks';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LawDocument } from './document.ts';

const TEMPLATES = join(import.meta.dirname, 'templates');
const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(TEMPLATES, { noCache: false }), {
  autoescape: true,
  throwOnUndefined: false,
  trimBlocks: true,
  lstripBlocks: true,
});

/** @param stylesheet where a server has the style; without it the style stands inside the file, which then needs nothing else */
export const documentHtml = (document: LawDocument, stylesheet?: string): string =>
  environment.render('document-page.njk', {
    document,
    body: environment.render('document-body.njk', { document }),
    ...(stylesheet === undefined ? { style: DOCUMENT_STYLE } : { stylesheet }),
  });

/** The document's own style, for pages that link to it and for the file that carries it. */
export const DOCUMENT_STYLE = readFileSync(join(TEMPLATES, 'document.css'), 'utf8');
