/**
 * Screening against SQL written by hand: ten million people in Parquet under the whole law of the offer, outcome and masks for each, streamed from
 * file to file; and the rule of twelve conditions with masks. Both sides must give the same rows before anything is timed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engine } from '../src/catalogue/engine.ts';
import { pathsRead } from '../src/rules/paths-read.ts';
import { AtomTable } from '../src/rules/formula.ts';
import { lowerCondition } from '../src/rules/lower.ts';
import { column } from '../src/rules/sql.ts';
import { atomSql } from '../src/rules/sql-atom.ts';
import { formulaSql } from '../src/rules/sql-formula.ts';
import { printSql } from '../src/rules/sql-print.ts';
import { openDuck, rowsOf, type Duck } from '../src/screening/duck.ts';
import { columnNames } from '../src/screening/people-table.ts';
import { answersSql, compileQuestion } from '../src/screening/program-sql.ts';
import { askOf } from '../src/screening/question.ts';
import { checkSentinel } from '../src/screening/sentinel.ts';
import { quoted, readParquetSql } from '../src/screening/sql-text.ts';
import { ASKED_OF_THE_QUESTION, TABLE_FACTS } from '../src/screening/vocabulary.ts';
import { quantile, type Measured } from './measure.ts';
import { writePeople } from './people-parquet.ts';
import { RULE } from './twelve-conditions.ts';

const PEOPLE = Number(process.env['HABEAS_BENCH_PEOPLE'] ?? 10_000_000);
const ROUNDS = 3;
const RATIO_MAX = 1.5;
const MEMORY_MB_MAX = 2_000;
const TWELVE_A_SECOND_MIN = 5_000_000;

export async function screeningLaw(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-bench-'));
  const duck = await openDuck(folder);
  try {
    const { ours, facts } = await compiledOffer(duck, folder);
    const file = join(folder, 'people.parquet');
    await writePeople(duck, facts, PEOPLE, file);
    await duck.connection.run(`create view people as select * from ${readParquetSql(file)}`);
    const byHand = readFileSync(new URL('us-sv-2025-offer.sql', import.meta.url), 'utf8').trim();
    await mustAgree(duck, ours, byHand);
    const times = { ours: [] as number[], byHand: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      times.ours.push(await timed(duck, ours, join(folder, 'ours.parquet')));
      times.byHand.push(await timed(duck, byHand, join(folder, 'hand.parquet')));
    }
    const ratio = quantile(
      times.ours.map((time, round) => time / (times.byHand[round] ?? time)),
      0.5,
    );
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    return {
      title: `Screening, the whole law of us-sv-2025 (46 grounds), outcome and masks of ${PEOPLE.toLocaleString('en')} people, Parquet to Parquet, a quarter of all facts missing`,
      bar: `within ${RATIO_MAX}× of hand-written DuckDB SQL that gives the same columns; under ${MEMORY_MB_MAX} MB`,
      met: ratio <= RATIO_MAX && memory < MEMORY_MB_MAX,
      rows: [
        ...(['ours', 'byHand'] as const).map(
          (side) =>
            `${side === 'ours' ? 'compiled from the law' : 'written by hand'}: ${quantile(times[side], 0.5).toFixed(1)} s (${Math.round(PEOPLE / quantile(times[side], 0.5)).toLocaleString('en')} people/s)`,
        ),
        `time of ours over time by hand (median of ${ROUNDS} rounds): ${ratio.toFixed(2)}; largest memory of the process ${memory} MB`,
      ],
    };
  } finally {
    duck.close();
    rmSync(folder, { recursive: true });
  }
}

async function compiledOffer(duck: Duck, folder: string) {
  const asked = askOf(engine, { agreement: 'us-sv-2025', on: '2025-02-15', knownAt: '2026-11-24', salt: 'bench' }, {});
  if (!asked.ok) throw new Error('the offer cannot be asked about');
  const one = { ...asked.value, readings: asked.value.readings.slice(0, 1) };
  const free = TABLE_FACTS.filter(({ fact }) => !ASKED_OF_THE_QUESTION.has(fact.path));
  const whole = compileQuestion(one, { columns: columnNames(free), constants: one.constants });
  if (!whole.ok) throw new Error('the offer cannot be compiled');
  const read = new Set(
    [...whole.value.atoms.keys()].flatMap((index) => pathsRead(engine.table.atoms[index] ?? { test: 'finding', question: '' })),
  );
  const facts = free.filter(({ fact }) => read.has(fact.path));
  const columns = new Set(
    [...columnNames(facts)].filter((name) => !/[~^+]$/.test(name) || ['person.nationalities+', 'offences+', 'findings+'].includes(name)),
  );
  const layout = { columns, constants: one.constants };
  const compiled = compileQuestion(one, layout);
  if (!compiled.ok) throw new Error('the offer cannot be compiled');
  await checkSentinel(duck, one, compiled.value, layout, folder);
  return { ours: answersSql(compiled.value, 'people', ['#row']), facts };
}

async function mustAgree(duck: Duck, ours: string, byHand: string): Promise<void> {
  const [found] = await rowsOf(
    duck,
    `select count(*) as n from (${ours}) as a join (${byHand}) as b on a."#row" = b.row where a.outcome <> b.outcome or a.false_0 <> b.false_0 or a.unknown_0 <> b.unknown_0`,
  );
  if (Number(found?.['n']) !== 0) throw new Error(`the two differ on ${String(found?.['n'])} people: there is nothing to compare`);
}

async function timed(duck: Duck, sql: string, to: string): Promise<number> {
  const start = performance.now();
  await duck.connection.run(`copy (${sql}) to ${quoted(to)} (format parquet)`);
  return (performance.now() - start) / 1000;
}

/** The rule of twelve conditions: verdict, and which conditions are false or unknown, of every person, a tenth of all facts missing. */
export async function screeningTwelve(): Promise<Measured> {
  const duck = await openDuck();
  try {
    const table = new AtomTable();
    const formula = lowerCondition(RULE, table);
    const fact = (name: string, value: string, salt: number): string =>
      `case when hash(i * 1013 + ${salt}) % 10 = 0 then null else ${value} end as "${name}"`;
    const h = (salt: number): string => `(hash(i * 1009 + ${salt}) >> 8)`;
    const whole = (name: string, most: number, salt: number): string => fact(name, `(${h(salt)} % ${most})::bigint`, salt);
    const yesNo = ['final', 'consent', 'order', 'dual', 'pending', 'political', 'treaty'].map((name, at) =>
      fact(name, `(${h(at)} % 3 > 0)`, at),
    );
    const nation = fact('nationality', `['SV', 'VE', 'MX', 'CO', 'CU', 'DO'][1 + (${h(20)} % 6)::integer]`, 20);
    const numbers = [whole('age', 74, 30), whole('monthsLeft', 240, 31), whole('index', 100, 32), whole('residenceYears', 40, 33)];
    await duck.connection.run(
      `create table people as select i as row, ${[...yesNo, nation, ...numbers].join(', ')} from range(${PEOPLE}) as r(i)`,
    );
    const names = new Set([
      'final',
      'consent',
      'order',
      'dual',
      'pending',
      'political',
      'treaty',
      'nationality',
      'age',
      'monthsLeft',
      'index',
      'residenceYears',
    ]);
    const atoms = table.atoms.map((atom, index) => `${printSql(atomSql(atom, { columns: names, constants: {} }), 'duckdb')} as a${index}`);
    const verdict = printSql(
      formulaSql(formula, (index) => column(`a${index}`)),
      'duckdb',
    );
    const mask = (test: (name: string) => string): string =>
      table.atoms.map((_, bit) => `case when ${test(`a${bit}`)} then ${2 ** bit}::bigint else 0 end`).join(' + ');
    const query = `create or replace table out as select row, ${verdict} as verdict, ${mask((name) => `not ${name}`)} as false_0, ${mask((name) => `${name} is null`)} as unknown_0 from (select row, ${atoms.join(', ')} from people) as atoms`;
    const times: number[] = [];
    for (let round = 0; round < ROUNDS + 1; round++) {
      const start = performance.now();
      await duck.connection.run(query);
      times.push((performance.now() - start) / 1000);
    }
    const rate = PEOPLE / quantile(times.slice(1), 0.5);
    return {
      title: `Screening, rule of 12 conditions, verdict and both masks of ${PEOPLE.toLocaleString('en')} people, a tenth of all facts missing`,
      bar: `at least ${TWELVE_A_SECOND_MIN.toLocaleString('en')} people a second`,
      met: rate >= TWELVE_A_SECOND_MIN,
      rows: [`${Math.round(rate).toLocaleString('en')} people/s`],
    };
  } finally {
    duck.close();
  }
}
