/** A store in memory, from a seed that is made once and kept with the packages. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHabeasStore } from '../src/accounts/open-habeas-store.ts';
import { policiesSql } from '../src/accounts/policies.ts';
import type { Outcome } from '../src/base/outcome.ts';
import { migrationsInFolder, rolesSql } from '../src/store/migrations.ts';
import type { Store } from '../src/store/store.ts';

const SEED_KEPT_MS = 60 * 60 * 1000;

export function opened<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message, remedy }) => `${message.en}. ${remedy.en}`).join('\n'));
  return outcome.value;
}

/** A store in memory with nothing in it. */
export async function storeInMemory(): Promise<Store> {
  const file = seedFile();
  if (existsSync(file)) return opened(await openHabeasStore({ kind: 'memory', seed: new Blob([readFileSync(file)]) }));
  const store = opened(await openHabeasStore({ kind: 'memory' }));
  const dump = await store.dump?.();
  if (dump !== undefined) {
    mkdirSync(join(file, '..'), { recursive: true });
    // Written aside and renamed: several test threads may come here at once.
    const aside = `${file}.${randomUUID()}`;
    writeFileSync(aside, new Uint8Array(await dump.arrayBuffer()));
    renameSync(aside, file);
    removeOld(join(file, '..'));
  }
  return store;
}

/** Each seed is 40 megabytes, and a changed migration or policy leaves the last one behind. */
function removeOld(folder: string): void {
  const oldest = performance.timeOrigin + performance.now() - SEED_KEPT_MS;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.startsWith('seed-') && (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? oldest) < oldest) rmSync(path, { force: true });
  }
}

/** Named by what it is made of, so that a changed migration or policy makes another. */
function seedFile(): string {
  const root = join(import.meta.dirname, '..');
  const version = readFileSync(join(root, 'node_modules', '@electric-sql', 'pglite', 'package.json'), 'utf8');
  const parts = [rolesSql(), ...migrationsInFolder().map(({ checksum }) => checksum), policiesSql(), version];
  const hash = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
  return join(root, 'node_modules', '.cache', 'habeas', `seed-${hash}.tar`);
}
