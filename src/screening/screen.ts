/** One screening from file to answer, with its guards: the sentinel table before, the counts after, and a sample replayed by the interpreter. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { accepted, refused, type Outcome } from '../base/outcome.ts';
import type { Engine } from '../decisions/engine.ts';
import type { Request } from '../decisions/request.ts';
import { SetAside, type BrokenRow } from './broken-rows.ts';
import { compareAnswers, type Comparison } from './compare-answers.ts';
import { openDuck, rowsOf, type Duck } from './duck.ts';
import { constantsOf, mappingProblems, type Mapping } from './mapping.ts';
import { openPeople, type People } from './people.ts';
import { unreadable } from './problems.ts';
import { answersSql, compileQuestion, type Compiled } from './program-sql.ts';
import { askOf, type Asked } from './question.ts';
import { rankUnknown, type Ranking } from './rank-unknown.ts';
import { toldBy } from './reasons.ts';
import { replaySample } from './replay.ts';
import { checkSentinel } from './sentinel.ts';
import { messageOf, openSource, type Source } from './source.ts';
import { openSpark, type Spark } from './spark.ts';
import { quoted, readParquetSql } from './sql-text.ts';
import { mappingNeeded } from './suggest-mapping.ts';
import { summarise, type Summary } from './summary.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** `python`: the program that has PySpark. Every node of the cluster must see the folder for temporary files. */
export type SparkPlace = { readonly master: string; readonly python: string };

export type ScreenRequest = {
  readonly engine: Engine;
  readonly request: Request;
  /** The same people asked about another day, agreement or reading. */
  readonly other?: Request;
  readonly path: string;
  readonly mapping?: Mapping | undefined;
  /** Where Spark answers instead of DuckDB. */
  readonly spark?: SparkPlace | undefined;
};

export type Answered = {
  readonly asked: Asked;
  readonly compiled: Compiled;
  readonly summary: Summary;
  readonly ranking: Ranking;
  readonly sentinelRows: number;
  readonly replayed: number;
};

export type Screening = {
  readonly answer: Answered;
  readonly other?: { readonly answer: Answered; readonly comparison: Comparison };
  readonly synthetic?: string | undefined;
  /** Columns that carry what may never be a ground, or that the mapping leaves aside. */
  readonly dropped: readonly string[];
  readonly unmapped: readonly string[];
  /** The first of them, to be quoted. */
  readonly broken: readonly BrokenRow[];
  readonly brokenCount: number;
  /** A file with all of them, a JSON object a line, there as long as the answers are. */
  readonly brokenFile: string;
};

/** `use` sees the answers a person while they are still there: a relation with `#row`, `#id`, `#weight`, outcomes and masks, in the input's order. */
export async function screen(
  request: ScreenRequest,
  use: (duck: Duck, screening: Screening, answers: string) => Promise<void> = async () => {},
): Promise<Outcome<Screening>> {
  const folder = await temporaryFolder('screen');
  const duck = await openDuck(folder);
  try {
    const setAside = new SetAside(join(folder, 'set-aside.jsonl'));
    const done = await closing(
      setAside,
      withSpark(request.spark, (spark) => screenIn(duck, folder, request, setAside, spark)),
    );
    if (done.ok) await use(duck, done.value, readParquetSql(answersFile(folder, 0)));
    return done;
  } finally {
    duck.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether the work ends well or badly, what was set aside is on disk before anybody reads it, and the file is closed. */
async function closing<T>(setAside: SetAside, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } finally {
    await setAside.close();
  }
}

async function withSpark<T>(place: SparkPlace | undefined, work: (spark: Spark | undefined) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  if (place === undefined) return work(undefined);
  const spark = await openSpark(place.master, place.python);
  if (!spark.ok) return spark;
  try {
    return await work(spark.value);
  } finally {
    await spark.value.close();
  }
}

const answersFile = (folder: string, which: number): string => join(folder, `answers-${which}.parquet`);

async function screenIn(
  duck: Duck,
  folder: string,
  question: ScreenRequest,
  setAside: SetAside,
  spark: Spark | undefined,
): Promise<Outcome<Screening>> {
  const { engine, request, path, mapping } = question;
  const asked = askOf(engine, request, constantsOf(mapping));
  if (!asked.ok) return asked;
  const source = await openSource(duck, path, folder, asked.value.constants, setAside);
  if (!source.ok) return source;
  if (source.value.form === 'raw' && mapping === undefined) return mappingNeeded(duck, source.value);
  try {
    return await screenSource(duck, folder, question, source.value, asked.value, setAside, spark);
  } catch (error) {
    const broken = await brokenWithin(source.value);
    if (broken === undefined) throw error;
    return broken;
  }
}

/** A file whose ends are sound may be broken in the middle: looked for, in a DuckDB of its own, once something has failed. */
async function brokenWithin({ sql, file }: Source): Promise<Outcome<never> | undefined> {
  if (file === undefined) return undefined;
  const duck = await openDuck();
  try {
    await rowsOf(duck, `select bit_xor(hash(one)) as whole from ${sql} as one`);
    return undefined;
  } catch (error) {
    return unreadable(file, toldBy(messageOf(error)));
  } finally {
    duck.close();
  }
}

async function screenSource(
  duck: Duck,
  folder: string,
  { other, mapping, engine }: ScreenRequest,
  source: Source,
  asked: Asked,
  setAside: SetAside,
  spark: Spark | undefined,
): Promise<Outcome<Screening>> {
  const wrong = mapping === undefined || source.form === 'people' ? [] : mappingProblems(mapping, source.columns, source.nested);
  if (wrong.length > 0) return refused(...wrong);
  const people = await openPeople(duck, folder, source, mapping, setAside);
  if (!people.ok) return people;
  const answer = await answerOf(duck, folder, asked, people.value, 0, spark);
  if (!answer.ok) return answer;
  const { dropped, unmapped } = people.value;
  const screening: Screening = {
    answer: answer.value,
    synthetic: mapping?.synthetic ?? people.value.synthetic,
    dropped,
    unmapped,
    broken: setAside.first,
    brokenCount: setAside.count,
    brokenFile: setAside.path,
  };
  if (other === undefined) return accepted(screening);
  const askedOther = askOf(engine, other, constantsOf(mapping));
  if (!askedOther.ok) return askedOther;
  const second = await answerOf(duck, folder, askedOther.value, people.value, 1, spark);
  if (!second.ok) return second;
  const comparison = await compareAnswers(duck, readParquetSql(answersFile(folder, 0)), readParquetSql(answersFile(folder, 1)));
  return accepted({ ...screening, other: { answer: second.value, comparison } });
}

const PASSED = ['#row', '#id', '#weight'] as const;

/** Spark's answers on a relation of DuckDB's, as a relation: the people are put into a file that Spark reads. */
function sparkAnswers(
  duck: Duck,
  folder: string,
  compiled: Compiled,
  spark: Spark,
  which: number,
): (from: string, passed: readonly string[]) => Promise<string> {
  let asked = 0;
  return async (from, passed) => {
    const file = join(folder, `for-spark-${which}-${asked}.parquet`);
    const to = join(folder, `by-spark-${which}-${asked}`);
    asked += 1;
    await duck.connection.run(`copy (select * from ${from}) to ${quoted(file)} (format parquet)`);
    await spark.run(answersSql(compiled, 'people', passed, 'spark'), file, to);
    return readParquetSql(join(to, '*.parquet'));
  };
}

async function answerOf(
  duck: Duck,
  folder: string,
  asked: Asked,
  people: People,
  which: number,
  spark: Spark | undefined,
): Promise<Outcome<Answered>> {
  const layout = { columns: people.columns, constants: asked.constants };
  const compiled = compileQuestion(asked, layout);
  if (!compiled.ok) return compiled;
  const file = answersFile(folder, which);
  const bySpark = spark === undefined ? undefined : sparkAnswers(duck, folder, compiled.value, spark, which);
  const sentinelRows = await checkSentinel(duck, asked, compiled.value, layout, folder, bySpark && ((from) => bySpark(from, ['#row'])));
  const rows = bySpark === undefined ? `(${answersSql(compiled.value, people.sql, PASSED)})` : await bySpark(people.sql, PASSED);
  await duck.connection.run(
    `copy (select * from ${rows}${spark === undefined ? '' : ' order by "#row"'}) to ${quoted(file)} (format parquet)`,
  );
  const answers = readParquetSql(file);
  const summary = await summarise(duck, compiled.value, answers);
  if (summary.rows !== people.rows) throw new Error(`${people.rows} rows went in, ${summary.rows} came out`);
  const replayed = await replaySample(duck, asked, compiled.value, people, answers);
  const ranking = await rankUnknown(duck, asked, compiled.value, people.sql, summary.rows);
  return accepted({ asked, compiled: compiled.value, summary, ranking, sentinelRows, replayed });
}
