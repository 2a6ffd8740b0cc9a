import { expect, test } from 'vitest';
import { formatDay, knownDay } from '../calendar/day-number.ts';
import { englandWalesHistory } from './england-wales-history.ts';
import { term } from './term.ts';

test('a sentence of 2024 moves when the Order commences, when the curfew is lengthened, and for added days', () => {
  const history = englandWalesHistory({
    birth: knownDay('1980-01-01'),
    registeredSexOffender: false,
    sentences: [
      {
        id: 'a',
        sentencedOn: knownDay('2024-04-25'),
        offenceOn: knownDay('2024-04-01'),
        term: term({ years: 4 }),
        twoThirds: false,
        twoThirdsKind: false,
        excluded: 'no',
      },
    ],
    adjustments: [{ kind: 'added-days', appliesFrom: knownDay('2024-06-03'), days: 7 }],
    law: { sds40: true, supervision: true },
  });
  const seen = history.map(({ on, event, result }) => [
    formatDay(on),
    event.kind,
    ...('notSupported' in result ? [result.notSupported.code] : [formatDay(result.dates.release), formatDay(result.dates.curfew ?? 0)]),
  ]);
  expect(seen).toEqual([
    ['2024-04-25', 'person', '2026-04-25', '2025-10-28'],
    ['2024-06-03', 'person', '2026-05-02', '2025-11-04'],
    ['2024-09-10', 'law', '2025-12-07', '2025-06-11'],
    ['2024-10-22', 'law', '2025-12-07', '2025-06-11'],
    ['2025-06-03', 'law', '2025-12-07', '2025-06-10'],
  ]);
});
