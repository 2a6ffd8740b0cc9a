/** That the launcher hands over everything unchanged, ends what it started, and installs when it must. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Stands for src/cli/main.ts: says what it was given, copies its input, or waits to be ended. */
const MAIN = `
const [command, ...rest] = process.argv.slice(2);
if (command === 'wait') {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => { process.stdout.write(signal); process.exit(7); });
  setInterval(() => {}, 1_000);
  process.stdout.write(\`\${process.pid}\\n\`);
} else if (command === 'copy') {
  process.stdin.pipe(process.stdout);
} else {
  process.stdout.write(JSON.stringify({ rest, node: process.versions.node }));
  process.exitCode = 3;
}
`;

const windows = process.platform === 'win32';
let installed = '';
let bare = '';

beforeAll(() => {
  installed = copyOfLauncher();
  symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'), 'junction');
  bare = copyOfLauncher();
});

afterAll(() => {
  for (const folder of [installed, bare]) rmSync(folder, { recursive: true, force: true });
});

function copyOfLauncher(): string {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-launcher-'));
  for (const part of ['bin', 'package.json', 'package-lock.json']) cpSync(join(root, part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'src', 'cli'), { recursive: true });
  writeFileSync(join(folder, 'src', 'cli', 'main.ts'), MAIN);
  return folder;
}

function launch(args: readonly string[], options: { folder?: string; input?: string; env?: NodeJS.ProcessEnv } = {}) {
  const folder = options.folder ?? installed;
  return spawnSync(process.execPath, [join(folder, 'bin', 'habeas.mjs'), ...args], {
    encoding: 'utf8',
    input: options.input ?? '',
    env: options.env ?? process.env,
  });
}

/** Resolves with what it wrote and its exit code; `onFirstLine` gets the id of the process that the launcher started. */
function waiting(child: ChildProcess, onFirstLine: (pid: number) => void): Promise<{ output: string; code: number | null }> {
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    const first = output === '';
    output += chunk;
    if (first) onFirstLine(Number.parseInt(chunk, 10));
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ output, code })));
}

describe('the launcher', () => {
  test('passes arguments as they are, and the exit code back', () => {
    const result = launch(['decide', 'a b', '*', '', '--json', '$HOME']);
    expect(JSON.parse(result.stdout)).toMatchObject({ rest: ['a b', '*', '', '--json', '$HOME'] });
    expect(result.status).toBe(3);
    expect(result.stderr).toBe('');
  });

  test('runs the Node that package.json pins', () => {
    expect(JSON.parse(launch(['x']).stdout)).toMatchObject({ node: '26.10.0' });
  });

  test('passes a megabyte from stdin to stdout', () => {
    const input = 'á'.repeat(500_000);
    expect(launch(['copy'], { input }).stdout).toBe(input);
  });

  test.skipIf(windows).each(['SIGTERM', 'SIGINT'] as const)('hands %s on and waits for the end', async (signal) => {
    const child = spawn(process.execPath, [join(installed, 'bin', 'habeas.mjs'), 'wait'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const { output, code } = await waiting(child, () => child.kill(signal));
    expect(output).toContain(signal);
    expect(code).toBe(7);
  });

  test.skipIf(windows)('ends what it started when npm ends the shell between them', async () => {
    const command = `"${process.execPath}" "${join(installed, 'bin', 'habeas.mjs')}" wait; true`;
    const env = { ...process.env, npm_lifecycle_event: 'start' };
    const shell = spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'inherit'], env });
    const { output } = await waiting(shell, () => shell.kill('SIGKILL'));
    expect(output).toContain('SIGTERM');
  });
});

describe.skipIf(windows)('without packages, the launcher', () => {
  /** An npm that only says what it was asked to do. */
  function withNpm(exitCode: number): NodeJS.ProcessEnv {
    const folder = join(bare, 'fake');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'npm'), `#!/bin/sh\necho "npm $*"\nexit ${exitCode}\n`);
    chmodSync(join(folder, 'npm'), 0o755);
    const { npm_execpath: _, ...rest } = process.env;
    return { ...rest, PATH: [folder, process.env.PATH].join(delimiter) };
  }

  test('installs what package-lock.json names, and says so on stderr only', () => {
    const { stdout, stderr } = launch(['x'], { folder: bare, env: withNpm(0) });
    expect(stderr).toMatch(/^habeas: first run: installing/u);
    expect(stderr).toContain('npm ci --include=dev --include=optional');
    expect(stdout).toBe('');
  });

  test('ends with 1 and a remedy when npm fails', () => {
    const { status, stderr } = launch(['x'], { folder: bare, env: withNpm(9) });
    expect(stderr).toContain('npm ci did not finish (9). Check the network');
    expect(status).toBe(1);
  });

  test('installs again when an installation was interrupted, or other packages are wanted', () => {
    mkdirSync(join(bare, 'node_modules'));
    expect(launch(['x'], { folder: bare, env: withNpm(0) }).stderr).toContain('an earlier installation did not finish');
    writeFileSync(join(bare, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: {} }));
    expect(launch(['x'], { folder: bare, env: withNpm(0) }).stderr).toContain('the packages have changed');
  });
});
