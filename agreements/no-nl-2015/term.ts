/** One term of this agreement, in the plain form in which they are written here. */
import { text } from '../../src/instruments/authoring.ts';
import type { Term, TermKey } from '../../src/instruments/agreement.ts';

type At = Pick<Term, 'layer' | 'cite' | 'source' | 'confidence' | 'from' | 'to'>;

export const term = (key: TermKey, at: At, en: string, es: string): Term => ({ key, value: text(en, es), ...at });
