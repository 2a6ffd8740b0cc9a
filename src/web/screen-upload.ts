/** Takes a form with a file: the file goes to a temporary folder as it arrives and is never held in memory; whoever takes it clears the folder away. */
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy } from '@fastify/busboy';
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { temporaryFolder } from '../screening/temporary-folder.ts';

export const UPLOAD_BYTES_MAX = 200_000_000;
const MAPPING_BYTES_MAX = 500_000;
const FIELDS_MAX = 20;
const NAME_LENGTH_MAX = 80;

export type Upload = {
  readonly folder: string;
  readonly path: string;
  readonly name: string;
  readonly mapping: string;
  readonly fields: ReadonlyMap<string, string>;
};

export const clearUpload = async ({ folder }: Pick<Upload, 'folder'>): Promise<void> => rm(folder, { recursive: true, force: true });

export async function receiveUpload(request: Request, bytesMax = UPLOAD_BYTES_MAX): Promise<Outcome<Upload>> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data') || request.body === null) return refused(NOT_A_FORM);
  // A little more than the file itself, for the fields and what stands between them.
  if (Number(request.headers.get('content-length') ?? 0) > bytesMax + MAPPING_BYTES_MAX) return refused(tooLarge(bytesMax));
  const folder = await temporaryFolder('upload');
  const read = await receiveInto(folder, type, request.body, bytesMax);
  if (!read.ok) await clearUpload({ folder });
  return read;
}

async function receiveInto(folder: string, type: string, body: ReadableStream, bytesMax: number): Promise<Outcome<Upload>> {
  const fields = new Map<string, string>();
  const names = new Map<string, string>();
  const parts: Record<string, Buffer[]> = { mapping: [] };
  let isTooLarge = false;
  const path = join(folder, 'people');
  try {
    const written: Promise<void>[] = [];
    const form = new Busboy({
      headers: { 'content-type': type },
      limits: { files: 2, fileSize: bytesMax, fields: FIELDS_MAX, fieldSize: 1_000 },
    });
    form.on('field', (name, value) => void fields.set(name, value));
    form.on('file', (name, stream, filename) => {
      names.set(name, shownName(filename ?? ''));
      stream.on('limit', () => {
        isTooLarge = true;
      });
      if (name === 'file') written.push(pipeline(stream, createWriteStream(path)));
      else {
        let bytes = 0;
        stream.on('data', (chunk: Buffer) => {
          bytes += chunk.byteLength;
          if (bytes <= MAPPING_BYTES_MAX) parts['mapping']?.push(chunk);
        });
      }
    });
    await pipeline(Readable.fromWeb(body), form);
    await Promise.all(written);
  } catch {
    return refused(isTooLarge ? tooLarge(bytesMax) : NOT_A_FORM);
  }
  if (isTooLarge) return refused(tooLarge(bytesMax));
  const name = names.get('file') ?? '';
  if (name === '') return refused(NO_FILE);
  return accepted({ folder, path, name, fields, mapping: Buffer.concat(parts['mapping'] ?? []).toString('utf8') });
}

const shownName = (name: string): string =>
  basename(name)
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
    .slice(0, NAME_LENGTH_MAX);

export const TOO_LARGE = 'too-large';
const tooLarge = (bytes: number): Problem => ({
  code: TOO_LARGE,
  path: '',
  message: text(
    `The file is larger than ${bytes / 1_000_000} MB. Nothing of it was kept.`,
    `El archivo supera los ${bytes / 1_000_000} MB. No se guardó nada de él.`,
  ),
  remedy: text(
    'For a larger one use habeas screen on the command line, or send Parquet.',
    'Para uno mayor use habeas screen en la línea de órdenes, o envíe Parquet.',
  ),
});
const NO_FILE: Problem = {
  code: 'nothing-sent',
  path: '',
  message: text('No file was sent.', 'No se envió ningún archivo.'),
  remedy: text('Choose one.', 'Elija uno.'),
};
const NOT_A_FORM: Problem = {
  code: 'half-a-form',
  path: '',
  message: text('The form did not arrive whole.', 'El formulario no llegó completo.'),
  remedy: text('Send it once more.', 'Envíelo otra vez.'),
};
