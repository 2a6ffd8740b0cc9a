/** Which contested rules an answer can turn on. */
import type { Atom, Expression, RuleId } from '../rules/expression.ts';
import type { Rule } from '../rules/rule.ts';

/** Those among the rules, and those that their conditions refer to, each once, by id. */
export function contestedRules(rules: readonly Rule[], all: ReadonlyMap<RuleId, Rule>): readonly Rule[] {
  const found = new Map<RuleId, Rule>();
  const seen = new Set<RuleId>();
  const visit = (rule: Rule): void => {
    if (seen.has(rule.id)) return;
    seen.add(rule.id);
    if (rule.standing.kind === 'contested') found.set(rule.id, rule);
    for (const id of referredTo(rule)) {
      const other = all.get(id);
      if (other !== undefined) visit(other);
    }
  };
  rules.forEach(visit);
  return [...found.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every rule that this one names: in a reading, by its condition, or as what it is an exception of. */
export function referredTo(rule: Rule): readonly RuleId[] {
  const expressions = [...rule.versions.map(({ when }) => when), ...(rule.applies === undefined ? [] : [rule.applies])];
  return expressions.flatMap(rulesNamed);
}

function rulesNamed(expression: Expression): readonly RuleId[] {
  switch (expression.kind) {
    case 'reading':
      return [expression.rule, ...rulesNamed(expression.A), ...rulesNamed(expression.B)];
    case 'rule':
      return [expression.rule];
    case 'not':
      return rulesNamed(expression.of);
    case 'all':
    case 'any':
      return expression.of.flatMap(rulesNamed);
    case 'default':
      return [...rulesNamed(expression.base), ...expression.exceptions.flatMap(({ when }) => rulesNamed(when))];
    case 'atom':
      return rulesNamedByAtom(expression.atom);
    case 'constant':
    case 'unknown':
      return [];
  }
}

const rulesNamedByAtom = (atom: Atom): readonly RuleId[] => ('where' in atom ? rulesNamed(atom.where) : []);
