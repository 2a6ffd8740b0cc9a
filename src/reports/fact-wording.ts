/** Facts and their values in words that a person can read: labels instead of paths, names instead of codes, days written out. */
import { countryInWords } from '../calendar/in-words.ts';
import { text, type Language, type Text } from '../base/text.ts';
import type { Fact } from '../rules/fact.ts';
import { isConflict, isIncompleteList, isPartialDay, type Facts, type FactValue } from '../rules/facts.ts';
import { findings, offences, VOCABULARY } from '../people/facts.ts';
import { FACT_LABELS, VALUE_LABELS } from '../people/labels.ts';

export const LOCALES: { readonly [L in Language]: string } = { en: 'en-GB', es: 'es-419' };

/** Every fact with a fixed path, by its path. */
export const FACT_BY_PATH: ReadonlyMap<string, Fact> = new Map(
  [...Object.values(VOCABULARY).flatMap((room): readonly Fact[] => Object.values(room)), offences, findings].map((fact) => [
    fact.path,
    fact,
  ]),
);

/** A path without label is shown as it is: better odd than silent. */
export const factLabel = (path: string, language: Language): string =>
  (FACT_LABELS[path] ?? RECORD_LABELS[path] ?? FACT_LABELS[path.replace('.others[]', '')])?.[language] ?? path;

/** The parts of an authority's finding, which no rule reads one by one. */
const RECORD_LABELS: { readonly [path: string]: Text } = {
  'findings[].question': text('Question', 'Cuestión'),
  'findings[].authority': text('Authority', 'Autoridad'),
  'findings[].on': text('On', 'Fecha'),
  'findings[].result': text('Finding', 'Decisión'),
  'findings[].reasonsDocument': text('Reasons in', 'Razones en'),
  'offences[].description': text('Description', 'Descripción'),
};

/** Titles are written to stand inside a sentence; at the head of a line they begin with a capital. */
export const sentenceCase = (title: string, language: Language): string =>
  `${title.charAt(0).toLocaleUpperCase(LOCALES[language])}${title.slice(1)}`;

export const countryName = (code: string, language: Language): string => countryInWords(code)[language];

/** `15 March 2025`, `15 de marzo de 2025`; a month or a year alone where no more is known. What is no date is shown as it is. */
export function dayText(iso: string, language: Language): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return DAYS[language].format(Temporal.PlainDate.from(iso));
  if (/^\d{4}-\d{2}$/.test(iso)) return MONTHS[language].format(Temporal.PlainDate.from(`${iso}-01`));
  return iso;
}

/** Formatters cost far more to make than to use. */
const inBoth = <F>(make: (locale: string) => F): { readonly [L in Language]: F } => ({ en: make(LOCALES.en), es: make(LOCALES.es) });
const DAYS = inBoth((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }));
const MONTHS = inBoth((locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long' }));
const DURATIONS = inBoth((locale) => new Intl.DurationFormat(locale, { style: 'long' }));

/** The world's clock where it was written down, with its offset: `15 March 2025, 17:26 (UTC-04:00)`. */
export function momentText(moment: string, language: Language): string {
  const [, day, time, offset] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})[:\d.]*(Z|[+-]\d{2}:\d{2})$/.exec(moment) ?? [];
  if (day === undefined || time === undefined || offset === undefined) return moment;
  return `${dayText(day, language)}, ${time} (UTC${offset === 'Z' ? '' : offset})`;
}

export function durationText(duration: string, language: Language): string {
  try {
    return DURATIONS[language].format(Temporal.Duration.from(duration)) || duration;
  } catch {
    return duration;
  }
}

/** What the file holds of one fact, or that it is not known. */
export function valueText(path: string, value: FactValue | null | undefined, language: Language): string {
  const words = WORDS[language];
  if (value === null || value === undefined) return words.unknown;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return value.toLocaleString(LOCALES[language]);
  if (typeof value === 'string') return textValue(path, value, language);
  if (isConflict(value)) return words.conflict(value.conflict.map((one) => valueText(path, one, language)));
  if (isPartialDay(value)) return dayText(partialDay(value.earliest, value.latest), language);
  if (isIncompleteList(value)) return words.incomplete(value.items.map((item) => textValue(path, item, language)));
  if ('records' in value) return words.incomplete(value.records.map((record) => recordText(record, language)));
  if (value.length === 0) return words.none;
  return value
    .map((item: string | Facts) => (typeof item === 'string' ? textValue(path, item, language) : recordText(item, language)))
    .join(typeof value[0] === 'string' ? ', ' : '; ');
}

/** One value of a closed list, a country, a day, a duration or plain text. */
export function textValue(path: string, value: string, language: Language): string {
  const label = VALUE_LABELS[path]?.[value];
  if (label !== undefined) return label[language];
  const kind = KIND_OF_RECORD_PART[path] ?? FACT_BY_PATH.get(path.replace('.others[]', ''))?.kind;
  const say = kind === undefined ? undefined : SAID_BY_KIND[kind];
  if (say !== undefined) return say(value, language);
  return path === 'proposal.facility' && value === 'none' ? WORDS[language].noPlace : value;
}

const SAID_BY_KIND: { readonly [K in Fact['kind']]?: (value: string, language: Language) => string } = {
  country: countryName,
  countries: countryName,
  day: dayText,
  moment: momentText,
  duration: durationText,
};

const KIND_OF_RECORD_PART: { readonly [path: string]: Fact['kind'] } = { 'findings[].on': 'day' };

function recordText(record: Facts, language: Language): string {
  const known = Object.entries(record).filter(([, value]) => value !== undefined);
  if (known.length === 0) return WORDS[language].nothingKnown;
  return known.map(([path, value]) => `${factLabel(path, language)}: ${valueText(path, value, language)}`).join(', ');
}

const partialDay = (earliest: string, latest: string): string =>
  earliest.slice(0, 7) === latest.slice(0, 7) ? earliest.slice(0, 7) : earliest.slice(0, 4);

const WORDS = {
  en: {
    yes: 'Yes',
    no: 'No',
    unknown: 'Not known',
    none: 'Known to be none',
    noPlace: 'No place of detention',
    nothingKnown: 'nothing known of it',
    conflict: (values: readonly string[]) => `Sources disagree: ${values.join(' / ')}`,
    incomplete: (values: readonly string[]) => (values.length === 0 ? 'List not complete' : `${values.join(', ')} (and perhaps more)`),
  },
  es: {
    yes: 'Sí',
    no: 'No',
    unknown: 'No se sabe',
    none: 'Consta que no hay',
    noPlace: 'Ningún lugar de detención',
    nothingKnown: 'no se sabe nada',
    conflict: (values: readonly string[]) => `Las fuentes discrepan: ${values.join(' / ')}`,
    incomplete: (values: readonly string[]) => (values.length === 0 ? 'Lista incompleta' : `${values.join(', ')} (y quizá más)`),
  },
} satisfies { readonly [L in Language]: unknown };
