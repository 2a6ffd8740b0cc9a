/** The two long proofs that screening answers as the interpreter does: twenty thousand separate random queries, and a million people on Spark. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { sparkMissing } from '../src/screening/spark.ts';
import type { Measured } from './measure.ts';
import { sparkAgreement, sparkPlace } from './spark-agreement.ts';

const QUERIES = 20_000;
const PEOPLE = 1_000_000;

/** The test that continuous integration runs on a sample, run to the end. */
export function sqlAgreement(): Measured {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const start = performance.now();
  const ran = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'test/sql-differential.test.ts', '-t', 'separate'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, HABEAS_SQL_QUERIES: String(QUERIES) },
  });
  const passed = ran.status === 0 && ran.stdout.includes('1 passed');
  return {
    title: `Safe SQL against the interpreter, ${QUERIES.toLocaleString('en')} separate random queries with NULLs, optimizer on`,
    bar: 'no difference, on tables, views and Parquet with statistics',
    met: passed,
    rows: [passed ? `0 differ; ${((performance.now() - start) / 1000).toFixed(0)} s` : ran.stdout.slice(-500)],
  };
}

export async function sparkAgreementMeasured(): Promise<Measured> {
  const place = sparkPlace();
  const missing = await sparkMissing(place.python);
  const title = `Spark against DuckDB, ${PEOPLE.toLocaleString('en')} people, a quarter of all facts missing, us-sv-2025 under every reading`;
  const bar = 'every row the same, outcomes and masks';
  if (missing !== undefined) return { title, bar, met: false, rows: [`not looked at: ${missing} is missing`] };
  const { rows, differ, columns, seconds } = await sparkAgreement(PEOPLE, place);
  return {
    title,
    bar,
    met: rows === PEOPLE && differ === 0,
    rows: [
      `${rows.toLocaleString('en')} people, ${columns} columns, ${differ} differ; DuckDB ${seconds.duckdb.toFixed(0)} s, Spark ${seconds.spark.toFixed(0)} s, checks and summary included`,
    ],
  };
}
