/** Every fact that a column of a population may hold, by its path; those of the agreement, the law and the place are never columns. */
import type { Fact } from '../rules/fact.ts';
import { offence, loss, sentence, VOCABULARY } from '../people/facts.ts';
import { FINDING_QUESTIONS } from '../people/closed-lists.ts';
import type { TableFact } from './people-table.ts';

const OUTSIDE_THE_FILE = /^(agreement|place|law)\./;

const roomFacts: readonly Fact[] = Object.values(VOCABULARY).flatMap((room): readonly Fact[] => Object.values(room));

const FINDING: readonly Fact[] = [
  { kind: 'choice', path: 'findings[].question', values: FINDING_QUESTIONS },
  { kind: 'boolean', path: 'findings[].result' },
  { kind: 'day', path: 'findings[].on' },
  { kind: 'text', path: 'findings[].authority' },
  { kind: 'text', path: 'findings[].reasonsDocument' },
];

const OTHER_SENTENCE: readonly Fact[] = (['type', 'imposed', 'start', 'lastDay'] as const).map((key) => ({
  ...sentence[key],
  path: `sentence.others[].${key}`,
}));

const FIELDS: { readonly [list: string]: readonly Fact[] } = {
  offences: Object.values(offence),
  'person.nationalityLoss': Object.values(loss),
  'sentence.others': OTHER_SENTENCE,
  findings: FINDING,
};

/** Facts of the file in their order, the lists of records with the facts of one record. */
export const TABLE_FACTS: readonly TableFact[] = [
  ...roomFacts.filter(({ path }) => !path.includes('[]') && !OUTSIDE_THE_FILE.test(path)),
  ...['offences', 'findings'].map((path): Fact => ({ kind: 'records', path })),
].map((fact) => (FIELDS[fact.path] === undefined ? { fact } : { fact, fields: FIELDS[fact.path] ?? [] }));

/** By path, those inside records (`offences[].categories`) too. */
export const FACT_BY_PATH: ReadonlyMap<string, Fact> = new Map(
  TABLE_FACTS.flatMap(({ fact, fields }) => [fact, ...(fields ?? [])]).map((fact) => [fact.path, fact]),
);

/** What the question itself settles for everybody: a column of the file cannot say it row by row. */
export const ASKED_OF_THE_QUESTION: ReadonlySet<string> = new Set([
  'proposal.agreement',
  'proposal.mode',
  'proposal.sendingState',
  'proposal.receivingState',
  'proposal.facility',
  'proposal.decidedOn',
]);
