/** `habeas compare`: agreements side by side, term by term, every gap a row of its own. */
import { writeFile } from 'node:fs/promises';
import { nearest } from '../base/nearest.ts';
import type { Language } from '../base/text.ts';
import type { Engine } from '../decisions/engine.ts';
import type { Agreement } from '../instruments/agreement.ts';
import { comparedTerms, comparisonCsv } from '../reports/agreement-comparison.ts';
import { comparisonDocument } from '../reports/comparison-document.ts';
import { formOf, writeDocument } from './document-command.ts';
import { CommandEnd, EXIT } from './exit.ts';
import { engineForAll } from './read-draft.ts';
import { writeOut } from './write-out.ts';

export type CompareOptions = { readonly format?: string; readonly out?: string; readonly json?: boolean; readonly language: Language };

export async function compareCommand(loaded: Engine, names: readonly string[], options: CompareOptions): Promise<string> {
  const { format, out, json, language } = options;
  const { engine, ids } = await engineForAll(loaded, names, language);
  if (new Set(ids).size < ids.length || ids.length < 2)
    throw new CommandEnd(EXIT.usage, ['Name two or more different agreements, for instance: habeas compare us-sv-2025 no-nl-2015']);
  const known = engine.catalogue.agreements.map(({ id }) => id);
  const agreements = ids.map((id) => {
    const found = engine.agreement(id);
    if (found !== undefined) return found;
    const near = nearest(id, known);
    throw new CommandEnd(EXIT.usage, [
      `There is no agreement '${id.slice(0, 100)}'.${near === undefined ? '' : ` Did you mean '${near}'?`} Known: ${known.join(', ')}.`,
    ]);
  });
  if (out !== undefined) return writeComparison(engine, agreements, out, language);
  const wanted = json === true ? 'json' : (format ?? 'csv');
  if (wanted === 'csv') return comparisonCsv(agreements, language).trimEnd();
  if (wanted === 'json') return JSON.stringify(comparedTerms(agreements, language), null, 2);
  throw new CommandEnd(EXIT.usage, [`--format ${wanted.slice(0, 40)}: use csv or json.`]);
}

async function writeComparison(engine: Engine, agreements: readonly Agreement[], out: string, language: Language): Promise<string> {
  const form = formOf(out, ['pdf', 'html', 'csv', 'json'] as const);
  if (form === 'pdf' || form === 'html') return writeDocument(comparisonDocument(engine, agreements, language), form, out);
  const text = form === 'csv' ? comparisonCsv(agreements, language) : `${JSON.stringify(comparedTerms(agreements, language), null, 2)}\n`;
  await writeOut(out, (to) => writeFile(to, text));
  return out;
}
