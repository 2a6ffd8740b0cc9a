/** The model put to the test on what really happened, told as it came out. */
import type { Text } from '../base/text.ts';
import type { EnglandWalesTest, NewYorkTest } from '../capacity/model-against-history.ts';
import { once } from './drawn-once.ts';
import { figures, paragraph, table, type Block, type Figure } from './feasibility-blocks.ts';
import type { Context, Words } from './feasibility-words.ts';
import { COLOURS, Plot, plotSvg } from './plot-svg.ts';
import { yearOf } from './year-of.ts';

/** As recorded by the same code that simulates here; the data are too large to carry, the record is made again from them by one command. */
export type ModelRecord = {
  readonly replications: number;
  readonly newYork: NewYorkTest;
  readonly englandWales: EnglandWalesTest;
  readonly sources: { readonly newYork: string; readonly englandWales: string };
};

export function validationBlocks(record: ModelRecord, context: Context): readonly Block[] {
  const { say, count } = context;
  const { coverage } = record.englandWales;
  return [
    paragraph(
      say(
        `Can this simulation be trusted? Where nothing but chance is at work it agrees with theory: every check of the theory of queues lies inside its interval. Against what happened it is only as good as the assumption that nothing else changes: of the first year after the fit its band of nine tenths held ${context.share(coverage.year.inside90)} of the weeks, of everything to 2023 ${context.share(coverage.all.inside90)}.`,
        `¿Se puede confiar en esta simulación? Donde solo actúa el azar coincide con la teoría: cada comprobación de la teoría de colas cae en su intervalo. Frente a lo ocurrido vale lo que el supuesto de que nada más cambia: del primer año tras el ajuste su banda de nueve décimas contuvo el ${context.share(coverage.year.inside90)} de las semanas; de todo hasta 2023, el ${context.share(coverage.all.inside90)}.`,
      ),
    ),
    ...figures(once(record, `back-test ${context.language}`, () => backTestPlot(record, context))),
    table({
      title: say('England and Wales: how much the bands held', 'Inglaterra y Gales: cuánto contuvieron las bandas'),
      head: [
        say('Span', 'Periodo'),
        say('Weeks', 'Semanas'),
        say('Held by the band of half', 'En la banda de la mitad'),
        say('Held by the band of nine tenths', 'En la banda de nueve décimas'),
        say('Mean error, people', 'Error medio, personas'),
        say('Error of “nothing changes”', 'Error de «nada cambia»'),
      ],
      rows: (['year', 'untilCovid', 'all'] as const).map((span) => {
        const { weeks, inside50, inside90, meanAbsoluteError, unchangedError } = coverage[span];
        return [
          context.of(SPANS[span]),
          count(weeks),
          context.share(inside50),
          context.share(inside90),
          count(Math.round(meanAbsoluteError)),
          count(Math.round(unchangedError)),
        ];
      }),
      source: record.sources.englandWales,
    }),
    newYorkTable(record, context),
    paragraph(
      say(
        `Recorded over ${record.replications} runs; made again from the data by habeas capacity validate. Hashes of the two simulations: ${record.englandWales.inputHash.slice(0, 16)}…, ${record.newYork.inputHash.slice(0, 16)}….`,
        `Registrado con ${record.replications} corridas; se repite a partir de los datos con habeas capacity validate. Huellas de las dos simulaciones: ${record.englandWales.inputHash.slice(0, 16)}…, ${record.newYork.inputHash.slice(0, 16)}….`,
      ),
    ),
  ];
}

const SPANS: { readonly [Span in 'year' | 'untilCovid' | 'all']: Text } = {
  year: { en: 'First year after the fit, 2019', es: 'Primer año tras el ajuste, 2019' },
  untilCovid: { en: 'Until the epidemic, March 2020', es: 'Hasta la epidemia, marzo de 2020' },
  all: { en: 'All that followed, to September 2023', es: 'Todo lo que siguió, hasta septiembre de 2023' },
};

/** Every fourth week is drawn, every twelfth stands in the table. */
const EVERY = 4;
const TABLED = 3;

/** 5: a forecast made then, against what happened. */
function backTestPlot({ englandWales: { fit, coverage, weeks }, sources }: ModelRecord, { say, count, share }: Words): Figure {
  const rows = weeks.filter((_, index) => index % EVERY === 0).map((week) => ({ ...week, year: yearOf(week.on) }));
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
      y: { label: say('people in prison', 'personas en prisión'), grid: true, zero: false, tickFormat: (value: number) => count(value) },
      marks: [
        Plot.areaY(rows, { x: 'year', y1: 'low90', y2: 'high90', fill: COLOURS.pale, fillOpacity: 0.6 }),
        Plot.areaY(rows, { x: 'year', y1: 'low50', y2: 'high50', fill: COLOURS.blue, fillOpacity: 0.35 }),
        Plot.lineY(rows, { x: 'year', y: 'mean', stroke: COLOURS.blue, strokeDasharray: '6,4', strokeWidth: 2 }),
        Plot.lineY(rows, { x: 'year', y: 'happened', stroke: COLOURS.deep, strokeWidth: 2.2 }),
      ],
    }),
    head: [
      say('Day', 'Día'),
      say('Happened', 'Ocurrido'),
      say('Forecast', 'Previsión'),
      say('Half of runs', 'Mitad de las corridas'),
      say('Nine tenths', 'Nueve décimas'),
      say('Inside nine tenths', 'Dentro de nueve décimas'),
    ],
    rows: rows
      .filter((_, index) => index % TABLED === 0)
      .map(({ on, happened, mean, low50, high50, low90, high90 }) => [
        on,
        count(happened),
        count(mean),
        `${count(low50)}–${count(high50)}`,
        `${count(low90)}–${count(high90)}`,
        happened >= low90 && happened <= high90 ? say('yes', 'sí') : say('no', 'no'),
      ]),
    source: say(
      `${sources.englandWales}. Fitted on ${fit.weeks} weeks to the end of 2018, then simulated without another look: mean stay ${count(Math.round(fit.meanStayDays))} days, ${fit.arrivalsPerDay.toFixed(1)} arrivals a day with a variance of ${fit.varianceToMean.toFixed(0)} times their mean. ${share(coverage.all.inside90)} of the weeks that followed lie in the band that should hold 90%: it fails, most of all because no model of a steady state foresees an epidemic or a change of sentencing.`,
      `${sources.englandWales}. Ajustado a ${fit.weeks} semanas hasta finales de 2018 y simulado sin volver a mirar: estancia media ${count(Math.round(fit.meanStayDays))} días, ${fit.arrivalsPerDay.toFixed(1)} llegadas al día con una varianza de ${fit.varianceToMean.toFixed(0)} veces su media. El ${share(coverage.all.inside90)} de las semanas siguientes cae en la banda que debería contener el 90 %: no lo logra, sobre todo porque ningún modelo en equilibrio prevé una epidemia ni un cambio de penas.`,
    ),
  };
}

function newYorkTable({ newYork: city, sources }: ModelRecord, { say, count, share }: Words): Block {
  const days = (value: number): string => value.toFixed(1);
  const off = (value: number): string => share(value / city.meanCensus - 1);
  const { mean, low90, high90 } = city.simulatedCensus;
  return table({
    title: say(
      'New York’s jails, 2024–2025: stays estimated with censoring give the census, finished stays alone do not',
      'Cárceles de Nueva York, 2024–2025: las estancias estimadas con censura dan el censo; las terminadas solas, no',
    ),
    head: [say('What', 'Qué'), say('Figure', 'Cifra'), say('Against the census', 'Frente al censo')],
    rows: [
      [say('Admissions a day', 'Ingresos al día'), city.admissionsPerDay.toFixed(2), '–'],
      [
        say('Variance of a day’s admissions over their mean', 'Varianza de los ingresos diarios entre su media'),
        days(city.varianceToMean),
        '–',
      ],
      [say('Mean stay, days, by Kaplan–Meier', 'Estancia media, días, por Kaplan-Meier'), days(city.meanStay), '–'],
      [say('Mean stay, days, with delayed entry', 'Estancia media, días, con entrada diferida'), days(city.meanStayDelayedEntry), '–'],
      [say('Mean of finished stays alone, days', 'Media de las estancias terminadas, días'), days(city.naiveMeanStay), '–'],
      [say('Census counted', 'Censo contado'), count(Math.round(city.meanCensus)), '–'],
      [
        say('Census from admissions and the estimated stay (Little’s law)', 'Censo según ingresos y estancia estimada (ley de Little)'),
        count(Math.round(city.impliedCensus)),
        off(city.impliedCensus),
      ],
      [
        say('Census simulated, and nine tenths of runs', 'Censo simulado, y nueve décimas de las corridas'),
        `${count(Math.round(mean))} (${count(Math.round(low90))}–${count(Math.round(high90))})`,
        off(mean),
      ],
      [
        say('Census from finished stays alone', 'Censo según las estancias terminadas'),
        count(Math.round(city.naiveCensus)),
        off(city.naiveCensus),
      ],
    ],
    source: sources.newYork,
  });
}
