/**
 * Whether a wrong done to a rule alters any answer at all: in every mode and under every reading of the rule, whether it is in play and what it comes to
 * are compared by exact analysis, over all that the facts could be. Too large to be compared counts as altered.
 */
import { contestedRules } from '../src/decisions/contested.ts';
import type { Engine } from '../src/decisions/engine.ts';
import { FIRST_RELEASE } from '../src/instruments/authoring.ts';
import { prepare } from '../src/rules/analysis.ts';
import { isTerminal, terminalValue } from '../src/rules/diagram.ts';
import type { Reading, RuleId } from '../src/rules/expression.ts';
import type { Formula } from '../src/rules/formula.ts';
import { lowerRule, speaksIn } from '../src/rules/lower.ts';
import { MODES, type Mode, type Rule } from '../src/rules/rule.ts';
import type { Mutant } from './law-mutants.ts';

export function changesNothing(engine: Engine, { rule, becomes }: Mutant): boolean {
  if (becomes === undefined) return false;
  return MODES.filter((mode) => speaksIn(rule, mode)).every((mode) =>
    readingsOf(engine, rule).every((readings) => sameIn(engine, { rule, becomes, mode, readings })),
  );
}

type Comparison = { readonly rule: Rule; readonly becomes: Rule; readonly mode: Mode; readonly readings: ReadonlyMap<RuleId, Reading> };

function sameIn(engine: Engine, { rule, becomes, mode, readings }: Comparison): boolean {
  const law = engine.lowering(mode, FIRST_RELEASE, readings);
  const [before, after] = [lowerRule(rule, law), lowerRule(becomes, { ...law, rules: new Map(law.rules).set(rule.id, becomes) })];
  const same = (one: Formula, other: Formula): boolean => {
    const question = prepare([one, other], engine.table.atoms, ([a, b]) => (a === b ? 0 : 1));
    return question !== undefined && isTerminal(question.root) && terminalValue(question.root) === 0;
  };
  return same(before.applies, after.applies) && same(before.holds, after.holds);
}

/** Both readings of every contested rule that this one turns on, in every combination. */
function readingsOf(engine: Engine, rule: Rule): readonly ReadonlyMap<RuleId, Reading>[] {
  const all = new Map([...engine.rules].map(([id, located]) => [id, located.rule]));
  return contestedRules([rule], all).reduce<readonly ReadonlyMap<RuleId, Reading>[]>(
    (sets, { id }) => sets.flatMap((set) => [new Map(set).set(id, 'A'), new Map(set).set(id, 'B')]),
    [new Map()],
  );
}
