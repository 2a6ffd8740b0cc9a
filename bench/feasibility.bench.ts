/** How long the explorer takes to answer a changed slider in a real browser, from the change to the new answer on the page. */
import { createAdaptorServer } from '@hono/node-server';
import { chromium } from 'playwright-core';
import { engine } from '../src/catalogue/engine.ts';
import { createApp } from '../src/web/app.ts';
import { quantile, type Measured } from './measure.ts';

const MOVES = 60;
const WARM_UP = 5;
const BAR_MS = 300;

export async function explorerLatency(executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'): Promise<Measured> {
  const server = createAdaptorServer({ fetch: createApp({ engine, today: () => '2026-11-24' }).fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/feasibility`);
    const times: number[] = [];
    for (let move = 0; move < MOVES + WARM_UP; move++) {
      const took: unknown = await page.evaluate(`new Promise((resolve) => {
        const start = performance.now();
        document.addEventListener('habeas:answered', () => requestAnimationFrame(() => resolve(performance.now() - start)), { once: true });
        const slider = document.querySelector('#in-fee').parentElement.querySelector('[type=range]');
        slider.value = String(5000 + 500 * ${move});
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      })`);
      if (move >= WARM_UP) times.push(Number(took));
    }
    const [half, most] = [quantile(times, 0.5), quantile(times, 0.95)];
    return {
      title: 'Feasibility explorer: from a slider to the new answer, in Chromium',
      rows: [`median: ${half.toFixed(0)} ms`, `p95 of ${MOVES} moves: ${most.toFixed(0)} ms`],
      bar: `p95 under ${BAR_MS} ms`,
      met: most < BAR_MS,
    };
  } finally {
    await browser.close();
    server.close();
  }
}

if (import.meta.main) process.stdout.write(`${JSON.stringify(await explorerLatency(), null, 2)}\n`);
