/** A file that was sent: screened at once where its rows are person files, or after its columns were mapped. It is removed as soon as it was answered or refused. */
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { refused, accepted, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { SetAside } from '../screening/broken-rows.ts';
import { openDuck } from '../screening/duck.ts';
import { isForbiddenColumn, Mapping } from '../screening/mapping.ts';
import type { Screening } from '../screening/screen.ts';
import { openSource } from '../screening/source.ts';
import { MAPPING_NEEDED, suggestMapping } from '../screening/suggest-mapping.ts';
import { holding, type Holding } from './holding.ts';
import type { Asking, ScreenFields } from './screen-question.ts';
import type { FileQuestion, Screenings } from './screenings.ts';
import { clearUpload, type Upload } from './screen-upload.ts';
import { temporaryFolder } from '../screening/temporary-folder.ts';

export type Pending = {
  readonly upload: Upload;
  readonly fields: ScreenFields;
  readonly mapping: string;
  readonly unmapped: readonly string[];
  readonly dropped: readonly string[];
};
export type Answer = {
  readonly name: string;
  readonly screening: Screening;
  readonly fields: ScreenFields;
  /** Holds the rows that were set aside, where there are any. */
  readonly folder: string | undefined;
};
export type FileDesk = { readonly pending: Holding<Pending>; readonly answers: Holding<Answer> };

const HALF_AN_HOUR = 30 * 60 * 1_000;
const PENDING_MAX = 10;
const ANSWERS_MAX = 100;

export const fileDesk = (): FileDesk => ({
  pending: holding({ most: PENDING_MAX, milliseconds: HALF_AN_HOUR }, ({ upload }) => clearUpload(upload)),
  answers: holding({ most: ANSWERS_MAX, milliseconds: HALF_AN_HOUR }, async ({ folder }) => {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }),
});

export type Filed = { readonly kind: 'answer'; readonly token: string } | { readonly kind: 'mapping'; readonly token: string };

/** Whatever comes of it, the file is gone afterwards, unless it waits for its mapping. */
export async function fileUpload(
  desk: FileDesk,
  screenings: Screenings,
  upload: Upload,
  { asking, fields }: { readonly asking: Outcome<Asking>; readonly fields: ScreenFields },
): Promise<Outcome<Filed>> {
  let waits = false;
  try {
    if (!asking.ok) return asking;
    const mapping = upload.mapping.trim() === '' ? undefined : readMapping(upload.mapping);
    if (mapping?.ok === false) return mapping;
    const done = await answered(
      screenings,
      { asking: asking.value, path: upload.path, mapping: mapping?.value },
      { name: upload.name, fields },
    );
    if (done.ok) return accepted({ kind: 'answer', token: desk.answers.put(done.value) });
    const needed = done.problems.find(({ code }) => code === MAPPING_NEEDED);
    if (needed === undefined) return withoutPath(done.problems, upload);
    const looked = await screenings.inTurn(() => lookOver(upload));
    if (!looked.ok) return withoutPath(looked.problems, upload);
    waits = true;
    return accepted({ kind: 'mapping', token: desk.pending.put({ upload, fields, ...looked.value }) });
  } finally {
    if (!waits) await clearUpload(upload);
  }
}

/** A mapping that is refused leaves the file where it is, so that it can be corrected. */
export async function fileMapped(
  desk: FileDesk,
  screenings: Screenings,
  token: string,
  { asking, mapping: written }: { readonly asking: Outcome<Asking>; readonly mapping: string },
): Promise<Outcome<Filed>> {
  const pending = desk.pending.get(token);
  if (pending === undefined) return refused(GONE);
  if (!asking.ok) return asking;
  const mapping = readMapping(written);
  if (!mapping.ok) return mapping;
  const { upload, fields } = pending;
  const done = await answered(
    screenings,
    { asking: asking.value, path: upload.path, mapping: mapping.value },
    { name: upload.name, fields },
  );
  if (!done.ok) return withoutPath(done.problems, upload);
  await desk.pending.drop(token);
  return accepted({ kind: 'answer', token: desk.answers.put(done.value) });
}

export const SET_ASIDE = 'set-aside.jsonl';

async function answered(screenings: Screenings, question: FileQuestion, about: Pick<Answer, 'name' | 'fields'>): Promise<Outcome<Answer>> {
  const folders: string[] = [];
  const done = await screenings.file(question, async ({ brokenCount, brokenFile }) => {
    if (brokenCount === 0) return;
    const folder = await temporaryFolder('set-aside');
    folders.push(folder);
    await copyFile(brokenFile, join(folder, SET_ASIDE));
  });
  return done.ok ? accepted({ ...about, screening: done.value, folder: folders[0] }) : done;
}

async function lookOver({ path, folder }: Upload): Promise<Outcome<Pick<Pending, 'mapping' | 'unmapped' | 'dropped'>>> {
  const duck = await openDuck(folder);
  const setAside = new SetAside(join(folder, SET_ASIDE));
  try {
    const source = await openSource(duck, path, folder, {}, setAside);
    if (!source.ok) return source;
    const mapping = await suggestMapping(duck, source.value);
    const used = new Set([mapping.id, mapping.weight, ...Object.keys(mapping.columns)]);
    const rest = source.value.columns.filter((name) => !used.has(name));
    return accepted({
      mapping: JSON.stringify(mapping, null, 2),
      unmapped: rest.filter((name) => !isForbiddenColumn(name)),
      dropped: rest.filter(isForbiddenColumn),
    });
  } finally {
    await setAside.close();
    duck.close();
  }
}

export function readMapping(written: string): Outcome<Mapping> {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return refused(NOT_JSON);
  }
  const read = Mapping.safeParse(value);
  if (read.success) return accepted(read.data);
  return refused(
    ...read.error.issues.map((issue): Problem => ({
      code: 'bad-mapping',
      path: issue.path.map(String).join('.').slice(0, 80),
      message: text(`The mapping is wrong here: ${issue.message}.`, `La asignación tiene aquí un error: ${issue.code}.`),
      remedy: text('Correct it, or take it out.', 'Corríjalo o quítelo.'),
    })),
  );
}

/** Where the file lies on this machine is nobody's business. */
const withoutPath = (problems: readonly Problem[], { path, folder, name }: Upload): Outcome<never> => {
  const clean = (said: string): string => said.replaceAll(path, name).replaceAll(folder, '');
  return refused(
    ...problems.map((problem) => ({
      ...problem,
      path: clean(problem.path),
      message: text(clean(problem.message.en), clean(problem.message.es)),
    })),
  );
};

const GONE: Problem = {
  code: 'gone',
  path: '',
  message: text('The file is not here any more.', 'El archivo ya no está aquí.'),
  remedy: text('Send it once more.', 'Envíelo otra vez.'),
};
const NOT_JSON: Problem = {
  code: 'not-json',
  path: '',
  message: text('The mapping is not JSON.', 'La asignación no es JSON.'),
  remedy: text('Take the proposal again, or correct it.', 'Tome de nuevo la propuesta o corríjala.'),
};
