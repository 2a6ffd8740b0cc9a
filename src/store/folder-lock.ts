/**
 * One owner for a folder of data. PGlite takes no lock of its own, and two processes on one folder destroy it; so the owner holds
 * an exclusive lock of SQLite beside it, which the system frees however the process ends.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { accepted, refused, type Outcome } from '../base/outcome.ts';
import { text } from '../base/text.ts';

export type FolderLock = { readonly release: () => void };

/** Refuses (`store-held`) while another process, or another part of this one, owns the folder; makes the folder if there is none. */
export function lockFolder(folder: string): Outcome<FolderLock> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const holder = join(folder, 'owner.txt');
  const lock = new DatabaseSync(join(folder, 'lock.db'), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (!(error instanceof Error && /locked|busy/u.test(error.message))) throw error;
    return refused(held(folder, ownerIn(holder)));
  }
  writeFileSync(holder, `${process.pid}\n`);
  return accepted({ release: () => void (lock.isOpen && lock.close()) });
}

function ownerIn(file: string): string | undefined {
  try {
    return /^\d+/u.exec(readFileSync(file, 'utf8'))?.[0];
  } catch {
    return undefined;
  }
}

function held(folder: string, owner: string | undefined) {
  const by = owner === undefined ? text('another process', 'otro proceso') : text(`process ${owner}`, `el proceso ${owner}`);
  return {
    code: 'store-held',
    path: folder,
    message: text(`the data in ${folder} are in use by ${by.en}`, `los datos de ${folder} están en uso por ${by.es}`),
    remedy: text(
      'End it, or name another folder with --data. Two processes on one folder would destroy it.',
      'Termínelo o indique otra carpeta con --data. Dos procesos en una carpeta la destruirían.',
    ),
  };
}
