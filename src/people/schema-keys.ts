/** Every field name of `person/1`, for naming the nearest one to a slip of the keyboard. */
import { VOCABULARY } from './facts.ts';

const fromVocabulary = Object.values(VOCABULARY).flatMap((room) =>
  Object.values(room).flatMap(({ path }) => path.replaceAll('[]', '').split('.')),
);

export const KEYS: ReadonlySet<string> = new Set([
  ...fromVocabulary,
  'version',
  'id',
  'weight',
  'offences',
  'findings',
  'question',
  'authority',
  'result',
  'reasonsDocument',
  'value',
  'source',
  'asOf',
  'conflict',
  'items',
  'complete',
]);
