/**
 * Several federal terms as one aggregate: which run together and which one after another.
 *
 * Terms imposed at one time run together unless the court ordered otherwise; terms imposed at different times run one after another unless
 * the court ordered them together. That an attempt never runs after its sole object's term is not told from this file.
 *
 * @source 18 USC 3584(a), (c); Setser v. United States, 566 U.S. 231 (2012)
 */
import type { DayNumber } from '../calendar/day-number.ts';
import { text } from '../base/text.ts';
import { isNotSupported, notSupported, type NotSupported } from './not-supported.ts';
import type { SentenceTerm } from './sentence-case.ts';
import { afterTerm } from './served-part.ts';
import { daysOf, monthsOf, type Term } from './term.ts';

export type Aggregate = {
  readonly start: DayNumber;
  /** The day after the last day of the aggregate. */
  readonly after: DayNumber;
  /** The whole as one length from `start`; undefined where terms that run together start on different days. */
  readonly length: Term | undefined;
};

/** A chain counted as one term from the start of its first. */
type Chain = { readonly origin: DayNumber; readonly length: Term; readonly after: DayNumber };

export function aggregateOf(terms: readonly SentenceTerm[]): Aggregate | NotSupported {
  const chains = new Map<string, Chain>();
  for (const one of terms) {
    const chain = chainOf(one, terms, chains);
    if (isNotSupported(chain)) return chain;
  }
  const all = [...chains.values()].toSorted((a, b) => a.origin - b.origin);
  let after = -Infinity;
  for (const chain of all) {
    if (after !== -Infinity && chain.origin > after) return SEPARATE_CUSTODY;
    after = Math.max(after, chain.after);
  }
  const start = all[0]?.origin ?? 0;
  return { start, after, length: all.find((chain) => chain.origin === start && chain.after === after)?.length };
}

function chainOf(one: SentenceTerm, terms: readonly SentenceTerm[], chains: Map<string, Chain>): Chain | NotSupported {
  const known = chains.get(one.id);
  if (known !== undefined) return known;
  const before = precedingChain(one, terms, chains);
  if (before !== undefined && isNotSupported(before)) return before;
  const origin = before?.origin ?? one.start;
  const length = before === undefined ? one.imposed : joined(before.length, one.imposed);
  const chain = { origin, length, after: afterTerm(origin, length, 'calendar-months') };
  chains.set(one.id, chain);
  return chain;
}

function precedingChain(one: SentenceTerm, terms: readonly SentenceTerm[], chains: Map<string, Chain>): Chain | NotSupported | undefined {
  const ordered = terms.find(({ id }) => id === one.consecutiveTo);
  if (ordered !== undefined) return chainOf(ordered, terms, chains);
  if (one.orderedConcurrent) return undefined;
  let latest: Chain | undefined;
  for (const earlier of terms) {
    if (earlier.sentencedOn >= one.sentencedOn) continue;
    const chain = chainOf(earlier, terms, chains);
    if (isNotSupported(chain)) return chain;
    if (latest === undefined || chain.after > latest.after) latest = chain;
  }
  return latest !== undefined && latest.after <= one.sentencedOn ? SEPARATE_CUSTODY : latest;
}

const joined = (a: Term, b: Term): Term => ({ years: 0, months: monthsOf(a) + monthsOf(b), weeks: 0, days: daysOf(a) + daysOf(b) });

const SEPARATE_CUSTODY = notSupported(
  'separate-custody',
  text(
    'A later term was imposed or begins after the earlier ones were over.',
    'Una condena posterior se impuso o comienza cuando las anteriores ya habían terminado.',
  ),
  text('A file of its own for each custody.', 'Un archivo propio para cada período de prisión.'),
);
