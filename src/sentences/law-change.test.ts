import { expect, test } from 'vitest';
import { knownDay } from '../calendar/day-number.ts';
import type { EnglandWalesCase } from './england-wales-case.ts';
import { lawChange } from './law-change.ts';
import { term } from './term.ts';

const one = (on: string, excluded: 'no' | 'by-2024-844', birth = '1980-01-01'): EnglandWalesCase => ({
  birth: knownDay(birth),
  registeredSexOffender: true,
  sentences: [
    {
      id: 'a',
      sentencedOn: knownDay(on),
      offenceOn: knownDay(on) - 1,
      term: term({ years: 3 }),
      twoThirds: false,
      twoThirdsKind: false,
      excluded,
    },
  ],
  adjustments: [],
  law: { sds40: true, supervision: true },
});

test('a change of law is shown as who moves and by how many days; whom it cannot tell is named', () => {
  const people = [one('2024-10-07', 'no'), one('2024-10-07', 'by-2024-844'), one('2020-01-06', 'no'), one('2004-10-07', 'no')];
  const law = { sds40: true, supervision: true };
  expect(lawChange(people, { before: { ...law, sds40: false }, after: law })).toEqual({
    people: 4,
    moved: [{ row: 0, before: knownDay('2026-04-07'), after: knownDay('2025-12-18'), days: -110 }],
    unmoved: 2,
    notSupported: [3],
  });
});
