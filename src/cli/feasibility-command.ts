/** `habeas feasibility AGREEMENT`: could it work? One report as HTML, PDF or JSON, whole or not at all. */
import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { nearest } from '../base/nearest.ts';
import type { Language } from '../base/text.ts';
import { arrangements } from '../catalogue/arrangements.ts';
import type { Engine } from '../decisions/engine.ts';
import { CAPACITY_RULES, DEFAULT_SETTINGS, LAW_VERSIONS, SENDINGS, setInput, type Settings } from '../feasibility/settings.ts';
import { INPUT_KEYS, type Arrangement, type InputKey } from '../instruments/arrangement.ts';
import { feasibilityHtml } from '../reports/feasibility-html.ts';
import { replicateInWorkers } from '../jobs/replicate-in-workers.ts';
import { documentOf, feasibilityJson, feasibilityResult } from '../reports/feasibility-report.ts';
import { Mapping } from '../screening/mapping.ts';
import { CommandEnd, EXIT } from './exit.ts';
import { writeOut } from './write-out.ts';
import { problemLines } from './problems.ts';
import { readJson } from './read-json.ts';
import { dayOption, readingsOption } from './request-options.ts';

export type FeasibilityOptions = {
  readonly population?: string;
  readonly mapping?: string;
  readonly reading: readonly string[];
  readonly fee?: string;
  readonly capacity?: string;
  readonly sending?: string;
  readonly law?: string;
  readonly set?: readonly string[];
  readonly seed?: string;
  readonly replications?: string;
  readonly on?: string;
  readonly knownAt?: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly language: Language;
};

const FORMS = ['.html', '.pdf', '.json'] as const;
const SEED_MAX = 2_147_483_647;
const REPLICATIONS_MAX = 10_000;
const MAPPING_BYTES_MAX = 4 * 1024 * 1024;

/** The text for stdout: the answer where the report went to a file, otherwise the figures as JSON. */
export async function feasibilityCommand(engine: Engine, id: string, options: FeasibilityOptions, today: string): Promise<string> {
  const knownAt = options.knownAt === undefined ? today : dayOption('--known-at', options.knownAt);
  const { language, out } = options;
  const arrangement = arrangementOption(id, options.on);
  const form = out === undefined ? undefined : formOf(out);
  const settings = settingsOf(options);
  const readings = readingsOption(options.reading);
  const mapping = options.mapping === undefined ? undefined : await mappingOf(options.mapping, language);
  const done = await feasibilityResult(
    {
      engine,
      arrangement,
      readings,
      knownAt,
      seed: settings.seed,
      settings,
      ...(options.population === undefined ? {} : { path: options.population }),
      ...(mapping === undefined ? {} : { mapping }),
    },
    (input, replications) => replicateInWorkers(input, { replications }),
  );
  if (!done.ok)
    throw new CommandEnd(
      done.problems.some(({ code }) => code === 'no-such-reading') ? EXIT.usage : EXIT.refused,
      problemLines(done.problems, language, options.population ?? id),
    );
  if (out === undefined || form === undefined)
    return options.json === true ? feasibilityJson(done.value) : answerText(documentOf(engine, done.value, language, knownAt));
  const report = documentOf(engine, done.value, language, knownAt);
  const body =
    form === '.json'
      ? `${feasibilityJson(done.value)}\n`
      : form === '.html'
        ? feasibilityHtml(report)
        : (await import('../reports/feasibility-pdf.ts')).feasibilityPdf(report);
  await writeOut(out, (to) => writeFile(to, body));
  return answerText(report);
}

const answerText = (report: ReturnType<typeof documentOf>): string =>
  [
    report.title,
    report.notice,
    '',
    report.answer,
    '',
    ...report.numbers.map(({ value, label, note }) => `${value}  ${label} (${note})`),
  ].join('\n');

function arrangementOption(id: string, on: string | undefined): Arrangement {
  const found = arrangements.find((one) => one.id === id);
  if (found !== undefined) return on === undefined ? found : { ...found, on: dayOption('--on', on) };
  const ids = arrangements.map((one) => one.id);
  throw new CommandEnd(EXIT.usage, [
    `There are no figures for '${id.slice(0, 60)}'. Did you mean '${nearest(id, ids) ?? ids[0] ?? ''}'? Known: ${ids.join(', ')}.`,
  ]);
}

function formOf(out: string): (typeof FORMS)[number] {
  const found = FORMS.find((form) => form === extname(out).toLowerCase());
  if (found !== undefined) return found;
  throw new CommandEnd(EXIT.usage, [`--out ${out.slice(0, 80)}: give a name that ends in ${FORMS.join(', ')}.`]);
}

function settingsOf({ fee, capacity, sending, law, seed, replications, set = [] }: FeasibilityOptions): Settings {
  return {
    capacity: oneOf('--capacity', capacity, CAPACITY_RULES, DEFAULT_SETTINGS.capacity),
    sending: oneOf('--sending', sending, SENDINGS, DEFAULT_SETTINGS.sending),
    version: oneOf('--law', law, LAW_VERSIONS, DEFAULT_SETTINGS.version),
    seed: wholeOption('--seed', seed, DEFAULT_SETTINGS.seed, SEED_MAX),
    replications: wholeOption('--replications', replications, DEFAULT_SETTINGS.replications, REPLICATIONS_MAX),
    set: Object.fromEntries([...set, ...(fee === undefined ? [] : [`fee=${fee}`])].map((one) => inputOption(one))),
  };
}

/** `pace=100`: an input of the report at another value. */
function inputOption(written: string): readonly [InputKey, number] {
  const at = written.indexOf('=');
  const named = at < 0 ? written : written.slice(0, at);
  const key = INPUT_KEYS.find((one) => one === named);
  if (key === undefined)
    throw new CommandEnd(EXIT.usage, [
      `--set ${written.slice(0, 60)}: write INPUT=NUMBER. Did you mean '${nearest(named, INPUT_KEYS) ?? ''}'? Inputs: ${INPUT_KEYS.join(', ')}.`,
    ]);
  const read = setInput(key, written.slice(at + 1));
  if (read.ok) return [key, read.value];
  throw new CommandEnd(EXIT.usage, [`--set ${key}: ${read.problems[0]?.message.en ?? ''} ${read.problems[0]?.remedy.en ?? ''}`]);
}

function oneOf<T extends string>(flag: string, written: string | undefined, all: readonly T[], otherwise: T): T {
  const found = all.find((one) => one === (written ?? otherwise));
  if (found !== undefined) return found;
  throw new CommandEnd(EXIT.usage, [`${flag} ${String(written).slice(0, 40)}: give ${all.join(', ')}.`]);
}

function wholeOption(flag: string, written: string | undefined, otherwise: number, most: number): number {
  const value = written === undefined ? otherwise : Number(written);
  if (Number.isInteger(value) && value > 0 && value <= most) return value;
  throw new CommandEnd(EXIT.usage, [`${flag} ${String(written).slice(0, 40)}: give a whole number from 1 to ${most}.`]);
}

async function mappingOf(path: string, language: Language): Promise<Mapping> {
  const value = await readJson(path, MAPPING_BYTES_MAX);
  if (!value.ok) throw new CommandEnd(EXIT.refused, problemLines(value.problems, language, path));
  const read = Mapping.safeParse(value.value);
  if (read.success) return read.data;
  throw new CommandEnd(
    EXIT.refused,
    read.error.issues.map((issue) => `${path}: ${issue.path.join('.')}: ${issue.message}`),
  );
}
