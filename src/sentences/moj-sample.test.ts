/**
 * The forty official worked cases that we hold. The table is the score; the bar is that no date is wrong and at most two are refused.
 * The law is what is implemented: nothing in the engine knows these cases.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { sharedData } from '../../test/required.ts';
import { englandWales } from './england-wales.ts';
import { readMojCase, writeMojResult, type MojResult } from './moj-format.ts';

const folder = sharedData('moj-release-dates-sample');
const Index = z.array(z.looseObject({ id: z.string(), tier: z.number() }));
const Expected = z.looseObject({ dates: z.record(z.string(), z.string()), effectiveSentenceLength: z.string() });
const CUSTODY = ['CRD', 'ARD', 'SLED', 'SED', 'LED', 'ESED'];

type Score = { readonly id: string; readonly tier: number; readonly verdict: 'right' | 'refused' | 'wrong'; readonly detail: string };

function score(root: string): readonly Score[] {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
  return Index.parse(read('index.json')).map(({ id, tier }) => {
    const expected = Expected.parse(read(`expected/${id}.json`));
    const found = answer(read(`cases/${id}.json`));
    if (typeof found === 'string') return { id, tier, verdict: 'refused', detail: found };
    const names = [...new Set([...Object.keys(expected.dates), ...Object.keys(found.dates)])];
    const wrong = names.filter((name) => expected.dates[name] !== found.dates[name]);
    const length = found.effectiveSentenceLength === expected.effectiveSentenceLength ? [] : ['length'];
    const detail = [...wrong, ...length]
      .map((name) => `${CUSTODY.includes(name) ? '!' : ''}${name} ${found.dates[name] ?? '–'} for ${expected.dates[name] ?? '–'}`)
      .join('; ');
    return { id, tier, verdict: detail === '' ? 'right' : 'wrong', detail };
  });
}

function answer(value: unknown): MojResult | string {
  const read = readMojCase(value);
  if (!read.ok) return read.problems.map(({ path, code }) => `${path} ${code}`).join('; ');
  if ('notSupported' in read.value) return read.value.notSupported.code;
  const found = englandWales(read.value);
  return 'notSupported' in found ? found.notSupported.code : writeMojResult(found);
}

function table(scores: readonly Score[]): string {
  const tiers = [...new Set(scores.map(({ tier }) => tier))].toSorted((a, b) => a - b);
  const count = (rows: readonly Score[], verdict: Score['verdict']): string =>
    String(rows.filter((row) => row.verdict === verdict).length).padStart(8);
  const line = (name: string, rows: readonly Score[]): string =>
    `${name.padEnd(6)}${String(rows.length).padStart(6)}${count(rows, 'right')}${count(rows, 'refused')}${count(rows, 'wrong')}`;
  return [
    'tier   cases   right refused   wrong',
    ...tiers.map((tier) =>
      line(
        String(tier),
        scores.filter((row) => row.tier === tier),
      ),
    ),
    line('all', scores),
    ...scores.filter(({ verdict }) => verdict !== 'right').map(({ id, verdict, detail }) => `${verdict}: ${id}: ${detail}`),
  ].join('\n');
}

describe.skipIf(folder === undefined)('the official worked cases', () => {
  const scores = folder === undefined ? [] : score(folder);

  test('are scored', () => {
    console.log(table(scores));
    expect(scores).toHaveLength(40);
  });

  test('have no wrong date', () => {
    expect(scores.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
  });

  test('are all right in at least 38 of 40', () => {
    expect(scores.filter(({ verdict }) => verdict === 'right').length).toBeGreaterThanOrEqual(38);
  });
});
