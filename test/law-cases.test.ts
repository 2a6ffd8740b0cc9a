import { describe, expect, test } from 'vitest';
import { engine } from '../src/catalogue/engine.ts';
import { decisionCaseFaults, ruleCaseFaults } from '../src/decisions/check-cases.ts';
import { checkCatalogue } from '../src/instruments/check-catalogue.ts';
import { isKnownFact } from '../src/people/known-fact.ts';

const { catalogue } = engine;
const sentences = (faults: readonly { readonly where: string; readonly fault: string }[]): readonly string[] =>
  faults.map(({ where, fault }) => `${where}: ${fault}`);

test('law and agreements are sound: every fact is known, every reference leads somewhere, every rule is exercised both ways', () => {
  expect(sentences(checkCatalogue(catalogue, isKnownFact))).toEqual([]);
});

test('there is law to check', () => {
  expect(catalogue.ruleCases.length).toBeGreaterThan(60);
  expect(catalogue.decisionCases.length).toBeGreaterThan(20);
});

describe.each(Object.entries(Object.groupBy(catalogue.ruleCases, ({ rule }) => rule)))('%s', (_, cases) => {
  test.each((cases ?? []).map((one) => [`${one.title} → ${one.holds}`, one] as const))('%s', (_title, one) => {
    expect(sentences(ruleCaseFaults(engine, one))).toEqual([]);
  });
});

describe.each(Object.entries(Object.groupBy(catalogue.decisionCases, ({ agreement }) => agreement)))('decisions under %s', (_, cases) => {
  test.each((cases ?? []).map((one) => [`${one.title.en}: ${one.outcome}`, one] as const))('%s', (_title, one) => {
    expect(sentences(decisionCaseFaults(engine, one))).toEqual([]);
  });
});
