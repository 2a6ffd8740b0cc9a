/**
 * Spark against DuckDB: the same invented people, a quarter of all facts missing, under the whole law of the offer and all its readings; every row
 * of one must be a row of the other, outcomes and masks included. As a program: `node bench/spark-agreement.ts [PEOPLE]`; HABEAS_PYTHON names the
 * Python that has PySpark, HABEAS_SPARK_MASTER a cluster.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engine } from '../src/catalogue/engine.ts';
import { openDuck, rowsOf } from '../src/screening/duck.ts';
import { screen, type SparkPlace } from '../src/screening/screen.ts';
import { sparkMissing } from '../src/screening/spark.ts';
import { quoted, readParquetSql } from '../src/screening/sql-text.ts';
import { ASKED_OF_THE_QUESTION, TABLE_FACTS } from '../src/screening/vocabulary.ts';
import { writePeople } from './people-parquet.ts';

const OFFER = { agreement: 'us-sv-2025', on: '2025-02-15', knownAt: '2026-11-24', salt: 'bench' };
const PEOPLE = 1_000_000;

export type Agreement = {
  readonly rows: number;
  readonly differ: number;
  readonly columns: number;
  readonly seconds: { readonly duckdb: number; readonly spark: number };
};

export async function sparkAgreement(people: number, spark: SparkPlace): Promise<Agreement> {
  const folder = await mkdtemp(join(tmpdir(), 'habeas-agree-'));
  const duck = await openDuck(folder);
  try {
    const path = join(folder, 'people.parquet');
    const facts = TABLE_FACTS.filter(({ fact }) => !ASKED_OF_THE_QUESTION.has(fact.path));
    await writePeople(duck, facts, people, path);
    const answered = async (by: SparkPlace | undefined, to: string): Promise<number> => {
      const start = performance.now();
      const done = await screen({ engine, request: OFFER, path, spark: by }, async (own, _screening, answers) => {
        await own.connection.run(`copy (select * from ${answers}) to ${quoted(to)} (format parquet)`);
      });
      if (!done.ok) throw new Error(done.problems.map(({ message }) => message.en).join(' '));
      return (performance.now() - start) / 1000;
    };
    const [one, other] = [join(folder, 'duckdb.parquet'), join(folder, 'spark.parquet')];
    const seconds = { duckdb: await answered(undefined, one), spark: await answered(spark, other) };
    const [a, b] = [readParquetSql(one), readParquetSql(other)];
    const columns = (await rowsOf(duck, `describe select * from ${a}`)).map((row) => String(row['column_name']));
    const same = columns.map((name) => `a."${name}" is not distinct from b."${name}"`).join(' and ');
    const [found] = await rowsOf(
      duck,
      `select count(*) filter (where a."#row" is not null and b."#row" is not null) as rows, count(*) filter (where not (${same})) as differ from ${a} as a full join ${b} as b on a."#row" = b."#row"`,
    );
    return { rows: Number(found?.['rows']), differ: Number(found?.['differ']), columns: columns.length, seconds };
  } finally {
    duck.close();
    await rm(folder, { recursive: true, force: true });
  }
}

export const sparkPlace = (): SparkPlace => ({
  master: process.env['HABEAS_SPARK_MASTER'] ?? 'local[2]',
  python: process.env['HABEAS_PYTHON'] ?? 'python3',
});

if (import.meta.main) {
  const place = sparkPlace();
  const missing = await sparkMissing(place.python);
  if (missing === undefined) {
    const people = Number(process.argv[2] ?? PEOPLE);
    const { rows, differ, columns, seconds } = await sparkAgreement(people, place);
    process.stdout.write(
      `${rows} people, ${columns} columns, ${differ} differ; DuckDB ${seconds.duckdb.toFixed(1)} s, Spark ${seconds.spark.toFixed(1)} s, checks and summary included\n`,
    );
    process.exitCode = rows === people && differ === 0 ? 0 : 1;
  } else process.stdout.write(`skipped: ${missing} is missing\n`);
}
