/** `habeas sentence FILE|- --format moj`: the dates of one case in the official format of England & Wales. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Language, Text } from '../base/text.ts';
import { formatDay, parseDay, type DayNumber } from '../calendar/day-number.ts';
import { englandWales, type EnglandWalesAnswer } from '../sentences/england-wales.ts';
import { englandWalesWorking } from '../sentences/england-wales-working.ts';
import { readMojCase, writeMojResult } from '../sentences/moj-format.ts';
import type { NotSupported } from '../sentences/not-supported.ts';
import { duplicateKey } from './duplicate-key.ts';
import { CommandEnd, EXIT } from './exit.ts';
import { problemLines } from './problems.ts';

export type SentenceOptions = {
  readonly format: string;
  /** Law and events after this day are left out. */
  readonly on?: string;
  readonly json?: boolean;
  /** Adds the steps; they are always part of the text for people. */
  readonly working?: boolean;
  readonly language: Language;
};

const INPUT_BYTES_MAX = 4 * 1024 * 1024;
const SHOWN_MAX = 80;

/**
 * Prints the official result, `{ dates, effectiveSentenceLength }`, as JSON: with `--format moj` that is the format of both ends. Without
 * `--json` the working follows for people, on stderr.
 * Ends with code 4 and `{ notSupported }` on stdout where the dates cannot be told, with 3 where the input is malformed.
 */
export async function sentenceCommand(path: string, options: SentenceOptions): Promise<string> {
  if (options.format !== 'moj') throw usage(`--format ${options.format.slice(0, SHOWN_MAX)}: the formats are: moj.`);
  const on = options.on === undefined ? undefined : dayOf(options.on);
  const name = path === '-' ? 'stdin' : path;
  const read = readMojCase(parsed(name, await bytesOf(path)), on);
  if (!read.ok) throw new CommandEnd(EXIT.refused, problemLines(read.problems, options.language, name));
  const answer = 'notSupported' in read.value ? read.value : englandWales(read.value);
  if ('notSupported' in answer) return notAnswered(answer, options.language);
  if (options.json !== true) process.stderr.write(`${workingText(answer, options.language)}\n`);
  const result = writeMojResult(answer);
  return JSON.stringify(options.working === true ? { ...result, working: englandWalesWorking(answer) } : result, null, 2);
}

/** A refusal is an answer with a code of its own: it is printed, and the process ends with that code. */
function notAnswered(answer: NotSupported, language: Language): string {
  const { reason, needs, code } = answer.notSupported;
  const words = (one: Text): string => one[language];
  process.exitCode = EXIT.notSupported;
  return JSON.stringify({ notSupported: { code, reason: words(reason), needs: needs.map(words) } }, null, 2);
}

function workingText(answer: EnglandWalesAnswer, language: Language): string {
  return englandWalesWorking(answer)
    .map(({ step, fraction = '', days, in: from = '', out = '', cite, note }) =>
      [
        step.padEnd(16),
        fraction.padEnd(4),
        (days === undefined ? '' : String(days)).padStart(6),
        from.padStart(11),
        `→ ${out}`.padEnd(13),
        `${cite}. ${note[language]}`,
      ].join(' '),
    )
    .join('\n');
}

const usage = (line: string): CommandEnd => new CommandEnd(EXIT.usage, [line]);

function dayOf(written: string): DayNumber {
  const on = parseDay(written);
  if (on === undefined || formatDay(on) !== written)
    throw usage(`--on ${written.slice(0, SHOWN_MAX)}: not a day of the calendar; write it as 2025-02-15.`);
  return on;
}

const refusal = (name: string, line: string): CommandEnd => new CommandEnd(EXIT.refused, [`${name}: ${line}`]);

async function bytesOf(path: string): Promise<Uint8Array> {
  if (path === '-') return buffer(process.stdin);
  try {
    return await readFile(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw refusal(path, `The file cannot be read (${reason}). Check the path and the permissions. [unreadable]`);
  }
}

function parsed(name: string, bytes: Uint8Array): unknown {
  if (bytes.byteLength > INPUT_BYTES_MAX)
    throw refusal(name, `The input has ${bytes.byteLength} bytes; a case has at most ${INPUT_BYTES_MAX}. [too-large]`);
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(json);
    const twice = duplicateKey(json);
    if (twice !== undefined) throw refusal(name, `The field '${twice}' stands twice in one object. Keep one. [duplicate-key]`);
    return value;
  } catch (error) {
    if (error instanceof SyntaxError)
      throw refusal(name, `This is not JSON: ${error.message.slice(0, 160)}. Check that the file is whole. [not-json]`);
    if (error instanceof TypeError) throw refusal(name, 'The file is not valid UTF-8. Save it as UTF-8. [wrong-encoding]');
    throw error;
  }
}
