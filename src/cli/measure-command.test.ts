import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { engine } from '../catalogue/engine.ts';
import { CommandEnd } from './exit.ts';
import { measureCommand, type MeasureOptions } from './measure-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'habeas-measure-'));
afterAll(() => rmSync(folder, { recursive: true }));
const HEAD = 'night,cell,people,floor_m2,annexe_m2,announced,seen_by,evidence';
const options: MeasureOptions = { place: 'norgerhaven', language: 'en' };

function measure(content: string | Uint8Array, more: Partial<MeasureOptions> = {}): string {
  const file = join(folder, 'nights.csv');
  writeFileSync(file, content);
  return measureCommand(engine, file, { ...options, ...more }, '2026-11-24');
}

function refusal(run: () => string): CommandEnd {
  try {
    run();
  } catch (error) {
    if (error instanceof CommandEnd) return error;
    throw error;
  }
  throw new Error('it was answered');
}

describe('habeas measure', () => {
  test('one crowded cell falls short, however roomy the others are, and the model’s clause fires on it', () => {
    const rows = ['A,1,9.5,1.5', 'B,1,9.5,1.5', 'C,4,9.5,1.5'].map((cell) => `2026-03-01,${cell},no,ombudsman,sheet`);
    const told = measure([HEAD, ...rows].join('\n'), { agreement: 'model' });
    expect(told).toMatch(/falls short +1 short, 2 met, 0 not known {2}Less than three square metres/);
    expect(told).toContain('SUSPENDED');
  });

  test('where nothing was measured nothing is said to be met', () => {
    const told = measure(`${HEAD}\n2026-03-01,A,1,,,no,ombudsman,sheet`);
    expect(told).toMatch(/not known +0 short, 0 met, 1 not known {2}Each person has a bed/);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['a number that is none', `${HEAD}\n2026-03-01,A,many,9,1,no,me,e`, /row 2, people/],
    ['a day that does not exist', `${HEAD}\n2026-02-30,A,1,9,1,no,me,e`, /row 2, night/],
    ['another encoding', Uint8Array.of(0xff, 0xfe, 0x41, 0x00), /UTF-8/],
    ['an empty file', '', /./],
  ])('%s is refused with its place', (_, content, place) => {
    const ended = refusal(() => measure(content));
    expect(ended.code).toBe(3);
    expect(ended.lines.join('\n')).toMatch(place);
  });

  test('a place or an agreement that is not there is wrong usage', () => {
    expect(refusal(() => measure(HEAD, { place: 'nowhere' })).code).toBe(2);
    expect(refusal(() => measure(HEAD, { agreement: 'none' })).code).toBe(2);
  });
});
