import { afterEach, expect, test, vi } from 'vitest';
import { serve, type Served } from './serve.ts';

const open: Served[] = [];
async function started(options: Parameters<typeof serve>[0]): Promise<Served> {
  const served = await serve(options);
  open.push(served);
  return served;
}
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

const portOf = (url: string): number => Number(new URL(url).port);

test('the server listens on this machine alone and answers at the address that it tells', async () => {
  const { url } = await started({ port: 0 });
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await (await fetch(`${url}/healthz`)).text()).toBe('ok');
});

test('a port that was named is never exchanged for another', async () => {
  const { url } = await started({ port: 0 });
  await expect(serve({ port: portOf(url) })).rejects.toThrow(/is taken; name another with --port/);
});

test('where no port was named, the next free one is taken', async () => {
  vi.stubEnv('PORT', '');
  const first = await started({});
  const second = await started({});
  expect(portOf(second.url)).toBeGreaterThan(portOf(first.url));
  expect((await fetch(`${second.url}/healthz`)).status).toBe(200);
});

test('the port of the environment is used', async () => {
  const free = portOf((await started({ port: 0 })).url);
  await open.pop()?.close();
  vi.stubEnv('PORT', String(free));
  expect(portOf((await started({})).url)).toBe(free);
});

test('a closed server answers no more', async () => {
  const { url, close } = await serve({ port: 0 });
  await close();
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
});
