/** The simulation against what happened, as it is recorded in `places/model-against-history.ts`. */
import { parseDay } from '../src/calendar/day-number.ts';
import { englandWalesTest, newYorkTest, type Run } from '../src/capacity/model-against-history.ts';
import { newYork, table } from '../src/capacity/new-york.ts';
import type { Outcome } from '../src/base/outcome.ts';
import { replicateInWorkers } from '../src/jobs/replicate-in-workers.ts';

export const REPLICATIONS = 40;

type Files = { readonly episodes: string; readonly census: string; readonly weekly: string };

export async function recorded({ episodes, census, weekly }: Files) {
  const run: Run = (input) => replicateInWorkers(input, { replications: REPLICATIONS });
  const city = sure(await newYorkTest(newYork(episodes, census), run));
  const weeks = table(weekly)
    .filter((row) => row['population'] !== '')
    .map((row) => ({ on: parseDay(row['date'] ?? '') ?? 0, people: Number(row['population']) }));
  const { weeks: forecasts, ...country } = sure(await englandWalesTest(weeks, run));
  const lines = forecasts.map(({ on, happened, mean, low90, low50, high50, high90 }) =>
    [on, happened, mean, low90, low50, high50, high90].join(','),
  );
  return { newYork: rounded(city), englandWales: rounded(country), englandWalesWeeks: lines.join('\n') };
}

/** Nine figures are more than anybody reads, and survive another machine’s last bit. */
const rounded = <T>(value: T): unknown =>
  JSON.parse(JSON.stringify(value, (_key, one: unknown) => (typeof one === 'number' ? Number(one.toPrecision(9)) : one)));

function sure<T>(done: Outcome<T>): T {
  if (done.ok) return done.value;
  throw new Error(JSON.stringify(done.problems));
}
