/** The plots that set an arrangement beside the world: who could be sent, conditions, deaths, costs, deals, and one person's time. */
import type { Text } from '../base/text.ts';
import type { Arrangement } from '../instruments/arrangement.ts';
import type { Confidence } from '../rules/rule.ts';
import type { CountTold, LawCounts } from '../feasibility/feasibility.ts';
import { CONFIDENCE_WORDS, type Figure } from './feasibility-blocks.ts';
import type { Words } from './feasibility-plots.ts';
import { COLOURS, INK, Plot, plotSvg } from './plot-svg.ts';

export type Comparison = {
  readonly DEATHS: readonly { readonly on: string; readonly deaths: number; readonly counter: string; readonly source: string }[];
  readonly DEATHS_EXPOSURE: { readonly days: number; readonly people: number; readonly estimated: number };
  readonly COSTS: readonly {
    readonly place: Text;
    readonly year: number;
    readonly currency: string;
    readonly minorPerDay: number;
    readonly basis: 'average' | 'marginal' | 'price';
    readonly source: string;
    readonly confidence: Confidence;
  }[];
  readonly DEALS: readonly {
    readonly site: Text;
    readonly signed: string;
    readonly first: string;
    readonly promised: number;
    readonly usable: Text;
    readonly filled: Text;
    readonly price: string;
    readonly law: Text;
    readonly inspection: Text;
    readonly source: string;
  }[];
  readonly CECOT_CONDITIONS: readonly {
    readonly rule: Text;
    readonly cite: string;
    readonly state: 'met' | 'partly' | 'breached' | 'not-known' | 'access-refused';
    readonly evidence: Text;
    readonly date: string;
    readonly source: string;
  }[];
  readonly ENGLAND_WALES: readonly (readonly [on: string, people: number])[];
  readonly ENGLAND_WALES_SOURCE: string;
};

const LABEL_WIDTH = 240;
const MONTHS_PER_YEAR = 12;
const yearOf = (on: string): number =>
  Number(on.slice(0, 4)) + (Number(on.slice(5, 7)) - 1) / MONTHS_PER_YEAR + Number(on.slice(8, 10)) / 365;
const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 38)}…` : text);

/** 10, by law: from everyone to those who remain after each ground that stops anybody. */
export function legalWaterfall(counts: LawCounts, id: string, title: string, source: string, { say, of, count }: Words): Figure {
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
      say('What it says', 'Qué dice'),
      say('Against', 'En contra'),
      say('Not known for', 'No se sabe de'),
      say('Stopped here first', 'Se detienen aquí primero'),
      say('Left', 'Quedan'),
    ],
    rows: counts.steps.map(({ ground, statement, cite, contested, against, unknown, stops, left }) => [
      `${ground}${contested ? ` (${say('contested', 'discutido')})` : ''}`,
      `${of(statement)} ${cite}`,
      count(against),
      count(unknown),
      count(stops),
      count(left),
    ]),
    source,
  };
}

function barsSvg(
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
    x: { label: unit, grid: true },
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

/** 6: conditions against rules; a state of its own for what nobody may see. */
export function conditionsMatrix({ CECOT_CONDITIONS: all }: Comparison, { say, of }: Words): Figure {
  const names = {
    met: say('met', 'cumplida'),
    partly: say('partly', 'en parte'),
    breached: say('breached', 'incumplida'),
    'not-known': say('not known', 'no se sabe'),
    'access-refused': say('access refused', 'acceso negado'),
  };
  const columns = Object.values(names);
  const rows = all.map((one) => ({ rule: `${of(one.rule)} (${one.cite})`, state: names[one.state], bad: one.state === 'breached' }));
  const title = say('CECOT: conditions against the rules', 'CECOT: condiciones frente a las reglas');
  return {
    id: 'conditions',
    title,
    svg: plotSvg(title, {
      height: 60 + rows.length * 28,
      marginLeft: LABEL_WIDTH,
      marginTop: 40,
      x: { domain: columns, axis: 'top', label: null },
      y: { domain: rows.map(({ rule }) => rule), label: null },
      marks: [
        Plot.cell(
          rows.flatMap(({ rule }) => columns.map((state) => ({ rule, state }))),
          { x: 'state', y: 'rule', fill: '#f4f5f7', inset: 1 },
        ),
        Plot.cell(rows, { x: 'state', y: 'rule', fill: (row: { bad: boolean }) => (row.bad ? COLOURS.red : COLOURS.deep), inset: 1 }),
        Plot.text(rows, { x: 'state', y: 'rule', text: 'state', fill: '#fff' }),
      ],
    }),
    head: [say('Rule', 'Regla'), say('State', 'Estado'), say('Evidence', 'Prueba'), say('Date', 'Fecha'), say('Source', 'Fuente')],
    rows: all.map(({ rule, cite, state, evidence, date, source }) => [`${of(rule)} (${cite})`, names[state], of(evidence), date, source]),
    source: say(
      'Each state with its evidence, day and source in the table. No average is taken: one breach is not made good by another rule met.',
      'Cada estado con su prueba, día y fuente en la tabla. No se promedia: una infracción no se compensa con otra regla cumplida.',
    ),
  };
}

/** 7: deaths, each counter its own line. */
export function deathsPlot({ DEATHS: all, DEATHS_EXPOSURE: { days, people, estimated } }: Comparison, { say, count }: Words): Figure {
  const rows = all.map((one) => ({ ...one, year: yearOf(one.on) }));
  const rate = (deaths: number): string => ((deaths * 10_000) / ((days / 365) * people)).toFixed(0);
  const last = all.at(-1)?.deaths ?? 0;
  const title = say(
    'Deaths in custody documented in all Salvadoran prisons since March 2022',
    'Muertes bajo custodia documentadas en todas las prisiones salvadoreñas desde marzo de 2022',
  );
  return {
    id: 'deaths',
    title,
    svg: plotSvg(title, {
      height: 300,
      marginRight: 80,
      x: { label: null, tickFormat: (year: number) => String(Math.round(year)), ticks: 4 },
      y: { label: say('deaths, cumulative', 'muertes, acumuladas'), grid: true, zero: true },
      marks: [
        Plot.lineY(rows, { x: 'year', y: 'deaths', z: 'counter', stroke: COLOURS.deep, strokeWidth: 2 }),
        Plot.dot(rows, { x: 'year', y: 'deaths', r: 4, symbol: 'counter', fill: COLOURS.deep }),
        Plot.text(rows, {
          x: 'year',
          y: 'deaths',
          text: (row: { counter: string; deaths: number }) => `${row.counter} ${row.deaths}`,
          textAnchor: 'start',
          dx: 7,
          dy: 4,
          fill: INK,
        }),
        Plot.ruleY([0]),
      ],
    }),
    head: [say('Until', 'Hasta'), say('Deaths', 'Muertes'), say('Counted by', 'Contadas por'), say('Source', 'Fuente')],
    rows: all.map(({ on, deaths, counter, source }) => [on, count(deaths), counter, source]),
    source: say(
      `Crude rate, derived: ${rate(last)} for 10,000 person-years from the documented ${count(last)}, ${rate(estimated)} from the counter’s own estimate of ${count(estimated)}. Not comparable with other countries: who is counted is incomplete and the people held are a guess (${count(people)}).`,
      `Tasa bruta, derivada: ${rate(last)} por 10.000 personas-año con las ${count(last)} documentadas, ${rate(estimated)} con la estimación propia de ${count(estimated)}. No comparable con otros países: el recuento es incompleto y las personas recluidas son una conjetura (${count(people)}).`,
    ),
  };
}

/** 8: costs of a day, averages, marginal figures and prices told apart. */
export function costLadder({ COSTS: all }: Comparison, { say, of, count }: Words): Figure {
  const bases = { average: say('average', 'medio'), marginal: say('marginal', 'marginal'), price: say('price', 'precio') };
  const rows = all
    .map(({ place, year, currency, minorPerDay, basis }) => ({
      label: short(`${currency} · ${of(place)} ${year}`),
      currency,
      amount: minorPerDay / 100,
      basis,
    }))
    .toSorted((a, b) => (a.currency === b.currency ? b.amount - a.amount : a.currency < b.currency ? -1 : 1));
  const colour = { average: COLOURS.blue, marginal: COLOURS.amber, price: COLOURS.deep };
  const title = say('What a day of one prisoner costs, or is sold for', 'Cuánto cuesta, o a cuánto se vende, un día de una persona presa');
  return {
    id: 'costs',
    title,
    svg: plotSvg(title, {
      height: 60 + rows.length * 26,
      marginLeft: LABEL_WIDTH,
      marginRight: 110,
      x: {
        label: say(
          'a day, nominal, in the currency named: no rate is supposed',
          'al día, nominal, en la moneda indicada: no se supone ningún cambio',
        ),
        grid: true,
      },
      y: { label: null, domain: rows.map(({ label }) => label) },
      marks: [
        Plot.barX(rows, { x: 'amount', y: 'label', fill: (row: (typeof rows)[number]) => colour[row.basis] }),
        Plot.text(rows, {
          x: 'amount',
          y: 'label',
          text: (row: (typeof rows)[number]) => `${count(Math.round(row.amount))}  ${bases[row.basis]}`,
          textAnchor: 'start',
          dx: 5,
          fill: INK,
        }),
        Plot.ruleX([0]),
      ],
    }),
    head: [
      say('Place', 'Lugar'),
      say('Year', 'Año'),
      say('A day', 'Un día'),
      say('Basis', 'Base'),
      say('Source', 'Fuente'),
      say('Confidence', 'Confianza'),
    ],
    rows: all.map(({ place, year, currency, minorPerDay, basis, source, confidence }) => [
      of(place),
      String(year),
      `${currency} ${(minorPerDay / 100).toFixed(2)}`,
      bases[basis],
      source,
      of(CONFIDENCE_WORDS[confidence]),
    ]),
    source: say(
      'Averages hold buildings and staff; a marginal figure what one more person costs. Neither exchange nor purchasing-power rates were found, so each figure stands in its own currency: compare only within one, and mind the year.',
      'Los medios incluyen edificios y personal; el marginal, lo que cuesta una persona más. No se hallaron tipos de cambio ni de paridad de poder adquisitivo: cada cifra va en su moneda; compare solo dentro de una, y atienda al año.',
    ),
  };
}

/** 9: what was promised, and what came of it. */
export function dealsPlot({ DEALS: all }: Comparison, { say, of, count }: Words): Figure {
  const years = (signed: string, first: string): number | undefined => (first === '' ? undefined : yearOf(first) - yearOf(signed));
  const rows = all.map((one) => ({ label: of(one.site), promised: one.promised }));
  const title = say('Prison places rented abroad: promised', 'Plazas de prisión alquiladas en el extranjero: prometidas');
  return {
    id: 'deals',
    title,
    svg: barsSvg(
      title,
      rows.map(({ label, promised }) => ({ label, people: promised })),
      say('places promised', 'plazas prometidas'),
      count,
    ),
    head: [
      say('Site', 'Lugar'),
      say('Promised', 'Prometidas'),
      say('Usable', 'Utilizables'),
      say('Filled', 'Ocupadas'),
      say('Price of a place-year', 'Precio por plaza y año'),
      say('Whose law', 'Qué ley'),
      say('Inspection', 'Inspección'),
      say('Years from signing to first transfer', 'Años de la firma al primer traslado'),
      say('Source', 'Fuente'),
    ],
    rows: all.map(({ site, promised, usable, filled, price, law, inspection, signed, first, source }) => [
      of(site),
      count(promised),
      of(usable),
      of(filled),
      price,
      of(law),
      of(inspection),
      years(signed, first)?.toFixed(1) ?? say('none yet', 'aún ninguno'),
      source,
    ]),
    source: say('Signed, first transfer and price: sources in the table.', 'Firma, primer traslado y precio: fuentes en la tabla.'),
  };
}

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
