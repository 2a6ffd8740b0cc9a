/**
 * What has to be asked under one agreement's version, in one mode, between two states, under chosen readings: the rules in play,
 * lowered, and the three formulas that the outcome follows from.
 */
import { conjunction, disjunction, negation, unknownFormula, type Formula } from '../rules/formula.ts';
import { lowerRule, speaksIn, type LoweredRule, type LoweringContext } from '../rules/lower.ts';
import type { Mode, Rule } from '../rules/rule.ts';
import { relax } from './relax.ts';
import { prepare, type Question } from '../rules/analysis.ts';

export const LAYERS = ['sending', 'receiving', 'agreement'] as const;
/** Where a permission must come from; all three are needed. */
export type Layer = (typeof LAYERS)[number];

/** A rule in play, and the layer whose permission it can give. */
export type PlacedRule = { readonly rule: Rule; readonly layer: Layer | 'international' };

export type InPlay = LoweredRule & { readonly layer: PlacedRule['layer'] };

/** A layer in which no provision that permits has been encoded. */
export type Gap = { readonly layer: Layer; readonly holds: Formula };

export type Program = {
  readonly mode: Mode;
  readonly rules: readonly InPlay[];
  readonly gaps: readonly Gap[];
  /** A bar that nobody can cure holds. */
  readonly barred: Formula;
  /** A curable bar holds, or a requirement or permission fails. */
  readonly curable: Formula;
  /** Every permission is given in all three layers, every requirement met, and no bar holds. */
  readonly permitted: Formula;
  /** The outcome as one question for exact analysis, prepared when first asked for; undefined where it is too large. */
  readonly question: () => Question | undefined;
};

export type ProgramInput = {
  readonly placed: readonly PlacedRule[];
  readonly endsInPrison: boolean;
  readonly lowering: LoweringContext;
  /** What the gap in a layer is called, for instance `law of SV on rented-prison`. */
  readonly gapName: (layer: Layer) => string;
};

export function buildProgram(input: ProgramInput): Program {
  const { lowering } = input;
  const { atoms } = lowering.table;
  const rules = input.placed
    .filter(({ rule }) => inPlay(rule, input))
    .map((placed) => ({ ...lowerRule(placed.rule, lowering), layer: placed.layer }));
  const permits = rules.filter(({ rule }) => rule.effect === 'permits');
  const gaps = LAYERS.map((layer) => gapIn(layer, permits, input));
  const failing = (relaxed: boolean): Formula[] =>
    permits.map(({ applies, holds }) => conjunction([applies, negation(relaxed ? relax(holds, atoms) : holds)]));
  const barred = disjunction([...rules.filter(({ rule }) => rule.effect === 'bar').map(({ holds }) => holds), ...failing(true)]);
  const curable = disjunction([
    ...rules.filter(({ rule }) => rule.effect === 'bar-until').map(({ holds }) => holds),
    ...rules.filter(({ rule }) => rule.effect === 'requires').map(({ holds }) => negation(holds)),
    ...failing(false),
  ]);
  const permitted = conjunction([...gaps.map(({ holds }) => holds), negation(barred), negation(curable)]);
  let question: { readonly prepared: Question | undefined } | undefined;
  const ask = (): Question | undefined => {
    question ??= {
      prepared: prepare([barred, curable, permitted], atoms, ([no, until, yes]) =>
        no === true ? 0 : until === true ? 1 : yes === true ? 3 : 2,
      ),
    };
    return question.prepared;
  };
  return { mode: lowering.mode, rules, gaps, barred, curable, permitted, question: ask };
}

const inPlay = (rule: Rule, { lowering, endsInPrison }: ProgramInput): boolean =>
  rule.modes === 'prison' ? endsInPrison : speaksIn(rule, lowering.mode);

/** True where some permission is in play and holds; where none is in play the law is silent, and silence is not permission. */
function gapIn(layer: Layer, permits: readonly InPlay[], { gapName }: ProgramInput): Gap {
  const own = permits.filter((permit) => permit.layer === layer);
  const given = disjunction(own.map(({ applies, holds }) => conjunction([applies, holds])));
  const noneApplies = negation(disjunction(own.map(({ applies }) => applies)));
  return {
    layer,
    holds: disjunction([given, conjunction([noneApplies, unknownFormula({ reason: 'law-gap', ref: gapName(layer) })])]),
  };
}
