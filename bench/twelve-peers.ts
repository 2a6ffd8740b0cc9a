/** The rule of twelve conditions as json-rules-engine and the decision graph of zen-engine are told it. */
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { z } from 'zod';
import type { BenchPerson } from './twelve-conditions.ts';

const is = (fact: string, value: boolean): { readonly fact: string; readonly operator: string; readonly value: boolean } => ({
  fact,
  operator: 'equal',
  value,
});

const CONDITIONS: TopLevelCondition = {
  all: [
    { fact: 'age', operator: 'greaterThanInclusive', value: 18 },
    { fact: 'nationality', operator: 'in', value: ['SV', 'MX', 'CO'] },
    { fact: 'monthsLeft', operator: 'greaterThanInclusive', value: 6 },
    is('final', true),
    { any: [is('consent', true), is('order', true)] },
    is('dual', true),
    is('pending', false),
    { fact: 'index', operator: 'lessThan', value: 50 },
    is('political', false),
    is('treaty', true),
    { fact: 'residenceYears', operator: 'lessThan', value: 20 },
  ],
};

type Verdict = (person: BenchPerson) => Promise<boolean>;

export function jsonRulesEngine(): Verdict {
  const engine = new Engine([{ conditions: CONDITIONS, event: { type: 'may-transfer' } }]);
  return async (person) => (await engine.run({ ...person })).events.length > 0;
}

/** A cell of a decision table, by the field it tests; an empty cell lets anything pass. */
const ROW: { readonly [field: string]: string } = {
  age: '>= 18',
  nationality: "'SV', 'MX', 'CO'",
  monthsLeft: '>= 6',
  final: 'true',
  dual: 'true',
  pending: 'false',
  index: '< 50',
  political: 'false',
  treaty: 'true',
  residenceYears: '< 20',
};

function decisionGraph(): object {
  const inputs = [...Object.keys(ROW), 'consent', 'order'].map((field) => ({ id: field, name: field, field }));
  const rule = (id: string, cells: { readonly [field: string]: string }): object => ({
    _id: id,
    ...ROW,
    consent: '',
    order: '',
    ...cells,
    verdict: 'true',
  });
  const node = (id: string, type: string, content: object = {}): object => ({ id, name: id, type, content, position: { x: 0, y: 0 } });
  return {
    nodes: [
      node('in', 'inputNode'),
      node('table', 'decisionTableNode', {
        hitPolicy: 'first',
        inputs,
        outputs: [{ id: 'verdict', name: 'verdict', field: 'verdict' }],
        rules: [rule('consent', { consent: 'true' }), rule('order', { order: 'true' })],
      }),
      node('out', 'outputNode'),
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'b', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  };
}

type ZenDecision = { readonly evaluate: (person: BenchPerson) => Promise<{ readonly result: unknown }> };
type ZenEngine = { readonly createDecision: (graph: object) => ZenDecision };
const Zen = z.object({ ZenEngine: z.custom<new () => ZenEngine>((value) => typeof value === 'function') });

/**
 * Undefined where it is not installed: `npm install --no-save @gorules/zen-engine@0.54.0`. It names packages for other systems that no lock file can hold, so it is
 * not among ours.
 */
export async function zenEngine(): Promise<Verdict | undefined> {
  const name: string = '@gorules/zen-engine';
  const found: unknown = await import(name).catch(() => undefined);
  const loaded = Zen.safeParse(found);
  if (!loaded.success) return undefined;
  const decision = new loaded.data.ZenEngine().createDecision(decisionGraph());
  return async (person) => {
    const { result } = await decision.evaluate(person);
    return typeof result === 'object' && result !== null && 'verdict' in result && result.verdict === true;
  };
}
