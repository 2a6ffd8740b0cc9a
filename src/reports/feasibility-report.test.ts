/** The feasibility report of the real arrangements: the same bytes twice, every plot there, the published figures reproduced, nothing recommended. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../base/text.ts';
import { arrangements } from '../catalogue/arrangements.ts';
import { engine } from '../catalogue/engine.ts';
import { DEFAULT_SETTINGS, setInput, type Settings } from '../feasibility/settings.ts';
import { feasibilityHtml } from './feasibility-html.ts';
import { feasibilityPdf } from './feasibility-pdf.ts';
import { documentOf, feasibilityJson, feasibilityResult } from './feasibility-report.ts';

const SETTINGS: Settings = { ...DEFAULT_SETTINGS, replications: 20 };
const DAY = '2026-11-24';

async function resultOf(id: string, settings: Settings = SETTINGS) {
  const arrangement = arrangements.find((one) => one.id === id);
  if (arrangement === undefined) throw new Error(`no arrangement ${id}`);
  const done = await feasibilityResult({ engine, arrangement, settings, readings: new Map(), knownAt: DAY, seed: settings.seed });
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return done.value;
}

const PLOTS = [
  'coverage',
  'region',
  'places',
  'occupancy',
  'back-test',
  'conditions',
  'deaths',
  'costs',
  'deals',
  'waterfall',
  'tornado',
  'person',
];

describe('the report on CECOT', () => {
  test('gives the same bytes twice, in every form and language', async () => {
    const [one, two] = [await resultOf('us-sv-2025'), await resultOf('us-sv-2025')];
    expect(feasibilityJson(one)).toBe(feasibilityJson(two));
    for (const language of LANGUAGES) {
      const [first, second] = [documentOf(engine, one, language, DAY), documentOf(engine, two, language, DAY)];
      expect(feasibilityHtml(first)).toBe(feasibilityHtml(second));
      expect(Buffer.compare(feasibilityPdf(first), feasibilityPdf(second))).toBe(0);
    }
  });
  test('another seed is another simulation', async () => {
    const [one, two] = [await resultOf('us-sv-2025'), await resultOf('us-sv-2025', { ...SETTINGS, seed: 7 })];
    expect(one.inputsHash).not.toBe(two.inputsHash);
  });
  test('has all twelve plots, each with a table and a source, and fetches nothing', async () => {
    const report = documentOf(engine, await resultOf('us-sv-2025'), 'en', DAY);
    const figures = report.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'figure' ? [block] : [])));
    expect(figures.map(({ id }) => id)).toEqual(expect.arrayContaining(PLOTS));
    for (const { svg, rows, head, source, id } of figures) {
      expect(svg, id).toContain('<svg');
      expect(rows.length, id).toBeGreaterThan(0);
      expect(
        rows.every((row) => row.length === head.length),
        id,
      ).toBe(true);
      expect(source, id).not.toBe('');
    }
    expect(feasibilityHtml(report)).not.toMatch(/<script|<link|<img|src=/);
  });
  test('agrees with the published arithmetic of places and break-even', async () => {
    const { places, money, scenarios } = await resultOf('us-sv-2025');
    const count = (id: string) => places.find((one) => one.id === id)?.places;
    expect([count('ecthr-3'), count('icrc-shared'), count('cpt-shared'), count('bunks')]).toEqual([8_448, 7_424, 6_400, 20_480]);
    expect([money.breakEvenGross, money.breakEvenNet]).toEqual([10_000n, 11_216n]);
    expect(scenarios.map(({ fits }) => fits)).toEqual([300, 0, 0, 0]);
  });
  test('a lower fee asks for more people, and what it replaces stays beside it', async () => {
    const { money, arrangement } = await resultOf('us-sv-2025', { ...SETTINGS, set: { fee: 10_000 } });
    expect(money.breakEvenNet).toBe(25_537n);
    expect(arrangement.inputs.find(({ key }) => key === 'fee')?.others?.[0]?.value).toBe(20_000);
  });
});

describe('the arrangements in Europe', () => {
  test('Gjilan: eligibility binds before capacity', async () => {
    const { breaks, housed } = await resultOf('dk-xk-2022');
    expect(breaks[0]).toEqual({ limit: 'eligible', people: 293, kind: 'at-most' });
    expect(housed).toBe(293);
  });
  test('Norgerhaven: the day on which it fills is predicted, and seen days outside the band are said to be', async () => {
    const result = await resultOf('no-nl-2015');
    expect(result.occupancy.full.middle).toBeGreaterThan(60);
    const outcome = documentOf(engine, result, 'en', DAY).sections.find(({ id }) => id === 'outcome');
    expect(JSON.stringify(outcome)).toContain('2016-01-12');
  });
  test('Norgerhaven: its own law keeps back whom the prison service kept back, and the rest feeds the simulation', async () => {
    const { law, flows } = await resultOf('no-nl-2015');
    expect(law?.real.readings[0]).toMatchObject({ reading: 'default', permitted: 0, barredUntil: 211, undetermined: 451 });
    expect(law?.real.steps.filter(({ stops }) => stops !== 0).map(({ left }) => left)).toEqual([539, 451]);
    expect(flows.find(({ who }) => who === 'open')?.run.counts.sent.mean).toBeGreaterThan(200);
    expect(flows.find(({ who }) => who === 'permitted')?.run.counts.sent.mean).toBe(0);
  });
  test('a reading asked for stands first and once, and the funnel is its own', async () => {
    const arrangement = arrangements.find(({ id }) => id === 'no-nl-2015');
    if (arrangement === undefined) throw new Error('no Norgerhaven');
    const readings = new Map([['IL.CAT3', 'B' as const]]);
    const done = await feasibilityResult({ engine, arrangement, settings: SETTINGS, readings, knownAt: DAY, seed: 1 });
    const names = done.ok ? done.value.law?.real.readings.map(({ reading }) => reading) : [];
    expect(names?.[0]).toBe('IL.CAT3=B');
    expect(new Set(names).size).toBe(names?.length);
  });
  test('where only those are sent whom law permits, nobody is, and nothing is earned', async () => {
    const { housed, money, occupancy } = await resultOf('us-sv-2025', { ...SETTINGS, sending: 'permitted' });
    expect([housed, money.fees.numerator, occupancy.run.counts.sent.mean]).toEqual([0, 0n, 0]);
  });
  test.each(arrangements.map(({ id }) => id))('%s has an answer in both languages', async (id) => {
    const result = await resultOf(id);
    const [english, spanish] = LANGUAGES.map((language) => documentOf(engine, result, language, DAY));
    expect(english?.answer).not.toBe(spanish?.answer);
    expect(english?.numbers).toHaveLength(5);
    expect(`${english?.answer} ${spanish?.answer}`).not.toMatch(/undefined|NaN|recommend|should|recomienda|debería/);
  });
});

test('a value out of bounds is refused with its bounds', () => {
  const refused = setInput('fee', '20,000');
  expect(refused.ok).toBe(false);
  expect(setInput('fee', '20000')).toEqual({ ok: true, value: 20_000 });
});
