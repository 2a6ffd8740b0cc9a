/** Sentence arithmetic: day numbers against Temporal, computations a second, and a change of law for a prison population. */
import { addMonths, civilDay, dayNumber, formatDay, parseDay, weekdayOf } from '../src/calendar/day-number.ts';
import type { EnglandWalesCase } from '../src/sentences/england-wales-case.ts';
import { englandWales } from '../src/sentences/england-wales.ts';
import { englandWalesWorking } from '../src/sentences/england-wales-working.ts';
import { lawChange, type LawChange } from '../src/sentences/law-change.ts';
import { readSentenceFile } from '../src/sentences/read-sentence-file.ts';
import { LAW_IDS } from '../src/sentences/sentence-case.ts';
import { term } from '../src/sentences/term.ts';
import { quantile, seconds, type Measured } from './measure.ts';
import { stateSentences } from './state-sentences.bench.ts';

const RANDOM_DATES = 1_000_000;
const CASES = 20_000;
const POPULATION = 40_000;
const ROUNDS = 5;
const COMPUTATIONS_MIN = 100_000;
const WORKINGS_MIN = 20_000;
const CHANGE_SECONDS_MAX = 5;
const LAW = { sds40: true, supervision: true };

/** A small generator with a seed, so that a disagreement can be seen again. */
function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function cases(count: number, seed: number): readonly EnglandWalesCase[] {
  const below = random(seed);
  const from = dayNumber(2019, 1, 1);
  return Array.from({ length: count }, (): EnglandWalesCase => {
    const sentencedOn = from + below(2_500);
    return {
      birth: dayNumber(1960, 1, 1) + below(12_000),
      registeredSexOffender: false,
      sentences: [
        {
          id: 'a',
          sentencedOn,
          offenceOn: sentencedOn - 100,
          term: term({ years: below(8), months: 1 + below(11) }),
          twoThirds: false,
          twoThirdsKind: false,
          excluded: below(4) === 0 ? 'by-2024-844' : 'no',
        },
      ],
      adjustments: [{ kind: 'remand', appliesFrom: sentencedOn, days: below(90) }],
      law: LAW,
    };
  });
}

const rate = (work: number, run: () => unknown): number => {
  run();
  return (
    work /
    quantile(
      Array.from({ length: ROUNDS }, () => seconds(run)),
      0.5,
    )
  );
};

const shown = (value: number): string => Math.round(value).toLocaleString('en');

export function dayNumbersAgreeWithTemporal(): Measured {
  const below = random(20_261_124);
  const epoch = Temporal.PlainDate.from('1970-01-01');
  const first = dayNumber(1, 1, 1);
  const span = dayNumber(9900, 1, 1) - first;
  let wrong = 0;
  for (let count = 0; count < RANDOM_DATES; count++) {
    const on = first + below(span);
    const months = below(1_200);
    const theirs = epoch.add({ days: on });
    const ours = civilDay(on);
    const agrees =
      ours.year === theirs.year &&
      ours.month === theirs.month &&
      ours.day === theirs.day &&
      dayNumber(ours.year, ours.month, ours.day) === on &&
      weekdayOf(on) === theirs.dayOfWeek &&
      formatDay(addMonths(on, months)) === theirs.add({ months }).toString() &&
      parseDay(theirs.toString()) === on;
    if (!agrees) wrong += 1;
  }
  return {
    title: 'Day numbers against Temporal on random dates',
    rows: [`${shown(RANDOM_DATES)} dates of the years 1 to 9900, ${wrong} differ`],
    bar: 'no difference on 1,000,000 dates',
    met: wrong === 0,
  };
}

export function sentenceComputations(): Measured {
  const people = cases(CASES, 1);
  const simple = rate(CASES, () => people.forEach((one) => englandWales(one)));
  const worked = rate(CASES, () =>
    people.forEach((one) => {
      const found = englandWales(one);
      return 'notSupported' in found ? 0 : englandWalesWorking(found).length;
    }),
  );
  return {
    title: 'Sentence computations a second (England & Wales, one sentence with remand, one core)',
    rows: [`dates: ${shown(simple)} a second`, `dates and full working: ${shown(worked)} a second`],
    bar: 'at least 100,000 simple and 20,000 with working',
    met: simple >= COMPUTATIONS_MIN && worked >= WORKINGS_MIN,
  };
}

/** A list of sentence files of every law, as the command reads it. */
function population(count: number, seed: number): readonly object[] {
  const below = random(seed);
  const from = dayNumber(2019, 1, 1);
  return Array.from({ length: count }, (_, index): object => {
    const law = LAW_IDS[index % LAW_IDS.length] ?? 'england-wales';
    const sentencedOn = from + below(2_500);
    const day = formatDay(sentencedOn);
    return {
      id: `p${index}`,
      law,
      person: { birthDate: formatDay(dayNumber(1960, 1, 1) + below(12_000)), residentHere: true, recidivist: below(4) === 0 },
      terms: [
        {
          id: 'a',
          imposed: `P${1 + below(9)}Y${below(12)}M`,
          sentencedOn: day,
          start: day,
          offenceOn: formatDay(sentencedOn - 100),
          kind: 'standard',
          ...(law === 'england-wales' ? { arrangement: below(4) === 0 ? 'excluded' : 'ordinary' } : {}),
        },
      ],
      credits: [{ days: below(90), kind: law === 'us-federal' ? 'jail' : 'remand' }],
      ...(law === 'us-federal' ? { conduct: 'full' } : {}),
    };
  });
}

/** From the parsed list to the diff: everybody is read, and computed twice. */
export function lawChangeForAPopulation(): Measured {
  const files = population(POPULATION, 2);
  const on = dayNumber(2026, 11, 24);
  const run = (): LawChange => {
    const people = files.map((file) => {
      const read = readSentenceFile(file, on);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      return read.value;
    });
    return lawChange(people, { before: dayNumber(2018, 1, 1), after: on });
  };
  const { moved, unmoved, untold } = run();
  const took = quantile(
    Array.from({ length: ROUNDS }, () => seconds(run)),
    0.5,
  );
  const days = moved.map((one) => one.days.latest);
  return {
    title: 'The law of 2018 against that of 2026 for 40,000 invented people of nine laws, as a diff',
    rows: [
      `${took.toFixed(2)} s to read and to compute all twice; ${shown(moved.length)} move, ${shown(unmoved)} do not, ${shown(untold.length)} cannot be told`,
      `days moved: least ${Math.min(...days)}, median ${quantile(days, 0.5)}, most ${Math.max(...days)}`,
    ],
    bar: 'under 5 s',
    met: took < CHANGE_SECONDS_MAX,
  };
}

export const sentenceBenchmarks = (): readonly Measured[] => [
  dayNumbersAgreeWithTemporal(),
  sentenceComputations(),
  stateSentences(),
  lawChangeForAPopulation(),
];
