/**
 * A population under the law as it is and as it might be: how many move from each outcome to each, and which grounds spoke otherwise for those who
 * moved. Counts only, under one reading each; guarded as a screening is, by the sentinel table before and a replayed sample after.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { accepted, refused, type Outcome } from '../base/outcome.ts';
import { OUTCOMES, type Outcome as Verdict } from '../decisions/decision.ts';
import type { Engine } from '../decisions/engine.ts';
import type { Request } from '../decisions/request.ts';
import type { Layout } from '../rules/sql-layout.ts';
import { SetAside } from './broken-rows.ts';
import { compareAnswers } from './compare-answers.ts';
import { countIn, openDuck, rowsOf, type Duck } from './duck.ts';
import { constantsOf, mappingProblems, type Mapping } from './mapping.ts';
import { openPeople, type People } from './people.ts';
import { answersSql, compileQuestion, type Compiled, type ScreenGround } from './program-sql.ts';
import { askOf, type Asked } from './question.ts';
import { replaySample } from './replay.ts';
import { checkSentinel } from './sentinel.ts';
import { shownCounts, type Cell, type ShownCount, type SumOf } from './small-counts.ts';
import { openSource } from './source.ts';
import { mappingNeeded } from './suggest-mapping.ts';
import { temporaryFolder } from './temporary-folder.ts';

export type WhatIfSide = { readonly engine: Engine; readonly request: Request };

export type WhatIfRequest = {
  readonly before: WhatIfSide;
  readonly now: WhatIfSide;
  readonly path: string;
  readonly mapping?: Mapping | undefined;
  /** Counts under five as they are: for invented people, or a reader entitled to the file. */
  readonly exact?: boolean;
};

export type Move = { readonly from: Verdict; readonly to: Verdict; readonly people: ShownCount };
/** For how many of those who moved the ground began, or ceased, to speak against them or to be open. */
export type GroundMove = {
  readonly ground: string;
  readonly began: ShownCount;
  readonly ceased: ShownCount;
  readonly opened: ShownCount;
  readonly settled: ShownCount;
};

export type PopulationWhatIf = {
  readonly people: number;
  readonly rows: number;
  readonly before: { readonly [V in Verdict]: ShownCount };
  readonly now: { readonly [V in Verdict]: ShownCount };
  readonly moved: ShownCount;
  readonly moves: readonly Move[];
  readonly grounds: readonly GroundMove[];
  readonly setAside: number;
  readonly checks: { readonly sentinelRows: number; readonly replayed: number };
};

export async function whatIfPopulation(request: WhatIfRequest): Promise<Outcome<PopulationWhatIf>> {
  const folder = await temporaryFolder('screen');
  const duck = await openDuck(folder);
  const setAside = new SetAside(join(folder, 'set-aside.jsonl'));
  try {
    return await whatIfIn(duck, folder, request, setAside);
  } finally {
    await setAside.close();
    duck.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function whatIfIn(duck: Duck, folder: string, request: WhatIfRequest, setAside: SetAside): Promise<Outcome<PopulationWhatIf>> {
  const { mapping, path } = request;
  const asked = [request.before, request.now].map((side) => askOf(side.engine, side.request, constantsOf(mapping)));
  const [was, is] = asked;
  if (was === undefined || is === undefined) throw new Error('two sides');
  if (!was.ok) return was;
  if (!is.ok) return is;
  const source = await openSource(duck, path, folder, was.value.constants, setAside);
  if (!source.ok) return source;
  if (source.value.form === 'raw' && mapping === undefined) return mappingNeeded(duck, source.value);
  const wrong = mapping === undefined || source.value.form === 'people' ? [] : mappingProblems(mapping, source.value.columns);
  if (wrong.length > 0) return refused(...wrong);
  const people = await openPeople(duck, folder, source.value, mapping, setAside);
  if (!people.ok) return people;
  const [a, b] = [was.value, is.value].map((one) => sideOf(oneReading(one), people.value));
  if (a === undefined || b === undefined) throw new Error('two sides');
  if (!a.ok) return a;
  if (!b.ok) return b;
  // The sentinel is asked in a database of its own, so that the guards and the people take both cores at once.
  const [sentinelRows, replayed] = await Promise.all([
    guarded(folder, [a.value, b.value]),
    answered(duck, people.value, { before: a.value, now: b.value }),
  ]);
  if (!replayed.ok) return replayed;
  const counted = await count(duck, a.value.compiled, b.value.compiled);
  const exact = request.exact === true || people.value.synthetic !== undefined;
  return accepted({
    ...shown(counted, exact),
    rows: people.value.rows,
    setAside: setAside.count,
    checks: { sentinelRows, replayed: replayed.value },
  });
}

/** The reading that was chosen, or the default: what if asks one thing at a time. */
const oneReading = (asked: Asked): Asked => ({ ...asked, readings: asked.readings.slice(0, 1) });

type CompiledSide = { readonly asked: Asked; readonly compiled: Compiled; readonly layout: Layout };

function sideOf(asked: Asked, people: People): Outcome<CompiledSide> {
  const layout = { columns: people.columns, constants: asked.constants };
  const compiled = compileQuestion(asked, layout);
  return compiled.ok ? accepted({ asked, compiled: compiled.value, layout }) : compiled;
}

async function guarded(folder: string, sides: readonly CompiledSide[]): Promise<number> {
  const own = join(folder, 'sentinel');
  await mkdir(own);
  const duck = await openDuck(own);
  try {
    let rows = 0;
    for (const { asked, compiled, layout } of sides) rows += await checkSentinel(duck, asked, compiled, layout, own);
    return rows;
  } finally {
    duck.close();
  }
}

/** The outcome of everybody, and the masks of the grounds for those alone who move: they are most of the work, and nobody else’s are counted. */
async function answered(duck: Duck, people: People, sides: Sides): Promise<Outcome<number>> {
  const run = (sql: string): Promise<unknown> => duck.connection.run(sql);
  const together = compiledTogether(sides, people);
  if (!together.ok) return together;
  for (const [table, { compiled }] of together.value)
    await run(`create or replace temp table ${table} as ${answersSql(compiled, people.sql, ['#row', '#weight'])}`);
  const both = together.value.length === 1;
  const now = both ? '(select "#row", "#weight", outcome_1 as outcome from what_if_before)' : 'what_if_after';
  await run(`create or replace temp view what_if_now as select * from ${now}`);
  await run(
    'create or replace temp table what_if_moved as select "#row" from what_if_before as a join what_if_now as b using ("#row") where a.outcome <> b.outcome',
  );
  // The people are read once more for both: those who moved, and those who are decided again.
  const oneIn = Math.max(1, Math.floor(people.rows / SAMPLE));
  const hasMoved = '"#row" in (select "#row" from what_if_moved)';
  await run(`create or replace temp table what_if_people as select * from ${people.sql} where ${hasMoved} or hash("#row") % ${oneIn} = 0`);
  const who = `(select * from what_if_people where ${hasMoved})`;
  for (const [name, { compiled }] of [['before', sides.before] as const, ['now', sides.now] as const])
    await run(`create or replace temp table what_if_${name}_moved as ${answersSql(compiled, who, ['#row', '#weight'])}`);
  const sample = { ...people, sql: `(select * from what_if_people where hash("#row") % ${oneIn} = 0)` };
  let replayed = 0;
  for (const [table, { asked, compiled }] of together.value) replayed += await replaySample(duck, asked, compiled, sample, table);
  return accepted(replayed);
}

type Sides = { readonly before: CompiledSide; readonly now: CompiledSide };
type Table = readonly [table: 'what_if_before' | 'what_if_after', side: Pick<CompiledSide, 'asked' | 'compiled'>];

/** Both outcomes in one reading of the people where the two laws share their atoms and what is the same for everybody; otherwise one after the other. */
function compiledTogether({ before, now }: Sides, people: People): Outcome<readonly Table[]> {
  const alone: readonly Table[] = [
    ['what_if_before', { asked: before.asked, compiled: withoutGrounds(before.compiled) }],
    ['what_if_after', { asked: now.asked, compiled: withoutGrounds(now.compiled) }],
  ];
  const shareConstants = JSON.stringify(before.asked.constants) === JSON.stringify(now.asked.constants);
  if (before.asked.engine.table !== now.asked.engine.table || !shareConstants) return accepted(alone);
  const asked: Asked = { ...before.asked, readings: [...before.asked.readings, ...now.asked.readings] };
  const compiled = compileQuestion(asked, { columns: people.columns, constants: asked.constants });
  return compiled.ok ? accepted([['what_if_before', { asked, compiled: withoutGrounds(compiled.value) }]]) : compiled;
}

/** As many as `replaySample` asks for of a large file: it takes the same people again out of this sample. */
const SAMPLE = 200;

const withoutGrounds = (compiled: Compiled): Compiled => ({ ...compiled, grounds: [], words: 0 });

type Counted = {
  readonly people: number;
  readonly moves: readonly { readonly from: Verdict; readonly to: Verdict; readonly people: number }[];
  readonly grounds: readonly {
    readonly ground: string;
    readonly began: number;
    readonly ceased: number;
    readonly opened: number;
    readonly settled: number;
  }[];
};

async function count(duck: Duck, before: Compiled, now: Compiled): Promise<Counted> {
  const moves = await compareAnswers(duck, 'what_if_before', 'what_if_now');
  const [total] = await rowsOf(duck, 'select sum("#weight") as people from what_if_before');
  const people = countIn(total, 'people');
  const sum = moves.reduce((all, one) => all + one.people, 0);
  if (sum !== people) throw new Error(`the moves add up to ${sum} people of ${people}`);
  const ids = [...new Set([...before.grounds, ...now.grounds].map(({ ground }) => ground))];
  const at = (compiled: Compiled, ground: string): ScreenGround | undefined => compiled.grounds.find((one) => one.ground === ground);
  // A ground that a side does not have neither speaks against anybody there nor is open.
  const bit = (side: 'a' | 'b', mask: 'false' | 'unknown', one: ScreenGround | undefined): string =>
    one === undefined ? 'false' : `(${side}.${mask}_${one.word} >> ${one.bit}) & 1 = 1`;
  const columns = ids.flatMap((ground, index) => {
    const [a, b] = [at(before, ground), at(now, ground)];
    const became = (name: string, there: string, earlier: string): string =>
      `sum(a."#weight") filter (where (${there}) and not (${earlier})) as ${name}${index}`;
    return [
      became('b', bit('b', 'false', b), bit('a', 'false', a)),
      became('c', bit('a', 'false', a), bit('b', 'false', b)),
      became('o', bit('b', 'unknown', b), bit('a', 'unknown', a)),
      became('s', bit('a', 'unknown', a), bit('b', 'unknown', b)),
    ];
  });
  const [found] = await rowsOf(
    duck,
    `select ${columns.join(', ') || '1 as one'} from what_if_before_moved as a join what_if_now_moved as b using ("#row")`,
  );
  const grounds = ids
    .map((ground, index) => ({
      ground,
      began: countIn(found, `b${index}`),
      ceased: countIn(found, `c${index}`),
      opened: countIn(found, `o${index}`),
      settled: countIn(found, `s${index}`),
    }))
    .filter(({ began, ceased, opened, settled }) => began + ceased + opened + settled > 0)
    .toSorted((x, y) => y.began + y.ceased - x.began - x.ceased || y.opened + y.settled - x.opened - x.settled);
  return { people, moves, grounds };
}

const PARTS = ['began', 'ceased', 'opened', 'settled'] as const;

/** Small counts are hidden with whatever would give them away: outcomes, moves, and the grounds among those who moved. */
function shown({ people, moves, grounds }: Counted, exact: boolean): Omit<PopulationWhatIf, 'rows' | 'setAside' | 'checks'> {
  const cells = new Map<string, Cell>();
  const sums: SumOf[] = [];
  const add = (name: string, value: number, told = true): string => {
    cells.set(name, { value, told });
    return name;
  };
  const moveOf = (from: Verdict, to: Verdict): number => moves.find((one) => one.from === from && one.to === to)?.people ?? 0;
  const total = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);
  const moved = total(moves.filter(({ from, to }) => from !== to).map((one) => one.people));
  for (const from of OUTCOMES) for (const to of OUTCOMES) add(`${from}>${to}`, moveOf(from, to));
  for (const one of OUTCOMES) {
    add(`a ${one}`, total(OUTCOMES.map((to) => moveOf(one, to))));
    add(`b ${one}`, total(OUTCOMES.map((from) => moveOf(from, one))));
    sums.push(
      { whole: `a ${one}`, parts: OUTCOMES.map((to) => `${one}>${to}`) },
      { whole: `b ${one}`, parts: OUTCOMES.map((from) => `${from}>${one}`) },
    );
  }
  add('all', people);
  add('moved', moved);
  sums.push(
    { whole: 'all', parts: OUTCOMES.map((one) => `a ${one}`) },
    { whole: 'all', parts: OUTCOMES.map((one) => `b ${one}`) },
    { whole: 'all', parts: ['moved', ...OUTCOMES.map((one) => `${one}>${one}`)] },
  );
  for (const [index, ground] of grounds.entries())
    for (const part of PARTS) {
      const name = add(`${part} ${index}`, ground[part]);
      sums.push({ whole: 'moved', parts: [name, add(`not ${name}`, moved - ground[part], false)] });
    }
  const safe = exact ? undefined : shownCounts(cells, sums);
  const tell = (name: string): ShownCount => safe?.get(name) ?? cells.get(name)?.value ?? 0;
  const outcomes = (side: 'a' | 'b'): { readonly [V in Verdict]: ShownCount } => ({
    barred: tell(`${side} barred`),
    'barred-until': tell(`${side} barred-until`),
    undetermined: tell(`${side} undetermined`),
    permitted: tell(`${side} permitted`),
  });
  return {
    people,
    before: outcomes('a'),
    now: outcomes('b'),
    moved: tell('moved'),
    moves: moves.filter(({ from, to }) => from !== to).map(({ from, to }) => ({ from, to, people: tell(`${from}>${to}`) })),
    grounds: grounds.map(({ ground }, index) => ({
      ground,
      began: tell(`began ${index}`),
      ceased: tell(`ceased ${index}`),
      opened: tell(`opened ${index}`),
      settled: tell(`settled ${index}`),
    })),
  };
}
