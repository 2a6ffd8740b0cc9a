/** What a mapping makes of one row as it stands in the file, without SQL: what the SQL of the mapping is held against. */
import type { Facts, FactValue } from '../rules/facts.ts';
import { valueOfText } from './cell-value.ts';
import type { Mapping } from './mapping.ts';
import { FACT_BY_PATH } from './vocabulary.ts';

/** The facts of the row, or the columns that cannot be read. Cells are texts; null is an empty one. */
export function mappedFacts(
  cells: { readonly [column: string]: unknown },
  mapping: Mapping,
): { readonly facts: Facts } | { readonly broken: readonly string[] } {
  const complete = new Set(mapping.complete);
  const read = Object.entries(mapping.columns).map(([name, style]) => {
    const fact = FACT_BY_PATH.get(style.fact);
    const cell = cells[name];
    if (fact === undefined || typeof cell !== 'string') return { name, path: style.fact, value: null };
    const value = valueOfText(fact, cell, style);
    const whole = fact.kind !== 'countries' && fact.kind !== 'choices';
    const items = whole || !isList(value) || complete.has(fact.path) ? value : { items: value, complete: false as const };
    return { name, path: fact.path, value: items };
  });
  const broken = read.filter(({ value }) => value === undefined).map(({ name }) => name);
  if (broken.length > 0) return { broken };
  const known = read.flatMap(({ path, value }): readonly (readonly [string, FactValue])[] =>
    value === null || value === undefined ? [] : [[path, value]],
  );
  const inRecords = Map.groupBy(
    known.filter(([path]) => path.includes('[].')),
    ([path]) => path.slice(0, path.indexOf('[].')),
  );
  const records = [...inRecords].map(([list, fields]): readonly [string, FactValue] => {
    const one = [Object.fromEntries(fields)];
    return [list, complete.has(list) ? one : { records: one, complete: false }];
  });
  return { facts: Object.fromEntries([...known.filter(([path]) => !path.includes('[].')), ...records]) };
}

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);
