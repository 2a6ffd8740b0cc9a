/** A complete answer (grounds, readings, missing facts, changes, other modes) on the full law of us-sv-2025, warm; and the cold command. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engine } from '../src/catalogue/engine.ts';
import { decideCase } from '../src/decisions/check-cases.ts';
import { decide } from '../src/decisions/decide.ts';
import { quantile, seconds, type Measured } from './measure.ts';

const ANSWERS = 2_000;
const WARM_MS_MAX = 5;
const COLD_RUNS = 9;
const COLD_S_MAX = 1;

/** The worked cases under the agreement in turn, and the hardest one: a person of whom nothing is known. */
export function warmDecide(): Measured {
  const cases = engine.catalogue.decisionCases.filter(({ agreement }) => agreement === 'us-sv-2025');
  const nothingKnown = (): unknown =>
    decide(engine, { agreement: 'us-sv-2025', on: '2025-02-15', knownAt: '2026-11-24', salt: 'bench' }, {});
  const asks: readonly (() => unknown)[] = [...cases.map((one) => (): unknown => decideCase(engine, one, new Map())), nothingKnown];
  for (let round = 0; round < 30; round++) for (const ask of asks) ask();
  const times = Array.from({ length: ANSWERS }, (_, index) => seconds(asks[index % asks.length] ?? nothingKnown) * 1000);
  const p99 = quantile(times, 0.99);
  return {
    title: `A complete decision on the full us-sv-2025 law, warm (${ANSWERS} answers to ${asks.length} files, one of them empty)`,
    bar: `p99 under ${WARM_MS_MAX} ms`,
    met: p99 < WARM_MS_MAX,
    rows: [`median ${quantile(times, 0.5).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`],
  };
}

/** The command as a user types it, launcher included, in a new process each time. */
export function coldDecide(): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-bench-'));
  const file = join(folder, 'person.json');
  writeFileSync(file, JSON.stringify({ person: { nationalities: ['US'] }, conviction: { exists: true, final: true } }));
  const command = ['bin/habeas.mjs', 'decide', file, '--agreement', 'us-sv-2025', '--on', '2025-02-15', '--json'];
  const times = Array.from({ length: COLD_RUNS }, () =>
    seconds(() => execFileSync(process.execPath, command, { stdio: ['ignore', 'pipe', 'ignore'] })),
  );
  rmSync(folder, { recursive: true });
  const median = quantile(times, 0.5);
  return {
    title: `The command, cold (${COLD_RUNS} runs)`,
    bar: `under ${COLD_S_MAX} s`,
    met: median < COLD_S_MAX,
    rows: [`median ${median.toFixed(2)} s, slowest ${Math.max(...times).toFixed(2)} s`],
  };
}
