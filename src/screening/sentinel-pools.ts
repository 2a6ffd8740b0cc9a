/** The values worth trying of each fact: every value that some condition names, one that none names, and the days around every threshold. */
import type { Atom, Term } from '../rules/expression.ts';
import type { Fact } from '../rules/fact.ts';
import type { Facts } from '../rules/facts.ts';
import { innerAtoms } from '../rules/paths-read.ts';

export type Pools = ReadonlyMap<string, readonly (boolean | number | string)[]>;

/** By path; a fact that no atom names has no pool. */
export function poolsOf(atoms: readonly Atom[], constants: Facts): Pools {
  const pools = new Map<string, Set<boolean | number | string>>();
  const add = (path: string, ...values: readonly (boolean | number | string)[]): void => {
    const pool = pools.get(path) ?? new Set();
    for (const value of values) pool.add(value);
    pools.set(path, pool);
  };
  for (const atom of atoms.flatMap((one) => ('where' in one ? [one, ...innerAtoms(one.where)] : [one]))) addAtom(atom, constants, add);
  return new Map([...pools].map(([path, pool]) => [path, [...pool]]));
}

type Add = (path: string, ...values: readonly (boolean | number | string)[]) => void;

function addAtom(atom: Atom, constants: Facts, add: Add): void {
  switch (atom.test) {
    case 'true':
      return add(atom.fact.path, true, false);
    case 'one-of':
      for (const operand of atom.among) {
        if ('literal' in operand) add(atom.fact.path, operand.literal);
        else for (const path of [atom.fact.path, operand.fact.path]) add(path, ...textOf(constants[operand.fact.path]), 'SV', 'FR');
      }
      return add(atom.fact.path, ...otherValues(atom.fact));
    case 'includes': {
      const items = 'literal' in atom.item ? [atom.item.literal] : textOf(constants[atom.item.fact.path]);
      if ('fact' in atom.item) add(atom.item.fact.path, 'SV', 'FR');
      return add(atom.list.path, ...items, ...otherValues(atom.list));
    }
    case 'compare':
      return addTerms(atom.left, atom.right, constants, add);
    case 'finding':
      return add('findings[].question', atom.question);
    case 'empty':
    case 'some':
    case 'every':
      return undefined;
  }
}

/** A value that no condition names. */
const otherValues = (fact: Fact): readonly string[] => {
  if (!('values' in fact)) return ['FR'];
  return fact.values.slice(-2);
};

const textOf = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : []);

function addTerms(left: Term, right: Term, constants: Facts, add: Add): void {
  const ends = [left, right];
  const days = ends.flatMap((term) => (term.term === 'day' ? [term.day] : term.term === 'fact' ? textOf(constants[term.fact.path]) : []));
  const whole = ends.flatMap((term) => (term.term === 'integer' ? [term.integer] : []));
  const periods = ends.flatMap((term) => (term.term === 'fact' && typeof term.plus === 'string' ? [term.plus] : []));
  for (const term of ends) {
    if (term.term !== 'fact') continue;
    if (typeof term.plus === 'object') add(term.plus.path, 'P0D', 'P5M30D', 'P6M', 'P1Y', 'P1M1D', ...periods);
    if (term.fact.kind === 'integer')
      add(term.fact.path, 0, ...whole.flatMap((value) => [value - 1, value, value + 1].filter((one) => one >= 0)));
    if (term.fact.kind === 'day') add(term.fact.path, ...AWKWARD_DAYS, ...days.flatMap((day) => around(day, periods)));
    if (term.fact.kind === 'moment') add(term.fact.path, '2025-03-10T00:00:00Z', '2025-03-14T12:00:00-04:00', '2025-03-20T23:59:59Z');
  }
}

/** Days on which months are short and years leap. */
const AWKWARD_DAYS = ['2007-02-28', '2008-02-29', '2024-02-29', '2025-01-31', '2025-03-01', '1990-08-31', '2030-12-31'] as const;

/** The day, its neighbours, and the same so much earlier as the condition adds. */
function around(text: string, periods: readonly string[]): readonly string[] {
  const day = Temporal.PlainDate.from(text);
  const starts = [day, ...periods.map((period) => day.subtract(Temporal.Duration.from(period)))];
  return starts.flatMap((start) => [-1, 0, 1].map((days) => start.add({ days }).toString())).filter((one) => one.length === DAY_LENGTH);
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;
