/** Proposes what the columns of a file may mean, from their names and from what their cells hold. A person looks it over before it is used. */
import { nearest } from '../base/nearest.ts';
import { refused, type Outcome } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import type { Fact } from '../rules/fact.ts';
import { valueOfText, type CellStyle, type DayStyle } from './cell-value.ts';
import { rowsOf, type Duck } from './duck.ts';
import { DAY_STYLES, isForbiddenColumn, type ColumnMapping, type Mapping } from './mapping.ts';
import type { Source } from './source.ts';
import { named } from './sql-text.ts';
import { ASKED_OF_THE_QUESTION, FACT_BY_PATH } from './vocabulary.ts';

/** Names that published files use, detention records of ICE among them (deportationdata.org). */
const KNOWN_NAMES: { readonly [name: string]: string } = {
  citizenship_country: 'person.nationalities',
  citizenship: 'person.nationalities',
  nationality: 'person.nationalities',
  nacionalidad: 'person.nationalities',
  birth_year: 'person.birthDate',
  birth_date: 'person.birthDate',
  date_of_birth: 'person.birthDate',
  dob: 'person.birthDate',
  fecha_nacimiento: 'person.birthDate',
  gender: 'person.sex',
  sexo: 'person.sex',
  final_order_yes_no: 'removal.orderFinal',
  final_order_date: 'removal.orderDate',
  book_in_criminality: 'conviction.exists',
  offense: 'offences[].categories',
  offence: 'offences[].categories',
  delito: 'offences[].categories',
  sentence_start: 'sentence.start',
  sentence_end: 'sentence.lastDay',
};
const ID_NAMES = new Set(['id', 'unique_identifier', 'identifier', 'person_id', 'inmate_id', 'expediente']);
const WEIGHT_NAMES = new Set(['weight', 'people', 'count']);
/** Cells that say that nothing is known. */
const NOTHING_SAID = new Set(['unknown', 'n/a', 'na', 'null', 'none', '-', 'not reported', 'desconocido', 'b(6), b(7)c']);
/** What one published value means where its words do not say it. */
const KNOWN_VALUES: { readonly [cell: string]: boolean | null } = {
  '1 convicted criminal': true,
  // A charge is no conviction, and a violation of immigration law may lie beside one that the record does not show.
  '2 pending criminal charges': null,
  '3 other immigration violator': null,
};

const SAMPLE_ROWS = 1_000;
/** So much of what a column holds must be readable as the fact's values. */
const READABLE_SHARE_MIN = 0.9;

export async function suggestMapping(duck: Duck, source: Pick<Source, 'sql' | 'columns' | 'nested'>): Promise<Mapping> {
  const columns: Record<string, ColumnMapping> = {};
  const taken = new Set<string>();
  let id: string | undefined;
  let weight: string | undefined;
  for (const name of source.columns) {
    const plain = plainName(name);
    if (isForbiddenColumn(name) || source.nested?.has(name) === true) continue;
    if (id === undefined && ID_NAMES.has(plain)) id = name;
    else if (weight === undefined && WEIGHT_NAMES.has(plain)) weight = name;
    else {
      const fact = factNamed(plain);
      if (fact === undefined || taken.has(fact.path)) continue;
      const cells = await rowsOf(
        duck,
        `select distinct trim(cast(${named(name)} as varchar)) as cell from (select ${named(name)} from ${source.sql} limit ${SAMPLE_ROWS}) as sample`,
      );
      const style = styleFor(
        fact,
        cells.flatMap(({ cell }) => (typeof cell === 'string' && cell !== '' ? [cell] : [])),
      );
      if (style === undefined) continue;
      taken.add(fact.path);
      columns[name] = { fact: fact.path, ...style };
    }
  }
  return { version: 'mapping/1', ...(id === undefined ? {} : { id }), ...(weight === undefined ? {} : { weight }), columns };
}

const plainName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_');

function factNamed(plain: string): Fact | undefined {
  const known = KNOWN_NAMES[plain];
  if (known !== undefined) return FACT_BY_PATH.get(known);
  const byName = new Map(
    [...FACT_BY_PATH]
      .filter(([path]) => !ASKED_OF_THE_QUESTION.has(path) && !path.startsWith('findings'))
      .map(([path, fact]) => [plainName(path.replaceAll(/([A-Z])/g, '_$1')), fact]),
  );
  const exact = byName.get(plain);
  if (exact !== undefined) return exact;
  const near = nearest(plain, byName.keys());
  return near !== undefined && near.slice(0, 3) === plain.slice(0, 3) ? byName.get(near) : undefined;
}

/** How the cells must be read for most of them to mean something; undefined where no way does. */
function styleFor(fact: Fact, cells: readonly string[]): Omit<ColumnMapping, 'fact'> | undefined {
  const unknown = cells.filter((cell) => NOTHING_SAID.has(cell.toLowerCase())).map((cell) => [cell, null] as const);
  const known = cells.flatMap((cell) => {
    const meant = KNOWN_VALUES[cell.toLowerCase()];
    return meant === undefined ? [] : [[cell, meant] as const];
  });
  const pairs = [...unknown, ...known];
  const values = pairs.length === 0 ? {} : { values: Object.fromEntries(pairs) };
  if (fact.kind === 'day') {
    const days = dayStyle(cells, (cell, style) => valueOfText(fact, cell, { ...values, days: style }) !== undefined);
    return days === undefined ? undefined : { ...values, days };
  }
  const styles: readonly CellStyle[] =
    fact.kind === 'duration'
      ? [values, { ...values, unit: 'months' }]
      : fact.kind === 'countries' || fact.kind === 'choices'
        ? [values, { ...values, separator: ';' }]
        : [values];
  const fitting = styles.find((style) => mostly(cells, (cell) => valueOfText(fact, cell, style) !== undefined));
  if (fitting === undefined) return undefined;
  const { unit, separator } = fitting;
  return { ...values, ...(unit === undefined ? {} : { unit }), ...(separator === undefined ? {} : { separator }) };
}

/** Days that read as well with the month first as with the day first are for a person to tell. */
function dayStyle(cells: readonly string[], reads: (cell: string, style: DayStyle) => boolean): DayStyle | undefined {
  const count = (style: DayStyle): number => cells.filter((cell) => reads(cell, style)).length;
  const style = DAY_STYLES.toSorted((a, b) => count(b) - count(a))[0] ?? 'iso';
  if (count('us') === count('european') && (style === 'us' || style === 'european')) return undefined;
  return mostly(cells, (cell) => reads(cell, style)) ? style : undefined;
}

const mostly = (cells: readonly string[], fits: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(fits).length >= cells.length * READABLE_SHARE_MIN;

/** Refuses, and carries the proposal with it. */
export async function mappingNeeded(duck: Duck, source: Source): Promise<Outcome<never>> {
  const mapping = await suggestMapping(duck, source);
  return refused({
    code: MAPPING_NEEDED,
    path: JSON.stringify(mapping),
    message: text('The columns of this file are not facts yet.', 'Las columnas de este archivo aún no son hechos.'),
    remedy: text(
      'Look over the proposed mapping, save it, and give it with --mapping.',
      'Revise la asignación propuesta, guárdela e indíquela con --mapping.',
    ),
  });
}

/** The problem whose path is the proposed mapping, as JSON. */
export const MAPPING_NEEDED = 'mapping-needed';
