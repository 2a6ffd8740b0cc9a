/** Everything that is loaded: law, agreements, places and the parties to treaties. An argument to the engine, never a global. */
import type { Agreement, AgreementVersion, DecisionCase } from './agreement.ts';
import type { Instrument, RuleCase } from './law.ts';
import type { Place } from './place.ts';
import type { TreatyParty } from './treaty-party.ts';
import type { Rule } from '../rules/rule.ts';
import type { RuleId } from '../rules/expression.ts';

export type Catalogue = {
  readonly instruments: readonly Instrument[];
  readonly agreements: readonly Agreement[];
  readonly places: readonly Place[];
  readonly treatyParties: readonly TreatyParty[];
  readonly ruleCases: readonly RuleCase[];
  readonly decisionCases: readonly DecisionCase[];
};

/** Every rule with the instrument or agreement that holds it. */
export type LocatedRule = {
  readonly rule: Rule;
  readonly home: { readonly kind: 'instrument' | 'agreement'; readonly id: string };
};

export function rulesOf(catalogue: Catalogue): ReadonlyMap<RuleId, LocatedRule> {
  const located: [RuleId, LocatedRule][] = [
    ...catalogue.instruments.flatMap(({ id, rules }) =>
      rules.map((rule): [RuleId, LocatedRule] => [rule.id, { rule, home: { kind: 'instrument', id } }]),
    ),
    ...catalogue.agreements.flatMap(({ id, versions }) =>
      versions.flatMap(({ rules }) => rules.map((rule): [RuleId, LocatedRule] => [rule.id, { rule, home: { kind: 'agreement', id } }])),
    ),
  ];
  return new Map(located);
}

/** The agreement's version on that day, or undefined outside its span. */
export const versionOn = (agreement: Agreement, on: string): AgreementVersion | undefined =>
  agreement.versions.find(({ from, to }) => from <= on && (to === undefined || on <= to));
