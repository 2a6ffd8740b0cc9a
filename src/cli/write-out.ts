/** A file that the command was asked to write: whole or not at all, and where it cannot be written, that is told with its place. */
import { writeWhole } from '../screening/whole-file.ts';
import { CommandEnd, EXIT } from './exit.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder; make it first, or name another',
  ENOTDIR: 'a part of that path is a file, not a folder; name another place',
  EISDIR: 'that is a folder; name a file in it',
  EACCES: 'it may not be written there; name a place that is yours',
  EPERM: 'it may not be written there; name a place that is yours',
  EROFS: 'that disk cannot be written; name another place',
  ENOSPC: 'the disk is full; make room, or name another place',
};

export async function writeOut(path: string, write: (temporary: string) => Promise<void>): Promise<void> {
  try {
    await writeWhole(path, write);
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
    const reason = REASONS[code];
    if (reason === undefined) throw error;
    throw new CommandEnd(EXIT.usage, [`${path}: nothing was written: ${reason}.`]);
  }
}
