/** Rows that could not be read: counted, quoted with their place and reason, set aside. None is dropped in silence and none is guessed at. */
import type { Text } from '../base/text.ts';
import type { Duck } from './duck.ts';
import { LineWriter } from './whole-file.ts';

export type BrokenRow = { readonly place: string; readonly reason: Text; readonly quote: string };

export const QUOTE_LENGTH_MAX = 200;
/** So many are quoted in the answer; the file set aside has all of them. */
export const BROKEN_SHOWN_MAX = 20;

/** Control characters do not reach a terminal or a spreadsheet. */
export const quoteOf = (value: unknown): string =>
  (typeof value === 'string' ? value : '').slice(0, QUOTE_LENGTH_MAX).replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ');

/** Every broken row goes to a file as it is found, however many there are; only the first are kept in memory, to be quoted. */
export class SetAside {
  readonly path: string;
  readonly #writer: LineWriter;
  readonly #first: BrokenRow[] = [];

  constructor(path: string) {
    this.path = path;
    this.#writer = new LineWriter(path);
  }

  get count(): number {
    return this.#writer.count;
  }

  get first(): readonly BrokenRow[] {
    return this.#first;
  }

  async add(row: BrokenRow): Promise<void> {
    if (this.#first.length < BROKEN_SHOWN_MAX) this.#first.push(row);
    const { place, reason, quote } = row;
    await this.#writer.write(JSON.stringify({ place, reason: reason.en, motivo: reason.es, quote }));
  }

  /** The rows of a query, one by one as they come. */
  async addAll(duck: Duck, sql: string, brokenOf: (row: { readonly [column: string]: unknown }) => BrokenRow): Promise<void> {
    const result = await duck.connection.stream(sql);
    for await (const rows of result.yieldRowObjectJson()) for (const row of rows) await this.add(brokenOf(row));
  }

  async close(): Promise<void> {
    await this.#writer.close();
  }
}
