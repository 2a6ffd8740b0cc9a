import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { AgreementFile } from '../src/drafting/agreement-schema.ts';
import { DecisionSchema } from '../src/decisions/decision-schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'habeas-authoring-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], { input: '', encoding: 'utf8' });
  return { status, stdout, stderr };
};
const exported = (): string => run('agreements', 'model', '--format', 'json').stdout;

describe('habeas new agreement', () => {
  test('lays out a folder in which only blanks are open, and which passes once they are filled in', () => {
    expect(run('new', 'agreement', 'ar-uy-2027', '--in', folder).status).toBe(0);
    const laid = run('check', at('ar-uy-2027'));
    expect(laid.status).toBe(3);
    expect(laid.stdout).toMatch(/\n0 wrong, [1-9]\d* still to fill in/);
    const file = at('ar-uy-2027/agreement.ts');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/TO FILL IN: |POR RELLENAR: /g, ''));
    const terms = at('ar-uy-2027/terms.ts');
    writeFileSync(terms, readFileSync(terms, 'utf8').replaceAll("'to be filled in'", "'Art. 1'"));
    expect(run('check', at('ar-uy-2027'))).toMatchObject({ status: 0, stdout: expect.stringContaining('Nothing is wrong.') });
  });
  test('as one JSON file it has the same blanks', () => {
    expect(run('new', 'agreement', 'ar-uy-2028', '--in', folder, '--json').status).toBe(0);
    expect(run('check', at('ar-uy-2028.json')).stdout).toMatch(/\n0 wrong, [1-9]\d* still to fill in/);
  });
  test('refuses a name that is none, one that is taken, and to write over anything', () => {
    expect(run('new', 'agreement', 'Ar/Uy', '--in', folder)).toMatchObject({ status: 2, stderr: expect.stringContaining('small letters') });
    expect(run('new', 'agreement', 'model', '--in', folder)).toMatchObject({ status: 2, stderr: expect.stringContaining('already') });
    mkdirSync(at('aa-bb'));
    expect(run('new', 'agreement', 'aa-bb', '--in', folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('nothing was written'),
    });
  });
});

describe('an agreement held as JSON', () => {
  const file = at('m.json');
  test('is checked, decided, compared and printed like one that is loaded', () => {
    writeFileSync(file, exported());
    expect(run('check', file)).toMatchObject({ status: 0 });
    const { stdout } = run('decide', 'docs/examples/us-citizen.json', '--agreement', file, '--on', '2026-11-24', '--json', '--salt', 'x');
    expect(DecisionSchema.parse(JSON.parse(stdout))).toMatchObject({ agreement: 'model', operable: false });
    expect(run('compare', file, 'us-sv-2025', '--json').stdout).toContain('"agreement": "model"');
    expect(run('agreements', file, '--out', at('m.html'))).toMatchObject({ status: 0 });
    expect(readFileSync(at('m.html'), 'utf8')).toContain('model.gate-0');
    expect(run('diff', 'model', file)).toMatchObject({ status: 0, stdout: expect.stringContaining('Nothing differs.') });
  });
  test('that makes an exception to law is refused everywhere, with its place', () => {
    const rules = /"effect": "bar",\s*"id": "model.gate-2-tie"|"id": "model.gate-2-tie"/;
    const spoilt = JSON.parse(exported(), (key, value: unknown) =>
      key === 'rules' && Array.isArray(value)
        ? value.map((one: Record<string, unknown>) =>
            one['id'] === 'model.gate-2-tie' ? { ...one, effect: 'exception', of: 'IL.ICPPED', priority: 9 } : one,
          )
        : value,
    );
    expect(JSON.stringify(spoilt)).toMatch(/"of":"IL.ICPPED"/);
    expect(rules.test(exported())).toBe(true);
    writeFileSync(at('bad.json'), JSON.stringify(spoilt));
    for (const args of [
      ['check', at('bad.json')],
      ['decide', 'docs/examples/us-citizen.json', '--agreement', at('bad.json'), '--on', '2026-11-24'],
    ]) {
      const { status, stdout, stderr } = run(...args);
      expect(status).toBe(3);
      expect(stdout + stderr).toContain('model.gate-2-tie: makes an exception to IL.ICPPED, which is law');
    }
  });
  test('that is broken is refused with exit 3, a place and no stack trace', () => {
    writeFileSync(at('broken.json'), '{"version": "agreement/1", "agreement": {"id": 7}}');
    const { status, stdout, stderr } = run('check', at('broken.json'));
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toContain('agreement.id');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(run('check', at('nowhere.json'))).toMatchObject({ status: 3, stderr: expect.stringContaining('cannot be read') });
    expect(run('check', folder)).toMatchObject({ status: 3, stderr: expect.stringContaining('no agreement.ts') });
  });
  test('its schema is published and is the one that validates', () => {
    const schema: unknown = JSON.parse(run('schema', 'agreement').stdout);
    expect(schema).toMatchObject({ $id: 'habeas:agreement', properties: { version: { const: 'agreement/1' } } });
    expect(schema).toMatchObject(JSON.parse(JSON.stringify(z.toJSONSchema(AgreementFile, { io: 'input', unrepresentable: 'any' }))));
  });
});

test('habeas diff tells a version that is not there, and speaks Spanish', () => {
  expect(run('diff', 'us-sv-2025@nothing', 'model')).toMatchObject({ status: 2, stderr: expect.stringContaining('offer-2025-02') });
  const { status, stdout } = run('diff', 'us-sv-2025@offer-2025-02', 'us-sv-2025@arrangement-2025-03', '--language', 'es');
  expect(status).toBe(0);
  expect(stdout).toContain('quitada');
});

test('habeas check --watch checks again when the file changes', async () => {
  const file = at('watched.json');
  writeFileSync(file, exported());
  const child = spawn(process.execPath, ['src/cli/main.ts', 'check', file, '--watch']);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const until = async (what: RegExp): Promise<void> => {
    while (!what.test(said)) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  try {
    await until(/Nothing is wrong/);
    said = '';
    writeFileSync(file, exported().replace('"2026-11-24"', '"2026-02-30"'));
    await Promise.race([until(/./), new Promise((resolve) => child.stderr.once('data', resolve))]);
    writeFileSync(file, exported());
    await until(/Nothing is wrong/);
  } finally {
    child.kill();
  }
  expect(said).toContain('Nothing is wrong');
});
