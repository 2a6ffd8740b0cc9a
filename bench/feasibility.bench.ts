/** How long the explorer takes to answer a changed slider in a real browser, from the change to the new answer on the page; and the report from cold. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { chromium } from 'playwright-core';
import { engine } from '../src/catalogue/engine.ts';
import { createApp } from '../src/web/app.ts';
import { quantile, seconds, type Measured } from './measure.ts';

/** Sliders that move money alone, and such as make the simulation run anew. */
const SLIDERS = [
  { key: 'fee', from: 5_000, step: 500 },
  { key: 'offered', from: 100, step: 5 },
  { key: 'pace', from: 50, step: 5 },
  { key: 'held', from: 8_000, step: 100 },
] as const;
const MOVES = 80;
const WARM_UP = 5;
const BAR_MS = 300;
const ROUNDS = 3;
const REPORT_BAR_S = 20;
const MAIN = join(import.meta.dirname, '..', 'src', 'cli', 'main.ts');

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
      const { key, from, step } = SLIDERS[move % SLIDERS.length] ?? SLIDERS[0];
      const took: unknown = await page.evaluate(`new Promise((resolve) => {
        const start = performance.now();
        document.addEventListener('habeas:answered', () => requestAnimationFrame(() => resolve(performance.now() - start)), { once: true });
        const slider = document.querySelector('#in-${key}').parentElement.querySelector('[type=range]');
        slider.value = String(${from} + ${step} * ${move});
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      })`);
      if (move >= WARM_UP) times.push(Number(took));
    }
    const [half, most] = [quantile(times, 0.5), quantile(times, 0.95)];
    return {
      title: 'Feasibility explorer: from a slider to the new answer, in Chromium',
      rows: [
        `median: ${half.toFixed(0)} ms`,
        `p95 of ${MOVES} moves of ${SLIDERS.map(({ key }) => key).join(', ')}: ${most.toFixed(0)} ms`,
      ],
      bar: `p95 under ${BAR_MS} ms`,
      met: most < BAR_MS,
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/** The whole command on everyone in the federal prisons: law in every reading, 200 replications, HTML written; and the same bytes again. */
export function reportFromCold(): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-report-'));
  try {
    const made = Array.from({ length: ROUNDS }, (_, round) => {
      const out = join(folder, `${round}.html`);
      const took = seconds(() => {
        const ended = spawnSync(process.execPath, [MAIN, 'feasibility', 'us-sv-2025', '--out', out], { encoding: 'utf8' });
        if (ended.status !== 0) throw new Error(ended.stderr);
      });
      return { took, bytes: readFileSync(out, 'utf8') };
    });
    const most = Math.max(...made.map(({ took }) => took));
    const same = made.every(({ bytes }) => bytes === made[0]?.bytes);
    return {
      title: 'Feasibility report on 156,973 people, from cold',
      rows: [`slowest of ${ROUNDS}: ${most.toFixed(1)} s`, same ? 'the same bytes each time' : 'DIFFERENT BYTES'],
      bar: `under ${REPORT_BAR_S} s, the same bytes twice`,
      met: most < REPORT_BAR_S && same,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.main) process.stdout.write(`${JSON.stringify([reportFromCold(), await explorerLatency()], null, 2)}\n`);
