/**
 * The letter as PDF (PDF/UA-1), typeset by Typst: the same letter has the same bytes each time, so that its hash can be kept.
 * Text reaches the typesetter as JSON and is set as text; nothing in it can act as markup.
 */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision } from '../decisions/decision.ts';
import { decisionLetter, type LetterOptions } from './decision-letter.ts';
import type { Letter } from './letter.ts';
import { printable } from './printable.ts';

const TEMPLATES = join(import.meta.dirname, 'templates');
const SOURCE = readFileSync(join(TEMPLATES, 'letter.typ'), 'utf8');
/** One compiler for the process: making it costs 50 ms, a letter 15. */
const compiler = NodeCompiler.create({ workspace: TEMPLATES });

export const letterPdf = (decision: Decision, options: LetterOptions): Uint8Array => typesetLetter(decisionLetter(decision, options));

function typesetLetter(letter: Letter): Uint8Array {
  const pdf = compiler.pdf(
    {
      mainFileContent: SOURCE,
      inputs: { letter: JSON.stringify(letter, (_key, value: unknown) => (typeof value === 'string' ? printable(value) : value)) },
    },
    { pdfStandard: 'ua-1' },
  );
  compiler.evictCache(CACHE_AGE_MAX);
  return new Uint8Array(pdf);
}

/** Results older than so many letters are dropped, so that a long-running server does not grow. */
const CACHE_AGE_MAX = 10;
