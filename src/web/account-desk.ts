/** The store and the sign-in of a running server: opened once, after the server listens, and closed with it. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_PASSWORD, enterDemoWorld } from '../accounts/demo-world.ts';
import { openHabeasStore } from '../accounts/open-habeas-store.ts';
import { SignIn, type Ministry } from '../accounts/sign-in.ts';
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import type { Store } from '../store/store.ts';

export type Desk = {
  readonly store: Store;
  readonly signIn: SignIn;
  /** Whether everybody in here is invented, and may be signed in as by one click. */
  readonly demonstration: boolean;
  readonly close: () => Promise<void>;
};

export type DeskOptions = {
  /** A folder; or memory, for a demonstration that keeps nothing; or a server's address. */
  readonly place: { readonly folder: string } | 'memory' | { readonly url: string };
  readonly production: boolean;
  /** Where browsers find the server. */
  readonly baseUrl: string;
  /** For a server, whose secret no folder holds. */
  readonly secret?: string;
  readonly ministries?: readonly Ministry[];
};

const SECRET_BYTES = 48;

/** Refuses what the store refuses, and demonstration data in production (`store-demonstration`) or the reverse (`store-production`). */
export async function openDesk({ place, production, baseUrl, secret, ministries }: DeskOptions): Promise<Outcome<Desk>> {
  const opened = await openHabeasStore(
    place === 'memory'
      ? { kind: 'memory' }
      : 'url' in place
        ? { kind: 'server', url: place.url }
        : { kind: 'folder', folder: place.folder },
  );
  if (!opened.ok) return opened;
  const store = opened.value;
  const signIn = new SignIn({ store, baseUrl, secret: secret ?? secretFor(place), ...(ministries === undefined ? {} : { ministries }) });
  const kept = await whatIsKept(store);
  const refusal =
    kept === 'demonstration' && production
      ? DEMONSTRATION_IN_PRODUCTION
      : kept === 'production' && !production && store.administrator !== undefined
        ? PRODUCTION_AS_DEMONSTRATION
        : undefined;
  if (refusal !== undefined) {
    await store.close();
    return refused(refusal);
  }
  const demonstration = !production && store.administrator !== undefined;
  if (kept === 'nothing' && demonstration) await enterDemoWorld(store, await signIn.hash(DEMO_PASSWORD));
  if (kept === 'nothing' && production) await markProduction(store);
  return accepted({ store, signIn, demonstration, close: store.close });
}

async function whatIsKept(store: Store): Promise<'nothing' | 'demonstration' | 'production'> {
  const rows = await store.administrator?.(async (session) => (await session.query('select demonstration from habeas.installation')).rows);
  // On a server there is no demonstration: nothing could make one.
  if (rows === undefined) return 'production';
  const [row] = rows;
  return row === undefined ? 'nothing' : row['demonstration'] === true ? 'demonstration' : 'production';
}

async function markProduction(store: Store): Promise<void> {
  await store.administrator?.((session) => session.query('insert into habeas.installation (demonstration) values (false)'));
}

/** Kept beside the data, readable by their owner alone: with another one nobody would stay signed in. */
function secretFor(place: DeskOptions['place']): string {
  if (typeof place === 'string' || !('folder' in place)) return randomBytes(SECRET_BYTES).toString('base64');
  const file = join(place.folder, 'secret');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(place.folder, { recursive: true, mode: 0o700 });
  const secret = randomBytes(SECRET_BYTES).toString('base64');
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}

const DEMONSTRATION_IN_PRODUCTION: Problem = {
  code: 'store-demonstration',
  path: '--data',
  message: text(
    'these data are a demonstration, where anybody may sign in as anybody',
    'estos datos son una demostración, donde cualquiera puede entrar como cualquiera',
  ),
  remedy: text('Name an empty folder with --data.', 'Indique una carpeta vacía con --data.'),
};
const PRODUCTION_AS_DEMONSTRATION: Problem = {
  code: 'store-production',
  path: '--data',
  message: text('these data are not a demonstration', 'estos datos no son una demostración'),
  remedy: text(
    'Serve them with --production, or name another folder with --data.',
    'Sírvalos con --production o indique otra carpeta con --data.',
  ),
};
