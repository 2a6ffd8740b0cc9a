import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CommandEnd, EXIT } from './exit.ts';
import { sentenceCommand } from './sentence-command.ts';

const CASE = {
  booking: {
    offender: { dateOfBirth: '1990-01-01' },
    sentences: [
      {
        sentencedAt: '2022-10-11',
        offence: { committedAt: '2022-10-10' },
        duration: { durationElements: { MONTHS: 18 } },
        releaseArrangements: { isSDSPlus: false },
      },
    ],
  },
  params: 'sds-50',
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'habeas-sentence-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const options = { format: 'moj', json: true, language: 'en' } as const;

async function run(content: string | Uint8Array, more: object = {}): Promise<string> {
  const path = join(folder, 'case.json');
  await writeFile(path, content);
  return sentenceCommand(path, { ...options, ...more });
}

const end = async (running: Promise<string>): Promise<CommandEnd> => {
  try {
    await running;
  } catch (error) {
    if (error instanceof CommandEnd) return error;
    throw error;
  }
  throw new Error('expected the command to end');
};

test('a case in gives the official result out', async () => {
  expect(JSON.parse(await run(JSON.stringify(CASE)))).toEqual({
    dates: { SLED: '2024-04-10', CRD: '2023-07-11', HDCED: '2023-02-25', TUSED: '2024-07-11', ESED: '2024-04-10' },
    effectiveSentenceLength: 'P1Y6M',
  });
});

test('the working is added when it is asked for', async () => {
  expect(JSON.parse(await run(JSON.stringify(CASE), { working: true }))).toHaveProperty('working.0.rule', 'EW.TERM');
});

test('what is not supported is printed and ends with code 4', async () => {
  const printed = await run(JSON.stringify({ ...CASE, params: 'sds-90' }), { language: 'es' });
  const code = process.exitCode;
  process.exitCode = 0;
  expect(code).toBe(EXIT.notSupported);
  expect(JSON.parse(printed)).toHaveProperty('notSupported.code', 'law-profile');
});

test.each<[string, string | Uint8Array]>([
  ['not-json', '{'],
  ['not-json', ''],
  ['duplicate-key', '{"booking":1,"booking":2}'],
  ['wrong-encoding', new Uint8Array([0xff, 0xfe, 0x7b])],
  ['invalid-value', '[]'],
  ['invalid-value', '{"booking":{}}'],
])('%s is refused with code 3', async (problem, content) => {
  const { code, lines } = await end(run(content));
  expect(code).toBe(EXIT.refused);
  expect(lines.join('\n')).toContain(`[${problem}]`);
});

test('a file that is not there is refused, a strange format or day is wrong usage', async () => {
  expect((await end(sentenceCommand(join(folder, 'none.json'), options))).code).toBe(EXIT.refused);
  expect((await end(run('{}', { format: 'xml' }))).code).toBe(EXIT.usage);
  expect((await end(run('{}', { on: '2025-02-30' }))).code).toBe(EXIT.usage);
});
