/** One term of this agreement, in the plain form in which they are written here. */
import { text } from '../../src/instruments/authoring.ts';
import type { Term, TermKey } from '../../src/instruments/agreement.ts';
import { sources } from './sources.ts';

type At = Pick<Term, 'layer' | 'cite' | 'source' | 'confidence' | 'from' | 'to'>;

export const term = (key: TermKey, at: At, en: string, es: string): Term => ({ key, value: text(en, es), ...at });

/** A term of the treaty whose article was not seen. */
export const unseen = (key: TermKey, en: string, es: string): Term =>
  term(key, { layer: 'treaty', cite: 'not seen', source: sources.D2, confidence: 'unknown' }, en, es);
