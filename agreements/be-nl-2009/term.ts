/** One term of this agreement, in the plain form in which they are written here. */
import { text } from '../../src/instruments/authoring.ts';
import type { Term, TermKey } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';

type At = Pick<Term, 'layer' | 'cite' | 'source' | 'confidence' | 'from' | 'to'>;

export const term = (key: TermKey, at: At, en: string, es: string): Term => ({ key, value: text(en, es), ...at });

/** A term of the treaty itself, read in its text. */
export const article = (key: TermKey, cite: string, en: string, es: string): Term =>
  term(key, { layer: 'treaty', cite, source: s.T15, confidence: 'high' }, en, es);
