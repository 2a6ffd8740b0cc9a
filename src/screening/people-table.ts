/**
 * People as rows of a table: each fact in the columns that `rules/sql-layout.ts` describes. Written from facts for the sentinel table and for
 * person files, and read back into facts for the replay by the interpreter.
 */
import type { Fact } from '../rules/fact.ts';
import { isConflict, isIncompleteList, isPartialDay, recordsOf, type Candidate, type Facts, type FactValue } from '../rules/facts.ts';
import { addToMoment } from '../rules/point.ts';
import { COMPLETE, CONFLICT, durationOf, LATEST } from '../rules/sql-layout.ts';
import { quoteName } from '../rules/sql-print.ts';

/** A fact that a table can hold, with the facts of one record where it is a list of records. */
export type TableFact = { readonly fact: Fact; readonly fields?: readonly Fact[] };
export type Cell = null | boolean | number | string | readonly Cell[] | { readonly [name: string]: Cell };
export type Row = { readonly [column: string]: Cell };

/** Every column that could hold something of these facts, with its DuckDB type. */
export function columnTypes(facts: readonly TableFact[], columns?: ReadonlySet<string>): ReadonlyMap<string, string> {
  const kept = (name: string): boolean => columns === undefined || columns.has(name);
  const entries = facts.flatMap(({ fact, fields }) => {
    const own =
      fact.kind === 'records'
        ? [recordsColumn(fact.path, fields ?? [], kept), [fact.path + COMPLETE, 'BOOLEAN'] as const]
        : columnsOfFact(fact);
    return own.filter(([name]) => kept(name));
  });
  return new Map(entries);
}

/** The names of all columns, and of all fields inside records: what a layout needs to know. */
export function columnNames(facts: readonly TableFact[]): ReadonlySet<string> {
  return new Set(
    facts.flatMap(({ fact, fields }) => [
      ...(fact.kind === 'records' ? [fact.path, fact.path + COMPLETE] : columnsOfFact(fact).map(([name]) => name)),
      ...(fields ?? []).flatMap((field) => columnsOfFact(field).map(([name]) => name)),
    ]),
  );
}

type Typed = readonly [name: string, type: string];

function recordsColumn(path: string, fields: readonly Fact[], kept: (name: string) => boolean): Typed {
  const inner = fields.flatMap(columnsOfFact).filter(([name]) => kept(name));
  return [path, `STRUCT(${inner.map(([name, type]) => `${quoteName(inRecord(name), 'duckdb')} ${type}`).join(', ')})[]`];
}

/** The name of a record's field inside its struct. */
const inRecord = (name: string): string => name.slice(name.indexOf('[].') + 3);

function columnsOfFact({ kind, path }: Fact): readonly Typed[] {
  switch (kind) {
    case 'day':
      return [
        [path, 'DATE'],
        [path + LATEST, 'DATE'],
        [path + CONFLICT, 'STRUCT(lo DATE, hi DATE)[]'],
      ];
    case 'duration':
      return [
        [path, DURATION],
        [path + CONFLICT, `${DURATION}[]`],
      ];
    case 'countries':
    case 'choices':
      return [
        [path, 'VARCHAR[]'],
        [path + COMPLETE, 'BOOLEAN'],
        [path + CONFLICT, 'STRUCT(items VARCHAR[], complete BOOLEAN)[]'],
      ];
    case 'records':
      throw new Error(`${path}: records within records`);
    case 'boolean':
    case 'choice':
    case 'country':
    case 'text':
    case 'integer':
    case 'moment': {
      const type = kind === 'boolean' ? 'BOOLEAN' : kind === 'integer' || kind === 'moment' ? 'BIGINT' : 'VARCHAR';
      return [
        [path, type],
        [path + CONFLICT, `${type}[]`],
      ];
    }
  }
}

const DURATION = 'STRUCT(months BIGINT, days BIGINT)';

export function encodeRow(facts: Facts, table: readonly TableFact[], columns: ReadonlySet<string>): Row {
  const cells = table.flatMap(({ fact, fields }) =>
    fact.kind === 'records' ? recordCells(facts, fact, fields ?? [], columns) : factCells(facts, fact),
  );
  return Object.fromEntries(cells.filter(([name]) => columns.has(name)));
}

type NamedCell = readonly [name: string, cell: Cell];

function factCells(facts: Facts, fact: Fact): readonly NamedCell[] {
  const value = facts[fact.path];
  if (value === undefined) return [];
  if (isConflict(value)) return [[fact.path + CONFLICT, value.conflict.map((one) => candidateCell(one, fact))]];
  return plainCells(value, fact);
}

function plainCells(value: FactValue, { kind, path }: Fact): readonly NamedCell[] {
  if (kind === 'day') {
    const { lo, hi } = dayEnds(value);
    return [
      [path, lo],
      [path + LATEST, hi],
    ];
  }
  if (kind === 'countries' || kind === 'choices') {
    const { items, complete } = listParts(value);
    return [
      [path, items],
      [path + COMPLETE, complete],
    ];
  }
  return [[path, scalarCell(value, kind)]];
}

function candidateCell(value: Candidate, { kind }: Fact): Cell {
  if (kind === 'day') return dayEnds(value);
  return kind === 'countries' || kind === 'choices' ? listParts(value) : scalarCell(value, kind);
}

function scalarCell(value: FactValue, kind: Fact['kind']): Cell {
  if (typeof value === 'string' && kind === 'moment') return addToMoment(value, undefined);
  if (typeof value === 'string' && kind === 'duration') return durationOf(value);
  return typeof value === 'object' ? null : value;
}

function dayEnds(value: FactValue): { readonly lo: Cell; readonly hi: Cell } {
  if (typeof value === 'object' && isPartialDay(value)) return { lo: value.earliest, hi: value.latest };
  return typeof value === 'string' ? { lo: value, hi: value } : { lo: null, hi: null };
}

function listParts(value: FactValue): { readonly items: readonly string[]; readonly complete: boolean } {
  const incomplete = typeof value === 'object' && isIncompleteList(value);
  const given: readonly unknown[] = incomplete ? value.items : Array.isArray(value) ? value : [];
  return { items: given.filter((item) => typeof item === 'string'), complete: !incomplete };
}

function recordCells(facts: Facts, { path }: Fact, fields: readonly Fact[], columns: ReadonlySet<string>): readonly NamedCell[] {
  const found = recordsOf(facts, path);
  if (found === undefined) return [];
  const records = found.records.map((record) => {
    const cells = fields.flatMap((field) => factCells(record, field)).filter(([name]) => columns.has(name));
    return Object.fromEntries(cells.map(([name, cell]) => [inRecord(name), cell]));
  });
  return [
    [path, records],
    [path + COMPLETE, found.complete],
  ];
}

/** The facts of a row as DuckDB gives it in JSON: what `encodeRow` wrote, or what a mapping made of a file. */
export function decodeRow(row: { readonly [column: string]: unknown }, table: readonly TableFact[]): Facts {
  const entries = table.flatMap(({ fact, fields }): readonly (readonly [string, FactValue])[] => {
    const value = fact.kind === 'records' ? decodeRecords(row, fact.path, fields ?? []) : decodeFact(row, fact, fact.path);
    return value === undefined ? [] : [[fact.path, value]];
  });
  return Object.fromEntries(entries);
}

function decodeRecords(row: Unknowns, path: string, fields: readonly Fact[]): FactValue | undefined {
  const list = row[path];
  if (!isArray(list)) return undefined;
  const records = list.filter(isObject).map((record) =>
    Object.fromEntries(
      fields.flatMap((field): readonly (readonly [string, FactValue])[] => {
        const value = decodeFact(record, field, inRecord(field.path));
        return value === undefined ? [] : [[field.path, value]];
      }),
    ),
  );
  return row[path + COMPLETE] === false ? { records, complete: false } : records;
}

type Unknowns = { readonly [name: string]: unknown };

function decodeFact(row: Unknowns, { kind }: Fact, name: string): FactValue | undefined {
  const conflict = row[name + CONFLICT];
  if (isArray(conflict) && conflict.length > 0) {
    const values = conflict.map((one) => decodeCandidate(one, kind));
    return { conflict: values.filter((value) => value !== undefined) };
  }
  if (kind === 'day') return dayOf(row[name], row[name + LATEST] ?? row[name]);
  if (kind === 'countries' || kind === 'choices') return listOf(row[name], row[name + COMPLETE] !== false);
  return decodeCandidate(row[name], kind);
}

function decodeCandidate(value: unknown, kind: Fact['kind']): Candidate | undefined {
  if (typeof value === 'number' && kind === 'moment') return Temporal.Instant.fromEpochMilliseconds(value).toString();
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value;
  if (!isObject(value)) return undefined;
  if (kind === 'day') return dayOf(value['lo'], value['hi']);
  if (kind === 'duration') return `P${Number(value['months'])}M${Number(value['days'])}D`;
  return listOf(value['items'], value['complete'] !== false);
}

function dayOf(lo: unknown, hi: unknown): Candidate | undefined {
  if (typeof lo !== 'string' || typeof hi !== 'string') return undefined;
  return lo === hi ? lo : { earliest: lo, latest: hi };
}

function listOf(value: unknown, complete: boolean): Candidate | undefined {
  if (!isArray(value)) return undefined;
  const items = value.filter((item) => typeof item === 'string');
  return complete ? items : { items, complete: false };
}

const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Unknowns => typeof value === 'object' && value !== null && !Array.isArray(value);
