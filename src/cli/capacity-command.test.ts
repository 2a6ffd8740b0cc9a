import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { capacityValidateCommand } from './capacity-command.ts';
import { EXIT } from './exit.ts';

const folder = mkdtempSync(join(tmpdir(), 'capacity-'));
afterAll(() => rmSync(folder, { recursive: true }));

function withWeeks(lines: readonly string[]): string {
  mkdirSync(join(folder, 'uk-weekly-population'), { recursive: true });
  writeFileSync(join(folder, 'uk-weekly-population', 'prison_population_weekly_2014_2023.csv'), `date,population\n${lines.join('\n')}\n`);
  return folder;
}

test('a folder without data, a broken file and a wrong number of runs are refused, each in the reader’s language', async () => {
  await expect(capacityValidateCommand(join(folder, 'none'), { language: 'en' })).rejects.toMatchObject({ code: EXIT.refused });
  await expect(capacityValidateCommand(folder, { language: 'es', replications: 'many' })).rejects.toMatchObject({
    code: EXIT.usage,
    message: expect.stringContaining('número entero'),
  });
  await expect(capacityValidateCommand(withWeeks(['2014-13-01,5']), { language: 'es' })).rejects.toMatchObject({
    code: EXIT.refused,
    message: expect.stringContaining('forma publicada'),
  });
});

test('the back-test tells how much its bands held, and which sets are missing', async () => {
  const first = Temporal.PlainDate.from('2014-01-03');
  const weeks = Array.from({ length: 320 }, (_, week) => `${first.add({ weeks: week }).toString()},${1000 + ((week * 37) % 41)}`);
  const options = { language: 'en', replications: '4' } as const;
  const found: unknown = JSON.parse(await capacityValidateCommand(withWeeks(weeks), { ...options, json: true }));
  expect(found).toMatchObject({ englandWales: { fit: { weeks: 261 }, coverage: { all: { weeks: 59 }, year: { weeks: 52 } } } });
  expect(found).not.toHaveProperty('queueing');
  expect(await capacityValidateCommand(folder, options)).toContain('not in this folder: nyc-doc-custody/episodes.csv');
});
