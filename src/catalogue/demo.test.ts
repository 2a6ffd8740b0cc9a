/** The invented treaty of the demo world holds to the same checks as every real one. */
import { expect, test } from 'vitest';
import { checkCatalogue } from '../instruments/check-catalogue.ts';
import { decisionCaseFaults } from '../decisions/check-cases.ts';
import { decide } from '../decisions/decide.ts';
import { cases, demoFile } from '../../agreements/demo-rental/cases.ts';
import { isKnownFact } from '../people/known-fact.ts';
import { readPersonFile } from '../people/read-person-file.ts';
import { catalogue } from './catalogue.ts';
import { demoCatalogue, demoEngine } from './demo.ts';
import { engine } from './engine.ts';

test('the invented states, treaty and prison are sound', () => {
  const known = new Set(checkCatalogue(catalogue, isKnownFact).map(({ where, fault }) => `${where}: ${fault}`));
  const added = checkCatalogue(demoCatalogue, isKnownFact).filter(({ where, fault }) => !known.has(`${where}: ${fault}`));
  // Their rules are the model's, whose worked cases stand beside it.
  expect(added.filter(({ fault }) => !fault.includes('case'))).toEqual([]);
});

test.each(cases)('$id', (one) => {
  expect(decisionCaseFaults(demoEngine, one)).toEqual([]);
});

test('no real question meets them', () => {
  expect(catalogue.agreements.some(({ id }) => id === 'demo-rental')).toBe(false);
  const read = readPersonFile(demoFile());
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const asked = decide(engine, { agreement: 'demo-rental', on: '2026-11-24', knownAt: '2026-11-24', salt: 's' }, read.value);
  expect(asked.ok).toBe(false);
});
