/** What law says of the people of a feasibility question: the built-in invented population, or the reader's own file, by the room of screening. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accepted, type Outcome } from '../base/outcome.ts';
import { syntheticBop, SYNTHETIC_BOP } from '../catalogue/synthetic-population.ts';
import type { Engine } from '../decisions/engine.ts';
import type { Law, LawCounts } from '../feasibility/feasibility.ts';
import type { Arrangement } from '../instruments/arrangement.ts';
import type { Mapping } from '../screening/mapping.ts';
import type { Reading } from '../rules/expression.ts';
import { screen, type Answered } from '../screening/screen.ts';
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

const BUILT_IN = 'us-sv-2025';
const GAP = {
  en: 'No provision that would permit this has been found and encoded.',
  es: 'No se ha hallado ni codificado ninguna disposición que lo permita.',
};

/** Undefined where there is nobody to ask about, or the agreement is not loaded. */
export async function lawOf(question: LawQuestion): Promise<Outcome<Law | undefined>> {
  const { engine, arrangement, path, seed } = question;
  if (engine.agreement(arrangement.id) === undefined || (path === undefined && arrangement.id !== BUILT_IN)) return accepted(undefined);
  if (path !== undefined) return screened(question, path, path, false);
  const people = syntheticBop(seed);
  if (!people.ok) return people;
  const folder = await temporaryFolder('feasibility');
  try {
    const file = join(folder, 'people.jsonl');
    await writeFile(file, people.value.map((row) => `${JSON.stringify(row)}\n`).join(''));
    return await screened(question, file, SYNTHETIC_BOP, true);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function screened(question: LawQuestion, path: string, population: string, synthetic: boolean): Promise<Outcome<Law>> {
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
  const real = countsOf(answer, false);
  return accepted({ population, synthetic, real, asIfInForce: other === undefined ? real : countsOf(other.answer, true) });
}

function countsOf({ asked, summary }: Answered, asIfInForce: boolean): LawCounts {
  let left = summary.people;
  return {
    people: summary.people,
    asIfInForce,
    readings: summary.readings.map(({ reading, outcomes }) => ({
      reading,
      barred: outcomes.barred,
      barredUntil: outcomes['barred-until'],
      undetermined: outcomes.undetermined,
      permitted: outcomes.permitted,
    })),
    steps: summary.funnel.map(({ ground, against, unknown, stops }) => {
      left -= stops;
      const rule = asked.engine.rule(ground);
      return {
        ground,
        statement: rule?.statement ?? GAP,
        cite: rule?.citations.map(({ cite }) => cite).join('; ') ?? '',
        contested: rule?.standing.kind === 'contested',
        against,
        unknown,
        stops,
        left,
      };
    }),
  };
}
