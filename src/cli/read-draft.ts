/** An agreement named on the command line: by its id, as a JSON file (`agreement/1`), or as a folder of code. All three get the same checks. */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nearest } from '../base/nearest.ts';
import type { Language } from '../base/text.ts';
import { Engine } from '../decisions/engine.ts';
import { draftOf, withDraft, type Draft } from '../drafting/agreement-in-catalogue.ts';
import { draftRefusal } from '../drafting/check.ts';
import { AGREEMENT_BYTES_MAX, readAgreementFile } from '../drafting/read-agreement-file.ts';
import { CommandEnd, EXIT } from './exit.ts';
import { problemLines } from './problems.ts';
import { readJson } from './read-json.ts';
import { findingLines } from './write-findings.ts';

/** Whether the name is that of a file or folder rather than an id. */
export const isPath = (name: string): boolean => name.endsWith('.json') || name === '-' || /[\\/]/.test(name);

export async function readDraft(loaded: Engine, name: string, language: Language): Promise<Draft> {
  if (!isPath(name)) return draftById(loaded, name);
  const isFolder = name !== '-' && existsSync(name) && statSync(name).isDirectory();
  const json = isFolder ? await folderJson(name) : await fileJson(name, language);
  const read = readAgreementFile(json);
  if (!read.ok) throw new CommandEnd(EXIT.refused, problemLines(read.problems, language, name));
  const { agreement, cases = [], ruleCases = [] } = read.value;
  return { agreement, cases, ruleCases };
}

function draftById({ catalogue }: Engine, id: string): Draft {
  const found = draftOf(catalogue, id);
  if (found !== undefined) return found;
  const known = catalogue.agreements.map((one) => one.id);
  const near = nearest(id, known);
  throw new CommandEnd(EXIT.usage, [
    `There is no agreement '${id.slice(0, 100)}'.${near === undefined ? '' : ` Did you mean '${near}'?`} Known: ${known.join(', ')}; or give a FILE.json or a folder.`,
  ]);
}

async function fileJson(path: string, language: Language): Promise<unknown> {
  const read = await readJson(path, AGREEMENT_BYTES_MAX);
  if (!read.ok) throw new CommandEnd(EXIT.refused, problemLines(read.problems, language, path));
  return read.value;
}

/** `agreement.ts` with `agreement`, `cases.ts` with `cases` and `ruleCases`: as the folders in `agreements/` have them. */
async function folderJson(folder: string): Promise<unknown> {
  const load = async (name: string): Promise<object> => {
    const path = resolve(join(folder, name));
    if (!existsSync(path))
      throw new CommandEnd(EXIT.refused, [`${folder}: there is no ${name} in it. \`habeas new agreement NAME\` lays out a folder.`]);
    try {
      const module: object = await import(pathToFileURL(path).href);
      return module;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new CommandEnd(EXIT.refused, [`${path}: cannot be loaded: ${why}`]);
    }
  };
  const [agreement, cases] = [await load('agreement.ts'), await load('cases.ts')];
  return JSON.parse(
    JSON.stringify({
      version: 'agreement/1',
      agreement: Reflect.get(agreement, 'agreement'),
      cases: Reflect.get(cases, 'cases'),
      ruleCases: Reflect.get(cases, 'ruleCases'),
    }),
  );
}

/** The engine to ask, and the agreement's id in it. A draft that cannot be asked is refused with every reason. */
export async function engineFor(
  loaded: Engine,
  name: string,
  language: Language,
): Promise<{ readonly engine: Engine; readonly id: string }> {
  if (!isPath(name)) return { engine: loaded, id: name };
  const draft = await readDraft(loaded, name, language);
  return { engine: draftEngine(loaded, draft, name, language), id: draft.agreement.id };
}

export function draftEngine(loaded: Engine, draft: Draft, name: string, language: Language): Engine {
  if (!isPath(name)) return loaded;
  const engine = new Engine(withDraft(loaded.catalogue, draft));
  const refusal = draftRefusal(engine, draft);
  if (refusal.length > 0) throw new CommandEnd(EXIT.refused, findingLines(refusal, language, name));
  return engine;
}

/** Several agreements in one engine, for what sets them side by side. */
export async function engineForAll(
  loaded: Engine,
  names: readonly string[],
  language: Language,
): Promise<{ readonly engine: Engine; readonly ids: readonly string[] }> {
  let engine = loaded;
  const ids: string[] = [];
  for (const name of names) {
    const next = await engineFor(engine, name, language);
    engine = next.engine;
    ids.push(next.id);
  }
  return { engine, ids };
}
