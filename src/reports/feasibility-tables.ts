/** The tables of the report: money, risks, limits, scenarios, every input, and how to make it again. */
import { approximate } from '../feasibility/money.ts';
import { INPUT_LABELS } from '../feasibility/input-labels.ts';
import { valueOf } from '../feasibility/settings.ts';
import { LIMITS } from './feasibility-answer.ts';
import { CONFIDENCE_WORDS, paragraph, table, type Block } from './feasibility-blocks.ts';
import { CAPACITY_NAMES, type Context } from './feasibility-words.ts';

export function moneyTable({ say, result, money, count }: Context): Block {
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

export const risksTable = ({ say, of, result }: Context): Block =>
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

export const breaksTable = ({ say, of, count, result }: Context): Block =>
  table({
    title: say('Limits, the tightest first', 'Límites, primero el más estrecho'),
    head: [say('Limit', 'Límite'), say('People', 'Personas')],
    rows: result.breaks.map(({ limit, people, kind }) => [
      of(LIMITS[limit]),
      `${kind === 'at-most' ? say('at most', 'como máximo') : say('at least', 'al menos')} ${count(people)}`,
    ]),
  });

export function scenariosTable({ say, of, count, share, result, money }: Context): Block {
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

export function inputsTable({ say, of, count, result }: Context): Block {
  const shown = (value: number | undefined): string => (value === undefined ? say('not known', 'no se sabe') : count(value));
  return table({
    title: say('Inputs, each with its range, source and confidence', 'Datos, cada uno con su intervalo, fuente y confianza'),
    head: [
      say('Input', 'Dato'),
      say('Value', 'Valor'),
      say('Range', 'Intervalo'),
      say('Source, date and confidence', 'Fuente, fecha y confianza'),
      say('Note, and what others say', 'Nota, y lo que dicen otras'),
    ],
    rows: result.arrangement.inputs.map(({ key, value, low, high, source, date, confidence, note, others = [] }) => [
      of(INPUT_LABELS[key]),
      shown(value),
      low === undefined || low === high ? '–' : `${shown(low)}–${shown(high)}`,
      `${source} (${date}; ${say('confidence', 'confianza')}: ${of(CONFIDENCE_WORDS[confidence])})`,
      [...(note === undefined ? [] : [of(note)]), ...others.map((other) => `${count(other.value)}: ${other.source}.`)].join(' '),
    ]),
  });
}

/** The reading asked for, as the command takes it. */
function readings({ law }: Context['result']): string {
  const first = law?.real.readings[0]?.reading ?? 'default';
  return first === 'default'
    ? ''
    : first
        .split(' ')
        .map((one) => ` --reading ${one}`)
        .join('');
}

export function reproduce({ say, result }: Context, date: string): readonly Block[] {
  const { arrangement, settings, inputsHash, occupancy } = result;
  const set = Object.entries(settings.set).map(([key, value]) => `${key}=${value}`);
  return [
    table({
      title: say('What fixes every byte', 'Lo que fija cada byte'),
      head: [say('What', 'Qué'), say('Value', 'Valor')],
      rows: [
        [
          say('Command', 'Orden'),
          `habeas feasibility ${arrangement.id} --capacity ${settings.capacity} --sending ${settings.sending} --law ${settings.version}${readings(result)}${set.map((one) => ` --set ${one}`).join('')} --seed ${settings.seed} --replications ${settings.replications} --on ${arrangement.on} --known-at ${date} --out report.html`,
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
