/** What the end of a Parquet file tells before DuckDB reads it: whether it is whole, and of how many columns it speaks. */
import { open } from 'node:fs/promises';

const MAGIC = 'PAR1';
const TAIL_BYTES = 8;
const HEAD_BYTES = 16;

/** Elements of the schema, groups and the root among them; undefined where the file is not whole or speaks in no known way. */
export async function parquetWidth(path: string): Promise<number | undefined> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const read = async (from: number, bytes: number): Promise<Buffer> => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, from);
      return buffer.subarray(0, bytesRead);
    };
    if (size < TAIL_BYTES + MAGIC.length) return undefined;
    const tail = await read(size - TAIL_BYTES, TAIL_BYTES);
    const start = size - TAIL_BYTES - tail.readUInt32LE(0);
    if (tail.toString('latin1', 4) !== MAGIC || start < MAGIC.length) return undefined;
    return schemaElements(await read(start, HEAD_BYTES));
  } finally {
    await file.close();
  }
}

/** FileMetaData in Thrift's compact form: field 1, an i32 (the version), then field 2, a list of structs (the schema). */
function schemaElements(bytes: Buffer): number | undefined {
  if (bytes[0] !== I32_FIELD) return undefined;
  const [, afterVersion] = varint(bytes, 1);
  const list = bytes[afterVersion + 1] ?? 0;
  if (bytes[afterVersion] !== LIST_FIELD || (list & 0x0f) !== STRUCTS) return undefined;
  const few = list >> 4;
  return few === MANY ? varint(bytes, afterVersion + 2)[0] : few;
}

const I32_FIELD = 0x15;
const LIST_FIELD = 0x19;
const STRUCTS = 0x0c;
const MANY = 0x0f;

function varint(bytes: Buffer, from: number): readonly [value: number, next: number] {
  let value = 0;
  for (let at = from; at < bytes.byteLength; at++) {
    const byte = bytes[at] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * (at - from));
    if (byte < 0x80) return [value, at + 1];
  }
  return [value, bytes.byteLength];
}
