/**
 * Runs the benchmarks, writes RESULTS.md, and fails where a bar is not met. With `--screening` also those on ten million people, which take minutes
 * and some gigabytes of disk; with `--browser` the explorer in Chromium; with `--queueing` every queueing check at full length, which takes many minutes;
 * with `--agreement` the
 * long proofs that SQL and Spark answer as the interpreter does; with `--only-queueing` or `--only-screening` (and its agreement) those alone. What was measured before and is not measured now stays in RESULTS.md, with its day.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { bulkVerdicts } from './bulk-verdicts.bench.ts';
import { capacityBenchmarks, capacityChecks, capacityMemory } from './capacity.bench.ts';
import { coldDecide, warmDecide } from './decide.bench.ts';
import type { Measured } from './measure.ts';
import { reportFromCold } from './feasibility.bench.ts';
import { sentenceBenchmarks } from './sentences.bench.ts';
import { whatIfMillion } from './what-if.bench.ts';

const RESULTS = new URL('RESULTS.md', import.meta.url);
const onlyQueueing = process.argv.includes('--only-queueing');
const onlyScreening = process.argv.includes('--only-screening');
const results: Measured[] = onlyQueueing
  ? [capacityChecks()]
  : onlyScreening
    ? []
    : [
        bulkVerdicts(),
        warmDecide(),
        coldDecide(),
        ...sentenceBenchmarks(),
        ...capacityBenchmarks(),
        await capacityMemory(),
        reportFromCold(),
        await whatIfMillion(),
      ];
if (process.argv.includes('--browser')) results.push(await (await import('./feasibility.bench.ts')).explorerLatency());
if (process.argv.includes('--queueing')) results.push(capacityChecks());
if (onlyScreening || process.argv.includes('--screening')) {
  const { screeningLaw } = await import('./screening.bench.ts');
  const { screeningPeers, screeningTwelve } = await import('./screening-twelve.bench.ts');
  // The largest memory of the process is told: nothing that needs more goes before.
  results.push(await screeningLaw(), await screeningTwelve(), await screeningPeers());
}
if (process.argv.includes('--agreement')) {
  const { sparkAgreementMeasured, sqlAgreement } = await import('./screening-agreement.bench.ts');
  results.push(sqlAgreement(), await sparkAgreementMeasured());
}

const today = Temporal.Now.plainDateISO().toString();
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${process.platform}`;
const measured = new Set(results.map(({ title }) => title));
/** Sections of the file as it was, by title; the part before the first is its head. */
const former = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8').split(/^## /m) : [];
const formerDay = /Measured on (\d{4}-\d{2}-\d{2})/.exec(former[0] ?? '')?.[1] ?? today;
const kept = former.slice(1).flatMap((section) => {
  const [title = '', ...rest] = section.trimEnd().split('\n');
  if (measured.has(title)) return [];
  const body = rest.join('\n').trim();
  return [`## ${title}\n\n${body.includes('- measured on ') ? body : `${body}\n- measured on ${formerDay}`}\n`];
});
const section = ({ title, rows, bar, met }: Measured): string =>
  [`## ${title}`, '', ...rows.map((row) => `- ${row}`), `- bar: ${bar}: **${met ? 'met' : 'not met'}**`, ''].join('\n');
const head = `# Benchmark results\n\nMeasured on ${today}, where no other day is named: ${machine}. Run again with \`npm run bench\`. Ratios are of one run, the two sides taking turns; absolute figures bind only on the machine named.\n`;
const text = [head, ...results.map(section), ...kept].join('\n');
writeFileSync(RESULTS, text);
process.stdout.write(`${text}\n`);
process.exitCode = results.every(({ met }) => met) ? 0 : 1;
