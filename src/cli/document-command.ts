/** `--out` of `habeas agreements`, `habeas law` and `habeas compare`: a document for lawyers, whole or not at all. */
import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { nearest } from '../base/nearest.ts';
import type { Language } from '../base/text.ts';
import type { Engine } from '../decisions/engine.ts';
import { agreementDocument } from '../reports/agreement-document.ts';
import type { LawDocument } from '../reports/document.ts';
import { DOCUMENT_FORMS, documentOfLaw, writtenDocument, type DocumentForm } from '../reports/document-out.ts';
import { CommandEnd, EXIT } from './exit.ts';
import { engineFor } from './read-draft.ts';
import { writeOut } from './write-out.ts';

/** @param name its id, a JSON file or a folder */
export async function printAgreement(loaded: Engine, name: string | undefined, out: string, language: Language): Promise<string> {
  const form = formOf(out, DOCUMENT_FORMS);
  const { engine, id } = name === undefined ? { engine: loaded, id: undefined } : await engineFor(loaded, name, language);
  const known = engine.catalogue.agreements.map((one) => one.id);
  const agreement = id === undefined ? undefined : engine.agreement(id);
  if (agreement === undefined) throw noSuch('agreement', id, known);
  return writeDocument(agreementDocument(engine, agreement, language), form, out);
}

export async function printLaw(engine: Engine, id: string | undefined, out: string, language: Language): Promise<string> {
  const form = formOf(out, DOCUMENT_FORMS);
  const document = id === undefined ? undefined : documentOfLaw(engine, id, language);
  const known = [...engine.catalogue.instruments.map((one) => one.id), ...engine.rules.keys()];
  if (document === undefined) throw noSuch('instrument or rule', id, known);
  return writeDocument(document, form, out);
}

/** The path, for stdout. */
export async function writeDocument(document: LawDocument, form: DocumentForm, out: string): Promise<string> {
  const body = await writtenDocument(document, form);
  await writeOut(out, (to) => writeFile(to, body));
  return out;
}

export function formOf<F extends string>(out: string, forms: readonly F[]): F {
  const found = forms.find((form) => `.${form}` === extname(out).toLowerCase());
  if (found !== undefined) return found;
  throw new CommandEnd(EXIT.usage, [`--out ${out.slice(0, 80)}: give a name that ends in ${forms.map((form) => `.${form}`).join(', ')}.`]);
}

const LISTED_MAX = 60;

function noSuch(what: string, id: string | undefined, known: readonly string[]): CommandEnd {
  if (id === undefined) return new CommandEnd(EXIT.usage, [`Name one ${what} to print, for instance: ${known[0] ?? ''}`]);
  const near = nearest(id, known);
  return new CommandEnd(EXIT.usage, [
    `There is no ${what} '${id.slice(0, 100)}'.${near === undefined ? '' : ` Did you mean '${near}'?`} Known: ${known.slice(0, LISTED_MAX).join(', ')}.`,
  ]);
}
