/** From a question to a report in any form: law, places, money and time of one arrangement. */
import { accepted, type Outcome } from '../base/outcome.ts';
import type { Language } from '../base/text.ts';
import { comparison } from '../catalogue/arrangements.ts';
import type { Engine } from '../decisions/engine.ts';
import { feasibility, type Feasibility, type Law } from '../feasibility/feasibility.ts';
import type { Settings } from '../feasibility/settings.ts';
import type { Arrangement } from '../instruments/arrangement.ts';
import type { FeasibilityDocument } from './feasibility-blocks.ts';
import { feasibilityDocument } from './feasibility-document.ts';
import { lawOf, type LawQuestion } from './feasibility-law.ts';
import { timelineOf } from './feasibility-timeline.ts';

export type ReportQuestion = LawQuestion & { readonly settings: Settings };

export async function feasibilityResult(question: ReportQuestion): Promise<Outcome<Feasibility>> {
  const law = await lawOf(question);
  return law.ok ? accepted(feasibility(question.arrangement, question.settings, law.value)) : law;
}

export const resultWith = (arrangement: Arrangement, settings: Settings, law: Law | undefined): Feasibility =>
  feasibility(arrangement, settings, law);

export const documentOf = (engine: Engine, result: Feasibility, language: Language, date: string): FeasibilityDocument =>
  feasibilityDocument(result, {
    language,
    comparison,
    date,
    timeline: timelineOf(result.arrangement.id, result.arrangement.start),
    operable: engine.agreement(result.arrangement.id)?.operable ?? false,
  });

/** As data: every figure, large numbers as text, series cut to a value a day. */
export const feasibilityJson = (result: Feasibility): string =>
  JSON.stringify(
    result,
    (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value instanceof Float64Array ? Array.from(value) : value),
    2,
  );
