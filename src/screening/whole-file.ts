/** Files that appear whole or not at all: written beside their place under another name, then renamed. */
import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';

/** `write` fills the file under the name it is given; if it throws, nothing is left behind and what stood there before still stands. */
export async function writeWhole(path: string, write: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = `${path}.part-${process.pid}`;
  try {
    await write(temporary);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Lines to a file, holding back while the disk is busy. */
export class LineWriter {
  readonly #stream: WriteStream;
  #count = 0;

  constructor(path: string) {
    this.#stream = createWriteStream(path);
  }

  get count(): number {
    return this.#count;
  }

  async write(line: string): Promise<void> {
    this.#count += 1;
    if (!this.#stream.write(`${line}\n`)) await once(this.#stream, 'drain');
  }

  async close(): Promise<void> {
    this.#stream.end();
    await finished(this.#stream);
  }
}
