/** The same rules as Spark SQL. Where Python, PySpark or Java 17 are absent only the refusal is tested: Spark is optional, and its absence no fault. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sparkAgreement, sparkPlace } from '../bench/spark-agreement.ts';
import { engine } from '../src/catalogue/engine.ts';
import { CommandEnd } from '../src/cli/exit.ts';
import { screenCommand } from '../src/cli/screen-command.ts';
import { openSpark, sparkMissing } from '../src/screening/spark.ts';

const PEOPLE = 1_000;
const place = sparkPlace();
const missing = await sparkMissing(place.python);
if (missing !== undefined) console.warn(`skipped: screening on Spark: ${missing} is missing`);

test.skipIf(missing !== undefined)('Spark and DuckDB give the same outcomes and masks, row by row', async () => {
  const { rows, differ, columns } = await sparkAgreement(PEOPLE, place);
  expect({ rows, differ }).toEqual({ rows: PEOPLE, differ: 0 });
  expect(columns).toBeGreaterThan(6);
});

test.skipIf(missing !== undefined)('what Spark cannot do is an error, and the next question is answered', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-spark-'));
  const spark = await openSpark('local[1]', place.python);
  if (!spark.ok) throw new Error('no Spark');
  try {
    await expect(spark.value.run('select 1', join(folder, 'none.parquet'), join(folder, 'out'))).rejects.toThrow(/Spark/);
    await expect(spark.value.run('select 1', join(folder, 'none.parquet'), join(folder, 'out'))).rejects.toThrow(/none\.parquet/);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  } finally {
    await spark.value.close();
    rmSync(folder, { recursive: true });
  }
});

test('without PySpark the command says what is missing, exits with 4 and writes nothing', async () => {
  const opened = await openSpark('local[1]', 'no-such-python');
  expect(opened.ok ? [] : opened.problems.map(({ code, message }) => [code, message.en.includes('no-such-python')])).toEqual([
    ['no-spark', true],
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'habeas-spark-'));
  const out = join(folder, 'out.txt');
  const path = join(folder, 'people.jsonl');
  writeFileSync(path, '{"id": "a", "conviction": {"exists": true}}\n');
  const options = { agreement: 'us-sv-2025', on: '2025-02-15', reading: [], language: 'en', out } as const;
  const ended = async (more: { readonly engine: string; readonly master?: string; readonly python?: string }): Promise<number> =>
    screenCommand(engine, path, { ...options, ...more }, '2026-11-24').then(
      () => 0,
      (error: unknown) => (error instanceof CommandEnd ? error.code : -1),
    );
  expect(await ended({ engine: 'spark', python: 'no-such-python' })).toBe(4);
  expect(await ended({ engine: 'abacus' })).toBe(2);
  expect(await ended({ engine: 'duckdb', master: 'local' })).toBe(2);
  expect(existsSync(out)).toBe(false);
  rmSync(folder, { recursive: true });
});
