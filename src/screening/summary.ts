/** What a screening comes to: counts by outcome, by reading, by ground, and the funnel. Never a list of people. */
import { OUTCOMES, type Outcome } from '../decisions/decision.ts';
import type { Effect } from '../rules/rule.ts';
import { countIn, rowsOf, type Duck } from './duck.ts';
import type { Compiled, ScreenGround } from './program-sql.ts';

export type OutcomeCounts = { readonly [O in Outcome]: number };
export type ReadingCounts = { readonly reading: string; readonly outcomes: OutcomeCounts };

/** `stops`: people for whom this is the first ground that speaks against them. Of those who remain, `clear` met every ground so far; for `open` at least one is not known. */
export type FunnelStep = {
  readonly ground: string;
  readonly effect: Effect['effect'];
  readonly against: number;
  readonly unknown: number;
  readonly stops: number;
  readonly clear: number;
  readonly open: number;
};

export type Summary = {
  readonly people: number;
  readonly rows: number;
  readonly readings: readonly ReadingCounts[];
  readonly funnel: readonly FunnelStep[];
};

/** Throws where the outcomes do not add up to the people: nothing is then answered. */
export async function summarise(duck: Duck, compiled: Compiled, answers: string): Promise<Summary> {
  const outcomeColumns = compiled.readings.flatMap((_, index) =>
    OUTCOMES.map(
      (_outcome, code) => `sum("#weight") filter (where outcome${index === 0 ? '' : `_${index}`} = ${code}) as o${index}_${code}`,
    ),
  );
  const [totals] = await rowsOf(duck, `select count(*) as rows, sum("#weight") as people, ${outcomeColumns.join(', ')} from ${answers}`);
  const people = countIn(totals, 'people');
  const readings = compiled.readings.map(({ reading }, index) => ({
    reading,
    outcomes: outcomesOf(OUTCOMES.map((_, code) => countIn(totals, `o${index}_${code}`))),
  }));
  for (const { reading, outcomes } of readings) {
    const sum = OUTCOMES.reduce((total, outcome) => total + outcomes[outcome], 0);
    if (sum !== people) throw new Error(`under reading ${reading} the outcomes add up to ${sum} people of ${people}`);
  }
  return { people, rows: countIn(totals, 'rows'), readings, funnel: await funnelOf(duck, compiled, answers, people) };
}

const outcomesOf = ([barred = 0, until = 0, undetermined = 0, permitted = 0]: readonly number[]): OutcomeCounts => ({
  barred,
  'barred-until': until,
  undetermined,
  permitted,
});

async function funnelOf(duck: Duck, compiled: Compiled, answers: string, people: number): Promise<readonly FunnelStep[]> {
  const { grounds, words } = compiled;
  const bit = (mask: 'false' | 'unknown', ground: ScreenGround): string => `(${mask}_${ground.word} >> ${ground.bit}) & 1 = 1`;
  const counted = grounds.flatMap((ground, index) => [
    `sum("#weight") filter (where ${bit('false', ground)}) as f${index}`,
    `sum("#weight") filter (where ${bit('unknown', ground)}) as u${index}`,
  ]);
  const [totals] = await rowsOf(duck, `select ${counted.join(', ') || '1 as one'} from ${answers}`);
  const firsts = await rowsOf(
    duck,
    `select ${firstBit('false', words, grounds.length)} as stop, ${firstBit('unknown', words, grounds.length)} as open, sum("#weight") as people from ${answers} group by all`,
  );
  const cells = firsts.map((row) => ({ stop: Number(row['stop']), open: Number(row['open']), people: Number(row['people']) }));
  const sum = (test: (cell: { readonly stop: number; readonly open: number }) => boolean): number =>
    cells.reduce((total, cell) => (test(cell) ? total + cell.people : total), 0);
  if (sum(() => true) !== people) throw new Error('the funnel does not hold everybody');
  return grounds.map(({ ground, effect }, index) => ({
    ground,
    effect,
    against: countIn(totals, `f${index}`),
    unknown: countIn(totals, `u${index}`),
    stops: sum(({ stop }) => stop === index),
    clear: sum(({ stop, open }) => stop > index && open > index),
    open: sum(({ stop, open }) => stop > index && open <= index),
  }));
}

/** The place of the lowest bit that is set, over all words; `none` where none is. */
function firstBit(mask: 'false' | 'unknown', words: number, none: number): string {
  const branches = Array.from(
    { length: words },
    (_, word) => `when ${mask}_${word} <> 0 then ${word * 63} + bit_count((${mask}_${word} & -${mask}_${word}) - 1)`,
  );
  return `case ${branches.join(' ')} else ${none} end`;
}
