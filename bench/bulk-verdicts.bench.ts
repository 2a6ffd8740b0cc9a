/** Generated bulk verdicts against json-logic-engine's compiled form: same rule, same persons, one run, interleaved. */
import { LogicEngine } from 'json-logic-engine';
import { compile } from '../src/rules/compile.ts';
import { CaseAtoms, evaluate } from '../src/rules/evaluate.ts';
import { AtomTable } from '../src/rules/formula.ts';
import { lowerCondition } from '../src/rules/lower.ts';
import { TRUE } from '../src/rules/truth.ts';
import { compare, type Measured } from './measure.ts';
import { JSON_LOGIC, people, RULE, type BenchPerson } from './twelve-conditions.ts';

const PERSONS = 10_000;
const PASSES = 40;

export function bulkVerdicts(): Measured {
  const persons = people(PERSONS, 20_261_124);
  const table = new AtomTable();
  const formula = lowerCondition(RULE, table);
  const generated = compile(formula, table.atoms);
  const peer = new LogicEngine().build(JSON_LOGIC);
  const same = persons.every((person) => {
    const own = generated(person);
    return own === evaluate(formula, new CaseAtoms(table.atoms, person)) && (own === TRUE) === Boolean(peer(person));
  });
  if (!same) throw new Error('the engines disagree: there is nothing to compare');
  const count = (verdict: (person: BenchPerson) => boolean) => (): number => {
    let held = 0;
    for (let pass = 0; pass < PASSES; pass++) for (const person of persons) if (verdict(person)) held += 1;
    return held;
  };
  return compare({
    title: 'Bulk verdicts, rule of 12 conditions, 10,000 persons',
    unit: 'persons/s',
    work: PERSONS * PASSES,
    ours: { name: 'generated function (three-valued)', run: count((person) => generated(person) === TRUE) },
    peer: { name: 'json-logic-engine 5.0.7, compiled (two-valued)', run: count((person) => Boolean(peer(person))) },
    bar: 'at least 2× the peer',
    atLeast: 2,
  });
}
