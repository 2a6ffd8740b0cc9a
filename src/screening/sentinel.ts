/**
 * The sentinel table: made-up rows at the boundaries of every condition and through the truth tables, asked of SQL (in the engine that will answer) and of
 * the interpreter before each batch. Any difference stops the batch: a wrong "no" about a person is the worst fault there is.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fact } from '../rules/fact.ts';
import type { Candidate, Facts, FactValue } from '../rules/facts.ts';
import { COMPLETE, CONFLICT, LATEST, type Layout } from '../rules/sql-layout.ts';
import { rowsOf, type Duck } from './duck.ts';
import { answerOfRow, decodeMasks, interpret, sameAnswer } from './interpret.ts';
import { columnTypes, encodeRow } from './people-table.ts';
import { answersSql, type Compiled } from './program-sql.ts';
import type { Asked } from './question.ts';
import { seeded, type Seeded } from './seeded.ts';
import { poolsOf, type Pools } from './sentinel-pools.ts';
import { readJsonSql } from './sql-text.ts';
import { TABLE_FACTS } from './vocabulary.ts';

export const SENTINEL_ROWS = 2_000;
const SEED = 20_261_124;

/** How many rows agreed. Throws where one did not: SQL or interpreter is then at fault, and no answer can be relied on. */
export async function checkSentinel(
  duck: Duck,
  asked: Asked,
  compiled: Compiled,
  layout: Layout,
  folder: string,
  bySpark?: (from: string) => Promise<string>,
): Promise<number> {
  const people = sentinelRows(asked, layout);
  const file = join(folder, 'sentinel.jsonl');
  await writeFile(
    file,
    people.map((facts, row) => JSON.stringify({ '#row': row, ...encodeRow(facts, TABLE_FACTS, layout.columns) })).join('\n'),
  );
  const types = new Map([['#row', 'BIGINT'], ...columnTypes(TABLE_FACTS, layout.columns)]);
  await duck.connection.run(`create or replace temp table sentinel as select * from ${readJsonSql(file, types)}`);
  const answers = bySpark === undefined ? `(${answersSql(compiled, 'sentinel', ['#row'])})` : await bySpark('sentinel');
  const rows = await rowsOf(duck, `select * from ${answers} as answers order by "#row"`);
  if (rows.length !== people.length) throw new Error(`the sentinel table has ${people.length} rows, the answer ${rows.length}`);
  rows.forEach((row, index) => {
    const facts = people[index] ?? {};
    const bySql = answerOfRow(row, compiled);
    const byInterpreter = interpret(asked, compiled, facts);
    if (!sameAnswer(bySql, byInterpreter)) throw new Error(difference(compiled, facts, bySql, byInterpreter));
  });
  return rows.length;
}

type Answers = Parameters<typeof sameAnswer>[0];

function difference(compiled: Compiled, facts: Facts, sql: Answers, interpreter: Answers): string {
  const said = (one: Answers): string => JSON.stringify({ outcomes: one.outcomes, ...decodeMasks(compiled, one) });
  return `SQL and the interpreter differ on a sentinel row; the batch was stopped and nothing written. SQL: ${said(sql)}. Interpreter: ${said(interpreter)}. Facts: ${JSON.stringify(facts)}`;
}

/** Facts for every row, in the forms that the layout has columns for. The first rows leave most unknown, the last almost nothing. */
function sentinelRows(asked: Asked, layout: Layout): readonly Facts[] {
  const pools = poolsOf(asked.engine.table.atoms, asked.constants);
  const random = seeded(SEED);
  return Array.from({ length: SENTINEL_ROWS }, (_, row) => {
    const unknownIn100 = [80, 50, 25, 10, 2][row % 5] ?? 25;
    return Object.fromEntries(
      TABLE_FACTS.filter(({ fact }) => layout.columns.has(fact.path) && random.below(100) >= unknownIn100).flatMap(({ fact, fields }) => {
        const value = fact.kind === 'records' ? records(fact, fields ?? [], pools, layout, random) : anyValue(fact, pools, layout, random);
        return value === undefined ? [] : [[fact.path, value] as const];
      }),
    );
  });
}

function anyValue(fact: Fact, pools: Pools, layout: Layout, random: Seeded): FactValue | undefined {
  const one = (): Candidate | undefined => candidate(fact, pools, layout, random);
  if (!layout.columns.has(fact.path + CONFLICT) || !random.oneIn(6)) return one();
  return { conflict: [one(), one()].filter((value) => value !== undefined) };
}

function candidate(fact: Fact, pools: Pools, layout: Layout, random: Seeded): Candidate | undefined {
  const pool = pools.get(fact.path) ?? [];
  switch (fact.kind) {
    case 'boolean':
      return random.oneIn(2);
    case 'day':
      return dayCandidate(random.pick(pool) ?? '2000-01-01', layout.columns.has(fact.path + LATEST), random);
    case 'countries':
    case 'choices': {
      const items = pool.filter((item) => typeof item === 'string' && random.oneIn(3)).map(String);
      return layout.columns.has(fact.path + COMPLETE) && random.oneIn(3) ? { items, complete: false } : items;
    }
    case 'text':
      return fact.path === 'findings[].reasonsDocument' ? (random.oneIn(4) ? '' : 'doc-1') : String(random.pick(pool) ?? 'other');
    case 'choice':
    case 'country':
    case 'integer':
    case 'moment':
    case 'duration':
    case 'records':
      return random.pick(pool);
  }
}

function dayCandidate(day: boolean | number | string, partial: boolean, random: Seeded): Candidate {
  const text = String(day);
  if (!partial || !random.oneIn(3)) return text;
  const month = Temporal.PlainYearMonth.from(text.slice(0, 7));
  if (random.oneIn(2)) return { earliest: `${text.slice(0, 4)}-01-01`, latest: `${text.slice(0, 4)}-12-31` };
  return { earliest: month.toPlainDate({ day: 1 }).toString(), latest: month.toPlainDate({ day: 31 }).toString() };
}

function records(list: Fact, fields: readonly Fact[], pools: Pools, layout: Layout, random: Seeded): FactValue {
  const items = Array.from({ length: random.below(4) }, () =>
    Object.fromEntries(
      fields
        .filter(({ path }) => layout.columns.has(path) && !random.oneIn(5))
        .flatMap((field) => {
          const value = field.path === 'findings[].on' ? random.pick(['2020-01-01', '2099-01-01']) : anyValue(field, pools, layout, random);
          return value === undefined ? [] : [[field.path, value] as const];
        }),
    ),
  );
  return layout.columns.has(list.path + COMPLETE) && random.oneIn(3) ? { records: items, complete: false } : items;
}
