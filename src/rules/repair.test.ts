import { expect, test } from 'vitest';
import fc from 'fast-check';
import { anyFacts, finiteCondition } from '../../test/random-law.ts';
import { CaseAtoms, evaluate } from './evaluate.ts';
import { all, any, isTrue } from './expression.ts';
import type { BooleanFact } from './fact.ts';
import type { Facts } from './facts.ts';
import { AtomTable } from './formula.ts';
import { lowerCondition } from './lower.ts';
import { repair } from './repair.ts';
import { fromBoolean } from './truth.ts';

const yesNo = (path: string): BooleanFact => ({ kind: 'boolean', path });

test('most alterations suffice at once; the rest are for the caller to reject, as the comment says', () => {
  let found = 0;
  let sufficed = 0;
  fc.assert(
    fc.property(finiteCondition, anyFacts, fc.boolean(), (expression, facts, wanted) => {
      const table = new AtomTable();
      const formula = lowerCondition(expression, table);
      const atoms = new CaseAtoms(table.atoms, facts);
      const alteration = repair(formula, wanted, atoms, () => true);
      if (alteration === undefined || alteration.open > 0 || alteration.set.size === 0) return;
      found += 1;
      if (evaluate(formula, atoms.supposing(alteration.set)) === fromBoolean(wanted)) sufficed += 1;
    }),
    { numRuns: 2_000, seed: 23 },
  );
  expect(found).toBeGreaterThan(300);
  expect(sufficed / found).toBeGreaterThan(0.9);
});

test('what is so already needs no alteration, however many parts it has', () => {
  const table = new AtomTable();
  const formula = lowerCondition(all(isTrue(yesNo('final')), any(isTrue(yesNo('consent')), isTrue(yesNo('order')))), table);
  const change = (facts: Facts): unknown => [...(repair(formula, true, new CaseAtoms(table.atoms, facts), () => true)?.set ?? [])];
  expect(change({ final: true, order: true })).toEqual([]);
  expect(change({ final: false, order: true })).toEqual([[0, true]]);
  expect(change({ final: true, consent: false, order: false })).toEqual([[1, true]]);
});

test('atoms that may not be altered are not', () => {
  fc.assert(
    fc.property(finiteCondition, anyFacts, fc.boolean(), (expression, facts, wanted) => {
      const table = new AtomTable();
      const formula = lowerCondition(expression, table);
      const found = repair(formula, wanted, new CaseAtoms(table.atoms, facts), (atom) => atom % 2 === 0);
      expect([...(found?.set.keys() ?? [])].every((atom) => atom % 2 === 0)).toBe(true);
    }),
    { numRuns: 500, seed: 29 },
  );
});
