/** What law says of the people of a feasibility question: the built-in invented population, or the reader's own file, by the room of screening. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accepted, type Outcome } from '../base/outcome.ts';
import { text, type Text } from '../base/text.ts';
import { inventedPeople } from '../catalogue/sending-population.ts';
import type { Engine } from '../decisions/engine.ts';
import { sumTold, type Law, type LawCounts } from '../feasibility/law.ts';
import type { Arrangement } from '../instruments/arrangement.ts';
import type { Mapping } from '../screening/mapping.ts';
import type { Reading } from '../rules/expression.ts';
import { screen, type Answered } from '../screening/screen.ts';
import { shownScreening, type ShownAnswer } from '../screening/shown.ts';
import { temporaryFolder } from '../screening/temporary-folder.ts';

export type LawQuestion = {
  readonly engine: Engine;
  readonly arrangement: Arrangement;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly knownAt: string;
  readonly seed: number;
  /** The reader's own file; without one the built-in population is asked, where it belongs to the arrangement. */
  readonly path?: string;
  readonly mapping?: Mapping;
};

const GAP = {
  en: 'No provision that would permit this has been found and encoded.',
  es: 'No se ha hallado ni codificado ninguna disposición que lo permita.',
};

/** Undefined where there is nobody to ask about, or the agreement is not loaded. */
export async function lawOf(question: LawQuestion): Promise<Outcome<Law | undefined>> {
  const { engine, arrangement, path, seed } = question;
  if (engine.agreement(arrangement.id) === undefined) return accepted(undefined);
  if (path !== undefined) return screened(question, path, text(path, path), false);
  const people = inventedPeople(arrangement.id, seed);
  if (!people.ok) return people;
  if (people.value === undefined) return accepted(undefined);
  const { notice, rows } = people.value;
  const folder = await temporaryFolder('feasibility');
  try {
    const file = join(folder, 'people.jsonl');
    await writeFile(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    return await screened(question, file, notice, true);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function screened(question: LawQuestion, path: string, population: Text, synthetic: boolean): Promise<Outcome<Law>> {
  const { engine, arrangement, readings, knownAt, mapping } = question;
  const request = { agreement: arrangement.id, on: arrangement.on, knownAt, readings, language: 'en', salt: 'feasibility' } as const;
  const done = await screen({
    engine,
    request,
    other: { ...request, asIfInForce: true },
    path,
    ...(mapping === undefined ? {} : { mapping }),
  });
  if (!done.ok) return done;
  const { answer, other } = done.value;
  const shown = shownScreening(done.value, { language: 'en', exact: synthetic });
  const real = countsOf(answer, shown, false);
  return accepted({
    population,
    synthetic,
    real,
    asIfInForce: other === undefined || shown.other === undefined ? real : countsOf(other.answer, shown.other, true),
  });
}

/** Only what may be told leaves here: whatever is made of it, in any form, cannot tell more. */
function countsOf({ asked }: Answered, shown: ShownAnswer, asIfInForce: boolean): LawCounts {
  return {
    people: shown.people,
    asIfInForce,
    // A reading asked for stands first, and is also among those that flip one rule alone: once is enough.
    readings: shown.readings
      .filter(({ reading }, index, all) => all.findIndex((one) => one.reading === reading) === index)
      .map(({ reading, outcomes }) => ({
        reading,
        barred: outcomes.barred,
        barredUntil: outcomes['barred-until'],
        undetermined: outcomes.undetermined,
        permitted: outcomes.permitted,
      })),
    steps: shown.funnel.map(({ ground, cite, contested, against, unknown, stops, remain }) => ({
      ground,
      statement: asked.engine.rule(ground)?.statement ?? GAP,
      cite: cite.join('; '),
      contested: contested === true,
      against,
      unknown,
      stops,
      left: sumTold(remain.clear, remain.undetermined),
    })),
  };
}
