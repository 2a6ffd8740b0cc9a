/** The engine, with its timeline and its tables, against the same rules reckoned plainly on the calendar of Temporal. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDates } from '../../test/england-wales-plain.ts';
import { knownDay } from '../calendar/day-number.ts';
import type { Adjustment, EnglandWalesCase, StandardSentence } from './england-wales-case.ts';
import { englandWales } from './england-wales.ts';
import { writeMojResult } from './moj-format.ts';
import { term, type Term } from './term.ts';

const terms: fc.Arbitrary<Term> = fc.oneof(
  fc.integer({ min: 1, max: 24 }).map((months) => term({ months })),
  fc.record({ years: fc.integer({ min: 1, max: 9 }), months: fc.integer({ min: 0, max: 11 }) }).map(term),
  fc.integer({ min: 1, max: 90 }).map((weeks) => term({ weeks })),
  fc
    .record({ months: fc.integer({ min: 1, max: 30 }), weeks: fc.integer({ min: 0, max: 5 }), days: fc.integer({ min: 0, max: 27 }) })
    .map(term),
);

/** Passed on one day, so that they are one custody whatever their dates; old and new offences never in one case. */
const cases: fc.Arbitrary<EnglandWalesCase> = fc
  .record({
    on: fc.integer({ min: knownDay('2008-01-01'), max: knownDay('2026-06-30') }),
    isOld: fc.boolean(),
    rows: fc.array(
      fc.record({
        length: terms,
        kind: fc.constantFrom('ordinary', 'ordinary', 'ordinary', 'excluded', 'two-thirds'),
        follows: fc.boolean(),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    remand: fc.integer({ min: 0, max: 200 }),
    added: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 })),
    registered: fc.integer({ min: 0, max: 9 }).map((each) => each === 0),
    sds40: fc.boolean(),
  })
  .map(({ on, isOld, rows, remand, added, registered, sds40 }) => ({
    birth: knownDay('1970-01-01'),
    registeredSexOffender: registered,
    sentences: rows.map(({ length, kind, follows }, index): StandardSentence => ({
      id: `s${index}`,
      sentencedOn: on,
      offenceOn: isOld ? knownDay('2007-01-01') : Math.max(on - 20, knownDay('2015-02-01')),
      term: length,
      twoThirds: kind === 'two-thirds',
      twoThirdsKind: kind === 'two-thirds',
      excluded: kind === 'excluded' ? 'by-2024-844' : 'no',
      ...(follows && index > 0 ? { consecutiveTo: `s${index - 1}` } : {}),
    })),
    adjustments: [
      { kind: 'remand', appliesFrom: on, days: remand },
      { kind: 'added-days', appliesFrom: on, days: added },
    ] satisfies readonly Adjustment[],
    law: { sds40, supervision: true },
  }));

test('every answer is that of the plain reckoning', () => {
  let answered = 0;
  fc.assert(
    fc.property(cases, (one) => {
      const found = englandWales(one);
      if ('notSupported' in found) return;
      answered += 1;
      expect(writeMojResult(found).dates).toEqual(plainDates(one));
    }),
    { numRuns: 3_000 },
  );
  expect(answered).toBeGreaterThan(2_500);
});
