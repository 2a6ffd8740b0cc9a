import { expect, test } from 'vitest';
import { engine } from '../src/catalogue/engine.ts';
import { NO_TRANSFER, TRANSFER_RULES } from '../src/sentences/transfer-rules.ts';

test('of every agreement in the catalogue it is said whose law governs release, or why none can be told', () => {
  const known = new Set([...TRANSFER_RULES.map(({ agreement }) => agreement), ...NO_TRANSFER.keys()]);
  const ids = engine.catalogue.agreements.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(10);
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
});
