import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { analyse, prepareFormula } from '../src/rules/analysis.ts';
import { pathsRead } from '../src/rules/paths-read.ts';
import { checkProof } from '../src/rules/check-proof.ts';
import { compile } from '../src/rules/compile.ts';
import { CaseAtoms, evaluate, reasons } from '../src/rules/evaluate.ts';
import type { Expression } from '../src/rules/expression.ts';
import { AtomTable, atomsOf, type Formula } from '../src/rules/formula.ts';
import { lowerCondition } from '../src/rules/lower.ts';
import { prove } from '../src/rules/proof.ts';
import { TRUE, UNKNOWN } from '../src/rules/truth.ts';
import { anyCondition, anyFacts, completionsOf, finiteCondition, finiteFacts, DOMAINS } from './random-law.ts';

/** The number of random rule × fact cases that the readers of one form must agree on in every run of the tests. */
const CASES = 20_000;

const lowered = (expression: Expression): { readonly table: AtomTable; readonly formula: Formula } => {
  const table = new AtomTable();
  return { table, formula: lowerCondition(expression, table) };
};

describe('the readers of one expression agree', () => {
  test(`interpreter and generated code give the same value, and every proof replays, on ${CASES} random cases`, () => {
    let unknown = 0;
    fc.assert(
      fc.property(anyCondition, fc.array(anyFacts, { minLength: 8, maxLength: 8 }), (expression, files) => {
        const { table, formula } = lowered(expression);
        const verdict = compile(formula, table.atoms);
        for (const facts of files) {
          const atoms = new CaseAtoms(table.atoms, facts);
          const truth = evaluate(formula, atoms);
          expect(verdict(facts)).toBe(truth);
          expect(checkProof(prove(formula, atoms), facts)).toEqual([]);
          expect(reasons(formula, atoms).length > 0).toBe(truth === UNKNOWN);
          if (truth === UNKNOWN) unknown += 1;
        }
      }),
      { numRuns: CASES / 8, seed: 20_261_124 },
    );
    expect(unknown).toBeGreaterThan(CASES / 20);
  });

  test('a proof in which one step was altered does not replay', () => {
    fc.assert(
      fc.property(finiteCondition, finiteFacts, (expression, facts) => {
        const { table, formula } = lowered(expression);
        const proof = prove(formula, new CaseAtoms(table.atoms, facts));
        const forged = { ...proof, answer: proof.answer === true ? false : true } as const;
        expect(checkProof(forged, facts).length > 0 || proof.step === 'given').toBe(true);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

describe('brute force over every completion', () => {
  test('a decided answer holds in every completion of the facts', () => {
    let decided = 0;
    fc.assert(
      fc.property(finiteCondition, finiteFacts, (expression, facts) => {
        const { table, formula } = lowered(expression);
        const truth = evaluate(formula, new CaseAtoms(table.atoms, facts));
        if (truth === UNKNOWN) return;
        decided += 1;
        for (const complete of completionsOf(facts, pathsOf(table)))
          expect(evaluate(formula, new CaseAtoms(table.atoms, complete))).toBe(truth);
      }),
      { numRuns: 1_500, seed: 11 },
    );
    expect(decided).toBeGreaterThan(200);
  });

  test('a fact is reported relevant exactly if some completion of the others turns on it', () => {
    let relevantSeen = 0;
    fc.assert(
      fc.property(finiteCondition, finiteFacts, (expression, facts) => {
        const { table, formula } = lowered(expression);
        const question = prepareFormula(formula, table.atoms);
        if (question === undefined) throw new Error('too large');
        if (clashes(formula)) return;
        const found = new Set(
          analyse(question, new CaseAtoms(table.atoms, facts), { sets: false }).relevant.flatMap((variable) => variable.facts),
        );
        const open = pathsOf(table).filter((path) => facts[path] === undefined);
        const value = (complete: typeof facts): unknown => evaluate(formula, new CaseAtoms(table.atoms, complete));
        for (const path of open) {
          const others = pathsOf(table).filter((other) => other !== path);
          const matters = [...completionsOf(facts, others)].some(
            (rest) => new Set((DOMAINS[path] ?? []).map((one) => value({ ...rest, [path]: one }))).size > 1,
          );
          expect(found.has(path), `${path} in ${JSON.stringify(expression)}`).toBe(matters);
          if (matters) relevantSeen += 1;
        }
      }),
      { numRuns: 800, seed: 13 },
    );
    expect(relevantSeen).toBeGreaterThan(100);
  });

  test('a deciding set decides whatever the other facts turn out to be', () => {
    let sets = 0;
    fc.assert(
      fc.property(finiteCondition, finiteFacts, (expression, facts) => {
        const { table, formula } = lowered(expression);
        const question = prepareFormula(formula, table.atoms);
        if (question === undefined || clashes(formula)) return;
        for (const set of analyse(question, new CaseAtoms(table.atoms, facts)).sets) {
          const settled = Object.fromEntries(set.settle.flatMap(({ facts: names, value }) => names.map((name) => [name, value])));
          if (Object.values(settled).includes(undefined)) continue;
          sets += 1;
          for (const complete of completionsOf({ ...facts, ...settled }, pathsOf(table))) {
            expect(evaluate(formula, new CaseAtoms(table.atoms, complete)) === TRUE ? TRUE : 0).toBe(set.answer);
          }
        }
      }),
      { numRuns: 600, seed: 17 },
    );
    expect(sets).toBeGreaterThan(100);
  });
});

const pathsOf = (table: AtomTable): readonly string[] => [...new Set(table.atoms.flatMap(pathsRead))];

/** Exceptions that clash make the law itself unknown there; what is relevant then is not only a matter of facts. */
function clashes(formula: Formula): boolean {
  if (formula.op === 'unknown') return true;
  if (formula.op === 'not') return clashes(formula.of);
  return (formula.op === 'and' || formula.op === 'or') && formula.of.some(clashes);
}

test('the atoms of a formula are those that it reads', () => {
  fc.assert(
    fc.property(finiteCondition, (expression) => {
      const { table, formula } = lowered(expression);
      expect([...atomsOf(formula)].every((index) => table.atoms[index] !== undefined)).toBe(true);
    }),
    { numRuns: 100, seed: 19 },
  );
});
