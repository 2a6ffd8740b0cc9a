import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CommandEnd } from './exit.ts';
import { lawChangeCommand } from './law-change-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'habeas-law-change-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const swede = (id: string, finalOn: string) => ({
  id,
  law: 'sweden',
  terms: [{ id: 'a', imposed: 'P6Y', sentencedOn: '2025-01-10', start: '2026-02-01', finalOn, kind: 'standard' }],
});
const people = [
  swede('=since', '2026-01-20'),
  swede('until', '2025-12-20'),
  { ...swede('life', '2026-01-20'), terms: [{ id: 'a', kind: 'life', sentencedOn: '2025-01-10', start: '2026-02-01' }] },
];
const list = file('list.json', JSON.stringify(people));
const run = (path: string, more: object = {}) =>
  lawChangeCommand(path, { before: '2025-12-31', after: '2026-01-01', language: 'en', ...more }, '2026-11-24');
async function ended(path: string, more: object = {}): Promise<readonly [number, string]> {
  try {
    await run(path, more);
  } catch (error) {
    if (error instanceof CommandEnd) return [error.code, error.lines.join('\n')];
    throw error;
  }
  throw new Error('it was answered');
}

test('as JSON: who moves and by how many days, and whom the law cannot tell', async () => {
  const answer: unknown = JSON.parse(await run(list, { json: true }));
  expect(answer).toMatchObject({
    before: '2025-12-31',
    after: '2026-01-01',
    people: 3,
    moved: 1,
    unmoved: 1,
    notSupported: 1,
    days: { sooner: 0, later: 1, median: 182, least: 182, most: 182 },
    versions: [{ law: 'sweden', before: ['sweden/2019-04-01'], after: ['sweden/2019-04-01', 'sweden/2026-01-01'] }],
    rows: [{ row: 0, id: '=since', before: { release: '2030-01-31' }, after: { release: '2030-08-01' }, days: { latest: 182 } }],
    untold: [{ row: 2, id: 'life', notSupported: { code: 'sentence-kind' } }],
  });
});
test('JSON lines say the same as a list', async () => {
  const lines = file('lines.jsonl', `${people.map((each) => JSON.stringify(each)).join('\n')}\n`);
  expect(await run(lines, { json: true })).toBe(await run(list, { json: true }));
});
test('as CSV: one row each, and a name cannot become a formula', async () => {
  const [head = '', moved = '', untold = ''] = (await run(list, { format: 'csv' })).split('\n');
  expect(head.split(',').length).toBe(14);
  expect(moved).toBe("0,'=since,sweden,moved,2030-01-31,2030-01-31,2032-01-30,2030-08-01,2030-08-01,2032-01-30,182,182,0,");
  expect(untold).toContain('2,life,sweden,not-supported,');
});
test('as a table in both languages', async () => {
  expect(await run(list)).toContain('3 people: 1 move, 1 do not, 1 cannot be told');
  expect(await run(list, { language: 'es' })).toContain('3 personas: 1 se mueven, 1 no, de 1 no puede decirse');
  expect(await run(list, { before: '2026-02-01', after: '2026-03-01' })).toContain('no change of this law is encoded');
});
test('bad input is refused whole, with its row and remedy', async () => {
  const broken = file('broken.json', JSON.stringify([people[0], { ...people[1], threatLevel: 1 }]));
  expect(await ended(broken)).toEqual([3, expect.stringContaining('[1]: threatLevel')]);
  expect((await ended(file('half.json', '[{"law":')))[0]).toBe(3);
  expect(await ended(file('line.jsonl', `${JSON.stringify(people[0])}\nnot json\n`))).toEqual([3, expect.stringContaining('line 2')]);
  expect((await ended(file('utf16.json', new Uint8Array([0xff, 0xfe, 0x5b, 0]))))[0]).toBe(3);
  expect((await ended(file('empty.json', '[]')))[1]).toContain('There is no sentence file');
  expect((await ended(join(folder, 'nowhere.json')))[0]).toBe(3);
  expect((await ended(file('twice.json', '[{"law":"sweden","law":"norway"}]')))[1]).toContain('twice');
});
test('wrong usage is told', async () => {
  expect(await ended(list, { before: '2026-02-30' })).toEqual([2, expect.stringContaining('--before')]);
  expect(await ended(list, { format: 'cvs' })).toEqual([2, expect.stringContaining("'csv'")]);
});
