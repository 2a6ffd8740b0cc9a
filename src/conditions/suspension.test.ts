import { expect, test } from 'vitest';
import { demoEngine } from '../catalogue/demo.ts';
import { engine } from '../catalogue/engine.ts';
import type { CellNight } from '../instruments/cell-night.ts';
import { TRIGGER_KINDS } from '../instruments/suspension.ts';
import { MeasurementTally } from './measurement-tally.ts';
import { suspensionOf, type Ending, type SuspensionAnswer } from './suspension.ts';

const SEEN = { by: 'monitor of Calland', announced: false, evidence: 'visit report 3, p. 4' };
const night = (parts: Partial<CellNight>): CellNight => ({ night: '2026-03-02', cell: '*', seen: SEEN, ...parts });
const answerOf = (id: string, nights: readonly CellNight[], ending?: Ending): SuspensionAnswer | readonly string[] => {
  const from = id === 'demo-rental' ? demoEngine : engine;
  const tally = new MeasurementTally(from, 'lindmoor', '2026-11-24');
  for (const one of nights) tally.add(one);
  const agreement = from.agreement(id);
  if (agreement === undefined) throw new Error(id);
  const answer = suspensionOf(agreement, tally.report().evidence, ending);
  return answer.ok ? answer.value : answer.problems.map(({ path }) => path);
};

test.each([
  ['ill-treatment', { illTreatment: true }, { illTreatment: false }],
  ['death', { deaths: 1 }, { deaths: 0 }],
  ['access-refused', { access: 'refused' }, { access: 'given' }],
  ['unaccounted', { unaccounted: 1 }, { unaccounted: 0 }],
  ['past-lawful-day', { pastLawfulDay: 1 }, { pastLawfulDay: 0 }],
  ['missed-attestation', { attestationMissed: true }, { attestationMissed: false }],
  ['below-standard', { cell: 'A', people: 2, floorCm2: 79_999, annexeCm2: 0 }, { cell: 'A', people: 2, floorCm2: 80_000, annexeCm2: 0 }],
  ['below-standard', { dark: true }, { dark: false }],
  ['prolonged-isolation', { cell: 'A', people: 1, daysAlone: 16 }, { cell: 'A', people: 1, daysAlone: 15 }],
] as const)('the clause fires on %s %j with its evidence, and not on %j', (on, fires, doesNot) => {
  const fired = answerOf('demo-rental', [night(fires)]);
  expect(fired).toMatchObject({ state: 'suspended', since: '2026-03-02', departuresStop: true, hearingOpens: true, returns: 'who-asks' });
  expect(fired).toMatchObject({ fired: [{ trigger: { on, cite: 'Model, suspension clause' }, evidence: [{ seen: SEEN }] }] });
  expect(answerOf('demo-rental', [night(doesNot)])).toMatchObject({
    state: 'running',
    fired: [],
    departuresStop: false,
    hearingOpens: false,
    returns: 'none',
  });
});

test('force majeure pauses: departures stop, no hearing opens, nobody is sent back; with another ground it is a suspension', () => {
  expect(answerOf('demo-rental', [night({ forceMajeure: true })])).toMatchObject({
    state: 'paused',
    departuresStop: true,
    hearingOpens: false,
    returns: 'none',
  });
  expect(answerOf('demo-rental', [night({ forceMajeure: true, deaths: 1 })])).toMatchObject({ state: 'suspended', hearingOpens: true });
});

test('what is not known fires nothing, and is told as open', () => {
  const answer = answerOf('demo-rental', [night({ cell: 'A', people: 2, floorCm2: 90_000 })]);
  expect(answer).toMatchObject({ state: 'running', fired: [] });
  expect('open' in answer && answer.open.map(({ trigger }) => trigger.on)).toEqual(['below-standard']);
});

test('the earliest evidence begins it; only a named person ends it, with reasons, and what comes after fires it again', () => {
  const two = [night({ deaths: 1, night: '2026-03-09' }), night({ illTreatment: true, night: '2026-03-04' })];
  expect(answerOf('demo-rental', two)).toMatchObject({ since: '2026-03-04' });
  const ending = { on: '2026-03-20', by: 'Judge Ardell', reasons: 'the wing was closed' };
  expect(answerOf('demo-rental', two, ending)).toMatchObject({ state: 'ended', departuresStop: false, ending });
  expect(answerOf('demo-rental', [...two, night({ deaths: 1, night: '2026-03-21' })], ending)).toMatchObject({
    state: 'suspended',
    since: '2026-03-21',
  });
  expect(answerOf('demo-rental', two, { ...ending, by: ' ' })).toEqual(['ended-by']);
  expect(answerOf('demo-rental', two, { ...ending, reasons: '' })).toEqual(['reasons']);
  expect(answerOf('demo-rental', two, { ...ending, on: '2026-03-03' })).toEqual(['ended']);
  expect(answerOf('demo-rental', [night({ deaths: 0 })], ending)).toEqual(['ended']);
});

test('an agreement without such a clause says so, and one whose text was not seen does not claim to have none', () => {
  const death = [night({ deaths: 1 })];
  expect(answerOf('us-sv-2025', death)).toMatchObject({ state: 'no-clause', departuresStop: false });
  expect(answerOf('dk-xk-2022', death)).toMatchObject({ state: 'not-in-code' });
});

test('the model fires on every kind of evidence there is, each standard it names being a rule of law', () => {
  const triggers = engine.agreement('model')?.suspension.triggers ?? [];
  expect(triggers.map(({ on }) => on).toSorted()).toEqual([...TRIGGER_KINDS].toSorted());
  for (const id of triggers.flatMap(({ standards = [] }) => standards)) expect(engine.rule(id)?.id).toBe(id);
});
