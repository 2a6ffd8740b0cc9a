/** What follows through time if only those are sent whom law lets go: the funnel carried into the simulation, for each version and reading. */
import type { Flow } from '../feasibility/occupancy.ts';
import { paragraph, table, type Block, type Figure } from './feasibility-blocks.ts';
import { readingName, SENDING_NAMES, VERSION_NAMES, type Context } from './feasibility-words.ts';
import { COLOURS, INK, Plot, plotSvg } from './plot-svg.ts';

const DAYS_PER_MONTH = 30;
const POINTS = 48;

/** Flows under the reading asked for in which anybody at all is sent. */
function drawnFlows({ result }: Context): readonly Flow[] {
  const reading = result.law?.real.readings[0]?.reading;
  return result.flows.filter(({ readings, people }) => people > 0 && reading !== undefined && readings.includes(reading));
}

/** Undefined where nobody could be sent under any version: the table says so. */
export function flowPlot(context: Context): Figure | undefined {
  const { say, of, count, result } = context;
  const flows = drawnFlows(context);
  const [first] = flows;
  if (first === undefined) return undefined;
  const named = ({ who, version }: Flow): string => `${of(SENDING_NAMES[who])}; ${say('law', 'derecho')} ${of(VERSION_NAMES[version])}`;
  const { days } = first.run;
  const every = Math.max(1, Math.round(days / POINTS));
  const shown = Array.from({ length: days }, (_, day) => day).filter((day) => day % every === 0 || day === days - 1);
  const rows = flows.flatMap((flow) =>
    shown.map((day) => ({
      flow: named(flow),
      inForce: flow.version === 'as-if-in-force',
      month: day / DAYS_PER_MONTH,
      low: flow.run.rented.low90[day] ?? 0,
      median: flow.run.rented.median[day] ?? 0,
      high: flow.run.rented.high90[day] ?? 0,
    })),
  );
  const { cap } = result.occupancy;
  const title = say(
    'People there if only those are sent whom law lets go',
    'Personas presentes si solo se envía a quienes deja el derecho',
  );
  const sample = shown.filter((_, index) => index % 6 === 0 || index === shown.length - 1);
  return {
    id: 'flow',
    title,
    svg: plotSvg(title, {
      height: 300,
      x: { label: say('months', 'meses') },
      y: {
        label: say('people sent who are there', 'personas enviadas presentes'),
        grid: true,
        domain: [0, Math.max(10, cap) * (1.12 + 0.08 * flows.length)],
      },
      marks: [
        Plot.areaY(rows, { x: 'month', y1: 'low', y2: 'high', z: 'flow', fill: COLOURS.pale, fillOpacity: 0.5 }),
        Plot.lineY(rows, {
          x: 'month',
          y: 'median',
          z: 'flow',
          stroke: (row: (typeof rows)[number]) => (row.inForce ? COLOURS.blue : COLOURS.deep),
          strokeWidth: 2.2,
        }),
        ...flows.map((flow, index) =>
          Plot.text([named(flow)], { frameAnchor: 'top-left', dx: 8, dy: 4 + index * 17, text: (name: string) => name, fill: INK }),
        ),
        Plot.ruleY([cap], { stroke: COLOURS.red, strokeDasharray: '5,4' }),
        Plot.ruleY([0]),
      ],
    }),
    head: [say('Month', 'Mes'), ...flows.map(named)],
    rows: sample.map((day) => [
      (day / DAYS_PER_MONTH).toFixed(1),
      ...flows.map(
        ({ run }) =>
          `${count(Math.round(run.rented.median[day] ?? 0))} (${count(Math.round(run.rented.low90[day] ?? 0))}–${count(Math.round(run.rented.high90[day] ?? 0))})`,
      ),
    ]),
    source: say(
      `Middle of ${first.run.replications} runs and the band of nine tenths; dashed: the room there is, ${count(cap)}. Dark: law as it stands; light: as if the instrument were in force. Those whom law does not rule out are an upper bound: what is not known of them may bar every one.`,
      `Mediana de ${first.run.replications} corridas y banda de nueve décimas; discontinua: la cabida, ${count(cap)}. Oscura: derecho tal como está; clara: como si el instrumento estuviera en vigor. Quienes el derecho no descarta son un máximo: lo que no se sabe puede excluirlos a todos.`,
    ),
  };
}

/** Every version and reading, whom it lets go, and what becomes of them. */
export function flowTable({ say, of, count, result }: Context): readonly Block[] {
  const { law, flows } = result;
  if (law === undefined) return [];
  if (flows.length === 0)
    return [
      paragraph(
        say(
          'What follows through time is not simulated for this file: it would tell numbers that are withheld.',
          'Lo que sigue en el tiempo no se simula para este archivo: revelaría cifras reservadas.',
        ),
      ),
    ];
  const all = law.real.readings.length;
  const figure = (band: { readonly mean: number; readonly low90: number; readonly high90: number }): string =>
    band.low90 === band.high90
      ? count(Math.round(band.mean))
      : `${count(Math.round(band.mean))} (${count(Math.round(band.low90))}–${count(Math.round(band.high90))})`;
  return [
    table({
      title: say('From the law to the place: what becomes of them', 'Del derecho a la plaza: qué es de ellas'),
      head: [
        say('Law, and who is sent', 'Derecho, y quién se envía'),
        say('Readings', 'Lecturas'),
        say('Law lets go', 'El derecho deja ir'),
        say('Sent', 'Enviadas'),
        say('Stopped at a gate', 'Detenidas en un trámite'),
        say('Freed before, or too little left', 'Liberadas antes, o con poco por cumplir'),
        say('Died there', 'Murieron allí'),
        say('Home again', 'De vuelta'),
        say('There at the end', 'Presentes al final'),
      ],
      rows: flows.map(({ version, who, readings, people, run: { counts } }) => [
        `${of(VERSION_NAMES[version])}: ${of(SENDING_NAMES[who])}`,
        readings.length === all ? say(`all ${count(all)}`, `las ${count(all)}`) : readings.map((one) => readingName(one, say)).join(', '),
        count(people),
        figure(counts.sent),
        figure(counts.stopped),
        count(Math.round(counts.releasedBeforeSending.mean + counts.tooShort.mean)),
        figure(counts.died),
        count(Math.round(counts.returned.mean + counts.backForRelease.mean + counts.releasedFromPlace.mean)),
        figure(counts.inPlaceAtEnd),
      ]),
      source: say(
        'The simulation: everyone held by the sender on the first day and all who come after meet the law, then decision and challenge with their delays, then a transport, then the place; means over the runs, nine tenths in brackets. A state opens no more cases than its transports could carry, and half as many again. At the end of the arrangement whoever is left is brought home. Gates, delays and their sources: table of inputs.',
        'La simulación: todas las personas en custodia del remitente el primer día, y cuantas llegan después, pasan por el derecho, luego la decisión y la impugnación con sus demoras, luego un traslado, luego la plaza; medias de las corridas, nueve décimas entre paréntesis. Un Estado no abre más casos que los que podrían llevar sus traslados, y la mitad más. Al final del acuerdo quienes quedan vuelven a casa. Trámites, demoras y fuentes: tabla de datos.',
      ),
    }),
  ];
}
