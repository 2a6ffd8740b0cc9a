/**
 * How well the worked cases guard the law: every small wrong that can be done to a rule is done once, and a case must notice it. Writes MUTATION.md with
 * the wrongs that none notices: each is a worked case to be written, or a wrong that changes nothing. Takes about a quarter of an hour;
 * `--every 10` tries each tenth.
 */
import { writeFileSync } from 'node:fs';
import { engine } from '../src/catalogue/engine.ts';
import { MutationRun } from './mutation-run.ts';

const BAR = 0.95;
const run = new MutationRun(engine);
const at = process.argv.indexOf('--every');
const every = at < 0 ? 1 : Number(process.argv[at + 1]);
if (!Number.isInteger(every) || every < 1) throw new Error('--every takes a whole number from 1');
const tried = run.mutants.filter((_, index) => index % every === 0);
const outcomes = tried.map((mutant, index) => {
  if (index % 250 === 0) process.stderr.write(`${index} of ${tried.length}\n`);
  return { mutant, noticed: run.noticedBy(mutant) !== undefined };
});
const unnoticed = outcomes.filter(({ noticed }) => !noticed).map(({ mutant }) => mutant);
const share = 1 - unnoticed.length / tried.length;
const byRule = Object.entries(Object.groupBy(unnoticed, ({ rule }) => rule.id));
const lines = [
  '# Wrongs done to the law, and whether a worked case notices',
  '',
  `Measured on ${Temporal.Now.plainDateISO().toString()} with \`node bench/mutation.ts\`: ${engine.rules.size} rules, ${engine.catalogue.ruleCases.length} cases of rules, ${engine.catalogue.decisionCases.length} worked decisions.`,
  '',
  `- wrongs that can be done: ${run.mutants.length}; done: ${every === 1 ? 'all' : `each ${every}th, ${tried.length}`}; noticed: ${tried.length - unnoticed.length} (${(100 * share).toFixed(1)} %)`,
  `- bar: at least ${100 * BAR} % noticed: **${share >= BAR ? 'met' : 'not met'}**`,
  '',
  '## Not noticed, by rule',
  '',
  ...byRule.map(([rule, mutants]) => `- \`${rule}\`: ${(mutants ?? []).map(({ what }) => what).join('; ')}`),
  '',
];
writeFileSync(new URL('MUTATION.md', import.meta.url), lines.join('\n'));
process.stdout.write(`${lines.slice(0, 6).join('\n')}\n`);
process.exitCode = share >= BAR ? 0 : 1;
