/** From a question to a report in any form: law, places, money and time of one arrangement. */
import { accepted, type Outcome } from '../base/outcome.ts';
import type { Language } from '../base/text.ts';
import { replicate, simulationHash, type CheckedInput, type Replicated } from '../capacity/simulation.ts';
import { comparison } from '../catalogue/comparison.ts';
import { modelRecord } from '../catalogue/model-record.ts';
import type { Engine } from '../decisions/engine.ts';
import { feasibility, type Feasibility } from '../feasibility/feasibility.ts';
import { simulationsOf, type RunSimulation } from '../feasibility/occupancy.ts';
import { withSettings, type Settings } from '../feasibility/settings.ts';
import type { FeasibilityDocument } from './feasibility-blocks.ts';
import { feasibilityDocument } from './feasibility-document.ts';
import { lawOf, type LawQuestion } from './feasibility-law.ts';
import { timelineOf } from './feasibility-timeline.ts';

export type ReportQuestion = LawQuestion & { readonly settings: Settings };

/** `simulate` may use several threads; without it this one does the work. The result is the same. */
export async function feasibilityResult(
  question: ReportQuestion,
  simulate: (input: CheckedInput, replications: number) => Promise<Replicated> = async (...asked) => replicate(...asked),
): Promise<Outcome<Feasibility>> {
  const law = await lawOf(question);
  if (!law.ok) return law;
  const { settings } = question;
  const arrangement = withSettings(question.arrangement, settings);
  const { main, flows } = simulationsOf(arrangement, settings, law.value);
  const done = new Map<string, Replicated>();
  for (const input of new Set([main, ...flows.map((flow) => flow.input)]))
    done.set(simulationHash(input.input), await simulate(input, settings.replications));
  const before: RunSimulation = (input, replications) => done.get(simulationHash(input.input)) ?? replicate(input, replications);
  return accepted(feasibility(question.arrangement, settings, law.value, before));
}

export const documentOf = (engine: Engine, result: Feasibility, language: Language, date: string): FeasibilityDocument =>
  feasibilityDocument(result, {
    language,
    comparison,
    record: modelRecord,
    date,
    timeline: timelineOf(result.arrangement.id, result.arrangement.start),
    operable: engine.agreement(result.arrangement.id)?.operable ?? false,
  });

/** As data: every figure, large numbers as text, series cut to a value a day. */
export const feasibilityJson = (result: Feasibility): string =>
  JSON.stringify(
    {
      ...result,
      flows: result.flows.map(({ run, ...flow }) => ({ ...flow, inputHash: run.inputHash, counts: run.counts, present: run.rented })),
    },
    (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value instanceof Float64Array ? Array.from(value) : value),
    2,
  );
