/**
 * A document for lawyers as PDF (PDF/UA-1), typeset by Typst: the same content has the same bytes each time.
 * Text reaches the typesetter as JSON and is set as text; nothing in it can act as markup.
 */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LawDocument } from './document.ts';
import { printable } from './printable.ts';

const TEMPLATES = join(import.meta.dirname, 'templates');
const SOURCE = readFileSync(join(TEMPLATES, 'document.typ'), 'utf8');
/** Results older than so many documents are dropped, so that a long-running server does not grow. */
const CACHE_AGE_MAX = 2;

let compiler: NodeCompiler | undefined;

export function documentPdf(document: LawDocument): Uint8Array {
  // Made with the first document, not with the first page.
  compiler ??= NodeCompiler.create({ workspace: TEMPLATES });
  const json = JSON.stringify(document, (_key, value: unknown) => (typeof value === 'string' ? printable(value) : value));
  const pdf = compiler.pdf({ mainFileContent: SOURCE, inputs: { document: json } }, { pdfStandard: 'ua-1' });
  compiler.evictCache(CACHE_AGE_MAX);
  return new Uint8Array(pdf);
}
