/** Starts the web server on this machine, and says where. */
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import { engine } from '../catalogue/engine.ts';
import { federalPrisons2023 } from '../catalogue/population.ts';
import { removeAbandoned } from '../screening/temporary-folder.ts';
import type { Outcome, Problem } from '../base/outcome.ts';
import type { Desk, DeskOptions } from './account-desk.ts';
import { createApp } from './app.ts';
import { screeningsOf } from './screenings.ts';

export type ServeOptions = {
  /** 0 takes any free port; absent is the environment's PORT, or else 3000 or the next free one. A port that was named is never exchanged for another. */
  readonly port?: number;
  readonly host?: string;
  /** Where the data are kept; absent keeps none, and nobody can sign in. */
  readonly data?: ServeData;
};
export type ServeData = Omit<DeskOptions, 'baseUrl'> & {
  /** Where browsers find the server, if not where it listens. */
  readonly publicUrl?: string;
  /** True: without these data the server is not started. False: it serves what needs none, and keeps a demonstration in memory. */
  readonly needed: boolean;
};
export type Served = { readonly url: string; readonly close: () => Promise<void> };

const PORT_DEFAULT = 3000;
/** How many ports are tried, one after the other, where none was named. */
const PORTS_TRIED_MAX = 50;
/** Opening the data takes the whole process for a while: the first reader's first page goes before. */
const OPEN_AFTER_MS = 2_000;

/** The data that were needed could not be opened: the server is not running. */
export class DataRefused extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message }) => message.en).join('; '));
    this.problems = problems;
  }
}

export async function serve({ port, host = '127.0.0.1', data }: ServeOptions = {}): Promise<Served> {
  const named = port ?? portFromEnvironment();
  const first = named ?? PORT_DEFAULT;
  const last = named ?? PORT_DEFAULT + PORTS_TRIED_MAX - 1;
  const screenings = screeningsOf(engine);
  const desk = new DeskOfServer(data);
  const app = createApp({
    engine,
    screenings,
    population: federalPrisons2023,
    today: () => Temporal.Now.plainDateISO('UTC').toString(),
    accounts: {
      desk: () => desk.get(),
      production: data?.production === true,
      ...(data?.publicUrl === undefined ? {} : { publicUrl: data.publicUrl }),
    },
  });
  for (let tried = first; ; tried++) {
    const server = createAdaptorServer({ fetch: app.fetch });
    try {
      const address = await listen(server, tried, host);
      const url = urlOf(address);
      desk.listeningAt(url);
      if (data?.needed === true) await openOrStop(desk, server);
      await removeAbandoned();
      const warm = warmUp(app);
      const later = setTimeout(() => void desk.get(), OPEN_AFTER_MS);
      return {
        url,
        close: async () => {
          clearTimeout(later);
          await closed(server);
          await warm;
          await desk.close();
          await screenings.settled();
        },
      };
    } catch (error) {
      if (!isTaken(error)) throw error;
      if (tried >= last) throw new Error(`port ${tried} of ${host} is taken; name another with --port`, { cause: error });
    }
  }
}

async function openOrStop(desk: DeskOfServer, server: ServerType): Promise<void> {
  const outcome = await desk.open();
  if (outcome === undefined || outcome.ok) return;
  await closed(server);
  throw new DataRefused(outcome.problems);
}

/** Opens the data once, at the first need or after the first page, whichever is sooner: no page that needs none waits for it. */
class DeskOfServer {
  readonly #data: ServeData | undefined;
  #url = '';
  #opening: Promise<Outcome<Desk>> | undefined;

  constructor(data: ServeData | undefined) {
    this.#data = data;
  }

  listeningAt(url: string): void {
    this.#url = this.#data?.publicUrl ?? url;
  }

  async open(): Promise<Outcome<Desk> | undefined> {
    if (this.#data === undefined) return undefined;
    this.#opening ??= this.#openOnce(this.#data);
    return this.#opening;
  }

  async get(): Promise<Desk | undefined> {
    const outcome = await this.open();
    return outcome?.ok === true ? outcome.value : undefined;
  }

  async close(): Promise<void> {
    if (this.#opening === undefined) return;
    const outcome = await this.#opening;
    if (outcome.ok) await outcome.value.close();
  }

  async #openOnce(data: ServeData): Promise<Outcome<Desk>> {
    const { openDesk } = await import('./account-desk.ts');
    const opened = await openDesk({ ...data, baseUrl: this.#url });
    if (opened.ok || data.needed) return opened;
    for (const { message } of opened.problems) process.stderr.write(`${message.en}: this demonstration is kept in memory only\n`);
    return openDesk({ ...data, place: 'memory', baseUrl: this.#url });
  }
}

/** The first page takes most work; it is made once the address has been told, so that the first reader need not wait. */
async function warmUp(app: Hono): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  await Promise.all(['/', '/es'].map(async (path) => app.request(path)));
}

function portFromEnvironment(): number | undefined {
  const value = process.env['PORT'];
  return value === undefined || value === '' ? undefined : Number(value);
}

function listen(server: ServerType, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the server listens on no port'));
      else resolve(address);
    });
  });
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

function urlOf({ address, family, port }: AddressInfo): string {
  const everywhere = address === '0.0.0.0' || address === '::';
  const host = everywhere ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${port}`;
}

function closed(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    // Connections that a browser keeps open would hold the server up.
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
