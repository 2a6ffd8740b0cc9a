/** `habeas screen`: how law falls on a population. Counts by default; row by row only with `--per-person`, and then in the input's own order. */
import { createWriteStream } from 'node:fs';
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { join } from 'node:path';
import type { Language } from '../base/text.ts';
import type { Engine } from '../decisions/engine.ts';
import type { Request } from '../decisions/request.ts';
import { Mapping } from '../screening/mapping.ts';
import { screen, type Screening, type SparkPlace } from '../screening/screen.ts';
import { NO_SPARK } from '../screening/spark.ts';
import { shownScreening, type ShownScreening } from '../screening/shown.ts';
import { MAPPING_NEEDED } from '../screening/suggest-mapping.ts';
import { tableOf } from '../screening/screening-table.ts';
import { csvOf, writePeople } from '../screening/write-screening.ts';
import { CommandEnd, EXIT } from './exit.ts';
import { engineFor } from './read-draft.ts';
import { writeOut } from './write-out.ts';
import { problemLines } from './problems.ts';
import { dayOption, modeOption, readingsOption } from './request-options.ts';
import { temporaryFolder } from '../screening/temporary-folder.ts';

export type ScreenOptions = {
  readonly agreement: string;
  readonly on: string;
  readonly mapping?: string;
  readonly mode?: string;
  readonly knownAt?: string;
  readonly reading: readonly string[];
  readonly asIfInForce?: boolean;
  /** The same people under another agreement, on another day, or under other readings. */
  readonly compareAgreement?: string;
  readonly compareOn?: string;
  readonly compareReading?: readonly string[];
  readonly format?: string;
  readonly perPerson?: boolean;
  readonly out?: string;
  /** Counts under five as they are, for a reader entitled to the file. */
  readonly exact?: boolean;
  readonly json?: boolean;
  readonly engine?: string;
  readonly master?: string;
  /** The Python that has PySpark; HABEAS_PYTHON or python3 otherwise. */
  readonly python?: string;
  readonly language: Language;
};

const FORMATS = ['table', 'csv', 'json', 'parquet'] as const;
type Format = (typeof FORMATS)[number];
const USAGE = new Set([
  'unknown-agreement',
  'contradicts-file',
  'no-such-reading',
  'before-first-release',
  'no-such-column',
  'no-such-fact',
]);

/** The text for stdout; empty where everything went to `--out`. */
export async function screenCommand(loaded: Engine, path: string, options: ScreenOptions, today: string): Promise<string> {
  const format = formatOf(options);
  const { engine, id } = await engineFor(loaded, options.agreement, options.language);
  const request = requestOf({ ...options, agreement: id }, today);
  const spark = sparkOf(options);
  const mapping = options.mapping === undefined ? undefined : await readMapping(options.mapping);
  const folder = await temporaryFolder('screen-in');
  try {
    const input = path === '-' ? await spooled(folder) : path;
    const other = otherRequest(options, request);
    let text = '';
    const done = await screen(
      { engine, request, path: input, mapping, spark, ...(other === undefined ? {} : { other }) },
      async (duck, screening, answers) => {
        const shown = shownScreening(screening, { language: options.language, exact: options.exact === true });
        if (options.perPerson === true && format !== 'table') {
          await perPerson(options, shown, (to) => writePeople(duck, screening.answer.compiled, answers, format, to));
          text = options.out === undefined ? '' : tableOf(shown, options.language);
        } else text = await aggregate(options, format, shown);
        await setAside(options, path, screening);
      },
    );
    // The file is named once, as it was given, wherever it lies.
    if (!done.ok)
      throw await refusal(
        done.problems.map((problem) => (problem.path === input ? { ...problem, path: '' } : problem)),
        options,
        path,
      );
    return text;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Checked before anything is read: what cannot be written need not be worked out. */
function formatOf({ format, json, perPerson, out }: ScreenOptions): Format {
  const name = format ?? (json === true ? 'json' : perPerson === true ? 'csv' : 'table');
  const found = FORMATS.find((one) => one === name);
  if (found === undefined) throw new CommandEnd(EXIT.usage, [`--format ${name.slice(0, 40)}: give ${FORMATS.join(', ')}.`]);
  if (perPerson === true && found === 'table') throw new CommandEnd(EXIT.usage, ['--per-person: give --format csv, json or parquet.']);
  if (perPerson === true && out === undefined) throw new CommandEnd(EXIT.usage, ['--per-person: give --out FILE.']);
  if (perPerson !== true && found === 'parquet') throw new CommandEnd(EXIT.usage, ['--format parquet is for --per-person.']);
  return found;
}

function sparkOf({ engine = 'duckdb', master, python }: ScreenOptions): SparkPlace | undefined {
  if (engine !== 'duckdb' && engine !== 'spark')
    throw new CommandEnd(EXIT.usage, [`--engine ${engine.slice(0, 40)}: give duckdb or spark.`]);
  if (engine === 'duckdb' && master !== undefined) throw new CommandEnd(EXIT.usage, ['--master is for --engine spark.']);
  return engine === 'duckdb' ? undefined : { master: master ?? 'local[*]', python: python ?? process.env['HABEAS_PYTHON'] ?? 'python3' };
}

function requestOf(options: ScreenOptions, today: string): Request {
  return {
    agreement: options.agreement,
    on: dayOption('--on', options.on),
    knownAt: dayOption('--known-at', options.knownAt ?? today),
    mode: options.mode === undefined ? undefined : modeOption(options.mode),
    readings: readingsOption(options.reading),
    asIfInForce: options.asIfInForce === true,
    language: options.language,
    salt: 'screening',
  };
}

function otherRequest({ compareAgreement, compareOn, compareReading = [] }: ScreenOptions, request: Request): Request | undefined {
  if (compareAgreement === undefined && compareOn === undefined && compareReading.length === 0) return undefined;
  return {
    ...request,
    agreement: compareAgreement ?? request.agreement,
    on: compareOn === undefined ? request.on : dayOption('--compare-on', compareOn),
    readings: compareReading.length === 0 ? (request.readings ?? new Map()) : readingsOption(compareReading),
  };
}

async function readMapping(path: string): Promise<Mapping> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new CommandEnd(EXIT.refused, [
      `${path}: the mapping cannot be read: ${error instanceof Error ? error.message.slice(0, 160) : ''}.`,
    ]);
  }
  const read = Mapping.safeParse(value);
  if (read.success) return read.data;
  throw new CommandEnd(
    EXIT.refused,
    read.error.issues.map((issue) => `${path}: ${issue.path.join('.')}: ${issue.message}`),
  );
}

/** DuckDB reads files, so what comes through a pipe is put in one first. */
async function spooled(folder: string): Promise<string> {
  const file = join(folder, 'stdin');
  await pipeline(process.stdin, createWriteStream(file));
  return file;
}

async function perPerson({ out }: ScreenOptions, shown: ShownScreening, write: (path: string) => Promise<void>): Promise<void> {
  if (out === undefined) return;
  await writeOut(out, write);
  const { masks, agreement, version, on, law, synthetic, readings } = shown;
  const legend = { agreement, version, on, reading: readings[0]?.reading, masks, law, ...(synthetic === undefined ? {} : { synthetic }) };
  await writeOut(`${out}.legend.json`, (to) => writeFile(to, `${JSON.stringify(legend, null, 2)}\n`));
}

async function aggregate({ out, language }: ScreenOptions, format: Format, shown: ShownScreening): Promise<string> {
  const text = format === 'json' ? JSON.stringify(shown, null, 2) : format === 'csv' ? csvOf(shown) : tableOf(shown, language);
  if (out === undefined) return text;
  await writeOut(out, (to) => writeFile(to, `${text}\n`));
  return '';
}

/** The rows that could not be read, with their place and reason, beside the answer: every one of them. */
async function setAside({ out, language }: ScreenOptions, path: string, { brokenFile, brokenCount }: Screening): Promise<void> {
  if (brokenCount === 0) return;
  const file = `${out ?? (path === '-' ? 'stdin' : path)}.set-aside.jsonl`;
  await writeOut(file, (to) => copyFile(brokenFile, to));
  process.stderr.write(`${SET_ASIDE[language](brokenCount)}: ${file}\n`);
}

const SET_ASIDE = {
  en: (rows: number): string => `${rows} rows were set aside`,
  es: (rows: number): string => `${rows} filas se apartaron`,
};
const PROPOSED = {
  en: (file: string): string => `Proposed mapping written to ${file}:`,
  es: (file: string): string => `La asignación propuesta está en ${file}:`,
};

type Problems = Parameters<typeof problemLines>[0];

async function refusal(problems: Problems, { language, out }: ScreenOptions, path: string): Promise<CommandEnd> {
  const needed = problems.find(({ code }) => code === MAPPING_NEEDED);
  if (needed === undefined) {
    if (problems.some(({ code }) => code === NO_SPARK)) return new CommandEnd(EXIT.notSupported, problemLines(problems, language, path));
    const usage = problems.some(({ code }) => USAGE.has(code));
    return new CommandEnd(usage ? EXIT.usage : EXIT.refused, problemLines(problems, language, path));
  }
  const file = `${out ?? (path === '-' ? 'stdin' : path)}.mapping.json`;
  const mapping = Mapping.parse(JSON.parse(needed.path));
  await writeOut(file, (to) => writeFile(to, `${JSON.stringify(mapping, null, 2)}\n`));
  const lines = Object.entries(mapping.columns).map(([name, { fact }]) => `  ${name} → ${fact}`);
  return new CommandEnd(EXIT.refused, [...problemLines([{ ...needed, path: '' }], language, path), PROPOSED[language](file), ...lines]);
}
