/** The plots of money: what share fees pay, where they would carry the prisons, and which input moves the answer most. */
import { approximate, moneyFor } from '../feasibility/money.ts';
import type { Feasibility } from '../feasibility/feasibility.ts';
import { INPUT_LABELS } from '../feasibility/input-labels.ts';
import { valueOf } from '../feasibility/settings.ts';
import type { Figure } from './feasibility-blocks.ts';
import type { Words } from './feasibility-words.ts';
import { COLOURS, INK, Plot, plotSvg } from './plot-svg.ts';

const LABEL_WIDTH = 230;
/** Where the curve of break-even begins: before it, it leaves the picture. */
const LEAST_DRAWN = 3_500;
const LINE_POINTS = 60;

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
      x: { label: say('people housed for a fee', 'personas alojadas por tarifa'), tickFormat: (value: number) => count(value) },
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
      ],
    }),
    head: [say('People', 'Personas'), ...fees.map((each) => `${arrangement.currency} ${count(each)}`)],
    rows: steps.map((people) => [count(people), ...fees.map((each) => share(at(each, people) / 100))]),
    source: say(
      'Red point: what was paid for, 238 people at USD 20,000. Dashed: all of the cost. Inputs: fee, cost of one more person, cost of the system (table of inputs).',
      'Punto rojo: lo pagado, 238 personas a USD 20.000. Discontinua: todo el coste. Datos: tarifa, coste de una persona más, coste del sistema (tabla de datos).',
    ),
  };
}

/** The fee that carries the system, for each number of people. */
const breakEvenLine = (yearly: number, marginal: number, most: number): readonly { readonly people: number; readonly fee: number }[] =>
  Array.from({ length: LINE_POINTS }, (_, index) => {
    const people = Math.round(LEAST_DRAWN + ((most - LEAST_DRAWN) * index) / (LINE_POINTS - 1));
    return { people, fee: Math.round(yearly / people + marginal) };
  });

/** 2: fee by people: where fees carry the system, and where the cells are too full. */
export function feasibleRegion(result: Feasibility, { say, of, count }: Words): Figure | undefined {
  const { arrangement, places, money } = result;
  const system = valueOf(arrangement, 'systemCost');
  const marginal = valueOf(arrangement, 'marginalHost');
  if (money.netCoverage === undefined || system === undefined || marginal === undefined) return undefined;
  const fixed = valueOf(arrangement, 'fixedHost') ?? 0;
  const held = valueOf(arrangement, 'held') ?? 0;
  const most = Math.max(30_000, ...places.map(({ left }) => left));
  const line = breakEvenLine(system + fixed, marginal, most);
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
      x: { label: say('people sent', 'personas enviadas'), domain: [0, most], tickFormat: (value: number) => count(value) },
      y: {
        label: say('fee, a person and year', 'tarifa, por persona y año'),
        domain: [0, 55_000],
        grid: true,
        tickFormat: (value: number) => count(value),
      },
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
        Plot.text(shown, { x: 'left', y: 1_800, text: 'label', textAnchor: 'end', dx: -5, fill: INK }),
        Plot.text([{ x: 300, y: 5_600 }], {
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
      'Red point: what was paid. The curve is the break-even line; each dashed line is the room left by that rule. Where no line stands right of zero, no place is left.',
      'Punto rojo: lo pagado. La curva es el punto de equilibrio; cada línea discontinua es lo que deja esa regla. Donde ninguna está a la derecha del cero, no queda plaza.',
    ),
  };
}

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
    rows: moving.map(({ key, low, high, atLow, atHigh }) => [of(INPUT_LABELS[key]), count(low), count(high), shown(atLow), shown(atHigh)]),
    source: say(
      `Dashed: the answer with every input at its value, ${shown(baseline)}. Open circle: low end; full: high end; one input at a time. Inputs that are not listed do not move this answer.`,
      `Discontinua: la respuesta con cada dato en su valor, ${shown(baseline)}. Círculo vacío: extremo bajo; lleno: alto; un dato cada vez. Los datos que no figuran no mueven esta respuesta.`,
    ),
  };
}
