/** Every law but that of England & Wales: computations a second from a case that was read, simple and with the full working written out. */
import { knownDay } from '../src/calendar/day-number.ts';
import { computeSentence } from '../src/sentences/compute-sentence.ts';
import { isNotSupported } from '../src/sentences/not-supported.ts';
import { readSentenceFile } from '../src/sentences/read-sentence-file.ts';
import { LAW_IDS, type LawId, type SentenceCase } from '../src/sentences/sentence-case.ts';
import { Working } from '../src/sentences/working.ts';
import { quantile, seconds, type Measured } from './measure.ts';

const CASES = 2_000;
const ROUNDS = 9;
const COMPUTATIONS_MIN = 100_000;
const WORKINGS_MIN = 20_000;
const ASKED_ON = knownDay('2026-11-24');

function cases(law: LawId): readonly SentenceCase[] {
  return Array.from({ length: CASES }, (_, index): SentenceCase => {
    const read = readSentenceFile(
      {
        law,
        person: { residentHere: true, recidivist: true, removalOrderFinal: false },
        terms: [
          { id: 'a', imposed: `P${1 + (index % 12)}Y${index % 11}M`, sentencedOn: '2022-03-07', start: '2022-03-07', kind: 'standard' },
        ],
        credits: [{ days: index % 90, kind: 'remand' }],
        ...(law === 'us-federal' ? { conduct: 'full', programming: { periods30: 2, rateDays: 15 }, supervisedReleaseImposed: true } : {}),
      },
      ASKED_ON,
    );
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.value;
  });
}

function rate(people: readonly SentenceCase[], compute: (one: SentenceCase) => boolean): number {
  const all = (): void => {
    for (const one of people) if (!compute(one)) throw new Error(`${one.law} refused a case of the benchmark`);
  };
  for (let round = 0; round < ROUNDS; round++) all();
  const times = Array.from({ length: ROUNDS }, () => seconds(all));
  return people.length / quantile(times, 0.5);
}

const shown = (value: number): string => Math.round(value).toLocaleString('en');

export function stateSentences(): Measured {
  const laws = LAW_IDS.filter((law) => law !== 'england-wales').map((law) => {
    const people = cases(law);
    const simple = rate(people, (one) => !isNotSupported(computeSentence(one)));
    const worked = rate(people, (one) => {
      const working = new Working();
      return !isNotSupported(computeSentence(one, working)) && working.steps.length > 0;
    });
    return { law, simple, worked };
  });
  return {
    title: 'Sentence computations a second under each other law (one sentence with remand, one core)',
    rows: laws.map(({ law, simple, worked }) => `${law}: dates ${shown(simple)}, dates and full working ${shown(worked)}`),
    bar: 'at least 100,000 simple and 20,000 with working, for each law',
    met: laws.every(({ simple, worked }) => simple >= COMPUTATIONS_MIN && worked >= WORKINGS_MIN),
  };
}
