/**
 * A mapping's SQL against the same mapping without SQL, on random texts in random cells: what is read must be the same fact, and what one cannot read
 * the other must not read either.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDuck, rowsOf, type Duck } from '../src/screening/duck.ts';
import { mappedFacts } from '../src/screening/mapped-facts.ts';
import { mappingProblems, type Mapping } from '../src/screening/mapping.ts';
import { mappedSql } from '../src/screening/mapping-sql.ts';
import { columnNames, decodeRow, encodeRow } from '../src/screening/people-table.ts';
import { readJsonSql } from '../src/screening/sql-text.ts';
import { TABLE_FACTS } from '../src/screening/vocabulary.ts';

const ROWS = 4_000;

let duck: Duck;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'habeas-mapping-'));
  duck = await openDuck(folder);
});
afterAll(() => {
  duck.close();
  rmSync(folder, { recursive: true });
});

/** Spellings at the edge of what is read: they meet more than random texts do. */
const SPELLINGS = [
  '',
  ' ',
  '\t',
  '\u00a0',
  '0',
  '7',
  '007',
  '1.5',
  '1.0',
  '1.',
  '.5',
  '1e3',
  '+4',
  '-4',
  '1,000',
  '1_000',
  '٣',
  '１２',
  '999999999999999',
  '9999999999999999',
  '0x10',
  'NaN',
  'Infinity',
  '1990',
  '0000',
  '1990-02',
  '1990-13',
  '1990-2',
  '1990-02-28',
  '1990-02-29',
  '1992-02-29',
  '1990-02-31',
  '1990-2-3',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '10000-01-01',
  '-0001-01-01',
  '1990/02/03',
  '19900203',
  '1990-02-03 ',
  '1990-02-03T',
  '1990-W05-3',
  '1990-034',
  '3/4/1990',
  '03/04/1990',
  '31/02/1990',
  '02/31/1990',
  '13/01/1990',
  '1/13/1990',
  '3/4/90',
  '3/4/0000',
  '3-4-1990',
  '3.4.1990',
  '29/02/2000',
  '2/29/1900',
  '3 / 4 / 1990',
  'March 3, 1990',
  '3 de marzo de 1990',
  'today',
  'infinity',
  'epoch',
  'now',
  '1990-02-03T10:00:00Z',
  '1990-02-03 10:00:00',
  '1990-02-03 10:00:00.123',
  '1990-02-03T10:00',
  '1990-02-31T10:00:00Z',
  '1990-02-03T25:00:00Z',
  '1990-02-03T10:00:00+02:00',
  '1990-02-03 10:00:00+02',
  '1990-02-03x',
  '1990-02-03T10:00:00-04:00 (EDT)',
  'true',
  'TRUE',
  'Yes',
  'sí',
  'SÍ',
  'no',
  'N',
  '2',
  'SV',
  'sv',
  'El Salvador',
  'EL SALVADOR',
  'México',
  'Atlantis',
  'US;SV',
  'US; SV',
  'US;;',
  ';',
  'drugs',
  'DRUGS',
  'drugs;theft',
  'life',
  'Life',
  'P6M',
  'P1Y6M',
  'P',
  '6',
  '6 months',
  'UNKNOWN',
  'unknown',
  'Unknown ',
  'N/A',
  'Ñ',
  'ñ',
  'İ',
  'ß',
  "O'Brien",
  '"',
  '\\',
  'a\nb',
  'x'.repeat(2_000),
  'x'.repeat(2_001),
  '😀'.repeat(1_500),
  '\u200b1',
  '\ufeff7',
];
const spelling = fc.constantFrom(...SPELLINGS);
const near = fc
  .tuple(spelling, fc.constantFrom('', ' ', '\t', '0', '-', '/', '.', 'Z', 'x', '\u00a0', '\u3000', '\ufeff'), fc.boolean())
  .map(([said, mark, before]) => (before ? mark + said : said + mark));
const cell = fc.oneof(
  { weight: 4, arbitrary: spelling },
  { weight: 3, arbitrary: near },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const VALUES = { UNKNOWN: null, 'N/A': null, Ñ: '1990', x7: '7', ' spaced ': 'SV' };
/** One mapping for each way in which a column can be read. */
const MAPPINGS: readonly Mapping['columns'][string][] = [
  { fact: 'person.birthDate' },
  { fact: 'person.birthDate', values: VALUES },
  { fact: 'sentence.lastDay', days: 'us', values: VALUES },
  { fact: 'sentence.lastDay', days: 'european' },
  { fact: 'sentence.start', days: 'moment' },
  { fact: 'sentence.priorCustodyDays', values: VALUES },
  { fact: 'sentence.priorCustodyDays' },
  { fact: 'security.class', values: VALUES },
  { fact: 'conviction.final', values: { ...VALUES, 'el salvador': true } },
  { fact: 'sentence.type' },
  { fact: 'person.residence.country', values: VALUES },
  { fact: 'person.nationalities', separator: ';', values: VALUES },
  { fact: 'sentence.imposed', unit: 'months' },
  { fact: 'notice.servedAt' },
  { fact: 'offences[].categories', separator: ';' },
  { fact: 'offences[].committedOn', days: 'european', values: VALUES },
  { fact: 'offences[].violent' },
];

const columns = columnNames(TABLE_FACTS);

test.each(
  MAPPINGS.map(
    (style) =>
      [
        `${style.fact} ${JSON.stringify(style.days ?? style.unit ?? style.separator ?? '')}${style.values === undefined ? '' : ' with values'}`,
        style,
      ] as const,
  ),
)('%s', async (_, style) => {
  const mapping: Mapping = { version: 'mapping/1', columns: { c: style } };
  expect(mappingProblems(mapping, ['c'])).toEqual([]);
  const cells = [...SPELLINGS, ...fc.sample(cell, { numRuns: ROWS, seed: 20_261_124 })];
  const file = join(folder, 'cells.jsonl');
  writeFileSync(file, cells.map((c, row) => JSON.stringify({ '#row': row, c })).join('\n'));
  await duck.connection.run(
    `create or replace table cells as select * from ${readJsonSql(
      file,
      new Map([
        ['#row', 'BIGINT'],
        ['c', 'VARCHAR'],
      ]),
    )}`,
  );
  const made = await mappedSql(duck, 'cells', mapping);
  if (!made.ok) throw new Error('not mapped');
  const rows = await rowsOf(duck, `select to_json(one) as one from (${made.value.sql}) as one order by "#row"`);
  expect(rows).toHaveLength(cells.length);
  let known = 0;
  let broken = 0;
  rows.forEach(({ one }, index) => {
    const row: { readonly [column: string]: unknown } = JSON.parse(String(one));
    const read = mappedFacts({ c: cells[index] }, mapping);
    const said = JSON.stringify(cells[index]);
    if ('broken' in read) {
      broken += 1;
      expect(row['#broken'], said).toBeTruthy();
      return;
    }
    expect(row['#broken'] ?? null, said).toBe(null);
    expect(encodeRow(decodeRow(row, TABLE_FACTS), TABLE_FACTS, columns), said).toEqual(encodeRow(read.facts, TABLE_FACTS, columns));
    if (Object.keys(read.facts).length > 0) known += 1;
  });
  expect(known).toBeGreaterThan(20);
  expect(broken).toBeGreaterThan(20);
});
