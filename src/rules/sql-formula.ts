/**
 * Formulas as SQL over the columns of their atoms: AND, OR, NOT and the literal NULL, nothing else. Lowered law says much twice over; what Kleene's
 * logic allows is left out: constants, repetitions, and `a OR (a AND b)`, which is `a`.
 */
import type { Formula } from './formula.ts';
import { FALSE_SQL, negated, NULL, TRUE_SQL, type Sql } from './sql.ts';

export function formulaSql(formula: Formula, atomColumn: (atom: number) => Sql): Sql {
  switch (formula.op) {
    case 'true':
      return TRUE_SQL;
    case 'false':
      return FALSE_SQL;
    case 'unknown':
      return NULL;
    case 'atom':
      return atomColumn(formula.atom);
    case 'not':
      return negation(formulaSql(formula.of, atomColumn));
    case 'and':
    case 'or':
      return junction(
        formula.op,
        formula.of.map((part) => formulaSql(part, atomColumn)),
      );
  }
}

/** A NULL stays wherever it can still matter: `a AND NULL` is false where `a` is. */
export function junction(op: 'and' | 'or', parts: readonly Sql[]): Sql {
  const decides = op === 'or';
  const flat = parts.flatMap((part) => (part.sql === op ? part.of : [part]));
  const open = flat.filter((part) => !(part.sql === 'boolean' && part.value !== decides));
  if (open.some((part) => part.sql === 'boolean')) return decides ? TRUE_SQL : FALSE_SQL;
  const distinct = [...new Map(open.map((part) => [JSON.stringify(part), part])).entries()];
  const keys = new Set(distinct.map(([key]) => key));
  const kept = distinct.flatMap(([, part]) => (isAbsorbed(part, op, keys) ? [] : [part]));
  const [only] = kept;
  if (only === undefined) return decides ? FALSE_SQL : TRUE_SQL;
  return kept.length === 1 ? only : { sql: op, of: kept };
}

/** `a OR (a AND b)`: the second part adds nothing. It holds of three values as of two. */
function isAbsorbed(part: Sql, op: 'and' | 'or', beside: ReadonlySet<string>): boolean {
  if (part.sql !== (op === 'or' ? 'and' : 'or')) return false;
  return part.of.some((inner) => beside.has(JSON.stringify(inner)));
}

function negation(part: Sql): Sql {
  if (part.sql === 'null') return NULL;
  if (part.sql === 'boolean') return part.value ? FALSE_SQL : TRUE_SQL;
  return part.sql === 'not' ? part.of : negated(part);
}
