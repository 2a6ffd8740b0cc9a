import { expect, test } from 'vitest';
import { MODES } from '../rules/rule.ts';
import type { Text } from '../base/text.ts';
import * as closedLists from './closed-lists.ts';
import { SECTIONS } from './fact-question.ts';
import { findings, offences, party, TREATIES, VOCABULARY } from './facts.ts';
import { FACT_LABELS, SECTION_LABELS, VALUE_LABELS } from './labels.ts';

const facts = Object.values(VOCABULARY).flatMap((room) => Object.values(room));
const labelled = Object.entries(VALUE_LABELS);
const inOrder = (values: readonly string[]): string => values.toSorted((a, b) => a.localeCompare(b)).join();
const valuesOf = (labels: { readonly [value: string]: Text }): string => inOrder(Object.keys(labels));

test('every fact has a label, and no label names a fact that does not exist', () => {
  const paths = [
    ...[...facts, offences, findings].map(({ path }) => path),
    ...TREATIES.flatMap((treaty) => [party(treaty, 'sending').path, party(treaty, 'receiving').path]),
    ...closedLists.FINDING_QUESTIONS.map((question) => `findings.${question}`),
  ];
  expect(new Set(Object.keys(FACT_LABELS))).toEqual(new Set(paths));
});

test('every choice has a label for each of its values and for no other', () => {
  const choices = facts.flatMap((fact) => ('values' in fact ? [fact] : []));
  expect(choices.length).toBeGreaterThan(10);
  for (const { path, values } of choices) {
    expect([path, valuesOf(VALUE_LABELS[path] ?? {})]).toEqual([path, inOrder(values)]);
  }
  const others = labelled.map(([path]) => path).filter((path) => !choices.some((choice) => choice.path === path));
  expect(new Set(others)).toEqual(new Set(['findings[].question', 'law.party']));
});

test('every closed list is labelled in full', () => {
  const sets = new Set(labelled.map(([, labels]) => valuesOf(labels)));
  const lists = [...Object.entries(closedLists), ['MODES', MODES] as const, ['TREATIES', TREATIES] as const];
  expect(lists.filter(([, values]) => !sets.has(inOrder(values))).map(([name]) => name)).toEqual([]);
});

test('every section has a title', () => {
  expect(Object.keys(SECTION_LABELS)).toEqual([...SECTIONS]);
});

test('labels are short: five words at most in either language', () => {
  const fixed = Object.entries(FACT_LABELS).filter(([path]) => !path.startsWith('law.party.'));
  const values = labelled.flatMap(([path, labels]) =>
    Object.entries(labels).map(([value, label]) => [`${path}: ${value}`, label] as const),
  );
  const long = [...fixed, ...values, ...Object.entries(SECTION_LABELS)].filter(([, { en, es }]) =>
    [en, es].some((label) => label.trim() === '' || label.split(/\s+/).length > 5),
  );
  expect(long.map(([name]) => name)).toEqual([]);
});

test('two facts never share a label', () => {
  for (const language of ['en', 'es'] as const) {
    const labels = Object.values(FACT_LABELS).map((label) => label[language]);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  }
});

test('persons are called persons', () => {
  const belittling = /\b(inmates?|aliens?|convicts|felons?|illegals|reclusos?|reos?|internos?|presos?|ilegales)\b/i;
  const all = [...Object.values(FACT_LABELS), ...labelled.flatMap(([, labels]) => Object.values(labels))];
  expect(all.filter(({ en, es }) => belittling.test(`${en} ${es}`))).toEqual([]);
});
