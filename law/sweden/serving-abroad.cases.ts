/** Worked cases of the Swedish bill on serving a sentence abroad. */
import { begins, caseTable, type CaseRow } from '../../src/instruments/case-table.ts';
import type { RuleCase } from '../../src/instruments/law.ts';

const worked = (title: string, on: string, receivingState: string, exists: boolean, holds: RuleCase['holds']): RuleCase => ({
  rule: 'SE.ABROAD',
  title,
  on,
  file: { proposal: { sendingState: 'SE', receivingState }, conviction: { exists } },
  holds,
});

const sentenced = { proposal: { mode: 'rented-prison', sendingState: 'SE', receivingState: 'EE' }, conviction: { exists: true } } as const;

/** The other 26 members of the Union in 2026, and the three states of the EEA beside it. */
const WITHIN = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SI SK IS LI NO'.split(' ');

export const servingAbroadCases: readonly RuleCase[] = [
  worked('Whether a man sentenced in Sweden may serve in Estonia is open: adoption was not seen', '2026-11-24', 'EE', true, 'unknown'),
  worked('Norway belongs to the EEA, and the same is open for it', '2026-11-24', 'NO', true, 'unknown'),
  worked('Kosovo is in neither the EU nor the EEA', '2026-11-24', 'XK', true, false),
  worked('It carries nobody who was not sentenced', '2026-11-24', 'EE', false, false),
  worked('Before 3 July 2026 Swedish law said nothing', '2026-07-02', 'EE', true, 'unknown'),
  ...begins(
    { rule: 'SE.ABROAD', on: '2026-11-24', file: { ...sentenced, conviction: { exists: false } } },
    { before: '2026-07-02', first: '2026-07-03' },
    false,
  ),
  ...caseTable(
    { rule: 'SE.ABROAD', on: '2026-11-24', file: sentenced },
    WITHIN.map((receivingState): CaseRow => [
      `${receivingState} is in the Union or the EEA: what is open is only whether the bill became law`,
      'unknown',
      { proposal: { receivingState } },
      { because: ['the Swedish act planned for 3 July 2026: adoption not seen'] },
    ]),
  ),
  ...caseTable(
    { rule: 'SE.ABROAD', on: '2026-11-24', file: sentenced },
    ['GB', 'CH', 'TR', 'US', 'SE'].map((receivingState): CaseRow => [
      `A prison in ${receivingState} is not one abroad within the Union or the EEA`,
      false,
      { proposal: { receivingState } },
    ]),
  ),
];
