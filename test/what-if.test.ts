/** What if, over a population and at the doors: counts that the interpreter confirms, small ones hidden, pages that work without script. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { engine } from '../src/catalogue/engine.ts';
import { syntheticBop } from '../src/catalogue/synthetic-population.ts';
import { decide } from '../src/decisions/decide.ts';
import { Engine } from '../src/decisions/engine.ts';
import { changedCatalogue, type LawChange } from '../src/drafting/what-if.ts';
import { readPersonFile } from '../src/people/read-person-file.ts';
import { whatIfPopulation } from '../src/screening/what-if.ts';
import { createApp } from '../src/web/app.ts';
import { every, pageAt, textOf } from './shown-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'habeas-what-if-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const request = { agreement: 'us-sv-2025', on: '2025-02-15', knownAt: '2026-11-24', salt: 'x' };
const CHANGES: readonly LawChange[] = [
  { kind: 'without', rule: 'US.VALENTINE' },
  { kind: 'without', rule: 'US.NONDET' },
];
const changed = changedCatalogue(engine.catalogue, 'us-sv-2025', CHANGES);
if (!changed.ok) throw new Error('cannot be changed');
const now = { engine: new Engine(changed.value), request };
const before = { engine, request };

test('the counts over a population are those of the interpreter, person by person', async () => {
  const people = syntheticBop(7);
  if (!people.ok) throw new Error('no people');
  const path = join(folder, 'people.jsonl');
  writeFileSync(path, people.value.map((one) => JSON.stringify(one)).join('\n'));
  const answer = await whatIfPopulation({ before, now, path });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  const moves = new Map<string, number>();
  for (const one of people.value) {
    const file = readPersonFile(one);
    if (!file.ok) throw new Error('no file');
    const [a, b] = [before, now].map((side) => decide(side.engine, side.request, file.value));
    if (a?.ok !== true || b?.ok !== true) throw new Error('not decided');
    const key = `${a.value.outcome} ${b.value.outcome}`;
    moves.set(key, (moves.get(key) ?? 0) + (file.value.weight ?? 1));
  }
  const flips = [...moves].filter(([key]) => new Set(key.split(' ')).size > 1);
  expect(flips.length).toBeGreaterThan(0);
  expect(new Map(answer.value.moves.map(({ from, to, people: count }) => [`${from} ${to}`, count]))).toEqual(new Map(flips));
  expect(answer.value.grounds.find(({ ground }) => ground === 'US.VALENTINE')?.ceased).toBe(answer.value.moved);
  expect(answer.value.checks.sentinelRows).toBeGreaterThan(1_000);
  // Asked in one breath, over one table of atoms, it is the same answer.
  const together = await whatIfPopulation({ before, now: { engine: new Engine(changed.value, engine.table), request }, path });
  expect(together.ok && { ...together.value, checks: 0 }).toEqual({ ...answer.value, checks: 0 });
});

test('fewer than five real people are not counted out, in whichever sum', async () => {
  const path = join(folder, 'real.jsonl');
  const row = (id: number, nationality: string): string =>
    JSON.stringify({
      id: `p${id}`,
      person: { nationalities: { items: [nationality], complete: false } },
      states: { munafCircumstances: false },
      proposal: { sendingState: 'US' },
    });
  writeFileSync(path, Array.from({ length: 40 }, (_, id) => row(id, id < 2 ? 'MX' : 'US')).join('\n'));
  const only = changedCatalogue(engine.catalogue, 'us-sv-2025', [{ kind: 'without', rule: 'US.VALENTINE' }]);
  if (!only.ok) throw new Error('cannot');
  const answer = await whatIfPopulation({ before, now: { engine: new Engine(only.value), request }, path });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  const { moved, moves, grounds } = answer.value;
  expect(moved).not.toBe(2);
  for (const { people } of moves) expect(people).not.toBe(2);
  for (const one of grounds) for (const part of [one.began, one.ceased, one.opened, one.settled]) expect([1, 2, 3, 4]).not.toContain(part);
  const exact = await whatIfPopulation({ before, now: { engine: new Engine(only.value), request }, path, exact: true });
  expect(exact.ok && exact.value.moved).toBe(2);
});

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'what-if', ...args], { input: '', encoding: 'utf8' });
  return { status, stdout, stderr };
};
const offer = ['docs/examples/us-citizen.json', '--agreement', 'us-sv-2025', '--on', '2025-02-15'];

describe('habeas what-if', () => {
  test('tells for one person what turns and why', () => {
    const { status, stdout } = run(...offer, '--term', 'inForce=yes');
    expect(status).toBe(0);
    expect(stdout).toContain('us-sv-2025.in-force: is open → speaks for');
  });
  test('as JSON has both decisions', () => {
    const answer: unknown = JSON.parse(run(...offer, '--without', 'US.PLACE', '--json').stdout);
    expect(answer).toMatchObject({ before: { outcome: 'barred' }, now: { agreement: 'us-sv-2025' }, grounds: expect.any(Array) });
  });
  test.each([
    [['--limit', 'US.PLACE:P6M=P1Y'], 'no limit'],
    [['--limit', 'US.PLACE'], 'RULE:OLD=NEW'],
    [['--without', 'US.PLAC'], "Did you mean 'US.PLACE'"],
    [['--term', 'monitorClause=yes'], 'monitoringClause'],
    [['--term', 'paid=perhaps'], 'yes, no or unknown'],
    [['--reading', 'US.VALENTINE=B'], 'settled'],
    [[], 'Nothing is supposed'],
  ])('%j is wrong usage', (args, said) => {
    const { status, stdout, stderr } = run(...offer, ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});

const app = createApp({ engine, today: () => '2026-11-24' });

describe('the page', () => {
  test('shows for a worked case both outcomes and the grounds that turned', async () => {
    const { document } = await pageAt(
      app,
      '/what-if?agreement=model&on=2026-11-24&who=model%2Fno-tie&without=model.gate-2-tie&inForce=yes',
    );
    expect(every(document, '.wif-says .hb-outcome').map((one) => textOf(one))[0]).toBe('barred');
    expect(textOf(document.querySelector('main'))).toContain('speaks against → is not in play');
    expect(document.querySelector('select#without option[selected]')?.getAttribute('value')).toBe('model.gate-2-tie');
  });
  test('shows for the invented population counts and who moves', async () => {
    const { document } = await pageAt(app, '/es/what-if?agreement=us-sv-2025&on=2025-02-15&who=population&without=US.VALENTINE');
    expect(textOf(document.querySelector('main'))).toContain('personas salen de otro modo');
    expect(every(document, 'table').length).toBe(3);
  });
  test('a person of one’s own goes in the body, and no fact of theirs into an address', async () => {
    const body = new URLSearchParams({
      agreement: 'us-sv-2025',
      on: '2025-02-15',
      without: 'US.VALENTINE',
      file: '{"id": "own", "person": {"nationalities": ["MX"]}}',
    });
    const answer = await app.request('/what-if', { method: 'POST', body });
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain('US.VALENTINE');
    expect([...html.matchAll(/href="([^"]*)"/g)].filter(([, href]) => href?.includes('MX'))).toEqual([]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
  test.each([
    ['/what-if?agreement=us-sv-2025&on=2025-02-30&without=US.VALENTINE', 'no full day'],
    ['/what-if?agreement=nowhere&on=2025-02-15&without=US.VALENTINE', 'no agreement'],
    ['/what-if?agreement=model&on=2026-11-24&limit=model.gate-9:P14D&limitTo=soon', 'cannot stand for'],
    ['/es/what-if?agreement=model&on=2026-11-24&without=%3Cscript%3E', 'No existe la regla'],
  ])('%s is refused with a reason', async (path, said) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(said);
    expect(html).not.toContain('<script>');
  });
});
