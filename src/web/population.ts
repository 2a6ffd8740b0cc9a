/**
 * How the people of a published table fall under one agreement on one day: weighted rows of what is known of them and nothing more.
 * Only sums come out. Nobody is selected, and what the table does not say stays unknown.
 */
import type { Language } from '../base/text.ts';
import type { Population } from '../catalogue/population.ts';
import { decide } from '../decisions/decide.ts';
import { OUTCOMES, type Counts, type Decision, type Ground, type Missing, type Outcome } from '../decisions/decision.ts';
import type { Engine } from '../decisions/engine.ts';
import { factsOfFile } from '../people/facts-of-file.ts';
import type { PersonFile } from '../people/person-file.ts';
import { readPersonFile } from '../people/read-person-file.ts';
import { isIncompleteList, type FactValue } from '../rules/facts.ts';
import type { Mode } from '../rules/rule.ts';

export type Question = { readonly agreement: string; readonly on: string; readonly mode?: Mode };

type Sums<K extends string> = { readonly [Key in K]: number };

export type RowAnswer = {
  /** The one nationality that the table counts, as a country code; undefined where it gives none. */
  readonly country: string | undefined;
  readonly people: number;
  readonly outcome: Outcome;
  readonly decisive: readonly Ground[];
};

export type GroundSum = { readonly ground: Ground; readonly people: Sums<Counts>; readonly decisive: number };
export type MissingSum = { readonly missing: Missing; readonly people: number };

export type PopulationAnswer = {
  readonly question: Question;
  readonly version: string;
  readonly mode: Mode;
  readonly people: number;
  readonly outcomes: Sums<Outcome>;
  /** With every contested rule read the other way. */
  readonly flipped: Sums<Outcome>;
  readonly mayBeBarred: number;
  readonly rows: readonly RowAnswer[];
  readonly grounds: readonly GroundSum[];
  readonly missing: readonly MissingSum[];
};

type Weighted = { readonly people: number; readonly country: string | undefined; readonly decision: Decision };

/** Undefined where the agreement is not loaded or says nothing of that day. A row that is no person file is a bug of the table. */
export function askPopulation(
  engine: Engine,
  population: Population,
  question: Question,
  { knownAt, language }: { readonly knownAt: string; readonly language: Language },
): PopulationAnswer | undefined {
  const answers: Weighted[] = [];
  for (const row of population.rows) {
    const read = readPersonFile(row);
    if (!read.ok) throw new Error(`a row of the table is no person file: ${read.problems[0]?.message.en ?? ''}`);
    const decided = decide(engine, { ...question, knownAt, language, salt: 'population' }, read.value);
    if (!decided.ok) return undefined;
    answers.push({ people: read.value.weight ?? 1, country: countryOf(read.value), decision: decided.value });
  }
  const [first] = answers;
  if (first === undefined) return undefined;
  return {
    question,
    version: first.decision.version,
    mode: first.decision.mode,
    people: sum(answers, () => true),
    outcomes: byOutcome(answers, ({ outcome }) => outcome),
    flipped: byOutcome(answers, ({ readings, outcome }) => readings.at(-1)?.outcome ?? outcome),
    mayBeBarred: sum(answers, ({ mayBeBarred }) => mayBeBarred),
    rows: answers.map(({ people, country, decision }) => ({
      people,
      country,
      outcome: decision.outcome,
      decisive: decision.grounds.filter((ground) => ground.decisive),
    })),
    grounds: groundSums(answers),
    missing: missingSums(answers),
  };
}

const sum = (answers: readonly Weighted[], counts: (decision: Decision) => boolean): number =>
  answers.reduce((total, { people, decision }) => (counts(decision) ? total + people : total), 0);

function byOutcome(answers: readonly Weighted[], outcomeOf: (decision: Decision) => Outcome): Sums<Outcome> {
  const [barred, until, undetermined, permitted] = OUTCOMES.map((outcome) => sum(answers, (decision) => outcomeOf(decision) === outcome));
  return { barred: barred ?? 0, 'barred-until': until ?? 0, undetermined: undetermined ?? 0, permitted: permitted ?? 0 };
}

/** Those that speak against most people first, then those that are open for most. */
function groundSums(answers: readonly Weighted[]): readonly GroundSum[] {
  const sums = new Map<string, { ground: Ground; people: Record<Counts, number>; decisive: number }>();
  for (const { people, decision } of answers)
    for (const ground of decision.grounds) {
      const found = sums.get(ground.rule) ?? { ground, people: { against: 0, open: 0, for: 0, neutral: 0 }, decisive: 0 };
      found.people[ground.counts] += people;
      if (ground.decisive) found.decisive += people;
      sums.set(ground.rule, found);
    }
  return [...sums.values()].toSorted(
    (a, b) => b.people.against - a.people.against || b.decisive - a.decisive || b.people.open - a.people.open,
  );
}

/** In the order in which each decision ranks them, weighted: first what settles most, for most people. */
function missingSums(answers: readonly Weighted[]): readonly MissingSum[] {
  const sums = new Map<string, { missing: Missing; people: number; rank: number }>();
  for (const { people, decision } of answers)
    for (const [index, missing] of decision.missing.entries()) {
      const found = sums.get(missing.fact) ?? { missing, people: 0, rank: 0 };
      found.people += people;
      found.rank += people * index;
      sums.set(missing.fact, found);
    }
  return [...sums.values()].toSorted((a, b) => b.people - a.people || a.rank - b.rank);
}

function countryOf(file: PersonFile): string | undefined {
  const value: FactValue | undefined = factsOfFile(file).facts['person.nationalities'];
  if (value === undefined || typeof value !== 'object') return undefined;
  const items: readonly unknown[] = isIncompleteList(value) ? value.items : Array.isArray(value) ? value : [];
  const [first] = items;
  return items.length === 1 && typeof first === 'string' ? first : undefined;
}
