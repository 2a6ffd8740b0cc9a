#!/usr/bin/env node
/**
 * `npm test`: type check, lint, format check, then the tests (arguments go to Vitest: `npm test -- calendar`).
 * Closes with `N passed, N failed`: the tests, plus one for each check. A check that looked at nothing has failed.
 * Plain JavaScript for any Node from 20 on.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';
import { environment, pinnedNode, root, setUp } from './setup.mjs';

const OUTPUT_BYTES_MAX = 64 * 1024 * 1024;

await setUp({ development: true });
const node = pinnedNode();
const tally = { passed: 0, failed: 0, skipped: 0 };

check('types', ['typescript/bin/tsc', '--noEmit', '--listFiles'], (output) => ownFiles(output).length, withoutFileList);
check('lint', ['oxlint/bin/oxlint'], (output) => numberIn(output, /on (\d+) files? with/u));
check('format', ['oxfmt/bin/oxfmt', '--check', '.'], (output) => numberIn(output, /on (\d+) files? using/u));
await test(process.argv.slice(2));

if (tally.skipped > 0) process.stdout.write(`\n${tally.skipped} skipped, each with its reason above\n`);
process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
process.exitCode = tally.failed === 0 ? 0 : 1;

/**
 * Runs one checking tool and shows what it says only when it fails.
 *
 * @param {string} name
 * @param {string[]} command a tool's script under node_modules, and its arguments
 * @param {(output: string) => number} filesSeen
 * @param {(output: string) => string} show
 */
function check(name, command, filesSeen, show = (output) => output) {
  const began = performance.now();
  const { status, output } = toolOutput(command);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const files = filesSeen(output);
  const ok = status === 0 && files > 0;
  tally[ok ? 'passed' : 'failed'] += 1;
  if (!ok) process.stdout.write(`${show(output).trim()}\n`);
  process.stdout.write(`${name.padEnd(7)} ${ok ? 'ok    ' : 'FAILED'} ${String(files).padStart(5)} files ${seconds.padStart(5)} s\n`);
}

/**
 * Runs Vitest with its own output, and counts from the file that `count-reporter.mjs` writes.
 *
 * @param {string[]} args
 */
async function test(args) {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-test-'));
  try {
    const file = join(folder, 'counts.json');
    const reporters = ['--reporter=default', `--reporter=${join(root, 'bin', 'count-reporter.mjs')}`];
    const env = { ...environment, HABEAS_COUNTS: file };
    const code = await run(node, [tool('vitest/vitest.mjs'), 'run', ...reporters, ...args], {
      cwd: root,
      env,
      stdio: 'inherit',
    });
    const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1, skipped: 0 };
    tally.passed += counts.passed;
    tally.skipped += counts.skipped;
    // Whatever made Vitest fail without a failed test, or find no test at all, is a failure too.
    tally.failed += counts.failed === 0 && (code !== 0 || counts.passed === 0) ? 1 : counts.failed;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string[]} command */
function toolOutput([script = '', ...args]) {
  const options = { cwd: root, env: environment, encoding: /** @type {const} */ ('utf8'), maxBuffer: OUTPUT_BYTES_MAX };
  const { status, stdout, stderr, error } = spawnSync(node, [tool(script), ...args], options);
  return { status, output: `${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}` };
}

/** @param {string} script */
function tool(script) {
  return join(root, 'node_modules', script);
}

/** @param {string} output */
function ownFiles(output) {
  return output.split(/\r?\n/u).filter((line) => isListed(line) && !line.includes('node_modules'));
}

/** @param {string} output */
function withoutFileList(output) {
  return output
    .split(/\r?\n/u)
    .filter((line) => !isListed(line))
    .join('\n');
}

/** @param {string} line */
function isListed(line) {
  return /^(?:\/|[A-Za-z]:[\\/]).*\.(?:[cm]?[tj]s|json)$/u.test(line);
}

/**
 * @param {string} output
 * @param {RegExp} pattern
 */
function numberIn(output, pattern) {
  return Number(pattern.exec(output)?.[1] ?? 0);
}
