/** Bars with their figures beside them. */
import type { CountTold } from '../feasibility/law.ts';
import type { Words } from './feasibility-words.ts';
import { COLOURS, INK, Plot, plotSvg } from './plot-svg.ts';

const LABEL_WIDTH = 240;

export const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 38)}…` : text);

export function barsSvg(
  title: string,
  bars: readonly { readonly label: string; readonly people: CountTold }[],
  unit: string,
  count: Words['count'],
): string {
  // What is not told has no length: a bar would give it away.
  const rows = bars.map(({ label, people }, index) => ({
    label: `${index + 1}. ${short(label)}`,
    people: typeof people === 'number' ? people : 0,
    told: count(people),
  }));
  return plotSvg(title, {
    height: 60 + rows.length * 34,
    marginLeft: LABEL_WIDTH + 20,
    marginRight: 70,
    x: { label: unit, grid: true, tickFormat: (value: number) => count(value) },
    y: { label: null, domain: rows.map(({ label }) => label) },
    marks: [
      Plot.barX(rows, { x: 'people', y: 'label', fill: COLOURS.blue }),
      Plot.text(rows, {
        x: 'people',
        y: 'label',
        text: 'told',
        textAnchor: 'start',
        dx: 5,
        fill: INK,
      }),
      Plot.ruleX([0]),
    ],
  });
}
