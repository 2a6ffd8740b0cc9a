/** One JSON value from a file or stdin, refused with a reason and a remedy where it cannot be read whole. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { accepted, refused, type Outcome } from '../base/outcome.ts';
import { text, type Text } from '../base/text.ts';
import { duplicateKey } from '../base/duplicate-key.ts';

/** @param path a file, or `-` for stdin */
export async function readJson(path: string, bytesMax: number): Promise<Outcome<unknown>> {
  const read = await readText(path, bytesMax);
  if (!read.ok) return read;
  const decoded = read.value;
  const parsed = attempt((): { readonly value: unknown } => ({ value: JSON.parse(decoded) }));
  if (parsed === undefined)
    return bad(
      'not-json',
      text('This is not JSON.', 'Esto no es JSON.'),
      text(
        'Check that the file is whole and that every quote and bracket is closed.',
        'Compruebe que el archivo esté completo y que toda comilla y todo corchete estén cerrados.',
      ),
    );
  const twice = duplicateKey(decoded);
  if (twice === undefined) return accepted(parsed.value);
  return bad(
    'duplicate-key',
    text(`The field '${twice}' stands twice in one object.`, `El campo «${twice}» aparece dos veces en un mismo objeto.`),
    text('Keep one.', 'Conserve uno.'),
  );
}

/** The text of a file or stdin: strict UTF-8, within its limit. */
export async function readText(path: string, bytesMax: number): Promise<Outcome<string>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const size = bytes.value.byteLength;
  if (size > bytesMax)
    return bad(
      'too-large',
      text(`The input has ${size} bytes.`, `La entrada tiene ${size} bytes.`),
      text(`At most ${bytesMax} are read.`, `Se leen como máximo ${bytesMax}.`),
    );
  const decoded = attempt(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
  if (decoded !== undefined) return accepted(decoded);
  return bad(
    'wrong-encoding',
    text('The file is not valid UTF-8.', 'El archivo no es UTF-8 válido.'),
    text('Save it as UTF-8.', 'Guárdelo en UTF-8.'),
  );
}

async function readBytes(path: string): Promise<Outcome<Uint8Array>> {
  if (path === '-') return accepted(await buffer(process.stdin));
  try {
    return accepted(await readFile(path));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return bad(
      'unreadable',
      text(`The file cannot be read (${reason}).`, `No se puede leer el archivo (${reason}).`),
      text('Check the path and the permissions.', 'Compruebe la ruta y los permisos.'),
    );
  }
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

const bad = (code: string, message: Text, remedy: Text): Outcome<never> => refused({ code, path: '', message, remedy });
