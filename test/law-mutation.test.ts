/**
 * The worked cases guard the law: of the small wrongs that can be done to the rules of law and agreements, at least 95 in 100 are noticed by a case of a rule.
 * `node bench/mutation.ts` writes down which are not.
 */
import { expect, test } from 'vitest';
import { MutationRun } from '../bench/mutation-run.ts';
import { engine } from '../src/catalogue/engine.ts';
import { Engine } from '../src/decisions/engine.ts';

const SHARE_LEAST = 0.95;

test.each(['instrument', 'agreement'] as const)('of all wrongs done to the rules of an %s at least 95 in 100 are noticed', (kind) => {
  const run = new MutationRun(engine, (id) => engine.rules.get(id)?.home.kind === kind);
  expect(run.mutants.length).toBeGreaterThan(800);
  const told = run.mutants
    .map((mutant) => ({ mutant, by: run.noticed(mutant, { decisions: false }).by }))
    .filter(({ by }) => by !== 'nothing-to-notice');
  const unnoticed = told.filter(({ by }) => by === 'nobody').map(({ mutant }) => `${mutant.rule.id}: ${mutant.what}`);
  expect(1 - unnoticed.length / told.length, `not noticed: ${unnoticed.join('; ')}`).toBeGreaterThanOrEqual(SHARE_LEAST);
});

test('a wrong that alters no answer is told apart from one that does', () => {
  const run = new MutationRun(engine, (id) => id === 'SV.C29-30');
  const noticed = new Map(run.mutants.map((mutant) => [mutant.what, run.noticed(mutant, { decisions: false }).by]));
  expect(noticed.get('in force to 2022-03-27, not 2022-03-26')).toBe('nothing-to-notice');
  expect(noticed.get('in force to 2022-03-25, not 2022-03-26')).toBe('rule-case');
});

test('a rule without its cases leaves its wrongs unnoticed', () => {
  const { catalogue } = engine;
  const bare = new Engine({ ...catalogue, ruleCases: catalogue.ruleCases.filter(({ rule }) => rule !== 'SV.C29-30') });
  const run = new MutationRun(bare, (id) => id === 'SV.C29-30');
  expect(run.mutants.map((mutant) => run.noticed(mutant, { decisions: false }).by)).not.toContain('rule-case');
});
