/** An answer as a table for a terminal, in the reader's language. Outcomes and grounds keep the names that the other formats give them. */
import type { Language } from '../base/text.ts';
import { OUTCOMES } from '../decisions/decision.ts';
import type { ShownAnswer, ShownScreening } from './shown.ts';

const en = {
  synthetic: 'SYNTHETIC',
  on: (day: string) => `on ${day}`,
  knownAt: (day: string) => `law as known on ${day}`,
  analysisOnly: 'analysis only: nobody can be sent under this instrument in Habeas',
  people: (people: string, rows: string) => `${people} people in ${rows} rows`,
  setAside: (rows: string) => `${rows} rows set aside`,
  reading: 'reading',
  ground: 'ground',
  effect: 'effect',
  against: 'speaks against',
  unknown: 'not known',
  stops: 'stopped here',
  clear: 'left, clear',
  open: 'left, open',
  everyone: 'everyone',
  notKnown: (people: string, sampledOneIn: number | undefined) =>
    `WHAT IS NOT KNOWN: ${people} people are not settled. One fact more would settle${sampledOneIn === undefined ? '' : ` (from one person in ${sampledOneIn})`}:`,
  none: 'none by itself',
  always: (people: string) => `${people} whatever the answer`,
  compared: (other: string, day: string) => `COMPARED with ${other} on ${day}`,
  dropped: 'Dropped, because they may never be a ground',
  unmapped: 'Not mapped',
  aside: 'set aside',
  checked: (sentinel: number, replayed: string) =>
    `Checked: ${sentinel} sentinel rows and ${replayed} of these people by the interpreter, no difference.`,
  withheld: 'withheld',
};

const es: typeof en = {
  synthetic: 'SINTÉTICA',
  on: (day) => `al ${day}`,
  knownAt: (day) => `derecho conocido al ${day}`,
  analysisOnly: 'solo para análisis: en Habeas no se puede enviar a nadie con este instrumento',
  people: (people, rows) => `${people} personas en ${rows} filas`,
  setAside: (rows) => `${rows} filas apartadas`,
  reading: 'lectura',
  ground: 'motivo',
  effect: 'efecto',
  against: 'en contra',
  unknown: 'se desconoce',
  stops: 'detiene aquí',
  clear: 'queda, claro',
  open: 'queda, abierto',
  everyone: 'todas',
  notKnown: (people, sampledOneIn) =>
    `LO QUE SE DESCONOCE: ${people} personas están sin resolver. Un hecho más resolvería${sampledOneIn === undefined ? '' : ` (de una de cada ${sampledOneIn} personas)`}:`,
  none: 'ninguno por sí solo',
  always: (people) => `${people} con cualquier respuesta`,
  compared: (other, day) => `FRENTE A ${other} al ${day}`,
  dropped: 'Descartadas, porque nunca pueden ser un motivo',
  unmapped: 'Sin asignar',
  aside: 'apartada',
  checked: (sentinel, replayed) =>
    `Comprobado: ${sentinel} filas centinela y ${replayed} de estas personas con el intérprete, sin diferencia.`,
  withheld: 'reservado',
};

const WORDS = { en, es };
const RANKED_SHOWN_MAX = 15;
const GROUND_WIDTH_MIN = 20;

export function tableOf(shown: ShownScreening, language: Language): string {
  const words = WORDS[language];
  const told = (value: number | string): string =>
    typeof value === 'number' ? value.toLocaleString(language) : value === 'withheld' ? words.withheld : value;
  const number = (value: number | string): string => told(value).padStart(12);
  return [
    ...(shown.synthetic === undefined ? [] : [`${words.synthetic}: ${shown.synthetic}`]),
    `${shown.agreement} ${shown.version} · ${shown.mode} · ${words.on(shown.on)} · ${words.knownAt(shown.knownAt)}${shown.operable ? '' : ` · ${words.analysisOnly}`}`,
    `${words.people(told(shown.people), told(shown.rows))}; ${words.setAside(told(shown.broken.count))}`,
    '',
    ...readingLines(shown, language, number),
    '',
    ...funnelLines(shown, language, number),
    '',
    words.notKnown(told(shown.unknown.open), shown.unknown.sampledOneIn),
    ...(shown.unknown.ranked.length === 0 ? [`  ${words.none}`] : []),
    ...shown.unknown.ranked
      .slice(0, RANKED_SHOWN_MAX)
      .map(
        ({ facts, could, always }) => `  ${number(could)} ${facts.join(' + ')}${always === 0 ? '' : ` (${words.always(told(always))})`}`,
      ),
    ...(shown.other === undefined
      ? []
      : [
          '',
          words.compared(`${shown.other.agreement} ${shown.other.version}`, shown.other.on),
          ...shown.other.moves.map(({ from, to, people }) => `  ${number(people)} ${from} → ${to}`),
        ]),
    ...(shown.columns.dropped.length === 0 ? [] : ['', `${words.dropped}: ${shown.columns.dropped.join(', ')}`]),
    ...(shown.columns.unmapped.length === 0 ? [] : [`${words.unmapped}: ${shown.columns.unmapped.join(', ')}`]),
    ...shown.broken.first.map(({ place, reason, quote }) => `  ${words.aside}: ${place}: ${reason}: ${quote}`),
    words.checked(shown.checks.sentinelRows, told(shown.checks.replayed)),
  ].join('\n');
}

type ToNumber = (value: number | string) => string;

const widest = (shown: ShownAnswer): number => Math.max(...shown.funnel.map(({ ground }) => ground.length), GROUND_WIDTH_MIN);

function readingLines(shown: ShownAnswer, language: Language, number: ToNumber): readonly string[] {
  const width = widest(shown);
  return [
    `${WORDS[language].reading.padEnd(width)} ${OUTCOMES.map((outcome) => outcome.padStart(14)).join(' ')}`,
    ...shown.readings.map(
      ({ reading, outcomes }) => `${reading.padEnd(width)} ${OUTCOMES.map((outcome) => number(outcomes[outcome]).padStart(14)).join(' ')}`,
    ),
  ];
}

function funnelLines(shown: ShownAnswer, language: Language, number: ToNumber): readonly string[] {
  const words = WORDS[language];
  const width = widest(shown);
  const line = (ground: string, effect: string, against: string, ...rest: readonly string[]): string =>
    [ground.padEnd(width), effect.padEnd(10), against.padStart(14), ...rest.map((cell) => cell.padStart(14))].join(' ');
  return [
    line(words.ground, words.effect, words.against, words.unknown, words.stops, words.clear, words.open),
    line(words.everyone, '', '', '', '', number(shown.people)),
    ...shown.funnel.map(({ ground, effect, against, unknown, stops, remain }) =>
      line(ground, effect, number(against), number(unknown), number(stops), number(remain.clear), number(remain.undetermined)),
    ),
  ];
}
