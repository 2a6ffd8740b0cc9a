/**
 * A sentence imposed abroad: the day on which the other state would have released, where this law lets that day be taken into account.
 * It is shown beside the answer, never as the answer: an authority has to decide it.
 */
import { text, type Text } from '../base/text.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { countryInWords } from '../calendar/in-words.ts';
import type { RawReading } from './law-answer.ts';
import type { SentenceCase } from './sentence-case.ts';
import { afterShare, afterTerm } from './served-part.ts';
import type { Term } from './term.ts';

/** Undefined where the other state's share is not known, or would not have released earlier than `liberty`. */
export function foreignReading(
  one: SentenceCase,
  start: DayNumber,
  length: Term,
  liberty: DayNumber,
  cite: string,
): RawReading | undefined {
  const { foreign } = one.terms[0];
  const part = foreign?.releaseFraction;
  if (foreign === undefined || part === undefined || part.numerator > part.denominator) return undefined;
  const there = afterShare(start, length, part, 'calendar-months');
  if (there >= liberty) return undefined;
  return {
    id: 'other-state',
    label: earlierThere(foreign.country),
    rule: 'FOREIGN.EARLIER',
    cite,
    fraction: part,
    liberty: there,
    after: afterTerm(start, length, 'calendar-months'),
  };
}

/** @param code ISO 3166-1 alpha-2 */
export function earlierThere(code: string): Text {
  const country = countryInWords(code);
  return text(
    `In ${country.en} release would have come earlier; an earlier day may be fixed here for that.`,
    `En ${country.es} la salida habría sido antes; por ello puede fijarse aquí un día anterior.`,
  );
}
