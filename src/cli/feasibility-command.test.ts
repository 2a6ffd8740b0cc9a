import { expect, test } from 'vitest';
import { engine } from '../catalogue/engine.ts';
import { CommandEnd, EXIT } from './exit.ts';
import { feasibilityCommand, type FeasibilityOptions } from './feasibility-command.ts';

const DAY = '2026-11-24';
const refusalOf = async (options: Partial<FeasibilityOptions>): Promise<CommandEnd> => {
  try {
    await feasibilityCommand(engine, 'no-nl-2015', { reading: [], language: 'en', replications: '2', ...options }, DAY);
  } catch (error) {
    if (error instanceof CommandEnd) return error;
    throw error;
  }
  throw new Error('it was answered');
};

test.each<[Partial<FeasibilityOptions>, string]>([
  [{ sending: 'everybody' }, '--sending everybody: give agreed, permitted, open.'],
  [{ law: 'soon' }, '--law soon: give as-it-stands, as-if-in-force.'],
  [{ set: ['pase=3'] }, "Did you mean 'pace'?"],
  [{ set: ['pace=-3'] }, 'Give a whole number from 0'],
  [{ fee: '20,000' }, 'Give a whole number from 1'],
  [{ knownAt: 'yesterday' }, '--known-at yesterday: not a day'],
])('%j is wrong usage, with its remedy', async (options, told) => {
  const { code, lines } = await refusalOf(options);
  expect(code).toBe(EXIT.usage);
  expect(lines.join(' ')).toContain(told);
});

test('inputs set and who is sent reach the answer', async () => {
  const asked = { reading: [], language: 'en', replications: '5', sending: 'open', set: ['pace=0'] } as const;
  const answer = await feasibilityCommand(engine, 'no-nl-2015', asked, DAY);
  expect(answer).toContain('Of 662 people');
  expect(answer).toContain('0 would be there: also those whom law does not rule out');
});
