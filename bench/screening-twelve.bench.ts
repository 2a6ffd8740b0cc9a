/**
 * The rule of twelve conditions over a population: ours in DuckDB, with the verdict and which conditions are false or unknown of everybody, beside
 * openfisca-core, asked for the same by arrays, and json-rules-engine and zen-engine's decision graph, which give the verdict alone and know no unknown.
 * All of one run and on the same people; each engine must give the same answers before anything is told.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '../src/rules/compile.ts';
import { AtomTable } from '../src/rules/formula.ts';
import { lowerCondition } from '../src/rules/lower.ts';
import { pathsRead } from '../src/rules/paths-read.ts';
import { column } from '../src/rules/sql.ts';
import { atomSql } from '../src/rules/sql-atom.ts';
import { formulaSql } from '../src/rules/sql-formula.ts';
import { printSql } from '../src/rules/sql-print.ts';
import { TRUE } from '../src/rules/truth.ts';
import { openDuck, rowsOf, type Duck } from '../src/screening/duck.ts';
import { quantile, type Measured } from './measure.ts';
import { people, RULE, type BenchPerson } from './twelve-conditions.ts';
import { jsonRulesEngine, zenEngine } from './twelve-peers.ts';

const PEOPLE = Number(process.env['HABEAS_BENCH_PEOPLE'] ?? 10_000_000);
const A_SECOND_MIN = 5_000_000;
const ROUNDS = 5;
const OPENFISCA_PEOPLE = 1_000_000;
const SLOW_PEOPLE = 5_000;
const OPENFISCA_RATIO = 3;
const SLOW_RATIO = 100;
const NATIONS = ['SV', 'VE', 'MX', 'CO', 'CU', 'DO'];
const YES_NO = ['final', 'consent', 'order', 'dual', 'pending', 'political', 'treaty'] as const;
const NUMBERS = ['age', 'monthsLeft', 'index', 'residenceYears'] as const;

/** Verdict and both masks of everybody in `people`, into the table `out`. */
function query(): string {
  const table = new AtomTable();
  const formula = lowerCondition(RULE, table);
  const columns = new Set<string>([...YES_NO, 'nationality', ...NUMBERS]);
  const atoms = table.atoms.map((atom, index) => `${printSql(atomSql(atom, { columns, constants: {} }), 'duckdb')} as a${index}`);
  const verdict = printSql(
    formulaSql(formula, (index) => column(`a${index}`)),
    'duckdb',
  );
  const mask = (test: (name: string) => string): string =>
    table.atoms.map((_, bit) => `case when ${test(`a${bit}`)} then ${2 ** bit}::bigint else 0 end`).join(' + ');
  return `create or replace table out as select row, ${verdict} as verdict, ${mask((name) => `not ${name}`)} as false_0, ${mask((name) => `${name} is null`)} as unknown_0 from (select row, ${atoms.join(', ')} from people) as atoms`;
}

async function timed(duck: Duck): Promise<number> {
  const sql = query();
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    await duck.connection.run(sql);
    times.push((performance.now() - start) / 1000);
  }
  return quantile(times.slice(1), 0.5);
}

export async function screeningTwelve(): Promise<Measured> {
  const duck = await openDuck();
  try {
    const h = (salt: number): string => `(hash(i * 1009 + ${salt}) >> 8)`;
    const orUnknown = (name: string, value: string, salt: number): string =>
      `case when hash(i * 1013 + ${salt}) % 10 = 0 then null else ${value} end as "${name}"`;
    const columns = [
      ...YES_NO.map((name, at) => orUnknown(name, `(${h(at)} % 3 > 0)`, at)),
      orUnknown('nationality', `[${NATIONS.map((nation) => `'${nation}'`).join(', ')}][1 + (${h(20)} % 6)::integer]`, 20),
      ...NUMBERS.map((name, at) => orUnknown(name, `(${h(30 + at)} % 100)::bigint`, 30 + at)),
    ];
    await duck.connection.run(`create table people as select i as row, ${columns.join(', ')} from range(${PEOPLE}) as r(i)`);
    const rate = PEOPLE / (await timed(duck));
    return {
      title: `Screening, rule of 12 conditions, verdict and both masks of ${PEOPLE.toLocaleString('en')} people, a tenth of all facts missing`,
      bar: `at least ${A_SECOND_MIN.toLocaleString('en')} people a second`,
      met: rate >= A_SECOND_MIN,
      rows: [`${Math.round(rate).toLocaleString('en')} people/s`],
    };
  } finally {
    duck.close();
  }
}

type Peer = { readonly name: string; readonly rate: number; readonly ratioMin?: number };

/** One value in so many is unknown, where masks are compared. */
const UNKNOWN_ONE_IN = 10;
type Sparse = { readonly [K in keyof BenchPerson]: BenchPerson[K] | null };

export async function screeningPeers(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-peers-'));
  const duck = await openDuck(folder);
  try {
    const persons = people(OPENFISCA_PEOPLE, 20_261_124);
    const file = join(folder, 'people.csv');
    writeCsv(file, sparse(persons));
    const nation = `if(nationality < 0, null, [${NATIONS.map((one) => `'${one}'`).join(', ')}][1 + nationality]) as nationality`;
    const typed = [
      ...YES_NO.map((name) => `nullif("${name}", -1) = 1 as "${name}"`),
      nation,
      ...NUMBERS.map((name) => `nullif("${name}", -1)::bigint as "${name}"`),
    ];
    await duck.connection.run(
      `create table people as select row_number() over () - 1 as row, ${typed.join(', ')} from read_csv('${file}', header = true, parallel = false)`,
    );
    const ours = OPENFISCA_PEOPLE / (await timed(duck));
    const openfisca = await openfiscaPeers(duck, file, folder);
    const zen = await zenEngine();
    const slow: readonly Peer[] = [
      {
        name: 'json-rules-engine 7.3.1, verdict alone, everything known',
        rate: await oneByOne(jsonRulesEngine(), persons),
        ratioMin: SLOW_RATIO,
      },
      ...(zen === undefined
        ? []
        : [
            {
              name: 'zen-engine 0.54.0, decision graph, verdict alone, everything known',
              rate: await oneByOne(zen, persons),
              ratioMin: SLOW_RATIO,
            },
          ]),
    ];
    const peers = [...openfisca, ...slow];
    const shown = (rate: number): string => `${Math.round(rate).toLocaleString('en')} people/s`;
    return {
      title: 'Screening, rule of 12 conditions, beside other engines, in memory',
      bar: `at least ${OPENFISCA_RATIO}× openfisca-core for the same answer, ${SLOW_RATIO}× json-rules-engine and zen-engine`,
      met: openfisca.length > 0 && zen !== undefined && peers.every(({ rate, ratioMin = 0 }) => ours / rate >= ratioMin),
      rows: [
        `compiled to SQL, three-valued verdict and both masks: ${shown(ours)}`,
        ...peers.map(({ name, rate }) => `${name}: ${shown(rate)}; ours ${(ours / rate).toPrecision(3)}×`),
        ...(zen === undefined ? ['zen-engine: not looked at, for it is not installed'] : []),
        ...(openfisca.length > 0 ? [] : ['openfisca-core: not looked at, for no Python here has it (HABEAS_OPENFISCA_PYTHON names one)']),
      ],
    };
  } finally {
    duck.close();
    rmSync(folder, { recursive: true });
  }
}

function sparse(persons: readonly BenchPerson[]): readonly Sparse[] {
  let state = 7;
  const orNull = <T>(value: T): T | null => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % UNKNOWN_ONE_IN === 0 ? null : value;
  };
  return persons.map(
    ({ age, nationality, monthsLeft, final, consent, order, dual, pending, index, political, treaty, residenceYears }) => ({
      age: orNull(age),
      nationality: orNull(nationality),
      monthsLeft: orNull(monthsLeft),
      final: orNull(final),
      consent: orNull(consent),
      order: orNull(order),
      dual: orNull(dual),
      pending: orNull(pending),
      index: orNull(index),
      political: orNull(political),
      treaty: orNull(treaty),
      residenceYears: orNull(residenceYears),
    }),
  );
}

function writeCsv(file: string, persons: readonly Sparse[]): void {
  const number = (value: boolean | number | null): number => (value === null ? -1 : Number(value));
  const lines = persons.map((one) =>
    [
      ...YES_NO.map((name) => number(one[name])),
      one.nationality === null ? -1 : NATIONS.indexOf(one.nationality),
      ...NUMBERS.map((name) => number(one[name])),
    ].join(','),
  );
  writeFileSync(file, `${[[...YES_NO, 'nationality', ...NUMBERS].join(','), ...lines].join('\n')}\n`);
}

/** Both ways of asking OpenFisca; the answer that says as much as ours must say the same of everybody. */
async function openfiscaPeers(duck: Duck, csv: string, folder: string): Promise<readonly Peer[]> {
  const table = new AtomTable();
  lowerCondition(RULE, table);
  const atoms = table.atoms.map((atom) => pathsRead(atom)[0] ?? '');
  const target = join(folder, 'answers');
  const program = fileURLToPath(new URL('openfisca_peer.py', import.meta.url));
  const python = process.env['HABEAS_OPENFISCA_PYTHON'] ?? 'python3';
  const ran = spawnSync(python, [program, csv, target, String(ROUNDS + 1), atoms.join(',')], { encoding: 'utf8' });
  if (ran.status !== 0) {
    process.stderr.write(ran.stderr ?? '');
    return [];
  }
  const bytes = readFileSync(target);
  const theirs = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  const rows = await rowsOf(duck, 'select coalesce(verdict::integer * 2, 1) as v, false_0, unknown_0 from out order by row');
  rows.forEach((row, index) => {
    const own = [row['v'], row['false_0'], row['unknown_0']].map(Number);
    const other = [0, 1, 2].map((part) => theirs[part * rows.length + index]);
    if (own.join() !== other.join())
      throw new Error(`openfisca-core answers otherwise of person ${index}: ${other.join()}, not ${own.join()}`);
  });
  const { alone, whole }: { readonly alone: readonly number[]; readonly whole: readonly number[] } = JSON.parse(ran.stdout);
  const rate = (seconds: readonly number[]): number => rows.length / quantile(seconds.slice(1), 0.5);
  return [
    { name: 'openfisca-core, the same answer from values and whether they are known', rate: rate(whole), ratioMin: OPENFISCA_RATIO },
    { name: 'openfisca-core, verdict alone, as if everything were known', rate: rate(alone) },
  ];
}

/** A thousand at a time, for both engines answer by promises. Their verdicts must be those of the generated function. */
async function oneByOne(verdict: (person: BenchPerson) => Promise<boolean>, persons: readonly BenchPerson[]): Promise<number> {
  const table = new AtomTable();
  const own = compile(lowerCondition(RULE, table), table.atoms);
  const some = persons.slice(0, SLOW_PEOPLE);
  const run = async (): Promise<readonly boolean[]> => {
    const all: boolean[] = [];
    for (let from = 0; from < some.length; from += 1_000) all.push(...(await Promise.all(some.slice(from, from + 1_000).map(verdict))));
    return all;
  };
  const warm = await run();
  if (!warm.every((one, index) => one === (own(some[index] ?? {}) === TRUE))) throw new Error('an engine gives other verdicts');
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await run();
    times.push((performance.now() - start) / 1000);
  }
  return some.length / quantile(times, 0.5);
}
