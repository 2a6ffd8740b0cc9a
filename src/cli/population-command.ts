/** `habeas population NAME`: invented populations from a seed, to try screening on. Every row says that it is invented. */
import { syntheticBop, SYNTHETIC_BOP } from '../catalogue/synthetic-population.ts';
import { iceLayoutLines } from '../screening/ice-layout.ts';
import { nearest } from '../base/nearest.ts';
import { CommandEnd, EXIT } from './exit.ts';
import { problemLines } from './problems.ts';

export type PopulationOptions = { readonly seed?: string; readonly rows?: string };

const NAMES = ['bop-2023', 'ice-layout'] as const;
const ROWS_DEFAULT = 5_000;
const ROWS_MAX = 10_000_000;
const SEED_DEFAULT = 2_025;

/** JSON lines of `person/1` for `bop-2023`, CSV for `ice-layout`; line by line, for millions of rows do not fit in one text. */
export function* populationLines(name: string, options: PopulationOptions): Generator<string> {
  const seed = wholeOption('--seed', options.seed, SEED_DEFAULT, 2 ** 31);
  const rows = wholeOption('--rows', options.rows, ROWS_DEFAULT, ROWS_MAX);
  if (name === 'ice-layout') return yield* iceLayoutLines(rows, seed);
  if (name !== 'bop-2023')
    throw new CommandEnd(EXIT.usage, [
      `There is no population '${name.slice(0, 60)}'. Did you mean '${nearest(name, NAMES) ?? NAMES[0]}'? Known: ${NAMES.join(', ')}.`,
    ]);
  const people = syntheticBop(seed);
  if (!people.ok) throw new CommandEnd(EXIT.fault, problemLines(people.problems, 'en'));
  process.stderr.write(`${SYNTHETIC_BOP.en}\n`);
  for (const person of people.value) yield JSON.stringify(person);
}

function wholeOption(flag: string, written: string | undefined, otherwise: number, most: number): number {
  const value = written === undefined ? otherwise : Number(written);
  if (Number.isInteger(value) && value > 0 && value <= most) return value;
  throw new CommandEnd(EXIT.usage, [`${flag} ${String(written).slice(0, 40)}: give a whole number from 1 to ${most}.`]);
}
