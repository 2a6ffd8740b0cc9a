import { expect, test } from 'vitest';
import { engine } from '../src/catalogue/engine.ts';
import { CONTESTED_IN_THE_DOSSIER, GATES_OF_THE_DOSSIER, RULES_OF_THE_DOSSIER } from './rules-of-the-dossier.ts';

const encoded = [...engine.rules.keys()];
const isEncoded = (id: string): boolean => encoded.some((one) => one === id || one.startsWith(`${id}.`));

test.each(Object.entries(RULES_OF_THE_DOSSIER))('every rule of part %s is law in the catalogue', (_, ids) => {
  expect(ids.split(' ').filter((id) => !isEncoded(id))).toEqual([]);
});

test('the dossier names each rule once', () => {
  const ids = Object.values(RULES_OF_THE_DOSSIER).flatMap((part) => part.split(' '));
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids.length).toBeGreaterThan(150);
});

test('what the dossier calls contested has two readings', () => {
  expect(CONTESTED_IN_THE_DOSSIER.filter((id) => engine.rule(id)?.standing.kind !== 'contested')).toEqual([]);
});

test.each(Object.entries(GATES_OF_THE_DOSSIER))('%s has every step of its way', (id, steps) => {
  expect(engine.agreement(id)?.gates.length).toBe(steps);
});
