import { expect, test } from 'vitest';
import { decimalText, over, rational } from '../src/base/rational.ts';
import { engine } from '../src/catalogue/engine.ts';
import { amountsDue, tariffOf, totalDue, unitPrice } from '../src/fees/tariff.ts';
import type { Schedule } from '../src/fees/schedule.ts';

const tariff = (id: string) => {
  const agreement = engine.agreement(id);
  if (agreement === undefined) throw new Error(`no agreement ${id}`);
  return tariffOf(agreement);
};
const minor = (id: string, schedule: Schedule): readonly string[] =>
  totalDue(amountsDue(tariff(id), schedule)).map((one) => `${one.currency} ${one.minor}`);

test('each line of each tariff has an id of its own, a citation and a source, and its rules name lines that exist', () => {
  for (const { id, tariff: lines, tariffRules = [] } of engine.catalogue.agreements) {
    const ids = lines.map((line) => line.id);
    expect(new Set(ids).size, id).toBe(ids.length);
    for (const { cite, source } of [...lines, ...tariffRules]) expect([cite, source]).not.toContain('');
    for (const { lines: named = [] } of tariffRules) expect(ids).toEqual(expect.arrayContaining([...named]));
  }
});

test('Norgerhaven costs 4 months in 2015, two whole years and 8 months in 2018: 76.5 million at prices of 2015', () => {
  expect(minor('no-nl-2015', { period: { from: '2015-09-01', to: '2018-08-31' } })).toEqual(['EUR 7650000000']);
  expect(minor('no-nl-2015', { period: { from: '2015-09-01', to: '2015-12-31' } })).toEqual(['EUR 850000000']);
  expect(minor('no-nl-2015', { period: { from: '2018-09-01', to: '2018-12-31' } })).toEqual([]);
  const [fixed] = tariff('no-nl-2015').lines;
  const each = fixed === undefined ? undefined : unitPrice(fixed, 'month');
  expect(decimalText(over(each ?? rational(0), rational(100)), 2)).toBe('8780.99');
});

test('Gjilan: 21 million a year; the upgrade that the press reports is shown and not reckoned', () => {
  expect(minor('dk-xk-2022', { period: { from: '2028-01-01', to: '2037-12-31' } })).toEqual(['EUR 21000000000']);
  const transport = { category: 'transport', on: '2028-02-01', amount: { minor: 62_000_000_00n, currency: 'DKK' } };
  expect(minor('dk-xk-2022', { period: { from: '2028-02-01', to: '2028-02-29' }, costs: [transport] })).toEqual([
    'EUR 175000000',
    'DKK 6200000000',
  ]);
});

test('El Salvador: what bound was 238 × 20,000, whoever was held and for however long', () => {
  const headCounts = [{ from: '2025-03-16', to: '2025-07-18', people: 252 }];
  expect(minor('us-sv-2025', { period: { from: '2025-03-15', to: '2026-03-14' }, headCounts })).toEqual(['USD 476000000']);
  const [perPerson] = amountsDue(
    tariff('us-sv-2025'),
    { period: { from: '2025-03-15', to: '2026-03-14' }, headCounts },
    { standing: 'reported', by: 'stretch' },
  );
  expect(perPerson?.units.billed).toBe(252n * 125n);
  expect(perPerson?.amount.minor).toBe(252n * 684_932n);
});
