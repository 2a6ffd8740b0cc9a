/** The feasibility report as PDF (PDF/UA-1), typeset by Typst: the same report has the same bytes each time. Text reaches it as JSON and is set as text. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeasibilityDocument } from './feasibility-blocks.ts';
import { printable } from './printable.ts';

const TEMPLATES = join(import.meta.dirname, 'templates');
const SOURCE = readFileSync(join(TEMPLATES, 'feasibility.typ'), 'utf8');
/** Results older than so many reports are dropped, so that a long-running server does not grow. */
const CACHE_AGE_MAX = 4;

let compiler: NodeCompiler | undefined;

export function feasibilityPdf(report: FeasibilityDocument): Uint8Array {
  compiler ??= NodeCompiler.create({ workspace: TEMPLATES });
  const json = JSON.stringify(report, (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    return key === 'svg'
      ? value.replaceAll('system-ui, sans-serif', 'Libertinus Serif').replaceAll('currentColor', '#1b2430')
      : printable(value);
  });
  const pdf = compiler.pdf({ mainFileContent: SOURCE, inputs: { report: json } }, { pdfStandard: 'ua-1' });
  compiler.evictCache(CACHE_AGE_MAX);
  return new Uint8Array(pdf);
}
