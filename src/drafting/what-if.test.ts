import { describe, expect, test } from 'vitest';
import { catalogue } from '../catalogue/catalogue.ts';
import { engine } from '../catalogue/engine.ts';
import { Engine } from '../decisions/engine.ts';
import type { PersonFileInput } from '../people/person-file.ts';
import { readPersonFile } from '../people/read-person-file.ts';
import { changedCatalogue, limitsOf, type LawChange } from './what-if.ts';
import { whatIfPerson } from './what-if-person.ts';

const request = { agreement: 'model', on: '2026-11-24', knownAt: '2026-11-24', salt: 'x', asIfInForce: true };
const fileOf = (id: string): PersonFileInput => {
  const found = catalogue.decisionCases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found.file;
};
const ask = (id: string, agreement: string, ...changes: readonly LawChange[]) => {
  const changed = changedCatalogue(catalogue, agreement, changes);
  if (!changed.ok) throw new Error(JSON.stringify(changed.problems));
  const file = readPersonFile(fileOf(id));
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  const answer = whatIfPerson({ engine, request }, { engine: new Engine(changed.value), request }, file.value);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
};

test('without the rule that stops her she is no longer stopped by it, and the answer says which ground turned', () => {
  const { before, now, grounds } = ask('model/no-tie', 'model', { kind: 'without', rule: 'model.gate-2-tie' });
  expect(before.outcome).toBe('barred');
  expect(now.outcome).not.toBe('barred');
  expect(grounds[0]).toMatchObject({ rule: 'model.gate-2-tie', before: 'against', now: 'absent', decisive: { before: true, now: false } });
});

test('a permission that is not there leaves its layer silent, and silence is not permission', () => {
  const { now, grounds } = ask('model/binds-nobody', 'model', { kind: 'without', rule: 'model.gate-8' });
  expect(now.outcome).not.toBe('permitted');
  expect(grounds.map(({ rule }) => rule)).toContain('LAW-GAP.agreement');
});

test('a limit that is moved stops somebody who stood beyond it', () => {
  const { before, now } = ask('model/too-late', 'model', { kind: 'limit', rule: 'model.gate-3-request', from: 'P6M', to: 'P1M' });
  expect(before.grounds.find(({ rule }) => rule === 'model.gate-3-request')?.holds).toBe(true);
  expect(now.grounds.find(({ rule }) => rule === 'model.gate-3-request')?.holds).toBe(false);
});

test('a term of the agreement otherwise turns the rule that reads it', () => {
  const { grounds } = ask(
    'model/binds-nobody',
    'model',
    { kind: 'term', fact: 'ratifiedBySendingState', to: true },
    { kind: 'term', fact: 'ratifiedByReceivingState', to: true },
  );
  expect(grounds).toContainEqual(expect.objectContaining({ rule: 'model.gate-0', before: 'against', now: 'for' }));
});

test('nothing supposed, nothing turns; and what is loaded is never touched', () => {
  const before = new Engine(catalogue).hash('model');
  expect(ask('model/no-tie', 'model').grounds).toEqual([]);
  ask('model/no-tie', 'model', { kind: 'without', rule: 'model.gate-2-tie' });
  expect(new Engine(catalogue).hash('model')).toBe(before);
});

describe('what cannot be supposed is refused with its place', () => {
  const refused = (change: LawChange): string => {
    const changed = changedCatalogue(catalogue, 'model', [change]);
    return changed.ok ? '' : changed.problems.map(({ message, remedy }) => `${message.en} ${remedy.en}`).join('\n');
  };
  test.each<readonly [string, LawChange, string]>([
    ['a rule that is not there', { kind: 'without', rule: 'model.gate-O' }, "Did you mean 'model.gate-0'"],
    [
      'a limit that the rule does not have',
      { kind: 'limit', rule: 'model.gate-3-request', from: 'P5M', to: 'P1Y' },
      'Its limits: P6M, P1D',
    ],
    ['a limit of another kind', { kind: 'limit', rule: 'model.gate-3-request', from: 'P6M', to: 'soon' }, 'cannot stand for'],
    ['a term that every agreement states, as unknown', { kind: 'term', fact: 'isTreaty', to: undefined }, 'yes or no'],
  ])('%s', (_name, change, said) => expect(refused(change)).toContain(said));
});

test('every limit of every rule can be moved and the law still be asked', () => {
  const rules = [...engine.rules.values()].map(({ rule }) => rule);
  const limits = rules.flatMap((rule) => limitsOf(rule).map((from): LawChange => ({ kind: 'limit', rule: rule.id, from, to: from })));
  expect(limits.length).toBeGreaterThan(30);
  const changed = changedCatalogue(catalogue, 'model', limits);
  expect(changed.ok && new Engine(changed.value).hash('model') === engine.hash('model')).toBe(true);
});
