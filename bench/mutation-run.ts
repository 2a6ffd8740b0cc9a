/** Asks of each wrong done to the law whether some worked case notices: first the rule's own cases, then its neighbours', then whole decisions. */
import { decideCase, decisionCaseFaults, ruleCaseFaults } from '../src/decisions/check-cases.ts';
import { Engine, NO_READINGS } from '../src/decisions/engine.ts';
import type { DecisionCase } from '../src/instruments/agreement.ts';
import type { RuleCase } from '../src/instruments/law.ts';
import type { RuleId } from '../src/rules/expression.ts';
import { catalogueWith, mutantsOf, type Mutant } from './law-mutants.ts';

export class MutationRun {
  readonly mutants: readonly Mutant[];
  readonly #engine: Engine;
  readonly #ruleCases: ReadonlyMap<RuleId, readonly RuleCase[]>;
  readonly #readers: ReadonlyMap<RuleId, ReadonlySet<RuleId>>;
  readonly #inPlay = new Map<DecisionCase, ReadonlySet<RuleId>>();

  constructor(engine: Engine) {
    this.#engine = engine;
    this.mutants = [...engine.rules.values()].flatMap(({ rule }) => mutantsOf(rule));
    this.#ruleCases = Map.groupBy(engine.catalogue.ruleCases, ({ rule }) => rule);
    this.#readers = readersOf(engine);
  }

  /** Where the wrong shows: the title of the first case that does not come out as written; undefined where none notices. */
  noticedBy(mutant: Mutant): string | undefined {
    const { id } = mutant.rule;
    const changed = new Engine(catalogueWith(this.#engine.catalogue, mutant));
    const readers = this.#readers.get(id) ?? new Set();
    for (const rule of [id, ...readers])
      for (const one of this.#ruleCases.get(rule) ?? []) if (fails(() => ruleCaseFaults(changed, one))) return `${one.rule}: ${one.title}`;
    for (const one of this.#engine.catalogue.decisionCases)
      if ([id, ...readers].some((rule) => this.#rulesInPlay(one).has(rule)) && fails(() => decisionCaseFaults(changed, one)))
        return `${one.agreement}: ${one.id}`;
    return undefined;
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

/** A rule so wrong that it cannot be asked has been noticed too. */
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
