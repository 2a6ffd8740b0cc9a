/** One term of this framework: of the treaty and read in its whole text, unless it says otherwise. */
import { text } from '../../src/instruments/authoring.ts';
import type { Term, TermKey } from '../../src/instruments/agreement.ts';
import { sources } from './sources.ts';

type At = Pick<Term, 'cite' | 'confidence'> & Partial<Pick<Term, 'layer' | 'source' | 'from' | 'to'>>;

export const term = (key: TermKey, at: At, en: string, es: string): Term => ({
  key,
  value: text(en, es),
  layer: 'treaty',
  source: sources.M21,
  ...at,
});
