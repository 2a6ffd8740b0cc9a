/** One atom as a nullable boolean SQL expression: true, false, or NULL where the facts do not settle it. */
import { unreachable } from '../base/unreachable.ts';
import { atomValue } from './atom-value.ts';
import type { Atom, Expression, Operand } from './expression.ts';
import type { Fact } from './fact.ts';
import { pathsRead } from './paths-read.ts';
import {
  agreement,
  among,
  both,
  call,
  CODE_FALSE,
  CODE_TRUE,
  compare,
  dayLiteral,
  either,
  extreme,
  FALSE_SQL,
  field,
  firstOf,
  negated,
  NotInSql,
  NULL,
  number,
  textLiteral,
  TRUE_SQL,
  when,
  type Sql,
} from './sql.ts';
import { compareSql } from './sql-compare.ts';
import { asCandidate, candidateShape, isConstant, outermost, shapeOf, type Layout, type Scope, type Shape } from './sql-layout.ts';
import { TRUE, UNKNOWN } from './truth.ts';

/** An atom whose facts are the same for everybody is settled here, by the interpreter. Throws `NotInSql` for what cannot be said. */
export function atomSql(atom: Atom, layout: Layout): Sql {
  if (pathsRead(atom).every((path) => isConstant(layout, path))) {
    const { truth } = atomValue(atom, layout.constants);
    return truth === UNKNOWN ? NULL : { sql: 'boolean', value: truth === TRUE };
  }
  return scopedAtom(atom, outermost(layout));
}

function scopedAtom(atom: Atom, scope: Scope): Sql {
  const conflicted = factsOf(atom).filter(
    (fact) => shapeOf(fact, scope).shape !== 'records' && conflictOf(shapeOf(fact, scope)) !== undefined,
  );
  if (conflicted.length === 0) return plainAtom(atom, scope);
  const lists = conflicted.map((fact) => conflictOf(shapeOf(fact, scope)) ?? NULL);
  const anyConflict = either(...lists.map((list) => compare(number(0), '<', call('length', list))));
  const literals = atom.test === 'one-of' ? literalsOf(atom.among) : [];
  const own = atom.test === 'one-of' ? valueOf(shapeOf(atom.fact, scope)) : NULL;
  return firstOf(
    ...(literals.length > 0 ? [when(among(own, literals), TRUE_SQL)] : []),
    when(anyConflict, everyCombination(atom, conflicted, scope)),
    when(TRUE_SQL, plainAtom(atom, withoutConflicts(conflicted, scope))),
  );
}

/** More combinations of conflicting sources than this are not tried, here as in the interpreter. */
const COMBINATIONS_MAX = 4_096;

function everyCombination(atom: Atom, conflicted: readonly Fact[], scope: Scope): Sql {
  const lists = conflicted.map((fact) => candidatesOf(fact, scope));
  const build = (at: number, inner: Scope): Sql => {
    const fact = conflicted[at];
    const list = lists[at];
    if (fact === undefined || list === undefined) return plainAtom(atom, inner, true);
    const variable = `c${scope.records.size}_${at}`;
    const bound = new Map([...inner.bound, [fact.path, candidateShape(fact, { sql: 'variable', name: variable })]]);
    return agreement(list, variable, build(at + 1, { ...inner, bound }));
  };
  const combinations = lists.map((list) => call('length', list)).reduce((product, length) => call('product', product, length));
  return firstOf(when(compare(combinations, '<=', number(COMBINATIONS_MAX)), build(0, scope)));
}

function candidatesOf(fact: Fact, scope: Scope): Sql {
  const shape = shapeOf(fact, scope);
  const conflict = conflictOf(shape) ?? NULL;
  return {
    sql: 'case',
    branches: [when(compare(number(0), '<', call('length', conflict)), conflict)],
    otherwise: { sql: 'list', of: [asCandidate(shape)] },
  };
}

const conflictOf = (shape: Shape): Sql | undefined => (shape.shape === 'records' ? undefined : shape.conflict);

function withoutConflicts(conflicted: readonly Fact[], scope: Scope): Scope {
  const plain = conflicted.map((fact): [string, Shape] => {
    const shape = shapeOf(fact, scope);
    if (shape.shape === 'records') return [fact.path, shape];
    const { conflict: _, ...rest } = shape;
    return [fact.path, rest];
  });
  return { ...scope, bound: new Map([...scope.bound, ...plain]) };
}

/** Without conflicts. `strict`: one of several values is tried, and every fact that the atom names must be known. */
function plainAtom(atom: Atom, scope: Scope, strict = false): Sql {
  switch (atom.test) {
    case 'true':
      return valueOf(shapeOf(atom.fact, scope));
    case 'one-of':
      return oneOfSql(atom, scope, strict);
    case 'includes':
      return includesSql(atom, scope);
    case 'empty':
      return emptySql(shapeOf(atom.list, scope));
    case 'compare':
      return compareSql(atom, scope);
    case 'some':
    case 'every':
      return recordsSql(atom, scope);
    case 'finding':
      return findingSql(atom.question, scope);
    default:
      return unreachable(atom);
  }
}

function valueOf(shape: Shape): Sql {
  if (shape.shape !== 'value') throw new NotInSql('a list or a day where one value was expected');
  return shape.value;
}

const literalsOf = (operands: readonly Operand<Fact>[]): readonly string[] =>
  operands.flatMap((operand) => ('literal' in operand ? [operand.literal] : []));

function oneOfSql(atom: Extract<Atom, { test: 'one-of' }>, scope: Scope, strict: boolean): Sql {
  const own = valueOf(shapeOf(atom.fact, scope));
  const others = atom.among.flatMap((operand) => ('fact' in operand ? [valueOf(shapeOf(operand.fact, scope))] : []));
  const fixed = others.flatMap((other) => (other.sql === 'text' ? [other.value] : []));
  const varying = others.filter((other) => other.sql !== 'text');
  const literals = [...literalsOf(atom.among), ...(varying.length === 0 ? fixed : [])];
  const listed: Sql = literals.length === 0 ? FALSE_SQL : among(own, literals);
  // A value that is no literal is still unknown while it is unknown itself.
  if (varying.length === 0) return literals.length === 0 ? both(compare(own, '=', own), FALSE_SQL) : listed;
  const known = both(...varying.map((other) => compare(other, '=', other)));
  const test = either(listed, ...others.map((other) => compare(own, '=', other)));
  if (strict) return firstOf(when(known, test));
  return firstOf(...(literals.length === 0 ? [] : [when(listed, TRUE_SQL)]), when(known, test));
}

function includesSql(atom: Extract<Atom, { test: 'includes' }>, scope: Scope): Sql {
  const list = shapeOf(atom.list, scope);
  if (list.shape !== 'list') throw new NotInSql(`${atom.list.path} is not a list`);
  const item = 'literal' in atom.item ? textLiteral(atom.item.literal) : valueOf(shapeOf(atom.item.fact, scope));
  if (item === NULL) return NULL;
  const contains = call('contains', list.items, item);
  const itemKnown = item.sql === 'text' ? TRUE_SQL : compare(item, '=', item);
  if (list.complete === TRUE_SQL && itemKnown === TRUE_SQL) return contains;
  return firstOf(when(both(itemKnown, contains), TRUE_SQL), when(both(itemKnown, list.complete, negated(contains)), FALSE_SQL));
}

function emptySql(list: Shape): Sql {
  if (list.shape !== 'list' && list.shape !== 'records') throw new NotInSql('emptiness of what is not a list');
  const length = call('length', list.shape === 'list' ? list.items : list.records);
  return firstOf(when(compare(number(0), '<', length), FALSE_SQL), when(both(list.complete, compare(length, '=', number(0))), TRUE_SQL));
}

function recordsSql(atom: Extract<Atom, { test: 'some' | 'every' }>, scope: Scope): Sql {
  const list = shapeOf(atom.list, scope);
  if (list.shape !== 'records') throw new NotInSql(`${atom.list.path} is not a list of records`);
  if (list.records === NULL) return NULL;
  const variable = `r${scope.records.size}`;
  const inner: Scope = { ...scope, records: new Map([...scope.records, [atom.list.path, { sql: 'variable', name: variable }]]) };
  const body = conditionSql(atom.where, inner);
  const some = atom.test === 'some';
  const edge = extreme(some ? 'greatest' : 'least', list.records, variable, body);
  const none = compare(call('length', list.records), '=', number(0));
  return firstOf(
    when(compare(edge, '=', number(some ? CODE_TRUE : CODE_FALSE)), some ? TRUE_SQL : FALSE_SQL),
    when(both(list.complete, either(none, compare(edge, '=', number(some ? CODE_FALSE : CODE_TRUE)))), some ? FALSE_SQL : TRUE_SQL),
  );
}

/** A condition on one record: atoms under AND, OR and NOT, nothing else. */
function conditionSql(expression: Expression, scope: Scope): Sql {
  switch (expression.kind) {
    case 'constant':
      return expression.value ? TRUE_SQL : FALSE_SQL;
    case 'unknown':
      return NULL;
    case 'atom':
      return scopedAtom(expression.atom, scope);
    case 'not':
      return negated(conditionSql(expression.of, scope));
    case 'all':
      return both(...expression.of.map((part) => conditionSql(part, scope)));
    case 'any':
      return either(...expression.of.map((part) => conditionSql(part, scope)));
    case 'reading':
    case 'rule':
    case 'default':
      throw new NotInSql(`'${expression.kind}' inside a condition on one record`);
  }
}

/** The reasoned findings on one question, made by the day of decision: true or false if there is one and all agree. */
function findingSql(question: string, scope: Scope): Sql {
  const list = shapeOf({ kind: 'records', path: 'findings' }, scope);
  if (list.shape !== 'records') throw new NotInSql('findings is not a list of records');
  // A finding without question, result or reasons is none.
  if (list.records === NULL || !NEEDED_OF_A_FINDING.every((name) => scope.layout.columns.has(name))) return NULL;
  if (!isConstant(scope.layout, 'proposal.decidedOn')) throw new NotInSql('findings on days of decision that differ from row to row');
  const record: Sql = { sql: 'variable', name: 'f' };
  const decidedOn = scope.layout.constants['proposal.decidedOn'];
  const dated = scope.layout.columns.has('findings[].on') && typeof decidedOn === 'string';
  const result = field(record, 'result');
  const counts = both(
    among(field(record, 'question'), [question]),
    negated(among(field(record, 'reasonsDocument'), [''])),
    ...(dated ? [firstOf(when(compare(dayLiteral(decidedOn), '<', field(record, 'on')), FALSE_SQL), when(TRUE_SQL, TRUE_SQL))] : []),
  );
  const vote = call('vote', firstOf(when(counts, result)));
  const all = (which: 'least' | 'greatest', answer: number): Sql =>
    compare({ sql: 'extreme', which, list: list.records, variable: 'f', body: vote }, '=', number(answer));
  return firstOf(when(all('least', 1), TRUE_SQL), when(all('greatest', 0), FALSE_SQL));
}

const NEEDED_OF_A_FINDING = ['findings[].question', 'findings[].result', 'findings[].reasonsDocument'];

/** The facts that an atom compares; those inside records are found with their record. */
function factsOf(atom: Atom): readonly Fact[] {
  switch (atom.test) {
    case 'true':
      return [atom.fact];
    case 'one-of':
      return unique([atom.fact, ...atom.among.flatMap((operand) => ('fact' in operand ? [operand.fact] : []))]);
    case 'includes':
      return [atom.list, ...('fact' in atom.item ? [atom.item.fact] : [])];
    case 'empty':
      return [atom.list];
    case 'compare':
      return unique(
        [atom.left, atom.right].flatMap((term): readonly Fact[] =>
          term.term === 'fact' ? [term.fact, ...(typeof term.plus === 'object' ? [term.plus] : [])] : [],
        ),
      );
    case 'some':
    case 'every':
    case 'finding':
      return [];
    default:
      return unreachable(atom);
  }
}

const unique = (facts: readonly Fact[]): readonly Fact[] => [...new Map(facts.map((fact) => [fact.path, fact])).values()];
