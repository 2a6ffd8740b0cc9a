/** A reader's own people in the feasibility report: three on a ground are recognised in no form of it, nor by sums of what is told. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../base/text.ts';
import { arrangements } from '../catalogue/arrangements.ts';
import { engine } from '../catalogue/engine.ts';
import { feasibilityCommand } from '../cli/feasibility-command.ts';
import type { Feasibility } from '../feasibility/feasibility.ts';
import { mostTold, sumTold, type CountTold } from '../feasibility/law.ts';
import { DEFAULT_SETTINGS } from '../feasibility/settings.ts';
import { screen } from '../screening/screen.ts';
import { feasibilityPdf } from './feasibility-pdf.ts';
import { documentOf, feasibilityJson, feasibilityResult } from './feasibility-report.ts';

const DAY = '2026-11-24';
/** Three citizens of the sending state among forty invented people. */
const PEOPLE = Array.from({ length: 40 }, (_, index) =>
  JSON.stringify({
    id: `secret-${index}`,
    person: { nationalities: index < 3 ? ['US'] : ['SV'] },
    conviction: { exists: true, final: index % 2 === 0 },
  }),
);
const SAID = ['<5', 'withheld', 'reservado'];
/** What a cell of counts may hold in the report: words, or numbers that stand for nobody or for five and more. */
const isTold = (cell: string): boolean => SAID.includes(cell) || !/^[1-4]$/.test(cell);

let folder: string;
let path: string;
let result: Feasibility;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'habeas-small-counts-'));
  path = join(folder, 'people.jsonl');
  writeFileSync(path, PEOPLE.join('\n'));
  result = await resultOf(path);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function resultOf(file?: string): Promise<Feasibility> {
  const arrangement = arrangements.find(({ id }) => id === 'us-sv-2025');
  if (arrangement === undefined) throw new Error('no arrangement');
  const settings = { ...DEFAULT_SETTINGS, replications: 5 };
  const question = { engine, arrangement, settings, readings: new Map(), knownAt: DAY, seed: settings.seed };
  const done = await feasibilityResult({ ...question, ...(file === undefined ? {} : { path: file }) });
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return done.value;
}

function lawIn({ law }: Feasibility) {
  if (law === undefined) throw new Error('no law');
  return law;
}

const countsIn = (value: unknown): readonly CountTold[] =>
  typeof value === 'number' || value === '<5' || value === 'withheld'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(countsIn)
      : [];

describe('a file in which a ground holds three people', () => {
  test('the file has such a ground, so there is something to hide', async () => {
    const request = { agreement: 'us-sv-2025', on: result.arrangement.on, knownAt: DAY, language: 'en', salt: 'test' } as const;
    const done = await screen({ engine, request, path });
    if (!done.ok) throw new Error('refused');
    expect(done.value.answer.summary.funnel.some(({ against }) => against === 3)).toBe(true);
  });
  test('no figure of law is between one and four, and more are withheld than those', () => {
    const counts = countsIn([lawIn(result).real, lawIn(result).asIfInForce, result.breaks]);
    expect(counts.filter((count) => typeof count === 'number' && count > 0 && count < 5)).toEqual([]);
    expect(counts).toContain('<5');
    expect(counts).toContain('withheld');
  });
  test('no ground’s people can be had from its neighbours: what stops and what is left are not both told where one is small', () => {
    for (const side of [lawIn(result).real, lawIn(result).asIfInForce]) {
      let before: CountTold = side.people;
      for (const { ground, stops, left } of side.steps) {
        if (stops === '<5') expect([before, left].filter((count) => typeof count === 'number').length, ground).toBeLessThan(2);
        else if (typeof before === 'number' && typeof left === 'number')
          expect([0, 1, 2, 3, 4].slice(1), ground).not.toContain(before - left);
        before = left;
      }
    }
  });
  test('JSON says no more than that, and two people on a ground are told like three', async () => {
    const parsed: unknown = JSON.parse(feasibilityJson(result));
    expect(parsed).toMatchObject({ law: { real: lawIn(result).real, asIfInForce: lawIn(result).asIfInForce }, breaks: result.breaks });
    expect(feasibilityJson(result)).not.toContain('secret-');
    // Two and three are told alike, so nobody finds by trial which it was.
    const other = join(folder, 'other.jsonl');
    writeFileSync(other, PEOPLE.map((row, index) => (index === 2 ? row.replace('"US"', '"SV"') : row)).join('\n'));
    const fewer = lawIn(await resultOf(other));
    const small = ({ steps }: typeof fewer.real) => steps.filter(({ against }) => against === '<5').map(({ ground }) => ground);
    expect(small(fewer.real)).toEqual(small(lawIn(result).real));
  });
  test.each(LANGUAGES)('the %s report: funnel, readings, limits, answer and pictures', (language) => {
    const report = documentOf(engine, result, language, DAY);
    const section = (id: string) => report.sections.find((one) => one.id === id)?.blocks ?? [];
    const shown = [...section('law'), ...section('breaks')].flatMap((block) => (block.kind === 'text' ? [] : [block]));
    const ours = shown.filter((block) => block.kind === 'table' || block.id.startsWith('waterfall'));
    expect(ours.length).toBeGreaterThan(3);
    const cells = ours.flatMap(({ rows }) => rows.flat());
    expect(cells.filter((cell) => !isTold(cell))).toEqual([]);
    expect(cells.some((cell) => SAID.includes(cell))).toBe(true);
    for (const block of ours)
      if (block.kind === 'figure')
        for (const [, label] of block.svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)) expect(label).not.toMatch(/NaN|undefined/);
    expect(report.answer).not.toMatch(/NaN|undefined|(?<![\d.,-])[1-4] (?:are|estan|están|people|personas)/);
    expect(JSON.stringify(section('law'))).toContain('<5');
    expect(feasibilityPdf(report).length).toBeGreaterThan(1_000);
  });
  test('so do the files that the command writes', async () => {
    const at = (form: string): string => join(folder, `out.${form}`);
    const options = { population: path, reading: [], replications: '5', language: 'en' } as const;
    for (const form of ['html', 'json']) {
      const said = await feasibilityCommand(engine, 'us-sv-2025', { ...options, out: at(form) }, DAY);
      expect(said).toContain('Could it work?');
    }
    expect(readFileSync(at('html'), 'utf8')).toContain('&lt;5');
    expect(JSON.parse(readFileSync(at('json'), 'utf8'))).toMatchObject({ law: { real: lawIn(result).real } });
  });
});

test('the invented population that comes with the product is told in full', async () => {
  const { real, asIfInForce } = lawIn(await resultOf());
  expect(countsIn([real, asIfInForce]).every((count) => typeof count === 'number')).toBe(true);
});

test('a sum is told only where its parts are, and a hidden number is ordered by nothing hidden', () => {
  expect([sumTold(3, 4), sumTold(0, '<5'), sumTold('<5', 0), sumTold('<5', 9), sumTold('withheld', 0)]).toEqual([
    7,
    '<5',
    '<5',
    'withheld',
    'withheld',
  ]);
  expect([mostTold(7), mostTold('<5'), mostTold('withheld')]).toEqual([7, 4, Infinity]);
});

test('laws in the person’s time and confidence in the table of costs are Spanish in Spanish', async () => {
  const report = documentOf(engine, result, 'es', DAY);
  const figure = (id: string) =>
    report.sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'figure' && block.id === id);
  expect(JSON.stringify(figure('person'))).toContain('Estados Unidos, federal');
  const costs = figure('costs');
  const said = costs?.kind === 'figure' ? costs.rows.map((row) => row.at(-1)) : [];
  expect(said.length).toBeGreaterThan(10);
  expect(said.every((word) => ['alta', 'media', 'baja', 'se ignora'].includes(word ?? ''))).toBe(true);
});
