import { expect, test } from 'vitest';
import { catalogue } from '../catalogue/catalogue.ts';
import { agreementJson, draftOf, withDraft, type Draft } from './agreement-in-catalogue.ts';
import { readAgreementFile } from './read-agreement-file.ts';
import { Engine } from '../decisions/engine.ts';

const draft = (id: string): Draft => {
  const found = draftOf(catalogue, id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
/** As plain JSON, to be spoilt in one place. */
const plain = (id: string): Record<string, unknown> => JSON.parse(agreementJson(draft(id)));
const refused = (input: unknown): readonly { readonly path: string; readonly said: string }[] => {
  const read = readAgreementFile(input);
  return read.ok ? [] : read.problems.map(({ path, message }) => ({ path, said: message.en }));
};
/** The text with one piece replaced, read back. */
const spoilt = (id: string, from: string, to: string) => {
  const json = agreementJson(draft(id));
  if (!json.includes(from)) throw new Error(`nothing to spoil: ${from}`);
  return refused(JSON.parse(json.replace(from, to)));
};

test.each(catalogue.agreements.map(({ id }) => id))('%s goes out as JSON and comes back the same', (id) => {
  const json = agreementJson(draft(id));
  const read = readAgreementFile(JSON.parse(json));
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message.en}`).join('\n'));
  const { agreement, cases = [], ruleCases = [] } = read.value;
  expect(JSON.parse(agreementJson({ agreement, cases, ruleCases }))).toEqual(JSON.parse(json));
  expect(new Engine(withDraft(catalogue, { agreement, cases, ruleCases })).hash(id)).toBe(new Engine(catalogue).hash(id));
});

test('a fact may be written by its path alone', () => {
  const json = agreementJson(draft('model')).replaceAll(/\{\s*"kind": "boolean",\s*"path": ("[^"]+")\s*\}/g, '$1');
  const read = readAgreementFile(JSON.parse(json));
  if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 3)));
  expect(read.value.agreement).toEqual(JSON.parse(JSON.stringify(draft('model').agreement)));
});

test.each([
  [
    'an unknown fact is refused where it stands, with the nearest known one',
    '"path": "conviction.final"',
    '"path": "conviction.finall"',
    'conviction.final',
  ],
  ['a field that is none', '"summary":', '"sumary":', 'summary'],
  ['a value that the fact never has', '"literal": "recognised"', '"literal": "recognized"', 'recognised'],
  ['a day that does not exist', '"verifiedThrough": "2026-11-24"', '"verifiedThrough": "2026-02-30"', 'calendar day'],
  ['an effect that is none', '"effect": "permits"', '"effect": "allows"', 'nvalid'],
])('%s is refused', (_name, from, to, said) => {
  const problems = spoilt('model', from, to);
  expect(problems[0]?.path).toMatch(/^agreement/);
  expect(problems.map((one) => one.said).join('\n')).toContain(said);
});

test('a rule or a case of another agreement is refused: a file speaks for its own alone', () => {
  expect(spoilt('model', '"id": "model.gate-0"', '"id": "US.CH306.NATION"')[0]).toMatchObject({
    path: 'agreement.versions[0].rules[0].id',
    said: expect.stringContaining('not this agreement'),
  });
  expect(refused({ ...plain('model'), cases: [{ ...draft('us-sv-2025').cases[0] }] })[0]?.path).toBe('cases[0].agreement');
});

test('a worked case that carries an allegation is refused as every person file is', () => {
  const [first] = draft('model').cases;
  const problems = refused({ ...plain('model'), cases: [{ ...first, file: { gangMember: true } }] });
  expect(problems[0]?.path).toContain('cases[0].file');
});

test('hostile JSON ends in a refusal, never in a fault', () => {
  let deep: unknown = { kind: 'constant', value: true };
  for (let level = 0; level < 5_000; level++) deep = { kind: 'not', of: deep };
  expect(refused({ ...plain('model'), cases: [deep] })[0]?.said).toContain('nested deeper');
  expect(refused(JSON.parse('{"__proto__": {"operable": true}, "version": "agreement/1"}')).length).toBeGreaterThan(0);
  for (const input of [null, 7, 'x', [], {}, { version: 'agreement/2' }, { version: 'agreement/1', agreement: [] }])
    expect(refused(input).length).toBeGreaterThan(0);
});

test('a file cannot make an agreement operable', () => {
  const own = draft('model');
  const claimed = withDraft(catalogue, { ...own, agreement: { ...own.agreement, operable: true } });
  expect(new Engine(claimed).agreement('model')?.operable).toBe(false);
});
