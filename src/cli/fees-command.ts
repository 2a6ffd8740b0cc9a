/** `habeas fees due AGREEMENT --schedule FILE`: what the terms make due for what was held, line by line with its term. */
import { written, type Amount } from '../base/amount.ts';
import { nearest } from '../base/nearest.ts';
import type { Language } from '../base/text.ts';
import type { Engine } from '../decisions/engine.ts';
import { readSchedule } from '../fees/schedule-file.ts';
import { amountsDue, tariffOf, totalDue, type AmountDue, type DueOptions } from '../fees/tariff.ts';
import { shownMoney, shownNumber } from '../locales/format.ts';
import { CommandEnd, EXIT } from './exit.ts';
import { problemLines } from './problems.ts';
import { readJson } from './read-json.ts';

export type FeesOptions = {
  readonly schedule: string;
  readonly by: NonNullable<DueOptions['by']>;
  readonly standing: NonNullable<DueOptions['standing']>;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly language: Language;
};

const INPUT_BYTES_MAX = 64 * 1024 * 1024;

export async function feesDueCommand(engine: Engine, id: string, options: FeesOptions): Promise<string> {
  const { language, by, standing } = options;
  const agreement = engine.agreement(id);
  if (agreement === undefined) {
    const near = nearest(
      id,
      engine.catalogue.agreements.map((one) => one.id),
    );
    throw new CommandEnd(EXIT.usage, [
      `There is no agreement '${id.slice(0, 100)}'.${near === undefined ? '' : ` Did you mean '${near}'?`} List them with habeas agreements.`,
    ]);
  }
  if (options.json === true && options.csv === true) throw new CommandEnd(EXIT.usage, ['--json and --csv: choose one.']);
  const tariff = tariffOf(agreement);
  const value = await readJson(options.schedule, INPUT_BYTES_MAX);
  const read = value.ok
    ? readSchedule(
        value.value,
        tariff.lines.map((line) => line.id),
      )
    : value;
  if (!read.ok)
    throw new CommandEnd(EXIT.refused, problemLines(read.problems, language, options.schedule === '-' ? 'stdin' : options.schedule));
  const due = amountsDue(tariff, read.value, { by, standing });
  if (options.json === true) return jsonOf(agreement.id, standing, due);
  return options.csv === true ? csvOf(due, language) : tableOf(due, language, tariff.lines.length === 0);
}

function jsonOf(agreement: string, standing: string, due: readonly AmountDue[]): string {
  const lines = due.map((one) => ({
    ...one,
    units: { held: one.units.held.toString(), topUp: one.units.topUp.toString(), billed: one.units.billed.toString() },
    price: written(one.price),
    amount: written(one.amount),
  }));
  return JSON.stringify({ agreement, standing, due: lines, totals: totalDue(due).map(written) }, null, 2);
}

const CSV_HEAD = [
  'line',
  'from',
  'to',
  'unit',
  'held',
  'topUp',
  'billed',
  'priceMinor',
  'per',
  'amountMinor',
  'currency',
  'what',
  'cite',
  'confidence',
  'assumed',
];

function csvOf(due: readonly AmountDue[], language: Language): string {
  const rows = due.map((one) => [
    one.line,
    one.from,
    one.to,
    one.unit,
    one.units.held,
    one.units.topUp,
    one.units.billed,
    one.price.minor,
    one.per,
    one.amount.minor,
    one.amount.currency,
    one.what[language],
    one.cite,
    one.confidence,
    one.assumed.map((note) => note[language]).join(' '),
  ]);
  return [CSV_HEAD, ...rows].map((row) => row.map((cell) => csvCell(String(cell))).join(',')).join('\n');
}

/** Text that a spreadsheet would take for a formula is kept as text. */
const csvCell = (cell: string): string => {
  const safe = /^[=+@\t\r]|^-(?!\d)/.test(cell) ? `'${cell}` : cell;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const WORDS = {
  en: {
    none: 'Nothing is due for these days by the terms seen.',
    noTariff: 'This agreement has no price that was seen.',
    total: 'Total',
    billed: 'paid for',
    held: 'held',
    topUp: 'empty or minimum',
    assumed: 'assumed',
    units: {
      'person-day': 'person-days',
      'place-day': 'place-days',
      day: 'days',
      journey: 'journeys',
      event: 'events',
      once: 'one-offs',
      cost: 'costs',
    },
  },
  es: {
    none: 'Nada se debe por estos días según los términos vistos.',
    noTariff: 'Este acuerdo no tiene ningún precio conocido.',
    total: 'Total',
    billed: 'pagados',
    held: 'ocupados',
    topUp: 'vacíos o mínimo',
    assumed: 'supuesto',
    units: {
      'person-day': 'días-persona',
      'place-day': 'días-plaza',
      day: 'días',
      journey: 'viajes',
      event: 'hechos',
      once: 'pagos únicos',
      cost: 'costes',
    },
  },
} as const;

function tableOf(due: readonly AmountDue[], language: Language, noTariff: boolean): string {
  const words = WORDS[language];
  if (due.length === 0) return noTariff ? words.noTariff : words.none;
  const money = (amount: Amount): string => shownMoney(written(amount), language);
  const count = (value: bigint): string => shownNumber(Number(value), language);
  const rows = due.flatMap((one) => [
    `${one.from}..${one.to}  ${money(one.amount).padStart(20)}  ${one.what[language]} (${one.cite})`,
    `    ${words.units[one.unit]}: ${words.billed} ${count(one.units.billed)} = ${words.held} ${count(one.units.held)} + ${words.topUp} ${count(one.units.topUp)}`,
    ...one.working.map((note) => `    ${note[language]}`),
    ...one.assumed.map((note) => `    ${words.assumed}: ${note[language]}`),
  ]);
  return [...rows, '', ...totalDue(due).map((amount) => `${words.total} ${money(amount)}`)].join('\n');
}
