/** The letter as HTML: the body for a page that has its own head, or a whole document that stands alone. */
import nunjucks from 'nunjucks';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Letter } from './letter.ts';

const TEMPLATES = join(import.meta.dirname, 'templates');
const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(TEMPLATES, { noCache: false }), {
  autoescape: true,
  throwOnUndefined: false,
  trimBlocks: true,
});

/** Already escaped: to be put into a page as it is. */
export const letterBody = (letter: Letter): string => environment.render('letter-body.njk', { letter });

/** A document of its own, with its style inside it and nothing to fetch. */
export const letterDocument = (letter: Letter): string =>
  environment.render('letter-document.njk', { letter, body: letterBody(letter), style: LETTER_STYLE });

/** The letter's own style, for pages that link to it and for the document that carries it. */
export const LETTER_STYLE = readFileSync(join(TEMPLATES, 'letter.css'), 'utf8');
