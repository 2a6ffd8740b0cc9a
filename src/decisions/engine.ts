/**
 * The engine: a catalogue made ready for questions. It holds no state but what it has worked out from the catalogue,
 * so the same question always has the same answer.
 */
import { hashJson } from '../base/hash.ts';
import { AtomTable } from '../rules/formula.ts';
import type { Mode, Rule } from '../rules/rule.ts';
import type { Reading, RuleId } from '../rules/expression.ts';
import type { Agreement, AgreementVersion } from '../instruments/agreement.ts';
import { rulesOf, type Catalogue, type LocatedRule } from '../instruments/catalogue.ts';
import type { Instrument } from '../instruments/law.ts';
import { prepareFormula, type Question } from '../rules/analysis.ts';
import type { Formula } from '../rules/formula.ts';
import type { LoweringContext } from '../rules/lower.ts';
import { proposal } from '../people/facts.ts';
import { contestedRules } from './contested.ts';
import { inForceRule } from './in-force-rule.ts';
import { buildProgram, type PlacedRule, type Program } from './program.ts';

export const ENGINE = 'habeas/0.1.0';

/** What is asked of one agreement's version; the states are those of the agreement or, in a framework, of the proposal. */
export type Frame = {
  readonly agreement: Agreement;
  readonly version: AgreementVersion;
  readonly mode: Mode;
  readonly sendingState: string | undefined;
  readonly receivingState: string | undefined;
  readonly endsInPrison: boolean;
  readonly knownAt: string;
};

export type LawUsed = {
  readonly instrument: string;
  readonly version: string;
  readonly hash: string;
  readonly verifiedThrough: string;
};

export class Engine {
  readonly catalogue: Catalogue;
  readonly rules: ReadonlyMap<RuleId, LocatedRule>;
  readonly table: AtomTable;
  readonly #allRules: ReadonlyMap<RuleId, Rule>;
  readonly #allExceptions: ReadonlyMap<RuleId, readonly Rule[]>;
  readonly #hashes = new Map<string, string>();
  readonly #programs = new Map<string, Program>();
  readonly #questions = new Map<Formula, Question | undefined>();

  /** `table`: another engine’s atoms, where the two are to be asked in one breath. It only ever grows. */
  constructor(catalogue: Catalogue, table: AtomTable = new AtomTable()) {
    this.catalogue = catalogue;
    this.table = table;
    this.rules = rulesOf(catalogue);
    const inForce = catalogue.agreements.map((agreement) => inForceRule(agreement));
    this.#allRules = new Map([
      ...[...this.rules.values()].map(({ rule }): [RuleId, Rule] => [rule.id, rule]),
      ...inForce.map((rule): [RuleId, Rule] => [rule.id, rule]),
    ]);
    const exceptions = [...this.rules.values()].flatMap(({ rule }) => (rule.effect === 'exception' ? [rule] : []));
    this.#allExceptions = Map.groupBy(exceptions, (rule) => (rule.effect === 'exception' ? rule.of : ''));
  }

  agreement(id: string): Agreement | undefined {
    return this.catalogue.agreements.find((agreement) => agreement.id === id);
  }

  rule(id: RuleId): Rule | undefined {
    return this.#allRules.get(id);
  }

  /** The stable hash of an instrument or agreement: it changes when any word or condition of it does. */
  hash(id: string): string {
    const known = this.#hashes.get(id);
    if (known !== undefined) return known;
    const hashed = this.catalogue.instruments.find((one) => one.id === id) ?? this.agreement(id);
    const hash = hashed === undefined ? '' : hashJson(hashed);
    this.#hashes.set(id, hash);
    return hash;
  }

  program(frame: Frame, readings: ReadonlyMap<RuleId, Reading>): Program {
    const { agreement, version, mode, sendingState, receivingState, endsInPrison, knownAt } = frame;
    const chosen = [...readings]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flat()
      .join();
    const key = [agreement.id, version.id, mode, sendingState, receivingState, endsInPrison, knownAt, chosen].join('|');
    const found = this.#programs.get(key);
    if (found !== undefined) return found;
    const program = buildProgram({
      placed: this.placedRules(frame),
      endsInPrison,
      lowering: this.lowering(mode, knownAt, readings),
      gapName: (layer) => gapName(frame, layer),
    });
    this.#programs.set(key, program);
    return program;
  }

  /** What every rule is lowered against: all rules that it may name, and the readings chosen. */
  lowering(mode: Mode, knownAt: string, readings: ReadonlyMap<RuleId, Reading>): LoweringContext {
    return {
      table: this.table,
      rules: this.#allRules,
      exceptions: this.#allExceptions,
      mode,
      knownAt,
      readings,
      decidedOn: proposal.decidedOn,
    };
  }

  /** One condition as a question of its own, prepared once. */
  question(formula: Formula): Question | undefined {
    if (!this.#questions.has(formula)) this.#questions.set(formula, prepareFormula(formula, this.table.atoms));
    return this.#questions.get(formula);
  }

  /** The contested rules that can alter the answer in this frame, whether in play themselves or named by a rule in play. */
  contested(frame: Frame): readonly Rule[] {
    return contestedRules(
      this.program(frame, NO_READINGS).rules.map(({ rule }) => rule),
      this.#allRules,
    );
  }

  /** The instruments whose rules were in play, and the agreement itself. */
  lawUsed(frame: Frame): readonly LawUsed[] {
    const used = (id: string, version: string, verifiedThrough: string): LawUsed => ({
      instrument: id,
      version,
      hash: this.hash(id),
      verifiedThrough,
    });
    const agreementVerified = frame.version.rules.map(({ verifiedThrough }) => verifiedThrough).toSorted()[0] ?? frame.version.from;
    return [
      used(frame.agreement.id, frame.version.id, agreementVerified),
      ...this.#instrumentsOf(frame).map(({ instrument }) => used(instrument.id, instrument.verifiedThrough, instrument.verifiedThrough)),
    ];
  }

  placedRules(frame: Frame): readonly PlacedRule[] {
    const own = [inForceRule(frame.agreement), ...frame.version.rules].map((rule): PlacedRule => ({
      rule,
      layer: 'agreement',
    }));
    const law = this.#instrumentsOf(frame).flatMap(({ instrument, layer }) =>
      instrument.rules.flatMap((rule): PlacedRule[] =>
        rule.role === 'agreement' ? [{ rule, layer: 'agreement' }] : rule.role === 'either' || rule.role === layer ? [{ rule, layer }] : [],
      ),
    );
    return [...new Map([...own, ...law].map((placed) => [`${placed.rule.id}`, placed])).values()];
  }

  #instrumentsOf({ agreement, sendingState, receivingState }: Frame): readonly PlacedInstrument[] {
    return this.catalogue.instruments.flatMap((instrument): readonly PlacedInstrument[] => {
      if (instrument.order === sendingState) return [{ instrument, layer: 'sending' }];
      if (instrument.order === receivingState) return [{ instrument, layer: 'receiving' }];
      return agreement.instruments.includes(instrument.id) ? [{ instrument, layer: 'international' }] : [];
    });
  }
}

type PlacedInstrument = { readonly instrument: Instrument; readonly layer: PlacedRule['layer'] };

export const NO_READINGS: ReadonlyMap<RuleId, Reading> = new Map();

function gapName({ agreement, version, mode, sendingState, receivingState }: Frame, layer: 'sending' | 'receiving' | 'agreement'): string {
  if (layer === 'agreement') return `${agreement.id} ${version.id} ${mode}`;
  return `${(layer === 'sending' ? sendingState : receivingState) ?? 'unknown state'} ${mode}`;
}
