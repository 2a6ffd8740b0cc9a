/** Runs the tutorial as it is printed: files are written where it says, commands go to a shell, and every line that it shows must come out. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

type Step = { readonly file: string; readonly content: string } | { readonly command: string; readonly shown: readonly string[] };

const ROOT = join(import.meta.dirname, '..');
const text = readFileSync(join(ROOT, 'docs', 'write-an-agreement.md'), 'utf8');

/** A block after a line with a file's name in backticks is that file; a console block is commands, each with lines of its answer. */
function steps(): readonly Step[] {
  const blocks = [...text.matchAll(/(?:^`([^`]+)`:\n\n)?^```(\w+)\n([\s\S]*?)^```$/gm)];
  return blocks.flatMap(([, file, kind, content = '']): readonly Step[] => {
    if (kind !== 'console') return [{ file: file ?? '', content }];
    return content
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...shown] = part.trimEnd().split('\n');
        return { command, shown };
      });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'habeas-tutorial-'));
beforeAll(() => {
  // The reader stands in a checkout: its source is there, and `npx habeas` starts it.
  symlinkSync(join(ROOT, 'src'), join(folder, 'src'));
  mkdirSync(join(folder, 'bin'));
  const npx = join(folder, 'bin', 'npx');
  writeFileSync(npx, `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(ROOT, 'src', 'cli', 'main.ts')}" "$@"\n`);
  chmodSync(npx, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every file and command of the tutorial works as printed', () => {
  const all = steps();
  expect(all.filter((step) => 'file' in step).length).toBeGreaterThanOrEqual(3);
  expect(all.filter((step) => 'command' in step).length).toBeGreaterThanOrEqual(10);
  for (const step of all) {
    if ('file' in step) {
      expect(step.file).toMatch(/^agreements\//);
      mkdirSync(dirname(join(folder, step.file)), { recursive: true });
      writeFileSync(join(folder, step.file), step.content);
      continue;
    }
    const { stdout, stderr } = spawnSync('/bin/sh', ['-c', step.command], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}` },
    });
    const said = stdout.split('\n');
    let from = 0;
    for (const line of step.shown) {
      const at = said.indexOf(line, from);
      expect(at, `$ ${step.command}\nshould say: ${line}\nsaid: ${stdout}${stderr}`).toBeGreaterThanOrEqual(0);
      from = at + 1;
    }
  }
});

test('the tutorial prints documents that are there', () => {
  for (const file of ['ar-uy.pdf', 'beside-the-model.pdf'])
    expect(readFileSync(join(folder, file)).subarray(0, 5).toString()).toBe('%PDF-');
});
