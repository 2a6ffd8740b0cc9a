/** What holds of every case, whatever its dates: tried on random sentences, chains and adjustments. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownDay } from '../calendar/day-number.ts';
import type { Adjustment, EnglandWalesCase, StandardSentence } from './england-wales-case.ts';
import { englandWales } from './england-wales.ts';
import { englandWalesWorking } from './england-wales-working.ts';
import { term, type Term } from './term.ts';

const FIRST = knownDay('2006-01-01');
const LAST = knownDay('2026-06-30');
const BIRTH = knownDay('1970-01-01');
const RUNS = { numRuns: 2_000 };

const terms: fc.Arbitrary<Term> = fc
  .record({
    years: fc.integer({ min: 0, max: 12 }),
    months: fc.integer({ min: 0, max: 40 }),
    weeks: fc.integer({ min: 0, max: 60 }),
    days: fc.integer({ min: 0, max: 60 }),
  })
  .filter(({ years, months, weeks, days }) => years + months + weeks + days > 0);

const sentences: fc.Arbitrary<readonly StandardSentence[]> = fc
  .array(
    fc.record({
      on: fc.integer({ min: 0, max: 400 }),
      term: terms,
      twoThirds: fc.boolean(),
      excluded: fc.constantFrom('by-2024-844', 'no', 'no'),
      follows: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .chain((rows) =>
    fc.integer({ min: FIRST, max: LAST }).map((start) => {
      const sorted = rows.toSorted((a, b) => a.on - b.on);
      return sorted.map(({ on, term: length, twoThirds, excluded, follows }, index): StandardSentence => ({
        id: `s${index}`,
        sentencedOn: start + on,
        offenceOn: Math.max(start - 100, knownDay('2005-04-04')),
        term: length,
        twoThirds,
        twoThirdsKind: twoThirds,
        excluded: excluded === 'no' ? 'no' : 'by-2024-844',
        ...(follows && index > 0 ? { consecutiveTo: `s${index - 1}` } : {}),
      }));
    }),
  );

const adjustmentsOf = (all: readonly StandardSentence[]): fc.Arbitrary<readonly Adjustment[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom('remand', 'tagged-bail', 'unlawfully-at-large', 'added-days', 'restored-days'),
      appliesFrom: fc.constantFrom(...all.map(({ sentencedOn }) => sentencedOn)),
      days: fc.integer({ min: 0, max: 200 }),
    }),
    { maxLength: 4 },
  );

const cases: fc.Arbitrary<EnglandWalesCase> = sentences.chain((all) =>
  fc.record({
    birth: fc.constant(BIRTH),
    registeredSexOffender: fc.boolean(),
    sentences: fc.constant(all),
    adjustments: adjustmentsOf(all),
    law: fc.record({ sds40: fc.boolean(), supervision: fc.constant(true) }),
  }),
);

const plain = (start: number, length: Term, id = 'a'): StandardSentence => ({
  id,
  sentencedOn: start,
  offenceOn: Math.max(start - 30, knownDay('2005-04-04')),
  term: length,
  twoThirds: false,
  twoThirdsKind: false,
  excluded: 'no',
});

const of = (all: readonly StandardSentence[], adjustments: readonly Adjustment[] = []): EnglandWalesCase => ({
  birth: BIRTH,
  registeredSexOffender: false,
  sentences: all,
  adjustments,
  law: { sds40: true, supervision: true },
});

describe('every case of England and Wales', () => {
  test('is released on or after its first day, not after its end, and not on curfew after release', () => {
    let answered = 0;
    fc.assert(
      fc.property(cases, (one) => {
        const found = englandWales(one);
        if ('notSupported' in found) return;
        answered += 1;
        const { release, end, start, curfew, licenceEnd, supervisionEnd } = found.dates;
        expect(release).toBeGreaterThanOrEqual(start);
        expect(release).toBeLessThanOrEqual(end);
        expect(licenceEnd ?? end).toBeLessThanOrEqual(end);
        if (curfew !== undefined) expect(curfew).toBeLessThan(release);
        if (supervisionEnd !== undefined) expect(supervisionEnd).toBeGreaterThan(end);
      }),
      RUNS,
    );
    expect(answered).toBeGreaterThan(RUNS.numRuns / 4);
  });

  test('has the same answer in whatever order its rows are given', () => {
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.nat()), (one, keys) => {
        const mixed = <T>(rows: readonly T[]): readonly T[] =>
          rows
            .map((row) => ({ row, key: keys.next().value }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ row }) => row);
        const found = englandWales(one);
        const again = englandWales({ ...one, sentences: mixed(one.sentences), adjustments: mixed(one.adjustments) });
        if ('notSupported' in found || 'notSupported' in again) expect('notSupported' in again).toBe('notSupported' in found);
        else expect(again.dates).toEqual(found.dates);
      }),
      RUNS,
    );
  });

  test('is released no later for more credit', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 300 }), (one, days) => {
        const appliesFrom = Math.max(...one.sentences.map(({ sentencedOn }) => sentencedOn));
        const found = englandWales(one);
        const more = englandWales({ ...one, adjustments: [...one.adjustments, { kind: 'remand', appliesFrom, days }] });
        if ('notSupported' in found || 'notSupported' in more) return;
        expect(more.dates.release).toBeLessThanOrEqual(found.dates.release);
        expect(more.dates.end).toBeLessThanOrEqual(found.dates.end);
      }),
      RUNS,
    );
  });

  test('is released no earlier for a concurrent sentence more, and not later if that one is shorter', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), terms, terms, (start, a, b) => {
        const alone = [a, b].map((length) => englandWales(of([plain(start, length)])));
        const both = englandWales(of([plain(start, a), plain(start, b, 'b')]));
        const [one, other] = alone;
        if (one === undefined || other === undefined || 'notSupported' in one || 'notSupported' in other) return;
        if ('notSupported' in both) return;
        expect(both.dates.end).toBe(Math.max(one.dates.end, other.dates.end));
        // A long sentence may put the shorter one into the later tranche of 2024, never beyond its own half.
        if (start > knownDay('2024-09-10') || start < knownDay('2010-01-01'))
          expect(both.dates.release).toBe(Math.max(one.dates.release, other.dates.release));
      }),
      RUNS,
    );
  });

  test('does not change by being asked on a later day with no new event', () => {
    const after = knownDay('2025-06-03');
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 20_000 }), (one, later) => {
        const lastEvent = Math.max(after, ...one.sentences.map(({ sentencedOn }) => sentencedOn));
        const now = englandWales({ ...one, on: lastEvent });
        const then = englandWales({ ...one, on: lastEvent + later });
        const ever = englandWales(one);
        if ('notSupported' in now || 'notSupported' in then || 'notSupported' in ever)
          expect(['notSupported' in now, 'notSupported' in then]).toEqual(Array.from({ length: 2 }, () => 'notSupported' in ever));
        else {
          expect(then.dates).toEqual(now.dates);
          expect(ever.dates).toEqual(now.dates);
        }
      }),
      RUNS,
    );
  });

  test('has a working whose steps add up to the release of a single sentence', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), terms, fc.integer({ min: 0, max: 300 }), (start, length, days) => {
        const found = englandWales(of([plain(start, length)], [{ kind: 'remand', appliesFrom: start, days }]));
        if ('notSupported' in found) return;
        const steps = englandWalesWorking(found);
        const moved = steps.filter(({ step }) => ['custody', 'credit', 'release', 'release-at-once'].includes(step));
        expect(start - 1 + moved.reduce((sum, step) => sum + (step.days ?? 0), 0)).toBe(found.dates.release);
        expect(steps.every(({ note }) => note.en !== '' && note.es !== '')).toBe(true);
      }),
      RUNS,
    );
  });

  test('on the first of a month, on leap days and at month ends, a month less a day is shorter than a month', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: 1, max: 240 }), (start, months) => {
        const whole = englandWales(of([plain(start, term({ months }))]));
        const less = englandWales(of([plain(start, term({ months: months - 1, days: 27 }))]));
        if ('notSupported' in whole || 'notSupported' in less) return;
        expect(less.dates.end).toBeLessThan(whole.dates.end);
        expect(less.dates.release).toBeLessThanOrEqual(whole.dates.release);
      }),
      RUNS,
    );
  });
});
