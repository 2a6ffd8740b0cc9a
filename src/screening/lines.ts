/** The lines of a file one by one, however large the file; a line that is too long is reported and passed over, never held. */
import { createReadStream } from 'node:fs';

export type Line = { readonly number: number; readonly text: string | undefined; readonly bytes: number };

export const LINE_BYTES_MAX = 2 * 1024 * 1024;
const NEW_LINE = 0x0a;

/** `text` is undefined where the line has more than `LINE_BYTES_MAX` bytes or is not UTF-8. Lines are counted from 1. */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let bytes = 0;
  let number = 0;
  const take = (part: Uint8Array): void => {
    bytes += part.byteLength;
    if (bytes <= LINE_BYTES_MAX) parts.push(part);
  };
  const finish = (): Line => {
    number += 1;
    const line = { number, bytes, text: bytes > LINE_BYTES_MAX ? undefined : decoded(parts, number === 1) };
    parts = [];
    bytes = 0;
    return line;
  };
  for await (const chunk of createReadStream(path)) {
    const buffer: Uint8Array = chunk;
    let from = 0;
    for (let at = buffer.indexOf(NEW_LINE); at !== -1; at = buffer.indexOf(NEW_LINE, from)) {
      take(buffer.subarray(from, at));
      from = at + 1;
      yield finish();
    }
    if (from < buffer.byteLength) take(buffer.subarray(from));
  }
  if (bytes > 0) yield finish();
}

function decoded(parts: readonly Uint8Array[], first: boolean): string | undefined {
  try {
    const line = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(parts));
    return (first && line.startsWith('\uFEFF') ? line.slice(1) : line).replace(/\r$/, '');
  } catch {
    return undefined;
  }
}
