/** What the explorer shows beside the report: its fields, its words, and scenarios side by side. */
import { text, type Language, type Text } from '../base/text.ts';
import { arrangements } from '../catalogue/arrangements.ts';
import type { Feasibility } from '../feasibility/feasibility.ts';
import { INPUT_LABELS } from '../feasibility/input-labels.ts';
import { CAPACITY_RULES, LAW_VERSIONS, SENDINGS, valueOf } from '../feasibility/settings.ts';
import type { InputKey } from '../instruments/arrangement.ts';
import { shownNumber } from '../locales/format.ts';
import type { FeasibilityDocument } from '../reports/feasibility-blocks.ts';
import { CAPACITY_NAMES, readingName, SENDING_NAMES, VERSION_NAMES } from '../reports/feasibility-words.ts';
import { SLIDERS, type ExplorerState } from './feasibility-state.ts';

const WORDS = {
  settings: text('Change the assumptions', 'Cambiar los supuestos'),
  agreement: text('Arrangement', 'Acuerdo'),
  capacity: text('How places are counted', 'Cómo se cuentan las plazas'),
  sending: text('Who is sent', 'A quién se envía'),
  law: text('The law', 'El derecho'),
  reading: text('Reading of contested law', 'Lectura del derecho discutido'),
  on: text('Law of the day', 'Derecho del día'),
  more: text('More assumptions', 'Más supuestos'),
  update: text('Work it out', 'Calcular'),
  keep: text('Compare with these settings', 'Comparar con estos ajustes'),
  reset: text('Back to the sourced values', 'Volver a los valores con fuente'),
  link: text('Link to these settings', 'Enlace a estos ajustes'),
  download: text('Take the report', 'Llevarse el informe'),
  compare: text('Scenarios side by side', 'Escenarios lado a lado'),
  problems: text('Not worked out with these values', 'No se calculó con estos valores'),
  seed: text('Seed of the simulation', 'Semilla de la simulación'),
  what: text('What', 'Qué'),
  kept: text('kept', 'guardado'),
  now: text('these settings', 'estos ajustes'),
} as const;

export const explorerWords = (language: Language): { readonly [word: string]: string } =>
  Object.fromEntries(Object.entries(WORDS).map(([key, value]: [string, Text]) => [key, value[language]]));

const SOURCED = (value: string): Text => text(`sourced value: ${value}`, `valor con fuente: ${value}`);
const UNKNOWN = text('no source gives a value', 'ninguna fuente da un valor');

/** The sliders that always show; the others wait behind a word. */
const MAIN: readonly InputKey[] = ['offered', 'fee', 'held', 'pace'];

export function explorerForm(state: ExplorerState, result: Feasibility, language: Language) {
  const { arrangement, settings, reading } = state;
  const readings = (result.law?.real.readings ?? [])
    .map((one) => one.reading)
    .toSorted((a, b) => (a === 'default' ? -1 : b === 'default' ? 1 : a < b ? -1 : 1));
  return {
    agreement: arrangement.id,
    seed: settings.seed,
    on: arrangement.on,
    onHint: SOURCED(state.sourcedOn)[language],
    arrangements: arrangements.map(({ id, title }) => ({ value: id, text: title[language], selected: id === arrangement.id })),
    capacities: CAPACITY_RULES.map((rule) => ({ value: rule, text: CAPACITY_NAMES[rule][language], selected: rule === settings.capacity })),
    sendings: SENDINGS.map((one) => ({ value: one, text: SENDING_NAMES[one][language], selected: one === settings.sending })),
    laws: LAW_VERSIONS.map((one) => ({ value: one, text: VERSION_NAMES[one][language], selected: one === settings.version })),
    readings: readings.map((one) => ({
      value: one,
      text: readingName(one, (en, es) => (language === 'en' ? en : es)),
      selected: one === reading,
    })),
    sliders: MAIN.flatMap((key) => slider(key, state, language)),
    more: SLIDERS.filter((key) => !MAIN.includes(key)).flatMap((key) => slider(key, state, language)),
    moreOpen: arrangement.on !== state.sourcedOn || SLIDERS.some((key) => !MAIN.includes(key) && settings.set[key] !== undefined),
  };
}

function slider(key: InputKey, { arrangement, settings }: ExplorerState, language: Language) {
  const input = arrangement.inputs.find((one) => one.key === key);
  if (input === undefined) return [];
  const sourced = valueOf(arrangement, key);
  const value = settings.set[key] ?? sourced;
  const most = Math.max(10, (input.high ?? 0) * 2, (sourced ?? 0) * 2, value ?? 0);
  const step = most > 10_000_000 ? 1_000_000 : most > 100_000 ? 1_000 : most > 10_000 ? 100 : 1;
  return [
    {
      key,
      label: INPUT_LABELS[key][language],
      value: value ?? '',
      least: key === 'fee' || key === 'offered' || key === 'termDays' ? Math.max(1, step) : 0,
      most: Math.ceil(most / step) * step,
      step,
      hint: sourced === undefined ? UNKNOWN[language] : SOURCED(shownNumber(sourced, language))[language],
    },
  ];
}

type Made = { readonly query: string; readonly document: FeasibilityDocument };

/** The five numbers of each scenario, and its words; nothing where only one is there. */
export function compared(
  now: Made,
  others: readonly Made[],
): readonly {
  readonly title: string;
  readonly subtitle: string;
  readonly query: string;
  readonly numbers: FeasibilityDocument['numbers'];
  readonly isNow: boolean;
}[] {
  const different = others.filter(({ query }) => query !== now.query);
  if (different.length === 0) return [];
  return [now, ...different].map(({ query, document }, index) => ({
    title: document.title,
    subtitle: document.subtitle,
    query,
    numbers: document.numbers,
    isNow: index === 0,
  }));
}
