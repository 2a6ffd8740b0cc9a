/** The plots of the feasibility report as figures: picture, table behind it, source. Colour only repeats what labels and positions say. */
import type { Text } from '../base/text.ts';
import { approximate, moneyFor } from '../feasibility/money.ts';
import type { BackTest } from '../feasibility/back-test.ts';
import type { CountTold, Feasibility } from '../feasibility/feasibility.ts';
import { INPUT_LABELS } from '../feasibility/input-labels.ts';
import { valueOf } from '../feasibility/settings.ts';
import type { Figure, Say } from './feasibility-blocks.ts';
import { COLOURS, INK, Plot, plotSvg } from './plot-svg.ts';

export type Words = {
  readonly say: Say;
  readonly of: (text: Text) => string;
  readonly count: (value: CountTold) => string;
  readonly share: (value: number) => string;
};

const LABEL_WIDTH = 230;
const DAYS_PER_MONTH = 30;

const wrapped = (text: string): string => (text.length > 38 ? `${text.slice(0, 36)}…` : text);

/** 1: share of the system that so many people pay, one line a fee. */
export function coverageCurve(result: Feasibility, { say, count, share }: Words): Figure | undefined {
  const { arrangement } = result;
  if (result.money.netCoverage === undefined) return undefined;
  const fee = valueOf(arrangement, 'fee') ?? 0;
  const fees = [...new Set([6_000, 10_000, 20_000, 30_000, fee])].toSorted((a, b) => a - b);
  const most = Math.max(12_000, ...result.places.filter(({ id }) => id !== 'claimed').map(({ places }) => places));
  const steps = Array.from({ length: 9 }, (_, index) => Math.round((most * index) / 8));
  const at = (each: number, people: number): number => {
    const inputs = arrangement.inputs.map((one) => (one.key === 'fee' ? { ...one, value: each } : one));
    const covered = moneyFor({ ...arrangement, inputs }, people).netCoverage;
    return covered === undefined ? 0 : approximate(covered) * 100;
  };
  const rows = fees.flatMap((each) => steps.map((people) => ({ fee: each, people, covered: at(each, people) })));
  const ends = rows.filter(({ people }) => people === most);
  const paid = { people: 238, covered: at(20_000, 238) };
  const title = say(
    'Share of the prison system’s cost that fees would pay',
    'Parte del coste del sistema penitenciario que pagarían las tarifas',
  );
  return {
    id: 'coverage',
    title,
    svg: plotSvg(title, {
      height: 340,
      marginRight: 90,
      x: { label: say('people housed for a fee', 'personas alojadas por tarifa') },
      y: { label: say('% of yearly cost, net', '% del coste anual, neto'), grid: true },
      marks: [
        Plot.ruleY([0]),
        Plot.ruleY([100], { stroke: COLOURS.red, strokeDasharray: '5,4' }),
        Plot.lineY(rows, {
          x: 'people',
          y: 'covered',
          z: 'fee',
          stroke: (row: { fee: number }) => (row.fee === fee ? COLOURS.deep : COLOURS.blue),
          strokeWidth: (row: { fee: number }) => (row.fee === fee ? 3 : 1.5),
        }),
        Plot.text(ends, {
          x: 'people',
          y: 'covered',
          text: (row: { fee: number }) => `${arrangement.currency} ${count(row.fee)}`,
          textAnchor: 'start',
          dx: 5,
          fill: INK,
        }),
        Plot.dot([paid], { x: 'people', y: 'covered', r: 5, fill: COLOURS.red }),
        Plot.text([paid], {
          x: 'people',
          y: 'covered',
          text: () => say('paid for: 238 people', 'pagado: 238 personas'),
          textAnchor: 'start',
          dx: 9,
          dy: -9,
          fill: INK,
        }),
      ],
    }),
    head: [say('People', 'Personas'), ...fees.map((each) => `${arrangement.currency} ${count(each)}`)],
    rows: steps.map((people) => [count(people), ...fees.map((each) => share(at(each, people) / 100))]),
    source: say(
      'Inputs: fee, cost of one more person, cost of the system (table of inputs).',
      'Datos: tarifa, coste de una persona más, coste del sistema (tabla de datos).',
    ),
  };
}

/** 2: fee by people: where fees carry the system, and where the cells are too full. */
export function feasibleRegion(result: Feasibility, { say, of, count }: Words): Figure | undefined {
  const { arrangement, places, money } = result;
  const system = valueOf(arrangement, 'systemCost');
  const marginal = valueOf(arrangement, 'marginalHost');
  if (money.netCoverage === undefined || system === undefined || marginal === undefined) return undefined;
  const fixed = valueOf(arrangement, 'fixedHost') ?? 0;
  const held = valueOf(arrangement, 'held') ?? 0;
  const most = Math.max(30_000, ...places.map(({ left }) => left));
  const line = Array.from({ length: 60 }, (_, index) => Math.round(4_000 + (most * index) / 60)).map((people) => ({
    people,
    fee: Math.round((system + fixed) / people + marginal),
  }));
  const lines = places.map(({ id, label, left, places: total }) => ({ id, label: of(label), left, total }));
  const shown = lines.filter(({ left }) => left > 0);
  const title = say(
    'Fee and people: where the money would carry the prisons, and where the cells are full',
    'Tarifa y personas: dónde el dinero sostendría las prisiones, y dónde las celdas están llenas',
  );
  return {
    id: 'region',
    title,
    svg: plotSvg(title, {
      height: 340,
      x: { label: say('people sent', 'personas enviadas'), domain: [0, most] },
      y: { label: say('fee, a person and year', 'tarifa, por persona y año'), domain: [0, 55_000], grid: true },
      marks: [
        Plot.rect([{ a: 0, b: most }], { x1: 'a', x2: 'b', y1: 0, y2: 55_000, fill: COLOURS.red, fillOpacity: 0.08 }),
        Plot.areaY(
          line.filter(({ fee }) => fee <= 55_000),
          { x: 'people', y1: 'fee', y2: 55_000, fill: COLOURS.blue, fillOpacity: 0.14 },
        ),
        Plot.lineY(
          line.filter(({ fee }) => fee <= 55_000),
          { x: 'people', y: 'fee', stroke: COLOURS.deep, strokeWidth: 2.5 },
        ),
        Plot.ruleX(shown, { x: 'left', stroke: COLOURS.amber, strokeDasharray: '5,4' }),
        Plot.text(shown, { x: 'left', y: 52_000, text: 'label', textAnchor: 'end', dx: -5, fill: INK }),
        Plot.text([{ x: 300, y: 4_000 }], {
          x: 'x',
          y: 'y',
          text: () => say('Red: no lawful place is left beside those held already', 'Rojo: no queda plaza lícita junto a quienes ya están'),
          textAnchor: 'start',
          fill: COLOURS.red,
        }),
        Plot.dot([{ x: 238, y: 20_000 }], { x: 'x', y: 'y', r: 5, fill: COLOURS.red }),
      ],
    }),
    head: [
      say('Standard', 'Estándar'),
      say('Places', 'Plazas'),
      say('Held already', 'Ya recluidas'),
      say('Left', 'Quedan'),
      say('Fee that carries the system if all places were let', 'Tarifa que sostiene el sistema si se alquilaran todas'),
    ],
    rows: lines.map(({ label, total, left }) => [
      label,
      count(total),
      count(held),
      count(left),
      total === 0 ? '–' : count(Math.round((system + fixed) / total + marginal)),
    ]),
    source: say(
      'The curve is the break-even line; each dashed line is the room left by that rule. Where no line stands right of zero, no place is left.',
      'La curva es el punto de equilibrio; cada línea discontinua es lo que deja esa regla. Donde ninguna está a la derecha del cero, no queda plaza.',
    ),
  };
}

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
      x: { label: say('people', 'personas'), grid: true },
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
export function occupancyFan(result: Feasibility, { say, count, share }: Words): Figure {
  const { run, held, cap } = result.occupancy;
  const every = Math.max(1, Math.round(run.days / 48));
  const days = Array.from({ length: run.days }, (_, day) => day).filter((day) => day % every === 0 || day === run.days - 1);
  const rows = days.map((day) => ({
    month: day / DAYS_PER_MONTH,
    low90: run.rented.low90[day] ?? 0,
    low50: run.rented.low50[day] ?? 0,
    median: run.rented.median[day] ?? 0,
    high50: run.rented.high50[day] ?? 0,
    high90: run.rented.high90[day] ?? 0,
  }));
  const standards = result.places.filter(({ bound, id }) => bound !== 'claim' || id === 'claimed');
  const over = (places: number, row: (typeof rows)[number]): string =>
    row.low90 + held > places ? say('all runs', 'todas') : row.high90 + held <= places ? say('none', 'ninguna') : say('some', 'algunas');
  const title = say(
    'People sent and present, month by month, if carried out as agreed',
    'Personas enviadas y presentes, mes a mes, si se cumpliera lo acordado',
  );
  const sample = rows.filter((_, index) => index % 4 === 0 || index === rows.length - 1);
  const each = squareMetresEach(result);
  return {
    id: 'occupancy',
    title,
    svg: plotSvg(title, {
      height: 320,
      x: { label: say('months', 'meses') },
      y: { label: say('people sent who are there', 'personas enviadas presentes'), grid: true, domain: [0, Math.max(10, cap * 1.1)] },
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
      ...standards.map(({ label }) => say(`Over: ${label.en}`, `Exceso: ${label.es}`)),
    ],
    rows: sample.map((row) => [
      row.month.toFixed(1),
      count(Math.round(row.median)),
      `${count(Math.round(row.low50))}–${count(Math.round(row.high50))}`,
      `${count(Math.round(row.low90))}–${count(Math.round(row.high90))}`,
      count(Math.round(row.median + held)),
      each(row.median + held),
      ...standards.map(({ places }) => over(places, row)),
    ]),
    source: say(
      `Discrete-event simulation, seed ${run.seed}, ${run.replications} runs. The bands are chance alone, not doubt about the inputs, which the plot of sensitivity shows. In ${share(1)} of runs ${count(held)} people are held there already.`,
      `Simulación de eventos discretos, semilla ${run.seed}, ${run.replications} corridas. Las bandas son solo azar, no la duda sobre los datos, que muestra el gráfico de sensibilidad. En el ${share(1)} de las corridas ya hay ${count(held)} personas.`,
    ),
  };
}

/** 5: a forecast made then, against what happened. */
export function backTestPlot(test: BackTest, source: string, { say, count, share }: Words): Figure {
  const rows = test.points.map((point) => ({ ...point, year: yearOf(point.on) }));
  const title = say(
    'A forecast made then, and what happened: England and Wales',
    'Una previsión hecha entonces, y lo que ocurrió: Inglaterra y Gales',
  );
  return {
    id: 'back-test',
    title,
    svg: plotSvg(title, {
      height: 300,
      x: { label: null, tickFormat: (year: number) => String(Math.round(year)), ticks: 5 },
      y: { label: say('people in prison', 'personas en prisión'), grid: true, zero: false },
      marks: [
        Plot.areaY(rows, { x: 'year', y1: 'low90', y2: 'high90', fill: COLOURS.pale, fillOpacity: 0.6 }),
        Plot.lineY(rows, { x: 'year', y: 'forecast', stroke: COLOURS.blue, strokeDasharray: '6,4', strokeWidth: 2 }),
        Plot.lineY(rows, { x: 'year', y: 'happened', stroke: COLOURS.deep, strokeWidth: 2.2 }),
        Plot.dot(rows, { x: 'year', y: 'happened', r: 2.5, fill: COLOURS.deep }),
      ],
    }),
    head: [
      say('Day', 'Día'),
      say('Happened', 'Ocurrido'),
      say('Forecast', 'Previsión'),
      say('Nine-tenths band', 'Banda de nueve décimas'),
      say('Inside', 'Dentro'),
    ],
    rows: test.points.map(({ on, happened, forecast, low90, high90, inBand }) => [
      on,
      count(happened),
      count(forecast),
      `${count(low90)}–${count(high90)}`,
      inBand ? say('yes', 'sí') : say('no', 'no'),
    ]),
    source: say(
      `${source}. Fitted on the first ${test.fittedOn} figures; the band of nine tenths held ${share(test.coverage)} of what followed; mean error ${share(test.meanError)}. ${test.coverage < 0.9 ? 'This plain forecast fails its own test: no forecast from counts alone should be trusted.' : 'The band held what it promised here; that is one series, and no proof for another.'}`,
      `${source}. Ajustado a las primeras ${test.fittedOn} cifras; la banda de nueve décimas contuvo el ${share(test.coverage)} de lo que siguió; error medio ${share(test.meanError)}. ${test.coverage < 0.9 ? 'Esta previsión simple no supera su propia prueba: no debe confiarse en una previsión hecha solo con recuentos.' : 'La banda contuvo lo que prometía aquí; es una serie, y no prueba para otra.'}`,
    ),
  };
}

const yearOf = (on: string): number => Number(on.slice(0, 4)) + (Number(on.slice(5, 7)) - 1) / 12;

/** 11: which input moves the answer most. */
export function tornado(result: Feasibility, { say, of, count }: Words): Figure {
  const { swings, baseline, swingOf, arrangement } = result;
  const moving = swings
    .filter(({ atLow, atHigh }) => atLow !== atHigh)
    .map((swing) => ({ ...swing, label: wrapped(of(INPUT_LABELS[swing.key])) }));
  const shown = (value: number): string =>
    swingOf === 'coverage' ? `${value.toFixed(2)} %` : `${arrangement.currency} ${count(Math.round(value))}`;
  const title =
    swingOf === 'coverage'
      ? say(
          'What moves the share of the host’s prison cost that is paid',
          'Qué mueve la parte pagada del coste penitenciario del anfitrión',
        )
      : say('What moves the sender’s yearly balance', 'Qué mueve el balance anual del remitente');
  return {
    id: 'tornado',
    title,
    svg: plotSvg(title, {
      height: 70 + Math.max(1, moving.length) * 32,
      marginLeft: LABEL_WIDTH,
      marginRight: 30,
      x: {
        label:
          swingOf === 'coverage'
            ? say('% of yearly cost, net', '% del coste anual, neto')
            : `${arrangement.currency}, ${say('a year', 'al año')}`,
        grid: true,
        ...(swingOf === 'coverage' ? {} : { tickFormat: (value: number) => `${value / 1_000_000} M` }),
      },
      y: { label: null, domain: moving.map(({ label }) => label) },
      marks: [
        Plot.ruleY(moving, { y: 'label', x1: 'atLow', x2: 'atHigh', stroke: COLOURS.blue, strokeWidth: 12 }),
        Plot.dot(moving, { y: 'label', x: 'atLow', r: 4, fill: '#fff', stroke: COLOURS.deep, strokeWidth: 2 }),
        Plot.dot(moving, { y: 'label', x: 'atHigh', r: 4, fill: COLOURS.deep }),
        Plot.ruleX([baseline], { stroke: COLOURS.red, strokeDasharray: '5,4' }),
      ],
    }),
    head: [
      say('Input', 'Dato'),
      say('From', 'De'),
      say('To', 'A'),
      say('Answer at the low end', 'Respuesta en el extremo bajo'),
      say('Answer at the high end', 'Respuesta en el extremo alto'),
    ],
    rows: swings.map(({ key, low, high, atLow, atHigh }) => [of(INPUT_LABELS[key]), count(low), count(high), shown(atLow), shown(atHigh)]),
    source: say(
      `Dashed: the answer with every input at its value, ${shown(baseline)}. Open circle: low end; full: high end; one input at a time.`,
      `Discontinua: la respuesta con cada dato en su valor, ${shown(baseline)}. Círculo vacío: extremo bajo; lleno: alto; un dato cada vez.`,
    ),
  };
}
