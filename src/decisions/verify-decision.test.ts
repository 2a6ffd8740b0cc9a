import { expect, test } from 'vitest';
import { readPersonFile } from '../people/read-person-file.ts';
import { smallCatalogue } from '../../test/small-catalogue.ts';
import { decide } from './decide.ts';
import { DecisionSchema } from './decision-schema.ts';
import type { Decision } from './decision.ts';
import { Engine } from './engine.ts';
import { verifyDecision } from './verify-decision.ts';

const engine = new Engine(smallCatalogue());
const read = readPersonFile({
  person: { nationalities: ['AU'], birthDate: '1980-05' },
  conviction: { final: true, appealPending: false },
  consent: { given: false },
});
if (!read.ok) throw new Error('refused');
const file = read.value;
const decided = decide(engine, { agreement: 'demo', on: '2026-02-02', knownAt: '2026-11-24', salt: 's', proofs: true }, file);
if (!decided.ok) throw new Error('refused');
const decision = DecisionSchema.parse(JSON.parse(JSON.stringify(decided.value)));
const faults = (changed: Decision, salt = 's'): readonly string[] => verifyDecision(engine, changed, file, salt).faults.map(({ en }) => en);

test('a decision as it was made is verified, every proof replayed', () => {
  const verified = verifyDecision(engine, decision, file, 's');
  expect(verified.faults).toEqual([]);
  expect(verified.proofs).toBe(decision.grounds.filter(({ rule }) => !rule.startsWith('LAW-GAP')).length);
});
test('an outcome that its grounds do not bear is found', () =>
  expect(faults({ ...decision, outcome: 'permitted' })).toEqual(["The grounds do not lead to 'permitted'."]));
test('a ground turned round is found by its proof', () => {
  const grounds = decision.grounds.map((ground) => (ground.rule === 'S.CONSENT' ? { ...ground, holds: true } : ground));
  expect(faults({ ...decision, grounds })).toEqual(['S.CONSENT: the proof says false, the ground true.']);
});
test('another file is found by the receipt', () =>
  expect(faults({ ...decision, receipt: { ...decision.receipt, inputHash: 'x' } })).toEqual([
    'It is not about this file, or the salt is another.',
  ]));
test('another salt is found', () => expect(faults(decision, 'other')).toHaveLength(1));
test('law that has changed is found', () =>
  expect(faults({ ...decision, law: decision.law.map((one) => ({ ...one, hash: 'x' })) })).toContain('nz-law has changed since.'));
