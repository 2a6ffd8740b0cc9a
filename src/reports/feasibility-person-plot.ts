/** One person's time under each law. */
import type { Text } from '../base/text.ts';
import { short } from './bars-svg.ts';
import type { Figure } from './feasibility-blocks.ts';
import type { Words } from './feasibility-words.ts';
import { COLOURS, Plot, plotSvg } from './plot-svg.ts';
import { yearOf } from './year-of.ts';

const LABEL_WIDTH = 240;

export type PersonTime = {
  readonly law: Text;
  readonly start: string;
  readonly release: string;
  readonly end: string;
  readonly note: string;
};

/** 12: the same sentence under each law. */
export function personTimeline(rows: readonly PersonTime[], moved: string, { say, of }: Words): Figure | undefined {
  if (rows.length === 0) return undefined;
  const drawn = rows.map((row) => ({
    label: short(of(row.law)),
    from: yearOf(row.start),
    release: yearOf(row.release),
    to: yearOf(row.end),
  }));
  const title = say(
    'One invented person: five years imposed, under each law',
    'Una persona inventada: cinco años impuestos, según cada ley',
  );
  return {
    id: 'person',
    title,
    svg: plotSvg(title, {
      height: 80 + drawn.length * 46,
      marginLeft: LABEL_WIDTH,
      x: { label: null, tickFormat: (year: number) => String(Math.round(year)), ticks: 6 },
      y: { label: null, domain: drawn.map(({ label }) => label) },
      marks: [
        Plot.ruleY(drawn, { y: 'label', x1: 'from', x2: 'release', stroke: COLOURS.deep, strokeWidth: 14 }),
        Plot.ruleY(drawn, { y: 'label', x1: 'release', x2: 'to', stroke: COLOURS.pale, strokeWidth: 14 }),
        Plot.ruleX([yearOf(moved)], { stroke: COLOURS.red, strokeDasharray: '5,4' }),
      ],
    }),
    head: [
      say('Law', 'Ley'),
      say('Sentence starts', 'Comienza la pena'),
      say('Last lawful day of release under it', 'Último día lícito de liberación'),
      say('Full term ends', 'Fin de la pena'),
      say('Note', 'Nota'),
    ],
    rows: rows.map(({ law, start, release, end, note }) => [of(law), start, release, end, note]),
    source: say(
      `Computed by the product’s own laws of sentences; the dashed line is the first day of the arrangement (${moved}). A person held past the end of the dark bar under the law that governs is over-detained.`,
      `Calculado con las leyes de penas del propio producto; la línea discontinua es el primer día del acuerdo (${moved}). Quien sigue recluido tras el fin de la barra oscura bajo la ley que rige está detenido de más.`,
    ),
  };
}
