/**
 * Runs the benchmarks, writes RESULTS.md, and fails where a bar is not met. With `--screening` also those on ten million people, which take minutes
 * and some gigabytes of disk; with `--browser` the explorer in Chromium; with `--queueing` every queueing check at full length, which takes many minutes.
 */
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { bulkVerdicts } from './bulk-verdicts.bench.ts';
import { capacityBenchmarks, capacityChecks, capacityMemory } from './capacity.bench.ts';
import { coldDecide, warmDecide } from './decide.bench.ts';
import type { Measured } from './measure.ts';
import { reportFromCold } from './feasibility.bench.ts';
import { sentenceBenchmarks } from './sentences.bench.ts';

const results: Measured[] = [
  bulkVerdicts(),
  warmDecide(),
  coldDecide(),
  ...sentenceBenchmarks(),
  ...capacityBenchmarks(),
  await capacityMemory(),
  reportFromCold(),
];
if (process.argv.includes('--browser')) results.push(await (await import('./feasibility.bench.ts')).explorerLatency());
if (process.argv.includes('--queueing')) results.push(capacityChecks());
if (process.argv.includes('--screening')) {
  const { screeningLaw, screeningTwelve } = await import('./screening.bench.ts');
  results.push(await screeningLaw(), await screeningTwelve());
}
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${process.platform}`;
const lines = [
  '# Benchmark results',
  '',
  `Measured on ${Temporal.Now.plainDateISO().toString()}: ${machine}. Run again with \`npm run bench\`. Ratios are of one run, the two sides taking turns; absolute figures bind only on the machine named.`,
  '',
  ...results.flatMap(({ title, rows, bar, met }) => [
    `## ${title}`,
    '',
    ...rows.map((row) => `- ${row}`),
    `- bar: ${bar}: **${met ? 'met' : 'not met'}**`,
    '',
  ]),
];
writeFileSync(new URL('RESULTS.md', import.meta.url), `${lines.join('\n')}`);
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = results.every(({ met }) => met) ? 0 : 1;
