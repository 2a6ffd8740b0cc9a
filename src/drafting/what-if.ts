/** The law as it might be: a rule not there, a limit moved, a term of the agreement otherwise. What is loaded is never touched; the answer is another catalogue. */
import { nearest } from '../base/nearest.ts';
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { isDay, isDuration } from '../calendar/iso.ts';
import { rulesOf, type Catalogue } from '../instruments/catalogue.ts';
import type { Agreement } from '../instruments/agreement.ts';
import { expressionsOf, partsOf } from '../rules/facts-read.ts';
import { never, type Expression, type RuleId, type Term } from '../rules/expression.ts';
import { innerAtoms } from '../rules/paths-read.ts';
import type { Rule } from '../rules/rule.ts';

/** What rules may read of an agreement, and what somebody may suppose otherwise. */
export const TERM_FACTS = [
  'inForce',
  'isTreaty',
  'isTransferTreaty',
  'holdsPeople',
  'paid',
  'ratifiedBySendingState',
  'ratifiedByReceivingState',
  'monitoringClause',
  'receivingStateControls',
] as const;
export type TermFact = (typeof TERM_FACTS)[number];

export type LawChange =
  /** As though the provision did not exist. Where it permits, its layer is then silent. */
  | { readonly kind: 'without'; readonly rule: RuleId }
  /** A duration, a day or a whole number in the rule's condition. */
  | { readonly kind: 'limit'; readonly rule: RuleId; readonly from: string; readonly to: string }
  /** A term of the agreement, in every version; `undefined`: not known. */
  | { readonly kind: 'term'; readonly fact: TermFact; readonly to: boolean | undefined };

export function changedCatalogue(catalogue: Catalogue, agreement: string, changes: readonly LawChange[]): Outcome<Catalogue> {
  const problems = changes.flatMap((change) => problemsOf(catalogue, change));
  if (problems.length > 0) return refused(...problems);
  return accepted(changes.reduce((law, change) => applied(law, agreement, change), catalogue));
}

function problemsOf(catalogue: Catalogue, change: LawChange): readonly Problem[] {
  if (change.kind === 'term') return unknowable(change);
  const rules = rulesOf(catalogue);
  const rule = rules.get(change.rule)?.rule;
  if (rule === undefined) return [noRule(change.rule, nearest(change.rule, rules.keys()))];
  if (change.kind === 'without') return [];
  const limits = limitsOf(rule);
  if (!limits.includes(change.from)) return [noLimit(rule, change.from, limits)];
  return sameKind(change.from, change.to) ? [] : [otherKind(change.from, change.to)];
}

/** Three of the terms are always stated; they can be supposed otherwise, but not unknown. */
const ALWAYS_STATED: ReadonlySet<TermFact> = new Set(['holdsPeople', 'isTransferTreaty', 'isTreaty']);
const unknowable = ({ fact, to }: Extract<LawChange, { kind: 'term' }>): readonly Problem[] =>
  to !== undefined || !ALWAYS_STATED.has(fact)
    ? []
    : [
        {
          code: 'always-stated',
          path: fact,
          message: text(`${fact} is stated by every agreement.`, `Todo acuerdo dice ${fact}.`),
          remedy: text('Suppose yes or no.', 'Suponga sí o no.'),
        },
      ];

const noRule = (id: string, near: string | undefined): Problem => ({
  code: 'no-such-rule',
  path: id.slice(0, 100),
  message: text(`There is no rule '${id.slice(0, 100)}'.`, `No existe la regla «${id.slice(0, 100)}».`),
  remedy:
    near === undefined
      ? text('`habeas law` lists them.', '«habeas law» las enumera.')
      : text(`Did you mean '${near}'?`, `¿Quiso decir «${near}»?`),
});

const noLimit = ({ id }: Rule, from: string, limits: readonly string[]): Problem => ({
  code: 'no-such-limit',
  path: id,
  message: text(`${id} has no limit '${from.slice(0, 40)}'.`, `${id} no tiene el límite «${from.slice(0, 40)}».`),
  remedy:
    limits.length === 0
      ? text('It has no duration, day or number that could be moved.', 'No tiene plazo, día ni número que pueda moverse.')
      : text(`Its limits: ${limits.join(', ')}.`, `Sus límites: ${limits.join(', ')}.`),
});

const otherKind = (from: string, to: string): Problem => ({
  code: 'wrong-limit',
  path: from,
  message: text(`'${to.slice(0, 40)}' cannot stand for '${from}'.`, `«${to.slice(0, 40)}» no puede ocupar el lugar de «${from}».`),
  remedy: text(
    'Write a duration as P6M, a day as 2025-01-31, a number as 18.',
    'Escriba un plazo como P6M, un día como 2025-01-31, un número como 18.',
  ),
});

const sameKind = (from: string, to: string): boolean =>
  isDuration(from) ? isDuration(to) : isDay(from) ? isDay(to) : /^-?\d{1,9}$/.test(to);

function applied(catalogue: Catalogue, agreement: string, change: LawChange): Catalogue {
  if (change.kind === 'term')
    return { ...catalogue, agreements: catalogue.agreements.map((one) => (one.id === agreement ? withTerm(one, change) : one)) };
  const altered = new Map<Rule, Rule>();
  // A rule that several versions share stays one and the same.
  const alter = (rule: Rule): Rule => {
    if (rule.id !== change.rule) return rule;
    const known = altered.get(rule) ?? (change.kind === 'without' ? { ...rule, applies: never } : withLimit(rule, change));
    altered.set(rule, known);
    return known;
  };
  return {
    ...catalogue,
    instruments: catalogue.instruments.map((one) => ({ ...one, rules: one.rules.map(alter) })),
    agreements: catalogue.agreements.map((one) => ({
      ...one,
      versions: one.versions.map((version) => ({ ...version, rules: version.rules.map(alter) })),
    })),
  };
}

function withTerm(agreement: Agreement, { fact, to }: Extract<LawChange, { kind: 'term' }>): Agreement {
  return {
    ...agreement,
    versions: agreement.versions.map((version) => {
      if (to !== undefined) return { ...version, facts: { ...version.facts, [fact]: to } };
      const { [fact]: _, ...rest } = version.facts;
      const { holdsPeople, isTransferTreaty, isTreaty } = version.facts;
      return { ...version, facts: { ...rest, holdsPeople, isTransferTreaty, isTreaty } };
    }),
  };
}

/** Every duration, day and whole number that a rule's conditions compare with, as it is written. */
export function limitsOf(rule: Rule): readonly string[] {
  const terms = expressionsOf(rule)
    .flatMap(partsOf)
    .flatMap((part) => (part.kind === 'atom' ? ['where' in part.atom ? innerAtoms(part.atom.where) : [], part.atom].flat() : []))
    .flatMap((atom) => (atom.test === 'compare' ? [atom.left, atom.right] : []));
  return [...new Set(terms.flatMap(limitOf))];
}

function limitOf(term: Term): readonly string[] {
  if (term.term === 'day') return [term.day];
  if (term.term === 'integer') return [String(term.integer)];
  return typeof term.plus === 'string' ? [term.plus] : [];
}

function withLimit(rule: Rule, { from, to }: Extract<LawChange, { kind: 'limit' }>): Rule {
  const inTerm = (term: Term): Term => {
    if (!limitOf(term).includes(from)) return term;
    if (term.term === 'day') return { ...term, day: to };
    return term.term === 'integer' ? { ...term, integer: Number(to) } : { ...term, plus: to };
  };
  const inside = (one: Expression): Expression => {
    switch (one.kind) {
      case 'all':
      case 'any':
        return { ...one, of: one.of.map(inside) };
      case 'not':
        return { ...one, of: inside(one.of) };
      case 'reading':
        return { ...one, A: inside(one.A), B: inside(one.B) };
      case 'default':
        return { ...one, base: inside(one.base), exceptions: one.exceptions.map((clause) => ({ ...clause, when: inside(clause.when) })) };
      case 'atom':
        if (one.atom.test === 'compare')
          return { ...one, atom: { ...one.atom, left: inTerm(one.atom.left), right: inTerm(one.atom.right) } };
        return 'where' in one.atom ? { ...one, atom: { ...one.atom, where: inside(one.atom.where) } } : one;
      case 'constant':
      case 'unknown':
      case 'rule':
        return one;
    }
  };
  return {
    ...rule,
    versions: rule.versions.map((version) => ({ ...version, when: inside(version.when) })),
    ...(rule.applies === undefined ? {} : { applies: inside(rule.applies) }),
  };
}
