/** `habeas capacity validate FOLDER`: the simulation set against theory and against what happened, from the data in a folder. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../base/outcome.ts';
import type { Language } from '../base/text.ts';
import { formatDay, parseDay } from '../calendar/day-number.ts';
import type { WeekCount } from '../capacity/back-test.ts';
import { englandWalesTest, newYorkTest, type EnglandWalesTest, type NewYorkTest, type Run } from '../capacity/model-against-history.ts';
import { newYork, table } from '../capacity/new-york.ts';
import { askEngine, readQueueChecks, type Estimate, type QueueCheck } from '../capacity/queueing-checks.ts';
import { replicateInWorkers } from '../jobs/replicate-in-workers.ts';
import { CAPACITY_WORDS, type CapacityWords } from './capacity-words.ts';
import { CommandEnd, EXIT } from './exit.ts';

export type ValidateOptions = { readonly replications?: string; readonly json?: boolean; readonly language: Language };

export type Validation = {
  readonly queueing?: readonly (QueueCheck & Estimate)[];
  readonly newYork?: NewYorkTest;
  readonly englandWales?: EnglandWalesTest;
};

const FILES = {
  queueing: 'reference-tables/queueing_checks.csv',
  episodes: 'nyc-doc-custody/episodes.csv',
  census: 'nyc-doc-custody/daily_census.csv',
  weekly: 'uk-weekly-population/prison_population_weekly_2014_2023.csv',
};
const REPLICATIONS = { default: 200, most: 10_000 };
const ARRIVALS_A_SEED = 8_000;

export async function capacityValidateCommand(folder: string, options: ValidateOptions): Promise<string> {
  const { language } = options;
  const replications = wanted(options.replications, language);
  const words = CAPACITY_WORDS[language];
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw refusedFolder(folder, language);
  const read = (name: string): string | undefined =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined;
  const [queueing, episodes, census, weekly] = [read(FILES.queueing), read(FILES.episodes), read(FILES.census), read(FILES.weekly)];
  if (queueing === undefined && weekly === undefined && (episodes === undefined || census === undefined))
    throw refusedFolder(folder, language);
  const run: Run = (input) => replicateInWorkers(input, { replications });
  const validation: Validation = {
    ...(queueing === undefined
      ? {}
      : {
          queueing: within(FILES.queueing, language, () => readQueueChecks(queueing)).map((row) => ({
            ...row,
            ...askEngine(row, ARRIVALS_A_SEED),
          })),
        }),
    ...(episodes === undefined || census === undefined
      ? {}
      : {
          newYork: answered(
            await newYorkTest(
              within(FILES.episodes, language, () => newYork(episodes, census)),
              run,
            ),
            FILES.episodes,
            language,
          ),
        }),
    ...(weekly === undefined
      ? {}
      : { englandWales: answered(await englandWalesTest(weekCounts(weekly, language), run), FILES.weekly, language) }),
  };
  return options.json === true ? JSON.stringify(validation, null, 2) : [...lines(validation, words)].join('\n');
}

/** What a test refuses lies in the figures of its file. */
function answered<T>(done: Outcome<T>, file: string, language: Language): T {
  if (done.ok) return done.value;
  throw broken(file, language, done.problems.map(({ message, remedy }) => `${message[language]} ${remedy[language]}`).join(' '));
}

/** Weeks with a blank population are left out. */
function weekCounts(csv: string, language: Language): readonly WeekCount[] {
  return table(csv)
    .filter((row) => row['population'] !== '')
    .map((row) => {
      const on = parseDay(row['date'] ?? '');
      const people = Number(row['population']);
      if (on === undefined || !Number.isInteger(people)) throw broken(FILES.weekly, language);
      return { on, people };
    });
}

function within<T>(file: string, language: Language, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw broken(file, language, error instanceof Error ? error.message : '');
  }
}

function wanted(written: string | undefined, language: Language): number {
  const value = written === undefined ? REPLICATIONS.default : Number(written);
  if (Number.isInteger(value) && value >= 2 && value <= REPLICATIONS.most) return value;
  const given = `--replications ${String(written).slice(0, 40)}`;
  throw new CommandEnd(EXIT.usage, [
    language === 'es'
      ? `${given}: indique un número entero de 2 a ${REPLICATIONS.most}.`
      : `${given}: give a whole number from 2 to ${REPLICATIONS.most}.`,
  ]);
}

function refusedFolder(folder: string, language: Language): CommandEnd {
  const names = Object.values(FILES).join(', ');
  return new CommandEnd(EXIT.refused, [
    language === 'es'
      ? `${folder}: no es una carpeta con los datos de validación. Indique una que tenga al menos uno de estos conjuntos: ${names}.`
      : `${folder}: not a folder with data to validate against. Name one that holds at least one of these sets: ${names}.`,
  ]);
}

function broken(file: string, language: Language, detail = ''): CommandEnd {
  return new CommandEnd(EXIT.refused, [
    language === 'es'
      ? `${file}: el archivo no tiene la forma publicada. ${detail} Vuelva a descargarlo sin cambios.`
      : `${file}: the file is not in its published form. ${detail} Load it again unchanged.`,
  ]);
}

function* lines({ queueing, newYork: city, englandWales }: Validation, words: CapacityWords): Generator<string> {
  yield words.queueing;
  if (queueing === undefined) yield `  ${words.missing}: ${FILES.queueing}`;
  for (const { model, load, servers, room, quantity, exact, estimate, halfWidth, inside } of queueing ?? []) {
    const sizes = [load, servers, room].filter((size) => size > 0).join('/');
    const asked = model === 'M/G/inf' ? words.sufficing : quantity;
    const verdict = inside ? words.inside : words.outside;
    yield `  ${model} ${sizes} ${asked}: ${words.exact} ${exact.toFixed(6)}, ${words.engine} ${estimate.toFixed(6)} ± ${halfWidth.toFixed(6)}, ${verdict}`;
  }
  yield words.newYork;
  if (city === undefined) yield `  ${words.missing}: ${FILES.episodes}, ${FILES.census}`;
  else {
    yield `  ${words.meanStay}: ${city.meanStay.toFixed(1)}`;
    yield `  ${words.meanStayDelayed}: ${city.meanStayDelayedEntry.toFixed(1)}`;
    yield `  ${words.naive}: ${city.naiveMeanStay.toFixed(1)}`;
    yield `  ${words.admissions}: ${city.admissionsPerDay.toFixed(2)}; ${words.variance}: ${city.varianceToMean.toFixed(1)}`;
    yield `  ${words.implied}: ${city.impliedCensus.toFixed(0)}; ${words.naiveCensus}: ${city.naiveCensus.toFixed(0)}`;
    const { mean, low90, high90 } = city.simulatedCensus;
    yield `  ${words.simulated}: ${mean.toFixed(0)} (${low90.toFixed(0)}–${high90.toFixed(0)}); ${words.counted}: ${city.meanCensus.toFixed(0)}`;
  }
  yield words.backTest;
  if (englandWales === undefined) yield `  ${words.missing}: ${FILES.weekly}`;
  else {
    const { fit, coverage } = englandWales;
    yield `  ${words.fit}: ${fit.meanStayDays.toFixed(0)}; ${fit.level.toFixed(0)}; ${fit.arrivalsPerDay.toFixed(1)}; ${fit.varianceToMean.toFixed(1)} (${formatDay(fit.lastOn)})`;
    for (const span of ['year', 'untilCovid', 'all'] as const) {
      const { weeks, inside50, inside90, meanAbsoluteError, unchangedError } = coverage[span];
      const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
      yield `  ${words[span]} (${weeks} ${words.weeks}): ${words.inside50} ${percent(inside50)}, ${words.inside90} ${percent(inside90)}; ${words.error} ${meanAbsoluteError.toFixed(0)}; ${words.unchanged} ${unchangedError.toFixed(0)}`;
    }
    yield `  ${words.warning}`;
  }
}
