/** The worked decisions, each worked out once: they depend on nothing but the catalogue. */
import { decideCase } from '../decisions/check-cases.ts';
import type { Decision } from '../decisions/decision.ts';
import { NO_READINGS, type Engine } from '../decisions/engine.ts';
import type { DecisionCase } from '../instruments/agreement.ts';

export type CaseOutcomes = (one: DecisionCase) => Decision;

const made = new WeakMap<Engine, CaseOutcomes>();

/** A case that cannot be decided is a fault of the catalogue, which `habeas check` reports. */
export function caseOutcomesOf(engine: Engine): CaseOutcomes {
  const found = made.get(engine);
  if (found !== undefined) return found;
  const decisions = new Map<DecisionCase, Decision>();
  const outcomes: CaseOutcomes = (one) => {
    const known = decisions.get(one);
    if (known !== undefined) return known;
    const decision = decideCase(engine, one, NO_READINGS);
    if (typeof decision === 'string') throw new Error(`the worked case ${one.id} cannot be decided`);
    decisions.set(one, decision);
    return decision;
  };
  made.set(engine, outcomes);
  return outcomes;
}
