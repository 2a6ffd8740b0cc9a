/** Screenings for the pages: one at a time, for each may fill memory and both cores; answers on the invented population are kept, for they never change. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../base/text.ts';
import type { Outcome } from '../base/outcome.ts';
import { SYNTHETIC_BOP, syntheticBop } from '../catalogue/synthetic-population.ts';
import type { Engine } from '../decisions/engine.ts';
import { screen, type Screening, type ScreenRequest } from '../screening/screen.ts';
import { shownScreening, type ShownScreening } from '../screening/shown.ts';
import type { Asking } from './screen-question.ts';
import { temporaryFolder } from '../screening/temporary-folder.ts';

export type Screenings = {
  readonly synthetic: (asking: Asking) => Promise<Outcome<Screening>>;
  /** `use` sees the answer while the rows that were set aside are still in their file. */
  readonly file: (question: FileQuestion, use: (screening: Screening) => Promise<void>) => Promise<Outcome<Screening>>;
  /** Waits for its turn. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Everything that was asked for is done: to be waited for before the process ends, which would tear DuckDB down in mid-work. */
  readonly settled: () => Promise<void>;
};

export type FileQuestion = { readonly asking: Asking } & Pick<ScreenRequest, 'path' | 'mapping'>;

const KEPT_MAX = 60;
const SEED = 2_025;

export function screeningsOf(engine: Engine): Screenings {
  const kept = new Map<string, Promise<Outcome<Screening>>>();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    inTurn,
    settled: async () => {
      for (let seen: Promise<unknown> | undefined; seen !== last;) await (seen = last);
    },
    file: ({ asking: { request, other }, path, mapping }, use) =>
      inTurn(() => screen({ engine, request, path, mapping, ...(other === undefined ? {} : { other }) }, (_, screening) => use(screening))),
    synthetic: (asking) => {
      const key = JSON.stringify(
        [asking.request, asking.other].map((one) => [one?.agreement, one?.on, one?.knownAt, ...(one?.readings ?? [])]),
      );
      const known = kept.get(key);
      if (known !== undefined) return known;
      const [oldest] = kept.keys();
      if (kept.size >= KEPT_MAX && oldest !== undefined) kept.delete(oldest);
      const answer = inTurn(() => screenSynthetic(engine, asking));
      kept.set(key, answer);
      // A fault is not kept: the next reader gets another try.
      answer.catch(() => kept.delete(key));
      return answer;
    },
  };
}

async function screenSynthetic(engine: Engine, { request, other }: Asking): Promise<Outcome<Screening>> {
  const people = syntheticBop(SEED);
  if (!people.ok) return people;
  const folder = await temporaryFolder('synthetic');
  try {
    const path = join(folder, 'people.jsonl');
    await writeFile(path, people.value.map((person) => JSON.stringify(person)).join('\n'));
    return await screen({ engine, request, path, ...(other === undefined ? {} : { other }) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Nobody can be recognised among people whom Habeas itself made up. */
export function syntheticShown(screening: Screening, language: Language): ShownScreening {
  return shownScreening({ ...screening, synthetic: SYNTHETIC_BOP[language] }, { language, exact: true });
}
