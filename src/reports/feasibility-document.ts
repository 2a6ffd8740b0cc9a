/** The feasibility report in one language: its sections in order. */
import type { Language } from '../base/text.ts';
import { roundHalfUp, type Rational } from '../base/rational.ts';
import type { CountTold } from '../feasibility/law.ts';
import type { Feasibility } from '../feasibility/feasibility.ts';
import { shownNumber, shownShare } from '../locales/format.ts';
import { once, onceAll } from './drawn-once.ts';
import { answerOf, numbersOf } from './feasibility-answer.ts';
import { figures, type FeasibilityDocument, type Section } from './feasibility-blocks.ts';
import { lawBlocks } from './feasibility-law-blocks.ts';
import { coverageCurve, feasibleRegion, tornado } from './feasibility-money-plots.ts';
import { outcomeSection } from './feasibility-outcome.ts';
import { personTimeline, type PersonTime } from './feasibility-person-plot.ts';
import { occupancyFan, overcrowdingTable, placesPlot } from './feasibility-place-plots.ts';
import { breaksTable, inputsTable, moneyTable, reproduce, risksTable, scenariosTable } from './feasibility-tables.ts';
import { CAPACITY_NAMES, SENDING_NAMES, VERSION_NAMES, type Context, type Words } from './feasibility-words.ts';
import { validationBlocks, type ModelRecord } from './feasibility-validation.ts';
import { conditionsMatrix, costLadders, dealsPlot, deathsPlot, type Comparison } from './feasibility-world-plots.ts';

export type DocumentOptions = {
  readonly language: Language;
  readonly comparison: Comparison;
  readonly record: ModelRecord;
  readonly timeline: readonly PersonTime[];
  readonly date: string;
  /** Whether the agreement can have cases at all. */
  readonly operable: boolean;
};

export function feasibilityDocument(result: Feasibility, options: DocumentOptions): FeasibilityDocument {
  const { language, date, operable } = options;
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
      `Feasibility report. Capacity: ${CAPACITY_NAMES[settings.capacity].en}. Sent: ${SENDING_NAMES[settings.sending].en}. Law of ${arrangement.on}, ${VERSION_NAMES[settings.version].en}.`,
      `Informe de viabilidad. Capacidad: ${CAPACITY_NAMES[settings.capacity].es}. Se envía: ${SENDING_NAMES[settings.sending].es}. Derecho de ${arrangement.on}, ${VERSION_NAMES[settings.version].es}.`,
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
    sections: sectionsOf(context, options),
    tableWord: say('The figures as a table', 'Las cifras en una tabla'),
    sourceWord: say('Source', 'Fuente'),
    contents: say('Contents', 'Contenido'),
    footer: say(`Habeas, feasibility of ${arrangement.id}`, `Habeas, viabilidad de ${arrangement.id}`),
    date,
  };
}

function sectionsOf(context: Context, { timeline, date, comparison, record }: DocumentOptions): readonly Section[] {
  const { say, result } = context;
  const { arrangement } = result;
  return [
    { id: 'law', title: say('Who could lawfully be sent', 'A quién se podría enviar lícitamente'), blocks: lawBlocks(context) },
    {
      id: 'space',
      title: say('Whether they fit', 'Si caben'),
      blocks: [...figures(placesPlot(result, context), occupancyFan(result, context)), overcrowdingTable(result, context)],
    },
    {
      id: 'money',
      title: say('What it costs each side', 'Cuánto cuesta a cada lado'),
      blocks: [
        moneyTable(context),
        ...figures(
          coverageCurve(result, context),
          feasibleRegion(result, context),
          ...onceAll(comparison, `costLadders ${context.language}`, () => costLadders(comparison, context)),
        ),
      ],
    },
    {
      id: 'rights',
      title: say('Risks to rights, with their evidence', 'Riesgos para los derechos, con sus pruebas'),
      blocks: [
        risksTable(context),
        ...figures(once(comparison, `conditionsMatrix ${context.language}`, () => conditionsMatrix(comparison, context))),
        ...(arrangement.id === 'us-sv-2025'
          ? figures(once(comparison, `deathsPlot ${context.language}`, () => deathsPlot(comparison, context)))
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
      id: 'validation',
      title: say('The simulation put to the test', 'La simulación puesta a prueba'),
      blocks: validationBlocks(record, context),
    },
    {
      id: 'others',
      title: say('Other arrangements', 'Otros acuerdos'),
      blocks: figures(once(comparison, `dealsPlot ${context.language}`, () => dealsPlot(comparison, context))),
    },
    { id: 'inputs', title: say('Every input', 'Todos los datos'), blocks: [inputsTable(context)] },
    { id: 'reproduce', title: say('How to make this again', 'Cómo repetirlo'), blocks: reproduce(context, date) },
  ];
}
