/** The sentence letter as HTML: the body, for a page that has its own head. */
import nunjucks from 'nunjucks';
import { join } from 'node:path';
import type { SentenceLetter } from './sentence-letter.ts';

const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(join(import.meta.dirname, 'templates'), { noCache: false }), {
  autoescape: true,
  throwOnUndefined: false,
  trimBlocks: true,
});

/** Already escaped: to be put into a page as it is. */
export const sentenceLetterBody = (letter: SentenceLetter): string => environment.render('sentence-letter-body.njk', { letter });
