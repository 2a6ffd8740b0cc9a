/** A sample of the people, decided again by the interpreter from the same row. One difference and nothing is answered. */
import { rowsOf, type Duck } from './duck.ts';
import { answerOfRow, decodeMasks, interpret, sameAnswer } from './interpret.ts';
import type { People } from './people.ts';
import { decodeRow } from './people-table.ts';
import type { Compiled } from './program-sql.ts';
import type { Asked } from './question.ts';
import { TABLE_FACTS } from './vocabulary.ts';

/** One in so many people, and in a small file at least this many. */
const ONE_IN = 100_000;
const AT_LEAST = 200;

/** How many were replayed. Throws on a difference. */
export async function replaySample(duck: Duck, asked: Asked, compiled: Compiled, { sql, rows }: People, answers: string): Promise<number> {
  const oneIn = Math.max(1, Math.min(ONE_IN, Math.floor(rows / AT_LEAST)));
  const chosen = `hash("#row") % ${oneIn} = 0`;
  const people = await rowsOf(
    duck,
    `select to_json(people) as person from (select * from ${sql} where ${chosen}) as people order by "#row" limit ${ROWS_MAX}`,
  );
  const given = await rowsOf(duck, `select * from ${answers} where ${chosen} order by "#row" limit ${ROWS_MAX}`);
  if (people.length !== given.length) throw new Error('the sample of people is not that of the answers');
  people.forEach(({ person }, index) => {
    const row: unknown = JSON.parse(String(person));
    const facts = decodeRow(isRow(row) ? row : {}, TABLE_FACTS);
    const again = interpret(asked, compiled, facts);
    const bySql = answerOfRow(given[index] ?? {}, compiled);
    if (!sameAnswer(again, bySql))
      throw new Error(
        `row ${String(given[index]?.['#row'])}: SQL says ${bySql.outcomes[0]}, ${decodeMasks(compiled, bySql).against.join(' ')}; the interpreter ${again.outcomes[0]}, ${decodeMasks(compiled, again).against.join(' ')}. Nothing was written.`,
      );
  });
  return people.length;
}

const ROWS_MAX = 10_000;

const isRow = (value: unknown): value is { readonly [column: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
