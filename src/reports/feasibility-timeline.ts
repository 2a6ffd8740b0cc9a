/** One invented sentence under the law of each side, by the product's own laws of sentences; a law that cannot say gives no bar. */
import { text, type Text } from '../base/text.ts';
import { computeSentence } from '../sentences/compute-sentence.ts';
import { isNotSupported } from '../sentences/not-supported.ts';
import { readSentenceFile } from '../sentences/read-sentence-file.ts';
import { Working } from '../sentences/working.ts';
import { writeSentence } from '../sentences/write-sentence.ts';
import type { PersonTime } from './feasibility-person-plot.ts';

const LAWS: { readonly [agreement: string]: readonly (readonly [law: string, name: Text])[] } = {
  'us-sv-2025': [
    ['us-federal', text('United States, federal', 'Estados Unidos, federal')],
    ['el-salvador', text('El Salvador', 'El Salvador')],
  ],
  'no-nl-2015': [
    ['norway', text('Norway', 'Noruega')],
    ['netherlands', text('Netherlands', 'Países Bajos')],
  ],
  'be-nl-2009': [
    ['belgium', text('Belgium', 'Bélgica')],
    ['netherlands', text('Netherlands', 'Países Bajos')],
  ],
  'dk-xk-2022': [['denmark', text('Denmark', 'Dinamarca')]],
  'se-ee-2025': [
    ['sweden', text('Sweden', 'Suecia')],
    ['estonia', text('Estonia', 'Estonia')],
  ],
};

/** The sentence starts on the first day of the year in which people are first sent. */
export function timelineOf(agreement: string, start: string): readonly PersonTime[] {
  const from = `${start.slice(0, 4)}-01-01`;
  return (LAWS[agreement] ?? []).flatMap(([law, name]): readonly PersonTime[] => {
    const read = readSentenceFile({
      law,
      person: {},
      terms: [{ id: 'one', imposed: 'P60M', sentencedOn: from, start: from, kind: 'standard' }],
      credits: [],
      absences: [],
      conduct: 'full',
    });
    if (!read.ok) return [];
    const working = new Working();
    const answer = computeSentence(read.value, working);
    if (isNotSupported(answer)) return [];
    const { dates } = writeSentence(answer, working.steps);
    const release = dates.releaseLatest ?? dates.release ?? dates.end;
    return release === undefined || dates.end === undefined
      ? []
      : [
          {
            law: name,
            start: from,
            release,
            end: dates.end,
            note: dates.releaseEarliest === undefined ? '' : `${dates.releaseEarliest} – ${release}`,
          },
        ];
  });
}
