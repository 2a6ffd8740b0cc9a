import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeAbandoned, temporaryFolder } from './temporary-folder.ts';

test('what a stopped process left is removed, what a running one uses is not', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const left = mkdtempSync(join(tmpdir(), `habeas-upload-${pid}-`));
  const mine = await temporaryFolder('upload');
  await removeAbandoned();
  const found = { left: existsSync(left), mine: existsSync(mine) };
  rmSync(mine, { recursive: true });
  expect(found).toEqual({ left: false, mine: true });
});
