/** One term of this agreement, in the plain form in which they are written here. */
import { text } from '../../src/instruments/authoring.ts';
import type { Term, TermKey } from '../../src/instruments/agreement.ts';

type At = Pick<Term, 'layer' | 'cite' | 'source' | 'confidence' | 'from' | 'to'>;

export const term = (key: TermKey, at: At, en: string, es: string): Term => ({ key, value: text(en, es), ...at });

/** Known from a report of the treaty: the article itself was not seen. */
export const reported = (key: TermKey, source: string, en: string, es: string): Term =>
  term(key, { layer: 'treaty', cite: 'article not seen', source, confidence: 'high' }, en, es);
