/** The counts of a screening and the sums that bind them, so that what is withheld cannot be worked out from what is told. */
import { OUTCOMES, type Outcome } from '../decisions/decision.ts';
import type { Answered, Screening } from './screen.ts';
import type { Cell, SumOf } from './small-counts.ts';

export type Ledger = { readonly cells: ReadonlyMap<string, Cell>; readonly sums: readonly SumOf[] };

export function ledgerOf({ answer, other }: Screening): Ledger {
  const cells = new Map<string, Cell>();
  const sums: SumOf[] = [];
  const book = { cells, sums };
  enterAnswer(book, 'a', answer);
  if (other !== undefined) {
    enterAnswer(book, 'b', other.answer);
    equal(book, 'a people', 'b people');
    enterMoves(book, other.comparison);
    enterDifferences(book, answer, other.answer);
  }
  return book;
}

type Book = { readonly cells: Map<string, Cell>; readonly sums: SumOf[] };

const tell = ({ cells }: Book, name: string, value: number): void => void cells.set(name, { value, told: true });
const derive = ({ cells }: Book, name: string, value: number): void => void cells.set(name, { value, told: false });
const bind = ({ sums }: Book, whole: string, ...parts: readonly string[]): void => void sums.push({ whole, parts });

function equal(book: Book, one: string, another: string): void {
  if (book.cells.get(one)?.value === book.cells.get(another)?.value) bind(book, one, another);
}

/** By how much one count exceeds the other: nobody prints it, anybody can subtract. */
function difference(book: Book, one: string, another: string): void {
  const [a, b] = [book.cells.get(one)?.value ?? 0, book.cells.get(another)?.value ?? 0];
  if (a === b) return;
  const [more, less] = a > b ? [one, another] : [another, one];
  const name = `${more} - ${less}`;
  derive(book, name, Math.abs(a - b));
  bind(book, more, less, name);
}

function enterAnswer(book: Book, at: string, { summary, ranking }: Answered): void {
  const { people, rows, readings, funnel } = summary;
  tell(book, `${at} people`, people);
  tell(book, `${at} rows`, rows);
  equal(book, `${at} people`, `${at} rows`);
  readings.forEach(({ outcomes }, reading) => {
    for (const outcome of OUTCOMES) tell(book, outcomeKey(at, reading, outcome), outcomes[outcome]);
    bind(book, `${at} people`, ...OUTCOMES.map((outcome) => outcomeKey(at, reading, outcome)));
    if (reading > 0) for (const outcome of OUTCOMES) difference(book, outcomeKey(at, reading, outcome), outcomeKey(at, 0, outcome));
  });
  funnel.forEach((step, index) => {
    const key = (part: string): string => `${at} ${index} ${part}`;
    for (const part of ['against', 'unknown', 'stops', 'clear', 'open'] as const) tell(book, key(part), step[part]);
    derive(book, key('met'), people - step.against - step.unknown);
    derive(book, key('left'), step.clear + step.open);
    derive(book, key('not stopped'), step.against - step.stops);
    bind(book, `${at} people`, key('against'), key('unknown'), key('met'));
    bind(book, key('left'), key('clear'), key('open'));
    bind(book, key('against'), key('stops'), key('not stopped'));
    const before = index === 0 ? `${at} people` : `${at} ${index - 1} left`;
    bind(book, before, key('stops'), key('left'));
    const clearBefore = index === 0 ? `${at} people` : `${at} ${index - 1} clear`;
    derive(book, key('no longer clear'), (index === 0 ? people : (funnel[index - 1]?.clear ?? 0)) - step.clear);
    bind(book, clearBefore, key('clear'), key('no longer clear'));
    if (index === 0) {
      bind(book, key('against'), key('stops'));
      bind(book, key('unknown'), key('open'));
    }
  });
  const last = `${at} ${funnel.length - 1}`;
  equal(book, `${last} clear`, outcomeKey(at, 0, 'permitted'));
  equal(book, `${last} open`, outcomeKey(at, 0, 'undetermined'));
  enterRanking(book, at, ranking);
}

function enterRanking(book: Book, at: string, { open, ranked }: Answered['ranking']): void {
  tell(book, `${at} open`, open);
  equal(book, `${at} open`, outcomeKey(at, 0, 'undetermined'));
  ranked.forEach(({ could, always }, index) => {
    tell(book, `${at} could ${index}`, could);
    tell(book, `${at} always ${index}`, always);
    derive(book, `${at} stay ${index}`, open - could);
    derive(book, `${at} some ${index}`, could - always);
    bind(book, `${at} open`, `${at} could ${index}`, `${at} stay ${index}`);
    bind(book, `${at} could ${index}`, `${at} always ${index}`, `${at} some ${index}`);
  });
}

/** From each outcome to each; a way that nobody goes is not printed, and so is told to be none. */
function enterMoves(book: Book, moves: NonNullable<Screening['other']>['comparison']): void {
  for (const { from, to, people } of moves) tell(book, moveKey(from, to), people);
  const keys = (test: (move: { readonly from: Outcome; readonly to: Outcome }) => boolean): readonly string[] =>
    moves.filter(test).map(({ from, to }) => moveKey(from, to));
  for (const outcome of OUTCOMES) {
    bind(book, outcomeKey('a', 0, outcome), ...keys(({ from }) => from === outcome));
    bind(book, outcomeKey('b', 0, outcome), ...keys(({ to }) => to === outcome));
  }
}

/** The same ground on both sides. */
function enterDifferences(book: Book, first: Answered, second: Answered): void {
  first.summary.funnel.forEach(({ ground }, index) => {
    const there = second.summary.funnel.findIndex((step) => step.ground === ground);
    if (there !== -1) for (const part of ['against', 'unknown']) difference(book, `a ${index} ${part}`, `b ${there} ${part}`);
  });
}

export const outcomeKey = (at: string, reading: number, outcome: Outcome): string => `${at} reading ${reading} ${outcome}`;
export const moveKey = (from: Outcome, to: Outcome): string => `${from} to ${to}`;
