/** The same people under two questions: how many move from each outcome to each. */
import { OUTCOMES, type Outcome } from '../decisions/decision.ts';
import { rowsOf, type Duck } from './duck.ts';

export type Comparison = readonly { readonly from: Outcome; readonly to: Outcome; readonly people: number }[];

export async function compareAnswers(duck: Duck, first: string, second: string): Promise<Comparison> {
  const rows = await rowsOf(
    duck,
    `select a.outcome as a, b.outcome as b, sum(a."#weight") as people from ${first} as a join ${second} as b using ("#row") group by all order by all`,
  );
  return rows.map((row) => ({
    from: OUTCOMES[Number(row['a'])] ?? 'undetermined',
    to: OUTCOMES[Number(row['b'])] ?? 'undetermined',
    people: Number(row['people']),
  }));
}
