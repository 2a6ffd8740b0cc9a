/** The plots that set an arrangement beside the world: conditions, deaths, costs, deals. */
import type { Text } from '../base/text.ts';
import type { Confidence } from '../rules/rule.ts';
import { barsSvg, short } from './bars-svg.ts';
import { CONFIDENCE_WORDS, type Figure } from './feasibility-blocks.ts';
import type { Words } from './feasibility-words.ts';
import { COLOURS, INK, Plot, plotSvg, SOFT } from './plot-svg.ts';
import { yearOf } from './year-of.ts';

const LABEL_WIDTH = 240;

export type CostRow = {
  readonly place: Text;
  readonly year: number;
  readonly currency: string;
  /** Hundredths of the currency for one person and day. */
  readonly minorPerDay: number;
  /** The same in hundredths of a purchasing power standard; absent where no rate was found. */
  readonly standards?: number;
  readonly basis: 'average' | 'marginal' | 'price';
  readonly source: string;
  readonly confidence: Confidence;
};

type State = 'met' | 'partly' | 'breached' | 'not-known' | 'access-refused';

export type Comparison = {
  readonly deaths: readonly { readonly on: string; readonly deaths: number; readonly counter: string; readonly source: string }[];
  readonly deathsExposure: { readonly days: number; readonly people: number; readonly estimated: number };
  readonly costs: readonly CostRow[];
  readonly purchasingPower: { readonly source: string; readonly year: number };
  readonly deals: readonly {
    readonly site: Text;
    readonly signed: string;
    readonly first: string;
    readonly promised: number;
    readonly usable: Text;
    readonly filled: Text;
    readonly price: Text;
    readonly law: Text;
    readonly inspection: Text;
    readonly source: string;
  }[];
  readonly conditions: {
    readonly rules: readonly { readonly id: string; readonly rule: Text; readonly cite: string }[];
    readonly sites: readonly { readonly id: string; readonly name: Text }[];
    readonly observed: readonly {
      readonly site: string;
      readonly rule: string;
      readonly state: State;
      readonly evidence: Text;
      readonly date: string;
      readonly source: string;
    }[];
  };
};

const STATE_COLOURS: { readonly [S in State]: string } = {
  met: COLOURS.green,
  partly: COLOURS.amber,
  breached: COLOURS.red,
  'not-known': '#eceef1',
  'access-refused': COLOURS.purple,
};

/** 6: prisons against rules; a state of its own for what nobody may see. */
export function conditionsMatrix({ conditions: { rules, sites, observed } }: Comparison, { say, of }: Words): Figure {
  const names: { readonly [S in State]: string } = {
    met: say('met', 'cumplida'),
    partly: say('partly', 'en parte'),
    breached: say('breached', 'incumplida'),
    'not-known': say('not known', 'no se sabe'),
    'access-refused': say('access refused', 'acceso negado'),
  };
  const named = ({ rule, cite }: (typeof rules)[number]): string => `${of(rule)} (${cite})`;
  const cells = rules.flatMap((rule) =>
    sites.map((site) => {
      const state = observed.find((one) => one.site === site.id && one.rule === rule.id)?.state ?? 'not-known';
      return { rule: named(rule), site: of(site.name), state, word: names[state] };
    }),
  );
  const title = say('Conditions against the rules, prison by prison', 'Condiciones frente a las reglas, prisión por prisión');
  return {
    id: 'conditions',
    title,
    svg: plotSvg(title, {
      height: 60 + rules.length * 28,
      marginLeft: LABEL_WIDTH,
      marginTop: 40,
      x: { domain: sites.map(({ name }) => of(name)), axis: 'top', label: null },
      y: { domain: rules.map(named), label: null },
      marks: [
        Plot.cell(cells, { x: 'site', y: 'rule', fill: ({ state }: (typeof cells)[number]) => STATE_COLOURS[state], inset: 1 }),
        Plot.text(cells, {
          x: 'site',
          y: 'rule',
          text: 'word',
          fill: ({ state }: (typeof cells)[number]) => (state === 'not-known' ? SOFT : '#fff'),
        }),
      ],
    }),
    head: [
      say('Prison', 'Prisión'),
      say('Rule', 'Regla'),
      say('State', 'Estado'),
      say('Evidence', 'Prueba'),
      say('Date', 'Fecha'),
      say('Source', 'Fuente'),
    ],
    rows: observed.map(({ site, rule, state, evidence, date, source }) => {
      const found = rules.find(({ id }) => id === rule);
      return [
        of(sites.find(({ id }) => id === site)?.name ?? { en: site, es: site }),
        found === undefined ? rule : named(found),
        names[state],
        of(evidence),
        date,
        source,
      ];
    }),
    source: say(
      'Each state with its evidence, day and source in the table; a rule without a row is not known, because no source read tells of it, and nobody has been held in Gjilan or Tartu in any text seen. No average is taken: one breach is not made good by another rule met.',
      'Cada estado con su prueba, día y fuente en la tabla; una regla sin fila no se sabe, porque ninguna fuente leída lo dice, y nadie ha estado recluido en Gjilan ni en Tartu según los textos vistos. No se promedia: una infracción no se compensa con otra regla cumplida.',
    ),
  };
}

/** 7: deaths, each counter its own line. */
export function deathsPlot({ deaths: all, deathsExposure: { days, people, estimated } }: Comparison, { say, count }: Words): Figure {
  const rows = all.map((one) => ({ ...one, year: yearOf(one.on) }));
  const rate = (deaths: number): string => ((deaths * 10_000) / ((days / 365) * people)).toFixed(0);
  const last = all.at(-1)?.deaths ?? 0;
  // What chance alone makes of a count: 95 % of a Poisson number.
  const [least, most] = [last - 1.96 * Math.sqrt(last), last + 1.96 * Math.sqrt(last)];
  // The last of each counter bears its name; the others stand in the table.
  const named = rows.filter(({ counter }, index) => !rows.slice(index + 1).some((later) => later.counter === counter));
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
        Plot.text(named, {
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
      `Crude rate, derived: ${rate(last)} for 10,000 person-years from the documented ${count(last)} (by chance alone ${rate(least)} to ${rate(most)}), ${rate(estimated)} from the counter’s own estimate of ${count(estimated)}. Not comparable with other countries: who is counted is incomplete and the people held are a guess (${count(people)}).`,
      `Tasa bruta, derivada: ${rate(last)} por 10.000 personas-año con las ${count(last)} documentadas (solo por azar, de ${rate(least)} a ${rate(most)}), ${rate(estimated)} con la estimación propia de ${count(estimated)}. No comparable con otros países: el recuento es incompleto y las personas recluidas son una conjetura (${count(people)}).`,
    ),
  };
}

/** Amounts in these are drawn; the others would dwarf them and stand in the table. */
const DRAWN = ['EUR', 'USD'];

/** 8: costs of a day, averages, marginal figures and prices told apart: nominal, and what the money buys. */
export function costLadders(comparison: Comparison, words: Words): readonly Figure[] {
  return [nominalLadder(comparison, words), purchasingLadder(comparison, words)];
}

function nominalLadder({ costs: all, purchasingPower }: Comparison, { say, of, count }: Words): Figure {
  const bases = { average: say('average', 'medio'), marginal: say('marginal', 'marginal'), price: say('price', 'precio') };
  const rows = all
    .filter(({ currency }) => DRAWN.includes(currency))
    .map(({ place, year, currency, minorPerDay, basis }) => ({
      label: short(`${currency} · ${of(place)} ${year}`),
      currency,
      amount: minorPerDay / 100,
      basis,
    }))
    .toSorted((a, b) => (a.currency === b.currency ? b.amount - a.amount : a.currency < b.currency ? -1 : 1));
  const title = say(
    'What a day of one prisoner costs, or is sold for: nominal',
    'Cuánto cuesta, o a cuánto se vende, un día de una persona presa: nominal',
  );
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
        Plot.barX(rows, { x: 'amount', y: 'label', fill: (row: (typeof rows)[number]) => BASIS_COLOURS[row.basis] }),
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
      say('In purchasing power standards', 'En estándares de poder adquisitivo'),
      say('Basis', 'Base'),
      say('Source', 'Fuente'),
      say('Confidence', 'Confianza'),
    ],
    rows: all.map(({ place, year, currency, minorPerDay, standards, basis, source, confidence }) => [
      of(place),
      String(year),
      `${currency} ${(minorPerDay / 100).toFixed(2)}`,
      standards === undefined ? say('no rate found', 'sin tipo hallado') : (standards / 100).toFixed(0),
      bases[basis],
      source,
      of(CONFIDENCE_WORDS[confidence]),
    ]),
    source: say(
      `Averages hold buildings and staff; a marginal figure what one more person costs. No exchange rate is supposed: the plot compares only within one currency, and the year matters. One purchasing power standard buys what a euro buys on average in the European Union; the rates are of ${purchasingPower.year} whatever the year of the cost, and only for amounts in a country’s own money (${purchasingPower.source}).`,
      `Los medios incluyen edificios y personal; el marginal, lo que cuesta una persona más. No se supone ningún tipo de cambio: el gráfico compara solo dentro de una moneda, y el año importa. Un estándar de poder adquisitivo compra lo que un euro compra de media en la Unión Europea; los tipos son de ${purchasingPower.year} sea cual sea el año del coste, y solo para importes en la moneda del propio país (${purchasingPower.source}).`,
    ),
  };
}

const BASIS_COLOURS = { average: COLOURS.blue, marginal: COLOURS.amber, price: COLOURS.deep };

/** Only amounts in a country’s own money for which a rate was found: the only ones that may be set side by side. */
function purchasingLadder({ costs, purchasingPower }: Comparison, { say, of, count }: Words): Figure {
  const rows = costs
    .flatMap(({ place, year, basis, standards }) =>
      standards === undefined ? [] : [{ label: short(`${of(place)} ${year}`), place: of(place), year, basis, amount: standards / 100 }],
    )
    .toSorted((a, b) => b.amount - a.amount);
  const title = say('The same by what the money buys', 'Lo mismo según lo que compra el dinero');
  return {
    id: 'costs-purchasing-power',
    title,
    svg: plotSvg(title, {
      height: 60 + rows.length * 26,
      marginLeft: LABEL_WIDTH,
      marginRight: 60,
      x: { label: say('purchasing power standards a day', 'estándares de poder adquisitivo al día'), grid: true },
      y: { label: null, domain: rows.map(({ label }) => label) },
      marks: [
        Plot.barX(rows, { x: 'amount', y: 'label', fill: (row: (typeof rows)[number]) => BASIS_COLOURS[row.basis] }),
        Plot.text(rows, {
          x: 'amount',
          y: 'label',
          text: (row: (typeof rows)[number]) => count(Math.round(row.amount)),
          textAnchor: 'start',
          dx: 5,
          fill: INK,
        }),
        Plot.ruleX([0]),
      ],
    }),
    head: [say('Place', 'Lugar'), say('Year', 'Año'), say('Purchasing power standards a day', 'Estándares de poder adquisitivo al día')],
    rows: rows.map(({ place, year, amount }) => [place, String(year), amount.toFixed(0)]),
    source: say(
      `${purchasingPower.source}; rates of ${purchasingPower.year}. Of the United States and El Salvador no rate was found in the same table: they are not drawn.`,
      `${purchasingPower.source}; tipos de ${purchasingPower.year}. De Estados Unidos y El Salvador no se halló tipo en la misma tabla: no se dibujan.`,
    ),
  };
}

/** 9: what was promised, and what came of it. */
export function dealsPlot({ deals: all }: Comparison, { say, of, count }: Words): Figure {
  const years = (signed: string, first: string): number | undefined => (first === '' ? undefined : yearOf(first) - yearOf(signed));
  const told = (time: number | undefined): string =>
    time === undefined
      ? say('none yet', 'aún ninguno')
      : Math.abs(time) < 0.1
        ? say(`${Math.round(time * 365)} days`, `${Math.round(time * 365)} días`)
        : time.toFixed(1);
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
      of(price),
      of(law),
      of(inspection),
      told(years(signed, first)),
      source,
    ]),
    source: say('Signed, first transfer and price: sources in the table.', 'Firma, primer traslado y precio: fuentes en la tabla.'),
  };
}
