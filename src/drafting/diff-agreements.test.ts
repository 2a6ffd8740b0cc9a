import { expect, test } from 'vitest';
import { catalogue } from '../catalogue/catalogue.ts';
import { engine } from '../catalogue/engine.ts';
import { Engine } from '../decisions/engine.ts';
import type { Rule } from '../rules/rule.ts';
import { draftOf, withDraft, type Draft } from './agreement-in-catalogue.ts';
import { diffAgreements } from './diff-agreements.ts';
import type { Side } from './side.ts';

const draft = (id: string): Draft => {
  const found = draftOf(catalogue, id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const loaded = (id: string, version?: string): Side => ({ engine, draft: draft(id), ...(version === undefined ? {} : { version }) });
const changed = (change: (rules: readonly Rule[]) => readonly Rule[], id = 'model'): Side => {
  const old = draft(id);
  const versions = old.agreement.versions.map((version) => ({ ...version, rules: change(version.rules) }));
  const fresh = { ...old, agreement: { ...old.agreement, versions } };
  return { engine: new Engine(withDraft(catalogue, fresh)), draft: fresh };
};

test('an agreement set beside itself differs in nothing', () => {
  const { words, terms, rules, machinery, people, otherGrounds, ruleCases, asked } = diffAgreements(loaded('model'), loaded('model'), []);
  expect([words, terms, rules, machinery, people, otherGrounds, ruleCases]).toEqual([[], [], [], [], [], [], []]);
  expect(asked).toBe(draft('model').cases.length);
});

test('the order of keys in a file is no difference', () => {
  const old = draft('model');
  const turned = JSON.parse(JSON.stringify(old.agreement), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).toReversed()) : value,
  );
  const fresh = { ...old, agreement: turned };
  const diff = diffAgreements(loaded('model'), { engine: new Engine(withDraft(catalogue, fresh)), draft: fresh }, []);
  expect([diff.words, diff.terms, diff.rules, diff.machinery]).toEqual([[], [], [], []]);
});

test('a rule taken out is named, and whoever it stopped comes out otherwise', () => {
  const without = changed((rules) => rules.filter(({ id }) => id !== 'model.gate-2-tie'));
  const diff = diffAgreements(loaded('model'), without, [], true);
  expect(diff.rules).toMatchObject([{ rule: 'model.gate-2-tie', kind: 'removed', effect: { before: 'bar' } }]);
  expect(diff.people.map(({ id }) => id)).toEqual(['model/no-tie']);
  expect(diff.people[0]).toMatchObject({ before: { outcome: 'barred', decidedBy: ['model.gate-2-tie'] } });
});

test('a shifted limit names its condition, and the worked case that stood at it', () => {
  const longer = changed((rules) =>
    rules.map((rule) => (rule.id === 'model.gate-3-request' ? JSON.parse(JSON.stringify(rule).replaceAll('"P6M"', '"P1Y"')) : rule)),
  );
  const diff = diffAgreements(loaded('model'), longer, []);
  expect(diff.rules).toMatchObject([{ rule: 'model.gate-3-request', kind: 'changed', parts: ['condition'] }]);
  expect(diff.ruleCases.map(({ title }) => title)).toContain('Exactly six months to early release');
});

test('two versions of one agreement are set apart by their rules', () => {
  const diff = diffAgreements(loaded('us-sv-2025', 'offer-2025-02'), loaded('us-sv-2025', 'arrangement-2025-03'), []);
  expect(diff.terms).toEqual([]);
  expect(diff.rules.some(({ rule, kind }) => rule === 'us-sv-2025.offer-convicted' && kind === 'removed')).toBe(true);
});

test('a person of one agreement is asked under the other between its own states', () => {
  const diff = diffAgreements(loaded('no-nl-2015'), loaded('dk-xk-2022'), []);
  expect(diff.people.length).toBeGreaterThan(0);
  for (const { before, now } of diff.people) for (const answer of [before, now]) expect(answer).not.toHaveProperty('refused');
});
