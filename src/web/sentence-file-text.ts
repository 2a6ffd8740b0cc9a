/** A sentence file that is pasted or uploaded, as text and then as JSON: strict UTF-8 within a size, each member once, or refused with what to do. */
import { duplicateKey } from '../base/duplicate-key.ts';
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';

/** A file of as many rows as the form holds is a tenth of it. */
export const FILE_BYTES_MAX = 200_000;

export type JsonObject = { readonly [key: string]: unknown };

export function fileText(pasted: string, upload: Uint8Array | undefined): Outcome<string> {
  if (upload === undefined || upload.length === 0)
    return pasted.trim() === '' ? refused(NOTHING) : pasted.length > FILE_BYTES_MAX ? refused(TOO_LARGE) : accepted(withoutMark(pasted));
  if (upload.length > FILE_BYTES_MAX) return refused(TOO_LARGE);
  if (isUtf16(upload)) return refused(UTF_16);
  try {
    // A byte order mark of UTF-8 is taken off by the decoder.
    return accepted(new TextDecoder('utf-8', { fatal: true }).decode(upload));
  } catch {
    return refused(NOT_UTF_8);
  }
}

export function fileJson(written: string): Outcome<JsonObject> {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return refused(NOT_JSON);
  }
  const twice = duplicateKey(written);
  if (twice !== undefined) return refused(duplicated(twice));
  return isObject(value) ? accepted(value) : refused(NOT_ONE);
}

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

const withoutMark = (written: string): string => written.replace(/^\uFEFF/, '');

/** By its mark, or because every other byte of the beginning is zero. */
const isUtf16 = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0 && c === 0) || (b === 0 && d === 0);

const problem = (code: string, message: Problem['message'], remedy: Problem['remedy']): Problem => ({ code, path: '', message, remedy });
const SEND_AGAIN = text('Save it as UTF-8 and send it once more.', 'Guárdelo en UTF-8 y envíelo otra vez.');
const NOTHING = problem(
  'nothing-sent',
  text('No file was sent.', 'No se envió ningún archivo.'),
  text('Paste the file, or choose it.', 'Pegue el archivo o elíjalo.'),
);
const TOO_LARGE = problem(
  'too-large',
  text(`The file is larger than ${FILE_BYTES_MAX / 1_000} kB.`, `El archivo supera los ${FILE_BYTES_MAX / 1_000} kB.`),
  text(
    'Open one sentence at a time; a longer record is for the command line.',
    'Abra una condena cada vez; un historial más largo es para la línea de órdenes.',
  ),
);
const UTF_16 = problem('wrong-encoding', text('The file is in UTF-16.', 'El archivo está en UTF-16.'), SEND_AGAIN);
const NOT_UTF_8 = problem('wrong-encoding', text('The file is not valid UTF-8.', 'El archivo no es UTF-8 válido.'), SEND_AGAIN);
const NOT_JSON = problem(
  'not-json',
  text('This is not a whole JSON file.', 'Esto no es un archivo JSON completo.'),
  text(
    'Open a sentence file that was saved here, or an official case file.',
    'Abra un archivo de condena guardado aquí o un archivo de caso oficial.',
  ),
);
const NOT_ONE = problem(
  'not-one',
  text('The file does not hold one sentence.', 'El archivo no contiene una sola condena.'),
  text('Open one sentence at a time.', 'Abra una condena cada vez.'),
);
const duplicated = (key: string): Problem =>
  problem(
    'duplicate-key',
    text(
      `The field '${key.slice(0, 60)}' stands twice in one object.`,
      `El campo «${key.slice(0, 60)}» aparece dos veces en un mismo objeto.`,
    ),
    text('Keep one.', 'Conserve uno.'),
  );
