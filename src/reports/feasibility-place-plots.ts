/** The plots of places and time: places by each rule, and people sent and present through time. Colour only repeats what labels and positions say. */
import type { Feasibility } from '../feasibility/feasibility.ts';
import { valueOf } from '../feasibility/settings.ts';
import type { PlaceCount } from '../feasibility/places.ts';
import { table, type Block, type Figure } from './feasibility-blocks.ts';
import { SENDING_NAMES, type Words } from './feasibility-words.ts';
import { COLOURS, INK, Plot, plotSvg } from './plot-svg.ts';

const LABEL_WIDTH = 230;
const DAYS_PER_MONTH = 30;
const POINTS = 48;
/** Of the points drawn, one in so many stands in a table. */
const SAMPLED = 6;

const wrapped = (text: string): string => (text.length > 38 ? `${text.slice(0, 36)}…` : text);

/** 3: places by claim, bunks and each standard, against people held. */
export function placesPlot(result: Feasibility, { say, of, count }: Words): Figure {
  const held = valueOf(result.arrangement, 'held') ?? 0;
  const rows = result.places.map((one) => ({ label: of(one.label), places: one.places, lawful: one.bound !== 'claim' }));
  const title = say('Places by each rule, and people held already', 'Plazas según cada regla, y personas ya recluidas');
  return {
    id: 'places',
    title,
    svg: plotSvg(title, {
      height: 60 + rows.length * 38,
      marginLeft: LABEL_WIDTH,
      marginRight: 64,
      x: { label: say('people', 'personas'), grid: true, tickFormat: (value: number) => count(value) },
      y: { label: null, domain: rows.map(({ label }) => wrapped(label)) },
      marks: [
        Plot.barX(rows, {
          x: 'places',
          y: (row: { label: string }) => wrapped(row.label),
          fill: (row: { lawful: boolean }) => (row.lawful ? COLOURS.blue : COLOURS.grey),
        }),
        Plot.text(rows, {
          x: 'places',
          y: (row: { label: string }) => wrapped(row.label),
          text: (row: { places: number }) => count(row.places),
          textAnchor: 'start',
          dx: 5,
          fill: INK,
        }),
        Plot.ruleX([held], { stroke: COLOURS.red, strokeWidth: 2.5 }),
        Plot.ruleX([0]),
      ],
    }),
    head: [
      say('Rule', 'Regla'),
      say('Places', 'Plazas'),
      say('m² each', 'm² cada una'),
      say('Left beside those held', 'Quedan junto a las recluidas'),
      say('What the figure is', 'Qué es la cifra'),
    ],
    rows: result.places.map(({ label, places, areaCm2, left, bound }) => [
      of(label),
      count(places),
      areaCm2 === undefined ? say('unknown', 'desconocido') : (areaCm2 / 10_000).toFixed(2),
      count(left),
      bound === 'claim'
        ? say('a claim', 'una afirmación')
        : bound === 'upper-bound'
          ? say('upper bound: annexe unknown', 'máximo: anexo desconocido')
          : say('exact', 'exacta'),
    ]),
    source: say(
      `Red line: ${count(held)} held already. Cells and their floor: table of inputs.`,
      `Línea roja: ${count(held)} ya recluidas. Celdas y su suelo: tabla de datos.`,
    ),
  };
}

const squareMetresEach =
  ({ arrangement }: Feasibility) =>
  (people: number): string => {
    const cells = valueOf(arrangement, 'cells');
    const area = valueOf(arrangement, 'cellArea');
    return cells === undefined || area === undefined || people === 0 ? '–' : ((cells * area) / people).toFixed(2);
  };

/** 4: people sent, through time, with bands. */
export function occupancyFan(result: Feasibility, { say, count }: Words): Figure {
  const { run, held, cap } = result.occupancy;
  const rows = daysShown(run.days).map((day) => ({
    month: day / DAYS_PER_MONTH,
    low90: run.rented.low90[day] ?? 0,
    low50: run.rented.low50[day] ?? 0,
    median: run.rented.median[day] ?? 0,
    high50: run.rented.high50[day] ?? 0,
    high90: run.rented.high90[day] ?? 0,
  }));
  const title = say(
    `People sent and present, month by month: ${SENDING_NAMES[result.occupancy.sending].en}`,
    `Personas enviadas y presentes, mes a mes: ${SENDING_NAMES[result.occupancy.sending].es}`,
  );
  const sample = rows.filter((_, index) => index % SAMPLED === 0 || index === rows.length - 1);
  const each = squareMetresEach(result);
  return {
    id: 'occupancy',
    title,
    svg: plotSvg(title, {
      height: 320,
      x: { label: say('months', 'meses') },
      y: {
        label: say('people sent who are there', 'personas enviadas presentes'),
        grid: true,
        domain: [0, Math.max(10, cap * 1.1)],
        tickFormat: (value: number) => count(value),
      },
      marks: [
        Plot.areaY(rows, { x: 'month', y1: 'low90', y2: 'high90', fill: COLOURS.pale, fillOpacity: 0.55 }),
        Plot.areaY(rows, { x: 'month', y1: 'low50', y2: 'high50', fill: COLOURS.blue, fillOpacity: 0.5 }),
        Plot.lineY(rows, { x: 'month', y: 'median', stroke: COLOURS.deep, strokeWidth: 2.2 }),
        Plot.ruleY([cap], { stroke: COLOURS.red, strokeDasharray: '5,4' }),
        Plot.text([{ x: 0, y: cap }], {
          x: 'x',
          y: 'y',
          text: () => say(`room: ${count(cap)}`, `cabida: ${count(cap)}`),
          dy: -8,
          dx: 4,
          textAnchor: 'start',
          fill: COLOURS.red,
        }),
        Plot.ruleY([0]),
      ],
    }),
    head: [
      say('Month', 'Mes'),
      say('Middle', 'Mediana'),
      say('Half of runs', 'Mitad de las corridas'),
      say('Nine tenths', 'Nueve décimas'),
      say('With those held', 'Con las ya recluidas'),
      say('m² each', 'm² cada una'),
    ],
    rows: sample.map((row) => [
      row.month.toFixed(1),
      count(Math.round(row.median)),
      `${count(Math.round(row.low50))}–${count(Math.round(row.high50))}`,
      `${count(Math.round(row.low90))}–${count(Math.round(row.high90))}`,
      count(Math.round(row.median + held)),
      each(row.median + held),
    ]),
    source: say(
      `Discrete-event simulation, seed ${run.seed}, ${run.replications} runs. The bands are chance alone, not doubt about the inputs, which the plot of sensitivity shows. ${count(held)} people are held there already in every run.`,
      `Simulación de eventos discretos, semilla ${run.seed}, ${run.replications} corridas. Las bandas son solo azar, no la duda sobre los datos, que muestra el gráfico de sensibilidad. En todas las corridas ya hay ${count(held)} personas.`,
    ),
  };
}

const daysShown = (days: number): readonly number[] => {
  const every = Math.max(1, Math.round(days / POINTS));
  return Array.from({ length: days }, (_, day) => day).filter((day) => day % every === 0 || day === days - 1);
};

/** The probability of more people than places, by month and rule. */
export function overcrowdingTable(result: Feasibility, { say, of, share }: Words): Block {
  const { run } = result.occupancy;
  const days = daysShown(run.days).filter((_, index, all) => index % SAMPLED === 0 || index === all.length - 1);
  const over = ({ id, left }: PlaceCount, day: number): string => {
    // Nobody need be sent for a rule to be broken by those held already.
    const found = run.overLimit.find((limit) => limit.id === id)?.byDay[day] ?? 0;
    return share(left < 0 ? 1 : found);
  };
  return table({
    title: say(
      'Probability that more people are held than the rule has places',
      'Probabilidad de que haya más personas recluidas que plazas según la regla',
    ),
    head: [say('Month', 'Mes'), ...result.places.map(({ label }) => of(label))],
    rows: days.map((day) => [(day / DAYS_PER_MONTH).toFixed(1), ...result.places.map((one) => over(one, day))]),
    source: say(
      `The share of ${run.replications} runs in which it is so at the end of that day, those held already included: 100% is every run, 0% none. It holds if the inputs do; where those held already are too many, it is 100% without anybody being sent.`,
      `La proporción de ${run.replications} corridas en que es así al final de ese día, incluidas las ya recluidas: 100 % es todas, 0 % ninguna. Vale si valen los datos; donde las ya recluidas son demasiadas, es 100 % sin que se envíe a nadie.`,
    ),
  });
}
