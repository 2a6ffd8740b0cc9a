/** What can be wrong with law and agreements as code, found without any person's file. Empty means sound. */
import type { Agreement } from './agreement.ts';
import { rulesOf, type Catalogue, type LocatedRule } from './catalogue.ts';
import { isDay } from '../calendar/iso.ts';
import type { Atom, Expression, RuleId } from '../rules/expression.ts';
import type { Rule } from '../rules/rule.ts';
import { innerAtoms, pathsRead } from '../rules/paths-read.ts';

export type Fault = { readonly where: string; readonly fault: string; readonly remedy: string };

/** `isKnownFact` tells whether a path is in the vocabulary: people's file, agreement, law's dated data or place. */
export function checkCatalogue(catalogue: Catalogue, isKnownFact: (path: string) => boolean): readonly Fault[] {
  const rules = rulesOf(catalogue);
  return [
    ...duplicates(catalogue),
    ...[...rules.values()].flatMap((located) => ruleFaults(located, rules, isKnownFact)),
    ...catalogue.agreements.flatMap((agreement) => agreementFaults(agreement, catalogue)),
    ...caseFaults(catalogue, rules),
    ...supposedFaults(catalogue, isKnownFact),
  ];
}

function duplicates(catalogue: Catalogue): readonly Fault[] {
  const ids = [
    ...catalogue.instruments.map(({ id }) => `instrument ${id}`),
    ...catalogue.agreements.map(({ id }) => `agreement ${id}`),
    ...catalogue.places.map(({ id }) => `place ${id}`),
    ...catalogue.instruments.flatMap(({ rules }) => rules.map(({ id }) => `rule ${id}`)),
    ...catalogue.agreements.flatMap(({ versions }) => [...new Set(versions.flatMap(({ rules }) => rules))].map(({ id }) => `rule ${id}`)),
  ];
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ where: id, fault: 'the id is used twice', remedy: 'rename one' }));
}

function ruleFaults(
  { rule }: LocatedRule,
  rules: ReadonlyMap<RuleId, LocatedRule>,
  isKnownFact: (path: string) => boolean,
): readonly Fault[] {
  const fault = (what: string, remedy: string): Fault => ({ where: rule.id, fault: what, remedy });
  const expressions = [...rule.versions.map(({ when }) => when), ...(rule.applies === undefined ? [] : [rule.applies])];
  const atoms = expressions.flatMap(atomsIn);
  const unknownFacts = [...new Set(atoms.flatMap(pathsRead))].filter((path) => path !== 'findings' && !isKnownFact(path));
  const named = expressions.flatMap(rulesIn).filter((id) => !rules.has(id));
  const misread = expressions.flatMap(readingsIn).filter((id) => rules.get(id)?.rule.standing.kind === 'settled');
  return [
    ...(rule.citations.length === 0 ? [fault('no citation', 'name the provision')] : []),
    ...(isDay(rule.verifiedThrough) ? [] : [fault(`verifiedThrough '${rule.verifiedThrough}' is no day`, 'write YYYY-MM-DD')]),
    ...unknownFacts.map((path) => fault(`reads ${path}, which is no known fact`, 'add it to the vocabulary and to the person file')),
    ...named.map((id) => fault(`names rule ${id}, which does not exist`, 'correct the id')),
    ...misread.map((id) => fault(`asks for a reading of ${id}, which is settled`, 'mark that rule contested')),
    ...(rule.effect === 'exception' && !rules.has(rule.of)
      ? [fault(`is an exception of ${rule.of}, which does not exist`, 'correct the id')]
      : []),
    ...(rule.standing.kind === 'contested' &&
    !expressions.some((one) => readingsIn(one).includes(rule.id)) &&
    !readElsewhere(rule.id, rules)
      ? [fault('is contested, but its two readings do not differ anywhere', 'use reading() in its condition')]
      : []),
    ...versionFaults(rule).map((what) => fault(what, 'make the versions follow one another')),
  ];
}

const readElsewhere = (id: RuleId, rules: ReadonlyMap<RuleId, LocatedRule>): boolean =>
  [...rules.values()].some(({ rule }) =>
    [...rule.versions.map(({ when }) => when), ...(rule.applies === undefined ? [] : [rule.applies])].some((one) =>
      readingsIn(one).includes(id),
    ),
  );

function versionFaults(rule: Rule): readonly string[] {
  const spans = rule.versions.map(({ inForce }) => inForce);
  const overlaps = spans.flatMap((a, index) =>
    spans
      .slice(index + 1)
      .filter((b) => a.from <= (b.to ?? '9999') && b.from <= (a.to ?? '9999'))
      .map((b) => `versions from ${a.from} and ${b.from} are in force at once`),
  );
  const wrong = spans
    .filter(({ from, to }) => !isDay(from) || (to !== undefined && (!isDay(to) || to < from)))
    .map(({ from, to }) => `the span ${from}..${to} is not one`);
  return [...(spans.length === 0 ? ['has no version'] : []), ...overlaps, ...wrong];
}

function agreementFaults(agreement: Agreement, { instruments }: Catalogue): readonly Fault[] {
  const fault = (what: string, remedy: string): Fault => ({ where: agreement.id, fault: what, remedy });
  const unknown = agreement.instruments.filter((id) => !instruments.some((one) => one.id === id));
  const versions = agreement.versions.flatMap((a, index) =>
    agreement.versions
      .slice(index + 1)
      .filter((b) => a.from <= (b.to ?? '9999') && b.from <= (a.to ?? '9999'))
      .map(({ id }) => id),
  );
  return [
    ...unknown.map((id) => fault(`names instrument ${id}, which is not loaded`, 'correct the id')),
    ...versions.map((id) => fault(`version ${id} overlaps with another`, 'make the spans follow one another')),
    ...agreement.terms
      .filter(({ cite, source }) => cite === '' || source === '')
      .map(({ key }) => fault(`term ${key} has no citation or source`, 'name where the fact was read')),
    ...(agreement.operable || agreement.whyNotOperable !== undefined
      ? []
      : [fault('is not operable and does not say why', 'give whyNotOperable')]),
    ...(agreement.versions.length === 0 ? [fault('has no version', 'give at least one')] : []),
  ];
}

/** Each rule must be exercised both ways by a worked case; one that the encoding itself leaves open can have an open case for either. */
function caseFaults({ ruleCases, decisionCases, agreements }: Catalogue, rules: ReadonlyMap<RuleId, LocatedRule>): readonly Fault[] {
  const answers = Map.groupBy(ruleCases, ({ rule }) => rule);
  const untested = [...rules].flatMap(([id, { rule }]): Fault[] => {
    const own = answers.get(id) ?? [];
    const leftOpen = rule.versions.some(({ when }) => unknownsIn(when).length > 0) && own.some(({ holds }) => holds === 'unknown');
    const lacking = [true, false].filter((answer) => !own.some(({ holds }) => holds === answer)).slice(leftOpen ? 1 : 0);
    return lacking.length === 0
      ? []
      : [
          {
            where: id,
            fault: `no worked case in which it ${lacking.map((answer) => (answer ? 'holds' : 'does not hold')).join(' or ')}`,
            remedy: 'add one beside the rule',
          },
        ];
  });
  const strays = [...answers.keys()]
    .filter((id) => !rules.has(id))
    .map((id) => ({ where: id, fault: 'a worked case names a rule that does not exist', remedy: 'correct the id' }));
  const lost = decisionCases
    .filter(({ agreement }) => !agreements.some(({ id }) => id === agreement))
    .map(({ id, agreement }) => ({
      where: id,
      fault: `the case names agreement ${agreement}, which is not loaded`,
      remedy: 'correct the id',
    }));
  const alike = [...Map.groupBy(ruleCases, ({ rule, title }) => `${rule}: ${title}`)].flatMap(([where, own]) =>
    own.length < 2 ? [] : [{ where, fault: 'two worked cases have the same title', remedy: 'say in the title what sets them apart' }],
  );
  return [...untested, ...strays, ...lost, ...alike];
}

/** A case may suppose what the agreement, the law's data and the places would hold; what is known of the person belongs in its file. */
const supposedFaults = ({ ruleCases }: Catalogue, isKnownFact: (path: string) => boolean): readonly Fault[] =>
  ruleCases.flatMap(({ rule, title, supposing = {} }) =>
    Object.keys(supposing)
      .filter((path) => !/^(?:agreement|law|place)\./.test(path) || !isKnownFact(path))
      .map((path) => ({
        where: `${rule}: ${title}`,
        fault: `supposes ${path}, which no agreement, place or treaty list holds`,
        remedy: 'correct the path, or put it in the file',
      })),
  );

function walk(expression: Expression, visit: (one: Expression) => void): void {
  visit(expression);
  if (expression.kind === 'all' || expression.kind === 'any') for (const part of expression.of) walk(part, visit);
  else if (expression.kind === 'not') walk(expression.of, visit);
  else if (expression.kind === 'reading') for (const part of [expression.A, expression.B]) walk(part, visit);
  else if (expression.kind === 'default')
    for (const part of [expression.base, ...expression.exceptions.map(({ when }) => when)]) walk(part, visit);
}

function collect<T>(expression: Expression, take: (one: Expression) => readonly T[]): readonly T[] {
  const found: T[] = [];
  walk(expression, (one) => found.push(...take(one)));
  return found;
}

const atomsIn = (expression: Expression): readonly Atom[] =>
  collect(expression, (one) => (one.kind !== 'atom' ? [] : 'where' in one.atom ? [one.atom, ...innerAtoms(one.atom.where)] : [one.atom]));
const rulesIn = (expression: Expression): readonly RuleId[] =>
  collect(expression, (one) => (one.kind === 'rule' || one.kind === 'reading' ? [one.rule] : []));
const readingsIn = (expression: Expression): readonly RuleId[] => collect(expression, (one) => (one.kind === 'reading' ? [one.rule] : []));
const unknownsIn = (expression: Expression): readonly Expression[] => collect(expression, (one) => (one.kind === 'unknown' ? [one] : []));
