/** What if the law were otherwise: for a worked case or the invented population under an address, for a person's own file in a body. */
import { writeFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { accepted, type Outcome } from '../base/outcome.ts';
import { syntheticBop } from '../catalogue/synthetic-population.ts';
import { whatIfPerson, type Asking } from '../drafting/what-if-person.ts';
import type { DecisionCase } from '../instruments/agreement.ts';
import { readPersonFile } from '../people/read-person-file.ts';
import { temporaryFolder } from '../screening/temporary-folder.ts';
import { whatIfPopulation, type PopulationWhatIf } from '../screening/what-if.ts';
import { readFileText } from './ask-state.ts';
import type { Screenings } from './screenings.ts';
import type { WebContext } from './web-context.ts';
import { hasPopulation, whatIfPage, type WhatIfShown } from './what-if-page.ts';
import { POPULATION, supposesNothing, whatIfFields, whatIfSides, type WhatIfFields } from './what-if-question.ts';

type Sides = { readonly before: Asking; readonly now: Asking };

export function registerWhatIf(app: Hono, context: WebContext, screenings: Pick<Screenings, 'inTurn'>): void {
  app.get('/what-if', async (request) => {
    const fields = whatIfFields(context, (name) => request.req.query(name));
    const shown = supposesNothing(fields) ? accepted({ fields }) : await answerFor(context, screenings, fields);
    return shown.ok
      ? request.html(whatIfPage(context, shown.value))
      : request.html(whatIfPage(context, { fields, problems: shown.problems }), 422);
  });
  app.post('/what-if', async (request) => {
    const form = new URLSearchParams(await request.req.text());
    const fields = whatIfFields(context, (name) => form.get(name));
    const own = form.get('file') ?? '';
    const shown = ownAnswer(context, fields, own);
    return shown.ok
      ? request.html(whatIfPage(context, shown.value))
      : request.html(whatIfPage(context, { fields, own, problems: shown.problems }), 422);
  });
}

async function answerFor(context: WebContext, screenings: Pick<Screenings, 'inTurn'>, fields: WhatIfFields): Promise<Outcome<WhatIfShown>> {
  const sides = whatIfSides(context, fields);
  if (!sides.ok) return sides;
  const cases = context.engine.catalogue.decisionCases.filter((one) => one.agreement === fields.agreement);
  const chosen = cases.find(({ id }) => id === fields.who);
  if (chosen !== undefined) return caseAnswer(context, fields, sides.value, chosen);
  const [first] = cases;
  if (!hasPopulation(context, fields) && first !== undefined) return caseAnswer(context, { ...fields, who: first.id }, sides.value, first);
  const answer = await screenings.inTurn(() => populationAnswer(sides.value));
  return answer.ok ? accepted({ fields: { ...fields, who: POPULATION }, population: answer.value }) : answer;
}

function caseAnswer({ language }: WebContext, fields: WhatIfFields, { before, now }: Sides, chosen: DecisionCase): Outcome<WhatIfShown> {
  const { proposal, ...rest } = chosen.file;
  // The day is the question's, not the case's.
  const { decidedOn: _, ...proposed } = proposal ?? {};
  const file = readPersonFile({ id: chosen.id, ...rest, proposal: proposed });
  if (!file.ok) return file;
  const mode = chosen.mode;
  const asked = (side: Asking): Asking => ({ ...side, request: { ...side.request, mode } });
  const answer = whatIfPerson(asked(before), asked(now), file.value);
  return answer.ok ? accepted({ fields, person: { title: chosen.title[language], answer: answer.value } }) : answer;
}

function ownAnswer(context: WebContext, fields: WhatIfFields, own: string): Outcome<WhatIfShown> {
  const sides = whatIfSides(context, fields);
  if (!sides.ok) return sides;
  const read = readFileText(own);
  if (!read.ok) return read;
  const answer = whatIfPerson(sides.value.before, sides.value.now, read.value.file);
  return answer.ok ? accepted({ fields, own, person: { title: read.value.file.id ?? '', answer: answer.value } }) : answer;
}

const SEED = 2_025;

async function populationAnswer(sides: Sides): Promise<Outcome<PopulationWhatIf>> {
  const people = syntheticBop(SEED);
  if (!people.ok) return people;
  const folder = await temporaryFolder('synthetic');
  try {
    const path = join(folder, 'people.jsonl');
    await writeFile(path, people.value.map((person) => JSON.stringify(person)).join('\n'));
    return await whatIfPopulation({ ...sides, path, exact: true });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
