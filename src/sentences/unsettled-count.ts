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

export type CountedRule = { readonly rule: string; readonly cite: string; readonly fraction: Share; readonly label: Text };

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

/** One reading a convention. `atLeast` is the earliest day of liberty that a minimum allows. */
export function countedReadings(
  start: DayNumber,
  length: Term,
  { rule, cite, fraction, label }: CountedRule,
  atLeast: DayNumber = start,
): readonly [RawReading, ...RawReading[]] {
  const reading = ({ id, by, lastDay, label: count }: Count): RawReading => {
    const after = afterTerm(start, length, by);
    const liberty = Math.max(afterShare(start, length, fraction, by), atLeast) - (lastDay ? 1 : 0);
    return {
      id: `${id}-${fraction.numerator}-${fraction.denominator}`,
      label: text(`${label.en} ${count.en}`, `${label.es} ${count.es}`),
      rule,
      cite,
      fraction,
      liberty,
      after,
    };
  };
  const [first, ...rest] = COUNTS;
  return [reading(first), ...rest.map(reading)];
}

export const COUNT_UNKNOWN: { readonly fact: string; readonly why: Text } = {
  fact: 'law',
  why: text(
    'How this law turns years and months into days was not found: the day is a range.',
    'No se ha encontrado cómo convierte esta ley años y meses en días: el día es un intervalo.',
  ),
};
