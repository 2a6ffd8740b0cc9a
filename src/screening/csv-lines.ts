/**
 * A CSV file without the lines that are too long to read. They are found before DuckDB sees the file, for its guess at separators takes half a
 * minute over a field of ten million characters and then refuses the whole of it.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { quoteOf, QUOTE_LENGTH_MAX, type SetAside } from './broken-rows.ts';
import { LINE_BYTES_MAX } from './lines.ts';
import { lineTooLong } from './reasons.ts';

/** `end` is where the next line begins. */
type LongLine = { readonly number: number; readonly start: number; readonly end: number };

export type Shortened = {
  readonly path: string;
  /** The line of the file as it was sent, of a line as it is read. */
  readonly lineOf: (read: number) => number;
};

export async function withoutLongLines(path: string, folder: string, setAside: SetAside): Promise<Shortened> {
  const long = await longLines(path);
  if (long.length === 0) return { path, lineOf: (read) => read };
  const shortened = join(folder, 'shortened.csv');
  const file = await open(path);
  try {
    for (const { number, start, end } of long) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(QUOTE_LENGTH_MAX), 0, QUOTE_LENGTH_MAX, start);
      const quote = quoteOf(buffer.subarray(0, bytesRead).toString('utf8'));
      await setAside.add({ place: `line ${number}`, reason: lineTooLong(end - start, LINE_BYTES_MAX), quote });
    }
  } finally {
    await file.close();
  }
  await pipeline(kept(path, long), createWriteStream(shortened));
  return { path: shortened, lineOf: (read) => long.reduce((line, { number }) => (number <= line ? line + 1 : line), read) };
}

/** Where a lone carriage return ends lines, nothing is too long here; DuckDB sees to it. */
async function longLines(path: string): Promise<readonly LongLine[]> {
  const long: LongLine[] = [];
  let number = 1;
  let start = 0;
  let at = 0;
  const finish = (end: number): void => {
    if (end - start > LINE_BYTES_MAX) long.push({ number, start, end });
    number += 1;
    start = end;
  };
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    const bytes: Buffer = chunk;
    for (let mark = bytes.indexOf(NEW_LINE); mark !== -1; mark = bytes.indexOf(NEW_LINE, mark + 1)) finish(at + mark + 1);
    at += bytes.byteLength;
  }
  if (at > start) finish(at);
  return long;
}

const NEW_LINE = 0x0a;
const CHUNK_BYTES = 1024 * 1024;

async function* kept(path: string, long: readonly LongLine[]): AsyncGenerator<Buffer> {
  const last = long.at(-1)?.end ?? 0;
  let from = 0;
  for (const { start, end } of long) {
    if (start > from) yield* createReadStream(path, { start: from, end: start - 1 });
    from = end;
  }
  yield* createReadStream(path, { start: last });
}
