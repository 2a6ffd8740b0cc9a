/** The form of a worked decision under this agreement: one change in the file of a man who fits, and what comes of it. */
import type { DecisionCase } from '../../src/instruments/agreement.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import { changed } from './typical-file.ts';

export const ON = '2016-01-15';

export type Expected = Pick<DecisionCase, 'outcome' | 'decidedBy'> & Partial<Pick<DecisionCase, 'on' | 'missing' | 'mode'>>;
export const worked = (id: string, title: DecisionCase['title'], changes: PersonFileInput, expected: Expected): DecisionCase => ({
  id: `no-nl-2015/${id}`,
  title,
  agreement: 'no-nl-2015',
  on: ON,
  file: changed(changes),
  ...expected,
});

const PERMITS = ['NO.STRGJFL.1A', 'NL.APPROVAL.NO-2015', 'no-nl-2015.art-8-3'];
export const permitted: Expected = { outcome: 'permitted', decidedBy: PERMITS };
export const bar = (...decidedBy: readonly string[]): Expected => ({ outcome: 'barred', decidedBy });
export const until = (...decidedBy: readonly string[]): Expected => ({ outcome: 'barred-until', decidedBy });
export const open = (missing: readonly string[], ...decidedBy: readonly string[]): Expected => ({
  outcome: 'undetermined',
  decidedBy,
  missing,
});
