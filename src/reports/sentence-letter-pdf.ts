/**
 * The sentence letter as PDF (PDF/UA-1): the same letter has the same bytes each time. Text reaches the typesetter as JSON and is set as text;
 * nothing in it can act as markup.
 */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printable } from './printable.ts';
import type { SentenceLetter } from './sentence-letter.ts';

const TEMPLATES = join(import.meta.dirname, 'templates');
const SOURCE = readFileSync(join(TEMPLATES, 'sentence-letter.typ'), 'utf8');
/** Results older than so many letters are dropped, so that a long-running server does not grow. */
const CACHE_AGE_MAX = 10;

let compiler: NodeCompiler | undefined;

export function sentenceLetterPdf(letter: SentenceLetter): Uint8Array {
  // Made with the first letter, not with the first page.
  compiler ??= NodeCompiler.create({ workspace: TEMPLATES });
  const json = JSON.stringify(letter, (_key, value: unknown) => (typeof value === 'string' ? printable(value) : value));
  const pdf = compiler.pdf({ mainFileContent: SOURCE, inputs: { letter: json } }, { pdfStandard: 'ua-1' });
  compiler.evictCache(CACHE_AGE_MAX);
  return new Uint8Array(pdf);
}
