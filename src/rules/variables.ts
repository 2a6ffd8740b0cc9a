/**
 * The unknowns of exact analysis. Atoms that read one fact are one variable, whose cases exclude each other: somebody under 18 is not also over 21,
 * and a sentence is not both for life and for a fixed term. Atoms that read several facts at once are variables of their own.
 */
import type { Atom } from './expression.ts';
import { pathsRead } from './paths-read.ts';

export type Variable = {
  readonly id: number;
  /** The facts it reads; a `findings.QUESTION` reference for an authority's finding. */
  readonly facts: readonly string[];
  readonly atoms: readonly number[];
  /** One entry for each case: the truth of the variable's atoms, in their order, and the value that makes it so where one can be named. */
  readonly cases: readonly VariableCase[];
};

export type VariableCase = { readonly truths: readonly boolean[]; readonly value?: boolean | string };

/** The variables of a set of atoms, in the order in which the atoms were first used. */
export function variablesOf(atoms: readonly Atom[], used: Iterable<number>): readonly Variable[] {
  const groups = Map.groupBy(used, (index) => groupKey(atoms[index], index));
  return [...groups.values()].map((indexes, id) => {
    const members = indexes.map((index) => must(atoms[index]));
    return { id, facts: [...new Set(members.flatMap(factsOf))], atoms: indexes, cases: casesOf(members) };
  });
}

const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('no such atom');
  return value;
};

/** What an open atom asks for, as it is named to a person. */
export const factsOf = (atom: Atom): readonly string[] => (atom.test === 'finding' ? [`findings.${atom.question}`] : pathsRead(atom));

function groupKey(atom: Atom | undefined, index: number): string {
  if (atom?.test === 'one-of' && atom.among.every((operand) => 'literal' in operand)) return `one-of ${atom.fact.path}`;
  if (atom?.test === 'compare' && sameUnits(atom)) return `compare ${factPair(atom).join(' ')} ${unitOf(atom)}`;
  return `atom ${index}`;
}

function casesOf(atoms: readonly Atom[]): readonly VariableCase[] {
  const [first] = atoms;
  if (first?.test === 'one-of' && first.among.every((operand) => 'literal' in operand))
    return choiceCases(atoms.filter((atom) => atom.test === 'one-of'));
  if (first?.test === 'compare' && sameUnits(first)) return thresholdCases(atoms.filter((atom) => atom.test === 'compare'));
  return [
    { truths: [true], value: true },
    { truths: [false], value: false },
  ];
}

type OneOf = Extract<Atom, { test: 'one-of' }>;
type Compare = Extract<Atom, { test: 'compare' }>;

/** Each value that is mentioned, and every other one as a single case. */
function choiceCases(atoms: readonly OneOf[]): readonly VariableCase[] {
  const mentioned = new Set(atoms.flatMap((atom) => atom.among.flatMap((operand) => ('literal' in operand ? [operand.literal] : []))));
  const [first] = atoms;
  const rest = first?.fact.kind === 'choice' ? first.fact.values.filter((value) => !mentioned.has(value)) : ['*'];
  const truths = (value: string): boolean[] =>
    atoms.map((atom) => atom.among.some((operand) => 'literal' in operand && operand.literal === value));
  const cases: VariableCase[] = [...mentioned].map((value) => ({ truths: truths(value), value }));
  const [other] = rest;
  if (other !== undefined) cases.push(other === '*' || rest.length > 1 ? { truths: truths('*') } : { truths: truths(other), value: other });
  return cases;
}

const factPair = (atom: Compare): readonly string[] => pathsRead(atom).toSorted();

/** Thresholds can be put in order only where they are in one unit: years with years, days with days. */
const sameUnits = (atom: Compare): boolean => threshold(atom) !== undefined;

const unitOf = (atom: Compare): string => threshold(atom)?.unit ?? '';

type Threshold = {
  readonly unit: string;
  readonly at: number | string;
  readonly inclusive: boolean;
  readonly above: boolean;
};

/**
 * Reads a comparison as "the distance between the two facts is below (or not below) a threshold". Undefined where it is not of that form:
 * the atom is then a variable of its own, which may admit combinations that cannot occur, and so never hides a relevant fact.
 */
function threshold({ left, op, right }: Compare): Threshold | undefined {
  if (op === '=') return undefined;
  if (left.term === 'fact' && right.term !== 'fact' && left.plus === undefined) {
    return {
      unit: right.term,
      at: right.term === 'day' ? right.day : right.integer,
      inclusive: op === '<=',
      above: false,
    };
  }
  if (right.term === 'fact' && left.term !== 'fact' && right.plus === undefined) {
    return { unit: left.term, at: left.term === 'day' ? left.day : left.integer, inclusive: op === '<=', above: true };
  }
  return undefined;
}

/** The line is cut at each threshold; every piece and every cut point is a case. */
function thresholdCases(atoms: readonly Compare[]): readonly VariableCase[] {
  const marks = atoms.map((atom) => threshold(atom)).filter((mark) => mark !== undefined);
  const cuts = [...new Set(marks.map(({ at }) => at))].toSorted((a, b) => (a < b ? -1 : 1));
  const positions = Array.from({ length: cuts.length * 2 + 1 }, (_, position) => position);
  const truthsAt = (position: number): boolean[] =>
    marks.map(({ at, inclusive, above }) => {
      const cut = cuts.indexOf(at) * 2 + 1;
      const distance = above ? cut - position : position - cut;
      return distance < 0 || (inclusive && distance === 0);
    });
  const distinct = new Map(positions.map((position) => [truthsAt(position).join(), { truths: truthsAt(position) }]));
  return [...distinct.values()];
}
