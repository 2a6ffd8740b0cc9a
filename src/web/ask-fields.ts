/** What each fact of the person file looks like to a form: its kind, its values, and the parts of a record. */
import type { Fact } from '../rules/fact.ts';
import { FINDING_QUESTIONS, type FindingQuestion } from '../people/closed-lists.ts';
import { loss, offence, offences, person, sentence } from '../people/facts.ts';
import { FACT_BY_PATH } from '../reports/fact-wording.ts';

export type SimpleField =
  | {
      readonly kind: 'boolean' | 'country' | 'text' | 'integer' | 'day' | 'moment' | 'duration' | 'countries' | 'place';
      readonly path: string;
    }
  | { readonly kind: 'choice'; readonly path: string; readonly values: readonly string[] }
  | { readonly kind: 'choices'; readonly path: string; readonly values: readonly string[] };

export type Field =
  | SimpleField
  | { readonly kind: 'records'; readonly path: string; readonly parts: readonly RecordPart[] }
  | { readonly kind: 'finding'; readonly path: string; readonly question: FindingQuestion };

/** One fact of a record, with its name inside the record. */
export type RecordPart = { readonly key: string; readonly field: SimpleField };

/** The field behind a fact that may be missing; a part of a record leads to its list. Undefined for what nobody is asked. */
export function fieldOf(path: string): Field | undefined {
  const finding = FINDING_QUESTIONS.find((question) => path === `findings.${question}`);
  if (finding !== undefined) return { kind: 'finding', path, question: finding };
  const whole = path.includes('[]') ? path.slice(0, path.indexOf('[]')) : path;
  const records = RECORDS.get(whole);
  if (records !== undefined) return { kind: 'records', path: whole, parts: records };
  const fact = FACT_BY_PATH.get(whole);
  return fact === undefined || NOT_ASKED.test(whole) ? undefined : simpleField(fact);
}

/** The start page asks for the first three; the rest is held by the agreement, the law and the place. */
const NOT_ASKED = /^(proposal\.(agreement|decidedOn|mode)$|findings$|agreement\.|place\.|law\.)/;

function simpleField(fact: Fact): SimpleField | undefined {
  if (fact.kind === 'records') return undefined;
  if (fact.kind === 'choice' || fact.kind === 'choices') return { kind: fact.kind, path: fact.path, values: fact.values };
  return { kind: fact.path === 'proposal.facility' ? 'place' : fact.kind, path: fact.path };
}

function part(fact: Fact, key = fact.path.slice(fact.path.indexOf('[].') + 3)): readonly RecordPart[] {
  const field = simpleField(fact);
  return field === undefined ? [] : [{ key, field }];
}

const RECORDS: ReadonlyMap<string, readonly RecordPart[]> = new Map([
  [
    offences.path,
    [
      { key: 'description', field: { kind: 'text', path: 'offences[].description' } } satisfies RecordPart,
      ...Object.values(offence).flatMap((fact) => part(fact)),
    ],
  ],
  [person.nationalityLoss.path, Object.values(loss).flatMap((fact) => part(fact))],
  [
    sentence.others.path,
    [
      ...part(sentence.type, 'type'),
      ...part(sentence.imposed, 'imposed'),
      ...part(sentence.start, 'start'),
      ...part(sentence.lastDay, 'lastDay'),
    ],
  ],
]);
