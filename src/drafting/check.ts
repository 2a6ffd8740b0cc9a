/** Everything that is wrong with law and agreements, or with one draft among them. The worked cases are run last, and only on rules that can be. */
import { checkCases, decisionCaseFaults, ruleCaseFaults } from '../decisions/check-cases.ts';
import { Engine } from '../decisions/engine.ts';
import { text } from '../base/text.ts';
import { checkCatalogue } from '../instruments/check-catalogue.ts';
import type { Catalogue } from '../instruments/catalogue.ts';
import { isKnownFact } from '../people/known-fact.ts';
import type { RuleId } from '../rules/expression.ts';
import { expressionsOf, partsOf } from '../rules/facts-read.ts';
import type { Rule } from '../rules/rule.ts';
import { withDraft, type Draft } from './agreement-in-catalogue.ts';
import { agreementFindings, gaps } from './check-agreements.ts';
import { conditionFindings } from './check-conditions.ts';
import { ofFault, type Finding } from './finding.ts';

/** All that is loaded. */
export function checkAll(engine: Engine): readonly Finding[] {
  const { catalogue } = engine;
  const rules = [...engine.rules.values()].map(({ rule }) => rule);
  const form = [...checkCatalogue(catalogue, isKnownFact).map(ofFault), ...circles(rules)];
  if (circles(rules).length > 0) return form;
  return [
    ...form,
    ...conditionFindings(engine, rules),
    ...catalogue.agreements.flatMap((agreement) => agreementFindings(engine, agreement)),
    ...catalogue.instruments.flatMap(({ rules: own }) =>
      own.flatMap((rule) =>
        gaps(
          rule.id,
          rule.versions.map(({ inForce }) => inForce),
        ),
      ),
    ),
    ...checkCases(engine).map(ofFault),
  ];
}

/** One draft in the law that is loaded: what is wrong with it, and with nothing else. */
export function checkDraft(loaded: Catalogue, draft: Draft): readonly Finding[] {
  const engine = new Engine(withDraft(loaded, draft));
  const form = draftForm(engine, draft);
  const rules = [...new Set(draft.agreement.versions.flatMap((version) => version.rules))];
  // Conditions that name what is not there, or lead back to themselves, cannot be worked out.
  if (!isWorkable(form)) return [...form, ...toFillAlone(engine, draft)];
  return [
    ...form,
    ...conditionFindings(engine, rules),
    ...agreementFindings(engine, draft.agreement),
    ...draft.ruleCases.flatMap((one) => ruleCaseFaults(engine, one).map(ofFault)),
    ...draft.cases.flatMap((one) => decisionCaseFaults(engine, one).map(ofFault)),
  ];
}

/** Why a draft cannot be asked anything at all; empty where it can. */
export function draftRefusal(engine: Engine, draft: Draft): readonly Finding[] {
  const form = draftForm(engine, draft);
  if (!isWorkable(form)) return form;
  return agreementFindings(engine, draft.agreement).filter(({ code }) => code === 'permits-what-law-bars');
}

const draftForm = (engine: Engine, { agreement }: Draft): readonly Finding[] => [
  ...checkCatalogue(engine.catalogue, isKnownFact)
    .map(ofFault)
    .filter(({ where }) => ownPlace(where, agreement.id)),
  ...circles([...engine.rules.values()].map(({ rule }) => rule)),
];

const isWorkable = (form: readonly Finding[]): boolean =>
  !form.some(({ fault, code }) => code === 'circle' || /does not exist|is not loaded|no known fact|which is settled/.test(fault.en));

const toFillAlone = (engine: Engine, { agreement }: Draft): readonly Finding[] =>
  agreementFindings(engine, { ...agreement, versions: agreement.versions.map((version) => ({ ...version, rules: [] })) });

const ownPlace = (where: string, id: string): boolean =>
  where === id ||
  [`${id}.`, `${id}:`, `${id}/`, `${id} `].some((start) => where.replace(/^(agreement|rule) /, '').startsWith(start)) ||
  where.endsWith(` ${id}`);

/** Rules that lead back to themselves, by what they name or are exceptions of. */
function circles(rules: readonly Rule[]): readonly Finding[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const exceptions = Map.groupBy(
    rules.flatMap((rule) => (rule.effect === 'exception' ? [rule] : [])),
    ({ of }) => of,
  );
  const done = new Set<RuleId>();
  const found: Finding[] = [];
  const visit = (rule: Rule, path: readonly RuleId[]): void => {
    if (path.includes(rule.id)) {
      found.push(circle([...path.slice(path.indexOf(rule.id)), rule.id]));
      return;
    }
    if (done.has(rule.id)) return;
    const next = [...named(rule).flatMap((id) => byId.get(id) ?? []), ...(exceptions.get(rule.id) ?? [])];
    for (const one of next) visit(one, [...path, rule.id]);
    done.add(rule.id);
  };
  for (const rule of rules) visit(rule, []);
  return found;
}

/** Rules whose condition is part of this one's. A reading is settled without the condition of the rule that it is of. */
const named = (rule: Rule): readonly RuleId[] =>
  expressionsOf(rule)
    .flatMap(partsOf)
    .flatMap((part) => (part.kind === 'rule' ? [part.rule] : []));

const circle = (path: readonly RuleId[]): Finding => ({
  severity: 'error',
  code: 'circle',
  where: path[0] ?? '',
  fault: text(`rules lead back to themselves: ${path.join(' → ')}`, `las reglas vuelven sobre sí mismas: ${path.join(' → ')}`),
  remedy: text('let one of them not name the next', 'haga que una de ellas no nombre a la siguiente'),
});
