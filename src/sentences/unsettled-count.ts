/**
 * For laws whose way of turning years and months into days was not found: the same share under each convention in use, from the earliest
 * (release on the last day served, fractions dropped) to the latest (fractions count as a day, liberty the day after).
 */
import { text, type Text } from '../base/text.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import type { RawReading } from './law-answer.ts';
import { afterShare, afterTerm, type Convention } from './served-part.ts';
import type { Share } from './share.ts';
import type { Term } from './term.ts';

type CountedRule = { readonly rule: string; readonly cite: string; readonly fraction: Share; readonly label: Text };

/** The readings of one rule for a term: one a convention. `atLeast` is the earliest day of liberty that a minimum allows. */
export type CountedReadings = (start: DayNumber, length: Term, atLeast?: DayNumber) => readonly [RawReading, ...RawReading[]];

type Count = { readonly id: string; readonly by: Convention; readonly lastDay: boolean; readonly label: Text };

const COUNTS: readonly [Count, ...Count[]] = [
  { id: 'month-30-days', by: 'fixed', lastDay: true, label: text('A month is 30 days, a year 365.', 'Un mes son 30 días, un año 365.') },
  {
    id: 'by-months',
    by: 'calendar-months',
    lastDay: false,
    label: text('Months run to the same date.', 'Los meses van hasta la misma fecha.'),
  },
  {
    id: 'by-days',
    by: 'calendar-days-up',
    lastDay: false,
    label: text('Days of the calendar; a part of a day counts.', 'Días de calendario; la fracción de día cuenta.'),
  },
];

/** Made once for each rule, so that computing writes no words. */
export function countedRule({ rule, cite, fraction, label }: CountedRule): CountedReadings {
  const counted = ({ id, by, lastDay, label: count }: Count) => {
    const words = {
      id: `${id}-${fraction.numerator}-${fraction.denominator}`,
      label: text(`${label.en} ${count.en}`, `${label.es} ${count.es}`),
    };
    return (start: DayNumber, length: Term, atLeast: DayNumber): RawReading => ({
      id: words.id,
      label: words.label,
      rule,
      cite,
      fraction,
      liberty: Math.max(afterShare(start, length, fraction, by), atLeast) - (lastDay ? 1 : 0),
      after: afterTerm(start, length, by),
    });
  };
  const [first, ...others] = COUNTS;
  const [one, rest] = [counted(first), others.map(counted)];
  return (start, length, atLeast = start) => [one(start, length, atLeast), ...rest.map((each) => each(start, length, atLeast))];
}

export const COUNT_UNKNOWN: { readonly fact: string; readonly why: Text } = {
  fact: 'law',
  why: text(
    'How this law turns years and months into days was not found: the day is a range.',
    'No se ha encontrado cómo convierte esta ley años y meses en días: el día es un intervalo.',
  ),
};
