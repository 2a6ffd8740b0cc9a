/**
 * How well the worked cases guard the law: every small wrong that can be done to a rule is done once, and a case must notice it. Writes MUTATION.md with
 * the wrongs that none notices, each of which is a worked case to be written, and those that change nothing.
 * `--only PREFIX` does wrong only to rules whose id begins so, `--every N` tries each Nth, and neither writes; `--quick` leaves whole decisions out.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { engine } from '../src/catalogue/engine.ts';
import { MutationRun } from './mutation-run.ts';

const BAR = 0.95;
const { values: flags } = parseArgs({
  options: { only: { type: 'string', default: '' }, every: { type: 'string', default: '1' }, quick: { type: 'boolean', default: false } },
});
const every = Number(flags.every);
if (!Number.isInteger(every) || every < 1) throw new Error('--every takes a whole number from 1');

const run = new MutationRun(engine, (id) => id.startsWith(flags.only));
const tried = run.mutants.filter((_, index) => index % every === 0);
if (tried.length === 0) throw new Error(`no rule begins with ${flags.only}`);
const outcomes = tried.map((mutant) => ({ mutant, noticed: run.noticed(mutant, { decisions: !flags.quick }) }));

type Outcomes = typeof outcomes;
const countOf = (some: Outcomes, by: string): number => some.filter(({ noticed }) => noticed.by === by).length;
const isLaw = ({ mutant }: Outcomes[number]): boolean => engine.rules.get(mutant.rule.id)?.home.kind === 'instrument';
const shareOf = (some: Outcomes): number => 1 - countOf(some, 'nobody') / Math.max(1, some.length - countOf(some, 'nothing-to-notice'));
const line = (name: string, some: Outcomes): string =>
  `| ${name} | ${some.length} | ${countOf(some, 'nothing-to-notice')} | ${countOf(some, 'rule-case')} | ${countOf(some, 'decision-case')} | ${countOf(some, 'nobody')} | ${(100 * shareOf(some)).toFixed(1)} % |`;
const listed = (by: string): readonly string[] => {
  const byRule = Map.groupBy(
    outcomes.filter(({ noticed }) => noticed.by === by),
    ({ mutant }) => mutant.rule.id,
  );
  return [...byRule].map(([rule, some]) => `- \`${rule}\`: ${some.map(({ mutant }) => mutant.what).join('; ')}`);
};

const share = shareOf(outcomes);
const lines = [
  '# Wrongs done to the law, and whether a worked case notices',
  '',
  `Measured on ${Temporal.Now.plainDateISO().toString()} with \`node bench/mutation.ts\`: ${engine.rules.size} rules, ${engine.catalogue.ruleCases.length} cases of rules, ${engine.catalogue.decisionCases.length} worked decisions.`,
  `Bar: at least ${100 * BAR} % of those that change anything are noticed: **${share >= BAR ? 'met' : 'not met'}**.`,
  '',
  '| wrongs done to | done | change nothing | noticed by a case of a rule | by a worked decision | by none | noticed |',
  '|---|---|---|---|---|---|---|',
  line('law', outcomes.filter(isLaw)),
  line(
    'agreements',
    outcomes.filter((one) => !isLaw(one)),
  ),
  line('all', outcomes),
  '',
  '## Not noticed, by rule',
  '',
  ...listed('nobody'),
  '',
  '## Changing nothing, by rule',
  '',
  'Shown by exact analysis: in every mode and under every reading the rule is in play, and comes out, as before, whatever the facts.',
  '',
  ...listed('nothing-to-notice'),
  '',
];
if (every === 1 && flags.only === '' && !flags.quick) writeFileSync(new URL('MUTATION.md', import.meta.url), lines.join('\n'));
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = share >= BAR ? 0 : 1;
