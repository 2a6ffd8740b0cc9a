/** Each rule in play as a ground: what it says, what it comes to, and which way it counts. */
import type { Language } from '../base/text.ts';
import { evaluate, reasons, type CaseAtoms } from '../rules/evaluate.ts';
import { atomsOf, type Formula } from '../rules/formula.ts';
import { isWeak } from '../rules/lower.ts';
import { pathsRead } from '../rules/paths-read.ts';
import { prove } from '../rules/proof.ts';
import type { Reading, RuleId } from '../rules/expression.ts';
import type { Rule } from '../rules/rule.ts';
import { FALSE, toAnswer, TRUE, UNKNOWN, type Truth } from '../rules/truth.ts';
import type { Source } from '../people/facts-of-file.ts';
import type { Counts, FactShown, Ground, Outcome } from './decision.ts';
import { type Gap, type InPlay, type Layer, type Program } from './program.ts';
import { relax } from './relax.ts';

export type GroundContext = {
  readonly atoms: CaseAtoms;
  readonly sources: ReadonlyMap<string, Source>;
  readonly language: Language;
  readonly readings: ReadonlyMap<RuleId, Reading>;
  readonly on: string;
  readonly outcome: Outcome;
  readonly proofs: boolean;
};

export function groundsOf(program: Program, context: GroundContext): readonly Ground[] {
  const inPlay = program.rules.filter(({ rule, applies }) => rule.effect !== 'compute' && evaluate(applies, context.atoms) !== FALSE);
  const grounds = [
    ...inPlay.map((one) => groundOf(one, program, context)),
    ...program.gaps.flatMap((gap) => gapGround(gap, program, context)),
  ];
  return grounds.toSorted(byWeight);
}

/** Decisive first, then by strength, then by id. */
const byWeight = (a: Ground, b: Ground): number =>
  Number(b.decisive) - Number(a.decisive) ||
  STRENGTH.indexOf(a.effect) - STRENGTH.indexOf(b.effect) ||
  COUNTS.indexOf(a.counts) - COUNTS.indexOf(b.counts) ||
  (a.rule < b.rule ? -1 : 1);

const STRENGTH: readonly Ground['effect'][] = ['bar', 'bar-until', 'requires', 'permits', 'exception', 'factor', 'compute'];
const COUNTS: readonly Counts[] = ['against', 'open', 'for', 'neutral'];

/** The ids alone of what the outcome rests on, in the same order, for answers that are only listed. */
export function decisiveRules(program: Program, atoms: CaseAtoms, outcome: Outcome): readonly RuleId[] {
  const decisive = program.rules.filter((one) => {
    if (one.rule.effect === 'compute' || evaluate(one.applies, atoms) === FALSE) return false;
    return isDecisive(one, countsOf(one.rule.effect, evaluate(one.holds, atoms)), { outcome, atoms });
  });
  const ids = decisive.toSorted(
    (a, b) => STRENGTH.indexOf(a.rule.effect) - STRENGTH.indexOf(b.rule.effect) || (a.rule.id < b.rule.id ? -1 : 1),
  );
  return ids.map(({ rule }) => rule.id);
}

function groundOf(one: InPlay, program: Program, context: GroundContext): Ground {
  const { rule, holds } = one;
  const { atoms, language } = context;
  const truth = evaluate(holds, atoms);
  const counts =
    rule.effect === 'exception' && !isOpenIn(program, rule.of, atoms) && truth === UNKNOWN ? 'neutral' : countsOf(rule.effect, truth);
  const contested = rule.standing.kind === 'contested';
  return {
    rule: rule.id,
    effect: rule.effect,
    holds: toAnswer(truth),
    counts,
    ...(truth === UNKNOWN ? { why: reasons(holds, atoms) } : {}),
    standing: rule.standing.kind,
    ...(rule.standing.kind === 'contested' ? { reading: context.readings.get(rule.id) ?? rule.standing.default } : {}),
    ...((contested || isWeak(rule)) && context.on > rule.verifiedThrough ? { stale: true } : {}),
    confidence: rule.confidence,
    cite: rule.citations.map(({ cite }) => cite),
    statement: rule.statement[language],
    facts: factsShown(holds, context),
    ...('cure' in rule && rule.cure !== undefined ? { cure: { by: rule.cure.by[language], what: rule.cure.what[language] } } : {}),
    decisive: isDecisive(one, counts, context),
    ...(context.proofs ? { proof: prove(holds, atoms) } : {}),
  };
}

/** An open exception matters only while the rule that it would lift is open itself. */
const isOpenIn = (program: Program, id: RuleId, atoms: CaseAtoms): boolean =>
  program.rules.some(({ rule, holds }) => rule.id === id && evaluate(holds, atoms) === UNKNOWN);

export function countsOf(effect: Rule['effect'], truth: Truth): Counts {
  switch (effect) {
    case 'bar':
    case 'bar-until':
      return truth === TRUE ? 'against' : truth === UNKNOWN ? 'open' : 'neutral';
    case 'requires':
    case 'permits':
      return truth === TRUE ? 'for' : truth === UNKNOWN ? 'open' : 'against';
    case 'exception':
      return truth === TRUE ? 'for' : truth === UNKNOWN ? 'open' : 'neutral';
    case 'factor':
    case 'compute':
      return 'neutral';
  }
}

/** Whether the outcome rests on this ground. */
function isDecisive(
  { rule, holds, applies }: InPlay,
  counts: Counts,
  { outcome, atoms }: Pick<GroundContext, 'outcome' | 'atoms'>,
): boolean {
  switch (outcome) {
    case 'barred':
      if (counts !== 'against') return false;
      return (
        rule.effect === 'bar' ||
        (rule.effect === 'permits' && evaluate(applies, atoms) === TRUE && evaluate(relax(holds, atoms.atoms), atoms) === FALSE)
      );
    case 'barred-until':
      return counts === 'against';
    case 'undetermined':
      return counts === 'open' && rule.effect !== 'exception';
    case 'permitted':
      return rule.effect === 'permits' && counts === 'for';
  }
}

function factsShown(formula: Formula, { atoms, sources }: GroundContext): readonly FactShown[] {
  const paths = [...new Set([...atomsOf(formula)].flatMap((index) => pathsRead(atoms.atoms[index] ?? NOTHING)))];
  return paths.map((fact) => {
    const source = sources.get(fact)?.source;
    const value = atoms.facts[fact] ?? null;
    return source === undefined ? { fact, value } : { fact, value, source };
  });
}

const NOTHING = { test: 'finding', question: '' } as const;

/** Silence of a whole layer is a ground of its own: nothing that permits has been encoded there. */
function gapGround(gap: Gap, program: Program, context: GroundContext): readonly Ground[] {
  const why = reasons(gap.holds, context.atoms).filter(({ reason }) => reason === 'law-gap');
  const inLayer = program.rules.filter(
    ({ rule, layer, applies }) => rule.effect === 'permits' && layer === gap.layer && evaluate(applies, context.atoms) === TRUE,
  );
  if (why.length === 0 || inLayer.length > 0) return [];
  const names = LAYER_NAMES[context.language];
  return [
    {
      rule: `LAW-GAP.${gap.layer}`,
      effect: 'permits',
      holds: 'unknown',
      counts: 'open',
      why,
      standing: 'settled',
      confidence: 'unknown',
      cite: [],
      statement: GAP_STATEMENT[context.language](names[gap.layer]),
      facts: [],
      decisive: context.outcome === 'undetermined',
    },
  ];
}

export const LAYER_NAMES: { readonly [L in Language]: { readonly [K in Layer]: string } } = {
  en: { sending: 'the sending state’s law', receiving: 'the receiving state’s law', agreement: 'the agreement' },
  es: { sending: 'la ley del Estado remitente', receiving: 'la ley del Estado receptor', agreement: 'el acuerdo' },
};

const GAP_STATEMENT: { readonly [L in Language]: (layer: string) => string } = {
  en: (layer) => `No provision of ${layer} that would permit this has been found and encoded. Silence is not permission.`,
  es: (layer) => `No se ha encontrado ni codificado ninguna disposición de ${layer} que lo permita. El silencio no es permiso.`,
};
