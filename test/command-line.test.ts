import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DecisionSchema } from '../src/decisions/decision-schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'habeas-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], input?: string | Uint8Array) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], { input: input ?? '', encoding: 'utf8' });
  return { status, stdout, stderr };
};
const decide = (input: string | Uint8Array, ...more: readonly string[]) =>
  run(['decide', '-', '--agreement', 'us-sv-2025', '--on', '2025-02-15', ...more], input);

test('a file that cannot be written is told with its place, and nothing is left', () => {
  const { status, stdout, stderr } = run(['feasibility', 'no-nl-2015', '--out', join(folder, 'no-such-folder', 'report.html')]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('no-such-folder');
  expect(stderr).toContain('nothing was written: there is no such folder');
});

describe('habeas decide', () => {
  test('answers, and the answer fits its schema', () => {
    const { status, stdout } = run([
      'decide',
      'docs/examples/us-citizen.json',
      '--agreement',
      'us-sv-2025',
      '--on',
      '2025-02-15',
      '--json',
      '--salt',
      'x',
    ]);
    expect(status).toBe(0);
    const decision = DecisionSchema.parse(JSON.parse(stdout));
    expect(decision.outcome).toBe('barred');
    expect(decision.operable).toBe(false);
  });
  test('a contested rule can be read otherwise', () => {
    const { stdout } = run([
      'decide',
      'docs/examples/us-citizen.json',
      '--agreement',
      'us-sv-2025',
      '--on',
      '2025-02-15',
      '--json',
      '--reading',
      'US.PLACE=B',
    ]);
    const decision = DecisionSchema.parse(JSON.parse(stdout));
    expect(decision.grounds.filter(({ decisive }) => decisive).map(({ rule }) => rule)).toContain('SV.C2/11/13');
    expect(decision.grounds.find(({ rule }) => rule === 'US.PLACE')?.why).toEqual([{ reason: 'stale', ref: 'US.PLACE' }]);
  });
  test('many files as JSON lines, in the order of the input', () => {
    const { status, stdout } = decide('{"id":"b"}\n{"id":"a"}\n', '--json');
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => DecisionSchema.parse(JSON.parse(line)).id),
    ).toEqual(['b', 'a']);
  });
  test('Spanish', () => expect(decide('{}', '--language', 'es').stdout).toContain('Solo análisis'));
});

describe('input is refused with place and remedy, and nothing is written', () => {
  const refused = (input: string | Uint8Array): string => {
    const { status, stdout, stderr } = decide(input);
    expect(status).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/\n\s+at /);
    return stderr;
  };
  test('a file with one bad line among good ones', () =>
    expect(refused('{"id":"a"}\n{"conviction":{"final":"yes"}}\n')).toContain('stdin:2: conviction.final'));
  test('an allegation', () => expect(refused('{"person":{"gangMember":true}}')).toContain('never a ground'));
  test('half a file', () => expect(refused('{"person": {"nationalities": ["US"')).toContain('not JSON'));
  test('nothing', () => expect(refused('')).toContain('empty'));
  test('Latin-1', () => expect(refused(new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]))).toContain('not valid UTF-8'));
  test('UTF-16', () => expect(refused(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]))).toContain('UTF-16'));
  test('a byte order mark is no fault', () => expect(decide(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d])).status).toBe(0));
  test('a key that stands twice', () => expect(refused('{"conviction":{"final":true,"final":false}}')).toContain('stands twice'));
  test('an id used twice', () => expect(refused('{"id":"a"}\n{"id":"a"}')).toContain('stdin:1'));
  test('ten megabytes of text in one field', () => expect(refused(JSON.stringify({ id: 'x'.repeat(10_000_000) }))).toContain('characters'));
  test('a day outside the agreement', () => {
    const { status, stderr } = run(['decide', 'docs/examples/us-citizen.json', '--agreement', 'us-sv-2025', '--on', '1990-01-01']);
    expect(status).toBe(3);
    expect(stderr).toContain('2025-02-03 to 2025-03-14');
  });
});

describe('wrong usage names the near word', () => {
  const usage = (...args: readonly string[]): string => {
    const { status, stderr } = run(args);
    expect(status).toBe(2);
    return stderr;
  };
  test('an agreement', () =>
    expect(usage('decide', 'docs/examples/us-citizen.json', '--agreement', 'us-sv-205', '--on', '2025-02-15')).toContain(
      "Did you mean 'us-sv-2025'?",
    ));
  test('a rule', () => expect(usage('law', 'US.CH306.NATON')).toContain("'US.CH306.NATION'"));
  test('a day that does not exist', () =>
    expect(usage('decide', '-', '--agreement', 'us-sv-2025', '--on', '2025-02-31')).toContain('not a day'));
  test('a schema', () => expect(usage('schema', 'persons')).toContain("'person'"));
  test('knowledge before the first release', () =>
    expect(
      usage('decide', 'docs/examples/us-citizen.json', '--agreement', 'us-sv-2025', '--on', '2025-02-15', '--known-at', '2020-01-01'),
    ).toContain('first release'));
  test('a missing flag', () => expect(usage('decide', '-')).toContain('--agreement'));
});

describe('what is loaded', () => {
  test('check finds nothing wrong', () =>
    expect(run(['check'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Nothing is wrong') }));
  test('the schema of the person file is JSON Schema and knows the conflict form', () => {
    const { stdout } = run(['schema', 'person']);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: expect.stringContaining('json-schema.org'), type: 'object' });
    expect(stdout).toContain('conflict');
  });
  test('an agreement as JSON has what others rely on', () => {
    const agreement: unknown = JSON.parse(run(['agreements', 'us-sv-inter-american', '--json']).stdout);
    for (const key of [
      'id',
      'title',
      'kind',
      'mode',
      'operable',
      'parties',
      'status',
      'instruments',
      'terms',
      'rules',
      'gates',
      'tariff',
      'custodyRule',
      'suspension',
      'wayHome',
    ])
      expect(agreement).toHaveProperty(key);
  });
});

test('a decision made elsewhere is replayed', () => {
  const made = join(folder, 'decision.json');
  writeFileSync(
    made,
    execFileSync(
      process.execPath,
      [
        'src/cli/main.ts',
        'decide',
        'docs/examples/us-citizen.json',
        '--agreement',
        'us-sv-2025',
        '--on',
        '2025-02-15',
        '--json',
        '--proof',
        '--salt',
        'k',
      ],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    ),
  );
  expect(run(['verify', made, 'docs/examples/us-citizen.json', '--salt', 'k'])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/\d+ proofs replayed/),
  });
  writeFileSync(made, '{"outcome": "permitted"}');
  expect(run(['verify', made, 'docs/examples/us-citizen.json', '--salt', 'k']).status).toBe(3);
});
