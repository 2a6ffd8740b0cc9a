/**
 * A sample of the people, decided again by the interpreter: from the row of the people's table, and where a mapping made that row, from the cells as
 * they stand in the file. One difference and nothing is answered.
 */
import { rowsOf, type Duck } from './duck.ts';
import { answerOfRow, decodeMasks, interpret, sameAnswer } from './interpret.ts';
import { mappedFacts } from './mapped-facts.ts';
import type { People, Raw } from './people.ts';
import { columnNames, decodeRow, encodeRow } from './people-table.ts';
import type { Compiled } from './program-sql.ts';
import type { Asked } from './question.ts';
import { named } from './sql-text.ts';
import { TABLE_FACTS } from './vocabulary.ts';

/** One in so many people, and in a small file at least this many. */
const ONE_IN = 100_000;
const AT_LEAST = 200;

/** How many were replayed. Throws on a difference. */
export async function replaySample(
  duck: Duck,
  asked: Asked,
  compiled: Compiled,
  { sql, rows, raw }: People,
  answers: string,
): Promise<number> {
  const oneIn = Math.max(1, Math.min(ONE_IN, Math.floor(rows / AT_LEAST)));
  const chosen = `hash("#row") % ${oneIn} = 0`;
  const people = await rowsOf(
    duck,
    `select to_json(people) as person from (select * from ${sql} where ${chosen}) as people order by "#row" limit ${ROWS_MAX}`,
  );
  if (raw !== undefined)
    await replayMapping(duck, raw, `(select "#row" from ${sql} where ${chosen} order by "#row" limit ${ROWS_MAX})`, people);
  const given = await rowsOf(duck, `select * from ${answers} where ${chosen} order by "#row" limit ${ROWS_MAX}`);
  if (people.length !== given.length) throw new Error('the sample of people is not that of the answers');
  people.forEach(({ person }, index) => {
    const facts = decodeRow(rowIn(person), TABLE_FACTS);
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

/** The mapping without SQL must make the same facts of the same cells. */
async function replayMapping(
  duck: Duck,
  { sql, mapping }: Raw,
  rows: string,
  people: readonly { readonly [column: string]: unknown }[],
): Promise<void> {
  const names = Object.keys(mapping.columns);
  const cells = names.map((name) => `, cast(${named(name)} as varchar) as ${named(name)}`).join('');
  const found = await rowsOf(
    duck,
    `select to_json(cells) as cells from (select "#row"${cells} from ${sql} where "#row" in ${rows}) as cells order by "#row"`,
  );
  if (found.length !== people.length) throw new Error('the sample of people is not that of the file');
  const columns = columnNames(TABLE_FACTS);
  found.forEach((one, index) => {
    const row = rowIn(one['cells']);
    const read = mappedFacts(row, mapping);
    const bySql = encodeRow(decodeRow(rowIn(people[index]?.['person']), TABLE_FACTS), TABLE_FACTS, columns);
    const again = 'broken' in read ? undefined : encodeRow(read.facts, TABLE_FACTS, columns);
    const differ = [...columns].filter((name) => JSON.stringify(again?.[name]) !== JSON.stringify(bySql[name]));
    if (again === undefined || differ.length > 0)
      throw new Error(
        `row ${String(row['#row'])}: the mapping reads ${differ.join(', ')} otherwise in SQL than without it. Nothing was written.`,
      );
  });
}

function rowIn(json: unknown): { readonly [column: string]: unknown } {
  const row: unknown = JSON.parse(String(json));
  return isRow(row) ? row : {};
}

const isRow = (value: unknown): value is { readonly [column: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
