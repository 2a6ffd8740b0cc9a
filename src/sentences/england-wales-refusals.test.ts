/** What the statutes and the worked examples do not settle is refused. Each refusal has a case that gets it. */
import { describe, expect, test } from 'vitest';
import { dates, days, person } from '../../test/england-wales-person.ts';
import { knownDay } from '../calendar/day-number.ts';
import type { EnglandWalesCase } from './england-wales-case.ts';
import { englandWales } from './england-wales.ts';

const JULY = { on: '2023-07-03', length: 'P3Y' };

describe('what is refused rather than guessed', () => {
  const early = { on: '2022-03-07', length: 'P2Y' };
  const late = { on: '2022-09-05', length: 'P3Y' };
  const cases: readonly [string, EnglandWalesCase][] = [
    ['no-sentence', person([JULY], [], { on: knownDay('2023-07-02') })],
    ['before-2003-act', person([{ on: '2012-12-02', length: 'P3Y', offenceOn: knownDay('2005-04-03') }])],
    ['broken-chain', person([{ ...JULY, consecutiveTo: 'nothing' }])],
    ['broken-chain', person([{ ...JULY, id: 'a', consecutiveTo: 'a' }])],
    [
      'broken-chain',
      person([
        { ...JULY, id: 'a' },
        { on: '2023-07-03', length: 'P1Y', id: 'a' },
        { ...JULY, id: 'b', consecutiveTo: 'a' },
      ]),
    ],
    [
      'mixed-short-chain',
      // A month from 4 January has 31 days, from 4 February 28.
      person([
        { on: '2021-01-04', length: 'P1M', id: 'a', offenceOn: knownDay('2014-01-01') },
        { on: '2021-01-04', length: 'P1M', consecutiveTo: 'a' },
      ]),
    ],
    [
      'mixed-short-chain',
      person(
        [
          { on: '2021-01-04', length: 'P12W', id: 'a', offenceOn: knownDay('2014-01-01') },
          { on: '2021-01-04', length: 'P20W', consecutiveTo: 'a' },
        ],
        [days('added-days', '2021-02-01', 5)],
      ),
    ],
    ['credit-exceeds-sentence', person([{ on: '2022-03-07', length: 'P2M' }], [days('remand', '2022-03-07', 90)])],
    ['child', person([{ on: '2023-07-03', length: 'P11M' }], [], { birth: knownDay('2007-01-01') })],
    ['supervision-unsettled', person([{ on: '2022-03-07', length: 'P8M' }], [], { birth: knownDay('2004-01-01') })],
    [
      'added-days-to-later',
      person(
        [
          { on: '2019-03-04', length: 'P2Y' },
          { on: '2020-04-06', length: 'P3Y' },
        ],
        [days('added-days', '2019-05-06', 60)],
      ),
    ],
    ['absence-to-others', person([early, late], [days('unlawfully-at-large', early.on, 20, '2022-05-02')])],
    ['adjustment-after-release', person([early], [days('added-days', '2023-05-01', 20)])],
    ['adjustment-after-release', person([early], [days('remand', '2023-05-01', 20)])],
    [
      'consecutive-after-release',
      person([
        { ...early, id: 'a' },
        { on: '2023-09-04', length: 'P6M', consecutiveTo: 'a' },
      ]),
    ],
    [
      'earlier-licence-running',
      person([
        { on: '2018-03-05', length: 'P6Y' },
        { on: '2022-01-03', length: 'P3M', offenceOn: knownDay('2014-01-01') },
      ]),
    ],
    [
      'further-exclusions',
      // The 40 per cent of the first is on 19 November 2024, its half on 8 March 2025; the other holds until 22 December 2024.
      person(
        [
          { on: '2023-09-08', length: 'P36M', excluded: 'by-2024-1331' },
          { on: '2024-01-29', length: 'P27M' },
        ],
        [],
        { registeredSexOffender: true },
      ),
    ],
    ['added-days-across-commencement', person([{ on: '2023-09-04', length: 'P2Y' }], [days('added-days', '2024-01-08', 30)])],
    [
      'release-before-last-sentence',
      person(
        [
          { on: '2022-03-07', length: 'P2M', id: 'a' },
          { on: '2022-04-04', length: 'P1M', consecutiveTo: 'a' },
        ],
        [days('remand', '2022-04-04', 60)],
      ),
    ],
  ];

  test.each(cases)('%s', (code, one) => {
    expect(dates(one)).toBe(code);
  });

  test('a refusal says what would be needed, in both languages', () => {
    for (const [, one] of cases) {
      const found = englandWales(one);
      if (!('notSupported' in found)) throw new Error('expected a refusal');
      const { reason, needs } = found.notSupported;
      for (const words of [reason, ...needs]) expect(words.en !== '' && words.es !== '').toBe(true);
      expect(needs.length).toBeGreaterThan(0);
    }
  });
});
