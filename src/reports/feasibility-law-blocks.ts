/** The section on law: the funnel, every reading, and what follows through time if only those are sent whom law lets go. */
import type { Law } from '../feasibility/law.ts';
import { once } from './drawn-once.ts';
import { figures, paragraph, table, type Block } from './feasibility-blocks.ts';
import { legalWaterfall, publishedFunnel } from './feasibility-law-plots.ts';
import { flowPlot, flowTable } from './feasibility-flow.ts';
import { readingName, type Context } from './feasibility-words.ts';

export function lawBlocks(context: Context): readonly Block[] {
  const { say, of, result } = context;
  const { law, arrangement } = result;
  const published = figures(publishedFunnel(arrangement, context));
  if (law === undefined)
    return [
      paragraph(
        say(
          'No population is published for this arrangement; give one with --population. What was published of its selection stands here instead.',
          'No hay población publicada para este acuerdo; indíquela con --population. En su lugar está lo publicado sobre su selección.',
        ),
      ),
      ...published,
    ];
  return [
    paragraph(
      law.synthetic
        ? say(`Population: ${law.population.en}`, `Población: ${law.population.es}`)
        : say(
            'Population: the file given. Counts under five are shown as <5; others are withheld where they would give one away.',
            'Población: el archivo indicado. Los recuentos menores de cinco se muestran como <5; otros quedan reservados donde los delatarían.',
          ),
    ),
    paragraph(
      say(
        'Undetermined is not permitted: what is not known stays unknown, and silence is not permission.',
        'Sin determinar no es permitido: lo que no se sabe queda sin saberse, y el silencio no es permiso.',
      ),
    ),
    ...figures(
      once(law.real.steps, `waterfall ${context.language} ${law.real.readings[0]?.permitted ?? 0}`, () =>
        legalWaterfall(
          law.real,
          {
            id: 'waterfall',
            title: say('From everyone to those who could lawfully be sent', 'De toda la población a quienes se podría enviar lícitamente'),
            source: of(law.population),
          },
          context,
        ),
      ),
    ),
    readingsTable(context, law),
    ...figures(
      once(law.asIfInForce.steps, `waterfall-in-force ${context.language} ${law.asIfInForce.readings[0]?.permitted ?? 0}`, () =>
        legalWaterfall(
          law.asIfInForce,
          {
            id: 'waterfall-in-force',
            title: say('The same, as if the instrument were in force', 'Lo mismo, como si el instrumento estuviera en vigor'),
            source: of(law.population),
            brief: true,
          },
          context,
        ),
      ),
    ),
    ...figures(flowPlot(context)),
    ...flowTable(context),
    ...published,
  ];
}

function readingsTable({ say, of, count }: Context, law: Law): Block {
  return table({
    title: say('Outcomes under each reading of contested law', 'Resultados bajo cada lectura del derecho discutido'),
    head: [
      say('Reading', 'Lectura'),
      say('Barred', 'Excluidas'),
      say('Barred until', 'Excluidas hasta'),
      say('Undetermined', 'Sin determinar'),
      say('Permitted', 'Permitidas'),
      say('Undetermined if it were in force', 'Sin determinar si estuviera en vigor'),
      say('Permitted if it were in force', 'Permitidas si estuviera en vigor'),
    ],
    rows: law.real.readings.map((one, index) => [
      readingName(one.reading, say),
      count(one.barred),
      count(one.barredUntil),
      count(one.undetermined),
      count(one.permitted),
      count(law.asIfInForce.readings[index]?.undetermined ?? 0),
      count(law.asIfInForce.readings[index]?.permitted ?? 0),
    ]),
    source: of(law.population),
  });
}
