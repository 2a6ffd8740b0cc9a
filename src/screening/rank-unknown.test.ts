import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Engine } from '../decisions/engine.ts';
import { text } from '../base/text.ts';
import type { Catalogue } from '../instruments/catalogue.ts';
import type { Effect, Rule } from '../rules/rule.ts';
import { all, any, isTrue, not, type Expression } from '../rules/expression.ts';
import { consent, conviction } from '../people/facts.ts';
import { screen } from './screen.ts';

const plain = (words: string): ReturnType<typeof text> => text(words, words);
const rule = (id: string, effect: Effect, when: Expression): Rule => ({
  ...effect,
  id,
  statement: plain(id),
  citations: [{ cite: `cite of ${id}`, confidence: 'high' }],
  role: 'agreement',
  modes: 'any',
  standing: { kind: 'settled' },
  confidence: 'high',
  verifiedThrough: '2026-11-24',
  decides: { question: plain('who'), authority: plain('a court') },
  versions: [{ inForce: { from: '1900-01-01' }, encoded: { from: '2026-11-24' }, when }],
});

/** One agreement between two invented states; only `appealPending` and `given` with `recorded` matter. */
const rules = [
  rule('X.BAR', { effect: 'bar' }, any(isTrue(conviction.appealPending), all(isTrue(consent.given), not(isTrue(consent.recorded))))),
  rule('X.PERMIT', { effect: 'permits' }, isTrue(conviction.exists)),
];
const clause = { exists: true, what: plain('yes'), cite: '', source: '', confidence: 'high' } as const;
const catalogue: Catalogue = {
  instruments: [],
  agreements: [
    {
      id: 'x',
      title: plain('X'),
      summary: plain('X'),
      kind: 'treaty',
      mode: 'sentence-transfer',
      operable: false,
      parties: [],
      status: [{ from: '2020-01-01', state: 'in-force', source: '', confidence: 'high' }],
      instruments: [],
      terms: [],
      versions: [
        {
          id: 'v1',
          title: plain('v1'),
          from: '2020-01-01',
          mode: 'sentence-transfer',
          facts: { holdsPeople: true, isTransferTreaty: true, isTreaty: true, inForce: true },
          rules,
        },
      ],
      gates: [],
      tariff: [],
      custodyRule: {
        holds: 'receiving',
        answersInLaw: 'receiving',
        governingLaw: 'receiving',
        note: plain(''),
        cite: '',
        confidence: 'high',
      },
      suspension: clause,
      wayHome: clause,
      doubts: [],
    },
  ],
  places: [],
  treatyParties: [],
  ruleCases: [],
  decisionCases: [],
};

test('an unknown fact counts for those people whose outcome it alone would settle', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-rank-'));
  const people = [
    // An appeal would bar; none leaves the law's silence, which nothing settles.
    { weight: 10, conviction: { exists: true }, consent: { given: false } },
    // Settled: barred already.
    { weight: 20, conviction: { appealPending: true } },
    // Whether the consent was recorded settles it one way, as an appeal would.
    { weight: 30, conviction: { exists: true }, consent: { given: true } },
  ];
  const path = join(folder, 'people.jsonl');
  writeFileSync(path, people.map((one) => JSON.stringify(one)).join('\n'));
  const done = await screen({
    engine: new Engine(catalogue),
    request: { agreement: 'x', on: '2025-01-01', knownAt: '2026-11-24', salt: 's' },
    path,
  });
  rmSync(folder, { recursive: true });
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  const { summary, ranking } = done.value.answer;
  expect(summary.people).toBe(60);
  expect(summary.readings[0]?.outcomes).toMatchObject({ barred: 20, undetermined: 40 });
  expect(ranking.open).toBe(40);
  expect(ranking.ranked).toEqual([
    { facts: ['conviction.appealPending'], could: 40, always: 0 },
    { facts: ['consent.recorded'], could: 30, always: 0 },
  ]);
});
