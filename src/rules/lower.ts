/**
 * Lowers a rule to the core: readings are chosen, exceptions compiled away, versions turned into tests on the rule's own day,
 * and what stale law cannot support made unknown.
 */
import type { DayFact } from './fact.ts';
import { day, isOnOrAfter, isOnOrBefore, type Expression, type Reading, type RuleId, type Why } from './expression.ts';
import { defaultFormula, type LoweredException } from './defaults.ts';
import { type AtomTable, conjunction, consensus, disjunction, F, negation, T, unknownFormula, type Formula } from './formula.ts';
import { addToDay, dayBefore } from './point.ts';
import type { Mode, Rule, Span } from './rule.ts';
import { unreachable } from '../base/unreachable.ts';

export type LoweringContext = {
  readonly table: AtomTable;
  /** Every rule that another one may name. */
  readonly rules: ReadonlyMap<RuleId, Rule>;
  /** Rules of effect `exception`, by the rule they are exceptions of. */
  readonly exceptions: ReadonlyMap<RuleId, readonly Rule[]>;
  readonly mode: Mode;
  /** What Habeas had encoded on that day. */
  readonly knownAt: string;
  /** Contested rules read otherwise than by default. */
  readonly readings: ReadonlyMap<RuleId, Reading>;
  readonly decidedOn: DayFact;
};

export type LoweredRule = {
  readonly rule: Rule;
  /** Whether the rule is in play at all. */
  readonly applies: Formula;
  /** For a bar, factor or computation: in play and true. For a requirement or permission: met (vacuously, where a requirement is not in play). */
  readonly holds: Formula;
};

/** Whether the rule speaks in that mode. `prison` is settled by the caller, who knows whether the road ends in prison. */
export const speaksIn = (rule: Rule, mode: Mode): boolean => rule.modes === 'any' || rule.modes === 'prison' || rule.modes.includes(mode);

export function lowerRule(rule: Rule, context: LoweringContext): LoweredRule {
  const lowering = new Lowering(context);
  const applies = rule.applies === undefined ? T : lowering.lower(rule.applies);
  const condition = lowering.condition(rule);
  switch (rule.effect) {
    case 'requires':
      return { rule, applies, holds: disjunction([negation(applies), condition]) };
    case 'permits':
      return { rule, applies, holds: lowering.supported(rule, condition) };
    case 'exception':
      return { rule, applies, holds: conjunction([applies, lowering.supported(rule, condition)]) };
    case 'bar':
    case 'bar-until':
    case 'factor':
    case 'compute':
      return { rule, applies, holds: conjunction([applies, condition]) };
    default:
      return unreachable(rule);
  }
}

/** A condition that stands by itself: it names no rule and no reading. */
export function lowerCondition(expression: Expression, table: AtomTable): Formula {
  const nothing: LoweringContext = {
    table,
    rules: new Map(),
    exceptions: new Map(),
    mode: 'sentence-transfer',
    knownAt: '',
    readings: new Map(),
    decidedOn: { kind: 'day', path: '' },
  };
  return new Lowering(nothing).lower(expression);
}

class Lowering {
  readonly #context: LoweringContext;
  /** The rules being lowered, outermost first: a rule that leads back to itself is a bug in the law's encoding. */
  readonly #path: RuleId[] = [];

  constructor(context: LoweringContext) {
    this.#context = context;
  }

  /** The rule's condition with its exceptions and versions, whether or not it is in play. */
  condition(rule: Rule): Formula {
    if (this.#path.includes(rule.id)) throw new Error(`rules lead back to themselves: ${[...this.#path, rule.id].join(' → ')}`);
    this.#path.push(rule.id);
    const base = this.#versions(rule);
    const exceptions = (this.#context.exceptions.get(rule.id) ?? [])
      .filter((one) => speaksIn(one, this.#context.mode))
      .map((one) => this.#exception(one));
    this.#path.pop();
    return exceptions.length === 0 ? base : defaultFormula(base, exceptions);
  }

  lower(expression: Expression): Formula {
    switch (expression.kind) {
      case 'constant':
        return expression.value ? T : F;
      case 'unknown':
        return unknownFormula(expression.why);
      case 'atom':
        return { op: 'atom', atom: this.#context.table.index(expression.atom) };
      case 'all':
        return conjunction(expression.of.map((part) => this.lower(part)));
      case 'any':
        return disjunction(expression.of.map((part) => this.lower(part)));
      case 'not':
        return negation(this.lower(expression.of));
      case 'reading':
        return this.#reading(expression);
      case 'rule':
        return this.#named(expression.rule);
      case 'default':
        return defaultFormula(
          this.lower(expression.base),
          expression.exceptions.map((clause) => ({ ...clause, when: this.lower(clause.when) })),
        );
      default:
        return unreachable(expression);
    }
  }

  /** A permission or an exception that rests on weak law is unknown on a day up to which that law was not verified. */
  supported(rule: Rule, condition: Formula): Formula {
    return isWeak(rule)
      ? conjunction([condition, disjunction([this.#fresh(rule), unknownFormula({ reason: 'stale', ref: rule.id })])])
      : condition;
  }

  #exception(rule: Rule): LoweredException {
    if (rule.effect !== 'exception') throw new Error(`${rule.id} is not an exception`);
    const { applies, holds } = this.#nested(rule);
    return {
      id: rule.id,
      priority: rule.priority,
      when: conjunction([applies, holds]),
      outcome: rule.outcome ?? false,
    };
  }

  #nested(rule: Rule): { readonly applies: Formula; readonly holds: Formula } {
    const applies = rule.applies === undefined ? T : this.lower(rule.applies);
    return { applies, holds: this.supported(rule, this.condition(rule)) };
  }

  #named(id: RuleId): Formula {
    const rule = this.#rule(id);
    const applies = rule.applies === undefined ? T : this.lower(rule.applies);
    return conjunction([applies, this.condition(rule)]);
  }

  /** The less strict reading counts only as far as the law was verified; beyond that, only what both readings agree on is known. */
  #reading(expression: Extract<Expression, { kind: 'reading' }>): Formula {
    const rule = this.#rule(expression.rule);
    if (rule.standing.kind !== 'contested') throw new Error(`${rule.id} has no two readings`);
    const chosen = this.#context.readings.get(rule.id) ?? rule.standing.default;
    const branch = this.lower(expression[chosen]);
    if (chosen === rule.standing.strict) return branch;
    const other = this.lower(expression[rule.standing.strict]);
    const fresh = this.#fresh(rule);
    const stale: Why = { reason: 'stale', ref: rule.id };
    return disjunction([
      conjunction([fresh, branch]),
      conjunction([branch, other]),
      conjunction([negation(fresh), consensus([branch, other], stale)]),
    ]);
  }

  #fresh(rule: Rule): Formula {
    return this.lower(isOnOrBefore(this.#context.decidedOn, day(rule.verifiedThrough)));
  }

  /** One version: its condition. Several: the one in force on the rule's day; where that day is unknown, what all of them agree on. */
  #versions(rule: Rule): Formula {
    const looksAt = rule.looksAt ?? this.#context.decidedOn;
    const { knownAt } = this.#context;
    const encoded = rule.versions.filter(({ encoded: span }) => span.from <= knownAt && (span.to === undefined || knownAt <= span.to));
    const versions = encoded.map((version) => ({
      inSpan: this.#within(version.inForce, looksAt),
      when: this.lower(version.when),
    }));
    const gap = disjunction(gapsBetween(encoded.map(({ inForce }) => inForce)).map((span) => this.#within(span, looksAt)));
    const inForce = conjunction([negation(gap), versionInForce(versions)]);
    return disjunction([inForce, conjunction([gap, unknownFormula({ reason: 'law-gap', ref: rule.id })])]);
  }

  #within({ from, to }: Span, looksAt: DayFact): Formula {
    const after = from <= LONG_SINCE ? T : this.lower(isOnOrAfter(looksAt, day(from)));
    return conjunction([after, to === undefined ? T : this.lower(isOnOrBefore(looksAt, day(to)))]);
  }

  #rule(id: RuleId): Rule {
    const rule = this.#context.rules.get(id);
    if (rule === undefined) throw new Error(`no rule ${id}`);
    return rule;
  }
}

/** Law older than this is treated as in force on every day that can be asked about. */
const LONG_SINCE = '1900-01-01';

/** Law that is contested, or encoded with low confidence, cannot carry a permission past the day on which it was last checked. */
export const isWeak = (rule: Rule): boolean =>
  rule.standing.kind === 'contested' || rule.confidence === 'low' || rule.confidence === 'unknown';

/** The spans of days that no version covers: before the first, between two, after the last. Spans that follow one another leave none. */
function gapsBetween(spans: readonly Span[]): readonly Span[] {
  const gaps: Span[] = [];
  let next: string | undefined = LONG_SINCE;
  for (const { from, to } of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (next !== undefined && from > next) gaps.push({ from: next, to: dayBefore(from) });
    next = to === undefined ? undefined : addToDay(to, 'P1D', 'last-day');
  }
  return next === undefined ? gaps : [...gaps, { from: next }];
}

function versionInForce(versions: readonly { readonly inSpan: Formula; readonly when: Formula }[]): Formula {
  const conditions = versions.map((version) => version.when);
  const chosen = disjunction(versions.map((version) => conjunction([version.inSpan, version.when])));
  if (versions.length === 1) return conditions[0] ?? F;
  return disjunction([conjunction(conditions), conjunction([disjunction(conditions), chosen])]);
}
