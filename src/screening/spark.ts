/** Spark SQL through PySpark, for populations that no single machine holds: a small Python program, started as a child, reads and writes Parquet. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { accepted, type Outcome } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { refuse } from './problems.ts';

export type Spark = {
  /** Asks the relation `people` in a Parquet file or folder, and writes the rows into a new folder. Throws where Spark fails. */
  readonly run: (sql: string, from: string, to: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

const PROGRAM = fileURLToPath(new URL('spark.py', import.meta.url));
const JAVA_MIN = 17;
export const NO_SPARK = 'no-spark';

/** What of Python, PySpark and Java is missing; undefined where all are there. `python`: the program, such as that of a virtual environment. */
export async function sparkMissing(python: string): Promise<string | undefined> {
  const version = await output(python, ['-c', 'import pyspark; print(pyspark.__version__)']);
  if (version === undefined) return `${python} with the package pyspark (pip install pyspark)`;
  const java = process.env['JAVA_HOME'] === undefined ? 'java' : `${process.env['JAVA_HOME']}/bin/java`;
  const said = await output(java, ['-version']);
  const major = Number(/version "(\d+)/.exec(said ?? '')?.[1] ?? 0);
  return major >= JAVA_MIN ? undefined : `Java ${JAVA_MIN} or newer`;
}

function output(command: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const hear = (part: Buffer): void => {
      said += part.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve(code === 0 ? said : undefined));
  });
}

export async function openSpark(master: string, python: string): Promise<Outcome<Spark>> {
  const missing = await sparkMissing(python);
  if (missing !== undefined)
    return refuse(
      NO_SPARK,
      '--engine spark',
      text(`Spark cannot be used here: ${missing} is missing.`, `No se puede usar Spark aquí: falta ${missing}.`),
      text(
        'Install it, name the Python program in HABEAS_PYTHON, or leave --engine spark away: DuckDB gives the same answers.',
        'Instálelo, indique el programa Python en HABEAS_PYTHON u omita --engine spark: DuckDB da las mismas respuestas.',
      ),
    );
  return accepted(startSpark(master, python));
}

function startSpark(master: string, python: string): Spark {
  const child = spawn(python, [PROGRAM, master], { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (part: Buffer) => {
    complaints = `${complaints}${part.toString()}`.slice(-COMPLAINTS_MAX);
  });
  // A child that has gone is told of by its missing reply.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
    child.on('error', () => resolve());
  });
  const replies = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const run = async (sql: string, from: string, to: string): Promise<void> => {
    child.stdin.write(`${JSON.stringify({ sql, from, to })}\n`);
    const line = await replies.next();
    const reply: unknown = line.done === true ? { error: `it ended: ${complaints}` } : JSON.parse(line.value);
    if (typeof reply === 'object' && reply !== null && 'error' in reply) throw new Error(`Spark: ${String(reply.error)}`);
  };
  const close = async (): Promise<void> => {
    child.stdin.end();
    await ended;
  };
  return { run, close };
}

const COMPLAINTS_MAX = 2_000;
