/**
 * What exact analysis finds wrong with conditions: rules that can never speak, exceptions that can never matter, and exceptions of one rank that
 * hold at once with different outcomes. It may miss one (facts that exclude each other elsewhere), and never invents one.
 */
import { text } from '../base/text.ts';
import { flipped } from '../decisions/decide.ts';
import type { Engine } from '../decisions/engine.ts';
import type { Reading, RuleId } from '../rules/expression.ts';
import { conjunction, type Formula } from '../rules/formula.ts';
import { lowerRule, type LoweredRule, type LoweringContext } from '../rules/lower.ts';
import { MODES, type Mode, type Rule } from '../rules/rule.ts';
import { constantValue, witnessOf } from '../rules/witness.ts';
import type { Finding } from './finding.ts';
import { witnessText } from './witness-text.ts';

export function conditionFindings(engine: Engine, rules: readonly Rule[]): readonly Finding[] {
  const settings = settingsOf(engine);
  return [...rules.flatMap((rule) => unreachable(engine, rule, settings)), ...overlaps(engine, rules)];
}

type Setting = ReadonlyMap<RuleId, Reading>;

/** Default readings, and every contested rule the other way: a rule that can speak in one of them is reachable. */
function settingsOf(engine: Engine): readonly Setting[] {
  const contested = [...engine.rules.values()].flatMap(({ rule }) => (rule.standing.kind === 'contested' ? [rule] : []));
  return [new Map(), new Map(contested.map((rule) => [rule.id, flipped(rule)]))];
}

/** Newer law than that is not encoded yet, and a draft may be newer than the first release. */
const LATEST = '9999-12-31';

const modesOf = (rule: Rule): readonly Mode[] => (typeof rule.modes === 'string' ? MODES : rule.modes);

function unreachable(engine: Engine, rule: Rule, settings: readonly Setting[]): readonly Finding[] {
  // A condition written as a constant is meant so.
  if (rule.versions.every(({ when }) => when.kind === 'constant')) return [];
  const spoken = (formulaOf: (lowered: LoweredRule) => Formula, never: boolean): boolean =>
    settings.every((readings) =>
      modesOf(rule).every((mode) => {
        const lowered = lowerRule(rule, engine.lowering(mode, LATEST, readings));
        return constantValue(formulaOf(lowered), engine.table.atoms) === never;
      }),
    );
  if (rule.applies !== undefined && spoken(({ applies }) => applies, false)) return [neverInPlay(rule)];
  if (rule.effect === 'requires') return spoken(({ holds }) => holds, true) ? [alwaysMet(rule)] : [];
  if (spoken(({ holds }) => holds, false)) return [neverHolds(rule)];
  return rule.effect === 'exception' && neverMatters(engine, rule, settings) ? [idleException(rule)] : [];
}

/** The rule that it is an exception of never comes out as the exception would change it. */
function neverMatters(engine: Engine, rule: Extract<Rule, { effect: 'exception' }>, settings: readonly Setting[]): boolean {
  const base = engine.rule(rule.of);
  if (base === undefined || rule.outcome === true) return false;
  return settings.every((readings) =>
    modesOf(rule).every((mode) => {
      const context: LoweringContext = engine.lowering(mode, LATEST, readings);
      const own = lowerRule(rule, context);
      const alone = lowerRule(base, { ...context, exceptions: new Map() });
      return constantValue(conjunction([own.applies, own.holds, alone.applies, alone.holds]), engine.table.atoms) === false;
    }),
  );
}

/** Two exceptions of one rule and one rank, with different outcomes, for whom there are facts under which both hold. */
function overlaps(engine: Engine, rules: readonly Rule[]): readonly Finding[] {
  const exceptions = rules.flatMap((rule) => (rule.effect === 'exception' ? [rule] : []));
  const groups = Map.groupBy(exceptions, ({ of, priority }) => `${of} ${priority}`);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, index) =>
      group.slice(index + 1).flatMap((b) => {
        if ((a.outcome ?? false) === (b.outcome ?? false)) return [];
        const mode = modesOf(a).find((one) => modesOf(b).includes(one));
        if (mode === undefined) return [];
        const context = engine.lowering(mode, LATEST, new Map());
        const both = [a, b].flatMap((one) => {
          const { applies, holds } = lowerRule(one, context);
          return [applies, holds];
        });
        const witness = witnessOf(conjunction(both), engine.table.atoms);
        return witness === undefined ? [] : [overlap(a, b, witnessText(witness, 'en'), witnessText(witness, 'es'))];
      }),
    ),
  );
}

const neverInPlay = (rule: Rule): Finding => ({
  severity: 'error',
  code: 'unreachable',
  where: rule.id,
  fault: text(
    'can never be in play: its further condition is false of everybody',
    'nunca entra en juego: su condición añadida no se da en nadie',
  ),
  remedy: text('correct `applies`, or take the rule out', 'corrija `applies` o quite la regla'),
});

const neverHolds = (rule: Rule): Finding => ({
  severity: 'error',
  code: 'unreachable',
  where: rule.id,
  fault: text('can never hold: its condition is false of everybody', 'nunca puede darse: su condición no se da en nadie'),
  remedy: text('correct the condition, or take the rule out', 'corrija la condición o quite la regla'),
});

const alwaysMet = (rule: Rule): Finding => ({
  severity: 'error',
  code: 'unreachable',
  where: rule.id,
  fault: text('requires nothing: its condition holds of everybody', 'no exige nada: su condición se da en todos'),
  remedy: text('correct the condition, or take the rule out', 'corrija la condición o quite la regla'),
});

const idleException = (rule: Extract<Rule, { effect: 'exception' }>): Finding => ({
  severity: 'error',
  code: 'unreachable',
  where: rule.id,
  fault: text(`never matters: it cannot hold together with ${rule.of}`, `nunca importa: no puede darse junto con ${rule.of}`),
  remedy: text('correct the exception or the rule it names', 'corrija la excepción o la regla que nombra'),
});

const overlap = (a: Rule, b: Rule, en: string, es: string): Finding => ({
  severity: 'error',
  code: 'overlap',
  where: `${a.id} / ${b.id}`,
  fault: text(
    `two exceptions of one rank hold at once and say opposite things, for instance where ${en}`,
    `dos excepciones del mismo rango se dan a la vez y dicen lo contrario, por ejemplo si ${es}`,
  ),
  remedy: text('give one of them the higher priority, or narrow it', 'dé a una de ellas mayor prioridad, o acótela'),
});
