import { expect, test } from 'vitest';
import { readSentenceFile } from './read-sentence-file.ts';

const term = { id: 'a', imposed: 'P3Y', sentencedOn: '2024-03-01', start: '2024-03-01', kind: 'standard' };
const said = (file: object) => {
  const read = readSentenceFile(file);
  return read.ok ? [] : read.problems.map(({ message }) => message);
};

test.each([
  [
    { law: 'sweden', terms: [{ ...term, offenceOn: '2024-03-02' }] },
    'The day of sentence, 1 March 2024, is before the day of the offence (2 March 2024).',
    'El día de la condena, 1 de marzo de 2024, es anterior al día del delito (2 de marzo de 2024).',
  ],
  [
    { law: 'sweden', terms: [term], absences: [{ from: '2024-05-02', to: '2024-05-01' }] },
    'The last day, 1 May 2024, is before the first day (2 May 2024).',
    'El último día, 1 de mayo de 2024, es anterior al primer día (2 de mayo de 2024).',
  ],
  [
    {
      law: 'sweden',
      terms: [term],
      credits: [
        { from: '2024-01-01', to: '2024-01-10', kind: 'remand' },
        { from: '2024-01-10', to: '2024-01-12', kind: 'remand' },
      ],
    },
    '10 January 2024 is counted twice.',
    'El 10 de enero de 2024 se cuenta dos veces.',
  ],
  [
    { law: 'sweden', terms: [term], transfer: { on: '2024-02-01', to: 'EE', agreement: 'se-ee-2025' } },
    'The transfer is not after the start of the sentence (1 March 2024).',
    'El traslado no es posterior al inicio de la condena (1 de marzo de 2024).',
  ],
  [
    { law: 'sweden', terms: [term], transfer: { on: '2025-02-01', to: 'NL', agreement: 'no-nl-2015' } },
    'Nobody is moved from Sweden to Netherlands under the Norgerhaven treaty.',
    'Según el tratado de Norgerhaven no se traslada a nadie de Suecia a Países Bajos.',
  ],
])('what contradicts itself is told with days in words: %j', (file, en, es) => {
  expect(said(file)).toEqual([{ en, es }]);
});
