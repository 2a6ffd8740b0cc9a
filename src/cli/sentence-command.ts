/** `habeas sentence FILE|- --format moj`: the dates of one case in the official format of England & Wales. */
import type { Language, Text } from '../base/text.ts';
import { parseDay, type DayNumber } from '../calendar/day-number.ts';
import type { EnglandWalesCase } from '../sentences/england-wales-case.ts';
import { englandWales, type EnglandWalesAnswer } from '../sentences/england-wales.ts';
import { englandWalesWorking } from '../sentences/england-wales-working.ts';
import { readMojCase, writeMojResult } from '../sentences/moj-format.ts';
import type { NotSupported } from '../sentences/not-supported.ts';
import { CommandEnd, EXIT } from './exit.ts';
import { problemLines } from './problems.ts';
import { readJson } from './read-json.ts';

export type SentenceOptions = {
  readonly format: string;
  /** Law and events after this day are left out. */
  readonly on?: string;
  readonly json?: boolean;
  /** Adds the steps to the result; people see them in any case. */
  readonly working?: boolean;
  readonly language: Language;
};

const INPUT_BYTES_MAX = 4 * 1024 * 1024;
const SHOWN_MAX = 80;

/**
 * Prints the official result, `{ dates, effectiveSentenceLength }`: with `--format moj` that is the format of both ends. Without `--json`
 * the working is shown beside it, on stderr.
 * Where the dates cannot be told it prints `{ notSupported }` and sets exit code 4; malformed input ends it with 3, wrong usage with 2.
 */
export async function sentenceCommand(path: string, options: SentenceOptions): Promise<string> {
  const { format, language } = options;
  if (format !== 'moj') throw new CommandEnd(EXIT.usage, [`--format ${format.slice(0, SHOWN_MAX)}: the formats are: moj.`]);
  const on = options.on === undefined ? undefined : dayOf(options.on);
  const name = path === '-' ? 'stdin' : path;
  const value = await readJson(path, INPUT_BYTES_MAX);
  const read = value.ok ? readMojCase(value.value, on) : value;
  if (!read.ok) throw new CommandEnd(EXIT.refused, problemLines(read.problems, language, name));
  if ('notSupported' in read.value) return notAnswered(read.value, language);
  const answer = englandWales(read.value);
  if ('notSupported' in answer) return notAnswered(answer, language);
  if (options.json !== true) process.stderr.write(`${workingText(answer, read.value, language)}\n`);
  const result = writeMojResult(answer);
  const whole = options.working === true ? { ...result, working: englandWalesWorking(answer, read.value) } : result;
  return JSON.stringify(whole, null, 2);
}

/** A refusal is an answer with a code of its own: it is printed, and the process ends with that code. */
function notAnswered({ notSupported: { code, reason, needs } }: NotSupported, language: Language): string {
  const words = (one: Text): string => one[language];
  process.exitCode = EXIT.notSupported;
  return JSON.stringify({ notSupported: { code, reason: words(reason), needs: needs.map(words) } }, null, 2);
}

const workingText = (answer: EnglandWalesAnswer, one: EnglandWalesCase, language: Language): string =>
  englandWalesWorking(answer, one)
    .map(({ step, fraction = '', days, in: from = '', out = '', cite, note }) =>
      [
        step.padEnd(15),
        fraction.padEnd(4),
        (days === undefined ? '' : String(days)).padStart(6),
        from.padStart(11),
        `→ ${out}`.padEnd(13),
        `${cite}. ${note[language]}`,
      ].join(' '),
    )
    .join('\n');

function dayOf(written: string): DayNumber {
  const on = parseDay(written);
  if (on !== undefined) return on;
  throw new CommandEnd(EXIT.usage, [`--on ${written.slice(0, SHOWN_MAX)}: not a day of the calendar; write it as 2025-02-15.`]);
}
