/** Starts the web server on this machine, and says where. */
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import { engine } from '../catalogue/engine.ts';
import { federalPrisons2023 } from '../catalogue/population.ts';
import { removeAbandoned } from '../screening/temporary-folder.ts';
import { createApp } from './app.ts';
import { screeningsOf } from './screenings.ts';

export type ServeOptions = {
  /** 0 takes any free port; absent is the environment's PORT, or else 3000 or the next free one. A port that was named is never exchanged for another. */
  readonly port?: number;
  readonly host?: string;
};
export type Served = { readonly url: string; readonly close: () => Promise<void> };

const PORT_DEFAULT = 3000;
/** How many ports are tried, one after the other, where none was named. */
const PORTS_TRIED_MAX = 50;

export async function serve({ port, host = '127.0.0.1' }: ServeOptions = {}): Promise<Served> {
  const named = port ?? portFromEnvironment();
  const first = named ?? PORT_DEFAULT;
  const last = named ?? PORT_DEFAULT + PORTS_TRIED_MAX - 1;
  const screenings = screeningsOf(engine);
  const app = createApp({ engine, screenings, population: federalPrisons2023, today: () => Temporal.Now.plainDateISO('UTC').toString() });
  for (let tried = first; ; tried++) {
    const server = createAdaptorServer({ fetch: app.fetch });
    try {
      const address = await listen(server, tried, host);
      await removeAbandoned();
      const warm = warmUp(app);
      return {
        url: urlOf(address),
        close: async () => {
          await closed(server);
          await warm;
          await screenings.settled();
        },
      };
    } catch (error) {
      if (!isTaken(error)) throw error;
      if (tried >= last) throw new Error(`port ${tried} of ${host} is taken; name another with --port`, { cause: error });
    }
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
