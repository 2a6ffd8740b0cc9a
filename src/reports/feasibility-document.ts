/** The feasibility report in one language. The answer is made from the figures, whatever they are; it recommends nothing. */
import type { Language, Text } from '../base/text.ts';
import { roundHalfUp, type Rational } from '../base/rational.ts';
import { backTest } from '../feasibility/back-test.ts';
import { mostTold, type CountTold, type Feasibility, type Law, type LawCounts, type Limit } from '../feasibility/feasibility.ts';
import { INPUT_LABELS } from '../feasibility/input-labels.ts';
import { approximate } from '../feasibility/money.ts';
import { valueOf, type CapacityRule } from '../feasibility/settings.ts';
import { shownNumber, shownShare } from '../locales/format.ts';
import {
  CONFIDENCE_WORDS,
  figures,
  paragraph,
  table,
  type Block,
  type FeasibilityDocument,
  type Figure,
  type Section,
} from './feasibility-blocks.ts';
import {
  conditionsMatrix,
  costLadder,
  dealsPlot,
  deathsPlot,
  legalWaterfall,
  personTimeline,
  publishedFunnel,
  type Comparison,
  type PersonTime,
} from './feasibility-context-plots.ts';
import { backTestPlot, coverageCurve, feasibleRegion, occupancyFan, placesPlot, tornado, type Words } from './feasibility-plots.ts';
import { outcomeSection } from './feasibility-outcome.ts';

export type DocumentOptions = {
  readonly language: Language;
  readonly comparison: Comparison;
  readonly timeline: readonly PersonTime[];
  readonly date: string;
  /** Whether the agreement can have cases at all. */
  readonly operable: boolean;
};

type Context = Words & {
  readonly language: Language;
  readonly result: Feasibility;
  readonly money: (amount: Rational | undefined) => string;
};

export const CAPACITY_NAMES: { readonly [R in CapacityRule]: Text } = {
  claimed: { en: 'as claimed or agreed', es: 'según lo afirmado o acordado' },
  'standard:ecthr': { en: 'European Court of Human Rights, 3 m²', es: 'Tribunal Europeo de Derechos Humanos, 3 m²' },
  'standard:icrc': { en: 'Red Cross, 3.4 m²', es: 'Cruz Roja, 3,4 m²' },
  'standard:cpt': { en: 'Committee for the Prevention of Torture, 4 m²', es: 'Comité para la Prevención de la Tortura, 4 m²' },
};

const LIMITS: { readonly [L in Limit]: Text } = {
  law: {
    en: 'the law: people permitted, or still open, on what is known',
    es: 'el derecho: personas permitidas, o aún sin determinar, con lo que se sabe',
  },
  space: { en: 'space: places left by the chosen rule', es: 'el espacio: plazas que deja la regla elegida' },
  agreed: { en: 'the number agreed', es: 'el número acordado' },
  eligible: { en: 'people who meet the criteria', es: 'personas que cumplen los criterios' },
  money: {
    en: 'money: people needed for fees to carry the whole prison system',
    es: 'el dinero: personas necesarias para que las tarifas sostengan todo el sistema',
  },
};

const TEST_FITTED = 20;

const drawn = new WeakMap<object, Map<string, Figure>>();
/** What hangs on a published table or on a screening alone is drawn once, not at each move of a slider. */
function once(of: object, name: string, draw: () => Figure): Figure {
  const all = drawn.get(of) ?? new Map<string, Figure>();
  drawn.set(of, all);
  const figure = all.get(name) ?? draw();
  all.set(name, figure);
  return figure;
}

export function feasibilityDocument(result: Feasibility, options: DocumentOptions): FeasibilityDocument {
  const { language, comparison, date, operable } = options;
  const { arrangement, settings } = result;
  const say = (en: string, es: string): string => (language === 'en' ? en : es);
  const count = (value: CountTold): string =>
    typeof value === 'number' ? shownNumber(value, language) : value === '<5' ? value : say('withheld', 'reservado');
  const words: Words = { say, count, of: (text) => text[language], share: (value) => shownShare(value, language) };
  const money = (amount: Rational | undefined): string =>
    amount === undefined
      ? say('not known', 'no se sabe')
      : `${arrangement.currency} ${new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'es-ES', { useGrouping: 'always' }).format(roundHalfUp(amount))}`;
  const context: Context = { ...words, language, result, money };
  return {
    language,
    title: say(`Could it work? ${arrangement.title.en}`, `¿Podría funcionar? ${arrangement.title.es}`),
    subtitle: say(
      `Feasibility report. Capacity: ${CAPACITY_NAMES[settings.capacity].en}. Law as of ${arrangement.on}.`,
      `Informe de viabilidad. Capacidad: ${CAPACITY_NAMES[settings.capacity].es}. Derecho a ${arrangement.on}.`,
    ),
    notice: operable
      ? say('This report describes; it recommends nothing.', 'Este informe describe; no recomienda nada.')
      : say(
          'Analysis only: no case can be opened and nobody moved under this agreement here. This report describes; it recommends nothing.',
          'Solo análisis: con este acuerdo no se puede abrir un caso ni trasladar a nadie aquí. Este informe describe; no recomienda nada.',
        ),
    answerTitle: say('The answer', 'La respuesta'),
    answer: answerOf(context),
    numbers: numbersOf(context),
    sections: sectionsOf(context, options, comparison),
    tableWord: say('The figures as a table', 'Las cifras en una tabla'),
    sourceWord: say('Source', 'Fuente'),
    contents: say('Contents', 'Contenido'),
    footer: say(`Habeas, feasibility of ${arrangement.id}`, `Habeas, viabilidad de ${arrangement.id}`),
    date,
  };
}

function answerOf(context: Context): string {
  const { say, of, count, share, result, money } = context;
  const { law, chosen, housed, money: sums, arrangement, occupancy, places } = result;
  const sentences: string[] = [];
  const counts = law?.real.readings;
  const first = counts?.[0];
  if (law === undefined || first === undefined || counts === undefined)
    sentences.push(
      say(
        'No population is published for this question, so how many could lawfully be sent was not computed.',
        'No hay población publicada para esta pregunta, así que no se calculó a cuántas personas se podría enviar lícitamente.',
      ),
    );
  else {
    const [least, most] = permittedRange(law.real);
    const range = least === most ? count(most) : say(`${count(least)} to ${count(most)}`, `de ${count(least)} a ${count(most)}`);
    sentences.push(
      say(
        `Of ${count(law.real.people)} people, ${range} could lawfully be sent on what is known, under any of ${count(counts.length)} readings of contested law; ${count(first.barred)} are barred, ${count(first.barredUntil)} barred until something is met, ${count(first.undetermined)} undetermined.`,
        `De ${count(law.real.people)} personas, ${range} podrían ser enviadas lícitamente con lo que se sabe, bajo cualquiera de las ${count(counts.length)} lecturas del derecho discutido; ${count(first.barred)} están excluidas, ${count(first.barredUntil)} excluidas hasta que algo se cumpla, ${count(first.undetermined)} sin determinar.`,
      ),
    );
  }
  const lawful = places.filter(({ bound }) => bound !== 'claim');
  const roomiest = lawful.toSorted((a, b) => b.places - a.places)[0];
  const held = valueOf(arrangement, 'held') ?? 0;
  if (roomiest !== undefined)
    sentences.push(
      say(
        `Counted by ${of(roomiest.label)}, the prison has at most ${count(roomiest.places)} places for the ${count(held)} held already: ${roomiest.left > 0 ? `${count(roomiest.left)} are left` : 'none is left'}.`,
        `Según ${of(roomiest.label)}, la prisión tiene como máximo ${count(roomiest.places)} plazas para las ${count(held)} personas que ya están: ${roomiest.left > 0 ? `quedan ${count(roomiest.left)}` : 'no queda ninguna'}.`,
      ),
    );
  sentences.push(
    say(
      `Under the capacity chosen (${chosen === undefined ? 'not known' : of(chosen.label)}), ${count(housed)} would fit as agreed.`,
      `Con la capacidad elegida (${chosen === undefined ? 'no se sabe' : of(chosen.label)}), cabrían ${count(housed)} según lo acordado.`,
    ),
  );
  if (sums.netCoverage !== undefined && sums.breakEvenNet !== undefined)
    sentences.push(
      say(
        `Their fees, after their own cost, would pay ${share(approximate(sums.netCoverage))} of the host’s yearly prison cost; ${count(Number(sums.breakEvenNet))} people would be needed to pay all of it.`,
        `Sus tarifas, descontado su propio coste, pagarían el ${share(approximate(sums.netCoverage))} del coste penitenciario anual del anfitrión; harían falta ${count(Number(sums.breakEvenNet))} personas para pagarlo todo.`,
      ),
    );
  else
    sentences.push(
      say(
        `The sender would pay ${money(sums.fees)} a year, ${money(sums.feePerPerson)} for each person there; against what moving them really avoids, its balance is ${money(sums.senderMarginal)} a year.`,
        `El remitente pagaría ${money(sums.fees)} al año, ${money(sums.feePerPerson)} por cada persona presente; frente a lo que el traslado evita de verdad, su balance es de ${money(sums.senderMarginal)} al año.`,
      ),
    );
  if (occupancy.full.middle !== undefined && arrangement.paidFor === 'place')
    sentences.push(
      say(
        `At the pace assumed all places that can be filled are taken ${count(occupancy.full.middle)} days after the start.`,
        `Al ritmo supuesto, todas las plazas que pueden llenarse están ocupadas a los ${count(occupancy.full.middle)} días del inicio.`,
      ),
    );
  sentences.push(...breakingSentences(context));
  return sentences.join(' ');
}

/** Fewest and most over the readings; where one is withheld, so is the range. */
function permittedRange({ readings }: LawCounts): readonly [least: CountTold, most: CountTold] {
  const sorted = readings.map(({ permitted }) => permitted).toSorted((a, b) => mostTold(a) - mostTold(b));
  const [least = 'withheld', most = least] = [sorted[0], sorted.at(-1)];
  return most === 'withheld' ? [most, most] : [least, most];
}

function breakingSentences({ say, of, count, result: { breaks } }: Context): readonly string[] {
  const breaking = breaks.find(({ people }) => people !== 'withheld');
  const hidden = breaks.find(({ people }) => people === 'withheld');
  return [
    ...(breaking === undefined
      ? []
      : hidden === undefined
        ? [
            say(
              `What breaks first is ${of(LIMITS[breaking.limit])}: ${count(breaking.people)}.`,
              `Lo que falla primero es ${of(LIMITS[breaking.limit])}: ${count(breaking.people)}.`,
            ),
          ]
        : [
            say(
              `Of the limits that can be told, what breaks first is ${of(LIMITS[breaking.limit])}: ${count(breaking.people)}.`,
              `De los límites que pueden decirse, lo que falla primero es ${of(LIMITS[breaking.limit])}: ${count(breaking.people)}.`,
            ),
          ]),
    ...(hidden === undefined
      ? []
      : [
          say(
            `The number for ${of(LIMITS[hidden.limit])} is withheld, so that nobody in a small group is recognised.`,
            `La cifra de ${of(LIMITS[hidden.limit])} queda reservada, para que no se reconozca a nadie de un grupo pequeño.`,
          ),
        ]),
  ];
}

function numbersOf({ say, of, count, share, result, money }: Context): FeasibilityDocument['numbers'] {
  const { law, places, money: sums, scenarios, housed, occupancy } = result;
  const ecthr = places.find(({ id }) => id === 'ecthr-3');
  const permitted = law === undefined ? undefined : permittedRange(law.real);
  const lawfulFee = scenarios.find(({ capacity }) => capacity === 'standard:ecthr')?.feeToCarry;
  const unknown = say('unknown', 'se ignora');
  const host = sums.netCoverage !== undefined;
  return [
    {
      value: permitted === undefined ? unknown : [...new Set(permitted)].map(count).join('–'),
      label: say('could lawfully be sent', 'podrían ser enviadas lícitamente'),
      note:
        law === undefined
          ? say('no population is published', 'no hay población publicada')
          : say(`of ${count(law.real.people)}, over all readings`, `de ${count(law.real.people)}, en todas las lecturas`),
    },
    ecthr === undefined
      ? {
          value: count(housed),
          label: say('fit as agreed', 'caben según lo acordado'),
          note: say('cell areas are not published', 'las superficies no están publicadas'),
        }
      : { value: count(ecthr.left), label: say('places left at 3 m²', 'plazas que quedan a 3 m²'), note: of(ecthr.label) },
    host
      ? {
          value: share(approximate(sums.netCoverage ?? { numerator: 0n, denominator: 1n })),
          label: say('of the host’s prison cost paid', 'del coste penitenciario anfitrión pagado'),
          note: say(`by ${count(housed)} people, net of their own cost`, `por ${count(housed)} personas, neto de su coste`),
        }
      : {
          value: money(sums.fees),
          label: say('in fees a year', 'en tarifas al año'),
          note: say(`${count(sums.paidPlaces)} places paid for`, `${count(sums.paidPlaces)} plazas pagadas`),
        },
    host
      ? {
          value: sums.breakEvenNet === undefined ? unknown : count(Number(sums.breakEvenNet)),
          label: say('people needed to break even', 'personas para el equilibrio'),
          note: say(
            `${sums.breakEvenGross === undefined ? unknown : count(Number(sums.breakEvenGross))} before their own cost`,
            `${sums.breakEvenGross === undefined ? unknown : count(Number(sums.breakEvenGross))} antes de su coste`,
          ),
        }
      : {
          value: money(sums.senderMarginal),
          label: say('sender’s yearly balance', 'balance anual del remitente'),
          note: say('on cost really avoided; an assumption decides it', 'sobre el coste evitado; lo decide un supuesto'),
        },
    host
      ? {
          value: lawfulFee === undefined ? unknown : `${result.arrangement.currency} ${count(Number(lawfulFee))}`,
          label: say('yearly fee at 3 m², all places let', 'tarifa anual a 3 m², todo alquilado'),
          note: say('to carry the whole system', 'para sostener todo el sistema'),
        }
      : {
          value: occupancy.full.middle === undefined ? say('never', 'nunca') : count(occupancy.full.middle),
          label: say('days until full', 'días hasta llenarse'),
          note: say('middle of the runs', 'mediana de las corridas'),
        },
  ];
}

function sectionsOf(context: Context, { timeline, date }: DocumentOptions, comparison: Comparison): readonly Section[] {
  const { say, result } = context;
  const { arrangement } = result;
  return [
    { id: 'law', title: say('Who could lawfully be sent', 'A quién se podría enviar lícitamente'), blocks: lawBlocks(context) },
    {
      id: 'space',
      title: say('Whether they fit', 'Si caben'),
      blocks: figures(placesPlot(result, context), occupancyFan(result, context)),
    },
    {
      id: 'money',
      title: say('What it costs each side', 'Cuánto cuesta a cada lado'),
      blocks: [
        moneyTable(context),
        ...figures(
          coverageCurve(result, context),
          feasibleRegion(result, context),
          once(comparison, `costLadder ${context.language}`, () => costLadder(comparison, context)),
        ),
      ],
    },
    {
      id: 'rights',
      title: say('Risks to rights, with their evidence', 'Riesgos para los derechos, con sus pruebas'),
      blocks: [
        risksTable(context),
        ...(arrangement.id === 'us-sv-2025'
          ? figures(
              once(comparison, `conditionsMatrix ${context.language}`, () => conditionsMatrix(comparison, context)),
              once(comparison, `deathsPlot ${context.language}`, () => deathsPlot(comparison, context)),
            )
          : []),
        ...figures(personTimeline(timeline, arrangement.start, context)),
      ],
    },
    { id: 'breaks', title: say('What breaks first', 'Qué falla primero'), blocks: [breaksTable(context)] },
    {
      id: 'sensitivity',
      title: say('What moves the answer, and scenarios side by side', 'Qué mueve la respuesta, y escenarios lado a lado'),
      blocks: [...figures(tornado(result, context)), scenariosTable(context)],
    },
    outcomeSection(result, context),
    {
      id: 'others',
      title: say('Other arrangements, and a forecast put to the test', 'Otros acuerdos, y una previsión puesta a prueba'),
      blocks: figures(
        once(comparison, `dealsPlot ${context.language}`, () => dealsPlot(comparison, context)),
        once(comparison, `back-test ${context.language}`, () =>
          backTestPlot(backTest(comparison.ENGLAND_WALES, TEST_FITTED), comparison.ENGLAND_WALES_SOURCE, context),
        ),
      ),
    },
    { id: 'inputs', title: say('Every input', 'Todos los datos'), blocks: [inputsTable(context)] },
    { id: 'reproduce', title: say('How to make this again', 'Cómo repetirlo'), blocks: reproduce(context, date) },
  ];
}

function lawBlocks(context: Context): readonly Block[] {
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
          'waterfall',
          say('From everyone to those who could lawfully be sent', 'De toda la población a quienes se podría enviar lícitamente'),
          of(law.population),
          context,
        ),
      ),
    ),
    readingsTable(context, law),
    ...figures(
      once(law.asIfInForce.steps, `waterfall-in-force ${context.language} ${law.asIfInForce.readings[0]?.permitted ?? 0}`, () =>
        legalWaterfall(
          law.asIfInForce,
          'waterfall-in-force',
          say('The same, as if the instrument were in force', 'Lo mismo, como si el instrumento estuviera en vigor'),
          of(law.population),
          context,
        ),
      ),
    ),
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
      one.reading === 'default'
        ? say('as the law is read by default', 'lectura por defecto')
        : one.reading === 'all-flipped'
          ? say('all contested rules the other way', 'todas las reglas discutidas al revés')
          : one.reading,
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

function moneyTable({ say, result, money, count }: Context): Block {
  const { money: sums, arrangement } = result;
  return table({
    title: say(`Money in a year, ${count(sums.people)} people there`, `Dinero en un año, ${count(sums.people)} personas presentes`),
    head: [say('What', 'Qué'), say('Amount', 'Importe')],
    rows: [
      [say('Fees due to the host', 'Tarifas debidas al anfitrión'), money(sums.fees)],
      [say('Fee for each person there', 'Tarifa por persona presente'), money(sums.feePerPerson)],
      [
        say('Host: cost of these people (marginal, and fixed)', 'Anfitrión: coste de estas personas (marginal y fijo)'),
        money(sums.hostCost),
      ],
      [say('Host: what is left', 'Anfitrión: lo que queda'), money(sums.hostNet)],
      [say('Sender: transport', 'Remitente: transporte'), money(sums.transport)],
      [
        say(
          'Sender: balance at average cost (a ceiling: buildings and staff stay)',
          'Remitente: balance a coste medio (un máximo: edificios y personal quedan)',
        ),
        money(sums.senderCeiling),
      ],
      [
        say(
          `Sender: balance if ${count(valueOf(arrangement, 'senderAvoidedShare') ?? 0)} % of the average is really avoided`,
          `Remitente: balance si se evita de verdad el ${count(valueOf(arrangement, 'senderAvoidedShare') ?? 0)} % del medio`,
        ),
        money(sums.senderMarginal),
      ],
    ],
    source: say(
      'Computed from the table of inputs; not counted: liability in law, monitoring, currency, what families pay.',
      'Calculado con la tabla de datos; no se cuentan: responsabilidad jurídica, vigilancia, divisas, lo que pagan las familias.',
    ),
  });
}

const risksTable = ({ say, of, result }: Context): Block =>
  table({
    title: say('Risks', 'Riesgos'),
    head: [say('Risk', 'Riesgo'), say('Evidence', 'Prueba'), say('Source', 'Fuente'), say('Confidence', 'Confianza')],
    rows: result.arrangement.risks.map(({ risk, evidence, source, confidence }) => [
      of(risk),
      of(evidence),
      source,
      of(CONFIDENCE_WORDS[confidence]),
    ]),
  });

const breaksTable = ({ say, of, count, result }: Context): Block =>
  table({
    title: say('Limits, the tightest first', 'Límites, primero el más estrecho'),
    head: [say('Limit', 'Límite'), say('People', 'Personas')],
    rows: result.breaks.map(({ limit, people, kind }) => [
      of(LIMITS[limit]),
      `${kind === 'at-most' ? say('at most', 'como máximo') : say('at least', 'al menos')} ${count(people)}`,
    ]),
  });

function scenariosTable({ say, of, count, share, result, money }: Context): Block {
  return table({
    title: say('Scenarios by capacity', 'Escenarios por capacidad'),
    head: [
      say('Capacity', 'Capacidad'),
      say('Fit', 'Caben'),
      say('Fees a year', 'Tarifas al año'),
      say('Share of system paid', 'Parte del sistema pagada'),
      say('Sender, at average cost', 'Remitente, a coste medio'),
      say('Fee to carry the system, all let', 'Tarifa que sostiene el sistema, todo alquilado'),
    ],
    rows: result.scenarios.map(({ capacity, fits, money: sums, feeToCarry }) => [
      of(CAPACITY_NAMES[capacity]),
      count(fits),
      money(sums.fees),
      sums.netCoverage === undefined ? '–' : share(approximate(sums.netCoverage)),
      money(sums.senderCeiling),
      feeToCarry === undefined ? '–' : `${result.arrangement.currency} ${count(Number(feeToCarry))}`,
    ]),
  });
}

function inputsTable({ say, of, count, result }: Context): Block {
  const shown = (value: number | undefined): string => (value === undefined ? say('not known', 'no se sabe') : count(value));
  return table({
    title: say('Inputs, each with its range, source and confidence', 'Datos, cada uno con su intervalo, fuente y confianza'),
    head: [
      say('Input', 'Dato'),
      say('Value', 'Valor'),
      say('Range', 'Intervalo'),
      say('Source', 'Fuente'),
      say('Date', 'Fecha'),
      say('Confidence', 'Confianza'),
      say('Note, and what others say', 'Nota, y lo que dicen otras'),
    ],
    rows: result.arrangement.inputs.map(({ key, value, low, high, source, date, confidence, note, others = [] }) => [
      of(INPUT_LABELS[key]),
      shown(value),
      low === undefined || low === high ? '–' : `${shown(low)}–${shown(high)}`,
      source,
      date,
      of(CONFIDENCE_WORDS[confidence]),
      [...(note === undefined ? [] : [of(note)]), ...others.map((other) => `${count(other.value)}: ${other.source}.`)].join(' '),
    ]),
  });
}

function reproduce({ say, result }: Context, date: string): readonly Block[] {
  const { arrangement, settings, inputsHash, occupancy } = result;
  const set = Object.entries(settings.set).map(([key, value]) => `${key}=${value}`);
  return [
    table({
      title: say('What fixes every byte', 'Lo que fija cada byte'),
      head: [say('What', 'Qué'), say('Value', 'Valor')],
      rows: [
        [
          say('Command', 'Orden'),
          `habeas feasibility ${arrangement.id} --capacity ${settings.capacity} --seed ${settings.seed} --replications ${settings.replications} --on ${arrangement.on} --out report.html`,
        ],
        [say('Inputs set by the reader', 'Datos fijados por quien lee'), set.length === 0 ? say('none', 'ninguno') : set.join(', ')],
        [say('Hash of inputs (SHA-256)', 'Huella de los datos (SHA-256)'), inputsHash],
        [say('Hash of the simulation (SHA-256)', 'Huella de la simulación (SHA-256)'), occupancy.run.inputHash],
        [say('Law as known on', 'Derecho conocido el'), date],
      ],
    }),
    paragraph(
      say(
        'The same command, seed and version of Habeas give the same bytes.',
        'La misma orden, semilla y versión de Habeas dan los mismos bytes.',
      ),
    ),
  ];
}
