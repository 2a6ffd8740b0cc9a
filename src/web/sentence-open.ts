/**
 * Opens a saved sentence file or an official case in the form. What the form has no field for is named: names that change no date are left out and
 * said to be; anything else closes the file again, unless its reader asks for the rest without it.
 */
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { readMojCase } from '../sentences/moj-format.ts';
import { MojCase } from '../sentences/moj-schema.ts';
import { readSentenceFile } from '../sentences/read-sentence-file.ts';
import { SentenceFile } from '../sentences/sentence-file.ts';
import { caseAsFormSays, draftOfCase, namesLeftOut } from './sentence-draft-of-case.ts';
import { asFormSays, draftOfFile } from './sentence-draft-of-file.ts';
import { EVENTS_MAX, TERMS_MAX, type SentenceDraft } from './sentence-draft.ts';
import { lostPaths } from './sentence-file-difference.ts';
import { fileJson, fileText, isObject, type JsonObject } from './sentence-file-text.ts';
import { fileOfDraft, ownFileOfDraft } from './sentence-file-of-draft.ts';

export type Sent = { readonly pasted: string; readonly upload: Uint8Array | undefined; readonly isPartWanted: boolean };

export type Opened = {
  readonly draft: SentenceDraft;
  /** Names of the file's own that change no date. */
  readonly leftOut: readonly string[];
  /** Places of the file that the form cannot show, and that its reader wanted to do without. */
  readonly lost: readonly string[];
};

/** @param on the day asked about, which no file holds */
export function openSentence({ pasted, upload, isPartWanted }: Sent, on: string): Outcome<Opened> {
  const written = fileText(pasted, upload);
  if (!written.ok) return written;
  const json = fileJson(written.value);
  if (!json.ok) return json;
  const opened = isObject(json.value['booking']) ? openCase(json.value, on) : openFile(json.value, on);
  if (!opened.ok || opened.value.lost.length === 0 || isPartWanted) return opened;
  return refused(...opened.value.lost.slice(0, LOST_SHOWN_MAX).map(cannotShow));
}

const LOST_SHOWN_MAX = 20;

function openFile(json: JsonObject, on: string): Outcome<Opened> {
  const read = readSentenceFile(json);
  if (!read.ok) return read;
  const file = SentenceFile.parse(json);
  const draft = draftOfFile(file, on);
  const many = tooMany(draft);
  if (many !== undefined) return refused(many);
  const { id, ...rest } = asFormSays(file);
  const isNamed = id !== undefined && id !== null;
  return accepted({ draft, leftOut: isNamed ? ['id'] : [], lost: lostPaths(rest, ownFileOfDraft(draft)) });
}

function openCase(json: JsonObject, on: string): Outcome<Opened> {
  const read = readMojCase(json);
  if (!read.ok) return read;
  const one = MojCase.parse(json);
  const draft = draftOfCase(one, on);
  const many = tooMany(draft);
  if (many !== undefined) return refused(many);
  return accepted({ draft, leftOut: namesLeftOut(json), lost: lostPaths(caseAsFormSays(one), fileOfDraft(draft).file) });
}

function tooMany({ terms, events }: SentenceDraft): Problem | undefined {
  if (terms.length <= TERMS_MAX && events.length <= EVENTS_MAX) return undefined;
  return {
    code: 'too-many-rows',
    path: '',
    message: text(
      `The file has ${terms.length} sentences and ${events.length} events; the form holds at most ${TERMS_MAX} and ${EVENTS_MAX}.`,
      `El archivo tiene ${terms.length} condenas y ${events.length} sucesos; el formulario admite como máximo ${TERMS_MAX} y ${EVENTS_MAX}.`,
    ),
    remedy: COMMAND_LINE,
  };
}

const COMMAND_LINE = text(
  'Give the whole file to the command line (habeas sentence) or to the API.',
  'Presente el archivo completo a la línea de órdenes (habeas sentence) o a la API.',
);

const cannotShow = (path: string): Problem => ({
  code: 'not-in-form',
  path,
  message: text('The form cannot show this, and it may change a date.', 'El formulario no puede mostrar esto, y puede cambiar una fecha.'),
  remedy: text(
    `${COMMAND_LINE.en} Or tick the box to open the rest without it.`,
    `${COMMAND_LINE.es} O marque la casilla para abrir el resto sin ello.`,
  ),
});
