/** `habeas sentence FILE|- [--on DATE] [--json]`: the days of one sentence file, with the working. */
import type { Language } from '../base/text.ts';
import { parseDay, type DayNumber } from '../calendar/day-number.ts';
import { computeSentence } from '../sentences/compute-sentence.ts';
import { isNotSupported } from '../sentences/not-supported.ts';
import { readSentenceFile } from '../sentences/read-sentence-file.ts';
import { Working } from '../sentences/working.ts';
import { writeRefusal, writeSentence } from '../sentences/write-sentence.ts';
import { CommandEnd, EXIT } from './exit.ts';
import { problemLines } from './problems.ts';
import { readJson } from './read-json.ts';
import { refusalText, sentenceText } from './sentence-table.ts';

export type SentenceFileOptions = {
  /** Days served and left are counted on this day; law that had not commenced by it is left out. By default the day of asking. */
  readonly on?: string;
  readonly json?: boolean;
  readonly language: Language;
};

const INPUT_BYTES_MAX = 4 * 1024 * 1024;
const SHOWN_MAX = 80;

/**
 * The answer as a table, or as JSON. Where the days cannot be told it gives the refusal and sets exit code 4; malformed input ends it with 3,
 * wrong usage with 2.
 */
export async function sentenceFileCommand(path: string, options: SentenceFileOptions, today: string): Promise<string> {
  const { language, json } = options;
  const on = dayOf(options.on ?? today);
  const value = await readJson(path, INPUT_BYTES_MAX);
  const read = value.ok ? readSentenceFile(value.value, on) : value;
  if (!read.ok) throw new CommandEnd(EXIT.refused, problemLines(read.problems, language, path === '-' ? 'stdin' : path));
  const working = new Working();
  const answer = computeSentence(read.value, working);
  if (isNotSupported(answer)) {
    process.exitCode = EXIT.notSupported;
    const refusal = writeRefusal(answer, language);
    return json === true ? JSON.stringify(refusal, null, 2) : refusalText(refusal, language);
  }
  const written = writeSentence(answer, working.steps);
  return json === true ? JSON.stringify(written, null, 2) : sentenceText(written, language);
}

function dayOf(written: string): DayNumber {
  const on = parseDay(written);
  if (on !== undefined) return on;
  throw new CommandEnd(EXIT.usage, [`--on ${written.slice(0, SHOWN_MAX)}: not a day of the calendar; write it as 2025-02-15.`]);
}
