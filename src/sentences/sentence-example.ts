/** For tests: from a sentence file as one would write it to the answer as it is published. */
import { knownDay } from '../calendar/day-number.ts';
import { computeSentence } from './compute-sentence.ts';
import { isNotSupported } from './not-supported.ts';
import { readSentenceFile } from './read-sentence-file.ts';
import { Working } from './working.ts';
import { writeSentence, type WrittenSentence } from './write-sentence.ts';

export const ASKED_ON = '2026-11-24';

export function answered(file: unknown, on: string = ASKED_ON): WrittenSentence {
  const read = readSentenceFile(file, knownDay(on));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const working = new Working();
  const answer = computeSentence(read.value, working);
  if (isNotSupported(answer)) throw new Error(JSON.stringify(answer));
  return writeSentence(answer, working.steps);
}

/** The code of the refusal. */
export function refusal(file: unknown, on: string = ASKED_ON): string {
  const read = readSentenceFile(file, knownDay(on));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const answer = computeSentence(read.value);
  return isNotSupported(answer) ? answer.notSupported.code : 'answered';
}

/** Places and codes of what was refused as malformed or contradictory. */
export function problems(file: unknown): readonly string[] {
  const read = readSentenceFile(file);
  return read.ok ? [] : read.problems.map(({ path, code }) => `${path} ${code}`);
}
