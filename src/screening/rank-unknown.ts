/**
 * Which unknown facts would settle most: for each, how many people's outcome would be settled if that one fact became known, whatever else stays
 * open. Only counts come out; nothing is said of any one person.
 */
import { variablesOf, type Variable } from '../rules/variables.ts';
import { atomsOf, disjunction, conjunction, type Formula } from '../rules/formula.ts';
import type { Program } from '../decisions/program.ts';
import { bulkValue, noRows, type Rows } from './bulk-kleene.ts';
import { rowsOf, type Duck } from './duck.ts';
import { atomsSql, WORD_BITS, type Compiled } from './program-sql.ts';
import type { Asked } from './question.ts';

export type UnknownFact = {
  /** One fact, or two that only one comparison reads together. */
  readonly facts: readonly string[];
  /** People whose outcome some answer would settle. */
  readonly could: number;
  /** People whose outcome every answer would settle. */
  readonly always: number;
};
export type Ranking = {
  readonly open: number;
  readonly ranked: readonly UnknownFact[];
  /** One in so many people was looked at. */ readonly sampledOneIn: number;
};

/** Nobody can be asked here what the agreement, the law or the place does not say. */
const NOT_ASKED = /^(agreement|law|place)\./;
/** More people than this are sampled, evenly and the same way each time; the answer says so. */
const PEOPLE_MAX = 200_000;
const ANSWERS_TRIED_MAX = 64;
const RANKED_MAX = 40;

export async function rankUnknown(duck: Duck, asked: Asked, compiled: Compiled, people: string, rows: number): Promise<Ranking> {
  const [first] = compiled.readings;
  const sampledOneIn = Math.max(1, Math.ceil(rows / PEOPLE_MAX));
  if (first === undefined) return { open: 0, ranked: [], sampledOneIn };
  const patterns = await patternsOf(duck, compiled, people, sampledOneIn);
  const settled = settledBy(first.program);
  const value = (supposed: ReadonlyMap<number, Rows>): Uint32Array => {
    const atom = (index: number): Rows =>
      supposed.get(index) ?? patterns.atoms.get(compiled.columnOf.get(index) ?? -1) ?? constantRows(index, compiled, patterns.words);
    return bulkValue(settled, patterns.words, atom).yes;
  };
  const open = value(new Map()).map((word) => ~word);
  const count = (rowsIn: Uint32Array): number => patterns.weigh(rowsIn) * sampledOneIn;
  const used = [first.program.barred, first.program.curable, ...first.program.gaps.map(({ holds }) => holds)].flatMap((formula) => [
    ...atomsOf(formula),
  ]);
  const unsettled = [...new Set(used)].filter((index) => compiled.settled.get(index)?.sql !== 'boolean');
  const variables = variablesOf(asked.engine.table.atoms, unsettled);
  const asks = ({ facts }: Variable): readonly string[] =>
    facts.filter((path) => asked.constants[path] === undefined && !NOT_ASKED.test(path)).toSorted();
  const groups = Map.groupBy(variables, (variable) => asks(variable).join(' '));
  const ranked = [...groups].flatMap(([facts, group]) => {
    const { could, always } = decidedBy(group, patterns, compiled, open, value);
    return facts === '' || could === undefined ? [] : [{ facts: facts.split(' '), could: count(could), always: count(always) }];
  });
  const sorted = ranked
    .filter(({ could }) => could > 0)
    .toSorted((a, b) => b.could - a.could || b.always - a.always || (a.facts.join() < b.facts.join() ? -1 : 1));
  return { open: count(open), ranked: sorted.slice(0, RANKED_MAX), sampledOneIn };
}

/** True where nothing that is unknown could alter the outcome any more. */
function settledBy({ barred, curable, gaps }: Program): Formula {
  const known = (formula: Formula): Formula => disjunction([formula, { op: 'not', of: formula }]);
  const given = conjunction(gaps.map(({ holds }) => holds));
  return disjunction([barred, conjunction([known(barred), curable]), conjunction([known(barred), known(curable), given])]);
}

type Patterns = { readonly words: number; readonly atoms: ReadonlyMap<number, Rows>; readonly weigh: (rows: Uint32Array) => number };

/** People of whom the same is known are one pattern, with the number of them. */
async function patternsOf(duck: Duck, compiled: Compiled, people: string, oneIn: number): Promise<Patterns> {
  const indexes = [...compiled.atoms.keys()];
  const words = Array.from({ length: Math.ceil(indexes.length / WORD_BITS) }, (_, word) =>
    indexes.slice(word * WORD_BITS, (word + 1) * WORD_BITS),
  );
  const sum = (members: readonly number[], test: (name: string) => string): string =>
    members.map((index, bit) => `case when ${test(`a${index}`)} then ${(1n << BigInt(bit)).toString()}::bigint else 0 end`).join(' + ');
  const masks = words.flatMap((members, word) => [
    `${sum(members, (name) => name)} as y${word}`,
    `${sum(members, (name) => `not ${name}`)} as n${word}`,
  ]);
  const found = await rowsOf(
    duck,
    `select ${[...masks, 'sum("#weight") as people'].join(', ')} from (${atomsSql(compiled, `(select * from ${people} where hash("#row") % ${oneIn} = 0)`, ['#weight'])}) as atoms group by all`,
  );
  const width = Math.ceil(found.length / 32);
  const atoms = new Map(indexes.map((index) => [index, noRows(width)]));
  found.forEach((row, at) =>
    words.forEach((members, word) => {
      const yes = BigInt(String(row[`y${word}`]));
      const no = BigInt(String(row[`n${word}`]));
      members.forEach((index, bit) => mark(atoms.get(index), at, ((yes >> BigInt(bit)) & 1n) === 1n, ((no >> BigInt(bit)) & 1n) === 1n));
    }),
  );
  const weights = found.map((row) => Number(row['people']));
  const weigh = (rows: Uint32Array): number =>
    weights.reduce((total, weight, at) => (((rows[at >> 5] ?? 0) >>> (at & 31)) & 1 ? total + weight : total), 0);
  return { words: width, atoms, weigh };
}

function mark(rows: Rows | undefined, at: number, yes: boolean, no: boolean): void {
  if (rows === undefined) return;
  const bit = 1 << (at & 31);
  const word = at >> 5;
  if (yes) rows.yes[word] = (rows.yes[word] ?? 0) | bit;
  if (no) rows.no[word] = (rows.no[word] ?? 0) | bit;
}

function constantRows(index: number, compiled: Compiled, words: number): Rows {
  const known = compiled.settled.get(index);
  if (known?.sql !== 'boolean') return noRows(words);
  return bulkValue({ op: known.value ? 'true' : 'false' }, words, () => noRows(words));
}

type Decided = { readonly could: Uint32Array; readonly always: Uint32Array };

/** Tries every answer that the fact could have; an answer that contradicts what is known of a row does not count there. */
function decidedBy(
  group: readonly Variable[],
  { words, atoms }: Patterns,
  compiled: Compiled,
  open: Uint32Array,
  settled: (supposed: ReadonlyMap<number, Rows>) => Uint32Array,
): Decided {
  const could = new Uint32Array(words);
  const always = open.slice();
  const missing = new Uint32Array(words);
  const rowsOfAtom = (index: number): Rows => atoms.get(compiled.columnOf.get(index) ?? -1) ?? constantRows(index, compiled, words);
  for (const index of group.flatMap((variable) => variable.atoms)) {
    const { yes, no } = rowsOfAtom(index);
    for (let word = 0; word < words; word++) missing[word] = (missing[word] ?? 0) | ~((yes[word] ?? 0) | (no[word] ?? 0));
  }
  for (const answer of answersOf(group)) {
    const possible = open.slice();
    const supposed = new Map([...answer].map(([index, truth]) => [index, suppose(rowsOfAtom(index), truth, possible)]));
    const after = settled(supposed);
    for (let word = 0; word < words; word++) {
      const may = (possible[word] ?? 0) & (missing[word] ?? 0);
      could[word] = (could[word] ?? 0) | (may & (after[word] ?? 0));
      always[word] = (always[word] ?? 0) & (missing[word] ?? 0) & (~may | (after[word] ?? 0));
    }
  }
  for (let word = 0; word < words; word++) always[word] = (always[word] ?? 0) & (could[word] ?? 0);
  return { could, always };
}

/** Narrows `possible` to the rows in which the answer contradicts nothing. */
function suppose({ yes, no }: Rows, truth: boolean, possible: Uint32Array): Rows {
  const against = truth ? no : yes;
  for (let word = 0; word < possible.length; word++) possible[word] = (possible[word] ?? 0) & ~(against[word] ?? 0);
  return truth ? { yes: no.map((word) => ~word), no } : { yes, no: yes.map((word) => ~word) };
}

function answersOf(group: readonly Variable[]): readonly ReadonlyMap<number, boolean>[] {
  return group.reduce<readonly ReadonlyMap<number, boolean>[]>(
    (answers, { atoms, cases }) =>
      answers
        .flatMap((answer) =>
          cases.map(({ truths }) => new Map([...answer, ...atoms.map((index, at): [number, boolean] => [index, truths[at] ?? false])])),
        )
        .slice(0, ANSWERS_TRIED_MAX),
    [new Map()],
  );
}
