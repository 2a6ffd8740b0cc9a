/** From a person file to facts by path: the form that rules read. Sources are kept beside the values. */
import type { Candidate, Facts, FactValue } from '../rules/facts.ts';
import type { Fact } from '../rules/fact.ts';
import type { PersonFile } from './person-file.ts';
import { findings, offences, offence, loss, person, sentence, VOCABULARY } from './facts.ts';

export type Source = { readonly source?: string; readonly asOf?: string };
export type KnownFacts = { readonly facts: Facts; readonly sources: ReadonlyMap<string, Source> };

type Leaf = { readonly path: string; readonly keys: readonly string[]; readonly kind: Fact['kind'] };

const leaf = (fact: Fact): Leaf => ({ path: fact.path, kind: fact.kind, keys: fact.path.split('.') });
const itemLeaf = (fact: Fact): Leaf => ({
  path: fact.path,
  kind: fact.kind,
  keys: fact.path.slice(fact.path.indexOf('[].') + 3).split('.'),
});

const OUTSIDE_THE_FILE = /^(agreement|place|law)\./;
const SCALARS: readonly Leaf[] = Object.values(VOCABULARY)
  .flatMap((room): readonly Fact[] => Object.values(room))
  .filter((fact) => fact.kind !== 'records' && !fact.path.includes('[]') && !OUTSIDE_THE_FILE.test(fact.path))
  .map(leaf);

const FINDING: readonly Leaf[] = [
  { kind: 'choice', path: 'findings[].question', keys: ['question'] },
  { kind: 'boolean', path: 'findings[].result', keys: ['result'] },
  { kind: 'day', path: 'findings[].on', keys: ['on'] },
  { kind: 'text', path: 'findings[].authority', keys: ['authority'] },
  { kind: 'text', path: 'findings[].reasonsDocument', keys: ['reasonsDocument'] },
];

const OTHER_SENTENCE: readonly Leaf[] = (['type', 'imposed', 'start', 'lastDay'] as const).map((key) => ({
  ...leaf(sentence[key]),
  path: `sentence.others[].${key}`,
  keys: [key],
}));

const LISTS: readonly { readonly list: Leaf; readonly items: readonly Leaf[] }[] = [
  { list: leaf(offences), items: Object.values(offence).map(itemLeaf) },
  { list: leaf(person.nationalityLoss), items: Object.values(loss).map(itemLeaf) },
  { list: leaf(sentence.others), items: OTHER_SENTENCE },
  { list: leaf(findings), items: FINDING },
];

export function factsOfFile(file: PersonFile): KnownFacts {
  const facts: Record<string, FactValue> = {};
  const sources = new Map<string, Source>();
  for (const one of SCALARS) {
    const raw = at(file, one.keys);
    const value = valueOf(raw, one.kind);
    if (value !== undefined) facts[one.path] = value;
    if (isObject(raw) && ('source' in raw || 'asOf' in raw)) sources.set(one.path, sourceOf(raw));
  }
  const withdrawn = withdrawal(facts['consent.withdrawn'], facts['consent.withdrawnOn']);
  if (withdrawn !== undefined) facts['consent.withdrawn'] = withdrawn;
  for (const { list, items } of LISTS) {
    const records = recordsAt(at(file, list.keys), items);
    if (records !== undefined) facts[list.path] = records;
  }
  return { facts, sources };
}

/** A day of withdrawal says that consent was withdrawn; beside a plain "no" it is a conflict. */
function withdrawal(said: FactValue | undefined, on: FactValue | undefined): FactValue | undefined {
  if (on === undefined) return said;
  return said === false ? { conflict: [true, false] } : true;
}

function recordsAt(raw: unknown, items: readonly Leaf[]): FactValue | undefined {
  if (raw === undefined || raw === null) return undefined;
  if (isArray(raw)) return raw.map((record) => recordFacts(record, items));
  if (!isObject(raw)) return undefined;
  if (!isArray(raw['items'])) return [recordFacts(raw, items)];
  const records = raw['items'].map((record) => recordFacts(record, items));
  return raw['complete'] === true ? records : { records, complete: false };
}

function recordFacts(record: unknown, items: readonly Leaf[]): Facts {
  const facts: Record<string, FactValue> = {};
  for (const item of items) {
    const value = valueOf(at(record, item.keys), item.kind);
    if (value !== undefined) facts[item.path] = value;
  }
  return facts;
}

/** Plain, sourced or in conflict. */
function valueOf(raw: unknown, kind: Fact['kind']): FactValue | undefined {
  if (isObject(raw) && 'conflict' in raw && isArray(raw['conflict'])) {
    const conflict = raw['conflict']
      .map((one) => plainValue(isObject(one) ? one['value'] : undefined, kind))
      .filter((value) => value !== undefined);
    return { conflict };
  }
  return plainValue(isObject(raw) && 'value' in raw ? raw['value'] : raw, kind);
}

function plainValue(raw: unknown, kind: Fact['kind']): Candidate | undefined {
  if (raw === undefined || raw === null) return undefined;
  if (typeof raw === 'boolean' || typeof raw === 'number') return raw;
  if (typeof raw === 'string') return kind === 'day' ? dayValue(raw) : raw;
  if (isArray(raw)) return raw.filter((item) => typeof item === 'string');
  if (!isObject(raw) || !isArray(raw['items'])) return undefined;
  const items = raw['items'].filter((item) => typeof item === 'string');
  return raw['complete'] === true ? items : { items, complete: false };
}

/** A date known to the month or the year is every day in it. */
function dayValue(text: string): Candidate {
  if (text.length === DAY_LENGTH) return text;
  if (text.length === MONTH_LENGTH)
    return { earliest: `${text}-01`, latest: Temporal.PlainYearMonth.from(text).toPlainDate({ day: 31 }).toString() };
  return { earliest: `${text}-01-01`, latest: `${text}-12-31` };
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const MONTH_LENGTH = 'YYYY-MM'.length;

const at = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);

function sourceOf(raw: { readonly [key: string]: unknown }): Source {
  const { source, asOf } = raw;
  return { ...(typeof source === 'string' ? { source } : {}), ...(typeof asOf === 'string' ? { asOf } : {}) };
}

const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
