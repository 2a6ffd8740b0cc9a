/** The plots of law: from everyone to those who could lawfully be sent, as published and as decided here. */
import type { Arrangement } from '../instruments/arrangement.ts';
import type { LawCounts } from '../feasibility/law.ts';
import { barsSvg } from './bars-svg.ts';
import type { Figure } from './feasibility-blocks.ts';
import type { Words } from './feasibility-words.ts';

/** `brief`: what each ground says stands in the table before. */
export type WaterfallTitle = { readonly id: string; readonly title: string; readonly source: string; readonly brief?: true };

/** 10, by law: from everyone to those who remain after each ground that stops anybody. */
export function legalWaterfall(counts: LawCounts, { id, title, source, brief }: WaterfallTitle, { say, of, count }: Words): Figure {
  const stopping = counts.steps.filter(({ stops }) => stops !== 0);
  const default_ = counts.readings[0];
  const bars = [
    { label: say('Everyone in the population', 'Toda la población'), people: counts.people },
    ...stopping.map((step) => ({ label: say(`Left after ${step.ground}`, `Quedan tras ${step.ground}`), people: step.left })),
    { label: say('Lawfully permitted, as far as known', 'Permitidas por derecho, por lo que se sabe'), people: default_?.permitted ?? 0 },
  ];
  return {
    id,
    title,
    svg: barsSvg(title, bars, say('people', 'personas'), count),
    head: [
      say('Ground', 'Motivo'),
      ...(brief === true ? [] : [say('What it says', 'Qué dice')]),
      say('Against', 'En contra'),
      say('Not known for', 'No se sabe de'),
      say('Stopped here first', 'Se detienen aquí primero'),
      say('Left', 'Quedan'),
    ],
    rows: counts.steps.map(({ ground, statement, cite, contested, against, unknown, stops, left }) => [
      `${ground}${contested ? ` (${say('contested', 'discutido')})` : ''}`,
      ...(brief === true ? [] : [`${of(statement)} ${cite}`]),
      count(against),
      count(unknown),
      count(stops),
      count(left),
    ]),
    source,
  };
}

/** 10, as published. */
export function publishedFunnel({ funnel }: Arrangement, { say, of, count }: Words): Figure | undefined {
  if (funnel.length === 0) return undefined;
  const title = say('From those looked at to those sent, as published', 'De las examinadas a las enviadas, según lo publicado');
  return {
    id: 'published-funnel',
    title,
    svg: barsSvg(
      title,
      funnel.map(({ stage, people }) => ({ label: of(stage), people })),
      say('people', 'personas'),
      count,
    ),
    head: [say('Stage', 'Etapa'), say('People', 'Personas'), say('Source', 'Fuente')],
    rows: funnel.map(({ stage, people, source }) => [of(stage), count(people), source]),
    source: say('Sources: in the table.', 'Fuentes: en la tabla.'),
  };
}
