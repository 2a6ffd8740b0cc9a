/**
 * A question compiled to SQL in four layers, each a column list over the one before: atoms (CASE allowed), the distinct parts of formulas
 * (AND, OR, NOT and NULL alone), the outcome under each reading, and the masks of the grounds.
 */
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import type { Effect, Rule } from '../rules/rule.ts';
import type { RuleId } from '../rules/expression.ts';
import { atomsOf, conjunction, disjunction, negation, type Formula } from '../rules/formula.ts';
import { column, NotInSql, type Sql } from '../rules/sql.ts';
import { atomSql } from '../rules/sql-atom.ts';
import { formulaSql } from '../rules/sql-formula.ts';
import type { Layout } from '../rules/sql-layout.ts';
import { printSql, quoteName, type Dialect } from '../rules/sql-print.ts';
import { relax } from '../decisions/relax.ts';
import { LAYERS, type Program } from '../decisions/program.ts';
import type { Asked, AskedReading } from './question.ts';

/**
 * One thing that must be so for a person to be sendable: a bar that does not hold, a requirement that is met, a permission that is not refused,
 * a layer that permits. Its bit in the false mask says that it speaks against the person, its bit in the unknown mask that it is open.
 */
export type ScreenGround = {
  /** The rule's id, or `LAW-GAP.LAYER` for a layer of law in which nothing permits. */
  readonly ground: RuleId;
  readonly effect: Effect['effect'];
  readonly met: Formula;
  /** Which mask word, and which bit of it. */
  readonly word: number;
  readonly bit: number;
};

/** Bits a word: a BIGINT stays positive. */
export const WORD_BITS = 63;
/** Outcomes as they are stored a row, strongest first: the index in `OUTCOMES`. */
export const OUTCOME_CODES = { barred: 0, 'barred-until': 1, undetermined: 2, permitted: 3 } as const;

export type Compiled = {
  readonly grounds: readonly ScreenGround[];
  readonly words: number;
  readonly readings: readonly AskedReading[];
  /** Atoms that differ from row to row, by index, each a column `a…`. */
  readonly atoms: ReadonlyMap<number, Sql>;
  /** The atom whose column an atom shares, where two come to the same test in SQL; every atom with a column is here. */
  readonly columnOf: ReadonlyMap<number, number>;
  /** Atoms that are the same for everybody. */
  readonly settled: ReadonlyMap<number, Sql>;
  readonly parts: ReadonlyMap<string, Sql>;
  readonly judged: readonly Judged[];
  /** The column, or the constant, that each ground's formula became. */
  readonly met: ReadonlyMap<RuleId, Sql>;
};

/** The three conditions of one reading's outcome, over the columns of the parts. */
type Judged = { readonly barred: Sql; readonly curable: Sql; readonly given: Sql };

const EFFECT_ORDER: readonly Effect['effect'][] = ['bar', 'bar-until', 'requires', 'permits'];

export function compileQuestion(asked: Asked, layout: Layout): Outcome<Compiled> {
  const compiler = new Compiler(asked, layout);
  const [first] = asked.readings;
  if (first === undefined) throw new Error('no reading');
  const grounds = groundsOf(first.program);
  const problems = asked.readings.flatMap(({ program }) => compiler.problems(program));
  if (problems.length > 0) return refused(...new Map(problems.map((one) => [one.path, one])).values());
  const judged = asked.readings.map(({ program }) => compiler.judge(program));
  return accepted({
    grounds,
    met: new Map(grounds.map(({ ground, met }) => [ground, compiler.part(met)])),
    words: Math.ceil(grounds.length / WORD_BITS),
    readings: asked.readings,
    atoms: compiler.atoms,
    columnOf: compiler.columnOf,
    settled: compiler.settled,
    parts: compiler.parts,
    judged,
  });
}

/** In the order in which the funnel asks: bars that nobody can cure, curable ones, requirements, permissions, silent layers. */
function groundsOf(program: Program): readonly ScreenGround[] {
  const rules = program.rules
    .filter(({ rule }) => EFFECT_ORDER.includes(rule.effect))
    .toSorted((a, b) => EFFECT_ORDER.indexOf(a.rule.effect) - EFFECT_ORDER.indexOf(b.rule.effect) || (a.rule.id < b.rule.id ? -1 : 1));
  const met = [
    ...rules.map((one) => ({ ground: one.rule.id, effect: one.rule.effect, met: metOf(one) })),
    ...LAYERS.flatMap((layer) => program.gaps.filter((gap) => gap.layer === layer)).map(({ layer, holds }) => ({
      ground: `LAW-GAP.${layer}`,
      effect: 'permits' as const,
      met: holds,
    })),
  ];
  return met.map((one, index) => ({ ...one, word: Math.floor(index / WORD_BITS), bit: index % WORD_BITS }));
}

/** A permission that is not in play is not refused. */
function metOf({ rule, applies, holds }: Program['rules'][number]): Formula {
  if (rule.effect === 'bar' || rule.effect === 'bar-until') return negation(holds);
  return rule.effect === 'permits' ? disjunction([negation(applies), holds]) : holds;
}

class Compiler {
  readonly atoms = new Map<number, Sql>();
  readonly columnOf = new Map<number, number>();
  readonly settled = new Map<number, Sql>();
  readonly parts = new Map<string, Sql>();
  readonly #asked: Asked;
  readonly #layout: Layout;
  readonly #names = new Map<string, string>();
  /** Two atoms that come to the same test are one column. */
  readonly #atomColumns = new Map<string, number>();

  constructor(asked: Asked, layout: Layout) {
    this.#asked = asked;
    this.#layout = layout;
  }

  /** What cannot be said in SQL, by the rule that needs it. */
  problems(program: Program): readonly Problem[] {
    return program.rules.flatMap(({ rule, applies, holds }) => {
      if (!EFFECT_ORDER.includes(rule.effect)) return [];
      try {
        for (const index of atomsOf(holds, atomsOf(applies))) this.#atom(index);
        return [];
      } catch (error) {
        if (error instanceof NotInSql) return [notCompiled(rule, error.message)];
        throw error;
      }
    });
  }

  /** A formula as a column of its own, shared by whatever asks the same. */
  part(formula: Formula): Sql {
    const sql = formulaSql(formula, (index) => this.#atom(index));
    if (sql.sql === 'boolean' || sql.sql === 'null' || sql.sql === 'column') return sql;
    const negative = sql.sql === 'not';
    const positive = negative ? sql.of : sql;
    if (positive.sql === 'column') return sql;
    const key = JSON.stringify(positive);
    const name = this.#names.get(key) ?? `p${this.#names.size}`;
    this.#names.set(key, name);
    this.parts.set(name, positive);
    return negative ? { sql: 'not', of: column(name) } : column(name);
  }

  judge(program: Program): Judged {
    const { table } = this.#asked.engine;
    const failing = (relaxed: boolean): readonly Formula[] =>
      program.rules
        .filter(({ rule }) => rule.effect === 'permits')
        .map(({ applies, holds }) => conjunction([applies, negation(relaxed ? relax(holds, table.atoms) : holds)]));
    const of = (...effects: readonly Effect['effect'][]): readonly Formula[] =>
      program.rules.filter(({ rule }) => effects.includes(rule.effect)).map((one) => negation(metOf(one)));
    const any = (parts: readonly Formula[]): Sql => this.#junction('or', parts);
    return {
      barred: any([...of('bar'), ...failing(true)]),
      curable: any([...of('bar-until', 'requires'), ...failing(false)]),
      given: this.#junction(
        'and',
        program.gaps.map(({ holds }) => holds),
      ),
    };
  }

  /** The parts are columns already; only AND or OR between them is left. */
  #junction(op: 'and' | 'or', formulas: readonly Formula[]): Sql {
    const parts = formulas.map((formula) => this.part(formula));
    const stand = parts.map((_, index): Formula => ({ op: 'atom', atom: index }));
    return formulaSql({ op, of: stand }, (index) => parts[index] ?? { sql: 'null' });
  }

  #atom(index: number): Sql {
    const known = this.settled.get(index);
    if (known !== undefined) return known;
    const shared = this.columnOf.get(index);
    if (shared !== undefined) return column(`a${shared}`);
    const atom = this.#asked.engine.table.atoms[index];
    if (atom === undefined) throw new Error(`no atom ${index}`);
    const sql = atomSql(atom, this.#layout);
    if (sql.sql === 'boolean' || sql.sql === 'null') {
      this.settled.set(index, sql);
      return sql;
    }
    const key = JSON.stringify(sql);
    const same = this.#atomColumns.get(key) ?? index;
    this.columnOf.set(index, same);
    this.#atomColumns.set(key, same);
    if (same === index) this.atoms.set(index, sql);
    return column(`a${same}`);
  }
}

const notCompiled = (rule: Rule, what: string): Problem => {
  const cited = rule.citations.map(({ cite }) => cite).join('; ');
  return {
    code: 'not-in-sql',
    path: rule.id,
    message: text(
      `${rule.id} (${cited}) cannot be asked of a whole population: ${what}.`,
      `${rule.id} (${cited}) no se puede preguntar a toda una población: ${what}.`,
    ),
    remedy: text('Decide these people one by one with habeas decide.', 'Decida sobre estas personas una a una con habeas decide.'),
  };
};

/** Which columns of the people's table go through to the answer unchanged, by name. */
export type Passed = readonly string[];

/**
 * One row a person: what was passed through, `outcome` (the first reading's, as its code), `outcome_1` … (the other readings'), and the words of
 * the two masks, `false_0` … and `unknown_0` …
 */
export function answersSql(compiled: Compiled, from: string, passed: Passed, dialect: Dialect = 'duckdb'): string {
  const print = (sql: Sql): string => printSql(sql, dialect);
  const through = passed.map((name) => `${quoteName(name, dialect)}, `).join('');
  const atoms = [...compiled.atoms].map(([index, sql]) => `${print(sql)} AS a${index}`);
  const parts = [...compiled.parts].map(([name, sql]) => `${print(sql)} AS ${name}`);
  const used = [...compiled.atoms.keys()].map((index) => `a${index}`);
  const outcomes = compiled.judged.map((judged, index) => `${outcomeSql(judged, print)} AS outcome${index === 0 ? '' : `_${index}`}`);
  return [
    `SELECT ${through}${[...outcomes, ...masksOf(compiled, print)].join(', ')}`,
    `FROM (SELECT ${through}${[...used, ...parts].join(', ') || '1 AS one'}`,
    `FROM (SELECT ${through}${atoms.join(', ') || '1 AS one'}`,
    `FROM ${from}) AS atoms) AS parts`,
  ].join('\n');
}

/** The atoms alone, for the ranking of what is not known. */
export function atomsSql(compiled: Compiled, from: string, passed: Passed): string {
  const atoms = [...compiled.atoms].map(([index, sql]) => `${printSql(sql, 'duckdb')} AS a${index}`);
  return `SELECT ${[...passed.map((name) => quoteName(name, 'duckdb')), ...atoms].join(', ') || '1 AS one'} FROM ${from}`;
}

const outcomeSql = ({ barred, curable, given }: Judged, print: (sql: Sql) => string): string => {
  const { barred: no, 'barred-until': until, undetermined, permitted } = OUTCOME_CODES;
  const free = [barred, curable].map((part) => `(NOT ${print(part)})`).join(' AND ');
  const code = `CASE WHEN ${print(barred)} THEN ${no} WHEN ${print(curable)} THEN ${until} WHEN ${free} AND ${print(given)} THEN ${permitted} ELSE ${undetermined} END`;
  return `CAST(${code} AS TINYINT)`;
};

function masksOf(compiled: Compiled, print: (sql: Sql) => string): readonly string[] {
  const met = compiled.grounds.map((ground) => ({ ...ground, sql: compiled.met.get(ground.ground) ?? { sql: 'null' as const } }));
  return Array.from({ length: compiled.words }, (_, word) => met.filter((ground) => ground.word === word)).flatMap((grounds, word) => [
    `${sumOf(grounds.map(({ sql, bit }) => falseBit(sql, bit, print)))} AS false_${word}`,
    `${sumOf(grounds.map(({ sql, bit }) => unknownBit(sql, bit, print)))} AS unknown_${word}`,
  ]);
}

const sumOf = (terms: readonly string[]): string => `(${terms.filter((term) => term !== '0').join(' + ') || 'CAST(0 AS BIGINT)'})`;
const bitValue = (bit: number): string => `CAST(${(1n << BigInt(bit)).toString()} AS BIGINT)`;

function falseBit(sql: Sql, bit: number, print: (sql: Sql) => string): string {
  if (sql.sql === 'null') return '0';
  if (sql.sql === 'boolean') return sql.value ? '0' : bitValue(bit);
  return `CASE WHEN ${print({ sql: 'not', of: sql })} THEN ${bitValue(bit)} ELSE 0 END`;
}

/** Asked of a finished column and outside every rule, where alone IS NULL is safe. */
function unknownBit(sql: Sql, bit: number, print: (sql: Sql) => string): string {
  const positive = sql.sql === 'not' ? sql.of : sql;
  if (sql.sql === 'null') return bitValue(bit);
  if (sql.sql === 'boolean') return '0';
  return `CASE WHEN ${print(positive)} IS NULL THEN ${bitValue(bit)} ELSE 0 END`;
}
