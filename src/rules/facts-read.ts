/** Every fact that a rule can turn on: those of its own condition, of the rules that it names, and of its exceptions. */
import type { Atom, Expression, RuleId } from './expression.ts';
import { innerAtoms, pathsRead } from './paths-read.ts';
import type { Rule } from './rule.ts';

export function factsRead(rule: Rule, ruleOf: (id: RuleId) => Rule | undefined, all: readonly Rule[]): ReadonlySet<string> {
  const paths = new Set<string>();
  const seen = new Set<RuleId>();
  const visit = (one: Rule | undefined): void => {
    if (one === undefined || seen.has(one.id)) return;
    seen.add(one.id);
    if (one.looksAt !== undefined) paths.add(one.looksAt.path);
    for (const expression of expressionsOf(one))
      for (const part of partsOf(expression)) {
        if (part.kind === 'atom') for (const path of pathsOf(part.atom)) paths.add(path);
        else if (part.kind === 'rule' || part.kind === 'reading') visit(ruleOf(part.rule));
      }
    for (const other of all) if (other.effect === 'exception' && other.of === one.id) visit(other);
  };
  visit(rule);
  return paths;
}

export const expressionsOf = (rule: Rule): readonly Expression[] => [
  ...rule.versions.map(({ when }) => when),
  ...(rule.applies === undefined ? [] : [rule.applies]),
];

/** The expression and everything inside it, atoms' own conditions on records excepted. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'all':
    case 'any':
      return [expression, ...expression.of.flatMap(partsOf)];
    case 'not':
      return [expression, ...partsOf(expression.of)];
    case 'reading':
      return [expression, ...partsOf(expression.A), ...partsOf(expression.B)];
    case 'default':
      return [expression, ...partsOf(expression.base), ...expression.exceptions.flatMap(({ when }) => partsOf(when))];
    case 'constant':
    case 'unknown':
    case 'atom':
    case 'rule':
      return [expression];
  }
}

const pathsOf = (atom: Atom): readonly string[] => [
  ...pathsRead(atom),
  ...('where' in atom ? innerAtoms(atom.where).flatMap(pathsRead) : []),
];
