/** Names of days, steps, kinds and alarms of a sentence in both languages, for the page and the letter alike. */
import type { Language, Text } from '../base/text.ts';
import { text } from '../base/text.ts';
import type { Confidence, ReleaseKind } from '../sentences/law-answer.ts';
import type { WrittenDates } from '../sentences/write-sentence.ts';
import { dayText } from './fact-wording.ts';
import type { MarkKind, SegmentKind } from './sentence-lifeline.ts';
import { LAW_NAMES, type NamedDay, type SentenceReport } from './sentence-report.ts';

type DateKey = Exclude<keyof WrittenDates, 'releaseKind'>;

/** In the order in which they are shown. */
export const DATE_NAMES: { readonly [K in DateKey]: Text } = {
  release: text('Release', 'Salida'),
  releaseEarliest: text('Release, at the earliest', 'Salida, como pronto'),
  releaseLatest: text('Release, at the latest', 'Salida, como tarde'),
  statutoryRelease: text('Release without earned time', 'Salida sin el tiempo ganado'),
  precedingWeekday: text('May be the weekday before', 'Puede ser el día hábil anterior'),
  prereleaseEarliest: text('Prerelease custody, from', 'Custodia previa a la salida, desde'),
  homeConfinementEarliest: text('Home confinement, from', 'Confinamiento domiciliario, desde'),
  backBy: text('Back in the sending state, by', 'De vuelta en el Estado remitente, hasta el'),
  end: text('End of the full term', 'Final de toda la condena'),
  endUncredited: text('End if nothing were credited', 'Final si no se abonara nada'),
};
const DATE_ORDER = [
  'release',
  'releaseEarliest',
  'releaseLatest',
  'statutoryRelease',
  'precedingWeekday',
  'prereleaseEarliest',
  'homeConfinementEarliest',
  'backBy',
  'end',
  'endUncredited',
] as const satisfies readonly DateKey[];

export const NAMED_DAYS: { readonly [K in NamedDay['kind']]: Text } = {
  curfew: text('Home detention curfew may be given from', 'Arresto domiciliario posible desde'),
  'licence-end': text('End of licence', 'Final de la libertad condicional'),
  removal: text('Early removal from the country possible', 'Posible salida anticipada del país'),
  'supervision-end': text('End of supervision', 'Final de la supervisión'),
};

export const RELEASE_KINDS: { readonly [K in ReleaseKind]: Text } = {
  automatic: text('The law requires release on that day.', 'La ley obliga a poner en libertad ese día.'),
  eligible: text('Release may be given from that day.', 'Puede concederse la salida desde ese día.'),
  'by-decision': text(
    'Release needs a decision; it may be given from that day.',
    'La salida requiere una decisión; puede darse desde ese día.',
  ),
};

export const CONFIDENCE_NAMES: { readonly [K in Confidence]: Text } = {
  high: text('high', 'alta'),
  medium: text('medium', 'media'),
  low: text('low', 'baja'),
};

export const MARK_NAMES: { readonly [K in MarkKind]: Text } = {
  start: text('The sentence begins', 'Comienza la condena'),
  asked: text('The day asked about', 'El día por el que se pregunta'),
  transfer: text('Transfer', 'Traslado'),
  release: DATE_NAMES.release,
  'release-earliest': DATE_NAMES.releaseEarliest,
  'release-latest': DATE_NAMES.releaseLatest,
  'back-by': DATE_NAMES.backBy,
  end: DATE_NAMES.end,
  ...NAMED_DAYS,
};

export const SEGMENT_NAMES: { readonly [K in SegmentKind]: Text } = {
  credit: text('Custody credited', 'Detención abonada'),
  served: text('Served', 'Cumplido'),
  absent: text('Away', 'Ausencia'),
  'to-serve': text('To serve', 'Por cumplir'),
  uncertain: text('Not settled', 'Sin resolver'),
  'after-release': text('Released; the term still runs', 'En libertad; la condena aún corre'),
};

const STEP_NAMES: { readonly [step: string]: Text } = {
  term: text('The whole term', 'Toda la condena'),
  custody: text('The part to serve', 'La parte que se cumple'),
  credit: text('Credit', 'Abono'),
  absence: text('Absence', 'Ausencia'),
  'added-days': text('Added days', 'Días añadidos'),
  concurrent: text('Sentences together', 'Condenas simultáneas'),
  curfew: text('Home detention curfew', 'Arresto domiciliario'),
  supervision: text('Supervision', 'Supervisión'),
  'good-conduct': text('Good conduct', 'Buena conducta'),
  'earned-time': text('Earned time', 'Tiempo ganado'),
  release: text('Release', 'Salida'),
  end: text('End', 'Final'),
  'before-transfer': text('Before the transfer', 'Antes del traslado'),
  operative: text('Which law holds', 'Qué ley rige'),
  'removal-order': text('If removal were ordered', 'Si hubiera orden de expulsión'),
  'no-earned-time': text('Without earned time', 'Sin tiempo ganado'),
  'no-good-conduct': text('Without good conduct', 'Sin buena conducta'),
};
export const stepName = (step: string, language: Language): string => (STEP_NAMES[step] ?? READING)[language];
const READING = text('The part to serve', 'La parte que se cumple');

/** Facts that the engine asks for, in the words of the form. */
const FACT_NAMES: { readonly [fact: string]: Text } = {
  conduct: text('Conduct', 'Conducta'),
  law: text('The law', 'La ley'),
  'person.recidivist': text('Sentenced as a recidivist', 'Condena como reincidente'),
  'person.removalOrderFinal': text('Final order of removal', 'Orden firme de expulsión'),
  'person.residentHere': text('Lawful residence', 'Residencia legal'),
  supervisedReleaseImposed: text('Supervised release', 'Libertad supervisada'),
  transfer: text('Transfer', 'Traslado'),
  sexOffender: text('Sex offender notification', 'Inscripción como autor de delitos sexuales'),
  degree: text('Degree of the crime', 'Grado del delito'),
  intentional: text('Intent', 'Dolo'),
  finalOn: text('Day on which the judgment became final', 'Día en que la sentencia quedó firme'),
};
export const factName = (fact: string, language: Language): string =>
  (FACT_NAMES[fact] ?? FACT_NAMES[fact.replace(/^.*\./, '')])?.[language] ?? fact;

export const lawName = (law: string, language: Language): string => LAW_NAMES[law]?.[language] ?? law;

/** `10 Jan 2012`: where many days stand in a table. */
export const shortDay = (iso: string, language: Language): string =>
  Temporal.PlainDate.from(iso).toLocaleString(language === 'en' ? 'en-GB' : 'es-419', { day: 'numeric', month: 'short', year: 'numeric' });

export type DatedRow = { readonly label: string; readonly day: string; readonly iso: string };

/** Every day of the answer with its name. */
export function datedRows(
  { answer: { dates, returnMargins = [] }, named }: Pick<SentenceReport, 'answer' | 'named'>,
  language: Language,
): readonly DatedRow[] {
  const row = (label: string, iso: string): DatedRow => ({ label, iso, day: dayText(iso, language) });
  const further = named.map(({ kind, on }) => row(NAMED_DAYS[kind][language], on));
  const margins = returnMargins.filter(({ on }) => on !== dates.backBy);
  return DATE_ORDER.flatMap((key) => {
    const on = dates[key];
    // Where nothing was credited the two ends are one.
    if (on === undefined || (key === 'endUncredited' && on === dates.end)) return key === 'endUncredited' ? further : [];
    const rows = [row(DATE_NAMES[key][language], on)];
    if (key === 'backBy') return [...rows, ...margins.map((each) => row(BACK_FROM_END[language], each.on))];
    return key === 'endUncredited' ? [...further, ...rows] : rows;
  });
}

const BACK_FROM_END = text(
  'The same, if the margin is measured from the end of the full term',
  'Lo mismo, si el margen se mide desde el final de toda la condena',
);

/** Where the law that governs is not known, the day that is known rings: too early harms nobody. */
const SENDERS_RELEASE = text(
  'Release by the sending state’s law, the only one known here',
  'Salida según la ley del Estado remitente, la única conocida aquí',
);

export type AlarmRow = {
  readonly subject: string;
  readonly days: readonly { readonly before: number; readonly day: string; readonly iso: string }[];
};

const ALARM_SUBJECTS: { readonly [subject: string]: Text } = {
  return: text('Back in the sending state', 'De vuelta en el Estado remitente'),
  release: text('Release, at the earliest', 'Salida, como pronto'),
  end: DATE_NAMES.end,
};

/** One row for what must not be missed, its alarms from the first to hour 0. */
export function alarmRows({ alarms, dates }: Pick<SentenceReport['answer'], 'alarms' | 'dates'>, language: Language): readonly AlarmRow[] {
  return Object.entries(ALARM_SUBJECTS).flatMap(([subject, name]) => {
    const days = alarms.flatMap(({ on, kind }) => {
      const [of, before] = kind.split('-');
      return of === subject ? [{ before: Number(before), day: dayText(on, language), iso: on }] : [];
    });
    return days.length === 0
      ? []
      : [
          {
            subject: (subject === 'release' && dates.release === undefined && dates.releaseEarliest === undefined
              ? SENDERS_RELEASE
              : subject === 'release' && dates.release !== undefined
                ? DATE_NAMES.release
                : name
            )[language],
            days: days.toSorted((a, b) => b.before - a.before),
          },
        ];
  });
}
