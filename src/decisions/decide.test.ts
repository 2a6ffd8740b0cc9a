import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { PersonFileInput } from '../people/person-file.ts';
import { readPersonFile } from '../people/read-person-file.ts';
import { all, isTrue } from '../rules/expression.ts';
import { conviction, person, consent } from '../people/facts.ts';
import { includesCountry } from '../rules/expression.ts';
import { decide } from './decide.ts';
import { DecisionSchema } from './decision-schema.ts';
import type { Decision } from './decision.ts';
import { Engine } from './engine.ts';
import type { Request } from './request.ts';
import { RECEIVING, rule, SENDING, smallCatalogue } from '../../test/small-catalogue.ts';

const engine = new Engine(smallCatalogue());
const request: Request = { agreement: 'demo', on: '2026-02-02', knownAt: '2026-11-24', salt: 'test' };

/** Everything on file and nothing against it. */
const ready: PersonFileInput = {
  person: { nationalities: ['AU'] },
  conviction: { final: true, appealPending: false },
  consent: { given: true },
  fear: { expressed: false },
  states: { localTitle: 'recognised' },
  findings: [
    {
      question: 'facility-conditions',
      authority: 'Inspectorate',
      on: '2026-01-10',
      result: true,
      reasonsDocument: 'report 7',
    },
  ],
};

const ask = (file: PersonFileInput, more: Partial<Request> = {}, on = engine): Decision => {
  const read = readPersonFile(file);
  if (!read.ok) throw new Error('refused');
  const decided = decide(on, { ...request, ...more }, read.value);
  if (!decided.ok) throw new Error(decided.problems.map(({ code }) => code).join());
  return decided.value;
};
const refusal = (file: PersonFileInput, more: Partial<Request>): string => {
  const read = readPersonFile(file);
  if (!read.ok) throw new Error('refused');
  const decided = decide(engine, { ...request, ...more }, read.value);
  return decided.ok ? 'accepted' : decided.problems.map(({ code }) => code).join();
};
const decisive = ({ grounds }: Decision): readonly string[] => grounds.filter((ground) => ground.decisive).map((ground) => ground.rule);

describe('the order of judgment', () => {
  test('a permission in each layer, every requirement met and no bar: permitted', () => {
    const decision = ask(ready);
    expect(decision.outcome).toBe('permitted');
    expect(decisive(decision)).toEqual(['R.PERMIT', 'S.PERMIT', 'demo.art-1']);
    expect(decision.missing).toEqual([]);
  });
  test('an incurable bar: barred, whatever else is open', () => {
    const decision = ask({ person: { nationalities: ['AQ'] } });
    expect(decision.outcome).toBe('barred');
    expect(decisive(decision)).toEqual(['S.NATION']);
    expect(decision.missing.length).toBeGreaterThan(0);
  });
  test('a failed requirement: barred until cured, and the cure is named', () => {
    const decision = ask({ ...ready, consent: { given: false } });
    expect(decision.outcome).toBe('barred-until');
    expect(decision.grounds[0]).toMatchObject({
      rule: 'S.CONSENT',
      counts: 'against',
      cure: { by: 'the court', what: 'its order' },
    });
  });
  test('a curable bar: barred until cured, even while an incurable one is open', () => {
    const decision = ask({
      ...ready,
      person: { nationalities: { items: ['AU'], complete: false } },
      conviction: { final: true, appealPending: true },
    });
    expect(decision.outcome).toBe('barred-until');
    expect(decision.mayBeBarred).toBe(true);
  });
  test('a missing fact: undetermined, never permitted, and the file says what is missing', () => {
    const decision = ask({ ...ready, states: {} });
    expect(decision.outcome).toBe('undetermined');
    expect(decision.missing.map(({ fact }) => fact)).toEqual(['states.localTitle']);
    expect(decision.missing[0]?.decides).toBe('always');
  });
  test('nothing known at all: undetermined', () => expect(ask({}).outcome).toBe('undetermined'));
});

describe('permission is needed in every layer', () => {
  test('a receiving law in which nothing permits is a gap, and silence is not permission', () => {
    const decision = ask(ready, {}, new Engine(smallCatalogue(SENDING, RECEIVING.slice(1))));
    expect(decision.outcome).toBe('undetermined');
    expect(decision.grounds.find(({ rule: id }) => id === 'LAW-GAP.receiving')?.why).toEqual([
      { reason: 'law-gap', ref: 'AU sentence-transfer' },
    ]);
  });
  test('a permission that fails by facts that cannot change: barred', () => {
    const permit = rule(
      'S.PERMIT',
      'sending',
      { effect: 'permits' },
      all(isTrue(conviction.final), includesCountry(person.nationalities, 'AU')),
    );
    expect(ask({ ...ready, person: { nationalities: ['BR'] } }, {}, new Engine(smallCatalogue([permit], RECEIVING))).outcome).toBe(
      'barred',
    );
  });
  test('a permission that fails by facts that can change: barred until', () => {
    const permit = rule(
      'S.PERMIT',
      'sending',
      { effect: 'permits' },
      all(isTrue(consent.given), includesCountry(person.nationalities, 'AU')),
    );
    expect(ask({ ...ready, consent: { given: false } }, {}, new Engine(smallCatalogue([permit], RECEIVING))).outcome).toBe('barred-until');
  });
});

describe('contested law runs in both readings', () => {
  const fearing: PersonFileInput = { ...ready, fear: { expressed: true, screened: true } };
  test('by default the reading that bars; the other is shown beside it', () => {
    const decision = ask(fearing);
    expect(decision.outcome).toBe('barred');
    expect(decision.contested).toBe(true);
    expect(decision.readings).toEqual([
      { reading: 'default', outcome: 'barred' },
      { reading: 'S.PLACE=B', outcome: 'permitted' },
    ]);
  });
  test('the other reading can be asked for', () =>
    expect(ask(fearing, { readings: new Map([['S.PLACE', 'B']]) }).outcome).toBe('permitted'));
  test('a settled rule has no second reading', () =>
    expect(refusal(ready, { readings: new Map([['S.NATION', 'B']]) })).toBe('no-such-reading'));
});

describe('what would change it', () => {
  test('consent given would permit, for certain', () =>
    expect(ask({ ...ready, consent: { given: false } }).changes).toEqual([
      { set: [{ fact: 'consent.given', to: true }], outcome: 'permitted', certain: true },
    ]));
  test('two cures together', () =>
    expect(
      ask({ ...ready, consent: { given: false }, conviction: { final: true, appealPending: true } }).changes.map(({ set, outcome }) => [
        set.length,
        outcome,
      ]),
    ).toEqual([[2, 'permitted']]));
  test('nothing changes an incurable bar: nationality is never offered', () =>
    expect(ask({ ...ready, person: { nationalities: ['AQ'] } }).changes).toEqual([]));
  test('what would end a permission is told as well', () => {
    const { changes } = ask(ready);
    expect(changes.flatMap(({ set }) => set.map(({ fact }) => fact)).toSorted()).toEqual([
      'consent.given',
      'conviction.appealPending',
      'conviction.final',
      'states.localTitle',
    ]);
  });
});

test('a change that is called certain has that outcome once it is made', () => {
  const optional = fc.constantFrom(true, false, undefined);
  const arbitrary = fc.record({
    final: optional,
    appeal: optional,
    given: optional,
    title: fc.constantFrom('recognised' as const, 'none' as const, undefined),
  });
  let made = 0;
  fc.assert(
    fc.property(arbitrary, ({ final, appeal, given, title }) => {
      const file: PersonFileInput = {
        ...ready,
        conviction: { final: final ?? null, appealPending: appeal ?? null },
        consent: { given: given ?? null },
        states: { localTitle: title ?? null },
      };
      for (const change of ask(file).changes.filter(({ certain }) => certain)) {
        const to = new Map(change.set.map(({ fact, to: value }) => [fact, value]));
        const flag = (fact: string, before: boolean | undefined): boolean | null =>
          to.has(fact) ? to.get(fact) === true : (before ?? null);
        const localTitle = to.get('states.localTitle') ?? title ?? null;
        const changed: PersonFileInput = {
          ...ready,
          conviction: { final: flag('conviction.final', final), appealPending: flag('conviction.appealPending', appeal) },
          consent: { given: flag('consent.given', given) },
          states: { localTitle: localTitle === 'judgment' || localTitle === 'recognised' || localTitle === 'none' ? localTitle : null },
        };
        made += 1;
        expect(ask(changed).outcome).toBe(change.outcome);
      }
    }),
    { numRuns: 400, seed: 31 },
  );
  expect(made).toBeGreaterThan(100);
});

describe('what is asked is checked first', () => {
  test('a misspelt agreement', () => expect(refusal(ready, { agreement: 'demmo' })).toBe('unknown-agreement'));
  test('a day that no version covers', () => expect(refusal(ready, { on: '2019-12-31' })).toBe('outside-span'));
  test('knowledge before the first release', () => expect(refusal(ready, { knownAt: '2026-11-23' })).toBe('before-first-release'));
  test('a flag that contradicts the file', () =>
    expect(refusal({ ...ready, proposal: { mode: 'removal' } }, { mode: 'extradition' })).toBe('contradicts-file'));
  test('a state that is no party', () => expect(refusal({ ...ready, proposal: { sendingState: 'FR' } }, {})).toBe('not-a-party'));
});

describe('the answer as data', () => {
  test('every decision fits the published schema', () => {
    for (const file of [{}, ready, { person: { nationalities: ['AQ'] } } satisfies PersonFileInput])
      expect(DecisionSchema.safeParse(JSON.parse(JSON.stringify(ask(file, { proofs: true })))).error).toBeUndefined();
  });
  test('the same question has the same answer, receipt included', () => expect(ask(ready)).toEqual(ask(ready)));
  test('another salt hides the same input', () =>
    expect(ask(ready).receipt.inputHash).not.toBe(ask(ready, { salt: 'other' }).receipt.inputHash));
  test('other modes are listed and lift nothing', () => {
    const decision = ask({ ...ready, person: { nationalities: ['AQ'] } });
    expect(decision.otherModes.map(({ mode }) => mode)).not.toContain('sentence-transfer');
    expect(decision.otherModes).toHaveLength(6);
  });
});

describe('whatever becomes known later', () => {
  const optional = fc.constantFrom(true, false, undefined);
  const anyFile = fc.record({
    final: optional,
    appeal: optional,
    given: optional,
    expressed: optional,
    screened: optional,
    nation: fc.constantFrom('AQ', 'AU', undefined),
    title: fc.constantFrom('recognised', 'none', undefined),
    found: optional,
  });
  type Known = typeof anyFile extends fc.Arbitrary<infer T> ? T : never;
  const fileOf = ({ final, appeal, given, expressed, screened, nation, title, found }: Known): PersonFileInput => ({
    person: { nationalities: nation === undefined ? null : [nation] },
    conviction: { final: final ?? null, appealPending: appeal ?? null },
    consent: { given: given ?? null },
    fear: { expressed: expressed ?? null, screened: screened ?? null },
    states: { localTitle: title ?? null },
    findings:
      found === undefined
        ? null
        : [
            {
              question: 'facility-conditions',
              authority: 'Inspectorate',
              on: '2026-01-10',
              result: found,
              reasonsDocument: 'r',
            },
          ],
  });
  const fill = (known: Known, rest: Known): Known => ({
    final: known.final ?? rest.final ?? true,
    appeal: known.appeal ?? rest.appeal ?? true,
    given: known.given ?? rest.given ?? true,
    expressed: known.expressed ?? rest.expressed ?? true,
    screened: known.screened ?? rest.screened ?? true,
    nation: known.nation ?? rest.nation ?? 'AU',
    title: known.title ?? rest.title ?? 'none',
    found: known.found ?? rest.found ?? false,
  });
  test('a permission stays a permission, and a bar stays a bar', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyFile, anyFile, (known, rest) => {
        const before = ask(fileOf(known)).outcome;
        const after = ask(fileOf(fill(known, rest))).outcome;
        seen.add(before);
        if (before === 'permitted' || before === 'barred') expect(after).toBe(before);
        if (before === 'barred-until') expect(['barred', 'barred-until']).toContain(after);
      }),
      { numRuns: 1_500, seed: 5 },
    );
    expect([...seen].toSorted()).toEqual(['barred', 'barred-until', 'permitted', 'undetermined']);
  });
});
