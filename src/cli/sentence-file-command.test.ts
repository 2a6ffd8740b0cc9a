import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { schemaCommand } from './catalogue-commands.ts';
import { CommandEnd, EXIT } from './exit.ts';
import { sentenceFileCommand, type SentenceFileOptions } from './sentence-file-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'habeas-sentence-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  process.exitCode = undefined;
});

const TODAY = '2026-11-24';
const run = (content: string | object, options: Partial<SentenceFileOptions> = {}): Promise<string> => {
  const path = join(folder, 'sentence.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return sentenceFileCommand(path, { language: 'en', ...options }, TODAY);
};
const failed = async (content: string | object, options: Partial<SentenceFileOptions> = {}): Promise<CommandEnd> => {
  const error: unknown = await run(content, options).catch((each: unknown) => each);
  if (!(error instanceof CommandEnd)) throw new Error('the command did not end');
  return error;
};

const file = {
  law: 'us-federal',
  terms: [{ id: 'a', imposed: 'P135M', sentencedOn: '2023-05-30', start: '2023-05-30', kind: 'standard' }],
  credits: [{ days: 1, kind: 'jail' }],
  conduct: 'full',
};

describe('habeas sentence', () => {
  test('the table gives the day, the working and the alarms, in English and in Spanish', async () => {
    const en = await run(file);
    expect(en).toMatch(/Release +2032-12-29 {2}by law/);
    expect(en).toContain('11 whole years × 54, and 92 days × 0.148');
    expect(en).toContain('2032-12-28  Release: 1 day before');
    const es = await run(file, { language: 'es' });
    expect(es).toMatch(/Salida +2032-12-29 {2}por ley/);
    expect(es).toContain('11 años completos × 54');
  });
  test('--json is the published shape; days are counted on --on', async () => {
    const answer: unknown = JSON.parse(await run(file, { json: true, on: '2023-06-29' }));
    expect(answer).toMatchObject({
      law: 'us-federal',
      dates: { release: '2032-12-29', end: '2034-08-28' },
      days: { goodConduct: 607, served: 31, remaining: 4079 },
      on: '2023-06-29',
    });
  });
  test('a range, a transfer and what is not known are on the table', async () => {
    const swedish = {
      law: 'sweden',
      terms: [{ id: 'a', imposed: 'P4Y', sentencedOn: '2026-01-20', start: '2026-02-01', kind: 'standard' }],
      transfer: { on: '2026-10-01', to: 'EE', agreement: 'se-ee-2025' },
    };
    const table = await run(swedish);
    expect(table).toContain('Release, earliest');
    expect(table).toContain('The answer lies between these readings');
    expect(table).toContain('Back in the sending state by 2028-09-01 (Release)');
    expect(table).toContain('Not known');
  });
  test('what is outside the limits is refused with code 4, the reason and what would be needed', async () => {
    const life = { ...file, terms: [{ ...file.terms[0], kind: 'life' }] };
    expect(await run(life)).toMatch(/^Not supported: .*life/);
    expect(process.exitCode).toBe(EXIT.notSupported);
    expect(JSON.parse(await run(life, { json: true, language: 'es' }))).toMatchObject({ notSupported: { code: 'sentence-kind' } });
  });
  test('bad input ends with code 3, its place and a remedy', async () => {
    const one = await failed({ ...file, credit: [] });
    expect(one.code).toBe(EXIT.refused);
    expect(one.lines[0]).toContain("credit: There is no field 'credit' here. Did you mean 'credits'?");
    expect((await failed('{')).lines[0]).toContain('not-json');
    expect((await failed('{"law":"norway","law":"sweden"}')).lines[0]).toContain('duplicate-key');
    await expect(sentenceFileCommand(join(folder, 'none.json'), { language: 'en' }, TODAY)).rejects.toThrow(/ENOENT/);
  });
  test('a day that does not exist is wrong usage', async () => {
    expect((await failed(file, { on: '2025-02-30' })).code).toBe(EXIT.usage);
  });
});

test('the schema that validates a sentence file is published', () => {
  const schema: unknown = JSON.parse(schemaCommand('sentence'));
  expect(schema).toMatchObject({ $id: 'habeas:sentence', additionalProperties: false, required: ['law', 'terms'] });
});
