/** Folders for the time of one question. They hold people's rows, so what a stopped process left behind is removed by the next one. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PURPOSES = ['upload', 'set-aside', 'synthetic', 'screen', 'screen-in', 'feasibility'] as const;

export const temporaryFolder = (purpose: (typeof PURPOSES)[number]): Promise<string> =>
  mkdtemp(join(tmpdir(), `habeas-${purpose}-${process.pid}-`));

const OURS = new RegExp(`^habeas-(?:${PURPOSES.join('|')})-(?<pid>\\d+)-`);

/** Removes the folders of processes that no longer run; those of a running one are left alone. */
export async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = OURS.exec(name)?.groups?.['pid'];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else's is running too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
