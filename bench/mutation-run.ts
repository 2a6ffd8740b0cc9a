/**
 * Asks of each wrong done to the law whether some worked case notices: first the rule's own cases, then those of rules that name it,
 * then whole decisions. A wrong that alters no answer, whatever the facts, is told apart by exact analysis.
 */
import { decideCase, decisionCaseFaults } from '../src/decisions/check-cases.ts';
import { Engine, NO_READINGS } from '../src/decisions/engine.ts';
import { loweringOf, readyCase, whatDiffers, type ReadyCase } from '../src/decisions/rule-cases.ts';
import type { DecisionCase } from '../src/instruments/agreement.ts';
import type { RuleId } from '../src/rules/expression.ts';
import { lowerRule, type LoweredRule } from '../src/rules/lower.ts';
import type { Rule } from '../src/rules/rule.ts';
import { catalogueWith, mutantsOf, type Mutant } from './law-mutants.ts';
import { changesNothing } from './same-law.ts';

export type Noticed =
  | { readonly by: 'rule-case' | 'decision-case'; readonly title: string }
  /** No answer differs: there is nothing to notice. */
  | { readonly by: 'nothing-to-notice' }
  | { readonly by: 'nobody' };

export class MutationRun {
  readonly mutants: readonly Mutant[];
  readonly #engine: Engine;
  readonly #cases: ReadonlyMap<RuleId, readonly ReadyCase[]>;
  readonly #readers: ReadonlyMap<RuleId, ReadonlySet<RuleId>>;
  readonly #inPlay = new Map<DecisionCase, ReadonlySet<RuleId>>();

  /** Only the rules that are wanted are done wrong to. */
  constructor(engine: Engine, wanted: (id: RuleId) => boolean = () => true) {
    this.#engine = engine;
    this.mutants = [...engine.rules.values()].flatMap(({ rule }) => (wanted(rule.id) ? mutantsOf(rule) : []));
    this.#readers = readersOf(engine);
    const asked = new Set(this.mutants.flatMap(({ rule }) => [rule.id, ...(this.#readers.get(rule.id) ?? [])]));
    const ready = engine.catalogue.ruleCases
      .filter(({ rule }) => asked.has(rule))
      .map((one) => readyCase(engine, one))
      .filter((one) => typeof one !== 'string');
    // A case that does not come out as written even so could not tell a wrong from the law as it stands.
    const sound = ready.filter((one) => whatDiffers(one, lowerRule(one.rule, loweringOf(engine, one)), engine.table.atoms).length === 0);
    this.#cases = Map.groupBy(sound, ({ one }) => one.rule);
  }

  /** `decisions: false` spares the whole decisions, which take a hundred times as long as the cases of rules. */
  noticed(mutant: Mutant, { decisions }: { readonly decisions: boolean }): Noticed {
    const title = this.#noticedByRuleCase(mutant);
    if (title !== undefined) return { by: 'rule-case', title };
    if (changesNothing(this.#engine, mutant)) return { by: 'nothing-to-notice' };
    const decision = decisions ? this.#noticedByDecision(mutant) : undefined;
    return decision === undefined ? { by: 'nobody' } : { by: 'decision-case', title: decision };
  }

  #noticedByRuleCase(mutant: Mutant): string | undefined {
    const { id } = mutant.rule;
    // The cases of an exception that is gone fail for want of it: whether anything turned on it, the rule that it belongs to must show.
    const own = mutant.becomes === undefined ? [] : [id];
    for (const rule of [...own, ...(this.#readers.get(id) ?? [])])
      for (const [, alike] of Map.groupBy(this.#cases.get(rule) ?? [], lawReadBy)) {
        const found = this.#differing(alike, mutant);
        if (found !== undefined) return `${found.one.rule}: ${found.one.title}`;
      }
    return undefined;
  }

  /** The first of these cases, all read against the same law, that does not come out as written. A rule that cannot be read at all is noticed too. */
  #differing(cases: readonly ReadyCase[], mutant: Mutant): ReadyCase | undefined {
    const [first] = cases;
    if (first === undefined) return undefined;
    let lowered: LoweredRule;
    try {
      lowered = loweredWith(this.#engine, first, mutant);
    } catch {
      return first;
    }
    return cases.find((one) => whatDiffers(one, lowered, this.#engine.table.atoms).length > 0);
  }

  #noticedByDecision(mutant: Mutant): string | undefined {
    const { id } = mutant.rule;
    const rules = [id, ...(this.#readers.get(id) ?? [])];
    const changed = new Engine(catalogueWith(this.#engine.catalogue, mutant));
    const found = this.#engine.catalogue.decisionCases.find(
      (one) => rules.some((rule) => this.#rulesInPlay(one).has(rule)) && fails(() => decisionCaseFaults(changed, one)),
    );
    return found === undefined ? undefined : `${found.agreement}: ${found.id}`;
  }

  #rulesInPlay(one: DecisionCase): ReadonlySet<RuleId> {
    const known = this.#inPlay.get(one);
    if (known !== undefined) return known;
    const decision = decideCase(this.#engine, one, NO_READINGS);
    const rules = new Set(typeof decision === 'string' ? [] : decision.grounds.map(({ rule }) => rule));
    this.#inPlay.set(one, rules);
    return rules;
  }
}

const lawReadBy = ({ one, mode }: ReadyCase): string => `${mode} ${JSON.stringify(one.readings ?? {})}`;

/** The case's rule as the law would have it with the wrong in it. */
function loweredWith(engine: Engine, ready: ReadyCase, { rule, becomes }: Mutant): LoweredRule {
  const law = loweringOf(engine, ready);
  const put = (rules: readonly Rule[]): readonly Rule[] =>
    rules.flatMap((one) => (one.id === rule.id ? (becomes === undefined ? [] : [becomes]) : [one]));
  const rules = new Map(law.rules);
  if (becomes === undefined) rules.delete(rule.id);
  else rules.set(rule.id, becomes);
  const exceptions = new Map(law.exceptions);
  if (rule.effect === 'exception') exceptions.set(rule.of, put(exceptions.get(rule.of) ?? []));
  const own = rules.get(ready.rule.id);
  if (own === undefined) throw new Error(`${ready.rule.id} is gone`);
  return lowerRule(own, { ...law, rules, exceptions });
}

/** A law so wrong that it cannot be asked has been noticed too. */
function fails(run: () => readonly unknown[]): boolean {
  try {
    return run().length > 0;
  } catch {
    return true;
  }
}

/** Which rules name which, directly or through others: by `ruleHolds`, and by being an exception of it. */
function readersOf(engine: Engine): ReadonlyMap<RuleId, ReadonlySet<RuleId>> {
  const readers = new Map<RuleId, Set<RuleId>>();
  const add = (named: RuleId, by: RuleId): void => void readers.set(named, (readers.get(named) ?? new Set()).add(by));
  for (const { rule } of engine.rules.values()) {
    if (rule.effect === 'exception') add(rule.id, rule.of);
    for (const named of JSON.stringify([rule.versions, rule.applies]).matchAll(/"kind":"rule","rule":"(?<id>[^"]+)"/g))
      add(named.groups?.['id'] ?? '', rule.id);
  }
  for (const found of readers.values()) for (const one of found) for (const further of readers.get(one) ?? []) found.add(further);
  return readers;
}
