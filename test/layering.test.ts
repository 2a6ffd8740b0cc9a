/** That the lint holds the layering: forbidden imports, planted in a copy of the tree with the project's own settings, are caught. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONTENT_FOLDERS, DOORS, PURE_ROOMS, SHELL_ROOMS } from '../oxlint.config.ts';

const root = join(import.meta.dirname, '..');

type Plant = { readonly file: string; readonly source: string };

const reexport = (from: string) => `export { a } from '${from}';\n`;

const FORBIDDEN_IMPORTS: readonly Plant[] = [
  { file: 'src/base/a.ts', source: reexport('../rules/a.ts') },
  { file: 'src/base/b.ts', source: reexport('node:fs') },
  { file: 'src/calendar/a.ts', source: reexport('../rules/a.ts') },
  { file: 'src/calendar/b.ts', source: reexport('node:crypto') },
  { file: 'src/calendar/c.ts', source: reexport('zod') },
  { file: 'src/rules/a.ts', source: reexport('../people/a.ts') },
  { file: 'src/rules/b.ts', source: 'export type { A } from "../people/a.ts";\n' },
  { file: 'src/people/a.ts', source: reexport('../instruments/a.ts') },
  { file: 'src/instruments/a.ts', source: reexport('../people/a.ts') },
  { file: 'src/decisions/a.ts', source: reexport('../../law/norway/a.ts') },
  { file: 'src/decisions/b.ts', source: reexport('../../agreements/no-nl-2015/agreement.ts') },
  { file: 'src/decisions/c.ts', source: reexport('../catalogue/a.ts') },
  { file: 'src/decisions/d.ts', source: reexport('../sentences/a.ts') },
  { file: 'src/cases/a.ts', source: reexport('../store/a.ts') },
  { file: 'src/cases/deeper/a.ts', source: reexport('../../store/a.ts') },
  { file: 'src/custody/a.ts', source: "export const load = () => import('../api/a.ts');\n" },
  { file: 'src/custody/b.ts', source: reexport('node:crypto') },
  { file: 'src/custody/c.ts', source: reexport('pg') },
  { file: 'src/fees/a.ts', source: reexport('../../places/a.ts') },
  { file: 'src/fees/b.ts', source: reexport('./../store/a.ts') },
  { file: 'src/fees/c.ts', source: reexport('../base/../store/a.ts') },
  { file: 'src/capacity/a.ts', source: reexport('@duckdb/node-api') },
  { file: 'src/feasibility/a.ts', source: reexport('../screening/a.ts') },
  { file: 'src/feasibility/b.ts', source: reexport('./c.test.ts') },
  { file: 'src/feasibility/d.test.ts', source: reexport('./e.test.ts') },
  { file: 'src/feasibility/f.ts', source: reexport('../../test/required.ts') },
  { file: 'src/store/a.ts', source: reexport('../web/a.ts') },
  { file: 'src/web/a.ts', source: reexport('../../law/norway/a.ts') },
  { file: 'law/norway/a.ts', source: reexport('../../src/decisions/a.ts') },
  { file: 'law/norway/b.ts', source: reexport('node:fs') },
  { file: 'agreements/no-nl-2015/a.ts', source: reexport('../../src/catalogue/a.ts') },
  { file: 'places/a.ts', source: reexport('../src/capacity/a.ts') },
];

const FORBIDDEN_CLOCKS: readonly Plant[] = [
  { file: 'src/cases/now.ts', source: 'export const now = () => new Date();\n' },
  { file: 'src/cases/now-type.ts', source: 'export type Now = Date;\n' },
  { file: 'src/cases/global.ts', source: 'export const now = () => globalThis.Date.now();\n' },
  { file: 'src/sentences/today.ts', source: 'export const today = () => Temporal.Now.plainDateISO();\n' },
  { file: 'src/capacity/dice.ts', source: 'export const dice = () => Math.random();\n' },
  { file: 'src/capacity/environment.ts', source: 'export const home = () => process.env.HOME;\n' },
  { file: 'law/norway/now.ts', source: 'export const now = new Date();\n' },
];

const OTHER_FAULTS: readonly (Plant & { readonly rule: string })[] = [
  { file: 'src/store/cycle-a.ts', source: reexport('./cycle-b.ts'), rule: 'import(no-cycle)' },
  { file: 'src/store/cycle-b.ts', source: reexport('./cycle-a.ts'), rule: 'import(no-cycle)' },
  {
    file: 'src/store/floating.ts',
    source: 'async function save(): Promise<void> {}\nexport function run(): void {\n  save();\n}\n',
    rule: 'typescript(no-floating-promises)',
  },
  {
    file: 'src/store/closed.ts',
    source:
      "export function f(x: 'a' | 'b'): number {\n  switch (x) {\n    case 'a':\n      return 1;\n    default:\n      return 2;\n  }\n}\n",
    rule: 'typescript(switch-exhaustiveness-check)',
  },
  { file: 'src/store/any.ts', source: 'export const x = (y: any) => y;\n', rule: 'typescript(no-explicit-any)' },
  {
    file: 'src/store/long.ts',
    source: `export function f(n: number): number {\n${'  n += 1;\n'.repeat(70)}  return n;\n}\n`,
    rule: 'eslint(max-lines-per-function)',
  },
];

const ALLOWED: readonly Plant[] = [
  { file: 'src/base/ok.ts', source: "export { createHash } from 'node:crypto';\n" },
  { file: 'src/base/ok2.ts', source: reexport('./ok.ts') },
  { file: 'src/rules/ok.ts', source: reexport('../base/ok.ts') },
  { file: 'src/people/ok.ts', source: reexport('../calendar/ok.ts') },
  { file: 'src/people/ok2.ts', source: "export { z } from 'zod';\n" },
  { file: 'src/instruments/ok.ts', source: "import type { A } from '../people/ok.ts';\nexport type B = A;\n" },
  { file: 'src/decisions/ok.ts', source: reexport('../instruments/ok.ts') },
  { file: 'src/decisions/ok.test.ts', source: reexport('../../agreements/no-nl-2015/ok.ts') },
  { file: 'src/feasibility/ok.ts', source: reexport('../capacity/ok.ts') },
  { file: 'src/feasibility/deeper/ok.ts', source: reexport('../ok.ts') },
  { file: 'src/catalogue/ok.ts', source: reexport('../../law/norway/ok.ts') },
  { file: 'src/cli/ok.ts', source: reexport('../api/ok.ts') },
  { file: 'law/norway/ok.ts', source: reexport('../../src/rules/ok.ts') },
  { file: 'law/norway/ok2.ts', source: reexport('../council-of-europe/ok.ts') },
  { file: 'agreements/no-nl-2015/ok.ts', source: reexport('../../law/norway/ok.ts') },
  { file: 'places/ok.ts', source: reexport('../src/base/ok.ts') },
];

const plants = [...FORBIDDEN_IMPORTS, ...FORBIDDEN_CLOCKS, ...OTHER_FAULTS, ...ALLOWED];

type Report = {
  readonly number_of_files: number;
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
};

let folder = '';
let report: Report = { number_of_files: 0, diagnostics: [] };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'habeas-layering-'));
  for (const settings of ['oxlint.config.ts', 'tsconfig.json', 'package.json']) cpSync(join(root, settings), join(folder, settings));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const { file, source } of plants) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), source);
  }
  report = lint(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The lint's own exit code is 1 here, for it finds faults: what counts is its report. */
function lint(cwd: string): Report {
  const args = [join(root, 'node_modules', 'oxlint', 'bin', 'oxlint'), '--format=json', 'src', 'law', 'agreements', 'places'];
  try {
    return JSON.parse(execFileSync(process.execPath, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }));
  } catch (error) {
    const output: unknown = error instanceof Error && 'stdout' in error ? error.stdout : undefined;
    if (typeof output !== 'string' || output === '') throw error;
    return JSON.parse(output);
  }
}

const codes = (file: string) => report.diagnostics.filter(({ filename }) => filename === file).map(({ code }) => code);

describe('the lint', () => {
  test('looked at every planted file', () => {
    expect(plants.length).toBeGreaterThan(0);
    expect(report.number_of_files).toBe(plants.length);
  });

  test.each(FORBIDDEN_IMPORTS)('refuses $source in $file', ({ file }) => {
    expect(codes(file)).toContain('eslint(no-restricted-imports)');
  });

  test.each(FORBIDDEN_CLOCKS)('refuses $source in $file', ({ file }) => {
    expect(codes(file).join()).toMatch(/no-restricted-(globals|properties|types)/u);
  });

  test.each(OTHER_FAULTS)('refuses $file by $rule', ({ file, rule }) => {
    expect(codes(file)).toContain(rule);
  });

  test.each(ALLOWED)('allows $source in $file', ({ file }) => {
    expect(codes(file)).toEqual([]);
  });
});

describe('the rooms', () => {
  test('every folder of src is a room that the lint knows', () => {
    const known = [...Object.keys(PURE_ROOMS), ...SHELL_ROOMS, ...DOORS];
    const present = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(present.length).toBeGreaterThan(0);
    expect(present.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });

  test('no source lies outside a room', () => {
    const loose = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isFile());
    expect(loose.map(({ name }) => name)).toEqual([]);
  });

  test('a room has one standing only', () => {
    const names = [...Object.keys(PURE_ROOMS), ...SHELL_ROOMS, ...DOORS, ...CONTENT_FOLDERS];
    expect(new Set(names).size).toBe(names.length);
  });
});
